#include "zip.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>

namespace tenbin::db {

std::optional<QByteArray> zipped(const std::vector<ZipEntry> &entries, const QDateTime &modified)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return std::nullopt;
    for (const ZipEntry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.dateTime = modified;
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info) || file.write(entry.bytes) != entry.bytes.size())
            return std::nullopt;
        file.close();
        if (file.getZipError() != ZIP_OK)
            return std::nullopt;
    }
    zip.close();
    return zip.getZipError() == ZIP_OK ? std::optional(buffer.data()) : std::nullopt;
}

std::optional<ZipReader> ZipReader::open(const QByteArray &bytes, int mostEntries)
{
    ZipReader reader;
    reader.m_bytes = bytes;
    QBuffer buffer(&reader.m_bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || zip.getEntriesCount() > mostEntries)
        return std::nullopt;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile())
        reader.m_names << zip.getCurrentFileName();
    return reader;
}

std::optional<QByteArray> ZipReader::contents(const QString &name, qint64 most) const
{
    QByteArray archive = m_bytes;
    QBuffer buffer(&archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return std::nullopt;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return std::nullopt;
    file.close();   // compares the checksum
    return file.getZipError() == UNZ_OK ? std::optional(std::move(bytes)) : std::nullopt;
}

}   // namespace tenbin::db

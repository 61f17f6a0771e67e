// ZIP archives in memory.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenbin::db {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

// No value: it cannot be written.
std::optional<QByteArray> zipped(const std::vector<ZipEntry> &entries, const QDateTime &modified);

class ZipReader
{
public:
    // No value: no archive, or one with more than `mostEntries`.
    static std::optional<ZipReader> open(const QByteArray &bytes, int mostEntries);

    bool contains(const QString &name) const { return m_names.contains(name); }
    // No value: there is none, its checksum is wrong, or it unpacks to more than `most` bytes, whatever it says of itself.
    std::optional<QByteArray> contents(const QString &name, qint64 most) const;

private:
    QByteArray m_bytes;
    QStringList m_names;
};

}   // namespace tenbin::db

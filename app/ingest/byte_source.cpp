#include "byte_source.h"

#include "files/input_file.h"

#include <QFile>

namespace tenbin::ingest {

namespace {

IngestError wholeFile(IngestCode code)
{
    return {code, 0, {}, {}};
}

}   // namespace

tl::expected<ByteSource, IngestError> ByteSource::open(const QString &path)
{
    if (const auto checked = files::checkInput(path); !checked)
        return tl::unexpected(
            wholeFile(checked.error().fault == files::InputFault::NotFound ? IngestCode::Missing : IngestCode::NotAFile));
#ifdef Q_OS_WIN
    gzFile file = gzopen_w(reinterpret_cast<const wchar_t *>(path.utf16()), "rb");
#else
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
#endif
    if (!file)
        return tl::unexpected(wholeFile(IngestCode::Unreadable));
    gzbuffer(file, 1U << 18);
    return ByteSource(file);
}

tl::expected<std::size_t, IngestError> ByteSource::read(std::span<char> buffer)
{
    const int count = gzread(m_file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
    // A .gz that is cut short gives its bytes without complaint, and tells only when asked.
    int status = Z_OK;
    gzerror(m_file.get(), &status);
    if (status == Z_ERRNO)
        return tl::unexpected(wholeFile(IngestCode::Unreadable));
    if (count < 0 || status == Z_BUF_ERROR || status == Z_DATA_ERROR)
        return tl::unexpected(wholeFile(IngestCode::BadCompression));
    return static_cast<std::size_t>(count);
}

}   // namespace tenbin::ingest

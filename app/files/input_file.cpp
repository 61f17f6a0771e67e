#include "input_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tenbin::files {

namespace {

constexpr qint64 kChunk = 1 << 20;

tl::unexpected<InputError> fail(InputFault fault, const QString &detail = {})
{
    return tl::unexpected(InputError{fault, detail});
}

}   // namespace

tl::expected<void, InputError> checkInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(InputFault::NotFound);
    if (!info.isFile())
        return fail(InputFault::NotAFile);
    return {};
}

tl::expected<QByteArray, InputError> readInput(const QString &path, qint64 most)
{
    if (const auto checked = checkInput(path); !checked)
        return tl::unexpected(checked.error());
    QFile file(path);
    if (file.size() > most)
        return fail(InputFault::TooBig);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(InputFault::Unreadable, file.errorString());
    QByteArray bytes;
    bytes.reserve(file.size());
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(kChunk, most + 1 - before));
        const qint64 count = file.read(bytes.data() + before, bytes.size() - before);
        if (count < 0)
            return fail(InputFault::Unreadable, file.errorString());
        bytes.resize(before + count);
        if (count == 0)
            return bytes;
        if (bytes.size() > most)
            return fail(InputFault::TooBig);
    }
}

}   // namespace tenbin::files

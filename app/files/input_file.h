// Files that a user names as input: whole, regular, and never larger than agreed.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace tenbin::files {

enum class InputFault : std::uint8_t {
    NotFound,
    NotAFile,   // a folder, a device or a pipe: it may never end, or wait for ever
    TooBig,
    Unreadable   // detail: the system's words
};

struct InputError
{
    InputFault fault{};
    QString detail;
};

// Looks before anything is opened: opening a pipe waits for its writer.
tl::expected<void, InputError> checkInput(const QString &path);

// The bytes of a regular file of at most `most` bytes. The bound holds while reading too: a file may grow.
tl::expected<QByteArray, InputError> readInput(const QString &path, qint64 most);

}   // namespace tenbin::files

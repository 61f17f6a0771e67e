// Why a file is refused or not written.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tenbin::db {

enum class FileCode : std::uint8_t {
    NotFound,
    NotAFile,     // a folder, a device or a pipe
    Unreadable,   // detail: the system's words
    Empty,
    TooBig,
    Truncated,
    NotADatabase,
    Foreign,         // a database of another program
    Newer,           // detail: its version
    NewerProfile,    // the same of the user's profile
    Damaged,         // detail: what does not fit
    CannotWrite,     // a new file; detail: the system's words
    CannotReplace,   // the same of a file that stays as it was
    ChangedOnDisk,   // another program wrote it since it was opened
    InUse            // detail: who has it
};

struct FileError
{
    FileCode code{};
    QString detail;
};

template<typename T>
using FileResult = tl::expected<T, FileError>;

// One sentence: which file, what is wrong, what was kept.
QString fileErrorText(const QString &path, const FileError &error);

}   // namespace tenbin::db

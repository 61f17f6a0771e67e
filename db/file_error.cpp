#include "file_error.h"

#include <QCoreApplication>

namespace tenbin::db {

namespace {

class FileErrorText
{
    Q_DECLARE_TR_FUNCTIONS(FileErrorText)
};

}   // namespace

QString fileErrorText(const QString &path, const FileError &e)
{
    switch (e.code) {
    case FileCode::NotFound: return FileErrorText::tr("%1: there is no such file.").arg(path);
    case FileCode::NotAFile:
        return FileErrorText::tr("%1: this is a folder, a device or a pipe, not a file. Nothing was read or written.").arg(path);
    case FileCode::Unreadable: return FileErrorText::tr("%1: the file cannot be read (%2).").arg(path, e.detail);
    case FileCode::Empty: return FileErrorText::tr("%1: the file is empty. Nothing was opened.").arg(path);
    case FileCode::TooBig: return FileErrorText::tr("%1: the file is too big for a project. Nothing was opened.").arg(path);
    case FileCode::Truncated: return FileErrorText::tr("%1: the file is cut short. It was left as it is.").arg(path);
    case FileCode::NotADatabase: return FileErrorText::tr("%1: this is not a Tenbin project. It was left as it is.").arg(path);
    case FileCode::Foreign:
        return FileErrorText::tr("%1: this database belongs to another program. It was left as it is.").arg(path);
    case FileCode::Newer:
        return FileErrorText::tr("%1: the project was made by a newer version of Tenbin (format %2). It was left as it is.")
            .arg(path, e.detail);
    case FileCode::NewerProfile:
        return FileErrorText::tr("%1: the profile was made by a newer version of Tenbin (format %2). It was left as it is.")
            .arg(path, e.detail);
    case FileCode::Damaged:
        return FileErrorText::tr("%1: the project is damaged (%2). It was left as it is.").arg(path, e.detail);
    case FileCode::CannotWrite: return FileErrorText::tr("%1: the file could not be written (%2).").arg(path, e.detail);
    case FileCode::CannotReplace:
        return FileErrorText::tr("%1: the project could not be written (%2). The file before it was kept.").arg(path, e.detail);
    case FileCode::ChangedOnDisk:
        return FileErrorText::tr("%1: another program changed the file since it was opened. It was not overwritten.").arg(path);
    case FileCode::InUse: return FileErrorText::tr("%1: the project is open in another window (%2).").arg(path, e.detail);
    }
    return {};
}

}   // namespace tenbin::db

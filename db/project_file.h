// Project files: opened as hostile, saved atomically.
#pragma once

#include "document/project.h"
#include "file_error.h"

#include <QByteArray>

namespace tenbin::db {

inline constexpr qint64 kLargestFile = 1LL << 30;

struct LoadedProject
{
    Project project;
    QByteArray fileHash;   // of the file's bytes: a later change by another program shows
};

// Reads the bytes, checks header, schema, integrity, content hash and every row; the file itself is never opened by
// SQLite, so no journal appears beside it and a damaged file is never written to.
FileResult<LoadedProject> openProject(const QString &path);

// The bytes of a regular file of at most kLargestFile bytes, unchecked.
FileResult<QByteArray> readProjectFile(const QString &path);
// Whether a project of ours, whole or damaged, stands at `path` by its header or its name: nothing else may take its place.
bool isProjectFile(const QString &path);

// Writes a new file in the same folder, checks it by opening it, then replaces the old one, which stays as PATH.bak. A
// symbolic link stays, its target is written; the old file's permissions stay; a folder, device or pipe is refused.
// `expectedHash`: the file's hash when it was opened or saved last; where the file on disk differs, ChangedOnDisk.
// Empty: whatever stands there is replaced if it is a project of ours or nothing at all.
// On any error the old file is as it was and no temporary file is left. Returns the new file's hash.
FileResult<QByteArray> saveProject(const Project &project, const QString &path, const QByteArray &expectedHash);

// The bytes of a project file, as saveProject writes them.
FileResult<QByteArray> projectBytes(const Project &project);
FileResult<Project> projectFromBytes(const QByteArray &bytes);

}   // namespace tenbin::db

#include "project_file.h"

#include "database_bytes.h"
#include "files/output_file.h"
#include "project_rows.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <filesystem>

namespace tenbin::db {

namespace {

tl::unexpected<FileError> fail(FileCode code, const QString &detail = {})
{
    return tl::unexpected(FileError{code, detail});
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

// What stands at `path` now may be replaced.
FileResult<void> mayReplace(const QString &path, const QByteArray &expectedHash)
{
    switch (files::outputKindOf(path)) {
    case files::OutputKind::Absent: return {};
    case files::OutputKind::File: break;
    case files::OutputKind::Stream:
    case files::OutputKind::Folder:
    case files::OutputKind::Other: return fail(FileCode::NotAFile);
    }
    const auto read = readProjectFile(path);
    if (!read)
        return tl::unexpected(read.error());
    const QByteArray &bytes = *read;
    if (!expectedHash.isEmpty())
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == expectedHash ? FileResult<void>()
                                                                                           : fail(FileCode::ChangedOnDisk);
    if (bytes.isEmpty())
        return {};
    const auto ours = projectFromBytes(bytes);
    if (ours || ours.error().code == FileCode::Damaged || ours.error().code == FileCode::Truncated)
        return {};   // ours, if broken: kept as .bak
    return tl::unexpected(ours.error());
}

// The old file stays as PATH.bak until the new one has its place, and after.
void keepBackup(const QString &target)
{
    std::error_code error;
    const auto file = native(target), backup = native(target + QStringLiteral(".bak"));
    if (!std::filesystem::exists(file, error))
        return;
    std::filesystem::remove(backup, error);
    std::filesystem::create_hard_link(file, backup, error);
    if (error)   // no links on this file system
        std::filesystem::copy_file(file, backup, std::filesystem::copy_options::overwrite_existing, error);
}

}   // namespace

FileResult<QByteArray> projectBytes(const Project &project)
{
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(kUserVersion));
        SQLite::Transaction transaction(database);
        for (const Table &table : kTables)
            database.exec(table.create);
        writeRows(database, project);
        const QByteArray hash = contentHash(database, kUserVersion);
        SQLite::Statement stored(database, "INSERT INTO meta VALUES('content_hash', ?)");
        stored.bind(1, hash.constData(), static_cast<int>(hash.size()));
        stored.exec();
        transaction.commit();
        if (auto bytes = bytesOf(database))
            return std::move(*bytes);
        return fail(FileCode::CannotWrite, QStringLiteral("memory"));
    } catch (const SQLite::Exception &e) {
        return fail(FileCode::CannotWrite, QString::fromUtf8(e.what()));
    }
}

FileResult<QByteArray> saveProject(const Project &project, const QString &path, const QByteArray &expectedHash)
{
    if (const auto may = mayReplace(path, expectedHash); !may)
        return tl::unexpected(may.error());
    const auto bytes = projectBytes(project);
    if (!bytes)
        return tl::unexpected(bytes.error());

    const QString target = files::outputTargetOf(path);
    const FileCode cannot = QFileInfo::exists(target) ? FileCode::CannotReplace : FileCode::CannotWrite;
    auto replacement = files::Replacement::write(target, *bytes);
    if (!replacement)
        return fail(cannot, replacement.error());
    // What was written is what is read back, before the old file goes.
    const auto back = openProject(replacement->path());
    if (!back || !(back->project == project))
        return fail(cannot, back ? QStringLiteral("read back differs") : back.error().detail);
    keepBackup(target);
    if (const auto committed = replacement->commit(); !committed)
        return fail(cannot, committed.error());
    return back->fileHash;
}

}   // namespace tenbin::db

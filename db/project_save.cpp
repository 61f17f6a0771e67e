#include "project_file.h"

#include "project_rows.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

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

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#endif
}

// Whole, flushed and synchronised, or an error and no file.
FileResult<void> writeTemporary(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(FileCode::CannotWrite, file.errorString());
    bool written = file.write(bytes) == bytes.size() && file.flush();
    QString why = file.errorString();
#ifdef Q_OS_UNIX
    if (written && ::fsync(file.handle()) != 0) {
        written = false;
        why = QString::fromLocal8Bit(std::strerror(errno));
    }
#endif
    file.close();
    if (written)
        return {};
    QFile::remove(path);
    return fail(FileCode::CannotWrite, why);
}

// What stands at `path` now may be replaced.
FileResult<void> mayReplace(const QString &path, const QByteArray &expectedHash)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileCode::CannotWrite, file.errorString());
    const QByteArray bytes = file.readAll();
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

}   // namespace

FileResult<QByteArray> projectBytes(const Project &project)
{
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(kUserVersion));
        SQLite::Transaction transaction(database);
        for (const char *table : kTables)
            database.exec(table);
        writeRows(database, project);
        const QByteArray hash = contentHash(database);
        SQLite::Statement stored(database, "INSERT INTO meta VALUES('content_hash', ?)");
        stored.bind(1, hash.constData(), static_cast<int>(hash.size()));
        stored.exec();
        transaction.commit();
        sqlite3_int64 size = 0;
        unsigned char *bytes = sqlite3_serialize(database.getHandle(), "main", &size, 0);
        if (!bytes)
            return fail(FileCode::CannotWrite, QStringLiteral("memory"));
        QByteArray result(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
        sqlite3_free(bytes);
        return result;
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

    const QFileInfo info(path);
    const QString temporary = info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".tmp");
    if (const auto written = writeTemporary(temporary, *bytes); !written)
        return tl::unexpected(written.error());
    // What was written is what is read back, before the old file goes.
    const auto back = openProject(temporary);
    if (!back || !(back->project == project)) {
        QFile::remove(temporary);
        return fail(FileCode::CannotWrite, back ? QStringLiteral("read back differs") : back.error().detail);
    }
    std::error_code error;
    const auto target = native(info.absoluteFilePath()), backup = native(info.absoluteFilePath() + QStringLiteral(".bak"));
    if (std::filesystem::exists(target, error)) {
        std::filesystem::remove(backup, error);
        std::filesystem::create_hard_link(target, backup, error);
        if (error)   // no links on this file system
            std::filesystem::copy_file(target, backup, std::filesystem::copy_options::overwrite_existing, error);
    }
    std::filesystem::rename(native(temporary), target, error);
    if (error) {
        QFile::remove(temporary);
        return fail(FileCode::CannotWrite, QString::fromStdString(error.message()));
    }
    syncFolder(info.absolutePath());
    return back->fileHash;
}

}   // namespace tenbin::db

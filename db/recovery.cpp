#include "recovery.h"

#include "project_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace tenbin::db {

namespace {

// The base says itself how many of its edits no file holds; so does every edit of its own (one that only selects counts 0).
constexpr auto kSchema
    = "CREATE TABLE IF NOT EXISTS base(id INTEGER PRIMARY KEY CHECK(id=1), path TEXT NOT NULL, title TEXT NOT NULL, project BLOB "
      "NOT NULL, unsaved INTEGER NOT NULL, at_ms INTEGER NOT NULL) STRICT;"
      "CREATE TABLE IF NOT EXISTS edit(seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, unsaved INTEGER NOT NULL, json TEXT NOT "
      "NULL) STRICT;";

QString folderOf(const QString &profile)
{
    return profile + QStringLiteral("/recovery");
}

FileError writeError(const SQLite::Exception &e)
{
    return {FileCode::CannotWrite, QString::fromUtf8(e.what())};
}

std::unique_ptr<QLockFile> lockOf(const QString &journal)
{
    auto lock = std::make_unique<QLockFile>(journal + QStringLiteral(".lock"));
    lock->setStaleLockTime(std::chrono::milliseconds(0));   // stale only when its process is gone
    return lock;
}

void removeJournal(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

// What a journal holds; `edits` 0: nothing that is not saved.
Recoverable contentsOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    Recoverable work{path, {}, {}, 0, 0};
    SQLite::Statement tables(database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('base', 'edit')");
    if (!tables.executeStep() || tables.getColumn(0).getInt() < 2)
        return work;   // killed before it was begun
    SQLite::Statement select(database,
        "SELECT path, title, unsaved + (SELECT coalesce(sum(unsaved), 0) FROM edit),"
        " max(at_ms, (SELECT coalesce(max(at_ms), 0) FROM edit)) FROM base");
    if (select.executeStep())
        work = {path, QString::fromStdString(select.getColumn(0).getString()),
            QString::fromStdString(select.getColumn(1).getString()), select.getColumn(2).getInt(),
            select.getColumn(3).getInt64()};
    return work;
}

}   // namespace

RecoveryJournal::RecoveryJournal(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

FileResult<std::unique_ptr<RecoveryJournal>> RecoveryJournal::begin(
    const QString &profile, const QString &name, const Project &project, const QString &projectPath, const Unsaved &unsaved)
{
    const QString path = folderOf(profile) + QLatin1Char('/') + name + QStringLiteral(".journal");
    if (!QDir().mkpath(folderOf(profile)))
        return tl::unexpected(FileError{FileCode::CannotWrite, folderOf(profile)});
    auto lock = lockOf(path);
    if (!lock->tryLock(0))
        return tl::unexpected(FileError{FileCode::InUse, path});
    std::unique_ptr<RecoveryJournal> journal(new RecoveryJournal(path, std::move(lock)));
    try {
        journal->m_database
            = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // WAL with NORMAL: a commit is one write without waiting for the disk; the checkpoint is what waits, elsewhere.
        journal->m_database->exec("PRAGMA journal_mode = WAL");
        journal->m_database->exec("PRAGMA synchronous = NORMAL");
        journal->m_database->exec("PRAGMA wal_autocheckpoint = 0");
        journal->m_database->exec(kSchema);
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(writeError(e));
    }
    if (const auto started = journal->writeBase(project, projectPath, unsaved); !started)
        return tl::unexpected(started.error());
    journal->m_sync = std::thread([raw = journal.get()] { raw->syncLoop(); });
    return journal;
}

RecoveryJournal::~RecoveryJournal()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_sync.joinable())
        m_sync.join();
}

FileResult<void> RecoveryJournal::append(const Edit &edit, qint64 now_ms)
{
    const QByteArray json = toJson(edit);
    try {
        SQLite::Statement insert(*m_database, "INSERT INTO edit(at_ms, unsaved, json) VALUES(?, ?, ?)");
        insert.bind(1, static_cast<std::int64_t>(now_ms));
        insert.bind(2, changesWork(edit) ? 1 : 0);
        insert.bind(3, json.toStdString());
        insert.exec();
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(writeError(e));
    }
    const std::lock_guard guard(m_mutex);
    m_dirty = true;
    return {};
}

FileResult<void> RecoveryJournal::restart(const Project &project, const QString &projectPath)
{
    return writeBase(project, projectPath, {});
}

FileResult<void> RecoveryJournal::writeBase(const Project &project, const QString &projectPath, const Unsaved &unsaved)
{
    const auto bytes = projectBytes(project);
    if (!bytes)
        return tl::unexpected(bytes.error());
    try {
        // One transaction: either the old base and its edits, or the new base and none.
        SQLite::Transaction transaction(*m_database);
        m_database->exec("DELETE FROM edit");
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO base VALUES(1, ?, ?, ?, ?, ?)");
        insert.bind(1, projectPath.toStdString());
        insert.bind(2, project.title);
        insert.bind(3, bytes->constData(), static_cast<int>(bytes->size()));
        insert.bind(4, unsaved.edits);
        insert.bind(5, static_cast<std::int64_t>(unsaved.lastEdit_ms));
        insert.exec();
        transaction.commit();
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(writeError(e));
    }
    const std::lock_guard guard(m_mutex);
    m_dirty = true;
    return {};
}

// Every second: what was written since is made durable, on a connection of this thread's own.
void RecoveryJournal::syncLoop()
{
    try {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
        database.setBusyTimeout(1'000);
        std::unique_lock guard(m_mutex);
        while (!m_stop) {
            m_wake.wait_for(guard, std::chrono::milliseconds(800));
            if (!std::exchange(m_dirty, false))
                continue;
            guard.unlock();
            SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(PASSIVE)");
            checkpoint.executeStep();
            guard.lock();
        }
    } catch (const SQLite::Exception &) {
        // The journal is gone or the disk full: the next append says so to the user.
    }
}

void RecoveryJournal::remove()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_sync.joinable())
        m_sync.join();
    m_database.reset();
    removeJournal(m_path);
    m_lock->unlock();
}

std::vector<Recoverable> RecoveryJournal::pending(const QString &profile)
{
    std::vector<Recoverable> found;
    const QDir folder(folderOf(profile));
    for (const QString &name : folder.entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const auto lock = lockOf(path);
        if (!lock->tryLock(0))
            continue;   // its writer lives
        try {
            if (Recoverable work = contentsOf(path); work.edits > 0)
                found.push_back(std::move(work));
            else
                removeJournal(path);
        } catch (const SQLite::Exception &) {
            // Not readable as a journal: left where it is, nothing to offer.
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Recoverable &a, const Recoverable &b) { return a.lastEdit_ms < b.lastEdit_ms; });
    return found;
}

FileResult<Project> RecoveryJournal::recover(const Recoverable &work)
{
    try {
        SQLite::Database database(work.journal.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement base(database, "SELECT project FROM base");
        if (!base.executeStep())
            return tl::unexpected(FileError{FileCode::Damaged, QStringLiteral("base")});
        const SQLite::Column blob = base.getColumn(0);
        auto project = projectFromBytes(QByteArray(static_cast<const char *>(blob.getBlob()), blob.getBytes()));
        if (!project)
            return project;
        SQLite::Statement edits(database, "SELECT json FROM edit ORDER BY seq");
        while (edits.executeStep()) {
            const auto edit = editFromJson(QByteArray::fromStdString(edits.getColumn(0).getString()));
            if (!edit || !tenbin::apply(*project, *edit))
                break;   // what is before the damage is kept
        }
        return project;
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(FileError{FileCode::Damaged, QString::fromUtf8(e.what())});
    }
}

void RecoveryJournal::discard(const Recoverable &work)
{
    removeJournal(work.journal);
    QFile::remove(work.journal + QStringLiteral(".lock"));
}

}   // namespace tenbin::db

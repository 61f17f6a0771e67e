// The recovery journal: between saves every edit is on disk before the next one can be made.
#pragma once

#include "document/edit.h"
#include "file_error.h"

#include <QLockFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace tenbin::db {

// Work that a process which is no more left behind.
struct Recoverable
{
    QString journal;       // file in the profile
    QString projectPath;   // where it was saved last; empty: never
    QString title;
    int edits = 0;            // not saved, at least one
    qint64 lastEdit_ms = 0;   // since 1970, as the journal's writer was told
};

// Edits that a project holds beyond its saved file, and when the last was made (ms since 1970).
struct Unsaved
{
    int edits = 0;
    qint64 lastEdit_ms = 0;
};

// One journal of one open project, in PROFILE/recovery. An edit is handed to the operating system at once (it survives
// kill -9) and made durable by a thread of its own within a second (it survives a power cut).
class RecoveryJournal
{
public:
    // Starts a journal with the project as it stands and what of it is not saved yet. `name` is unique among the profile's
    // journals.
    static FileResult<std::unique_ptr<RecoveryJournal>> begin(
        const QString &profile, const QString &name, const Project &project, const QString &projectPath, const Unsaved &unsaved);
    ~RecoveryJournal();   // leaves the journal where it is

    FileResult<void> append(const Edit &edit, qint64 now_ms);
    // After a save: the journal starts again from what was saved.
    FileResult<void> restart(const Project &project, const QString &projectPath);
    // After a save before closing, or when the user refuses the work: nothing stays.
    void remove();

    // Journals in the profile whose writers are gone and that hold unsaved work, oldest first. Those that hold none (their
    // writer died after a save) are removed.
    static std::vector<Recoverable> pending(const QString &profile);
    // The project with all its edits. A torn last record is no edit; the rest counts.
    static FileResult<Project> recover(const Recoverable &work);
    static void discard(const Recoverable &work);

private:
    RecoveryJournal(const QString &path, std::unique_ptr<QLockFile> lock);
    FileResult<void> writeBase(const Project &project, const QString &projectPath, const Unsaved &unsaved);
    void syncLoop();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_dirty = false, m_stop = false;
    std::thread m_sync;
};

}   // namespace tenbin::db

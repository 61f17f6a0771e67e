#include "session.h"

#include "db/project_file.h"
#include "document/recipes.h"
#include "ingest/trace_reader.h"
#include "raise_server.h"
#include "report/trace_wording.h"

#include <QFileInfo>
#include <QUuid>

namespace tenbin::ui {

namespace {

Sentence sentenceOf(const QString &path, const db::FileError &error)
{
    return [path, error] { return db::fileErrorText(path, error); };
}

}   // namespace

Session::Session(Project project, db::Profile *profile, QObject *parent)
    : QObject(parent)
    , m_document(std::move(project))
    , m_profile(profile)
{
    connect(&m_document, &Document::applied, this, &Session::append);
}

Session::~Session() = default;

bool Session::isModified() const
{
    return m_recovered || !const_cast<Document &>(m_document).undoStack()->isClean();
}

void Session::take(Project project, const QString &path, const QByteArray &hash)
{
    m_path = path;
    m_hash = hash;
    m_savedAt = path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
    m_recovered = false;
    m_unsaved = {};
    m_document.reset(std::move(project));
    close();
    Q_EMIT fileChanged();
}

Done Session::open(const QString &path)
{
    std::unique_ptr<QLockFile> lock;
    if (m_profile && path != m_path) {
        QString owner;
        lock = m_profile->lockProject(path, &owner);
        if (!lock && RaiseServer::raise(path))
            return tl::unexpected(Sentence([path] { return tr("%1 is open in another window, which was raised.").arg(path); }));
        if (!lock)
            return tl::unexpected(sentenceOf(path, {db::FileCode::InUse, owner}));
    }
    auto loaded = db::openProject(path);
    if (!loaded)
        return tl::unexpected(sentenceOf(path, loaded.error()));
    if (lock)
        m_lock = std::move(lock);
    take(std::move(loaded->project), path, loaded->fileHash);
    if (m_profile)
        m_profile->addRecentFile(path);
    return {};
}

void Session::startNew(Project project)
{
    m_lock.reset();
    take(std::move(project), {}, {});
}

Done Session::save(const QString &path)
{
    // Another file than before has no hash to compare; the same one must be as it was left.
    const auto saved = db::saveProject(m_document.project(), path, path == m_path ? m_hash : QByteArray());
    if (!saved)
        return tl::unexpected(sentenceOf(path, saved.error()));
    if (m_profile && path != m_path) {
        QString owner;
        m_lock = m_profile->lockProject(path, &owner);
    }
    m_path = path;
    m_hash = *saved;
    m_savedAt = QDateTime::currentDateTime();
    m_recovered = false;
    m_unsaved = {};
    m_document.undoStack()->setClean();
    if (m_profile)
        m_profile->addRecentFile(path);
    if (m_journal)
        if (const auto again = m_journal->restart(m_document.project(), path); !again)
            Q_EMIT journalFailed(sentenceOf(path, again.error()));
    Q_EMIT fileChanged();
    return {};
}

Done Session::importTrace(const QString &path)
{
    auto trace = ingest::readTrace(path);
    if (!trace)
        return tl::unexpected(Sentence([path, error = trace.error()] { return report::traceErrorText(path, error); }));
    const Entry entry = withTrace(m_document.activeEntry(), std::make_shared<const planner::Trace>(std::move(*trace)));
    (void)m_document.perform(ReplaceEntry{m_document.project().activeEntry, entry});
    return {};
}

Done Session::recover(const db::Recoverable &work)
{
    auto project = db::RecoveryJournal::recover(work);
    if (!project)
        return tl::unexpected(sentenceOf(work.journal, project.error()));
    QByteArray hash;
    if (!work.projectPath.isEmpty())
        if (const auto loaded = db::openProject(work.projectPath))
            hash = loaded->fileHash;
    m_lock.reset();
    take(std::move(*project), hash.isEmpty() ? QString() : work.projectPath, hash);
    m_recovered = true;
    m_unsaved = {work.edits, work.lastEdit_ms};
    beginJournal();
    if (m_journal)   // only once the new journal holds it all
        db::RecoveryJournal::discard(work);
    Q_EMIT fileChanged();
    return {};
}

void Session::close()
{
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
}

// The first change begins the journal: a project only looked at leaves nothing behind.
void Session::beginJournal()
{
    if (!m_profile || m_journal)
        return;
    auto journal = db::RecoveryJournal::begin(
        m_profile->folder(), QUuid::createUuid().toString(QUuid::Id128), m_document.project(), m_path, m_unsaved);
    if (journal)
        m_journal = std::move(*journal);
    else
        Q_EMIT journalFailed(sentenceOf(m_profile->folder(), journal.error()));
}

void Session::append(const Edit &edit)
{
    if (!m_profile)
        return;
    const qint64 now_ms = QDateTime::currentMSecsSinceEpoch();
    if (changesWork(edit))
        m_unsaved = {m_unsaved.edits + 1, now_ms};
    if (!m_journal) {
        if (m_unsaved.edits > 0)
            beginJournal();   // with the project as it stands, this edit included
        return;
    }
    if (const auto done = m_journal->append(edit, now_ms); !done) {
        Q_EMIT journalFailed(sentenceOf(m_profile->folder(), done.error()));
        m_journal.reset();
    }
}

}   // namespace tenbin::ui

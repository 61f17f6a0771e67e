#include "profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tenbin::db {

namespace {

constexpr auto kSchema = "CREATE TABLE IF NOT EXISTS setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                         "CREATE TABLE IF NOT EXISTS recent(path TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;";
constexpr int kRecent = 10;

std::unique_ptr<SQLite::Database> opened(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 500);
    if (path != QLatin1String(":memory:")) {
        database->exec("PRAGMA journal_mode = WAL");
        database->exec("PRAGMA synchronous = NORMAL");
        database->exec("PRAGMA wal_autocheckpoint = 0");   // which waits for the disk: StudyStore::open() does it
    }
    database->exec(kSchema);
    return database;
}

}   // namespace

Profile::Profile(const QString &folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
    try {
        m_database = opened(folder + QStringLiteral("/profile.sqlite"));
    } catch (const SQLite::Exception &) {
        m_database = opened(QStringLiteral(":memory:"));
    }
}

QString Profile::value(const QString &key, const QString &otherwise) const
{
    try {
        SQLite::Statement select(*m_database, "SELECT value FROM setting WHERE key = ?");
        select.bind(1, key.toStdString());
        return select.executeStep() ? QString::fromStdString(select.getColumn(0).getString()) : otherwise;
    } catch (const SQLite::Exception &) {
        return otherwise;
    }
}

void Profile::setValue(const QString &key, const QString &value)
{
    try {
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO setting VALUES(?, ?)");
        insert.bind(1, key.toStdString());
        insert.bind(2, value.toStdString());
        insert.exec();
    } catch (const SQLite::Exception &) {
        // A setting that is not remembered is no reason to stop the user's work.
    }
}

QStringList Profile::recentFiles() const
{
    QStringList files;
    try {
        SQLite::Statement select(*m_database, "SELECT path FROM recent ORDER BY seq DESC");
        while (select.executeStep() && files.size() < kRecent) {
            const QString path = QString::fromStdString(select.getColumn(0).getString());
            if (QFileInfo::exists(path))
                files << path;
        }
    } catch (const SQLite::Exception &) {
        files.clear();
    }
    return files;
}

void Profile::addRecentFile(const QString &path)
{
    try {
        SQLite::Statement insert(
            *m_database, "INSERT OR REPLACE INTO recent VALUES(?, (SELECT coalesce(max(seq), 0) + 1 FROM recent))");
        insert.bind(1, QFileInfo(path).absoluteFilePath().toStdString());
        insert.exec();
    } catch (const SQLite::Exception &) {
        // As with settings.
    }
}

void Profile::clearRecentFiles()
{
    try {
        m_database->exec("DELETE FROM recent");
    } catch (const SQLite::Exception &) {
        // As with settings.
    }
}

std::unique_ptr<QLockFile> Profile::lockProject(const QString &path, QString *owner) const
{
    const QString folder = m_folder + QStringLiteral("/locks");
    QDir().mkpath(folder);
    const QString canonical = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath();
    const QByteArray key = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto lock = std::make_unique<QLockFile>(folder + QLatin1Char('/') + QString::fromLatin1(key) + QStringLiteral(".lock"));
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (lock->tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host, application;
    if (owner && lock->getLockInfo(&pid, &host, &application))
        *owner = QStringLiteral("%1, %2").arg(application).arg(pid);
    return nullptr;
}

}   // namespace tenbin::db

#include "study_store.h"

#include "study_rows.h"

#include <QCoreApplication>
#include <QDir>

namespace tenbin::db {

using namespace study;

namespace {

class StudyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(StudyStoreText)
};

constexpr int kVersion = 1;

constexpr auto kSchema = R"(
CREATE TABLE IF NOT EXISTS study_version(id INTEGER PRIMARY KEY CHECK(id = 1), version INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS study_fsrs(id INTEGER PRIMARY KEY, version TEXT NOT NULL, settings TEXT NOT NULL,
  UNIQUE(version, settings)) STRICT;
CREATE TABLE IF NOT EXISTS study_review(id INTEGER PRIMARY KEY AUTOINCREMENT, card TEXT NOT NULL, at_ms INTEGER NOT NULL,
  rating INTEGER NOT NULL CHECK(rating BETWEEN 1 AND 4), gap_days INTEGER NOT NULL, before INTEGER NOT NULL, stability REAL NOT NULL,
  difficulty REAL NOT NULL, interval_days INTEGER NOT NULL, step_min INTEGER NOT NULL, took_ms INTEGER NOT NULL,
  fsrs INTEGER NOT NULL REFERENCES study_fsrs(id)) STRICT;
CREATE TABLE IF NOT EXISTS study_card(card TEXT PRIMARY KEY, phase INTEGER NOT NULL, step INTEGER NOT NULL, stability REAL,
  difficulty REAL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, last_review INTEGER NOT NULL, due_at INTEGER NOT NULL,
  due_day INTEGER NOT NULL, buried_until INTEGER NOT NULL, suspended INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS study_own(id TEXT PRIMARY KEY, front TEXT NOT NULL, back TEXT NOT NULL, tags TEXT NOT NULL) STRICT,
  WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS study_exam(id INTEGER PRIMARY KEY CHECK(id = 1), json TEXT NOT NULL) STRICT;
INSERT OR IGNORE INTO study_version VALUES(1, 1);
)";

tl::unexpected<FileError> failed(FileCode code, const SQLite::Exception &e)
{
    return tl::unexpected(FileError{code, QString::fromUtf8(e.what())});
}

// Runs `work` on the database; what SQLite throws becomes an error.
template<typename T, typename Work>
FileResult<T> guarded(FileCode code, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception &e) {
        return failed(code, e);
    }
}

template<typename Work>
FileResult<void> written(SQLite::Database &database, Work work)
{
    return guarded<void>(FileCode::CannotWrite, [&]() -> FileResult<void> {
        SQLite::Transaction transaction(database);
        work();
        transaction.commit();
        return {};
    });
}

}   // namespace

StudyStore::StudyStore(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

FileResult<StudyStore> StudyStore::open(const QString &folder)
{
    QDir().mkpath(folder);
    return guarded<StudyStore>(FileCode::Unreadable, [&]() -> FileResult<StudyStore> {
        constexpr int kPatience_ms = 2'000;   // a second window writes too
        const QString path = folder + QStringLiteral("/profile.sqlite");
        auto database
            = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kPatience_ms);
        if (database->tableExists("study_version")) {
            const int version = database->execAndGet("SELECT version FROM study_version").getInt();
            if (version > kVersion)
                return tl::unexpected(FileError{FileCode::NewerProfile, QString::number(version)});
        }
        database->exec("PRAGMA journal_mode = WAL");
        database->exec("PRAGMA synchronous = NORMAL");
        // What waits for the disk waits here, where a worker opens the profile, and not at a rating: the log of this session is
        // taken into the database at the next start, or when the last window closes.
        database->exec("PRAGMA wal_autocheckpoint = 0");
        database->exec("PRAGMA wal_checkpoint(PASSIVE)");
        SQLite::Transaction transaction(*database);
        database->exec(kSchema);
        transaction.commit();
        return StudyStore(std::move(database));
    });
}

FileResult<Progress> StudyStore::progress() const
{
    return guarded<Progress>(FileCode::Unreadable, [&]() -> FileResult<Progress> {
        return Progress{readStates(*m_database), readReviews(*m_database)};
    });
}

FileResult<void> StudyStore::add(const RatedCard &rated, const FsrsSettings &fsrs)
{
    return written(*m_database, [&] {
        writeReview(*m_database, rated.review, settingsId(*m_database, fsrs));
        writeState(*m_database, rated.card, rated.after);
    });
}

FileResult<void> StudyStore::takeBack(const RatedCard &rated, const std::optional<CardState> &state)
{
    return written(*m_database, [&] {
        SQLite::Statement remove(
            *m_database, "DELETE FROM study_review WHERE id = (SELECT max(id) FROM study_review) AND card = ? AND at_ms = ?");
        remove.bind(1, rated.card.toStdString());
        remove.bind(2, static_cast<std::int64_t>(rated.review.at.toMSecsSinceEpoch()));
        if (remove.exec() == 0)
            throw SQLite::Exception(StudyStoreText::tr("another review was written after it").toStdString());
        if (state)
            writeState(*m_database, rated.card, *state);
        else
            removeState(*m_database, rated.card);
    });
}

FileResult<void> StudyStore::setStates(const QHash<QString, CardState> &states)
{
    return written(*m_database, [&] {
        for (auto it = states.begin(); it != states.end(); ++it)
            writeState(*m_database, it.key(), *it);
    });
}

FileResult<std::vector<AnkiNote>> StudyStore::ownCards() const
{
    return guarded<std::vector<AnkiNote>>(FileCode::Unreadable, [&]() -> FileResult<std::vector<AnkiNote>> {
        std::vector<AnkiNote> cards;
        SQLite::Statement row(*m_database, "SELECT id, front, back, tags FROM study_own ORDER BY id");
        while (row.executeStep()) {
            const auto text = [&](int column) { return QString::fromStdString(row.getColumn(column).getString()); };
            cards.push_back({text(0), text(1), text(2), text(3).split(QLatin1Char(' '), Qt::SkipEmptyParts)});
        }
        return cards;
    });
}

FileResult<void> StudyStore::setOwnCards(const std::vector<AnkiNote> &cards)
{
    return written(*m_database, [&] {
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO study_own VALUES(?, ?, ?, ?)");
        for (const AnkiNote &card : cards) {
            insert.reset();
            insert.bind(1, card.id.toStdString());
            insert.bind(2, card.front.toStdString());
            insert.bind(3, card.back.toStdString());
            insert.bind(4, card.tags.join(QLatin1Char(' ')).toStdString());
            insert.exec();
        }
    });
}

FileResult<void> StudyStore::removeOwnCard(const QString &id)
{
    return written(*m_database, [&] {
        SQLite::Statement remove(*m_database, "DELETE FROM study_own WHERE id = ?");
        remove.bind(1, id.toStdString());
        remove.exec();
    });
}

FileResult<std::optional<MockExam>> StudyStore::exam() const
{
    return guarded<std::optional<MockExam>>(FileCode::Unreadable, [&]() -> FileResult<std::optional<MockExam>> {
        SQLite::Statement select(*m_database, "SELECT json FROM study_exam");
        if (!select.executeStep())
            return std::optional<MockExam>();
        return examFromJson(QByteArray::fromStdString(select.getColumn(0).getString()));
    });
}

FileResult<void> StudyStore::setExam(const std::optional<MockExam> &exam)
{
    return written(*m_database, [&] {
        if (!exam) {
            m_database->exec("DELETE FROM study_exam");
            return;
        }
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO study_exam VALUES(1, ?)");
        insert.bind(1, examJson(*exam).toStdString());
        insert.exec();
    });
}

FileResult<std::vector<std::pair<QString, FsrsSettings>>> StudyStore::logSettings() const
{
    using Settings = std::vector<std::pair<QString, FsrsSettings>>;
    return guarded<Settings>(FileCode::Unreadable, [&]() -> FileResult<Settings> {
        Settings found;
        SQLite::Statement row(*m_database,
            "SELECT version, settings FROM study_review JOIN study_fsrs ON study_fsrs.id = fsrs ORDER BY study_review.id");
        while (row.executeStep())
            found.emplace_back(QString::fromStdString(row.getColumn(0).getString()),
                settingsFromJson(QByteArray::fromStdString(row.getColumn(1).getString())).value_or(FsrsSettings()));
        return found;
    });
}

}   // namespace tenbin::db

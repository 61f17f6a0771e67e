#include "anki_package.h"
#include "database_bytes.h"
#include "zip.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenbin::db {

using study::AnkiDeck;
using study::AnkiError;
using study::AnkiNote;
using study::AnkiProblem;
using study::AnkiResult;

namespace {

// Anki's schema 11, table by table.
constexpr auto kSchema = R"(
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
)";

// Ours for good: a second import must find the first one's notetype and deck. Ids of Anki's are milliseconds, any will do.
constexpr qint64 kNotetypeId = 1'777'507'200'101, kDeckIds = 1'777'507'200'200;
constexpr int kSchemaVersion = 11;
constexpr int kNewCards = 0;

QJsonObject field(const char *name, int place)
{
    return {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("ord"), place}, {QStringLiteral("sticky"), false},
        {QStringLiteral("rtl"), false}, {QStringLiteral("font"), QStringLiteral("Arial")}, {QStringLiteral("size"), 20},
        {QStringLiteral("media"), QJsonArray()}};
}

QJsonObject notetype(qint64 deckId, qint64 seconds)
{
    const QJsonObject card{{QStringLiteral("name"), QStringLiteral("Card 1")}, {QStringLiteral("ord"), 0},
        {QStringLiteral("qfmt"), QStringLiteral("{{furigana:Front}}")},
        {QStringLiteral("afmt"), QStringLiteral("{{furigana:Front}}<hr id=answer>{{furigana:Back}}")},
        {QStringLiteral("bqfmt"), QString()}, {QStringLiteral("bafmt"), QString()}, {QStringLiteral("did"), QJsonValue()}};
    return {{QStringLiteral("id"), kNotetypeId}, {QStringLiteral("name"), QLatin1String(study::kAnkiNotetype)},
        {QStringLiteral("type"), 0}, {QStringLiteral("mod"), seconds}, {QStringLiteral("usn"), -1}, {QStringLiteral("sortf"), 1},
        {QStringLiteral("did"), deckId}, {QStringLiteral("tmpls"), QJsonArray{card}},
        {QStringLiteral("flds"), QJsonArray{field("ID", 0), field("Front", 1), field("Back", 2)}},
        {QStringLiteral("css"), QStringLiteral(".card { font-family: sans-serif; font-size: 20px; text-align: center; }")},
        {QStringLiteral("latexPre"), QString()}, {QStringLiteral("latexPost"), QString()}, {QStringLiteral("latexsvg"), false},
        {QStringLiteral("req"), QJsonArray{QJsonArray{0, QStringLiteral("any"), QJsonArray{1}}}},
        {QStringLiteral("tags"), QJsonArray()}, {QStringLiteral("vers"), QJsonArray()}};
}

QJsonObject deckJson(qint64 id, const QString &name, qint64 seconds)
{
    const QJsonArray today{0, 0};
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("mod"), seconds},
        {QStringLiteral("usn"), -1}, {QStringLiteral("desc"), QString()}, {QStringLiteral("dyn"), 0}, {QStringLiteral("conf"), 1},
        {QStringLiteral("collapsed"), false}, {QStringLiteral("browserCollapsed"), false}, {QStringLiteral("extendNew"), 0},
        {QStringLiteral("extendRev"), 0}, {QStringLiteral("newToday"), today}, {QStringLiteral("revToday"), today},
        {QStringLiteral("lrnToday"), today}, {QStringLiteral("timeToday"), today}};
}

QJsonObject deckOptions(qint64 seconds)
{
    const QJsonObject fresh{{QStringLiteral("bury"), false}, {QStringLiteral("delays"), QJsonArray{1, 10}},
        {QStringLiteral("initialFactor"), 2500}, {QStringLiteral("ints"), QJsonArray{1, 4, 0}}, {QStringLiteral("order"), 1},
        {QStringLiteral("perDay"), 20}};
    const QJsonObject lapse{{QStringLiteral("delays"), QJsonArray{10}}, {QStringLiteral("leechAction"), 1},
        {QStringLiteral("leechFails"), 8}, {QStringLiteral("minInt"), 1}, {QStringLiteral("mult"), 0}};
    const QJsonObject review{{QStringLiteral("bury"), false}, {QStringLiteral("ease4"), 1.3}, {QStringLiteral("hardFactor"), 1.2},
        {QStringLiteral("ivlFct"), 1}, {QStringLiteral("maxIvl"), 36500}, {QStringLiteral("perDay"), 200}};
    return {{QStringLiteral("id"), 1}, {QStringLiteral("name"), QStringLiteral("Default")}, {QStringLiteral("mod"), seconds},
        {QStringLiteral("usn"), 0}, {QStringLiteral("maxTaken"), 60}, {QStringLiteral("autoplay"), true},
        {QStringLiteral("timer"), 0}, {QStringLiteral("replayq"), true}, {QStringLiteral("dyn"), false},
        {QStringLiteral("new"), fresh}, {QStringLiteral("lapse"), lapse}, {QStringLiteral("rev"), review}};
}

std::string compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

void writeCol(SQLite::Database &database, const AnkiDeck &deck, qint64 deckId, qint64 now_ms)
{
    const qint64 seconds = now_ms / 1000;
    const QJsonObject conf{{QStringLiteral("activeDecks"), QJsonArray{deckId}}, {QStringLiteral("curDeck"), deckId},
        {QStringLiteral("curModel"), kNotetypeId}, {QStringLiteral("nextPos"), static_cast<qint64>(deck.notes.size()) + 1},
        {QStringLiteral("newSpread"), 0}, {QStringLiteral("collapseTime"), 1200}, {QStringLiteral("timeLim"), 0},
        {QStringLiteral("estTimes"), true}, {QStringLiteral("dueCounts"), true},
        {QStringLiteral("sortType"), QStringLiteral("noteFld")}, {QStringLiteral("sortBackwards"), false},
        {QStringLiteral("addToCur"), true}, {QStringLiteral("schedVer"), 2}};
    const QJsonObject decks{{QStringLiteral("1"), deckJson(1, QStringLiteral("Default"), seconds)},
        {QString::number(deckId), deckJson(deckId, deck.name, seconds)}};
    SQLite::Statement insert(database, "INSERT INTO col VALUES(1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')");
    insert.bind(1, static_cast<std::int64_t>(seconds));
    insert.bind(2, static_cast<std::int64_t>(now_ms));
    insert.bind(3, static_cast<std::int64_t>(now_ms));
    insert.bind(4, kSchemaVersion);
    insert.bind(5, compact(conf));
    insert.bind(6, compact({{QString::number(kNotetypeId), notetype(deckId, seconds)}}));
    insert.bind(7, compact(decks));
    insert.bind(8, compact({{QStringLiteral("1"), deckOptions(seconds)}}));
    insert.exec();
}

// Anki finds duplicates by the first eight digits of the first field's SHA-1.
std::int64_t checksum(const QString &firstField)
{
    const QByteArray hash = QCryptographicHash::hash(firstField.toUtf8(), QCryptographicHash::Sha1);
    return hash.toHex().left(8).toLongLong(nullptr, 16);
}

void writeNotes(SQLite::Database &database, const AnkiDeck &deck, qint64 deckId, qint64 now_ms)
{
    SQLite::Statement note(database, "INSERT INTO notes VALUES(?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    SQLite::Statement card(database, "INSERT INTO cards VALUES(?, ?, ?, 0, ?, -1, ?, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    std::int64_t id = now_ms;
    int position = 0;
    for (const AnkiNote &one : deck.notes) {
        const QString first = study::ankiHtml(one.id), front = study::ankiHtml(one.front);
        const QString tags
            = one.tags.isEmpty() ? QString() : QLatin1Char(' ') % one.tags.join(QLatin1Char(' ')) % QLatin1Char(' ');
        note.reset();
        note.bind(1, id);
        note.bind(2, study::ankiGuid(one, deck).toStdString());
        note.bind(3, static_cast<std::int64_t>(kNotetypeId));
        note.bind(4, static_cast<std::int64_t>(now_ms / 1000));
        note.bind(5, tags.toStdString());
        note.bind(6, QStringList{first, front, study::ankiHtml(one.back)}.join(QChar(0x1f)).toStdString());
        note.bind(7, one.front.toStdString());
        note.bind(8, checksum(first));
        note.exec();
        card.reset();
        card.bind(1, id);
        card.bind(2, id);
        card.bind(3, static_cast<std::int64_t>(deckId));
        card.bind(4, static_cast<std::int64_t>(now_ms / 1000));
        card.bind(5, kNewCards);
        card.bind(6, ++position);
        card.exec();
        ++id;
    }
}

}   // namespace

AnkiResult<QByteArray> ankiPackage(const AnkiDeck &deck, const QDateTime &now)
{
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(kSchema);
        // A deck of another pair of languages is another deck.
        const qint64 deckId = kDeckIds + checksum(deck.name) % 1'000'000;
        const qint64 now_ms = now.toMSecsSinceEpoch();
        SQLite::Transaction transaction(database);
        writeCol(database, deck, deckId, now_ms);
        writeNotes(database, deck, deckId, now_ms);
        transaction.commit();
        const auto bytes = bytesOf(database);
        if (!bytes)
            return tl::unexpected(AnkiError{AnkiProblem::Damaged, QStringLiteral("memory")});
        const auto package = zipped({{QStringLiteral("collection.anki21"), *bytes}, {QStringLiteral("media"), "{}"}}, now);
        if (package)
            return *package;
    } catch (const SQLite::Exception &e) {
        return tl::unexpected(AnkiError{AnkiProblem::Damaged, QString::fromUtf8(e.what())});
    }
    return tl::unexpected(AnkiError{AnkiProblem::Damaged, QStringLiteral("ZIP")});
}

}   // namespace tenbin::db

#include "anki_package.h"
#include "hostile_database.h"
#include "zip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenbin::db {

using study::AnkiDeck;
using study::AnkiError;
using study::AnkiNote;
using study::AnkiProblem;
using study::AnkiResult;

namespace {

constexpr int kMostEntries = 100'000;   // a deck with sounds has thousands
constexpr QChar kFieldSeparator(0x1f);

tl::unexpected<AnkiError> fail(AnkiProblem problem, const QString &detail = {})
{
    return tl::unexpected(AnkiError{problem, detail});
}

// Where a notetype keeps what we know of.
struct Places
{
    int id = -1, front = 0, back = 1;
};

QHash<QString, Places> placesByNotetype(const QByteArray &models)
{
    QHash<QString, Places> places;
    const QJsonObject all = QJsonDocument::fromJson(models).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        Places found{-1, -1, -1};
        const QJsonArray fields = it->toObject().value(QLatin1String("flds")).toArray();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString name = fields[i].toObject().value(QLatin1String("name")).toString().toLower();
            int *place = name == QLatin1String("id") ? &found.id
                : name == QLatin1String("front")     ? &found.front
                : name == QLatin1String("back")      ? &found.back
                                                     : nullptr;
            if (place)
                *place = static_cast<int>(i);
        }
        // What no name tells: the first fields that are left.
        for (int i = 0; i < fields.size() && (found.front < 0 || found.back < 0); ++i)
            if (i != found.id && i != found.front && i != found.back)
                (found.front < 0 ? found.front : found.back) = i;
        places.insert(it.key(), found);
    }
    return places;
}

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(column.getText(), column.getBytes());
}

// Of the deck that holds most; a package usually has one beside the default deck.
QString deckName(SQLite::Database &database)
{
    SQLite::Statement most(database, "SELECT did FROM cards GROUP BY did ORDER BY count(*) DESC LIMIT 1");
    SQLite::Statement col(database, "SELECT decks FROM col");
    if (!most.executeStep() || !col.executeStep())
        return {};
    const QJsonObject decks = QJsonDocument::fromJson(bytesOf(col.getColumn(0))).object();
    return decks.value(QString::number(most.getColumn(0).getInt64())).toObject().value(QLatin1String("name")).toString();
}

AnkiNote noteOf(SQLite::Statement &row, const Places &places)
{
    const QStringList fields = QString::fromUtf8(bytesOf(row.getColumn(1))).split(kFieldSeparator);
    AnkiNote note{QString(), study::textOfAnkiHtml(fields.value(places.front)), study::textOfAnkiHtml(fields.value(places.back)),
        QString::fromUtf8(bytesOf(row.getColumn(2))).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    note.id = places.id >= 0 ? study::textOfAnkiHtml(fields.value(places.id)) : QString::fromUtf8(bytesOf(row.getColumn(0)));
    if (note.id.isEmpty())
        note.id = study::idOfFront(note.front);
    return note;
}

AnkiResult<AnkiDeck> readCollection(SQLite::Database &database)
{
    SQLite::Statement check(database, "PRAGMA quick_check");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        return fail(AnkiProblem::Damaged, QStringLiteral("quick_check"));
    SQLite::Statement col(database, "SELECT models FROM col");
    if (!col.executeStep())
        return fail(AnkiProblem::Damaged, QStringLiteral("col"));
    const QHash<QString, Places> places = placesByNotetype(bytesOf(col.getColumn(0)));
    AnkiDeck deck{deckName(database), {}};
    SQLite::Statement notes(database, "SELECT guid, flds, tags, mid FROM notes ORDER BY id");
    while (notes.executeStep()) {
        if (deck.notes.size() >= study::kMostNotes)
            return fail(AnkiProblem::TooBig);
        AnkiNote note = noteOf(notes, places.value(QString::number(notes.getColumn(3).getInt64())));
        if (!note.front.isEmpty())
            deck.notes.push_back(std::move(note));
    }
    return deck.notes.empty() ? fail(AnkiProblem::NoNotes) : AnkiResult<AnkiDeck>(std::move(deck));
}

}   // namespace

AnkiResult<AnkiDeck> deckFromPackage(const QByteArray &bytes)
{
    if (bytes.size() > kLargestPackage)
        return fail(AnkiProblem::TooBig);
    const auto zip = ZipReader::open(bytes, kMostEntries);
    if (!zip)
        return fail(AnkiProblem::NotAPackage);
    // A newer package holds a collection.anki2 too, which only says that Anki must be updated.
    if (zip->contains(QStringLiteral("collection.anki21b")))
        return fail(AnkiProblem::NewerPackage);
    const QString name = zip->contains(QStringLiteral("collection.anki21")) ? QStringLiteral("collection.anki21")
                                                                            : QStringLiteral("collection.anki2");
    if (!zip->contains(name))
        return fail(AnkiProblem::NoCollection);
    const auto collection = zip->contents(name, kLargestCollection);
    if (!collection)
        return fail(AnkiProblem::Damaged, name);
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        if (const auto loaded = loadHostile(database, *collection); !loaded)
            return fail(AnkiProblem::Damaged, loaded.error().detail);
        return readCollection(database);
    } catch (const SQLite::Exception &e) {
        return fail(AnkiProblem::Damaged, QString::fromUtf8(e.what()));
    }
}

}   // namespace tenbin::db

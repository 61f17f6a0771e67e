// Decks to Anki and back: text files and packages, ours and hand-made ones of each kind.
#include "db/anki_package.h"
#include "db/zip.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tenbin;
using namespace tenbin::study;

namespace {

const QDateTime kNow(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

AnkiDeck awkward()
{
    return {QStringLiteral("Odd::Deck"),
        {{QStringLiteral("a-1"), QStringLiteral("a < b & \"c\"\nsecond line"), QStringLiteral("AZ  可用性[かようせい] [1]"),
             {QStringLiteral("x"), QStringLiteral("y::z")}},
            {QStringLiteral("#a-2"), QStringLiteral("\"quoted\""), QStringLiteral("#hash &amp; <br>"), {}},
            {QStringLiteral("a-3"), QStringLiteral("明[あき]らか"), QString(), {}}}};
}

// A package as Anki's own exports are, with the collection under any name.
class HandMade
{
public:
    HandMade()
        : m_path(m_folder.filePath(QStringLiteral("collection")))
    {
        run("CREATE TABLE col (id integer PRIMARY KEY, crt integer, mod integer, scm integer, ver integer, dty integer, usn "
            "integer, "
            "ls integer, conf text, models text, decks text, dconf text, tags text)");
        run("CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, mod integer, usn integer, tags text, flds text, "
            "sfld integer, csum integer, flags integer, data text)");
        run("CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer)");
        run(R"(INSERT INTO col VALUES(1, 0, 0, 0, 11, 0, 0, 0, '{}',
            '{"7": {"name": "Basic", "flds": [{"name": "Front"}, {"name": "Back"}]},
              "8": {"name": "Turned", "flds": [{"name": "Hint"}, {"name": "Back"}, {"name": "Front"}]},
              "9": {"name": "Words", "flds": [{"name": "Back"}, {"name": "Word"}]}}',
            '{"1": {"name": "Default"}, "5": {"name": "AWS"}}', '{}', '{}'))");
    }

    void run(const char *sql)
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    void note(int id, const char *guid, int notetype, const QString &fields)
    {
        SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement insert(database, "INSERT INTO notes VALUES(?, ?, ?, 0, 0, ' a b ', ?, 0, 0, 0, '')");
        insert.bind(1, id);
        insert.bind(2, guid);
        insert.bind(3, notetype);
        insert.bind(4, fields.toStdString());
        insert.exec();
        database.exec("INSERT INTO cards VALUES(" + std::to_string(id) + ", " + std::to_string(id) + ", 5)");
    }
    QByteArray collection() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray package(const char *name) const
    {
        return *db::zipped({{QLatin1String(name), collection()}, {QStringLiteral("media"), "{}"}}, kNow);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QString fields(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list.join(QChar(0x1f));
}

AnkiProblem problemOf(const QByteArray &package)
{
    const auto deck = db::deckFromPackage(package);
    return deck ? AnkiProblem::NoNotes : deck.error().problem;
}

}   // namespace

class AnkiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers()
    {
        const QList<QByteArray> lines = ankiText(ankiDeck(builtInContent(), Language::Zh, Language::Ja)).split('\n');
        QCOMPARE(lines[0], QByteArray("#separator:tab"));
        QCOMPARE(lines[1], QByteArray("#html:true"));
        QCOMPARE(lines[2], QByteArray("#guid column:1"));
        QVERIFY(lines[3].startsWith("#notetype:") && lines[4].startsWith("#deck:"));
        QCOMPARE(lines[5], QByteArray("#columns:GUID\tID\tFront\tBack\tTags"));
        QCOMPARE(lines[6], QByteArray("#tags column:5"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(builtInContent().cards.size()) + 8);
        for (qsizetype i = 7; i + 1 < lines.size(); ++i)
            QCOMPARE(lines[i].count('\t'), 4);
    }

    // Anki takes notes of one guid for one note: a second pair of languages must not write over the first.
    void pairsOfLanguages()
    {
        const AnkiDeck one = ankiDeck(builtInContent(), Language::Zh, Language::Ja);
        const AnkiDeck other = ankiDeck(builtInContent(), Language::En, Language::Ja);
        QSet<QString> guids;
        for (const AnkiDeck *deck : {&one, &other})
            for (const AnkiNote &note : deck->notes) {
                QCOMPARE(ankiGuid(note, *deck), ankiGuid(note, *deck));
                guids.insert(ankiGuid(note, *deck));
            }
        QCOMPARE(guids.size(), static_cast<qsizetype>(one.notes.size() + other.notes.size()));
    }

    void tagsOfAll()
    {
        const auto deck = deckFromAnkiText("#tags:aws exam\n#tags column:3\nfront\tback\texam own\n");
        QVERIFY(deck);
        QCOMPARE(deck->notes[0].tags, (QStringList{QStringLiteral("exam"), QStringLiteral("own"), QStringLiteral("aws")}));
    }

    // Ids, texts and readings of all cards, and of cards that nobody would write.
    void roundTrips()
    {
        for (const AnkiDeck &deck : {ankiDeck(builtInContent(), Language::Zh, Language::Ja),
                 ankiDeck(builtInContent(), Language::Ja, Language::En), awkward()}) {
            const auto text = deckFromAnkiText(ankiText(deck));
            QVERIFY(text);
            QCOMPARE(text->notes, deck.notes);
            QCOMPARE(text->name, deck.name);
            const auto package = db::ankiPackage(deck, kNow);
            QVERIFY(package);
            const auto again = db::deckFromPackage(*package);
            QVERIFY2(again, again ? "" : qPrintable(ankiErrorText(again.error())));
            QCOMPARE(again->notes, deck.notes);
            QCOMPARE(again->name, deck.name);
        }
        QVERIFY(kanaMarkup(builtInContent().readings.parts(QStringLiteral("可用性"))) == QStringLiteral("可用性[かようせい]"));
    }

    // What Anki's schema 11 asks for: version, one card a note, unique guids, checksums, JSON columns.
    void schema()
    {
        const AnkiDeck deck = ankiDeck(builtInContent(), Language::Zh, Language::Ja);
        const auto zip = db::ZipReader::open(*db::ankiPackage(deck, kNow), 10);
        QVERIFY(zip && zip->contains(QStringLiteral("collection.anki21")));
        QVERIFY(QJsonDocument::fromJson(*zip->contents(QStringLiteral("media"), 100)).isObject());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("c")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*zip->contents(QStringLiteral("collection.anki21"), 100 << 20));
        file.close();
        SQLite::Database database(file.fileName().toStdString());
        const auto number = [&](const char *sql) { return database.execAndGet(sql).getInt64(); };
        QCOMPARE(number("SELECT ver FROM col"), 11);
        QCOMPARE(number("SELECT count(DISTINCT guid) FROM notes"), static_cast<std::int64_t>(deck.notes.size()));
        QCOMPARE(number("SELECT count(*) FROM cards JOIN notes ON notes.id = nid WHERE type = 0 AND queue = 0"),
            static_cast<std::int64_t>(deck.notes.size()));
        QCOMPARE(number("SELECT count(*) FROM revlog") + number("SELECT count(*) FROM graves"), 0);
        QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"), 7);
        for (const char *column : {"conf", "models", "decks", "dconf", "tags"})
            QVERIFY(QJsonDocument::fromJson(
                QByteArray::fromStdString(database.execAndGet(std::string("SELECT ") + column + " FROM col").getString()))
                        .isObject());
        const std::string mid = std::to_string(number("SELECT DISTINCT mid FROM notes"));
        const std::string did = std::to_string(number("SELECT DISTINCT did FROM cards"));
        QCOMPARE(number(("SELECT json_extract(models, '$.\"" + mid + "\".id') FROM col").c_str()), std::stoll(mid));
        QCOMPARE(number(("SELECT json_extract(decks, '$.\"" + did + "\".id') FROM col").c_str()), std::stoll(did));
        // SHA-1 of "s0-responsiveness" begins so; Anki compares it before it compares fields.
        QCOMPARE(number("SELECT count(*) FROM notes WHERE csum = 0"), 0);
    }

    void otherTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("back");
        const auto row = [](const char *name, const char *text, const char *front, const char *back) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(front) << QString::fromUtf8(back);
        };
        row("bare", "front\tback\n", "front", "back");
        row("bare, semicolon", "front;back, with a comma\n", "front", "back, with a comma");
        row("bare, comma", "front,back\n", "front", "back");
        row("bare, HTML", "<div>a &amp; b</div>\tback<br>more\n", "a & b", "back\nmore");
        row("bare, text", "1 < 2 > 0\tback\n", "1 < 2 > 0", "back");
        row("no last line end", "front\tback", "front", "back");
        row("BOM and CRLF", "\xef\xbb\xbf#separator:tab\r\nfront\tback\r\n", "front", "back");
        row("semicolon", "#separator:Semicolon\nfront;back;tag\n", "front", "back");
        row("literal separator", "#separator:|\nfront|back\n", "front", "back");
        row("columns turned", "#separator:tab\n#columns:Back\tFront\nback\tfront\n", "front", "back");
        row("guid",
            "#separator:tab\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nG\tBasic\tD\tfront\tback\tt\n",
            "front", "back");
        row("lines within", "#html:true\n\"a \"\"b\"\"<br>c\"\t\"d\ne\"\n", "a \"b\"\nc", "d\ne");
        row("stray quotation mark", "5\" disk\tback\n", "5\" disk", "back");
        row("HTML", "#html:true\n<b>front</b>&nbsp;&amp;&#12354;\t<div>back</div><script>x</script>\n", "front &あ", "back");
        row("text, not HTML", "#html:false\n1 < 2 &amp;\tback\n", "1 < 2 &amp;", "back");
    }
    void otherTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, front);
        QFETCH(QString, back);
        const auto deck = deckFromAnkiText(text);
        QVERIFY2(deck, deck ? "" : qPrintable(ankiErrorText(deck.error())));
        QCOMPARE(deck->notes.size(), std::size_t{1});
        QCOMPARE(deck->notes[0].front, front);
        QCOMPARE(deck->notes[0].back, back);
        QVERIFY(!deck->notes[0].id.isEmpty());
        QCOMPARE(deckFromAnkiText(text)->notes, deck->notes);
    }

    // Megabytes of what is opened and never closed are read in no time.
    void hostileHtml()
    {
        for (const char *open : {"<!--", "<a ", "<script", "&", "<div ", "[", "<"}) {
            const QString text = textOfAnkiHtml(QString::fromLatin1(open).repeated(300'000));
            QVERIFY(text.size() <= kLongestSide);
            (void)partsOfMarkup(text);
        }
        QCOMPARE(textOfAnkiHtml(QStringLiteral("a<!-- x -->b<STYLE>y</style>c<script>z")), QStringLiteral("abcz"));
    }

    // Of plain text as of HTML, a side is cut where it is too long.
    void longSides()
    {
        const QByteArray words = QByteArray("word ").repeated(static_cast<int>(kLongestSide));
        for (const char *head : {"#html:false\n", "#html:true\n", ""}) {
            const auto deck = deckFromAnkiText(head + words + '\t' + words + '\n');
            QVERIFY2(deck && deck->notes.size() == 1, head);
            QCOMPARE(deck->notes[0].front.size(), kLongestSide);
            QCOMPARE(deck->notes[0].back.size(), kLongestSide);
        }
    }

    void refusedTexts()
    {
        const auto problem = [](const QByteArray &text) { return deckFromAnkiText(text).error().problem; };
        QCOMPARE(problem("\xff\xfe\x41"), AnkiProblem::NotText);
        QCOMPARE(problem(QByteArray("a\0b\tc\n", 6)), AnkiProblem::NotText);
        QCOMPARE(problem(""), AnkiProblem::NoNotes);
        QCOMPARE(problem("#separator:tab\nalone\n"), AnkiProblem::NoNotes);
        QCOMPARE(problem("\"open\tback\n"), AnkiProblem::BadQuoting);
    }

    void legacyPackages()
    {
        for (const char *name : {"collection.anki2", "collection.anki21"}) {
            HandMade made;
            made.note(1, "guid-1", 7, fields({"<b>front</b>", "back &amp; more"}));
            made.note(2, "guid-2", 8, fields({"hint", "back", "front"}));
            made.note(4, "guid-4", 9, fields({"meaning", "word"}));
            made.note(3, "guid-3", 99, fields({"no notetype", "second", "third"}));
            const auto deck = db::deckFromPackage(made.package(name));
            QVERIFY(deck);
            QCOMPARE(deck->name, QStringLiteral("AWS"));
            const QStringList tags{QStringLiteral("a"), QStringLiteral("b")};
            QCOMPARE(deck->notes,
                (std::vector<AnkiNote>{{QStringLiteral("guid-1"), QStringLiteral("front"), QStringLiteral("back & more"), tags},
                    {QStringLiteral("guid-2"), QStringLiteral("front"), QStringLiteral("back"), tags},
                    {QStringLiteral("guid-3"), QStringLiteral("no notetype"), QStringLiteral("second"), tags},
                    {QStringLiteral("guid-4"), QStringLiteral("word"), QStringLiteral("meaning"), tags}}));
        }
    }

    void refusedPackages()
    {
        HandMade made;
        made.note(1, "g", 7, fields({"front", "back"}));
        const QByteArray collection = made.collection();
        const auto zip = [](const char *name, const QByteArray &bytes) {
            return *db::zipped({{QLatin1String(name), bytes}}, kNow);
        };
        QCOMPARE(problemOf("not a ZIP"), AnkiProblem::NotAPackage);
        QCOMPARE(problemOf({}), AnkiProblem::NotAPackage);
        QCOMPARE(problemOf(zip("readme.txt", "x")), AnkiProblem::NoCollection);
        QCOMPARE(problemOf(zip("collection.anki2", "not SQLite")), AnkiProblem::Damaged);
        QCOMPARE(problemOf(*db::zipped(
                     {{QStringLiteral("collection.anki2"), collection}, {QStringLiteral("collection.anki21b"), "z"}}, kNow)),
            AnkiProblem::NewerPackage);
        QVERIFY(ankiErrorText({AnkiProblem::NewerPackage, {}}).contains(QStringLiteral("Support older Anki versions")));
        // A view in the place of a table, which a trusting reader would run.
        HandMade trap;
        trap.run("DROP TABLE notes");
        trap.run("CREATE VIEW notes AS SELECT 1 AS id, 'g' AS guid, 7 AS mid, '' AS tags, 'a' AS flds");
        QCOMPARE(problemOf(trap.package("collection.anki21")), AnkiProblem::Damaged);
    }

    // Cut short or with a byte changed anywhere, a package is read or refused, never more.
    void damage()
    {
        constexpr qsizetype kCoarser = TENBIN_SANITIZED ? 20 : 1;
        HandMade made;
        made.note(1, "g", 7, fields({"front", "back"}));
        const QByteArray whole = made.package("collection.anki21");
        for (qsizetype at = 0; at < whole.size(); at += 7 * kCoarser) {
            (void)db::deckFromPackage(whole.left(at));
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            (void)db::deckFromPackage(changed);
        }
        QByteArray collection = made.collection();
        for (qsizetype at = 0; at < collection.size(); at += 61 * kCoarser) {
            QByteArray changed = collection;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            (void)db::deckFromPackage(*db::zipped({{QStringLiteral("collection.anki2"), changed}}, kNow));
        }
    }

    // A kilobyte that unpacks to more than it may.
    void bomb()
    {
        const auto zip = db::ZipReader::open(*db::zipped({{QStringLiteral("x"), QByteArray(10 << 20, '\0')}}, kNow), 10);
        QVERIFY(zip && !zip->contents(QStringLiteral("x"), 1 << 20));
        QVERIFY(!db::ZipReader::open(*db::zipped({{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}}, kNow), 1));
    }
};

QTEST_APPLESS_MAIN(AnkiTest)
#include "tst_anki.moc"

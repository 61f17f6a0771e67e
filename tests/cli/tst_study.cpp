// tenbin study, as scripts use it.
#include "tool.h"

#include <QTemporaryDir>

#include <cmath>

using namespace tenbin::test;

class TestStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedule();
    void exportAnki();
    void importAnki();
    void question();
    void statuses_data();
    void statuses();

private:
    static Ran study(const QString &words) { return runTenbin(QStringLiteral("study %1").arg(words).split(QLatin1Char(' '))); }
};

// The figures of the shared vectors, fetched through the command.
void TestStudy::schedule()
{
    const QJsonObject vectors
        = QJsonDocument::fromJson(contents(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/fsrs_vectors.json"))).object();
    const QJsonArray steps = vectors.value(QLatin1String("memory"))
                                 .toObject()
                                 .value(QLatin1String("short_term_false"))
                                 .toArray()
                                 .at(3)
                                 .toObject()
                                 .value(QLatin1String("steps"))
                                 .toArray();
    QStringList ratings, gaps;
    for (const auto step : steps) {
        ratings << QString::number(step.toObject().value(QLatin1String("g")).toInt());
        gaps << QString::number(step.toObject().value(QLatin1String("gap")).toInt());
    }
    const Ran ran = study(QStringLiteral("schedule --no-short-term --json --ratings %1 --gaps %2")
                              .arg(ratings.join(QLatin1Char(',')), gaps.join(QLatin1Char(','))));
    QCOMPARE(ran.status, 0);
    const QJsonArray rows = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(rows.size(), steps.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject(), step = steps[i].toObject();
        QVERIFY(std::abs(row.value(QLatin1String("stability")).toDouble() - step.value(QLatin1String("s")).toDouble()) < 1e-3);
        QCOMPARE(row.value(QLatin1String("interval_days")).toInt(), step.value(QLatin1String("ivl")).toInt());
        QCOMPARE(row.value(QLatin1String("retrievability")).isNull(), i == 0);
    }
}

void TestStudy::exportAnki()
{
    QTemporaryDir folder;
    for (const char *name : {"deck.txt", "deck.apkg"}) {
        const QString path = folder.filePath(QLatin1String(name));
        const Ran ran = runTenbin({QStringLiteral("study"), QStringLiteral("export-anki"), QStringLiteral("-o"), path});
        QCOMPARE(ran.status, 0);
        QVERIFY(contents(path).size() > 10'000);
    }
    QVERIFY(contents(folder.filePath(QStringLiteral("deck.txt"))).contains("可用性[かようせい]"));
    QVERIFY(contents(folder.filePath(QStringLiteral("deck.apkg"))).startsWith("PK"));
}

void TestStudy::importAnki()
{
    QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("deck.txt")), profile = folder.filePath(QStringLiteral("profile"));
    QVERIFY(write(deck, "#separator:tab\nfront one\tback one\nfront two\tback two\n"));
    const auto imported = [&](const QString &path) {
        return runTenbin({QStringLiteral("study"), QStringLiteral("import-anki"), path, QStringLiteral("--profile"), profile});
    };
    for (int again = 0; again < 2; ++again) {
        const Ran ran = imported(deck);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("2 cards"), ran.out.constData());
    }
    // What we exported ourselves is there already.
    const QString exported = folder.filePath(QStringLiteral("own.apkg"));
    QCOMPARE(runTenbin({QStringLiteral("study"), QStringLiteral("export-anki"), QStringLiteral("-o"), exported}).status, 0);
    const Ran own = imported(exported);
    QCOMPARE(own.status, 0);
    QVERIFY2(own.out.contains("0 cards"), own.out.constData());
    const Ran none = imported(folder.filePath(QStringLiteral("none.apkg")));
    QCOMPARE(none.status, 3);
    QVERIFY(none.err.contains("Nothing was imported"));
}

void TestStudy::question()
{
    for (int seed = 1; seed <= 12; ++seed) {
        QStringList ids;
        QList<QJsonValue> answers;
        for (const char *language : {"en", "zh", "ja"}) {
            const Ran ran = study(QStringLiteral("question --seed %1 --lang %2 --json").arg(seed).arg(QLatin1String(language)));
            QCOMPARE(ran.status, 0);
            const QJsonObject json = ran.json();
            for (const char *key : {"id", "type", "stem", "options", "source"})
                QVERIFY(json.contains(QLatin1String(key)));
            ids << json.value(QLatin1String("id")).toString();
            QJsonArray right;
            for (const auto option : json.value(QLatin1String("options")).toArray()) {
                QVERIFY(!option.toObject().value(QLatin1String("rationale")).toString().isEmpty());
                right.append(option.toObject().value(QLatin1String("right")));
            }
            right.append(json.value(QLatin1String("order")));
            answers << right;
            QCOMPARE(json.contains(QLatin1String("order")), json.value(QLatin1String("type")) == QLatin1String("ordering"));
            QCOMPARE(json.contains(QLatin1String("pairs")), json.value(QLatin1String("type")) == QLatin1String("matching"));
        }
        QVERIFY(ids[0] == ids[1] && ids[1] == ids[2]);
        QVERIFY(answers[0] == answers[1] && answers[1] == answers[2]);
    }
}

void TestStudy::statuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const char *words, int status) { QTest::newRow(name) << QString::fromLatin1(words) << status; };
    row("good", "schedule --ratings 3,3,1,3 --gaps 0,2,11,1", 0);
    row("retention", "schedule --ratings 3 --gaps 0 --retention 0.8 --json", 0);
    row("question", "question --seed 12 --lang ja", 0);
    row("largest seed", "question --seed 18446744073709551615 --json", 0);
    row("no seed", "question", 2);
    row("not a seed", "question --seed 1.5", 2);
    row("no such language", "question --seed 1 --lang de", 2);
    row("export, no name", "export-anki", 2);
    row("export, another kind", "export-anki -o deck.csv", 2);
    row("export, no such language", "export-anki -o deck.txt --front de", 2);
    row("export, no such folder", "export-anki -o /no/such/folder/deck.txt", 3);
    row("import, no name", "import-anki", 2);
    row("no such command", "play", 2);
    row("no ratings", "schedule --gaps 0", 2);
    row("lengths differ", "schedule --ratings 3,3 --gaps 0", 2);
    row("no such rating", "schedule --ratings 5 --gaps 0", 2);
    row("not a number", "schedule --ratings good --gaps 0", 2);
    row("half a day", "schedule --ratings 3 --gaps 0.5", 2);
    row("few weights", "schedule --ratings 3 --gaps 0 --weights 1,2,3", 2);
    row("certainty", "schedule --ratings 3 --gaps 0 --retention 1", 2);
}

void TestStudy::statuses()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    const Ran ran = study(words);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.err.isEmpty(), status == 0);
    QCOMPARE(ran.out.isEmpty(), status != 0);
}

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"

// The commands as scripts use them: what they print, what they leave behind, with which status they end.
#include "tool.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

using namespace tenbin::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// 300 requests in bursts: enough for every command that reads a trace.
QByteArray trace()
{
    QByteArray csv = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
    for (int i = 0; i < 300; ++i)
        csv += QStringLiteral("2023-11-16 18:%1:%2.%3,%4,%5\n")
                   .arg(i / 60, 2, 10, QLatin1Char('0'))
                   .arg((i % 60) / 10 * 10, 2, 10, QLatin1Char('0'))
                   .arg(i % 10 * 1000, 7, 10, QLatin1Char('0'))
                   .arg(500 + i % 7 * 100)
                   .arg(100 + i % 5 * 20)
                   .toUtf8();
    return csv;
}

}   // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statuses_data();
    void statuses();
    void evaluatePromises_data();
    void evaluatePromises();
    void setChangesOneField();
    void checkTellsMissedTargets();
    void exportAndImportAreInverse();
    void replaySaysBothEngines();
    void whatIsUnknownIsNull();
    void roundedLinesSayWhatTheyAddUpTo();
    void sizeFromTrace();
    void importTraceMakesProject();
    void importTraceTellsMeasuredFromKept_data();
    void importTraceTellsMeasuredFromKept();
    void refusedInputLeavesOutputAlone();
    void screenshotHasItsSize();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(QFile::exists(qEnvironmentVariable("TENBIN_BINARY")), "TENBIN_BINARY names the built program");
    QCOMPARE(runTenbin(words(QStringLiteral("new --recipe customer-chat -o ")) << path("chat.tenbin")).status, 0);
    QVERIFY(write(path("trace.csv"), trace()));
    QVERIFY(write(path("empty.tenbin"), {}));
    QVERIFY(write(path("noise.tenbin"), "this is no project at all"));
    QVERIFY(write(path("truncated.tenbin"), contents(path("chat.tenbin")).left(5000)));
    QVERIFY(write(path("noise.json"), "{\"tenbin\": "));
    QVERIFY(write(path("norows.csv"), "TIMESTAMP,ContextTokens,GeneratedTokens\n"));
    QVERIFY(write(path("nocolumn.csv"), "TIMESTAMP,ContextTokens\n2023-11-16 18:00:00.0,1\n"));
    QVERIFY(write(path("negative.csv"),
        "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00.0,10,10\n2023-11-16 18:00:01.0,-4,10\n"));
    QVERIFY(write(path("nan.csv"), "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00.0,nan,10\n"));
    const QString utf16 = QStringLiteral("TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00.0,1,1\n");
    QVERIFY(
        write(path("utf16.csv"), QByteArray("\xff\xfe").append(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)));
}

void TestCommands::statuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");   // a pattern of the one line on stderr
    const auto row = [](const char *line, int status, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(says);
    };
    row("frobnicate", 2, "frobnicate");
    row("--frobnicate=0.5", 2, "frobnicate");
    row("evaluate", 2, "argument");
    row("evaluate chat.tenbin --colour red", 2, "colour");
    row("evaluate chat.tenbin --plan nobody", 2, "nobody");
    row("evaluate chat.tenbin --workload nobody", 2, "nobody");
    row("evaluate chat.tenbin --set plan.retrieval.topK", 2, "topK");
    row("evaluate chat.tenbin --set plan.retrieval.topQ=3", 2, "topQ");
    row("evaluate chat.tenbin --set plan.retrieval.topK=many", 2, "topK");
    row("evaluate chat.tenbin --set plan.retrieval.topK=-1", 2, "topK");
    row("evaluate chat.tenbin --set plan.retrieval.topK=2.5", 2, "topK: .*whole number");
    row("evaluate chat.tenbin --set plan.retrieval.topK=nan", 2, "topK");
    row("evaluate chat.tenbin --set workload.traffic.requestsPerMonth=1e999", 2, "requestsPerMonth");
    row("evaluate chat.tenbin --set workload.needs.floors.success=50", 2, "allowed is 0 to 1\n");
    row("evaluate chat.tenbin --set workload.needs.deadline_s=-1", 2, "allowed is \\d+ to \\d+ s\n");
    row("evaluate chat.tenbin --set catalog.price.24.us-east-1=1", 2, "no such assumption");
    row("evaluate chat.tenbin --set catalog.price.service.OpenSearchOcuHour.us-east-1=dear", 2, "not a number");
    row("new --recipe soup -o soup.tenbin", 2, "soup");
    row("new --recipe demo", 2, "-o|output");
    row("size --trace trace.csv --service 1,2 --p95-wait 1", 2, "--service");
    row("size --trace trace.csv --service 0.2,8000,0.02 --servers 0", 2, "servers");
    row("size --trace trace.csv --service 0.2,8000,0.02 --servers 1.5", 2, "whole number.*1\\.5");
    row("size --trace trace.csv --service 0.2,8000,0.02 --servers 1e9", 2, "from 1 to 1048576");
    row("size --trace trace.csv --service 1e300,8000,0.02 --servers 2", 2, "--service.*at most 86400.*1e300");
    row("size --trace trace.csv --service 0.2,1e-300,0.02 --servers 2", 2, "--service.*at least 0.001");
    row("size --trace trace.csv --service -1,8000,0.02 --servers 2", 2, "--service");
    row("size --trace trace.csv --service 0.2,0,0.02 --servers 2", 2, "--service");
    row("export chat.tenbin --format json", 2, "option -o is missing");
    row("report chat.tenbin -o x.pdf", 2, "option --lang is missing");
    row("report chat.tenbin --lang fr -o x.pdf", 2, "fr");
    row("report chat.tenbin --lang ja --paper a0 -o x.pdf", 2, "a0");
    row("screenshot cellar --lang en -o x.png", 2, "cellar");
    row("screenshot plan --lang en --size 10x10 -o x.png", 2, "10x10");
    row("screenshot study --lang en --page cellar -o x.png", 2, "cellar");
    row("export chat.tenbin --format yaml -o x.yaml", 2, "yaml");
    row("missing.tenbin", 3, "missing.tenbin.*no such file");
    row("missing/project", 3, "missing/project.*no such file");
    row("evaluate missing.tenbin", 3, "missing.tenbin");
    row("evaluate empty.tenbin", 3, "empty.tenbin");
    row("evaluate noise.tenbin", 3, "noise.tenbin");
    row("evaluate truncated.tenbin", 3, "truncated.tenbin");
    row("import noise.json -o x.tenbin", 3, "noise.json");
    row("import-trace missing.csv -o x.tenbin", 3, "missing.csv");
    row("import-trace norows.csv -o x.tenbin", 3, "norows.csv");
    row("import-trace nocolumn.csv -o x.tenbin", 3, "GeneratedTokens");
    row("import-trace negative.csv -o x.tenbin", 3, "negative.csv.*3");
    row("import-trace nan.csv -o x.tenbin", 3, "nan.csv.*2");
    row("import-trace utf16.csv -o x.tenbin", 3, "UTF-16");
    row("new --recipe demo -o /proc/nowhere/x.tenbin", 3, "/proc/nowhere/x.tenbin");
    row("report chat.tenbin --lang en -o /proc/nowhere/x.pdf", 3, "/proc/nowhere/x.pdf");
    row("evaluate chat.tenbin --check --set targets.monthlyCost_usd=1", 4, "");
}

void TestCommands::statuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    const Ran ran = runTenbin(words(line), m_folder.path());
    QVERIFY2(ran.status == status, QByteArray(ran.out + ran.err).constData());
    if (status == 2 || status == 3) {
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
        QVERIFY2(QString::fromUtf8(ran.err).contains(QRegularExpression(says)), ran.err.constData());
        QVERIFY2(status == 2 || ran.err.count('\n') == 1, ran.err.constData());
    }
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

void TestCommands::evaluatePromises_data()
{
    QTest::addColumn<QString>("recipe");
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"})
        QTest::newRow(recipe) << QString::fromLatin1(recipe);
}

void TestCommands::evaluatePromises()
{
    QFETCH(QString, recipe);
    const QString file = m_folder.filePath(recipe + QStringLiteral("-e.tenbin"));
    QCOMPARE(runTenbin({QStringLiteral("new"), QStringLiteral("--recipe"), recipe, QStringLiteral("-o"), file}).status, 0);
    const Ran ran = runTenbin({QStringLiteral("evaluate"), file, QStringLiteral("--json")});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    const QJsonObject o = ran.json();
    for (const char *key : {"workload", "plan", "hours_per_month", "bill", "total_monthly_usd", "usd_per_1000_requests",
             "latency", "availability", "capacity", "quality", "assumptions", "targets", "gaps", "warnings", "infeasible"})
        QVERIFY2(o.contains(QLatin1String(key)), key);
    qint64 sum = 0;
    for (const QJsonValue &line : o[QLatin1String("bill")].toArray()) {
        for (const char *key : {"service", "item", "unit", "source", "date"})
            QVERIFY2(!line[QLatin1String(key)].toString().isEmpty(), key);
        const double micro = line[QLatin1String("monthly_usd")].toDouble() * 1e6;
        QVERIFY2(std::abs(micro - std::round(micro)) < 1e-3, qPrintable(line[QLatin1String("item")].toString()));
        sum += std::llround(micro);
    }
    QCOMPARE(sum, std::llround(o[QLatin1String("total_monthly_usd")].toDouble() * 1e6));
    QVERIFY(sum > 0);
    for (const QJsonValue &row : o[QLatin1String("assumptions")].toArray())
        for (const char *key : {"id", "unit", "source", "date"})
            QVERIFY2(!row[QLatin1String(key)].toString().isEmpty(), qPrintable(row[QLatin1String("id")].toString()));
    // The same words, the same bytes.
    QCOMPARE(runTenbin({QStringLiteral("evaluate"), file, QStringLiteral("--json")}).out, ran.out.constData());
}

void TestCommands::setChangesOneField()
{
    const auto total = [&](const char *set) {
        return runTenbin({QStringLiteral("evaluate"), path("chat.tenbin"), QStringLiteral("--set"), QString::fromUtf8(set),
                             QStringLiteral("--json")})
            .json()[QLatin1String("total_monthly_usd")]
            .toDouble();
    };
    QVERIFY(total("workload.traffic.requestsPerMonth=2400000") > total("workload.traffic.requestsPerMonth=1200000"));
    QVERIFY(
        total("catalog.price.service.LogIngestionGb.us-east-1=5") > total("catalog.price.service.LogIngestionGb.us-east-1=.5"));
    QCOMPARE(contents(path("chat.tenbin")).size() > 0, true);
}

void TestCommands::checkTellsMissedTargets()
{
    const Ran ran = runTenbin({QStringLiteral("evaluate"), path("chat.tenbin"), QStringLiteral("--check"),
        QStringLiteral("--json"), QStringLiteral("--set"), QStringLiteral("targets.monthlyCost_usd=1")});
    QCOMPARE(ran.status, 4);
    int missed = 0;
    for (const QJsonValue &target : ran.json()[QLatin1String("targets")].toArray())
        missed += !target[QLatin1String("met")].toBool();
    QCOMPARE(missed, 1);
    QCOMPARE(runTenbin({QStringLiteral("evaluate"), path("chat.tenbin"), QStringLiteral("--check")}).status, 0);
}

void TestCommands::exportAndImportAreInverse()
{
    const auto exported = [&](const QString &from, const QString &to) {
        return runTenbin(
            {QStringLiteral("export"), from, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), to})
            .status;
    };
    QCOMPARE(exported(path("chat.tenbin"), path("a.json")), 0);
    QCOMPARE(runTenbin({QStringLiteral("import"), path("a.json"), QStringLiteral("-o"), path("b.tenbin")}).status, 0);
    QCOMPARE(exported(path("b.tenbin"), path("b.json")), 0);
    QVERIFY(!contents(path("a.json")).isEmpty());
    QCOMPARE(contents(path("b.json")), contents(path("a.json")));
}

void TestCommands::replaySaysBothEngines()
{
    const QStringList line{QStringLiteral("replay"), path("chat.tenbin"), QStringLiteral("--json")};
    const Ran ran = runTenbin(line);
    QCOMPARE(ran.status, 0);
    const QJsonObject engine = ran.json()[QLatin1String("engine")].toObject();
    for (const char *key : {"closed_form", "replay", "requests", "seed", "ci95"})
        QVERIFY2(engine.contains(QLatin1String(key)), key);
    QVERIFY(engine[QLatin1String("requests")].toInteger() > 1000);
    QCOMPARE(runTenbin(line).out, ran.out.constData());
    const Ran traced = runTenbin(QStringList(line) << QStringLiteral("--trace") << path("trace.csv"));
    QVERIFY2(traced.status == 0, traced.err.constData());
    QVERIFY(traced.out != ran.out);
}

void TestCommands::whatIsUnknownIsNull()
{
    const auto latencyTarget = [](const QJsonObject &o) { return o[QLatin1String("targets")].toArray().first().toObject(); };
    // Nothing queues on a batch lane.
    QCOMPARE(runTenbin({QStringLiteral("new"), QStringLiteral("--recipe"), QStringLiteral("batch-summaries"),
                           QStringLiteral("-o"), path("batch.tenbin")})
                 .status,
        0);
    const QJsonObject batch = runTenbin({QStringLiteral("replay"), path("batch.tenbin"), QStringLiteral("--json")}).json();
    const QJsonObject engine = batch[QLatin1String("engine")].toObject();
    QCOMPARE(engine[QLatin1String("requests")].toInt(-1), 0);
    for (const char *law : {"ttft_s", "e2e_s"})
        for (const char *p : {"p50", "p95", "p99"}) {
            QVERIFY(engine[QLatin1String("replay")][QLatin1String(law)][QLatin1String(p)].isNull());
            QVERIFY(batch[QLatin1String("latency")][QLatin1String(law)][QLatin1String(p)].isNull());
            QVERIFY(engine[QLatin1String("closed_form")][QLatin1String(law)][QLatin1String(p)].toDouble() > 0);
        }
    QVERIFY(engine[QLatin1String("replay")][QLatin1String("failed_share")].isNull());
    QVERIFY(engine[QLatin1String("ci95")][QLatin1String("ttft_p95_s")].isNull());
    QVERIFY(latencyTarget(batch)[QLatin1String("met")].toBool());   // by the closed form: the window that batch promises
    const QByteArray said = runTenbin({QStringLiteral("replay"), path("batch.tenbin")}).out;
    QVERIFY2(said.contains("nothing queues on this lane") && !said.contains("0.00 s"), said.constData());

    // A model that the catalogue does not know.
    const QStringList unknown{path("chat.tenbin"), QStringLiteral("--set"), QStringLiteral("plan.models.first=nobody.knows")};
    const Ran ran = runTenbin(QStringList{QStringLiteral("evaluate")} + unknown + QStringList{QStringLiteral("--json")});
    QCOMPARE(ran.status, 0);
    const QJsonObject o = ran.json();
    QVERIFY(o[QLatin1String("latency")][QLatin1String("ttft_s")][QLatin1String("p95")].isNull());
    QVERIFY(o[QLatin1String("availability")][QLatin1String("design")].isNull());
    QVERIFY(o[QLatin1String("quality")][QLatin1String("success")].isNull());
    QVERIFY(!o[QLatin1String("infeasible")].toArray().isEmpty());
    for (const QJsonValue &target : o[QLatin1String("targets")].toArray()) {
        QVERIFY(target[QLatin1String("value")].isNull());
        QVERIFY(!target[QLatin1String("met")].toBool(true));
    }
    const QByteArray text = runTenbin(QStringList{QStringLiteral("replay")} + unknown).out;
    QVERIFY2(text.contains("no figure") && !text.contains("0.00 s"), text.constData());
}

void TestCommands::roundedLinesSayWhatTheyAddUpTo()
{
    QCOMPARE(runTenbin({QStringLiteral("new"), QStringLiteral("--recipe"), QStringLiteral("demo"), QStringLiteral("-o"),
                           path("demo.tenbin")})
                 .status,
        0);
    for (const char *file : {"demo.tenbin", "chat.tenbin"}) {
        const QString text = QString::fromUtf8(runTenbin({QStringLiteral("evaluate"), path(file)}).out);
        static const QRegularExpression amount(
            QStringLiteral("^  .*\\$([0-9,]+\\.[0-9]{2})$"), QRegularExpression::MultilineOption);
        QList<qint64> cents;
        for (auto it = amount.globalMatch(text); it.hasNext();)
            cents << std::llround(it.next().captured(1).remove(QLatin1Char(',')).toDouble() * 100);
        QVERIFY(cents.size() > 2);
        const qint64 total = cents.takeLast(), printed = std::accumulate(cents.begin(), cents.end(), qint64{0});
        QCOMPARE(text.contains(QLatin1String("the printed lines add up to")), printed != total);
        QVERIFY(printed == total
            || text.contains(QLatin1Char('$')
                + QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<double>(printed) / 100, 'f', 2)));
    }
}

void TestCommands::sizeFromTrace()
{
    const QStringList line{QStringLiteral("size"), QStringLiteral("--trace"), path("trace.csv"), QStringLiteral("--service"),
        QStringLiteral("0.2,8000,0.02"), QStringLiteral("--json")};
    const Ran wanted = runTenbin(QStringList(line) << QStringLiteral("--p95-wait") << QStringLiteral("1"));
    QCOMPARE(wanted.status, 0);
    const int servers = wanted.json()[QLatin1String("servers")].toInt();
    QVERIFY(servers > 1);
    QVERIFY(wanted.json()[QLatin1String("p95_wait_s")].toDouble() <= 1);
    const Ran fewer = runTenbin(QStringList(line) << QStringLiteral("--servers") << QString::number(servers - 1));
    QVERIFY(fewer.json()[QLatin1String("p95_wait_s")].toDouble() > 1);
}

void TestCommands::importTraceMakesProject()
{
    const Ran ran = runTenbin({QStringLiteral("import-trace"), path("trace.csv"), QStringLiteral("-o"), path("t.tenbin")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    // What was fitted, and what the recipe gave.
    const QByteArrayList said = ran.out.trimmed().split('\n');
    QCOMPARE(said.size(), 4);
    QVERIFY(said[0].contains("300 requests") && said[0].contains("/month"));
    QVERIFY(said[1].contains("CV of the rate") && said[2].contains("tokens"));
    QVERIFY(said[3].contains("customer-chat"));
    QVERIFY(!ran.out.contains("kept of the recipe"));
    QCOMPARE(runTenbin({QStringLiteral("evaluate"), path("t.tenbin"), QStringLiteral("--json")}).status, 0);
}

void TestCommands::importTraceTellsMeasuredFromKept_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("says");
    QTest::newRow("one row") << QByteArray("2023-11-16 18:00:00.0,10,10\n") << QStringLiteral("Rate: .*recipe: .*single request");
    QTest::newRow("no time between") << QByteArray("2023-11-16 18:00:00.0,10,10\n2023-11-16 18:00:00.0,10,10\n")
                                     << QStringLiteral("Bursts: .*recipe: .*same time");
    QTest::newRow("no answers") << QByteArray("2023-11-16 18:00:00.0,10,0\n2023-11-16 18:00:09.0,10,0\n")
                                << QStringLiteral("Lengths: .*recipe: no answer");
    QTest::newRow("a century") << QByteArray("2023-11-16 18:00:00.0,10,10\n2123-11-16 18:00:00.0,10,10\n")
                               << QStringLiteral("Rate: 1 /month \\(measured: 0\\.00");
}

void TestCommands::importTraceTellsMeasuredFromKept()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, says);
    QVERIFY(write(path("thin.csv"), "TIMESTAMP,ContextTokens,GeneratedTokens\n" + rows));
    const Ran ran = runTenbin({QStringLiteral("import-trace"), path("thin.csv"), QStringLiteral("-o"), path("thin.tenbin")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY2(QString::fromUtf8(ran.out).contains(QRegularExpression(says)), ran.out.constData());
}

void TestCommands::refusedInputLeavesOutputAlone()
{
    QVERIFY(write(path("kept.tenbin"), "kept"));
    QCOMPARE(
        runTenbin({QStringLiteral("import-trace"), path("norows.csv"), QStringLiteral("-o"), path("kept.tenbin")}).status, 3);
    QCOMPARE(contents(path("kept.tenbin")), QByteArray("kept"));
}

void TestCommands::screenshotHasItsSize()
{
    QByteArray light, dark;
    for (const char *theme : {"light", "dark"}) {
        const QString out = m_folder.filePath(QLatin1String(theme) + QStringLiteral(".png"));
        const Ran ran = runTenbin({QStringLiteral("screenshot"), QStringLiteral("plan"), QStringLiteral("--lang"),
            QStringLiteral("ja"), QStringLiteral("--theme"), QLatin1String(theme), QStringLiteral("--size"),
            QStringLiteral("1280x720"), QStringLiteral("-o"), out});
        QVERIFY2(ran.status == 0, ran.err.constData());
        (theme[0] == 'l' ? light : dark) = contents(out);
    }
    QVERIFY(light != dark);
    // IHDR: width and height, big endian, at bytes 16 to 23.
    QCOMPARE(light.mid(16, 8).toHex(), QByteArray("00000500000002d0"));
    QVERIFY(light.size() > 40'000);
    for (const char *page : {"answer", "ordering", "exam-result", "statistics"}) {
        const QString out = m_folder.filePath(QLatin1String(page) + QStringLiteral(".png"));
        const Ran ran = runTenbin({QStringLiteral("screenshot"), QStringLiteral("study"), QStringLiteral("--page"),
            QLatin1String(page), QStringLiteral("--lang"), QStringLiteral("zh"), QStringLiteral("-o"), out});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(contents(out).mid(16, 8).toHex(), QByteArray("000005a000000384"));
    }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

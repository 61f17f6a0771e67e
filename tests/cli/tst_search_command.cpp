// search and explain by their words: what they promise is what evaluate says.
#include "tool.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tenbin::test;

class TestSearchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void frontIsWhatEvaluateSays();
    void cheapestMeetsAndIsVerified();
    void impossibleTargetsNameAWayOut();
    void whatIsAskedForMayBeTypedIn_data();
    void whatIsAskedForMayBeTypedIn();
    void theReasonIsSaidInEveryForm();
    void onlyFreeFieldsChange();
    void refusals_data();
    void refusals();
    void leversAreWhatEvaluateSays();
    void crossingsAreOrderedAndRangesCount();

private:
    QString project() const { return m_folder.filePath(QStringLiteral("chat.tenbin")); }
    Ran run(const QStringList &words) const { return runTenbin(words, m_folder.path()); }
    QJsonObject search(const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("search"), project(), QStringLiteral("--json")} + more).json();
    }
    // evaluate --json with these decisions.
    QJsonObject evaluated(const QJsonObject &decisions) const
    {
        QStringList words{QStringLiteral("evaluate"), project(), QStringLiteral("--json")};
        for (auto it = decisions.begin(); it != decisions.end(); ++it)
            words << QStringLiteral("--set") << it.key() + QLatin1Char('=') + it->toVariant().toString();
        return run(words).json();
    }

    QTemporaryDir m_folder;
};

void TestSearchCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(
        run({QStringLiteral("new"), QStringLiteral("--recipe"), QStringLiteral("customer-chat"), QStringLiteral("-o"), project()})
            .status,
        0);
}

void TestSearchCommand::frontIsWhatEvaluateSays()
{
    const QJsonObject found = search({});
    QVERIFY(found[QLatin1String("space_plans")].toDouble() > 1e6);
    const QJsonArray front = found[QLatin1String("front")].toArray();
    QVERIFY(front.size() > 20);
    double cost = 0;
    for (qsizetype i = 0; i < front.size(); ++i) {
        const QJsonObject plan = front[i].toObject();
        QVERIFY(plan[QLatin1String("cost")].toDouble() >= cost);
        cost = plan[QLatin1String("cost")].toDouble();
        if (i % 12 != 0)
            continue;
        const QJsonObject own = evaluated(plan[QLatin1String("decisions")].toObject());
        QCOMPARE(own[QLatin1String("total_monthly_usd")].toDouble(), cost);
        QCOMPARE(own[QLatin1String("latency")][QLatin1String("ttft_s")][QLatin1String("p95")].toDouble(),
            plan[QLatin1String("p95")].toDouble());
        QCOMPARE(1 - own[QLatin1String("availability")][QLatin1String("design")].toDouble(),
            plan[QLatin1String("unavailability")].toDouble());
        QVERIFY(own[QLatin1String("infeasible")].toArray().isEmpty());
    }
}

void TestSearchCommand::cheapestMeetsAndIsVerified()
{
    const QJsonObject found = search({QStringLiteral("--p95-ttft"), QStringLiteral("2"), QStringLiteral("--availability"),
        QStringLiteral("0.998"), QStringLiteral("--cost"), QStringLiteral("5000")});
    const QJsonObject cheapest = found[QLatin1String("cheapest")].toObject();
    QVERIFY(cheapest[QLatin1String("verified")].toBool());
    for (const QJsonValue &target : cheapest[QLatin1String("targets")].toArray())
        QVERIFY(target[QLatin1String("met")].toBool());
    const double cost = cheapest[QLatin1String("total_monthly_usd")].toDouble();
    for (const QJsonValue &plan : found[QLatin1String("front")].toArray())
        if (plan[QLatin1String("cost")].toDouble() < cost && plan[QLatin1String("p95")].toDouble() <= 2
            && plan[QLatin1String("unavailability")].toDouble() <= 1 - 0.998)
            QVERIFY(!plan[QLatin1String("verified")].toBool(true));   // cheaper ones were refuted by replay
    QCOMPARE(found[QLatin1String("binding")].toString(), QStringLiteral("availability"));
}

void TestSearchCommand::impossibleTargetsNameAWayOut()
{
    const QJsonObject found = search({QStringLiteral("--p95-ttft"), QStringLiteral("0.5")});
    QVERIFY(found[QLatin1String("cheapest")].isNull());
    const QJsonArray ways = found[QLatin1String("relaxations")].toArray();
    QCOMPARE(ways.size(), 1);
    QCOMPARE(ways[0][QLatin1String("target")].toString(), QStringLiteral("latency"));
    const QString nearest = QString::number(ways[0][QLatin1String("to")].toDouble(), 'g', 17);
    QVERIFY(search({QStringLiteral("--p95-ttft"), nearest})[QLatin1String("front")].toArray().size() > 0);
}

void TestSearchCommand::whatIsAskedForMayBeTypedIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");   // where the figure is to be read
    QTest::newRow("right answers") << QStringLiteral("workload.needs.floors.success") << QStringLiteral("0.999")
                                   << QStringLiteral("the most is ([0-9.]+).%");
    QTest::newRow("recovery") << QStringLiteral("workload.needs.rto_s") << QStringLiteral("299")
                              << QStringLiteral("the fastest takes ([0-9.]+).s");
    QTest::newRow("residency") << QStringLiteral("workload.needs.residency") << QStringLiteral("mx")
                               << QStringLiteral("one of these: ([a-z]+)");
}

// What no plan reaches is said with what one does.
void TestSearchCommand::whatIsAskedForMayBeTypedIn()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, says);
    const auto searched = [&](const QString &its) {
        return run({QStringLiteral("search"), project(), QStringLiteral("--set"), path + QLatin1Char('=') + its});
    };
    const Ran none = searched(value);
    const auto found = QRegularExpression(says).match(QString::fromUtf8(none.out));
    QVERIFY2(found.hasMatch(), none.out.constData());
    const QString read = found.captured(1);
    const bool percent = says.endsWith(QLatin1Char('%'));
    const Ran some = searched(percent ? QString::number(read.toDouble() / 100, 'g', 12) : read);
    QVERIFY2(!some.out.contains(" 0 on the front"), some.out.constData());
}

// In words and in JSON, by search and by explain.
void TestSearchCommand::theReasonIsSaidInEveryForm()
{
    const auto ran = [&](const char *command, const QStringList &more) {
        return run(QStringList{QString::fromLatin1(command), project()} + more);
    };
    const QStringList never{QStringLiteral("--set"), QStringLiteral("workload.needs.rto_s=299")};
    const QStringList json{QStringLiteral("--json")};
    const QString way = ran("search", never + json).json()[QLatin1String("ways_out")][0].toString();
    QVERIFY(way.startsWith(QLatin1String("No plan recovers within the RTO")));
    for (const char *command : {"search", "explain"}) {
        QVERIFY(ran(command, never).out.contains(way.toUtf8()));
        const QJsonObject said = ran(command, never + json).json();
        QCOMPARE(said[QLatin1String("ways_out")], QJsonValue(QJsonArray{way}));
        QCOMPARE(said[QLatin1String("no_plan")].toArray().size(), 1);
        QVERIFY(said[QLatin1String("no_plan")][0].toString().startsWith(QLatin1String("Recovery takes")));
    }
    QCOMPARE(ran("explain", never + json).json()[QLatin1String("infeasible")].toArray().size(), 1);
    QVERIFY(ran("explain", never).out.contains("Why this plan cannot be run\n- Recovery takes"));
    // A plan that no single change mends: the search's is named.
    const QStringList poor{QStringLiteral("--set"), QStringLiteral("plan.retrieval.topK=1"), QStringLiteral("--set"),
        QStringLiteral("workload.needs.floors.coverage=0.95"), QStringLiteral("--set"), QStringLiteral("targets.p95_s=2")};
    const QJsonObject mended = ran("explain", poor + json).json();
    QVERIFY(mended[QLatin1String("cheapest")][QLatin1String("meets_all")].toBool());
    QVERIFY(mended[QLatin1String("no_plan")].toArray().isEmpty());
    QVERIFY(!mended[QLatin1String("infeasible")].toArray().isEmpty());
    QVERIFY(ran("explain", poor).out.contains("No single change meets all targets."));
}

void TestSearchCommand::onlyFreeFieldsChange()
{
    const QJsonObject found = search({QStringLiteral("--free"), QStringLiteral("plan.retrieval.topK"), QStringLiteral("--free"),
        QStringLiteral("plan.retrieval.chunk_tokens")});
    QVERIFY(found[QLatin1String("space_plans")].toDouble() < 100);
    for (const QJsonValue &plan : found[QLatin1String("front")].toArray())
        for (const QString &path : plan[QLatin1String("decisions")].toObject().keys())
            QVERIFY(path == QStringLiteral("plan.retrieval.topK") || path == QStringLiteral("plan.retrieval.chunk_tokens"));
}

void TestSearchCommand::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not free") << QStringList{QStringLiteral("search"), QStringLiteral("--free"), QStringLiteral("plan.name")}
                              << QByteArray("plan.name");
    QTest::newRow("other latency") << QStringList{QStringLiteral("search"), QStringLiteral("--p95-e2e"), QStringLiteral("3")}
                                   << QByteArray("--p95-ttft");
    QTest::newRow("share") << QStringList{QStringLiteral("search"), QStringLiteral("--availability"), QStringLiteral("2")}
                           << QByteArray("availability");
    QTest::newRow("no range") << QStringList{QStringLiteral("explain"), QStringLiteral("--range"), QStringLiteral("x")}
                              << QByteArray("LOW..HIGH");
    QTest::newRow("no field") << QStringList{QStringLiteral("explain"), QStringLiteral("--range"), QStringLiteral("x=1..2")}
                              << QByteArray("x=1..2");
}

void TestSearchCommand::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    words.insert(1, project());
    const Ran ran = run(words);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.split('\n').front().contains(says), ran.err.constData());
}

void TestSearchCommand::leversAreWhatEvaluateSays()
{
    const QJsonObject explained = run({QStringLiteral("explain"), project(), QStringLiteral("--json")}).json();
    const QJsonArray levers = explained[QLatin1String("levers")].toArray();
    QVERIFY(!levers.isEmpty());
    const double now = evaluated({})[QLatin1String("total_monthly_usd")].toDouble();
    for (const QJsonValue &lever : levers) {
        const QJsonObject own = evaluated(lever[QLatin1String("decisions")].toObject());
        QCOMPARE(own[QLatin1String("total_monthly_usd")].toDouble(), lever[QLatin1String("monthly_usd")].toDouble());
        QCOMPARE(own[QLatin1String("latency")][QLatin1String("ttft_s")][QLatin1String("p95")].toDouble(),
            lever[QLatin1String("p95_s")].toDouble());
        QCOMPARE(lever[QLatin1String("saved_usd")].toDouble(), now - lever[QLatin1String("monthly_usd")].toDouble());
    }
}

void TestSearchCommand::crossingsAreOrderedAndRangesCount()
{
    const auto explain = [&](const QStringList &more) {
        return run(QStringList{QStringLiteral("explain"), project(), QStringLiteral("--json")} + more).json();
    };
    const QJsonObject plain = explain({});
    QCOMPARE(plain[QLatin1String("break_evens")].toArray().size(), 6);
    for (const QJsonValue &kind : plain[QLatin1String("break_evens")].toArray()) {
        const QJsonArray crossings = kind[QLatin1String("crossings")].toArray();
        QCOMPARE(kind[QLatin1String("verdict")].toString() == QStringLiteral("crosses"), !crossings.isEmpty());
        double x = 0;
        for (const QJsonValue &crossing : crossings) {
            QVERIFY(crossing[QLatin1String("x")].toDouble() > x);
            x = crossing[QLatin1String("x")].toDouble();
        }
    }
    QCOMPARE(explain({}), plain);   // the same seed, the same draws
    const QJsonObject wide
        = explain({QStringLiteral("--range"), QStringLiteral("workload.traffic.requestsPerMonth=1000..2400000")});
    const auto p10 = [](const QJsonObject &e) {
        return e[QLatin1String("uncertainty")][QLatin1String("monthly_usd")][QLatin1String("p10")].toDouble();
    };
    QVERIFY(p10(wide) < p10(plain));
    QCOMPARE(wide[QLatin1String("tornado")].toArray().size(), plain[QLatin1String("tornado")].toArray().size());
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_search_command.moc"

// Advice helps a target that is missed and breaks none that is met.
#include "ui/shell/advice.h"

#include "document/recipes.h"

#include <QTest>

#include <algorithm>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::planner;

namespace {

// The sample with everything around it, and targets set beside the plan's own figures by factors.
Live liveWith(const char *recipe, double latencyFactor, double costFactor)
{
    const Project project = *projectOf(QLatin1String(recipe), QStringLiteral("en"));
    Live live;
    live.subject = project.entries.front().subject();
    live.catalog = project.catalog;
    const Workload &workload = live.subject.workload;
    live.outcome = evaluate(workload, live.subject.plan, *live.catalog);
    live.alternatives = alternatives(workload, live.subject.plan, *live.catalog);
    live.subject.targets.p95_s = targetedP95(workload, live.outcome) * latencyFactor;
    live.subject.targets.availability = live.outcome.availability.design - 1e-6;
    live.subject.targets.monthlyCost_usd = live.outcome.priced.usd() * costFactor;
    live.verdict = judge(workload, live.outcome, live.subject.targets);
    return live;
}

}   // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leversHelp_data();
    void leversHelp();
};

void TestAdvice::leversHelp_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<double>("latency");
    QTest::addColumn<double>("cost");
    QTest::addColumn<bool>("some");   // there is something to say
    for (const char *recipe : {"customer-chat", "internal-qa", "demo"}) {
        QTest::addRow("%s: latency fails", recipe) << QString::fromLatin1(recipe) << 0.8 << 1.05 << false;
        QTest::addRow("%s: cost fails", recipe) << QString::fromLatin1(recipe) << 1.07 << 0.9 << false;
        QTest::addRow("%s: both fail", recipe) << QString::fromLatin1(recipe) << 0.8 << 0.9 << false;
        QTest::addRow("%s: all met", recipe) << QString::fromLatin1(recipe) << 1.07 << 1.05 << false;
        QTest::addRow("%s: all met with room", recipe) << QString::fromLatin1(recipe) << 20.0 << 5.0 << true;
    }
}

void TestAdvice::leversHelp()
{
    QFETCH(QString, recipe);
    QFETCH(double, latency);
    QFETCH(double, cost);
    QFETCH(bool, some);
    const Live live = liveWith(qPrintable(recipe), latency, cost);
    QCOMPARE(live.verdict.latency, latency > 1);
    QCOMPARE(live.verdict.cost, cost > 1);
    const double p95 = targetedP95(live.subject.workload, live.outcome), total = live.outcome.priced.usd();
    const Targets &t = live.subject.targets;
    const auto levers = leversOf(live);
    QVERIFY(!some || !levers.empty());
    for (const Lever &lever : levers) {
        const Alternative &a = lever.alternative;
        QVERIFY(a.feasible);
        QVERIFY(!live.verdict.latency || a.p95_s <= t.p95_s);
        QVERIFY(!live.verdict.availability || a.availability >= t.availability);
        QVERIFY(!live.verdict.cost || a.cost_usd <= t.monthlyCost_usd);
        const bool faster = !live.verdict.latency && a.p95_s < p95, cheaper = a.cost_usd < total;
        QVERIFY(faster || (!live.verdict.cost && cheaper) || (live.verdict.meetsAll() && cheaper) || !live.verdict.feasible);
    }
}

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"

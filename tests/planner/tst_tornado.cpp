// Tornado and growth fan: against evaluate(), and against the draws of today.
#include "planner/growth.h"
#include "uncertain_trial.h"

#include <QTest>

#include <cmath>

using namespace tenbin;
using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestTornado : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tornadoIsEvaluated_data() { addRecipes(); }
    void tornadoIsEvaluated();
    void tornadoWithoutPrices();
    void fan();
};

void TestTornado::tornadoIsEvaluated()
{
    QFETCH(QString, recipe);
    const Trial t = trialOf(recipe);
    const Catalog &prices = pricing::builtInCatalog();
    const Tornado all = tornado(t.workload, t.plan, prices, t.inputs);
    const Outcome o = evaluate(t.workload, t.plan, prices);
    QCOMPARE(*all.mode.cost_usd, o.priced.usd());
    QCOMPARE(all.mode.p95_s, targetedP95(t.workload, o));
    QCOMPARE(all.bars.size(), t.inputs.size());
    double before = HUGE_VAL;
    for (const TornadoBar &bar : all.bars) {
        const UncertainInput &in = t.inputs[bar.input];
        for (const auto &[end, value] : {std::pair(bar.low, in.low), std::pair(bar.high, in.high)}) {
            Workload w = t.workload;
            Plan p = t.plan;
            in.set(w, p, value);   // the others are at their modes as they are
            const Outcome its = evaluate(w, p, prices);
            QCOMPARE(end, (TornadoEnd{value, its.priced.usd(), targetedP95(w, its), its.availability.design, its.feasible()}));
        }
        QVERIFY(*bar.swing_usd <= before);
        before = *bar.swing_usd;
        qInfo("%-45s %12.2f %12.2f", in.id.c_str(), *bar.low.cost_usd, *bar.high.cost_usd);
    }
}

void TestTornado::tornadoWithoutPrices()
{
    Plan p = plainPlan("nova-pro");
    p.serving.core.kind = LaneKind::Provisioned;   // for which there is no price
    const std::vector<UncertainInput> inputs{requests(1, 2, 3), output(1, 2, 3)};
    const Tornado all = tornado(plainWorkload(1e6, 1'000, 100), p, catalog(), inputs);
    QVERIFY(!all.mode.cost_usd && !all.bars[0].swing_usd && !all.bars[0].low.cost_usd);
    QCOMPARE(all.bars[0].input, std::size_t{0});
}

void TestTornado::fan()
{
    Trial t = trialOf(QStringLiteral("customer-chat"));
    const Catalog &prices = pricing::builtInCatalog();
    const auto fan = growthFan(t.workload, t.plan, prices, t.inputs, {.draws = 60});
    QCOMPARE(fan.size(), static_cast<std::size_t>(t.workload.traffic.horizonMonths));
    QCOMPARE(growthFan(t.workload, t.plan, prices, t.inputs, {.draws = 60, .threads = 2}), fan);
    const UncertaintyResult now = run(t, t.targets, {.draws = 60});
    QCOMPARE(fan[0].cost_usd, now.cost_usd);
    QCOMPARE(fan[0].p95_s, now.p95_s);
    QVERIFY(fan.back().cost_usd->p90 - fan.back().cost_usd->p10 > fan[0].cost_usd->p90 - fan[0].cost_usd->p10);
    for (UncertainInput &in : t.inputs)
        in.low = in.high = in.mode;
    const auto line = growthFan(t.workload, t.plan, prices, t.inputs, {.draws = 5});
    const auto months = growthCost(t.workload, t.plan, prices);
    for (std::size_t m = 0; m < months.size(); ++m) {
        QCOMPARE(line[m].cost_usd->p10, months[m].total->usd());
        QCOMPARE(line[m].cost_usd->p90, months[m].total->usd());
        QCOMPARE(line[m].p95_s->p50, months[m].p95_s);
    }
}

QTEST_APPLESS_MAIN(TestTornado)
#include "tst_tornado.moc"

// Break-even curves whose crossings are known by hand, why there is none, and that they can be cancelled.
#include "break_even_bench.h"
#include "planner/decision_ladder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// 1,000 tokens in, 100 out, at 1 USD a million; units at 12 USD an hour for a month.
Bench unitBench(double tokensPerMinute)
{
    Bench b{plainWorkload(1e6, 1'000, 100), plainPlan("unit-model"), catalog()};
    b.plan.serving.core.tokensPerMinutePerUnit = tokensPerMinute;
    b.plan.serving.core.overflow = Overflow::Queue;
    return b;
}

}   // namespace

class TestBreakEven : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsByHand();
    void everyStep();
    void lessIsBoughtWhereItPays();
    void reservedByHand();
    void batchIsARatio();
    void batchLosesItsCache();
    void regionsByHand();
    void customIsTheLadders();
    void reasons();
    void cancels();
};

// 1.10 USD a thousand requests against 12 USD an hour, as long as one unit carries them all.
void TestBreakEven::unitsByHand()
{
    const BreakEven curve = of(BreakEvenKind::ProvisionedOrOnDemand, unitBench(2e6));
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    QCOMPARE(curve.crossings.size(), std::size_t{1});
    const BreakEvenCrossing &c = curve.crossings[0];
    QVERIFY(c.firstWinsAbove && !c.atStep);
    QVERIFY(isNear(c.at.x, 12 * 730 / 1.10e-3, 1e-9));
    QVERIFY(std::abs(*c.at.first.usd - *c.at.second.usd) <= 3e-6);
    QCOMPARE(c.at.first.units, 1.0);
    QVERIFY(isNear(c.at.first.utilisation, 12 * 730 / (2e6 * 60 * 730 / 1e6), 1e-6));
    QCOMPARE(c.first.serving.core.commitment, Commitment::OneMonth);
    QVERIFY(curve.present && curve.present->x == 1e6);
    QCOMPARE(*curve.present->second.usd, 1'100.0);
    QVERIFY(std::is_sorted(curve.curve.begin(), curve.curve.end(), [](const auto &a, const auto &b) { return a.x < b.x; }));
    QCOMPARE(curve.curve.front().x, 100.0);
    QCOMPARE(curve.curve.back().x, 1e9);
    QCOMPARE(curve.curve.back().first.units, std::ceil(1e9 * 1'100 / (730 * 60) / 2e6));
}

// A full unit carries 9,241.80 USD of tokens for 8,760: every step gives the lead back, until units are many.
void TestBreakEven::everyStep()
{
    const Bench b = unitBench(2.11e5);
    const BreakEven curve = of(BreakEvenKind::ProvisionedOrOnDemand, b);
    std::vector<std::pair<double, bool>> expected;
    for (int n = 1; n <= 19; ++n) {
        expected.emplace_back(n * 8'760 / 1.1e-3, false);
        if (n <= 18)
            expected.emplace_back(n * 2.11e5 * 60 * 730 / 1'100, true);
    }
    QCOMPARE(curve.crossings.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const BreakEvenCrossing &c = curve.crossings[i];
        QVERIFY(isNear(c.at.x, expected[i].first, 1e-6));
        QCOMPARE(c.atStep, expected[i].second);
        QCOMPARE(c.firstWinsAbove, !expected[i].second);
        if (!c.atStep)
            QVERIFY(std::abs(*c.at.first.usd - *c.at.second.usd) <= 1e-5);
    }
}

// Where calls that find no stream free are served on demand, the busiest hours need not be bought for: of the units the cheapest
// number counts, so that no step gives the lead back.
void TestBreakEven::lessIsBoughtWhereItPays()
{
    Bench b = unitBench(2.11e5);
    b.plan.serving.core.overflow = Overflow::Spill;
    b.workload.traffic.shape = WeekShape::OfficeHours;
    b.workload.traffic.rateCv = .5;
    for (const double faster : {1., 4.}) {
        b.plan.serving.core.tokensPerMinutePerUnit = faster * 2.11e5;
        const BreakEven curve = of(BreakEvenKind::ProvisionedOrOnDemand, b);
        Plan units = onDemand(b.plan);
        units.serving.core.kind = LaneKind::Provisioned;
        units.serving.core.commitment = Commitment::OneMonth;
        units.serving.core.tokensPerMinutePerUnit = b.plan.serving.core.tokensPerMinutePerUnit;
        units.serving.coreHours = {0, 6, 0, 24};
        int fewer = 0;
        for (const BreakEvenPoint &p : curve.curve) {
            if (p.x < 1e5 || p.x > 1e8)
                continue;
            const double all = std::ceil(peak(b.outcome(units, p.x), units.serving.coreHours) / (faster * 2.11e5));
            fewer += p.first.units < all;
            double least = HUGE_VAL;
            for (int n = 1; n <= static_cast<int>(all); n += all > 40 ? static_cast<int>(all / 40) : 1) {
                units.serving.core.modelUnits = n;
                least = std::min(least, usd(b.outcome(units, p.x)));
            }
            QVERIFY(p.first.feasible && *p.first.usd <= least + 1e-5);
            units.serving.core.modelUnits = static_cast<int>(p.first.units);
            QCOMPARE(*p.first.usd, usd(b.outcome(units, p.x)));
        }
        QVERIFY(fewer > 5);
        // A unit that costs more, full, than its tokens on demand never pays; one that does, from one volume on.
        QCOMPARE(curve.crossings.size(), std::size_t{faster > 1 ? 1U : 0U});
        QCOMPARE(curve.verdict, faster > 1 ? BreakEvenVerdict::Crosses : BreakEvenVerdict::SecondAlways);
    }
}

// At 100 % use the Reserved tier of one month costs what on demand costs: bought in whole thousands it never costs less.
void TestBreakEven::reservedByHand()
{
    Bench b = unitBench(1e5);
    Model &model
        = *std::find_if(b.catalog.models.begin(), b.catalog.models.end(), [](const Model &m) { return m.id == "unit-model"; });
    model.reservedOffers = {{InferenceProfile::InRegion, 1, figure(.06), figure(.06)}};
    BreakEven curve = of(BreakEvenKind::ReservedOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::SecondAlways);
    // Three months at 90 %: once whole thousands, and what bursts spill, are less than a tenth.
    model.reservedOffers.push_back({InferenceProfile::InRegion, 3, figure(.054), figure(.054)});
    curve = of(BreakEvenKind::ReservedOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    QVERIFY(curve.crossings.back().firstWinsAbove);
    QCOMPARE(curve.crossings.back().first.serving.core.reservedMonths, 3);
    compare(
        curve,
        [&](double x) {
            Plan p = onDemand(b.plan);
            p.serving.core.kind = LaneKind::Reserved;
            p.serving.coreHours = {0, 6, 0, 24};
            p.serving.core.reservedMonths = 3;
            return b.reserved(p, x);
        },
        [&](double x) { return usd(b.outcome(onDemand(b.plan), x)); }, 1e3, 1e9, 2'000);
}

void TestBreakEven::batchIsARatio()
{
    Bench b{plainWorkload(1e6, 1'000, 100), plainPlan("nova-pro"), catalog()};
    b.workload.traffic.deferrableShare = .4;
    const BreakEven curve = of(BreakEvenKind::BatchOrOnDemand, b);
    QCOMPARE(curve.axis, BreakEvenAxis::DeferrableRequestsPerMonth);
    QCOMPARE(curve.verdict, BreakEvenVerdict::FirstAlways);
    QVERIFY(curve.crossings.empty());
    QVERIFY(curve.present && curve.present->x == 4e5);
    const double request = (1'000 * .8 + 100 * 3.2) / 1e6;
    for (const BreakEvenPoint &p : curve.curve) {
        QVERIFY(isNear(*p.second.usd, (6e5 + p.x) * request, 1e-8));
        QVERIFY(isNear(*p.first.usd, (6e5 + p.x / 2) * request, 1e-8));
    }
}

// Half the price for all tokens, or a tenth for a cached prefix: which wins depends on how often it is found in the cache.
void TestBreakEven::batchLosesItsCache()
{
    Bench b{plainWorkload(1e5, 100, 20), plainPlan("nova-pro"), catalog()};
    b.workload.request.systemTokens = 8'000;
    b.workload.needs.interaction = Interaction::Deadline;
    b.plan.prompt.cache = true;
    const BreakEven curve = of(BreakEvenKind::BatchOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    QCOMPARE(curve.crossings.size(), std::size_t{1});
    QVERIFY(!curve.crossings[0].firstWinsAbove);
    Plan batch = onDemand(b.plan);
    batch.serving.otherwise.kind = LaneKind::Batch;
    compare(
        curve, [&](double x) { return usd(b.outcome(batch, x, 1)); },
        [&](double x) { return usd(b.outcome(onDemand(b.plan), x, 1)); }, 100, 1e9, 20'000);
}

void TestBreakEven::regionsByHand()
{
    Bench b{plainWorkload(1e6, 1'000, 100), plainPlan("nova-pro"), catalog()};
    for (Model &m : b.catalog.models)
        if (m.id == "nova-pro") {
            TokenOffer offer = m.tokenOffers.front();
            offer.region = "us-west-2";
            m.tokenOffers.push_back(offer);
        }
    b.catalog.regionRatios = {{"us-west-2", figure(1)}};
    const BreakEven curve = of(BreakEvenKind::OneRegionOrTwo, b);
    QCOMPARE(curve.axis, BreakEvenAxis::DowntimeUsdPerHour);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    QCOMPARE(curve.crossings.size(), std::size_t{1});
    QVERIFY(!curve.present);
    const BreakEvenCrossing &c = curve.crossings[0];
    QVERIFY(!c.firstWinsAbove && !c.atStep);
    QCOMPARE(c.second.resilience.secondRegion, std::string("us-west-2"));
    const Outcome one = b.outcome(c.first, 1e6), two = b.outcome(c.second, 1e6);
    const double dearer = two.priced.usd() - one.priced.usd();
    const double fewer_h = (one.availability.downtime_minPerMonth - two.availability.downtime_minPerMonth) / 60;
    QVERIFY(dearer > 0 && fewer_h > 0);
    QVERIFY(isNear(c.at.x, dearer / fewer_h, 1e-9));
    QVERIFY(isNear(*c.at.first.usd, *c.at.second.usd, 1e-9));
}

void TestBreakEven::customIsTheLadders()
{
    Bench b = unitBench(2e6);
    b.plan.customModel.kind = CustomKind::LowRank;
    b.plan.serving.core.kind = LaneKind::Provisioned;
    b.plan.serving.coreHours = {0, 6, 0, 24};
    b.plan.serving.otherwise.kind = LaneKind::Provisioned;
    const BreakEven curve = of(BreakEvenKind::CustomOrBase, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    for (const LadderRow &row : decisionLadder(b.workload, b.plan, b.catalog))
        if (row.step == LadderStep::LowRank)
            QCOMPARE(*row.breakEvenRequests, curve.crossings.front().at.x);
}

void TestBreakEven::reasons()
{
    Bench b{plainWorkload(1e6, 1'000, 100), plainPlan("nova-pro"), catalog()};
    BreakEven curve = of(BreakEvenKind::ProvisionedOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::PriceGap);
    QVERIFY(curve.firstLacks && says(curve.reasons, Finding::NoModelUnitPrice));
    QVERIFY(curve.crossings.empty() && !curve.present->first.usd && curve.present->second.usd);
    curve = of(BreakEvenKind::ReservedOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::NotOffered);
    QVERIFY(curve.firstLacks && says(curve.reasons, Finding::CommitmentNotOffered));
    for (Model &m : b.catalog.models)
        m.provider = "Amazon";
    curve = of(BreakEvenKind::ServerlessOrRealTime, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::NotOffered);
    QVERIFY(says(curve.reasons, Finding::ModelNotHostable));
    b.catalog.regions.resize(1);
    curve = of(BreakEvenKind::OneRegionOrTwo, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::NotOffered);
    QVERIFY(!curve.firstLacks && says(curve.reasons, Finding::SecondRegionMissing));
    b.workload.needs.floors.success = .99;
    curve = of(BreakEvenKind::BatchOrOnDemand, b);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Infeasible);
    QVERIFY(says(curve.reasons, Finding::SuccessBelowFloor));
    QVERIFY(curve.present == std::nullopt && curve.curve.front().first.usd);
}

void TestBreakEven::cancels()
{
    const Bench b = unitBench(2.11e5);
    int polls = 0;
    const BreakEven curve
        = breakEven(BreakEvenKind::ProvisionedOrOnDemand, b.workload, b.plan, b.catalog, [&] { return ++polls > 5; });
    QCOMPARE(curve.verdict, BreakEvenVerdict::Cancelled);
    QVERIFY(curve.curve.empty() && curve.crossings.empty());
    QVERIFY(polls < 50);
}

QTEST_APPLESS_MAIN(TestBreakEven)
#include "tst_break_even.moc"

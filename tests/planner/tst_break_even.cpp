// Break-even curves: every crossing against a fine grid of bills made by hand, and every claim that one side always wins.
#include "document/recipes.h"
#include "fixture.h"
#include "long_counts.h"
#include "planner/break_even.h"
#include "planner/crossing.h"
#include "planner/decision_ladder.h"
#include "pricing/catalog_loader.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace tenbin;
using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

using Bill = std::function<double(double x)>;   // USD a month; infinity: cannot be compared

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

double usd(const Outcome &outcome)
{
    return outcome.total() && outcome.feasible() ? outcome.priced.usd() : HUGE_VAL;
}

// The most tokens a minute within the plan's core hours.
double peak(const Outcome &outcome, const HourWindow &hours)
{
    double most = 0;
    for (int h = 0; h < kHoursOfWeek; ++h)
        if (hours.contains(h))
            most = std::max(most, static_cast<double>(outcome.week.demand[static_cast<std::size_t>(h)]));
    return most;
}

struct Bench
{
    Workload workload;
    Plan plan;
    Catalog catalog;

    Outcome outcome(const Plan &its, double requests, double share) const
    {
        Workload w = workload;
        w.traffic.requestsPerMonth = requests;
        w.traffic.deferrableShare = share;
        return evaluate(w, its, catalog);
    }
    Outcome outcome(const Plan &its, double requests) const { return outcome(its, requests, workload.traffic.deferrableShare); }

    double onUnits(Plan its, double x) const
    {
        const double need = peak(outcome(its, x), its.serving.coreHours) / its.serving.core.tokensPerMinutePerUnit;
        its.serving.core.modelUnits = std::max(1, static_cast<int>(std::ceil(need)));
        return usd(outcome(its, x));
    }
    double hosted(LaneKind kind, double x) const
    {
        Plan its = plan;
        its.serving.core = {};
        its.serving.otherwise = Lane{kind};
        const Outcome o = outcome(its, x);
        const double perCall = (o.tokens.input + o.tokens.output) / o.tokens.calls;
        const double calls_per_s = peak(o, {0, 6, 0, 24}) / 60 / perCall;
        Hosting &h = its.serving.hosting;
        const auto inFlight = [&](double together) {
            return calls_per_s
                * (h.overhead_s + o.tokens.input / o.tokens.calls / h.prefillTokensPerS
                    + o.tokens.output / o.tokens.calls * (h.decode_s + h.decodePerStream_s * together));
        };
        const double alone = inFlight(1) * (1 + 2 * workload.traffic.rateCv), aimed = h.streamsPerInstance * h.targetUtilisation;
        h.maximumConcurrency = std::max(1, static_cast<int>(std::ceil(alone + 3 * std::sqrt(alone))));
        h.maximumInstances = std::max(1, static_cast<int>(std::ceil(inFlight(aimed) / aimed)));
        return usd(outcome(its, x));
    }
    double reserved(Plan its, double x) const
    {
        const Outcome o = outcome(its, x);
        const double most = peak(o, its.serving.coreHours), all = o.tokens.input + o.tokens.output;
        its.serving.core.reservedInputTpm = std::max(1.0, std::ceil(most * o.tokens.input / all / 1'000)) * 1'000;
        its.serving.core.reservedOutputTpm = std::max(1.0, std::ceil(most * o.tokens.output / all / 1'000)) * 1'000;
        return usd(outcome(its, x));
    }
};

// The recipe's plan, everything on demand, with a quota for all.
Plan onDemand(Plan plan)
{
    plan.serving.core = plan.serving.deferrable = {};
    plan.serving.otherwise = Lane{LaneKind::OnDemand};
    plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = 1e12;
    return plan;
}

// Winner of each grid cell's ends: a cell whose winner changes holds an odd number of crossings, any other an even one.
void compare(const BreakEven &curve, const Bill &first, const Bill &second, double low, double high, int points)
{
    std::size_t next = 0, changes = 0;
    int before = 0;
    bool anyFirst = false, anySecond = false;
    for (int i = 0; i <= points; ++i) {
        const double x = low * std::pow(high / low, static_cast<double>(i) / points);
        std::size_t inside = 0;
        for (; next < curve.crossings.size() && curve.crossings[next].at.x <= x; ++next)
            ++inside;
        const double a = first(x), b = second(x);
        if (std::isinf(a) || std::isinf(b)) {
            before = 0;
            continue;
        }
        const int now = a < b ? -1 : a > b ? 1 : 0;
        anyFirst |= now < 0;
        anySecond |= now > 0;
        if (before != 0 && now != 0) {
            QVERIFY2((inside % 2 == 1) == (before != now), qPrintable(QString::number(x, 'g', 12)));
            changes += before != now;
            if (before != now)
                QCOMPARE(curve.crossings[next - 1].firstWinsAbove, now < 0);
        }
        if (now != 0)
            before = now;
    }
    QVERIFY2(curve.crossings.size() >= changes, qPrintable(QString::number(changes)));
    constexpr double kAside = 1 + 5e-4;
    for (std::size_t i = 0; i < curve.crossings.size(); ++i) {
        const double x = curve.crossings[i].at.x;
        const bool alone = (i == 0 || curve.crossings[i - 1].at.x * kAside < x)
            && (i + 1 == curve.crossings.size() || curve.crossings[i + 1].at.x > x * kAside);
        if (!alone)
            continue;
        QCOMPARE(first(x * kAside) < second(x * kAside), curve.crossings[i].firstWinsAbove);
        QCOMPARE(first(x / kAside) > second(x / kAside), curve.crossings[i].firstWinsAbove);
    }
    switch (curve.verdict) {
    case BreakEvenVerdict::Crosses: QVERIFY(anyFirst && anySecond); break;
    case BreakEvenVerdict::FirstAlways: QVERIFY(anyFirst && !anySecond); break;
    case BreakEvenVerdict::SecondAlways: QVERIFY(anySecond && !anyFirst); break;
    case BreakEvenVerdict::Equal: QVERIFY(!anySecond && !anyFirst); break;
    default: QVERIFY(!anySecond && !anyFirst); break;
    }
}

const char *name(BreakEvenVerdict verdict)
{
    constexpr std::array names{
        "crosses", "first always", "second always", "equal", "price gap", "not offered", "infeasible", "cancelled"};
    return names[static_cast<std::size_t>(verdict)];
}

const char *name(BreakEvenKind kind)
{
    constexpr std::array names{"provisioned", "reserved", "serverless", "batch", "custom", "regions"};
    return names[static_cast<std::size_t>(kind)];
}

// 1,000 tokens in, 100 out, at 1 USD a million; units at 12 USD an hour for a month.
Bench unitBench(double tokensPerMinute)
{
    Bench b{plainWorkload(1e6, 1'000, 100), plainPlan("unit-model"), catalog()};
    b.plan.serving.core.tokensPerMinutePerUnit = tokensPerMinute;
    b.plan.serving.core.overflow = Overflow::Queue;
    return b;
}

BreakEven of(BreakEvenKind kind, const Bench &b)
{
    return breakEven(kind, b.workload, b.plan, b.catalog);
}

}   // namespace

class TestBreakEven : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void solver();
    void solverSkipsWhatCannotBeCompared();
    void unitsByHand();
    void everyStep();
    void reservedByHand();
    void batchIsARatio();
    void batchLosesItsCache();
    void regionsByHand();
    void customIsTheLadders();
    void reasons();
    void cancels();
    void recipes_data();
    void recipes();
};

void TestBreakEven::solver()
{
    // (x - 2)(x - 2.05)(x - 2.1) within one cell of the grid, as two rising costs.
    const auto three = crossings(
        [](double x) {
            return CostPair{1e4 * (x * x * x + 12.605 * x), 1e4 * (6.15 * x * x + 8.61)};
        },
        logGrid(1, 10, 12));
    QCOMPARE(three.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(isNear(three[i].x, 2 + .05 * static_cast<double>(i), 1e-9));
        QCOMPARE(three[i].firstWinsAbove, i == 1);
        QVERIFY(!three[i].atStep);
    }
    QVERIFY(crossings([](double x) { return CostPair{2 * x, x * x + 1}; }, logGrid(.1, 10, 12)).empty());   // they touch
    // Steps of 10 at every whole number against a line: each is crossed by the line, and then passed by the step.
    const auto stairs = crossings([](double x) { return CostPair{10 * std::ceil(x), 10 * x + 4}; }, logGrid(.5, 5.2, 12));
    QCOMPARE(stairs.size(), std::size_t{10});
    QVERIFY(isNear(stairs[0].x, .6, 1e-11) && stairs[0].firstWinsAbove && !stairs[0].atStep);
    QVERIFY(isNear(stairs[1].x, 1, 1e-11) && !stairs[1].firstWinsAbove && stairs[1].atStep);
    QVERIFY(crossings([](double x) { return CostPair{x, x}; }, logGrid(1, 10, 12)).empty());
    QVERIFY(crossings(
        [](double x) {
            return CostPair{x, x + 1e-5 * std::sin(9 * x)};
        },
        logGrid(1, 10, 12))
                .empty());   // rounding
    // Costs that lie on each other over seven decades do not take for ever.
    int asked = 0;
    crossings([&](double x) { return ++asked, CostPair{10 * std::ceil(x), 10.001 * x}; }, logGrid(1, 1e7, 8));
    QVERIFY(asked < 20 * kMostHalvings);
}

void TestBreakEven::solverSkipsWhatCannotBeCompared()
{
    const auto costs = [](double from, double to) {
        return [from, to](double x) { return x > from && x < to ? std::nullopt : std::optional(CostPair{x, 5}); };
    };
    QVERIFY(crossings(costs(3, 7), logGrid(1, 10, 12)).empty());   // who wins changes unseen
    QCOMPARE(crossings(costs(3, 4), logGrid(1, 10, 12)).size(), std::size_t{1});
    const auto nearEdge = crossings(costs(0, 4.999), logGrid(1, 10, 12));
    QCOMPARE(nearEdge.size(), std::size_t{1});
    QVERIFY(isNear(nearEdge[0].x, 5, 1e-11));
    QVERIFY(crossings(costs(0, 20), logGrid(1, 10, 12)).empty());
}

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
        [&](double x) { return usd(b.outcome(onDemand(b.plan), x)); }, 1e3, 1e9, 20'000);
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

void TestBreakEven::recipes_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("model");   // empty: the recipe's
    QTest::addColumn<double>("unit_tpm");
    for (const Recipe &recipe : tenbin::recipes(QStringLiteral("en")))
        QTest::newRow(qPrintable(recipe.id)) << recipe.id << QString() << 0.0;
    QTest::newRow("chat, fast units") << QStringLiteral("customer-chat") << QString() << 3e6;
    QTest::newRow("chat, small model") << QStringLiteral("customer-chat") << QStringLiteral("meta.llama3-1-8b-instruct-v1:0")
                                       << 1e7;
    QTest::newRow("Q&A, Reserved tier") << QStringLiteral("internal-qa")
                                        << QStringLiteral("anthropic.claude-sonnet-4-5-20250929-v1:0") << 0.0;
    QTest::newRow("night, Reserved tier") << QStringLiteral("batch-summaries")
                                          << QStringLiteral("anthropic.claude-haiku-4-5-20251001-v1:0") << 0.0;
}

void TestBreakEven::recipes()
{
    QFETCH(QString, recipe);
    const auto all = tenbin::recipes(QStringLiteral("en"));
    const Subject s = std::find_if(all.begin(), all.end(), [&](const Recipe &r) { return r.id == recipe; })->entry.subject();
    Bench b{s.workload, s.plan, pricing::builtInCatalog()};
    QFETCH(QString, model);
    QFETCH(double, unit_tpm);
    if (!model.isEmpty()) {
        b.plan.chooseFirst(model.toStdString());
        b.workload.needs.floors.success = 0;
        if (model.startsWith(QLatin1String("anthropic")))
            b.plan.resilience.profile = InferenceProfile::Geographic;
    }
    if (unit_tpm > 0)
        b.plan.serving.core.tokensPerMinutePerUnit = unit_tpm;
    const int fine = longCounts() ? 20'000 : 1'500;
    const Plan demand = onDemand(b.plan);
    const Bill onDemandBill = [&](double x) { return usd(b.outcome(demand, x)); };
    for (std::size_t i = 0; i < static_cast<std::size_t>(BreakEvenKind::Count); ++i) {
        const auto kind = static_cast<BreakEvenKind>(i);
        QElapsedTimer timer;
        timer.start();
        const BreakEven curve = of(kind, b);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QString where;
        for (const BreakEvenCrossing &c : curve.crossings)
            where += QStringLiteral(" %1%2%3")
                         .arg(c.at.x, 0, 'g', 8)
                         .arg(QLatin1String(c.firstWinsAbove ? "+" : "-"), QLatin1String(c.atStep ? "step" : ""));
        for (const Note &n : curve.reasons)
            where += QStringLiteral(" finding %1").arg(static_cast<int>(n.finding));
        qInfo("%s: %s, %.1f ms, %zu points%s", name(kind), name(curve.verdict), ms, curve.curve.size(), qPrintable(where));
        for (const BreakEvenCrossing &c : curve.crossings)
            if (!c.atStep)
                QVERIFY(isNear(*c.at.first.usd, *c.at.second.usd, 1e-8));
        Bill first, second = onDemandBill;
        double low = 100, high = 1e9;
        int points = fine;
        switch (kind) {
        case BreakEvenKind::ProvisionedOrOnDemand:
            first = [&](double x) {
                double least = HUGE_VAL;
                Plan p = demand;
                p.resilience.profile = InferenceProfile::InRegion;
                p.serving.core = b.plan.serving.core;
                p.serving.core.kind = LaneKind::Provisioned;
                if (b.plan.serving.core.kind == LaneKind::Provisioned)
                    least = b.onUnits(p, x);
                p.serving.coreHours = {0, 6, 0, 24};
                for (const Commitment c : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths}) {
                    p.serving.core.commitment = c;
                    least = std::min(least, b.onUnits(p, x));
                }
                return least;
            };
            break;
        case BreakEvenKind::ReservedOrOnDemand:
            first = [&](double x) {
                double least = HUGE_VAL;
                for (const int months : {1, 3}) {
                    Plan p = demand;
                    p.serving.core.kind = LaneKind::Reserved;
                    p.serving.core.reservedMonths = months;
                    p.serving.coreHours = {0, 6, 0, 24};
                    least = std::min(least, b.reserved(p, x));
                }
                return least;
            };
            break;
        case BreakEvenKind::ServerlessOrRealTime:
            points = fine / 15;   // hosted lanes take their time
            high = 2e7;           // beyond, more containers than an endpoint may have
            first = [&](double x) { return b.hosted(LaneKind::Serverless, x); };
            second = [&](double x) { return b.hosted(LaneKind::RealTime, x); };
            break;
        case BreakEvenKind::CustomOrBase: {
            points = fine / 10;
            Plan base = b.plan;
            base.serving.quotaRequestsPerMinute = base.serving.quotaTokensPerMinute = 1e12;
            second = [&b, base](double x) { return usd(b.outcome(base, x)); };
            Plan own = base;
            own.customModel.kind = CustomKind::LowRank;
            own.resilience.profile = InferenceProfile::InRegion;
            own.serving.core = Lane{LaneKind::Provisioned};
            own.serving.core.overflow = Overflow::Queue;
            own.serving.core.tokensPerMinutePerUnit = b.plan.serving.core.tokensPerMinutePerUnit;
            own.serving.coreHours = {0, 6, 0, 24};
            own.serving.deferrable = {};
            first = [&b, own](double x) { return b.onUnits(own, x); };
            break;
        }
        case BreakEvenKind::BatchOrOnDemand: {
            const bool jobs = b.workload.needs.interaction == Interaction::Deadline;
            const double atOnce = jobs ? 0 : b.workload.traffic.requestsPerMonth;
            first = [&b, demand, jobs, atOnce](double x) {
                Plan p = demand;
                (jobs ? p.serving.otherwise : p.serving.deferrable) = Lane{LaneKind::Batch};
                return usd(b.outcome(p, atOnce + x, x / (atOnce + x)));
            };
            second = [&b, demand, atOnce](double x) { return usd(b.outcome(demand, atOnce + x, x / (atOnce + x))); };
            break;
        }
        case BreakEvenKind::OneRegionOrTwo: {
            low = 1;
            high = 1e8;
            const auto line = [&b](const Plan &plan) {
                const Outcome o = b.outcome(plan, b.workload.traffic.requestsPerMonth);
                return [bill = usd(o), down = o.availability.downtime_minPerMonth / 60](double x) { return bill + x * down; };
            };
            Plan plain = b.plan;
            plain.serving.quotaRequestsPerMinute = plain.serving.quotaTokensPerMinute = 1e12;
            first = line(plain);
            std::vector<Bill> twos;
            for (const Region &region : b.catalog.regions) {
                if (region.geography != "us" || region.id == "us-east-1")
                    continue;
                Plan two = plain;
                two.resilience.secondRegion = region.id;
                for (const AvailabilityTier tier : {AvailabilityTier::Standby, AvailabilityTier::ActiveActive})
                    for (const StandbyClass standby :
                        {StandbyClass::BackupRestore, StandbyClass::PilotLight, StandbyClass::WarmStandby}) {
                        two.resilience.tier = tier;
                        two.resilience.standby = standby;
                        twos.emplace_back(line(two));
                    }
            }
            second = [twos](double x) {
                double least = HUGE_VAL;
                for (const Bill &two : twos)
                    least = std::min(least, two(x));
                return least;
            };
            break;
        }
        case BreakEvenKind::Count: break;
        }
        compare(curve, first, second, low, high, points);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(TestBreakEven)
#include "tst_break_even.moc"

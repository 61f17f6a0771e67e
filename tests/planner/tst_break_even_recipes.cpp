// Break-even curves: every crossing against a fine grid of bills made by hand, and every claim that one side always wins.
#include "break_even_bench.h"
#include "document/recipes.h"
#include "long_counts.h"
#include "pricing/catalog_loader.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <cmath>

using namespace tenbin;
using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

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

}   // namespace

class TestBreakEvenRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipes_data();
    void recipes();
};

void TestBreakEvenRecipes::recipes_data()
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

void TestBreakEvenRecipes::recipes()
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
            points = fine / 10;   // of many numbers of units each
            first = [&](double x) {
                double least = HUGE_VAL;
                Plan p = demand;
                p.resilience.profile = InferenceProfile::InRegion;
                p.serving.core = b.plan.serving.core;
                p.serving.core.kind = LaneKind::Provisioned;
                if (b.plan.serving.core.kind == LaneKind::Provisioned)
                    least = b.onCheapestUnits(p, x);
                p.serving.coreHours = {0, 6, 0, 24};
                for (const Commitment c : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths}) {
                    p.serving.core.commitment = c;
                    least = std::min(least, b.onCheapestUnits(p, x));
                }
                return least;
            };
            break;
        case BreakEvenKind::ReservedOrOnDemand:
            points = fine / 20;
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

QTEST_APPLESS_MAIN(TestBreakEvenRecipes)
#include "tst_break_even_recipes.moc"

// The search against every plan of its space, evaluated one by one.
#include "long_counts.h"
#include "planner/search/front.h"
#include "random_space.h"

#include <QTest>

using namespace tenbin::planner;

namespace {

std::vector<std::uint64_t> indices(const std::vector<FrontPlan> &front)
{
    std::vector<std::uint64_t> all;
    for (const FrontPlan &p : front)
        all.push_back(p.index);
    return all;
}

}   // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontKeepsEquals();
    void equalsForce();
    void allInfeasible();
    void allEqual();
    void onePlan();
    void instancesAreUpForLonger();
    void cheapestIsOnTheFront();
    void cancelled();
};

void TestSearch::frontKeepsEquals()
{
    std::vector<FrontPlan> plans{{0, {5}, 1, .1, 0}, {1, {5}, 1, .1, 0}, {2, {5}, 1, .2, 0}, {3, {4}, 2, .1, 0},
        {4, {6}, 1, .05, 0}, {5, {6}, 3, .1, 0}, {6, {5}, .5, .3, 0}, {7, {4}, 2, .1, 0}};
    keepFront(plans);
    QCOMPARE(indices(plans), (std::vector<std::uint64_t>{3, 7, 6, 0, 1, 4}));
}

void TestSearch::equalsForce()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    const int spaces = longCounts() ? 200 : 40;
    std::uint64_t plans = 0, served = 0, kept = 0;
    for (int seed = 0; seed < spaces; ++seed) {
        const fixture::RandomSpace r = fixture::randomSpace(seed, catalog, longCounts() ? 20'000 : 1'500, seed % 2 == 0);
        const SearchResult found = search(r.workload, r.space, catalog), forced = searchByForce(r.workload, r.space, catalog);
        QVERIFY(found.complete);
        QCOMPARE(found.spacePlans, forced.evaluatedPlans);
        QVERIFY2(found.front == forced.front,
            qPrintable(QStringLiteral("space %1 of %2 plans: %3 on the front, %4 by force")
                           .arg(seed)
                           .arg(found.spacePlans)
                           .arg(found.front.size())
                           .arg(forced.front.size())));
        plans += found.spacePlans;
        served += found.evaluatedPlans;
        kept += found.front.size();
    }
    QVERIFY(kept > static_cast<std::uint64_t>(spaces));   // the spaces are not all infeasible
    qInfo("%llu plans, %llu served, %llu on fronts", static_cast<unsigned long long>(plans),
        static_cast<unsigned long long>(served), static_cast<unsigned long long>(kept));
}

void TestSearch::allInfeasible()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    fixture::RandomSpace r = fixture::randomSpace(3, catalog, 1'000);
    r.workload.needs.floors.success = 1.1;
    const SearchResult found = search(r.workload, r.space, catalog);
    QVERIFY(found.complete && found.front.empty());
    QCOMPARE(found.evaluatedPlans, std::uint64_t{0});
}

// Options that change nothing that counts: every plan is on the front.
void TestSearch::allEqual()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    const Workload w = fixture::plainWorkload(1e5, 500, 200);
    SearchSpace space;
    space.base.models.first = "nova-pro";
    Decision same{DecisionKind::TopK, {}}, tier{DecisionKind::Resilience, {}};
    for (int i = 0; i < 50; ++i) {
        same.options.emplace_back([](Plan &p) { p.retrieval.topK = 3; });
        tier.options.emplace_back([](Plan &p) { p.resilience.tier = AvailabilityTier::MultiZone; });
    }
    space.decisions = {same, tier};
    const SearchResult found = search(w, space, catalog);
    QCOMPARE(found.front.size(), std::size_t{2'500});
    QVERIFY(found.front == searchByForce(w, space, catalog).front);
}

void TestSearch::onePlan()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    const Workload w = fixture::plainWorkload(1e5, 500, 200);
    SearchSpace space;
    space.base.models.first = "nova-pro";
    space.base.resilience.tier = AvailabilityTier::SingleZone;
    space.decisions.clear();
    QCOMPARE(space.size(), std::uint64_t{1});
    const SearchResult found = search(w, space, catalog);
    QVERIFY(found.front == searchByForce(w, space, catalog).front);
    QCOMPARE(found.front.size(), std::size_t{1});
    const Outcome outcome = evaluate(w, space.plan(0), catalog);
    QCOMPARE(found.front[0].cost.value, outcome.priced.value);
    QCOMPARE(found.front[0].p95_s, targetedP95(w, outcome));
}

// Dearer and slower than what AWS runs, but more available: the front keeps them.
void TestSearch::instancesAreUpForLonger()
{
    Catalog catalog = fixture::RandomPlans::catalog();
    catalog.slas[static_cast<std::size_t>(SlaItem::Bedrock)] = Figure{0.99, 0};
    catalog.slas[static_cast<std::size_t>(SlaItem::SageMakerOnline)] = Figure{0.9999, 0};
    const Workload w = fixture::plainWorkload(1e5, 500, 200);
    SearchSpace space;
    space.base.models.first = "unit-model";
    space.base.serving.hosting.instance = "ml.g5.2xlarge";
    space.base.serving.hosting.overhead_s = 2;   // slower
    Decision lanes{DecisionKind::Lanes, {}}, prompts{DecisionKind::TopK, {}};
    for (const int instances : {0, 1, 2, 3})
        lanes.options.emplace_back([instances](Plan &p) {
            p.serving.otherwise.kind = instances > 0 ? LaneKind::RealTime : LaneKind::OnDemand;
            p.serving.hosting.minimumInstances = p.serving.hosting.maximumInstances = std::max(1, instances);
        });
    for (const int topK : {2, 3})
        prompts.options.emplace_back([topK](Plan &p) { p.retrieval.topK = topK; });
    space.decisions = {lanes, prompts};
    const SearchResult found = search(w, space, catalog);
    QVERIFY(found.front == searchByForce(w, space, catalog).front);
    QVERIFY(std::any_of(found.front.begin(), found.front.end(),
        [&](const FrontPlan &p) { return space.plan(p.index).serving.otherwise.kind == LaneKind::RealTime; }));
    QVERIFY(std::any_of(found.front.begin(), found.front.end(),
        [&](const FrontPlan &p) { return space.plan(p.index).serving.otherwise.kind == LaneKind::OnDemand; }));
}

void TestSearch::cheapestIsOnTheFront()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    int met = 0;
    for (int seed = 0; seed < 16; ++seed) {
        const fixture::RandomSpace r = fixture::randomSpace(seed, catalog, 300);
        const SearchResult found = search(r.workload, r.space, catalog);
        if (found.front.empty())
            continue;
        const FrontPlan &middle = found.front[found.front.size() / 2];
        const Targets targets{middle.p95_s, 1 - middle.unavailability, middle.cost.usd()};
        const FrontPlan *cheapest = cheapestThatMeets(found.front, targets);
        QVERIFY(cheapest);
        ++met;
        for (std::uint64_t i = 0; i < r.space.size(); ++i) {
            const Outcome o = evaluate(r.workload, r.space.plan(i), catalog);
            if (o.total() && judge(r.workload, o, targets).meetsAll())
                QVERIFY(o.priced.value >= cheapest->cost.value);
        }
        QVERIFY(!cheapestThatMeets(found.front, {0, 1, 0}));
    }
    QVERIFY(met > 2);
}

void TestSearch::cancelled()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    const fixture::RandomSpace r = fixture::randomSpace(1, catalog, 1'000);
    QVERIFY(!search(r.workload, r.space, catalog, {.cancelled = [] { return true; }}).complete);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"

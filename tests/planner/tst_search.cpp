// The search against every plan of its space, evaluated one by one.
#include "long_counts.h"
#include "planner/search/front.h"
#include "planner/search/why_none.h"
#include "random_plans.h"

#include <QTest>

using namespace tenbin::planner;

namespace {

constexpr fixture::Feedbacks kAll{true, true, true, true, true, true, true, true};

// Some of the decisions around a random plan, each with some of its options, in at most `most` plans.
struct RandomSpace
{
    Workload workload;
    SearchSpace space;
};

// `whole`: with what stands beside the lanes too.
RandomSpace randomSpace(int seed, const Catalog &catalog, std::uint64_t most, bool whole = false)
{
    fixture::RandomPlans random(static_cast<std::uint64_t>(seed));
    fixture::Pair pair = random.next(seed, kAll);
    Requirements &needs = pair.workload.needs;
    needs.floors = {random.between(.5, .9), random.between(.2, .9), random.between(.02, .3)};
    needs.rto_s = random.chance(.3) ? 1'000 : 5 * 3600.0;
    needs.rpo_s = random.chance(.3) ? 100 : 86'400;
    needs.interaction = random.chance(.5) ? Interaction::Streaming : Interaction::WholeAnswer;
    if (random.chance(.2)) {
        needs.interaction = Interaction::Deadline;
        if (random.chance(.6))
            pair.plan.serving.otherwise.kind = random.chance(.7) ? LaneKind::Batch : LaneKind::BatchTransform;
    }
    pair.plan.resilience.carriesPeakAfterLoss = random.chance(.3);
    if (random.chance(.2)) {
        pair.plan.serving.fallback = Fallback::Model;
        pair.plan.models.fallbackTo = "small";
    }
    if (whole) {
        if (random.chance(.2))
            pair.plan.customModel = {.kind = CustomKind::Import,
                .trainingHours = 1,
                .importStreams = random.whole(1, 20),
                .importCopies = random.whole(1, 3)};
        if (random.chance(.2))
            pair.plan.runtime = {.enabled = true, .eventsPerSession = 3, .storedRecords = 1e5};
        pair.plan.retrieval.storeUnits = random.chance(.5) ? .5 : 3;
    }
    RandomSpace result{pair.workload, spaceAround(pair.workload, pair.plan, catalog)};
    for (Decision &d : result.space.decisions) {
        const auto keep = static_cast<std::size_t>(random.whole(1, 6));
        while (d.options.size() > keep)
            d.options.erase(d.options.begin() + random.whole(0, static_cast<int>(d.options.size()) - 1));
    }
    while (result.space.size() > most) {
        Decision &d
            = result.space
                  .decisions[static_cast<std::size_t>(random.whole(0, static_cast<int>(result.space.decisions.size()) - 1))];
        if (d.options.size() > 1)
            d.options.pop_back();
    }
    return result;
}

std::vector<std::uint64_t> indices(const std::vector<FrontPlan> &front)
{
    std::vector<std::uint64_t> all;
    for (const FrontPlan &p : front)
        all.push_back(p.index);
    return all;
}

}   // namespace

Q_DECLARE_METATYPE(void (*)(Model &, Model &))

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
    void whatAModelIsKeptFor_data();
    void whatAModelIsKeptFor();
    void theOnlyModelThatHoldsTheCall();
    void whatMayFollowTheBeatenMayFollowTheOther();
    void cheapestIsOnTheFront();
    void noneForWhatNoPlanGives();
    void theMostIsOfPlansThatCanExist();
    void noneForSeveralReasons();
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
        const RandomSpace r = randomSpace(seed, catalog, longCounts() ? 20'000 : 1'500, seed % 2 == 0);
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
    RandomSpace r = randomSpace(3, catalog, 1'000);
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

// Beside nova-pro a model that is dearer and else the same.
struct Beside
{
    // The space asks for calls of 4,500 tokens, 4,000 of them output.
    static constexpr int kContext = 4'400, kOutput = 3'900, kPlenty = 100'000;
    Catalog catalog = fixture::catalog();
    Model beaten = fixture::textModel("beaten", .88, 3.52);
    Plan plan = fixture::plainPlan("small");
    Workload workload = fixture::plainWorkload(1e5, 500, 200);

    Beside()
    {
        for (Model *m : {&catalog.models[0], &beaten}) {
            m->quotas = {{{}, InferenceProfile::InRegion, fixture::figure(1'000), fixture::figure(1e6)}};
            m->tokenBurndown = fixture::figure(2);
            m->contextTokens = kContext;
            m->maxOutputTokens = kOutput;
        }
    }
    SearchSpace space()
    {
        catalog.models.push_back(beaten);
        return spaceAround(workload, plan, catalog);
    }
};

bool offers(const SearchSpace &space, const std::string &first, const std::string &then)
{
    const auto models = std::find_if(
        space.decisions.begin(), space.decisions.end(), [](const Decision &d) { return d.kind == DecisionKind::Models; });
    return models != space.decisions.end()
        && std::any_of(models->options.begin(), models->options.end(), [&](const auto &option) {
               Plan plan = space.base;
               option(plan);
               return plan.models.first == first && plan.models.escalateTo == then;
           });
}

using Better = void (*)(Model &beaten, Model &other);

void TestSearch::whatAModelIsKeptFor_data()
{
    QTest::addColumn<Better>("better");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, bool kept, Better better) { QTest::newRow(name) << better << kept; };
    row("nothing", false, [](Model &, Model &) {});
    row("smaller context", false, [](Model &m, Model &) { m.contextTokens /= 2; });
    row("context", true, [](Model &m, Model &) { m.contextTokens *= 2; });
    row("longer answers", true, [](Model &m, Model &) { m.maxOutputTokens *= 2; });
    row("context of the other unknown", true, [](Model &, Model &other) { other.contextTokens = 0; });
    row("answers of the other unknown", true, [](Model &, Model &other) { other.maxOutputTokens = 0; });
    row("requests a minute", true, [](Model &m, Model &) { m.quotas[0].requestsPerMinute->value *= 2; });
    row("tokens a minute", true, [](Model &m, Model &) { m.quotas[0].tokensPerMinute->value *= 2; });
    row("quota of the other unknown", false, [](Model &, Model &other) { other.quotas.clear(); });   // it throttles nothing
    row("quota unknown", true, [](Model &m, Model &) { m.quotas.clear(); });
    row("context that nothing needs", false, [](Model &m, Model &other) {
        other.contextTokens = Beside::kPlenty;
        m.contextTokens = 2 * Beside::kPlenty;
    });
    row("context unknown beside plenty", false, [](Model &m, Model &other) {
        other.contextTokens = Beside::kPlenty;
        m.contextTokens = 0;
    });
    row("burndown", true, [](Model &m, Model &) { m.tokenBurndown.value = 1; });
    row("cache of shorter prefixes", true, [](Model &m, Model &) { m.cacheMinimumTokens->value /= 2; });
    row("cache of an hour", true, [](Model &m, Model &) { m.tokenOffers[0].prices.cacheWriteHour = fixture::figure(2); });
    row("units", true, [](Model &m, Model &) { m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}}; });
    row("cheaper units", true, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(21)}};
    });
    row("another commitment", true, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::OneMonth, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(2)}};
    });
    row("dearer units", false, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(19)}};
    });
    row("reserved capacity", true, [](Model &m, Model &) {
        m.reservedOffers = {{InferenceProfile::InRegion, 1, fixture::figure(.05), fixture::figure(.2)}};
    });
}

// The space leaves a model out only for one that does all of what it does.
void TestSearch::whatAModelIsKeptFor()
{
    QFETCH(Better, better);
    QFETCH(bool, kept);
    Beside b;
    better(b.beaten, b.catalog.models[0]);
    QCOMPARE(offers(b.space(), "beaten", {}), kept);
}

// Every other model is too small for the call, and cheaper.
void TestSearch::theOnlyModelThatHoldsTheCall()
{
    Beside b;
    b.beaten.contextTokens = 256'000;
    b.workload.request.user.mean_tokens = 200'000;
    const SearchSpace space = b.space();
    const SearchResult found = search(b.workload, space, b.catalog);
    QVERIFY(!found.front.empty());
    for (const FrontPlan &p : found.front)
        QCOMPARE(space.plan(p.index).models.first, std::string("beaten"));
}

// A model that beats another takes its place in front of whatever could stand behind that one.
void TestSearch::whatMayFollowTheBeatenMayFollowTheOther()
{
    Beside b;
    b.beaten.success = {fixture::figure(.8), fixture::figure(.8), fixture::figure(.8), fixture::figure(.8)};
    Model strong = fixture::textModel("strong", 2, 8);
    strong.success = {fixture::figure(.86), fixture::figure(.86), fixture::figure(.86), fixture::figure(.86)};
    b.catalog.models.push_back(strong);
    const SearchSpace space = b.space();
    QVERIFY(!offers(space, "beaten", "strong"));
    QVERIFY(offers(space, "nova-pro", "strong"));   // by .01 more right answers, where .8 would have .06
    QVERIFY(!offers(space, "strong", "nova-pro"));
}

void TestSearch::cheapestIsOnTheFront()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    int met = 0;
    for (int seed = 0; seed < 8; ++seed) {
        const RandomSpace r = randomSpace(seed, catalog, 300);
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

QList<Finding> findings(const std::optional<NoPlan> &none)
{
    QList<Finding> all;
    for (const Note &reason : none ? none->reasons : std::vector<Note>{})
        all.push_back(reason.finding);
    return all;
}

// The plan at hand misses the floor of coverage, which others pass; none recovers as soon as it is asked to.
void TestSearch::noneForWhatNoPlanGives()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Workload w = fixture::plainWorkload(1e5, 500, 200);
    w.knowledge.corpusTokens = 1e6;
    Plan p = fixture::plainPlan("nova-pro");
    p.retrieval.enabled = true;
    p.retrieval.topK = 1;
    p.retrieval.embeddingModel = "titan-embed-v2";
    const SearchSpace space = spaceAround(w, p, catalog);
    QVERIFY(fixture::says(evaluate(w, p, catalog).infeasible, Finding::CoverageBelowFloor));
    QVERIFY(!search(w, space, catalog).front.empty());   // another has more
    w.needs.rto_s = .5;
    const auto none = whyNone(w, space, catalog);
    QCOMPARE(findings(none), QList<Finding>{Finding::RtoMissed});
    double least_s = 1e12;
    const Decisions tails(space, DecisionKind::Resilience, DecisionKind::Resilience);
    for (std::uint64_t i = 0; i < tails.size(); ++i) {
        Plan plan = p;
        tails.apply(i, plan);
        least_s = std::min(least_s, evaluate(w, plan, catalog).availability.rto_s);
    }
    QVERIFY(none && none->reasons.front().number1 <= 1.001 * least_s && none->reasons.front().number1 >= least_s);
}

// Not what a plan would answer right that cannot be run.
void TestSearch::theMostIsOfPlansThatCanExist()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    int asked = 0, better = 0;
    for (int seed = 0; seed < 30; ++seed) {
        RandomSpace r = randomSpace(seed, catalog, 300);
        r.workload.needs.floors.success = .999;
        double most = 0, mostOfAny = 0;
        for (std::uint64_t i = 0; i < r.space.size(); ++i) {
            const Plan plan = r.space.plan(i);
            if (r.space.excludes && r.space.excludes(plan))
                continue;
            const Outcome o = evaluate(r.workload, plan, catalog);
            const bool alone = o.infeasible.size() == 1 && o.infeasible[0].finding == Finding::SuccessBelowFloor;
            mostOfAny = std::max(mostOfAny, o.quality.success);
            if (alone && o.total() && std::isfinite(targetedP95(r.workload, o)))
                most = std::max(most, o.quality.success);
        }
        const auto none = whyNone(r.workload, r.space, catalog);
        QVERIFY(none);
        if (most == 0)
            continue;
        ++asked;
        better += mostOfAny > 1.001 * most;
        QCOMPARE(findings(none), QList<Finding>{Finding::SuccessBelowFloor});
        const double said = none->reasons.front().number1;
        QVERIFY2(
            said <= most && said >= most * (1 - 1e-3), qPrintable(QStringLiteral("%1: %2, %3").arg(seed).arg(said).arg(most)));
    }
    QVERIFY(asked > 5 && better > 0);
}

void TestSearch::noneForSeveralReasons()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Workload w = fixture::plainWorkload(1e5, 500, 200);
    w.needs.rto_s = .5;
    w.needs.floors.success = .999;
    Plan p = fixture::plainPlan("nova-pro");
    QCOMPARE(findings(whyNone(w, spaceAround(w, p, catalog), catalog)),
        (QList<Finding>{Finding::SuccessBelowFloor, Finding::RtoMissed}));
    // Nothing that is asked for: the plan itself.
    SearchSpace one{p, {}};
    one.base.prompt.maxOutput_tokens = 10'000;
    w.needs = {};
    w.needs.rpo_s = 86'400;
    QCOMPARE(findings(whyNone(w, one, catalog)), QList<Finding>{Finding::OutputAboveModelLimit});
    QVERIFY(!whyNone(w, one, catalog, [] { return true; }));
}

void TestSearch::cancelled()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    const RandomSpace r = randomSpace(1, catalog, 1'000);
    QVERIFY(!search(r.workload, r.space, catalog, {.cancelled = [] { return true; }}).complete);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"

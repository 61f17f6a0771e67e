// The field's rules of thumb come out of the model: none is written into it. The shipped prices; figures in comments are USD a
// month at these. Where the prices contradict a rule, what the model says is asserted, and the comment says why.
#include "planner/decision_ladder.h"
#include "planner/levers.h"
#include "seed_case.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tenbin;
using namespace tenbin::planner;
using namespace tenbin::planner::seed;
using fixture::says;
using fixture::usdOf;

class TestSeedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowLatencyAndStrongSla();
    void rareAndBursty();
    void batchAtNight();
    void costSurge();
    void regionsAndSovereignty();
    void steadyAndFewThrottles();
    void modelOfOnesOwn();
    void reservedTierSavesNothing();
    void steadyLoadOnModelUnits();
};

// "Low latency, strong SLA, high concurrency": provisioned throughput or a real-time endpoint, at a higher cost.
void TestSeedRules::lowLatencyAndStrongSla()
{
    Case chat("customer-chat");
    chat.chooseQuota(0);   // the account's, 400 requests and 300,000 tokens a minute: too little for the evening's bursts
    const Outcome demand = chat.with(onDemand), always = chat.with(units(kAlways));
    QVERIFY(demand.capacity.throttledShare > .01 && says(demand.warnings, Finding::QuotaExceeded));
    // What still spills comes in bursts, and meets the quota in them.
    QVERIFY(always.capacity.throttledShare < demand.capacity.throttledShare / 5);
    QVERIFY(chat.p95(always) < .7 * chat.p95(demand));   // 2.07 s against 3.23 s
    QVERIFY(always.availability.design > demand.availability.design);
    QVERIFY(usd(always) > 9 * usd(demand));   // 36,458 against 3,932

    // Not every endpoint is faster: one that first has to scale out throttles nothing, but its p95 is above on-demand's (2.35 s,
    // 2.03 s). What makes it fast is capacity that is there before the load: two instances, 1.69 s, and 70 % dearer.
    chat.chooseSmallLlama();
    const Outcome shared = chat.with(onDemand), scaled = chat.with(hosted(LaneKind::RealTime, 1)),
                  resident = chat.with(hosted(LaneKind::RealTime, 2));
    QVERIFY(shared.capacity.throttledShare > .01);
    QVERIFY(scaled.capacity.throttledShare == 0 && resident.capacity.throttledShare == 0);
    QVERIFY(chat.p95(resident) < .9 * chat.p95(shared) && chat.p95(scaled) > chat.p95(shared));
    QVERIFY(usd(shared) < usd(scaled) && usd(scaled) < usd(resident));
}

// "Low frequency, bursts, cheap": serverless or async; cold starts and waiting are the price.
void TestSeedRules::rareAndBursty()
{
    Case demo("demo");
    demo.chooseSmallLlama();
    const Outcome endpoint = demo.with(hosted(LaneKind::RealTime, 1)), serverless = demo.with(hosted(LaneKind::Serverless, 1)),
                  async = demo.with(hosted(LaneKind::Async, 0));
    QVERIFY(usd(serverless) < usd(endpoint) / 500);            // 1.58 against 1,120
    QVERIFY(usd(async) < usd(endpoint) / 5);                   // 210: an instance outlives every burst by its cooldown
    QVERIFY(usd(demo.with(onDemand)) < usd(serverless) / 2);   // 0.52, and nothing to warm up
    QVERIFY(serverless.capacity.lanes.front().coldShare > .1);
    QVERIFY(demo.p95(serverless) > demo.workload.assumptions.coldStart_s && demo.p95(endpoint) < 1);
    QVERIFY(demo.p95(async) > demo.workload.assumptions.scaleOutLag_s);
    // Under steady traffic the endpoint wins: from 2.8 million requests on.
    demo.flatten();
    const BreakEven curve = demo.breakEven(BreakEvenKind::ServerlessOrRealTime);
    QVERIFY(curve.verdict == BreakEvenVerdict::Crosses && curve.crossings.size() == 1 && !curve.crossings[0].firstWinsAbove);
    QVERIFY(curve.crossings[0].at.x > 100 * demo.workload.traffic.requestsPerMonth);
}

// "Batch, at night": batch transform or asynchronous.
void TestSeedRules::batchAtNight()
{
    Case night("batch-summaries");
    night.chooseSmallLlama();
    const Outcome batch = night.outcome(), demand = night.with(onDemand), endpoint = night.with(hosted(LaneKind::RealTime, 1)),
                  async = night.with(hosted(LaneKind::Async, 0)), jobs = night.with(hosted(LaneKind::BatchTransform, 1));
    for (const Outcome *o : {&jobs, &batch, &async})
        QVERIFY(o->feasible() && night.p95(*o) <= night.workload.needs.deadline_s);
    QVERIFY(usd(jobs) < usd(batch) && usd(batch) < usd(demand) && usd(demand) < usd(endpoint));   // 45, 102, 202, 1,122
    // Against the endpoint alone is asynchronous inference cheap. Against tokens on demand it is not: documents come all night,
    // so that an instance is kept up for each (731). Batch transform gathers them.
    QVERIFY(usd(async) < .7 * usd(endpoint) && usd(async) > 3 * usd(demand));
    QCOMPARE(night.breakEven(BreakEvenKind::BatchOrOnDemand).verdict, BreakEvenVerdict::FirstAlways);
}

// "Cost surge": shorter prompt, lower top-K, limited max_tokens, a smaller model, a cache of hot answers. A bill that surged for
// all of these reasons, and is to be a third. Nothing else can lead: the model has no cache, tiers, units or cheaper profile;
// Regions of the US cost the same; chunks are the smallest that are offered; one zone less misses the availability.
void TestSeedRules::costSurge()
{
    Case c("internal-qa");
    c.workload.request.systemTokens = 4'000;
    c.workload.request.output = {600, 1.2};    // long answers, some very long
    c.workload.needs.floors = {.7, .85, .2};   // whose tails nobody reads
    c.plan.chooseFirst("cohere.command-r-plus-v1:0");
    const Model &large = *c.prices->model(c.plan.models.first);
    QVERIFY(!large.cacheMinimumTokens && large.modelUnitOffers.empty());
    QVERIFY(!large.tokenOffer("us-east-1", InferenceProfile::InRegion)->prices.flexInput);
    QVERIFY(!large.tokenOffer("us-east-1", InferenceProfile::Geographic));
    c.plan.retrieval.topK = 10;
    c.plan.retrieval.chunk_tokens = 300;
    c.plan.prompt.maxOutput_tokens = 4'000;
    c.plan.prompt.templateSaving = 0;
    const Outcome o = c.outcome();
    QVERIFY(o.feasible());
    const Targets targets{60, o.availability.design - 1e-6, usd(o) / 3};
    const auto around = alternatives(c.workload, spaceAround(c.workload, c.plan, *c.prices), *c.prices);
    const auto found
        = levers(c.workload, o, judge(c.workload, o, targets), targets, stepsOf(c.workload, c.plan, *c.prices, around));
    QVERIFY(found.size() >= 5);
    std::set<LeverKind> five;
    for (std::size_t i = 0; i < 5; ++i) {
        five.insert(found[i].kind);
        QVERIFY(found[i].saved_usd > .05 * usd(o));   // of 6,352: models 5,758, answers 1,199, K 727, prompt 655, output 426
    }
    const std::set<LeverKind> named{
        LeverKind::Compression, LeverKind::TopK, LeverKind::MaxOutput, LeverKind::Models, LeverKind::HotAnswers};
    QVERIFY(five == named);
    QVERIFY(found[0].kind == LeverKind::Models && found[0].meetsAll);
}

// "Several Regions, compliance, sovereignty": near the users, with copies and transfer to be counted.
void TestSeedRules::regionsAndSovereignty()
{
    Case europe("internal-qa");
    europe.workload.needs.userShare = {};
    europe.workload.needs.userShare[static_cast<std::size_t>(UserArea::Europe)] = 1;
    const Outcome away = europe.outcome();
    europe.plan.resilience.region = "eu-central-1";
    const Outcome close = europe.outcome();
    const auto trip = [&](const char *region) { return europe.prices->roundTrip(UserArea::Europe, region)->value; };
    const double nearer_s = trip("us-east-1") - trip("eu-central-1");   // 99 ms
    QVERIFY(nearer_s > .05 && std::abs(europe.p95(away) - europe.p95(close) - nearer_s) < .01);
    QVERIFY(usd(close) > usd(away));   // 1,189 against 925: Frankfurt's prices

    const Outcome standby = europe.with(secondRegion(AvailabilityTier::Standby, "eu-west-1"));
    const double copied = usdOf(standby, BillItem::ReplicationStorage), moved = usdOf(standby, BillItem::CrossRegionTransfer);
    QVERIFY(copied > 0 && moved > 0);
    QVERIFY(usdOf(close, BillItem::ReplicationStorage) == 0 && usdOf(close, BillItem::CrossRegionTransfer) == 0);
    // The rule calls copies and transfer what makes a second Region dear. Of text they are 0.08 of 1,111: what costs is the
    // index that stands ready (391) and the work of running a second Region (720).
    const double dearer = usd(standby) - usd(close);
    QVERIFY(copied + moved < .001 * dearer);
    QVERIFY(usdOf(standby, BillItem::StandbyVectorStore) + usdOf(standby, BillItem::Operations) > .99 * dearer);

    europe.workload.needs.residency = "eu";
    QVERIFY(europe.outcome().feasible());
    QVERIFY(says(europe.with([](Plan &p) { p.resilience.region = "us-east-1"; }).infeasible, Finding::ResidencyBroken));
    for (const AvailabilityTier tier : {AvailabilityTier::Standby, AvailabilityTier::ActiveActive})
        QVERIFY(says(europe.with(secondRegion(tier, "us-east-1")).infeasible, Finding::ResidencyBroken));
    const auto global = [](Plan &p) { p.resilience.profile = InferenceProfile::Global; };
    QVERIFY(europe.with(model(kSonnet)).feasible());
    QVERIFY(says(europe.with(model(kSonnet), global).infeasible, Finding::ProfileLeavesResidency));
}

// "Stability, few throttles": provisioned throughput, or several Regions, at a higher cost.
void TestSeedRules::steadyAndFewThrottles()
{
    Case chat("customer-chat");
    chat.chooseQuota(0);
    const Outcome demand = chat.with(onDemand), core = chat.outcome(),
                  two = chat.with(onDemand, secondRegion(AvailabilityTier::ActiveActive, "us-east-2")),
                  standby = chat.with(onDemand, secondRegion(AvailabilityTier::Standby, "us-east-2"));
    for (const Outcome *o : {&core, &two}) {   // 10,232 and 5,026 against 3,932
        QVERIFY(o->capacity.throttledShare < demand.capacity.throttledShare / 5);
        QVERIFY(o->capacity.failedShare < demand.capacity.failedShare / 5);
        QVERIFY(o->availability.design > demand.availability.design && usd(*o) > 1.2 * usd(demand));
    }
    // A Region that only stands by has a quota that nobody uses.
    QCOMPARE(standby.capacity.throttledShare, demand.capacity.throttledShare);
    QVERIFY(usd(standby) > usd(demand));
}

// "Is a custom model worth it?" Training, hosting and evaluation against a small model with retrieval and a good prompt.
void TestSeedRules::modelOfOnesOwn()
{
    Case qa("internal-qa");
    qa.chooseSmallLlama();
    qa.plan.customModel.savedPrompt_tokens = 500;
    qa.plan.customModel.successGain = .05;
    const auto ladder = [&qa] { return decisionLadder(qa.workload, qa.plan, *qa.prices); };
    const auto rows = ladder();
    QCOMPARE(rows.size(), std::size_t{4});
    QVERIFY(says(rows[0].outcome.infeasible, Finding::RetrievalNeeded));   // no prompt knows the documents
    const Outcome &base = rows[1].outcome, &own = rows[2].outcome;
    QVERIFY(base.feasible() && own.feasible() && own.quality.success > base.quality.success);
    QVERIFY(usd(own) > 30 * usd(base));   // 20,279 against 561: units around the clock, and 9,491 a version
    for (const BillItem item : {BillItem::CustomTraining, BillItem::CustomEvaluation, BillItem::ModelUnitsIdle})
        QVERIFY(usdOf(own, item) > 0);
    QVERIFY(rows[2].payback && rows[2].payback->monthlySaving < MicroUsd{} && !rows[2].payback->paybackMonths);
    QVERIFY(!rows[2].breakEvenRequests);   // at no volume: a unit's tokens cost less on demand
    // Five more right answers in a hundred, as assumed, and more than that, are had from a larger model for a twentieth.
    const Outcome larger = Case("internal-qa").outcome();
    QVERIFY(larger.quality.success > own.quality.success && usd(larger) < usd(own) / 20);

    // It can pay: a dearer model, steady traffic, and units that do ten times what is assumed. From ten million requests on.
    qa.plan.chooseFirst(kLlama);
    qa.plan.serving.core.tokensPerMinutePerUnit = 600'000;
    qa.flatten();
    const auto steady = ladder();
    QVERIFY(steady[2].breakEvenRequests && *steady[2].breakEvenRequests > 50 * qa.workload.traffic.requestsPerMonth);
    const BreakEven curve = qa.breakEven(BreakEvenKind::CustomOrBase);
    QVERIFY(curve.verdict == BreakEvenVerdict::Crosses && curve.crossings.front().firstWinsAbove);
    QCOMPARE(curve.crossings.front().at.x, *steady[2].breakEvenRequests);
}

// The Reserved tier costs at full use what tokens cost on demand for a month's commitment, nine tenths for three months.
void TestSeedRules::reservedTierSavesNothing()
{
    Case qa("internal-qa");
    int offers = 0;
    for (const Model &m : qa.prices->models)
        for (const ReservedOffer &r : m.reservedOffers) {
            const TokenPrices &p = m.tokenOffer("us-east-1", r.profile)->prices;
            const double full = r.months == 1 ? 1 : .9;
            constexpr double kMillions = .06;   // of tokens, that 1,000 a minute are in an hour
            QVERIFY(std::abs(r.usdPerHourInput->value / kMillions - full * p.input->value) < 1e-9);
            QVERIFY(std::abs(r.usdPerHourOutput->value / kMillions - full * p.output->value) < 1e-9);
            ++offers;
        }
    QVERIFY(offers > 10);
    qa.plan.chooseFirst(kSonnet);
    // Office hours leave most of it idle: never. Steady traffic fills nine tenths of the few thousands of tokens that are worth
    // buying from 2.4 million requests on, and then for three months.
    QCOMPARE(qa.breakEven(BreakEvenKind::ReservedOrOnDemand).verdict, BreakEvenVerdict::SecondAlways);
    qa.flatten();
    const BreakEven curve = qa.breakEven(BreakEvenKind::ReservedOrOnDemand);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    for (const BreakEvenCrossing &c : curve.crossings) {
        QCOMPARE(c.first.serving.core.reservedMonths, 3);
        QVERIFY(c.at.x > 2e6 && c.at.first.utilisation > .89);
        Plan month = c.first;
        month.serving.core.reservedMonths = 1;
        qa.workload.traffic.requestsPerMonth = c.at.x;
        QVERIFY(usd(qa.outcome(month)) > *c.at.second.usd);
        // The plan says so itself.
        const auto warned = [](const Outcome &o) {
            return std::any_of(
                o.warnings.begin(), o.warnings.end(), [](const Note &n) { return n.finding == Finding::ReservedSavesNothing; });
        };
        QVERIFY(warned(qa.outcome(month)));
        QVERIFY(!warned(qa.outcome(c.first)));
    }
}

// Steady high load is said to be for model units. For Llama 2 it is: 13.08 an hour against 1.95 and 2.56 a million tokens. For
// its successor at the recipe's measured 150,000 tokens a minute it is not, at any load: the price of tokens fell to 0.72, that
// of a unit did not. A full unit pays from 302,778 tokens a minute on.
void TestSeedRules::steadyLoadOnModelUnits()
{
    Case c("internal-qa");
    c.flatten();
    c.workload.needs.floors.success = .7;
    const auto curveOf = [&c](const char *id, double tokensPerMinute) {
        c.plan.chooseFirst(id);
        c.plan.serving.core.tokensPerMinutePerUnit = tokensPerMinute;
        return c.breakEven(BreakEvenKind::ProvisionedOrOnDemand);
    };
    const BreakEven old = curveOf(kOldLlama, 150'000);
    QCOMPARE(old.verdict, BreakEvenVerdict::Crosses);
    QVERIFY(old.crossings.front().firstWinsAbove && old.crossings.front().at.first.utilisation > .7);
    QCOMPARE(old.crossings.size(), std::size_t{1});   // what more units would leave idle is served on demand
    QVERIFY(old.crossings.front().at.x > 2e6 && old.curve.back().first.usd < old.curve.back().second.usd);

    const Model &today = *c.prices->model(kLlama);
    const double hour = today.modelUnitOffer("us-east-1", Commitment::SixMonths)->usdPerUnitHour.value;
    const TokenPrices &tokens = today.tokenOffer("us-east-1", InferenceProfile::InRegion)->prices;
    QCOMPARE(tokens.input->value, tokens.output->value);
    const double pays = hour / tokens.input->value * 1e6 / 60;
    QVERIFY(pays > 300'000 && pays < 305'000);
    const BreakEven measured = curveOf(kLlama, 150'000);
    QCOMPARE(measured.verdict, BreakEvenVerdict::SecondAlways);
    QVERIFY(measured.curve.back().first.utilisation > .95);   // not for being idle
    QCOMPARE(curveOf(kLlama, .95 * pays).verdict, BreakEvenVerdict::SecondAlways);
    QCOMPARE(curveOf(kLlama, 1.1 * pays).verdict, BreakEvenVerdict::Crosses);
    // Of Nova and today's Claude nobody publishes what a unit costs: a gap, not an answer.
    for (const char *id : {kNova, kSonnet})
        QCOMPARE(curveOf(id, 150'000).verdict, BreakEvenVerdict::PriceGap);
}

QTEST_APPLESS_MAIN(TestSeedRules)
#include "tst_seed_rules.moc"

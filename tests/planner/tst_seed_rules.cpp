// The field's rules of thumb come out of the model: none is written into it. The shipped prices; figures in comments are USD a
// month at these. Where the prices contradict a rule, what the model says is asserted, and the comment says why.
#include "document/recipes.h"
#include "fixture.h"
#include "planner/break_even.h"
#include "planner/decision_ladder.h"
#include "planner/levers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <tuple>

using namespace tenbin;
using namespace tenbin::planner;
using fixture::says;
using fixture::usdOf;

namespace {

constexpr auto kNova = "amazon.nova-pro-v1:0", kLlama = "meta.llama3-1-70b-instruct-v1:0",
               kSmallLlama = "meta.llama3-1-8b-instruct-v1:0", kOldLlama = "meta.llama2-70b-chat-v1",
               kSonnet = "anthropic.claude-sonnet-4-5-20250929-v1:0";
constexpr HourWindow kAlways{0, 6, 0, 24};
constexpr double kPlenty = 1e9;   // a quota that was raised as far as it takes

// A recipe as it ships, to be changed.
struct Case : Subject
{
    std::shared_ptr<const Catalog> prices;

    explicit Case(const char *recipe)
        : Case(*projectOf(QLatin1String(recipe), QStringLiteral("en")))
    {
    }
    explicit Case(const Project &project)
        : Subject(project.entries.front().subject())
        , prices(project.catalog)
    {
    }
    Outcome outcome(const Plan &of) const { return evaluate(workload, of, *prices); }
    Outcome outcome() const { return outcome(plan); }
    template<typename... Changes>
    Outcome with(Changes... changes) const
    {
        Plan p = plan;
        (changes(p), ...);
        return outcome(p);
    }
    double p95(const Outcome &o) const { return targetedP95(workload, o); }
    bool meetsAll(const Outcome &o) const { return judge(workload, o, targets).meetsAll(); }
    BreakEven breakEven(BreakEvenKind kind) const { return planner::breakEven(kind, workload, plan, *prices); }
    // A model of eight thousand million weights, which fits a serverless container once quantised.
    void chooseSmallLlama()
    {
        plan.chooseFirst(kSmallLlama);
        plan.serving.hosting.memory_gb = 6;
        plan.serving.hosting.modelMemory_gb = 5;
        workload.needs.floors.success = .7;
    }
    void chooseQuota(double perMinute) { plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = perMinute; }
    void flatten()
    {
        workload.traffic.shape = WeekShape::Flat;
        workload.traffic.rateCv = 0;
    }
};

// Not a number where a price is missing, which no comparison passes.
double usd(const Outcome &o)
{
    return o.total() ? o.priced.usd() : std::nan("");
}

// Changes of a plan.
void onDemand(Plan &p)
{
    p.serving.core = {};
    p.serving.otherwise = Lane{LaneKind::OnDemand};
}

auto hosted(LaneKind kind, int minimumInstances)
{
    return [=](Plan &p) {
        onDemand(p);
        p.serving.otherwise = Lane{kind};
        p.serving.hosting.minimumInstances = minimumInstances;
    };
}

auto units(const HourWindow &hours)
{
    return [hours](Plan &p) {
        p.serving.core.kind = LaneKind::Provisioned;
        p.serving.coreHours = hours;
    };
}

auto secondRegion(AvailabilityTier tier, const char *region)
{
    return [=](Plan &p) {
        p.resilience.tier = tier;
        p.resilience.secondRegion = region;
    };
}

auto model(const char *first, const char *escalateTo = "")
{
    return [=](Plan &p) {
        p.chooseFirst(first);
        p.models.escalateTo = escalateTo;
    };
}

}   // namespace

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
    void internalQuestions();
    void customerChat();
    void batchSummaries();
    void demo();
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
    QVERIFY(always.capacity.throttledShare < demand.capacity.throttledShare / 100);
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
        QVERIFY(o->capacity.throttledShare < demand.capacity.throttledShare / 20);
        QVERIFY(o->capacity.failedShare < demand.capacity.failedShare / 20);
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

// Recipe A: K about 3, chunks of 300 to 800 tokens, JSON, guardrails.
void TestSeedRules::internalQuestions()
{
    const Case qa("internal-qa");
    double best = 0, least = HUGE_VAL;
    for (double chunk = 50; chunk <= 3'000; chunk += 50) {
        const Outcome o = qa.with([chunk](Plan &p) { p.retrieval.chunk_tokens = chunk; });
        const double tokens = o.tokens.neededTopK * (chunk + qa.plan.retrieval.overhead_tokens);
        if (tokens < least)
            std::tie(least, best) = std::pair(tokens, chunk);
    }
    QVERIFY(best >= 300 && best <= 800);   // 350: smaller ones need many, larger ones carry what nobody asked for
    const Outcome o = qa.outcome(), more = qa.with([](Plan &p) { p.retrieval.topK = 8; }),
                  prose = qa.with([](Plan &p) { p.prompt.templateSaving = 0; });
    QVERIFY(o.feasible() && o.tokens.neededTopK > 2.5 && o.tokens.neededTopK < 3.5 && o.quality.coverage > .94);
    QVERIFY(usd(more) > 1.3 * usd(o) && more.quality.success < o.quality.success + .005);
    QVERIFY(o.tokens.output < .85 * prose.tokens.output && usd(o) < usd(prose) && qa.p95(o) < qa.p95(prose));
    QVERIFY(usdOf(o, BillItem::GuardrailContent) > 0 && usdOf(o, BillItem::GuardrailPersonalData) > 0);
}

// Recipe B: on demand, provisioned in the peak; a small model first; the agent's steps capped.
void TestSeedRules::customerChat()
{
    Case chat("customer-chat");
    const Outcome raised = chat.with(onDemand);   // with the recipe's quota, which had to be asked for
    chat.chooseQuota(0);
    const Outcome demand = chat.with(onDemand), core = chat.outcome();
    const Verdict alone = judge(chat.workload, demand, chat.targets);
    QVERIFY(!alone.latency && !alone.availability && chat.meetsAll(core));
    QVERIFY(usd(core) < usd(chat.with(units(kAlways))) / 3);   // 10,232 against 36,458
    // What the rule leaves out: a higher quota costs nothing. Where it is granted, on demand alone meets all for 3,955.
    QVERIFY(chat.meetsAll(raised) && usd(raised) < usd(core) / 2);

    const auto cascade = model("amazon.nova-lite-v1:0", kSonnet);
    const Outcome both = chat.with(onDemand, cascade), strong = chat.with(onDemand, model(kSonnet));
    QVERIFY(both.feasible() && both.quality.success >= strong.quality.success);
    QVERIFY(usd(both) < usd(strong) / 3);               // 4,763 against 16,600
    QVERIFY(chat.p95(both) > 1.3 * chat.p95(strong));   // its price: who escalates waits for two models
    chat.workload.assumptions.verifierHit = 0;          // and all of it hangs on noticing the wrong answers
    QVERIFY(chat.with(onDemand, cascade).quality.success < strong.quality.success);

    chat.chooseQuota(kPlenty);
    std::vector<double> bills;   // of an agent that would take six steps on average
    for (const int cap : {1, 2, 4, 8, 16, 32})
        bills.push_back(usd(chat.with(onDemand, [cap](Plan &p) { p.agent = {6, cap, 300, 1}; })));
    QVERIFY(std::adjacent_find(bills.begin(), bills.end(), std::greater_equal<>()) == bills.end());
    QVERIFY(bills[2] < .4 * bills[5]);   // 11,514 against 30,084
}

// Recipe C: batch at half the price; long documents in pieces, side by side.
void TestSeedRules::batchSummaries()
{
    Case night("batch-summaries");
    const Outcome batch = night.outcome(), demand = night.with(onDemand);
    for (const auto &[half, full] : {std::pair(BillItem::BatchInputTokens, BillItem::InputTokens),
             std::pair(BillItem::BatchOutputTokens, BillItem::OutputTokens)})
        QVERIFY(usdOf(batch, half) > 0 && std::abs(usdOf(batch, half) - usdOf(demand, full) / 2) < 1e-5);
    QVERIFY(usd(batch) < .51 * usd(demand) && night.p95(batch) > 1'000 * night.p95(demand));

    // Documents of 9,000 tokens gain nothing: they are read in a second, and the merge writes the answer once more.
    night.chooseQuota(kPlenty);
    const auto pieces = [](Plan &p) { p.documents.pieces = 8; };
    const Outcome shortOnes = night.with(onDemand, pieces);
    QVERIFY(night.p95(shortOnes) > night.p95(demand) && usd(shortOnes) > usd(demand));
    night.workload.request.user = {100'000, .2};
    night.workload.request.output.mean_tokens = 300;
    const Outcome whole = night.with(onDemand), split = night.with(onDemand, pieces);
    QVERIFY(night.p95(split) < .7 * night.p95(whole));                                 // 17 s against 29 s
    QVERIFY(usd(split) > usd(whole) && usdOf(split, BillItem::StepTransitions) > 0);   // 9 % more
    // And some can be read in no other way.
    night.workload.request.user.mean_tokens = 200'000;
    night.plan.chooseFirst(kLlama);
    QVERIFY(says(night.outcome().infeasible, Finding::ContextExceeded) && night.with(pieces).feasible());
}

// Recipe D: on demand or serverless; no reservation, no second Region.
void TestSeedRules::demo()
{
    Case demo("demo");
    const Outcome nova = demo.outcome(), llama = demo.with(model(kLlama));
    QVERIFY(demo.meetsAll(nova) && usd(nova) < 1 && usd(llama) < 2);   // 0.27; Llama 1.68
    for (const AvailabilityTier tier : {AvailabilityTier::Standby, AvailabilityTier::ActiveActive})
        QVERIFY(usd(demo.with(secondRegion(tier, "us-west-2"))) > demo.targets.monthlyCost_usd);   // 720
    for (const HourWindow &hours : {kAlways, HourWindow{1, 3, 14, 16}})   // 17,520; 626 when bought for the demonstrations alone
        QVERIFY(usd(demo.with(model(kLlama), units(hours))) > 10 * demo.targets.monthlyCost_usd);
    // Of all plans that the search knows the cheapest reserves nothing either.
    const SearchSpace space = spaceAround(demo.workload, demo.plan, *demo.prices);
    const SearchResult result = search(demo.workload, space, *demo.prices);
    const FrontPlan *cheapest = cheapestThatMeets(result.front, demo.targets);
    QVERIFY(result.complete && cheapest);
    const Plan plan = space.plan(cheapest->index);
    QVERIFY(plan.serving.core.kind == LaneKind::None && plan.serving.otherwise.kind == LaneKind::OnDemand);
    QVERIFY(plan.resilience.tier < AvailabilityTier::Standby);
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
    // Office hours leave most of it idle: never. Steady traffic fills it to nine tenths from 38 million requests on, and then
    // for three months.
    QCOMPARE(qa.breakEven(BreakEvenKind::ReservedOrOnDemand).verdict, BreakEvenVerdict::SecondAlways);
    qa.flatten();
    const BreakEven curve = qa.breakEven(BreakEvenKind::ReservedOrOnDemand);
    QCOMPARE(curve.verdict, BreakEvenVerdict::Crosses);
    for (const BreakEvenCrossing &c : curve.crossings) {
        QCOMPARE(c.first.serving.core.reservedMonths, 3);
        QVERIFY(c.at.x > 1e7 && c.at.first.utilisation > .89);
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
    QVERIFY(old.crossings.front().at.x > 4e6 && old.curve.back().first.usd < old.curve.back().second.usd);

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

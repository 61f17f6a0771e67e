// Properties that must hold for every workload and plan, over random pairs that span the lanes. Feedback that can honestly
// reverse one is switched off there and named; beside them stands an example of each reversal, since users will ask.
#include "long_counts.h"
#include "random_plans.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

int pairs()
{
    return tenbin::planner::longCounts() ? 5'000 : 200;
}

const Catalog &prices()
{
    static const Catalog catalog = RandomPlans::catalog();
    return catalog;
}

Outcome outcomeOf(const Pair &pair)
{
    return evaluate(pair.workload, pair.plan, prices());
}

// Each bill line is rounded to a micro-USD by itself.
double rounding_usd(const Outcome &a, const Outcome &b)
{
    return 0.5e-6 * static_cast<double>(a.bill.size() + b.bill.size()) + 1e-9 * a.priced.usd();
}

// Mean of the calls that arrive.
double meanOf(const LatencyMixture &law)
{
    const auto below = [](double z) { return 0.5 * std::erfc(-z * M_SQRT1_2); };
    double sum = 0, weight = 0;
    for (const LatencyComponent &c : law.components()) {
        double rest = std::exp(c.mu + c.sigma * c.sigma / 2);
        if (std::isfinite(c.cap_s) && c.sigma > 0) {
            const double z = (std::log(c.cap_s) - c.mu) / c.sigma;
            rest = rest * below(z - c.sigma) + c.cap_s * below(-z);
        }
        sum += c.weight * (c.shift_s + std::min(rest, c.cap_s));
        weight += c.weight;
    }
    return weight > 0 ? sum / weight : 0;
}

double meanLatency(const Pair &pair, const Outcome &o)
{
    return meanOf(pair.workload.needs.interaction == Interaction::Streaming ? o.latency.firstTokenLaw : o.latency.endToEndLaw);
}

struct Violations
{
    int tried = 0, found = 0;
    double worst = 0;
    QString first;

    void add(bool holds, double amount, int index, const QString &what)
    {
        ++tried;
        if (holds)
            return;
        ++found;
        if (!(amount <= worst)) {
            worst = amount;
            first = QStringLiteral("pair %1: %2").arg(index).arg(what);
        }
    }
    QString text() const { return QStringLiteral("%1 of %2 violated, the worst in %3").arg(found).arg(tried).arg(first); }
};

QString describe(const Pair &pair)
{
    const Serving &s = pair.plan.serving;
    return QStringLiteral("lanes %1/%2/%3/%4, shape %5, burst cv %6 of %7 s, steps %8, pieces %9")
        .arg(static_cast<int>(s.core.kind))
        .arg(static_cast<int>(s.otherwise.kind))
        .arg(static_cast<int>(s.beside.kind))
        .arg(static_cast<int>(s.deferrable.kind))
        .arg(static_cast<int>(pair.workload.traffic.shape))
        .arg(pair.workload.traffic.rateCv)
        .arg(pair.workload.traffic.burstLength_s)
        .arg(pair.plan.agent.meanSteps)
        .arg(pair.plan.documents.pieces);
}

using Change = std::function<void(Pair &, double)>;   // by a factor above 1

struct Raise
{
    const char *name;
    Change change;
};

const Raise kRaises[]{
    {"system prompt", [](Pair &p, double by) { p.workload.request.systemTokens *= by; }},
    {"question", [](Pair &p, double by) { p.workload.request.user.mean_tokens *= by; }},
    {"answer", [](Pair &p, double by) { p.workload.request.output.mean_tokens *= by; }},
    {"documents", [](Pair &p, double by) { p.workload.knowledge.corpusTokens *= by; }},
    {"tool results", [](Pair &p, double by) { p.plan.agent.toolResult_tokens *= by; }},
    {"pieces' answers", [](Pair &p, double by) { p.plan.documents.pieceOutput_tokens *= by; }},
    {"K", [](Pair &p, double by) { p.plan.retrieval.topK = static_cast<int>(std::ceil(p.plan.retrieval.topK * by)); }},
    {"agent steps", [](Pair &p, double by) { p.plan.agent.meanSteps *= by; }},
    {"step cap", [](Pair &p, double by) { p.plan.agent.stepCap = static_cast<int>(std::ceil(p.plan.agent.stepCap * by)); }},
};

Plan onLane(LaneKind kind)
{
    Plan p = plainPlan("nova-pro");
    p.serving.otherwise.kind = kind;
    return p;
}

}   // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costNeverFallsWithTokensNorSteps_withoutCoverageRetriesThrottlingSpill_data();
    void costNeverFallsWithTokensNorSteps_withoutCoverageRetriesThrottlingSpill();
    void costNeverFallsWithTheTier_withoutThrottlingAutoscaling();
    void latencyNeverFallsWithLoad_withoutColdStartsCachesAutoscalingFastFailuresSpillOverload();
    void availabilityNeverRisesWithADependency_withoutThrottlingAndSpill();
    void splitLanesCostTheSameTokens_withoutCacheScope();
    void moreChunksCanBeCheaper();
    void moreLoadCanBeFaster_data();
    void moreLoadCanBeFaster();
    void moreTokensCanBeCheaperWhereCallsFail();
};

void TestProperties::costNeverFallsWithTokensNorSteps_withoutCoverageRetriesThrottlingSpill_data()
{
    QTest::addColumn<int>("raise");
    for (std::size_t i = 0; i < std::size(kRaises); ++i)
        QTest::newRow(kRaises[i].name) << static_cast<int>(i);
}

void TestProperties::costNeverFallsWithTokensNorSteps_withoutCoverageRetriesThrottlingSpill()
{
    QFETCH(int, raise);
    RandomPlans plans(101);
    Violations violations;
    for (int i = 0; i < pairs(); ++i) {
        Pair pair
            = plans.next(i, {.coldStarts = true, .promptCache = true, .autoscaling = true, .bursts = true, .overload = true});
        const Outcome before = outcomeOf(pair);
        kRaises[raise].change(pair, plans.scale(1.02, 3));
        const Outcome after = outcomeOf(pair);
        const double fall = before.priced.usd() - after.priced.usd();
        // Source, question and answer are one text for the grounding check: the sum of their laws is taken for a lognormal, whose
        // units, each rounded up, may be a few in a million fewer when it is longer and more even.
        const bool sums = pair.plan.safety.grounding && pair.plan.safety.wholeTextUnits;
        const double allowed = rounding_usd(before, after) + (sums ? 1e-5 * before.priced.usd() : 0);
        violations.add(fall <= allowed, fall / before.priced.usd(), i,
            QStringLiteral("%1 USD after %2, %3").arg(after.priced.usd()).arg(before.priced.usd()).arg(describe(pair)));
    }
    QVERIFY2(violations.found == 0, qPrintable(violations.text()));
}

void TestProperties::costNeverFallsWithTheTier_withoutThrottlingAutoscaling()
{
    RandomPlans plans(102);
    Violations violations;
    for (int i = 0; i < pairs(); ++i) {
        Pair pair = plans.next(i, {.promptCache = true, .bursts = true});
        pair.plan.resilience.secondRegion = "us-west-2";
        pair.plan.resilience.standby = static_cast<StandbyClass>(plans.whole(0, 2));
        double last_usd = 0;
        for (const AvailabilityTier tier : {AvailabilityTier::SingleZone, AvailabilityTier::MultiZone, AvailabilityTier::Standby,
                 AvailabilityTier::ActiveActive}) {
            pair.plan.resilience.tier = tier;
            const Outcome o = outcomeOf(pair);
            violations.add(o.priced.usd() >= last_usd - rounding_usd(o, o), (last_usd - o.priced.usd()) / last_usd, i,
                QStringLiteral("tier %1: %2 USD after %3, %4")
                    .arg(static_cast<int>(tier) + 1)
                    .arg(o.priced.usd())
                    .arg(last_usd)
                    .arg(describe(pair)));
            last_usd = o.priced.usd();
        }
    }
    QVERIFY2(violations.found == 0, qPrintable(violations.text()));
}

// Load levels of about the same law are taken together, which keeps their mean and variance but not their p95: it may move by
// some 1e-5. Means are exact but for rounding, and under bursts but for a fit of how far a queue settles within one.
constexpr double kMeanTolerance = 1e-7, kBurstyTolerance = 1e-4, kP95Tolerance = 1e-4;
// A turn meets a backlog again with each call and chance but once: where a burst comes to its capacity the one becomes the
// other, and three in 5,000 fall by up to a hundredth.
constexpr double kBurstyP95Tolerance = .02;
// The longest of several pieces is taken for a lognormal: one in 5,000 falls by a thousandth.
constexpr double kPiecesP95Tolerance = 2e-3;

// Overload is off too: where a lane comes near its capacity the wait is taken as if that lasted, and past it as if it ended, so
// that the one can be longer than the other.
void TestProperties::latencyNeverFallsWithLoad_withoutColdStartsCachesAutoscalingFastFailuresSpillOverload()
{
    RandomPlans plans(103);
    Violations mean, p95;
    for (int i = 0; i < pairs(); ++i) {
        Pair pair = plans.next(i, {.bursts = true});
        const Outcome before = outcomeOf(pair);
        pair.workload.traffic.requestsPerMonth *= plans.scale(1.02, RandomPlans::kMostRaise);
        const Outcome after = outcomeOf(pair);
        const double meanFall = 1 - meanLatency(pair, after) / meanLatency(pair, before);
        mean.add(meanFall <= (pair.workload.traffic.rateCv > 0 ? kBurstyTolerance : kMeanTolerance), meanFall, i,
            QStringLiteral("mean %1 s after %2 s, %3")
                .arg(meanLatency(pair, after))
                .arg(meanLatency(pair, before))
                .arg(describe(pair)));
        const double was_s = targetedP95(pair.workload, before), is_s = targetedP95(pair.workload, after);
        const double fall = std::isinf(is_s) ? 0 : 1 - is_s / was_s;
        p95.add(fall <= (pair.workload.traffic.rateCv > 0 ? kBurstyP95Tolerance
                        : pair.plan.documents.pieces > 1  ? kPiecesP95Tolerance
                                                          : kP95Tolerance),
            fall, i, QStringLiteral("p95 %1 s after %2 s, %3").arg(is_s).arg(was_s).arg(describe(pair)));
    }
    QVERIFY2(mean.found == 0, qPrintable(mean.text()));
    QVERIFY2(p95.found == 0, qPrintable(p95.text()));
}

// What answers from a cache leaves room on a lane that spills: fewer may go to a less available one.
void TestProperties::availabilityNeverRisesWithADependency_withoutThrottlingAndSpill()
{
    const Change dependencies[]{
        [](Pair &p, double) { p.plan.frontDoor.api = ApiKind::Rest; },
        [](Pair &p, double) { p.plan.frontDoor.functionCalls += 1; },
        [](Pair &p, double) { p.plan.documents.pieces = std::max(2, p.plan.documents.pieces); },
        [](Pair &p, double) { p.plan.prompt.hotAnswerShare = std::max(.1, p.plan.prompt.hotAnswerShare); },
        [](Pair &p, double) {
            p.plan.retrieval.enabled = true;
            p.plan.retrieval.embeddingModel = "titan-embed-v2";
            p.plan.retrieval.store = VectorStore::OpenSearchServerless;
        },
        [](Pair &p, double) {
            p.plan.retrieval.enabled = true;
            p.plan.retrieval.embeddingModel = "titan-embed-v2";
            p.plan.retrieval.store = VectorStore::AuroraServerless;
        },
    };
    constexpr double kRounding = 1e-12;   // means over lanes, whose shares the change may move
    RandomPlans plans(104);
    Violations violations;
    for (int i = 0; i < pairs(); ++i) {
        Pair plain
            = plans.next(i, {.coldStarts = true, .promptCache = true, .autoscaling = true, .bursts = true, .overload = true});
        plain.plan.retrieval.enabled = false;
        plain.plan.resilience.tier = static_cast<AvailabilityTier>(plans.whole(0, 3));
        plain.plan.resilience.secondRegion = "us-west-2";
        const AvailabilityOutcome before = outcomeOf(plain).availability;
        for (const Change &add : dependencies) {
            Pair pair = plain;
            add(pair, 1);
            const AvailabilityOutcome after = outcomeOf(pair).availability;
            violations.add(after.design <= before.design + kRounding, after.design - before.design, i,
                QStringLiteral("design %1 after %2, %3").arg(after.design).arg(before.design).arg(describe(pair)));
            if (before.sla && after.sla)
                violations.add(*after.sla <= *before.sla + kRounding, *after.sla - *before.sla, i,
                    QStringLiteral("contract %1 after %2, %3")
                        .arg(*after.sla, 0, 'g', 17)
                        .arg(*before.sla, 0, 'g', 17)
                        .arg(describe(pair)));
        }
    }
    QVERIFY2(violations.found == 0, qPrintable(violations.text()));
}

// A share of the requests on a second lane of the same kind and tier; calls on demand share the account's quota.
void TestProperties::splitLanesCostTheSameTokens_withoutCacheScope()
{
    constexpr BillItem tokenItems[]{BillItem::InputTokens, BillItem::OutputTokens, BillItem::BatchInputTokens,
        BillItem::BatchOutputTokens, BillItem::CacheReadTokens, BillItem::CacheWriteTokens};
    RandomPlans plans(105);
    Violations violations;
    for (int i = 0; i < pairs(); ++i) {
        Pair pair
            = plans.next(i % 4, {.coverageRetries = true, .throttling = true, .spill = true, .bursts = true, .overload = true});
        pair.plan.serving.beside = {};
        const Outcome one = outcomeOf(pair);
        pair.plan.serving.beside = pair.plan.serving.otherwise;
        pair.plan.serving.besideShare = .5;
        const Outcome two = outcomeOf(pair);
        for (const BillItem item : tokenItems) {
            const double a = usdOf(one, item), b = usdOf(two, item);
            violations.add(std::abs(a - b) <= rounding_usd(one, two), std::abs(a - b), i,
                QStringLiteral("item %1: %2 USD and %3 USD, %4").arg(static_cast<int>(item)).arg(a).arg(b).arg(describe(pair)));
        }
    }
    QVERIFY2(violations.found == 0, qPrintable(violations.text()));
}

// Uncovered answers are tried again: one chunk leaves so many that asking again costs more than three chunks would.
void TestProperties::moreChunksCanBeCheaper()
{
    Pair pair{plainWorkload(1e6, 200, 800), plainPlan("nova-pro")};
    pair.workload.knowledge.corpusTokens = 1e6;
    pair.plan.agent.retryCap = 3;
    pair.plan.retrieval.enabled = true;
    pair.plan.retrieval.embeddingModel = "titan-embed-v2";
    pair.plan.retrieval.chunk_tokens = 300;
    pair.plan.retrieval.topK = 1;
    const Outcome few = outcomeOf(pair);
    pair.plan.retrieval.topK = 4;
    const Outcome more = outcomeOf(pair);
    QVERIFY(more.tokens.calls < few.tokens.calls);
    QVERIFY(more.priced < few.priced);
    // Without retries the same four chunks cost more than one.
    pair.plan.agent.retryCap = 0;
    const Outcome dear = outcomeOf(pair);
    pair.plan.retrieval.topK = 1;
    QVERIFY(outcomeOf(pair).priced < dear.priced);
}

void TestProperties::moreLoadCanBeFaster_data()
{
    QTest::addColumn<int>("feedback");
    QTest::newRow("warm containers") << 0;
    QTest::newRow("prompt cache") << 1;
    QTest::newRow("autoscaling") << 2;
}

void TestProperties::moreLoadCanBeFaster()
{
    QFETCH(int, feedback);
    Pair pair{plainWorkload(3'000, 500, 100), onLane(LaneKind::OnDemand)};
    double busier = 100;
    if (feedback == 0) {   // rare calls find no warm container
        pair.plan = onLane(LaneKind::Serverless);
        pair.plan.serving.hosting.maximumConcurrency = 100;
    } else if (feedback == 1) {   // rare calls find the prompt's start forgotten
        pair.workload.request.systemTokens = 20'000;
        pair.plan.prompt.cache = true;
    } else {   // rare calls find the endpoint scaled to zero
        pair.plan = onLane(LaneKind::Async);
        pair.plan.serving.hosting.minimumInstances = 0;
        busier = 20;
    }
    const Outcome rare = outcomeOf(pair);
    pair.workload.traffic.requestsPerMonth *= busier;
    const Outcome often = outcomeOf(pair);
    QVERIFY(meanLatency(pair, often) < .9 * meanLatency(pair, rare));
    QVERIFY(targetedP95(pair.workload, often) < .9 * targetedP95(pair.workload, rare));
}

// Calls that the quota turns away cost nothing: longer questions leave fewer answers, which are what costs.
void TestProperties::moreTokensCanBeCheaperWhereCallsFail()
{
    Pair pair{plainWorkload(1e6, 100, 400), onLane(LaneKind::OnDemand)};
    pair.plan.prompt.maxOutput_tokens = 1'000;
    pair.plan.serving.quotaTokensPerMinute = 5'000;
    const Outcome shorter = outcomeOf(pair);
    pair.workload.request.user.mean_tokens = 1'000;
    const Outcome longer = outcomeOf(pair);
    QVERIFY(longer.capacity.failedShare > shorter.capacity.failedShare);
    QVERIFY(longer.priced < shorter.priced);
}

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_properties.moc"

// What refused calls get, capacity after a loss, the times of reranking and agentic retrieval, limits of imported models.
#include "fixture.h"
#include "planner/queueing/erlang.h"
#include "planner/replay/replay.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// Only "nova-pro" has a quota: one request a second.
Catalog oneASecond()
{
    Catalog c = catalog();
    c.models[0].quotas = {{"", InferenceProfile::InRegion, figure(60), std::nullopt}};
    return c;
}

Workload twoASecond()
{
    return plainWorkload(2 * 730 * 3600, 1'000, 100);
}

Plan withFallback(Fallback kind)
{
    Plan p = plainPlan("nova-pro");
    p.serving.fallback = kind;
    if (kind == Fallback::Model)
        p.models.fallbackTo = "small";
    return p;
}

double tokensOf(const Outcome &o, BillItem item, int model)
{
    double sum = 0;
    for (const BillLine &line : o.bill)
        if (line.item == item && line.model == model)
            sum += line.quantity;
    return sum;
}

Catalog hostable()
{
    Catalog c = catalog();
    c.models[0].provider = "Meta";
    c.servicePrices.push_back({ServiceItem::EndpointStorageGbMonth, "us-east-1", figure(0.14)});
    return c;
}

}   // namespace

class TestFallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOneCallsFail();
    void anotherModelAnswers();
    void theOtherModelHasAQuotaToo();
    void aFixedAnswerIsNoAnswer();
    void aQueueAnswersLater();
    void aQueueThatNeverEmpties();
    void aLongQueueIsReplayed_data();
    void aLongQueueIsReplayed();
    void whatCannotBe();
    void replayRoutesTheSameWay_data();
    void replayRoutesTheSameWay();
    void anAzIsLost_data();
    void anAzIsLost();
    void aRegionIsLost();
    void rerankingTakesTime();
    void agenticRetrievalTakesTime();
    void importedCopiesHaveALimitOfTheirOwn();
};

void TestFallback::withoutOneCallsFail()
{
    const Outcome o = evaluate(twoASecond(), withFallback(Fallback::None), oneASecond());
    QVERIFY(o.capacity.failedShare > 0.49 && o.capacity.failedShare < 0.56);
    QCOMPARE(o.capacity.fallbackShare, 0.0);
    QCOMPARE(o.capacity.refusedShare, 0.0);
    QVERIFY(isNear(o.quality.success, 0.85 * (1 - o.capacity.failedShare), 1e-12));
    QVERIFY(std::isinf(o.latency.firstToken.p95_s));
}

void TestFallback::anotherModelAnswers()
{
    const Outcome none = evaluate(twoASecond(), withFallback(Fallback::None), oneASecond());
    const Outcome o = evaluate(twoASecond(), withFallback(Fallback::Model), oneASecond());
    const double lost = none.capacity.failedShare;
    QVERIFY(o.feasible() || says(o.infeasible, Finding::SuccessBelowFloor));
    QCOMPARE(o.capacity.failedShare, 0.0);
    QVERIFY(isNear(o.capacity.fallbackShare, lost, 1e-12));
    // 85 % of the answers of the one are right, 63.8 % of the other's.
    QVERIFY(isNear(o.quality.success, 0.85 * (1 - lost) + 0.638 * lost, 1e-12));
    const double millions = 2.0 * 730 * 3600 * 1'000 / 1e6;
    QVERIFY(isNear(tokensOf(o, BillItem::InputTokens, 0), millions * (1 - lost), 1e-9));
    QVERIFY(isNear(tokensOf(o, BillItem::InputTokens, 2), millions * lost, 1e-9));
    QVERIFY(isNear(o.availability.design, 0.999, 1e-12));
    // Four attempts' backoffs, 0.25 + 0.5 + 1 s on average, come before the other model's first token.
    QVERIFY(std::isfinite(o.latency.firstToken.p95_s));
    QVERIFY(o.latency.firstToken.p95_s > 1.75);
}

void TestFallback::theOtherModelHasAQuotaToo()
{
    Catalog c = oneASecond();
    c.models[2].quotas = {{"", InferenceProfile::InRegion, figure(30), std::nullopt}};
    const double lost = evaluate(twoASecond(), withFallback(Fallback::None), c).capacity.failedShare;
    const Outcome o = evaluate(twoASecond(), withFallback(Fallback::Model), c);
    // Half a second of the one call a second that is lost.
    QVERIFY(isNear(o.capacity.fallbackShare + o.capacity.failedShare, lost, 1e-12));
    QVERIFY(isNear(o.capacity.fallbackShare, 0.25, 0.06));
    QVERIFY(isNear(o.availability.design, 0.999 * (1 - o.capacity.failedShare), 1e-12));
}

void TestFallback::aFixedAnswerIsNoAnswer()
{
    const Outcome none = evaluate(twoASecond(), withFallback(Fallback::None), oneASecond());
    for (const Fallback kind : {Fallback::Canned, Fallback::Refusal}) {
        const Outcome o = evaluate(twoASecond(), withFallback(kind), oneASecond());
        QCOMPARE(o.capacity.failedShare, none.capacity.failedShare);
        QCOMPARE(o.capacity.refusedShare, none.capacity.failedShare);
        QCOMPARE(o.quality.success, none.quality.success);
        QCOMPARE(o.availability.design, none.availability.design);
        const double read = kind == Fallback::Canned ? 5.256 * o.capacity.refusedShare * 0.125 : 0;
        QCOMPARE(usdOf(o, BillItem::FallbackAnswers), MicroUsd::fromUsd(read).usd());
        QCOMPARE((o.priced - none.priced).usd(), MicroUsd::fromUsd(read).usd());
    }
}

void TestFallback::aQueueAnswersLater()
{
    // Bursts beyond the quota now and then; in the mean there is room.
    Workload w = plainWorkload(0.6 * 730 * 3600, 1'000, 100);
    w.traffic.rateCv = 0.6;
    const Outcome none = evaluate(w, withFallback(Fallback::None), oneASecond());
    const Outcome o = evaluate(w, withFallback(Fallback::Queue), oneASecond());
    const double lost = none.capacity.failedShare;
    QVERIFY(lost > 0.005);
    QCOMPARE(o.capacity.failedShare, 0.0);
    QVERIFY(isNear(o.capacity.queuedShare, lost, 1e-12));
    QVERIFY(isNear(o.availability.design, 0.999, 1e-12));
    QVERIFY(isNear(o.quality.success, 0.85, 1e-12));
    // Sent, received and deleted, at 0.40 a million; every call is served and billed in the end.
    QCOMPARE(usdOf(o, BillItem::FallbackQueue), MicroUsd::fromUsd(3 * 0.6 * 730 * 3600 * lost * 0.4 / 1e6).usd());
    QVERIFY(isNear(tokensOf(o, BillItem::InputTokens, 0), 0.6 * 730 * 3.6, 1e-9));
    // Those that waited did so for a minute at least.
    QVERIFY(o.latency.endToEndLaw.cumulative(30) > 1 - 1.1 * lost);
    QVERIFY(o.latency.endToEndLaw.cumulative(30) < 1 - 0.9 * lost);
}

void TestFallback::aQueueThatNeverEmpties()
{
    QVERIFY(says(evaluate(twoASecond(), withFallback(Fallback::Queue), oneASecond()).infeasible, Finding::Unstable));
    // Too much by day, room at night: what the evening leaves waits for hours.
    Workload w = plainWorkload(0.7 * 730 * 3600, 1'000, 100);
    w.traffic.shape = WeekShape::EveningPeak;
    const Outcome o = evaluate(w, withFallback(Fallback::Queue), oneASecond());
    QVERIFY(!says(o.infeasible, Finding::Unstable));
    QVERIFY(o.capacity.queuedShare > 0.1);
    QVERIFY(o.latency.endToEnd.p99_s > 3'600 && o.latency.endToEnd.p99_s < 86'400);
}

// Hundreds of thousands of calls wait at once; were each tried again by itself, a replay would not end.
void TestFallback::aLongQueueIsReplayed_data()
{
    QTest::addColumn<WeekShape>("shape");
    QTest::addColumn<double>("perSecond");
    QTest::newRow("evenings") << WeekShape::EveningPeak << 0.8;
    QTest::newRow("office hours") << WeekShape::OfficeHours << 0.6;
    QTest::newRow("two demonstrations") << WeekShape::SpikyDemo << 0.4;
}

void TestFallback::aLongQueueIsReplayed()
{
    QFETCH(const WeekShape, shape);
    QFETCH(const double, perSecond);
    Workload w = plainWorkload(perSecond * 730 * 3600, 1'000, 100);
    w.traffic.shape = shape;
    const Plan p = withFallback(Fallback::Queue);
    const Outcome o = evaluate(w, p, oneASecond());
    const ReplayOutcome r = replay(w, p, oneASecond(), {});
    QVERIFY(!says(o.infeasible, Finding::Unstable));
    QVERIFY(o.capacity.queuedShare > 0.15);
    // What the queue takes, others lack, who then wait in turn: closed form does not count those.
    QVERIFY2(r.queuedShare > 0.9 * o.capacity.queuedShare && r.queuedShare < 1.6 * o.capacity.queuedShare,
        qPrintable(QStringLiteral("%1 %2").arg(r.queuedShare).arg(o.capacity.queuedShare)));
    QCOMPARE(r.failedShare, 0.0);
    QCOMPARE(replay(w, p, oneASecond(), {}), r);
}

void TestFallback::whatCannotBe()
{
    Plan p = withFallback(Fallback::Model);
    p.models.fallbackTo.clear();
    QVERIFY(says(evaluate(twoASecond(), p, catalog()).infeasible, Finding::FallbackModelMissing));
    p.models.fallbackTo = "nova-pro";
    QVERIFY(says(evaluate(twoASecond(), p, catalog()).infeasible, Finding::FallbackSameModel));
    p.models.fallbackTo = "small";
    p.resilience.region = "us-west-2";
    QVERIFY(says(evaluate(twoASecond(), p, catalog()).infeasible, Finding::ModelNotInRegion));
    p.models.fallbackTo = "no-such-model";
    QVERIFY(says(evaluate(twoASecond(), p, catalog()).infeasible, Finding::ModelNotInCatalog));
}

void TestFallback::replayRoutesTheSameWay_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("model") << static_cast<int>(Fallback::Model);
    QTest::newRow("queue") << static_cast<int>(Fallback::Queue);
    QTest::newRow("canned") << static_cast<int>(Fallback::Canned);
    QTest::newRow("refusal") << static_cast<int>(Fallback::Refusal);
}

void TestFallback::replayRoutesTheSameWay()
{
    QFETCH(const int, kind);
    Workload w = plainWorkload(0.6 * 730 * 3600, 1'000, 100);
    w.traffic.rateCv = 0.6;
    const Plan p = withFallback(static_cast<Fallback>(kind));
    const Outcome o = evaluate(w, p, oneASecond());
    const ReplayOutcome r = replay(w, p, oneASecond(), {});
    const double lost = o.capacity.fallbackShare + o.capacity.queuedShare + o.capacity.refusedShare;
    const double replayed = r.fallbackShare + r.queuedShare + r.refusedShare;
    QVERIFY(lost > 0.005);
    // Calls from the queue come back into the next burst and put others into it: closed form does not count that.
    const bool queued = static_cast<Fallback>(kind) == Fallback::Queue;
    QVERIFY2(isNear(replayed, queued ? 1.5 * lost : lost, 0.25), qPrintable(QStringLiteral("%1 %2").arg(replayed).arg(lost)));
    QCOMPARE(r.fallbackShare > 0, o.capacity.fallbackShare > 0);
    QCOMPARE(r.queuedShare > 0, o.capacity.queuedShare > 0);
    QCOMPARE(r.refusedShare > 0, o.capacity.refusedShare > 0);
    QCOMPARE(r.failedShare, r.refusedShare);
    QVERIFY(isNear(r.firstToken.p95_s, o.latency.firstToken.p95_s, 0.1));
    if (static_cast<Fallback>(kind) == Fallback::Model)
        QVERIFY2(isNear(r.firstToken.p99_s, o.latency.firstToken.p99_s, 0.35),
            qPrintable(QStringLiteral("%1 %2").arg(r.firstToken.p99_s).arg(o.latency.firstToken.p99_s)));
    QCOMPARE(replay(w, p, oneASecond(), {}), r);
}

void TestFallback::anAzIsLost_data()
{
    QTest::addColumn<int>("instances");
    QTest::addColumn<int>("zones");
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("left");
    QTest::newRow("two of three are left") << 3 << 3 << 2 << 2;
    QTest::newRow("one of two is left") << 2 << 3 << 2 << 1;
    QTest::newRow("half of four") << 4 << 2 << 2 << 2;
    QTest::newRow("half of three, the larger half lost") << 3 << 2 << 2 << 1;
}

void TestFallback::anAzIsLost()
{
    QFETCH(const int, instances);
    QFETCH(const int, zones);
    QFETCH(const int, needed);
    QFETCH(const int, left);
    Plan p = plainPlan("nova-pro");
    p.serving.otherwise.kind = LaneKind::RealTime;
    Hosting &h = p.serving.hosting;
    h.minimumInstances = h.maximumInstances = instances;
    h.streamsPerInstance = 4;
    h.overhead_s = 0.1;
    h.prefillTokensPerS = 10'000;
    h.decode_s = 0.018;
    h.decodePerStream_s = 0.0005;
    p.resilience.zones = zones;
    // 1,000 tokens in, 100 out: 0.1 + 0.1 + 100 * 0.020 = 2.2 s with four streams busy, so that one instance serves
    // 1.82 calls a second and two serve three.
    const Workload w = plainWorkload(3.0 * 730 * 3600, 1'000, 100);
    const bool carried = left >= needed;
    QVERIFY(!says(evaluate(w, p, hostable()).infeasible, Finding::PeakLostWithZone));
    p.resilience.carriesPeakAfterLoss = true;
    const Outcome o = evaluate(w, p, hostable());
    QCOMPARE(says(o.infeasible, Finding::PeakLostWithZone), !carried);
    for (const Note &note : o.infeasible)
        if (note.finding == Finding::PeakLostWithZone) {
            QCOMPARE(note.number1, static_cast<double>(needed));
            QCOMPARE(note.number2, static_cast<double>(left));
        }
    p.resilience.tier = AvailabilityTier::SingleZone;
    QVERIFY(!says(evaluate(w, p, hostable()).infeasible, Finding::PeakLostWithZone));
}

void TestFallback::aRegionIsLost()
{
    Workload w = plainWorkload(730 * 3600, 1'000, 100);
    Catalog c = catalog();
    c.models[3].modelUnitOffers.push_back({"us-west-2", Commitment::None, figure(18.40)});
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .overflow = Overflow::Queue};
    p.serving.coreHours = {0, 6, 0, 24};
    p.resilience.tier = AvailabilityTier::ActiveActive;
    p.resilience.secondRegion = "us-west-2";
    p.serving.core.tokensPerMinutePerUnit = 1.1 * 60 * 1'100;   // a Region carries 1.1 calls a second
    const Outcome before = evaluate(w, p, c);
    p.resilience.carriesPeakAfterLoss = true;
    const Outcome enough = evaluate(w, p, c);
    QVERIFY(!says(enough.infeasible, Finding::PeakLostWithRegion));
    // The unit of either Region is billed once.
    QVERIFY(enough.bill == before.bill);
    QCOMPARE(usdOf(enough, BillItem::ModelUnitsBusy) + usdOf(enough, BillItem::ModelUnitsIdle), 2 * 18.40 * 730);
    p.serving.core.tokensPerMinutePerUnit = 0.9 * 60 * 1'100;
    const Outcome small = evaluate(w, p, c);
    QVERIFY(says(small.infeasible, Finding::PeakLostWithRegion));
    for (const Note &note : small.infeasible)
        if (note.finding == Finding::PeakLostWithRegion) {
            QVERIFY(isNear(note.number1, 1, 1e-9));
            QVERIFY(isNear(note.number2, 0.9, 1e-9));
        }
}

void TestFallback::rerankingTakesTime()
{
    Workload w = plainWorkload(1e5, 1'000, 100);
    w.assumptions.rerank_s = 0.4;
    Plan p = plainPlan("nova-pro");
    p.retrieval.enabled = true;
    p.retrieval.embeddingModel = "titan-embed-v2";
    p.retrieval.rerankGain = 0;
    const Outcome without = evaluate(w, p, catalog());
    const ReplayOutcome replayed = replay(w, p, catalog(), {});
    p.retrieval.reranker = Reranker::AmazonRerank;
    const Outcome with = evaluate(w, p, catalog());
    QVERIFY(isNear(with.latency.firstToken.p95_s - without.latency.firstToken.p95_s, 0.4, 1e-6));
    QVERIFY(isNear(replay(w, p, catalog(), {}).firstToken.p95_s - replayed.firstToken.p95_s, 0.4, 1e-5));
    p.retrieval.store = VectorStore::ManagedKnowledgeBase;   // its own ranking is in the time of a retrieval
    QVERIFY(isNear(evaluate(w, p, catalog()).latency.firstToken.p95_s, without.latency.firstToken.p95_s, 1e-9));
}

void TestFallback::agenticRetrievalTakesTime()
{
    Workload w = plainWorkload(1e5, 1'000, 100);
    w.assumptions.agenticRetrieval_s = 3;
    Plan p = plainPlan("nova-pro");
    p.retrieval.enabled = true;
    p.retrieval.store = VectorStore::ManagedKnowledgeBase;
    const Outcome plain = evaluate(w, p, catalog());
    const ReplayOutcome replayed = replay(w, p, catalog(), {});
    p.retrieval.agenticRetrieve = true;
    // Instead of the 0.15 s of a plain one.
    QVERIFY(isNear(evaluate(w, p, catalog()).latency.endToEnd.p50_s - plain.latency.endToEnd.p50_s, 2.85, 1e-6));
    QVERIFY(isNear(replay(w, p, catalog(), {}).endToEnd.p50_s - replayed.endToEnd.p50_s, 2.85, 1e-5));
}

void TestFallback::importedCopiesHaveALimitOfTheirOwn()
{
    Plan p = plainPlan("nova-pro");
    p.customModel.kind = CustomKind::Import;
    QVERIFY(evaluate(twoASecond(), p, oneASecond()).capacity.failedShare < 1e-9);   // the base model's quota is not its own
    p.serving.quotaRequestsPerMinute = 60;                                          // the account's own figure is
    QVERIFY(evaluate(twoASecond(), p, oneASecond()).capacity.failedShare > 0.4);
    p.serving.quotaRequestsPerMinute = 0;
    // Two calls a second of 1.425 s are 2.85 at once, and two can be.
    p.customModel.importStreams = 2;
    p.customModel.importCopies = 1;
    p.serving.retry.attempts = 1;
    const Outcome o = evaluate(twoASecond(), p, oneASecond());
    const double erlang = erlangB(2, 2.85);
    QVERIFY2(isNear(o.capacity.failedShare, erlang, 1e-6), qPrintable(QString::number(o.capacity.failedShare)));
    QVERIFY(says(o.warnings, Finding::QuotaExceeded));
    const ReplayOutcome played = replay(twoASecond(), p, oneASecond(), {});
    QVERIFY2(isNear(played.failedShare, erlang, .01), qPrintable(QString::number(played.failedShare)));
    p.serving.retry = {};
    p.customModel.importStreams = 4;
    const double again = evaluate(twoASecond(), p, oneASecond()).capacity.failedShare;
    const double replayedAgain = replay(twoASecond(), p, oneASecond(), {}).failedShare;
    QVERIFY2(std::abs(again - replayedAgain) < .02, qPrintable(QStringLiteral("%1 %2").arg(again).arg(replayedAgain)));
    p.customModel.importCopies = 5;   // as many as the load needs
    QVERIFY(evaluate(twoASecond(), p, oneASecond()).capacity.failedShare < 1e-3);
    QVERIFY(replay(twoASecond(), p, oneASecond(), {}).failedShare < 1e-3);
}

QTEST_APPLESS_MAIN(TestFallback)
#include "tst_fallback.moc"

// Documents in pieces: the pieces side by side, then the merge, in closed form and in replay.
#include "cross_check.h"
#include "fixture.h"
#include "long_counts.h"
#include "planner/replay/replay.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// A document of 8,000 tokens on a model that takes 0.3 s, reads 8,000 tokens a second and writes 100.
Workload documents()
{
    Workload w = plainWorkload(730 * 36, 8'000, 400);
    w.needs.interaction = Interaction::WholeAnswer;
    w.assumptions.jitterCvOnDemand = 0;
    return w;
}

Plan inPieces(int pieces)
{
    Plan p = plainPlan("nova-pro");
    p.documents = {.pieces = pieces, .pieceOutput_tokens = 150};
    return p;
}

bool doubts(const Outcome &o, Finding finding)
{
    return std::any_of(o.doubts.begin(), o.doubts.end(), [&](const Note &n) { return n.finding == finding; });
}

}   // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesRunSideBySide();
    void theSlowestPieceDecides();
    void aPieceIsTriedAgainAlone();
    void anEscalatedDocumentIsDoneAllOver();
    void aThrottledPieceMakesTheDocumentLate();
    void aRefusedPieceLosesTheDocument_data();
    void aRefusedPieceLosesTheDocument();
    void piecesThatMeetAreDoubtful();
    void enginesAgree();
};

// 0.3 + 1,000 / 8,000 + 150 / 100 for each piece at once, then 0.3 + 8 x 150 / 8,000 + 400 / 100.
void TestDocuments::piecesRunSideBySide()
{
    const Workload w = documents();
    const Plan p = inPieces(8);
    const Outcome o = evaluate(w, p, catalog());
    const double front_s = 0.04 + w.assumptions.gateway_s, pieces_s = 0.3 + 0.125 + 1.5, merge_s = 0.3 + 0.15;
    QVERIFY(std::abs(o.latency.endToEnd.p95_s - (front_s + pieces_s + merge_s + 4)) < 1e-6);
    QVERIFY(std::abs(o.latency.firstToken.p95_s - (front_s + pieces_s + merge_s)) < 1e-6);
    const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 20'000});
    QVERIFY(r.requests > 0 && std::abs(r.endToEnd.p95_s - o.latency.endToEnd.p95_s) < 1e-4);
    QVERIFY(std::abs(r.firstToken.p50_s - o.latency.firstToken.p50_s) < 1e-4);
    // The whole document in one call: 0.3 + 1 + 4.
    const Outcome whole = evaluate(w, inPieces(1), catalog());
    QVERIFY(std::abs(whole.latency.endToEnd.p95_s - (front_s + 5.3)) < 1e-6);
}

void TestDocuments::theSlowestPieceDecides()
{
    Workload w = documents();
    w.assumptions.jitterCvOnDemand = 0.6;
    double before_s = 0;
    for (const int pieces : {2, 4, 16, 64}) {
        // As long pieces, whatever their number.
        w.request.user.mean_tokens = 1'000.0 * pieces;
        Plan p = inPieces(pieces);
        p.documents.pieceOutput_tokens = 0.001;
        const Outcome o = evaluate(w, p, catalog());
        const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 20'000});
        QVERIFY(o.latency.firstToken.p50_s > before_s);
        QVERIFY2(std::abs(o.latency.firstToken.p50_s / r.firstToken.p50_s - 1) < 0.03, qPrintable(QString::number(pieces)));
        QVERIFY2(std::abs(o.latency.firstToken.p95_s / r.firstToken.p95_s - 1) < 0.05, qPrintable(QString::number(pieces)));
        before_s = o.latency.firstToken.p50_s;
    }
}

void TestDocuments::aPieceIsTriedAgainAlone()
{
    Workload w = documents();
    w.assumptions.callFailure = 0.05;
    Plan p = inPieces(8);
    p.agent.retryCap = 2;
    const Outcome o = evaluate(w, p, catalog());
    const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 50'000});
    // A third of all documents has a piece or a merge that is tried again: never nine calls.
    QVERIFY(o.latency.endToEnd.p95_s < o.latency.endToEnd.p50_s + 5);
    QVERIFY(std::abs(o.latency.endToEnd.p50_s / r.endToEnd.p50_s - 1) < 0.03);
    QVERIFY(std::abs(o.latency.endToEnd.p95_s / r.endToEnd.p95_s - 1) < 0.1);
}

void TestDocuments::anEscalatedDocumentIsDoneAllOver()
{
    const Workload w = documents();
    Plan p = inPieces(8);
    p.models.escalateTo = "claude-3-sonnet";
    const Outcome o = evaluate(w, p, catalog());
    const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 20'000});
    QVERIFY(o.quality.escalationShare > 0.05);
    QVERIFY(std::abs(o.latency.endToEnd.p95_s / r.endToEnd.p95_s - 1) < 0.01);
    QVERIFY(std::abs(o.latency.endToEnd.p50_s / r.endToEnd.p50_s - 1) < 0.01);
}

// Two documents a minute ask for 9 calls each: a bucket of 600 a minute never notices, one of 20 often lacks some of the eight.
void TestDocuments::aThrottledPieceMakesTheDocumentLate()
{
    Workload w = documents();
    w.traffic.requestsPerMonth = 2 * 60 * 730;
    Plan p = inPieces(8);
    p.serving.quotaRequestsPerMinute = 600;
    QVERIFY(evaluate(w, p, catalog()).capacity.throttledShare < 1e-3);
    p.serving.quotaRequestsPerMinute = 20;
    const Outcome o = evaluate(w, p, catalog());
    const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 20'000});
    QVERIFY2(o.capacity.throttledShare > 0.01 && r.throttledShare > 0.01,
        qPrintable(QStringLiteral("%1 %2").arg(o.capacity.throttledShare).arg(r.throttledShare)));
    QVERIFY(r.endToEnd.p99_s > r.endToEnd.p50_s);
}

void TestDocuments::aRefusedPieceLosesTheDocument_data()
{
    QTest::addColumn<int>("fallback");
    QTest::newRow("none") << static_cast<int>(Fallback::None);
    QTest::newRow("model") << static_cast<int>(Fallback::Model);
    QTest::newRow("queue") << static_cast<int>(Fallback::Queue);
}

// Documents of 13 calls where the quota's minute holds 20: every one is answered, lost, or answered otherwise, once.
void TestDocuments::aRefusedPieceLosesTheDocument()
{
    QFETCH(int, fallback);
    Workload w = documents();
    const bool queued = fallback == static_cast<int>(Fallback::Queue);   // which is to empty
    w.traffic.requestsPerMonth = (queued ? 1 : 3) * 60 * 730;
    Plan p = inPieces(12);
    p.serving.quotaRequestsPerMinute = 20;
    p.serving.fallback = static_cast<Fallback>(fallback);
    p.models.fallbackTo = "small";
    const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 5'000});
    QVERIFY(r.complete && r.requests > 0);
    if (p.serving.fallback == Fallback::None) {
        QVERIFY(r.failedShare > 0.3 && r.failedShare < 1 && std::isinf(r.endToEnd.p95_s));
        QCOMPARE(r.fallbackShare, 0.0);
    } else if (p.serving.fallback == Fallback::Model) {
        QCOMPARE(r.failedShare, 0.0);   // the other model has no quota
        QVERIFY(r.fallbackShare > 0.3 && std::isfinite(r.endToEnd.p99_s));
    } else {
        QVERIFY(r.queuedShare > 0.01 && r.failedShare == 0);
    }
    const ReplayOutcome again = replay(w, p, catalog(), {.maximumRequests = 5'000});
    QVERIFY(again == r);
}

void TestDocuments::piecesThatMeetAreDoubtful()
{
    Workload w = documents();
    Plan p = inPieces(8);
    QVERIFY(!doubts(evaluate(w, p, catalog()), Finding::PiecesMeet));
    p.serving.otherwise.kind = LaneKind::RealTime;
    QVERIFY(doubts(evaluate(w, p, catalog()), Finding::PiecesMeet));
    p.documents.pieces = 1;
    QVERIFY(!doubts(evaluate(w, p, catalog()), Finding::PiecesMeet));
}

// The pairs of the cross-check with their documents cut, on the lanes that the app does not call doubtful.
void TestDocuments::enginesAgree()
{
    std::vector<double> errors;
    for (int i = 0; i < 240; i += longCounts() ? 1 : 3) {
        CrossPair pair = crossPair(catalog(), i);
        Plan &p = pair.plan;
        p.agent = {.retryCap = p.agent.retryCap};
        p.documents.pieces = 2 + i % 11;
        p.documents.pieceOutput_tokens = 20 + 13 * (i % 17);
        pair.workload.request.user.mean_tokens *= p.documents.pieces;
        pair.workload.traffic.requestsPerMonth /= p.documents.pieces + 1;
        const Outcome o = evaluate(pair.workload, p, catalog());
        if (o.doubtful())
            continue;
        const CrossFigures its = crossCheck(pair, catalog());
        errors.push_back(its.error());
    }
    std::sort(errors.begin(), errors.end());
    const double median = errors[errors.size() / 2], p95 = errors[errors.size() * 95 / 100];
    std::printf("documents in pieces: %zu pairs, median error %.1f %%, 95th percentile %.1f %%\n", errors.size(), median * 100,
        p95 * 100);
    QVERIFY(errors.size() > 20);
    QVERIFY(median <= 0.05 && p95 <= 0.2);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"

// Calls that a full serverless lane turns away, against replay.
#include "fixture.h"
#include "planner/model/hosted_lane.h"
#include "planner/replay/replay.h"

#include <QTest>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullLane_data();
    void aFullLane();
    void nobodyAsksAgain();
    void farBeyond();
};

void TestConcurrency::aFullLane_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("attempts");
    for (const auto &[most, load] : {std::pair{10, .7}, {40, .8}, {40, .95}, {40, 1.05}, {150, .95}, {150, 1.1}})
        for (const int attempts : {2, 4})
            QTest::addRow("%d at once, load %.2f, %d attempts", most, load, attempts) << most << load << attempts;
}

// Those who ask again after a second of calls of four find it full still.
void TestConcurrency::aFullLane()
{
    QFETCH(const int, most);
    QFETCH(const double, load);
    QFETCH(const int, attempts);
    Catalog c = catalog();
    Plan p = plainPlan("unit-model");
    p.serving.otherwise.kind = LaneKind::Serverless;
    p.serving.retry.attempts = attempts;
    Hosting &h = p.serving.hosting;
    h.maximumConcurrency = most;
    h.overhead_s = .1;
    h.prefillTokensPerS = 4'000;
    h.decode_s = .0173;
    h.decodePerStream_s = 0;
    Workload w = plainWorkload(1, 600, 200);
    w.request.output.cv = .5;
    w.assumptions.jitterCvHosted = 0;
    w.assumptions.coldStart_s = 0;
    w.assumptions.callFailure = 0;
    const double call_s = .1 + 600 / 4'000. + .0173 * 200;
    w.traffic.requestsPerMonth = load * most / call_s * 730 * 3600;
    const Outcome o = evaluate(w, p, c);
    const ReplayOutcome r = replay(w, p, c, {.maximumRequests = 600'000});
    QVERIFY(r.failedShare > 5e-4);
    QVERIFY2(std::abs(o.capacity.failedShare / r.failedShare - 1) < .15,
        qPrintable(QStringLiteral("%1, replay %2").arg(o.capacity.failedShare).arg(r.failedShare)));
}

void TestConcurrency::nobodyAsksAgain()
{
    RetryPolicy once;
    once.attempts = 1;
    const QuotaUse use = concurrencyUse(10, 7, 4, once);
    QVERIFY(std::abs(use.failedShare - .0787) < 1e-4);   // Erlang's loss
    QCOMPARE(use.throttledShare, use.failedShare);
}

// What cannot be served is lost, however often it is asked for.
void TestConcurrency::farBeyond()
{
    for (const double load : {2., 20., 2'000.}) {
        const QuotaUse use = concurrencyUse(10, 10 * load, 1, {});
        QVERIFY(std::abs(use.failedShare - (1 - 1 / load)) < .02);
        QVERIFY(use.throttledShare >= use.failedShare && use.throttledShare <= 1);
    }
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"

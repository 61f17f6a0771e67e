// What on-demand quotas turn away, against a simulation of the bucket that shares nothing with the program.
#include "bucket_simulation.h"
#include "planner/queueing/bucket_loss.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;

namespace {

BucketLoss closedForm(const Account &account)
{
    BucketLoad bucket;
    bucket.burstCv = account.burstCv;
    bucket.burst_s = account.burst_s;
    if (account.requestsPerMinute > 0) {
        bucket.size = account.requestsPerMinute;
    } else {
        bucket.size = account.tokensPerMinute / 1000;
        bucket.costCv2 = .245;
        bucket.needCv2 = .1225;
        bucket.reserved = (500 + account.maxOutput) / 1000;
        bucket.call_s = account.call_s;
    }
    bucket.load = account.calls_per_s * 60 / bucket.size;
    return bucketLoss(bucket, {.attempts = account.attempts, .jitter = account.jitter});
}

constexpr double kLoads[]{.7, .8, .9, 1.0, 1.1, 1.3, 1.7, 2.4, 3};

// Compares over the loads; the worst errors are printed and returned.
struct Worst
{
    double failed = 0;          // relative, where over 1 % fail
    double fewFailed = 0;       // absolute, elsewhere
    double throttled = 0;       // relative, where over 5 % are
    int cases = 0, asked = 0;   // asked: within 3 %, or .0003 where under 1 % fail
};

Worst compare(Account account, double size, double allowance)
{
    Worst worst;
    QString figures;
    for (const double load : kLoads) {
        // At load 1 a large bucket fills and empties once in its size squared of calls: too long to simulate.
        if (load == 1.0 && size * size * 20 > static_cast<double>(callsToSimulate()))
            continue;
        account.calls_per_s = load * size / 60;
        const Played played = Simulation(account).run(callsToSimulate());
        const BucketLoss closed = closedForm(account);
        figures += QStringLiteral(" %1: %2 (%3)").arg(load).arg(closed.failed, 0, 'f', 4).arg(played.failed, 0, 'f', 4);
        const double noise = allowance * played.failedError;
        const double error = std::max(0.0, std::abs(closed.failed - played.failed) - noise);
        ++worst.cases;
        worst.asked += error <= (played.failed > .01 ? .03 * played.failed : 3e-4);
        if (played.failed > .01)
            worst.failed = std::max(worst.failed, error / played.failed);
        else
            worst.fewFailed = std::max(worst.fewFailed, error);
        if (played.throttled > .05)
            worst.throttled = std::max(worst.throttled, std::abs(closed.throttled / played.throttled - 1));
    }
    qInfo().noquote() << QStringLiteral("worst %1 %, %2 absolute, throttled %3 %; load: failed (simulated)%4")
                             .arg(100 * worst.failed, 0, 'f', 1)
                             .arg(worst.fewFailed, 0, 'f', 5)
                             .arg(100 * worst.throttled, 0, 'f', 1)
                             .arg(figures);
    return worst;
}

}   // namespace

class TestBucketLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void tokens_data();
    void tokens();
    void tokensMostlyAsAsked();
    void bursts_data();
    void bursts();
    void jitter_data();
    void jitter();
    void limits();
    void speed();

private:
    int m_cases = 0, m_figures = 0;
};

void TestBucketLoss::requests_data()
{
    QTest::addColumn<double>("perMinute");
    for (const double perMinute : {5.0, 20.0, 60.0, 300.0, 2000.0})
        QTest::addRow("%g a minute", perMinute) << perMinute;
}

void TestBucketLoss::requests()
{
    QFETCH(double, perMinute);
    Account account;
    account.requestsPerMinute = perMinute;
    const Worst worst = compare(account, perMinute, 3);
    QVERIFY(worst.failed <= .03);
    QVERIFY(worst.fewFailed <= 3e-4);
    QVERIFY(worst.throttled <= .08);
}

void TestBucketLoss::tokens_data()
{
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("reserved");
    QTest::addColumn<double>("seconds");
    for (const double calls : {30.0, 120.0, 500.0})
        for (const double reserved : {2.0, 5.0, 10.0})
            for (const double seconds : {1.0, 8.0, 30.0})
                QTest::addRow("%g calls a minute, reserving %g times, %g s", calls, reserved, seconds)
                    << calls << reserved << seconds;
}

void TestBucketLoss::tokens()
{
    QFETCH(double, calls);
    QFETCH(double, reserved);
    QFETCH(double, seconds);
    Account account;
    account.tokensPerMinute = 1000 * calls;
    account.maxOutput = 1000 * reserved - 500;
    account.call_s = seconds;
    const Worst worst = compare(account, calls, 3);
    m_cases += worst.cases;
    m_figures += worst.asked;
    // The table is coarsest where a call reserves a large part of the bucket: only a whole number of calls fits.
    const bool few = 3 * reserved >= calls;
    QVERIFY(worst.failed <= .1);
    QVERIFY(worst.fewFailed <= 1.2e-3);
    QVERIFY(worst.throttled <= (few ? .45 : .2));
}

void TestBucketLoss::tokensMostlyAsAsked()
{
    qInfo("%d of %d cases within 3 %%, or .0003 where under 1 %% fail", m_figures, m_cases);
    QVERIFY(m_figures >= .9 * m_cases);
}

void TestBucketLoss::bursts_data()
{
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("cv");
    QTest::addColumn<double>("seconds");
    for (const double calls : {10.0, 30.0})
        for (const double cv : {.3, .7, 1.5})
            for (const double seconds : {10.0, 60.0, 600.0})
                QTest::addRow("%g calls a minute, cv %g, bursts of %g s", calls, cv, seconds) << calls << cv << seconds;
}

void TestBucketLoss::bursts()
{
    QFETCH(double, calls);
    QFETCH(double, cv);
    QFETCH(double, seconds);
    Account account;
    account.requestsPerMinute = calls;
    account.burstCv = cv;
    account.burst_s = seconds;
    const Worst worst = compare(account, calls, 3);
    QVERIFY(worst.failed <= .05);
    QVERIFY(worst.fewFailed <= 3e-4);
    QVERIFY(worst.throttled <= .25);   // of it most is the simulation's own noise: long bursts are few
}

void TestBucketLoss::jitter_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("none") << 0.0;
    QTest::newRow("equal") << .5;
}

// Back-offs that are drawn less at random hold on for longer: fewer calls fail.
void TestBucketLoss::jitter()
{
    QFETCH(double, share);
    Account account;
    account.requestsPerMinute = 60;
    const double full = closedForm({.requestsPerMinute = 60, .calls_per_s = 1}).failed;
    account.jitter = share;
    QVERIFY(closedForm(account).failed < full);
    const Worst worst = compare(account, 60, 3);
    QVERIFY(worst.failed <= .05);
    QVERIFY(worst.fewFailed <= 1e-3);
}

void TestBucketLoss::limits()
{
    QCOMPARE(bucketLoss({}, {}).failed, 0.0);
    QCOMPARE(bucketLoss({.load = 0, .size = 10}, {}).throttled, 0.0);
    QVERIFY(std::abs(bucketLoss({.load = 1e6, .size = 100}, {}).failed - 1) < 1e-3);
    QVERIFY(bucketLoss({.load = .1, .size = 1e5}, {}).throttled < 1e-12);
    // Without retries a call that is throttled fails.
    const BucketLoss once = bucketLoss({.load = 1, .size = 20}, {.attempts = 1});
    QCOMPARE(once.failed, once.throttled);
    QVERIFY(once.failed > bucketLoss({.load = 1, .size = 20}, {}).failed);
}

void TestBucketLoss::speed()
{
    double sum = 0;
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            sum += bucketLoss({.load = .5 + .001 * i, .size = 100, .costCv2 = .3, .needCv2 = .1, .reserved = 3, .call_s = 8}, {})
                       .failed;
    }
    QVERIFY(sum > 0);
}

QTEST_APPLESS_MAIN(TestBucketLoss)
#include "tst_bucket_loss.moc"

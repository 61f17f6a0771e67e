// The prompt cache's hit share against a simulation that walks from call to call.
#include "fixture.h"
#include "long_counts.h"
#include "planner/demand/week.h"
#include "planner/model/prompt_cache.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tenbin::planner;

namespace {

std::size_t callsToSimulate()
{
    return tenbin::planner::longCounts() ? 3'000'000 : 100'000;
}

// Share of calls within ttl_s of the call before, with its standard error by batches of bursts. rateAt(t) is the rate
// before modulation, constant within a burst.
struct Simulated
{
    double share = 0, error = 0;
};

template<typename RateAt>
Simulated simulate(const RateAt &rateAt, double ttl_s, const Bursts &bursts, std::size_t calls)
{
    boost::random::mt19937_64 random(20240811);
    boost::random::exponential_distribution<double> gap(1);
    boost::random::normal_distribution<double> normal;
    const double s2 = std::log1p(bursts.cv * bursts.cv);
    constexpr std::size_t batches = 25;
    double sum = 0, squares = 0, start_s = 0, last_s = -1e12, due = gap(random);
    std::size_t all = 0, hits = 0, inBatch = 0, done = 0;
    while (all < calls) {
        const double rate = rateAt(start_s) * std::exp(std::sqrt(s2) * normal(random) - s2 / 2);
        double used = 0;
        for (; due <= rate * bursts.burst_s - used; due = gap(random)) {
            used += due;
            const double now_s = start_s + used / rate;
            hits += now_s - last_s <= ttl_s;
            last_s = now_s;
            ++all;
            ++inBatch;
        }
        due -= rate * bursts.burst_s - used;
        start_s += bursts.burst_s;
        if (inBatch >= calls / batches) {
            const double share = static_cast<double>(hits) / static_cast<double>(inBatch);
            sum += share;
            squares += share * share;
            hits = inBatch = 0;
            ++done;
        }
    }
    const double n = static_cast<double>(done), mean = sum / n;
    return {mean, std::sqrt(std::max(0.0, squares / n - mean * mean) / std::max(1.0, n - 1))};
}

}   // namespace

class TestPromptCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steady_data();
    void steady();
    void overTheWeek_data();
    void overTheWeek();
    void sessions_data();
    void sessions();
    void limits();
    void speed();
};

void TestPromptCache::steady_data()
{
    QTest::addColumn<double>("ttl");
    QTest::addColumn<double>("cv");
    QTest::addColumn<double>("burst");
    int row = 0;
    for (const double ttl : {300.0, 3600.0})
        for (const double cv : {0.0, .5, 1.0, 3.0})
            for (const double burst : {1.0, 60.0, 600.0, 3600.0})
                if (isLookedAt(row++))
                    QTest::addRow("%g s, cv %g, bursts of %g s", ttl, cv, burst) << ttl << cv << burst;
}

// From one call an hour to ten a second. 1 % of the share, or .01 where that is more than the share deserves, beside the
// simulation's own three standard errors.
void TestPromptCache::steady()
{
    QFETCH(double, ttl);
    QFETCH(double, cv);
    QFETCH(double, burst);
    QString figures;
    for (const double rate : {1.0 / 3600, 1.0 / 300, 1.0 / 60, .3, 10.0}) {
        if (rate * burst < 2e-3)
            continue;   // more bursts than calls: the simulation would only toss coins
        const double closed = promptCacheHitShare(rate, ttl, {cv, burst});
        const Simulated played = simulate([&](double) { return rate; }, ttl, {cv, burst}, callsToSimulate());
        figures += QStringLiteral(" %1/s: %2 against %3 +- %4;")
                       .arg(rate, 0, 'g', 3)
                       .arg(closed, 0, 'f', 4)
                       .arg(played.share, 0, 'f', 4)
                       .arg(played.error, 0, 'f', 4);
        const double bound = played.share > .1 ? .01 * played.share : .01;
        QVERIFY2(std::abs(closed - played.share) <= bound + 3 * played.error, qPrintable(figures));
    }
    qInfo().noquote() << figures;
}

void TestPromptCache::overTheWeek_data()
{
    QTest::addColumn<WeekShape>("shape");
    QTest::addColumn<CacheLife>("life");
    QTest::addColumn<double>("cv");
    int row = 0;
    for (const auto &[name, shape] : {std::pair("office", WeekShape::OfficeHours), std::pair("evening", WeekShape::EveningPeak),
             std::pair("night", WeekShape::NightBatch), std::pair("spiky", WeekShape::SpikyDemo),
             std::pair("flat", WeekShape::Flat)})
        for (const CacheLife life : {CacheLife::Minutes5, CacheLife::Hour1})
            for (const double cv : {0.0, 1.0})
                if (isLookedAt(row++))
                    QTest::addRow("%s, %g s, cv %g", name, timeToLive_s(life), cv) << shape << life << cv;
}

void TestPromptCache::overTheWeek()
{
    QFETCH(WeekShape, shape);
    QFETCH(CacheLife, life);
    QFETCH(double, cv);
    const auto &week = weekShape(shape);
    QString figures;
    for (const double rate : {1.0 / 3600, 1.0 / 600, 1.0 / 60}) {
        const auto rateAt = [&](double t) { return rate * week[static_cast<std::size_t>(t / 3600) % kHoursOfWeek]; };
        const Bursts bursts{cv, 120};
        const double closed = promptCacheHitShare(shape, rate, life, bursts);
        const Simulated played = simulate(rateAt, timeToLive_s(life), bursts, callsToSimulate());
        figures += QStringLiteral(" %1/s: %2 against %3 +- %4;")
                       .arg(rate, 0, 'g', 3)
                       .arg(closed, 0, 'f', 4)
                       .arg(played.share, 0, 'f', 4)
                       .arg(played.error, 0, 'f', 4);
        const double bound = played.share > .1 ? .01 * played.share : .01;
        QVERIFY2(std::abs(closed - played.share) <= bound + 3 * played.error, qPrintable(figures));
    }
    qInfo().noquote() << figures;
}

void TestPromptCache::sessions_data()
{
    QTest::addColumn<double>("every_s");   // turns come, on average
    QTest::addColumn<int>("turns");
    for (const double every_s : {3'600.0, 300.0, 60.0})
        for (const int turns : {1, 4, 10})
            QTest::addRow("%d turns, one every %g s", turns, every_s) << every_s << turns;
}

// Sessions come at random, their turns follow with exponential pauses of 45 s on average; a hit renews the five minutes.
void TestPromptCache::sessions()
{
    QFETCH(double, every_s);
    QFETCH(int, turns);
    boost::random::mt19937_64 random(7);
    boost::random::exponential_distribution<double> gap(1);
    std::vector<double> calls;
    double start_s = 0;
    for (std::size_t i = 0; i < callsToSimulate() / 2; i += static_cast<std::size_t>(turns)) {
        start_s += gap(random) * every_s * turns;
        double now_s = start_s;
        for (int turn = 0; turn < turns; ++turn, now_s += gap(random) * 45)
            calls.push_back(now_s);
    }
    std::sort(calls.begin(), calls.end());
    std::size_t hits = 0;
    for (std::size_t i = 1; i < calls.size(); ++i)
        hits += calls[i] - calls[i - 1] <= 300;
    const double played = static_cast<double>(hits) / static_cast<double>(calls.size());
    // A prefix so long that nothing else counts.
    Workload w = fixture::plainWorkload(730 * 3600 / every_s, 1, 1);
    w.request.systemTokens = 6'000;
    w.traffic.turnsPerSession = turns;
    Plan p = fixture::plainPlan("nova-pro");
    p.prompt.cache = true;
    const double closed = evaluate(w, p, fixture::catalog()).tokens.cacheHitShare;
    const double error = std::sqrt(turns * played * (1 - played) / static_cast<double>(calls.size()));
    QVERIFY2(std::abs(closed - played) <= .01 * played + 3 * error + 1e-3,
        qPrintable(QStringLiteral("%1, simulated %2").arg(closed).arg(played)));
}

void TestPromptCache::limits()
{
    QCOMPARE(promptCacheHitShare(0, 300, {}), 0.0);
    QCOMPARE(promptCacheHitShare(1, 0, {}), 0.0);
    QVERIFY(std::abs(promptCacheHitShare(.01, 300, {1e-6, 60}) - promptCacheHitShare(.01, 300, {})) < 1e-9);
    QCOMPARE(promptCacheHitShare(WeekShape::OfficeHours, 0, CacheLife::Hour1, {1, 60}), 0.0);
    QVERIFY(promptCacheHitShare(WeekShape::OfficeHours, 1e6, CacheLife::Hour1, {3, 3600}) > .999);
}

void TestPromptCache::speed()
{
    double sum = 0;
    QBENCHMARK
    {
        sum += promptCacheHitShare(WeekShape::OfficeHours, .003 + 1e-9 * sum, CacheLife::Minutes5, {1, 60});
    }
    QVERIFY(sum > 0);
}

QTEST_APPLESS_MAIN(TestPromptCache)
#include "tst_prompt_cache.moc"

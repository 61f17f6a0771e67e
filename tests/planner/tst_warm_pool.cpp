// Cold starts of a warm pool against a simulation of its containers.
#include "long_counts.h"
#include "planner/queueing/warm_pool.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <cmath>
#include <functional>
#include <queue>

using namespace tenbin::planner;

namespace {

enum class Service { Constant, Exponential, Lognormal };

struct Pool
{
    double calls_per_s = 1, service_s = 1, idle_s = 300;
    Service service = Service::Exponential;
    double serviceCv = 1;
    double burstCv = 0, burst_s = 60;
    double start_s = 0;
};

std::size_t callsToSimulate()
{
    return tenbin::planner::longCounts() ? 3'000'000 : 200'000;
}

struct Played
{
    double share = 0, error = 0;
    std::size_t cold = 0;
};

// Every container by name, with the time it became idle.
Played play(const Pool &pool, std::size_t calls)
{
    struct Busy
    {
        double until_s;
        bool operator>(const Busy &o) const { return until_s > o.until_s; }
    };
    boost::random::mt19937_64 random(99);
    boost::random::exponential_distribution<double> exponential(1);
    boost::random::normal_distribution<double> normal;
    const auto lognormal = [&](double cv) {
        const double s2 = std::log1p(cv * cv);
        return std::exp(std::sqrt(s2) * normal(random) - s2 / 2);
    };
    const auto service = [&] {
        switch (pool.service) {
        case Service::Constant: return pool.service_s;
        case Service::Exponential: return pool.service_s * exponential(random);
        case Service::Lognormal: return pool.service_s * lognormal(pool.serviceCv);
        }
        return 0.0;
    };
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::vector<double> idle;
    double now_s = 0, rate = pool.burstCv > 0 ? 0 : pool.calls_per_s, burstEnd_s = pool.burstCv > 0 ? 0 : 1e300;
    constexpr std::size_t batches = 25;
    double sum = 0, squares = 0;
    std::size_t allCold = 0;
    for (std::size_t batch = 0; batch <= batches; ++batch) {   // the first is forgotten
        std::size_t cold = 0;
        for (std::size_t i = 0; i < calls / batches; ++i) {
            double work = exponential(random);
            while (work > (burstEnd_s - now_s) * rate) {
                work -= (burstEnd_s - now_s) * rate;
                now_s = burstEnd_s;
                burstEnd_s += pool.burst_s;
                rate = pool.calls_per_s * lognormal(pool.burstCv);
            }
            now_s += work / rate;
            for (; !busy.empty() && busy.top().until_s <= now_s; busy.pop())
                idle.push_back(busy.top().until_s);
            const bool starts = idle.empty() || now_s - idle.back() > pool.idle_s;
            if (starts) {
                idle.clear();
                ++cold;
            } else {
                idle.pop_back();
            }
            busy.push({now_s + service() + (starts ? pool.start_s : 0)});
        }
        if (batch == 0)
            continue;
        const double share = static_cast<double>(cold) / static_cast<double>(calls / batches);
        sum += share / batches;
        squares += share * share / batches;
        allCold += cold;
    }
    return {sum, std::sqrt(std::max(0.0, squares - sum * sum) / (batches - 1)), allCold};
}

double serviceCv2(const Pool &pool)
{
    return pool.service == Service::Constant ? 0 : pool.service == Service::Exponential ? 1 : pool.serviceCv * pool.serviceCv;
}

}   // namespace

class TestWarmPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardlyAnyCalls();
    void steady_data();
    void steady();
    void slowStarts_data();
    void slowStarts();
    void bursts_data();
    void bursts();
    void slowStartsInBursts();
    void limits();
    void fallsWithIdleTime();
    void speed();
};

void TestWarmPool::steady_data()
{
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("idle");
    for (const auto &[service, idle] : {std::pair(20.0, 10.0), std::pair(20.0, 60.0), std::pair(5.0, 60.0), std::pair(2.0, 60.0),
             std::pair(2.0, 300.0), std::pair(.2, 10.0), std::pair(.2, 900.0)})
        QTest::addRow("%g s, idle for %g s", service, idle) << service << idle;
}

// 5 % where over a tenth of a percent of calls are cold, beside three standard errors of the simulation.
void TestWarmPool::steady()
{
    QFETCH(double, service);
    QFETCH(double, idle);
    double worst = 0;
    QString worstCase;
    for (const auto &[law, cv] : {std::pair(Service::Constant, 0.0), std::pair(Service::Exponential, 1.0),
             std::pair(Service::Lognormal, .5), std::pair(Service::Lognormal, 1.0), std::pair(Service::Lognormal, 1.5)}) {
        for (const double load : {.01, .05, .15, .4, 1.5, 8.0, 30.0, 100.0}) {
            const Pool pool{load / service, service, idle, law, cv};
            const double closed = coldShare(pool.calls_per_s, service, serviceCv2(pool), idle);
            const Played played = play(pool, callsToSimulate());
            if (played.share < .001 || played.cold < 200)
                continue;
            const double error = std::max(0.0, std::abs(closed - played.share) - 3 * played.error) / played.share;
            const QString figures = QStringLiteral("law %1, cv %2, %3 erlangs: %4 against %5 +- %6")
                                        .arg(static_cast<int>(law))
                                        .arg(cv)
                                        .arg(load)
                                        .arg(closed)
                                        .arg(played.share)
                                        .arg(played.error);
            if (std::abs(closed / played.share - 1) > worst) {
                worst = std::abs(closed / played.share - 1);
                worstCase = figures;
            }
            QVERIFY2(error <= .05, qPrintable(figures));
        }
    }
    qInfo().noquote() << QStringLiteral("worst %1 %: %2").arg(100 * worst, 0, 'f', 1).arg(worstCase);
}

void TestWarmPool::slowStarts_data()
{
    QTest::addColumn<double>("start");
    for (const double start : {.5, 2., 4.})   // services
        QTest::addRow("%g services", start) << start;
}

// A container that starts is held as one that serves.
void TestWarmPool::slowStarts()
{
    QFETCH(double, start);
    double worst = 0;
    QString worstCase;
    for (const auto &[law, cv] :
        {std::pair(Service::Constant, 0.0), std::pair(Service::Exponential, 1.0), std::pair(Service::Lognormal, .7)}) {
        for (const double load : {.1, .5, 2.0, 8.0, 30.0}) {
            for (const double idle : {5.0, 20.0, 80.0}) {
                const Pool pool{load / 2, 2, 2 * idle, law, cv, 0, 60, 2 * start};
                const double cv2 = serviceCv2(pool);
                const double closed = coldShareWithStarts(
                    coldShare(pool.calls_per_s, 2, cv2, pool.idle_s), load, 2, cv2, pool.idle_s, pool.start_s, 0, 60);
                const Played played = play(pool, callsToSimulate());
                if (played.share < .001 || played.cold < 200)
                    continue;
                const double error = std::max(0.0, std::abs(closed - played.share) - 3 * played.error) / played.share;
                if (error >= worst) {
                    worst = error;
                    worstCase = QStringLiteral("law %1, %2 erlangs, idle %3: %4 against %5 +- %6")
                                    .arg(static_cast<int>(law))
                                    .arg(load)
                                    .arg(idle)
                                    .arg(closed)
                                    .arg(played.share)
                                    .arg(played.error);
                }
            }
        }
    }
    qInfo().noquote() << QStringLiteral("worst %1 %: %2").arg(100 * worst, 0, 'f', 1).arg(worstCase);
    QVERIFY2(worst <= .05, qPrintable(worstCase));
}

void TestWarmPool::bursts_data()
{
    QTest::addColumn<double>("cv");
    QTest::addColumn<double>("burst");
    for (const double cv : {.3, .7, 1.0, 1.5})
        for (const double burst : {60.0, 300.0, 1800.0})
            QTest::addRow("cv %g, bursts of %g s", cv, burst) << cv << burst;
}

// Bursts of thirty services and more, idle times of a burst or several.
void TestWarmPool::bursts()
{
    QFETCH(double, cv);
    QFETCH(double, burst);
    double worst = 0;
    QString all;
    for (const double idle : {60.0, 300.0, 900.0}) {
        for (const double load : {.1, .2, 1.0, 2.0, 7.0, 20.0}) {
            const Pool pool{load / 2, 2, idle, Service::Lognormal, .7, cv, burst};
            const double closed = coldShareInBursts(pool.calls_per_s, 2, .49, idle, cv, burst);
            const Played played = play(pool, callsToSimulate());
            if (played.share < .001 || played.error > .1 * played.share)
                continue;
            const double error = std::max(0.0, std::abs(closed - played.share) - 3 * played.error) / played.share;
            worst = std::max(worst, error);
            all += QStringLiteral(" idle %1, load %2: %3 (%4)")
                       .arg(idle)
                       .arg(load)
                       .arg(closed, 0, 'f', 4)
                       .arg(played.share, 0, 'f', 4);
        }
    }
    qInfo().noquote() << QStringLiteral("worst %1 %;%2").arg(100 * worst, 0, 'f', 1).arg(all);
    QVERIFY(worst <= .05);
}

// A burst that needs new containers needs more of them while they start.
void TestWarmPool::slowStartsInBursts()
{
    QString all;
    double worst = 0;
    for (const double cv : {.5, 1.0, 2.0}) {
        for (const double load : {1.0, 5.0, 20.0}) {
            for (const double burst : {30.0, 120.0}) {
                const Pool pool{load / 4, 4, 600, Service::Lognormal, .5, cv, burst, 12};
                const double atOnce = coldShareInBursts(pool.calls_per_s, 4, .25, 600, cv, burst);
                const double closed = coldShareWithStarts(atOnce, load, 4, .25, 600, 12, cv, burst);
                const Played played = play(pool, callsToSimulate());
                const double error = std::max(0.0, std::abs(closed - played.share) - 3 * played.error) / played.share;
                worst = std::max(worst, error);
                all += QStringLiteral(" cv %1, load %2, bursts of %3 s: %4 (%5)")
                           .arg(cv)
                           .arg(load)
                           .arg(burst)
                           .arg(closed, 0, 'f', 4)
                           .arg(played.share, 0, 'f', 4);
            }
        }
    }
    qInfo().noquote() << QStringLiteral("worst %1 %;%2").arg(100 * worst, 0, 'f', 1).arg(all);
    QVERIFY2(worst <= .2, qPrintable(all));
}

void TestWarmPool::limits()
{
    QCOMPARE(coldShare(0, 1, 1, 300), 1.0);
    QVERIFY(std::abs(coldShare(1e-6, 1, 1, 300) - std::exp(-3e-4)) < 1e-5);
    QVERIFY(coldShare(1e5, 20, 1, 900) < 1e-4);
    QCOMPARE(coldShareInBursts(1, 1, 1, 300, 0, 60), coldShare(1, 1, 1, 300));
    QVERIFY(std::abs(coldShareInBursts(1, 1, 1, 300, 1e-9, 60) / coldShare(1, 1, 1, 300) - 1) < 1e-3);
}

// Not with load: just where a first container stays warm for ever, more calls meet a second that does not.
void TestWarmPool::fallsWithIdleTime()
{
    for (const double cv2 : {0.0, .5, 2.0})
        for (double load = .003; load < 3000; load *= 1.3)
            for (double idle = .3; idle < 5000; idle *= 1.7)
                QVERIFY2(coldShare(load, 1, cv2, idle) >= coldShare(load, 1, cv2, idle * 1.7) * .99,
                    qPrintable(QStringLiteral("%1 erlangs, idle %2").arg(load).arg(idle)));
}

void TestWarmPool::speed()
{
    double sum = 0;
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            sum += coldShare(.002 * i, 3, .5, 300);
    }
    QVERIFY(sum > 0);
}

// A lane that hardly a call ever reaches, as rounding leaves it: all are cold, and the sum over levels ends.
void TestWarmPool::hardlyAnyCalls()
{
    for (const double rate : {1e-6, 1e-10, 1e-16, 1e-300})
        for (const double cv : {0.0, .05, 1.4}) {
            const double cold = coldShareInBursts(rate, 1, .5, 80, cv, 2);
            QVERIFY2(cold > .999 && cold <= 1, qPrintable(QString::number(cold)));
        }
}

QTEST_APPLESS_MAIN(TestWarmPool)
#include "tst_warm_pool.moc"

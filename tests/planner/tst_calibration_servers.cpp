// The curve of a calibration against generated tables: servers simulated step by step, and servers drawn at random.
#include "fixture.h"
#include "long_counts.h"
#include "planner/calibration.h"

// Boost 1.74's pchip.hpp calls isnan() without std::.
#include <math.h>

#include <boost/math/interpolators/pchip.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include <QTest>

#include <cmath>
#include <functional>
#include <queue>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

using Random = boost::random::mt19937_64;

double uniform(Random &random, double from, double to)
{
    return boost::random::uniform_real_distribution<double>(from, to)(random);
}

// A server that decodes in batches, b clients that each send their next call when the last is answered.
struct Batching
{
    double a0_s = 0, a1_s = 0;   // a step with m streams takes a0 + a1*m
    double prefill_s = 0;        // and this for each call that joins
    double tokens = 0, tokensCv = 0;
    int cap = 0;               // streams at most; the others queue
    double thrashFrom = 1e9;   // streams past which steps slow down further

    // The mean of a call among b, for equal lengths: all that join while it runs hold it up.
    double cycle_s(double b) const
    {
        const double m = std::min<double>(b, cap);
        return b / m * (tokens * step_s(m) + m * prefill_s);
    }
    // The first call in flight that brings less than a tenth of the first one's throughput.
    double knee() const
    {
        double b = 1;
        while ((b + 1) / cycle_s(b + 1) - b / cycle_s(b) > .1 / cycle_s(1))
            ++b;
        return b;
    }
    double step_s(double m) const { return (a0_s + a1_s * m) * (m > thrashFrom ? 1 + .3 * (m / thrashFrom - 1) : 1); }
};

// Simulated step by step: figures of the calls between the first and the last tenth.
CalibrationRow simulated(const Batching &server, int clients, std::uint64_t seed)
{
    Random random(seed);
    const double sigma2 = std::log1p(server.tokensCv * server.tokensCv);
    boost::random::lognormal_distribution<double> tokens(std::log(server.tokens) - sigma2 / 2, std::sqrt(sigma2));
    struct Stream
    {
        std::int64_t lastStep;
        double sent_s;
        bool operator>(const Stream &o) const { return lastStep > o.lastStep; }
    };
    std::priority_queue<Stream, std::vector<Stream>, std::greater<>> running;
    std::queue<double> waiting;   // when they were sent
    for (int i = 0; i < clients; ++i)
        waiting.push(0);
    const int calls = 20'000;
    double now_s = 0, from_s = 0, until_s = 0, latencies_s = 0;
    int done = 0, counted = 0;
    for (std::int64_t step = 0; done < calls;) {
        int joined = 0;
        for (; !waiting.empty() && static_cast<int>(running.size()) < server.cap; ++joined) {
            running.push({step + std::max<std::int64_t>(1, std::llround(tokens(random))) - 1, waiting.front()});
            waiting.pop();
        }
        now_s += joined * server.prefill_s;
        // Steps until the next stream ends are alike.
        const std::int64_t steps = running.top().lastStep - step + 1;
        now_s += static_cast<double>(steps) * server.step_s(static_cast<double>(running.size()));
        step += steps;
        while (!running.empty() && running.top().lastStep < step) {
            ++done;
            if (done == calls / 10)
                from_s = now_s;
            if (done > calls / 10 && done <= calls - calls / 10) {
                ++counted;
                until_s = now_s;
                latencies_s += now_s - running.top().sent_s;
            }
            running.pop();
            waiting.push(now_s);
        }
    }
    const double latency_s = latencies_s / counted;
    return {static_cast<double>(clients), latency_s, {}, {}, counted / (until_s - from_s), {}};
}

// Seconds a call of five kinds of servers, drawn at random.
std::function<double(double)> randomServer(int kind, Random &random)
{
    const double a0_s = uniform(random, .006, .06), tokens = uniform(random, 40, 1000);
    const double a1_s = a0_s * std::pow(10, uniform(random, -3, -1));
    const double prefill_s = tokens * a0_s * std::pow(10, uniform(random, -3, -1.2));
    const double base_s = uniform(random, 0, .3) * tokens * a0_s;
    const double cap = std::pow(2, uniform(random, 2, 8)), thrash = std::pow(2, uniform(random, 4, 8));
    const double power = uniform(random, 1, 2);
    const int replicas = 2 << boost::random::uniform_int_distribution<int>(0, 2)(random);
    const auto cycle_s = [=](double b, double most) {
        const double m = std::min(b, most);
        double step_s = a0_s + a1_s * (kind == 4 ? std::pow(m, power) / std::pow(64, power - 1) : m);
        if (kind == 2 && m > thrash)
            step_s *= 1 + .3 * (m / thrash - 1);
        return b / m * (base_s + tokens * step_s + m * prefill_s);
    };
    if (kind == 3)
        return [=](double b) {
            // The other clients fall on a call's replica by chance.
            double sum = 0;
            for (int others = 0; others < b; ++others) {
                const double log = std::lgamma(b) - std::lgamma(others + 1.) - std::lgamma(b - others)
                    - others * std::log(replicas) + (b - 1 - others) * std::log1p(-1. / replicas);
                sum += std::exp(log) * cycle_s(1. + others, std::max(2., cap / replicas));
            }
            return sum;
        };
    return [=](double b) { return cycle_s(b, kind == 1 ? cap : 1e9); };
}

}   // namespace

class TestCalibrationServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatedServers_data();
    void simulatedServers();
    void randomTables();
};

void TestCalibrationServers::simulatedServers_data()
{
    QTest::addColumn<Batching>("server");
    QTest::addColumn<std::vector<int>>("given");
    QTest::addColumn<std::vector<int>>("asked");
    const std::vector<int> powers{1, 2, 8, 16, 64, 256}, between{4, 32, 128};
    const std::vector<int> doubling{1, 2, 4, 8, 16, 32, 64, 128, 256}, amid{3, 6, 12, 24, 48, 96, 192};
    const std::vector<int> few{1, 4, 10, 14}, beside{2, 6, 8, 12, 16, 20};
    const auto add = [&](const char *name, const Batching &server) {
        QTest::addRow("%s, powers", name) << server << powers << between;
        QTest::addRow("%s, doubling", name) << server << doubling << amid;
        QTest::addRow("%s, few", name) << server << few << beside;
    };
    add("no cap", {.017, .000165, .002, 300, .5, 1000});
    add("no cap, long prompts", {.02, .0002, .05, 150, .5, 1000});
    add("cap of 64", {.017, .0003, .005, 300, .5, 64});
    add("cap of 32", {.02, .0003, .01, 200, 1, 32});
    add("cap of 24", {.02, .0005, .01, 100, .3, 24});
    add("cap of 100", {.02, .0005, .01, 250, .5, 100});
    add("cap of 8", {.012, .002, .05, 42, .5, 8});
    add("thrashing past 96", {.017, .0002, .002, 300, .5, 1000, 96});
    add("equal answers", {.017, .0002, .01, 100, .01, 48});
}

void TestCalibrationServers::simulatedServers()
{
    QFETCH(Batching, server);
    QFETCH(std::vector<int>, given);
    QFETCH(std::vector<int>, asked);
    std::vector<CalibrationRow> rows;
    for (const int b : given)
        rows.push_back(simulated(server, b, 2023 + static_cast<std::uint64_t>(b)));
    const auto c = Calibration::fit(rows);
    QVERIFY(c);
    const double truth = server.knee();
    qInfo("knee %.1f, truth %.0f", c->knee().value_or(0), truth);
    if (truth <= given.back()) {
        // Rows four times apart cannot tell it closer than the two on either side of it.
        QVERIFY(c->knee());
        const auto next = std::upper_bound(given.begin(), given.end(), truth);
        const bool coarse = next != given.end() && *next > 2 * *std::prev(next);
        QVERIFY(isNear(*c->knee(), truth, .15) || (coarse && *c->knee() > *std::prev(next) && *c->knee() < *next));
    }
    for (const int b : asked) {
        const CalibrationRow measured = simulated(server, b, 7 + static_cast<std::uint64_t>(b));
        const CalibrationPrediction p = c->predict(b);
        const double latency = *p.latencyMean_s / *measured.latencyMean_s - 1;
        const double throughput = p.requests_per_s / *measured.requests_per_s - 1;
        // At the knee: no given row stands between it and the one asked for.
        const double knee = c->knee().value_or(0);
        const bool atKnee = std::none_of(
            given.begin(), given.end(), [&](int g) { return g >= std::min<double>(b, knee) && g <= std::max<double>(b, knee); });
        const double bound = atKnee ? .15 : .09;
        if (std::abs(latency) > .03 || std::abs(throughput) > .03)
            qInfo("%s: at %d%s latency %+.1f %%, throughput %+.1f %%, knee %.1f", QTest::currentDataTag(), b,
                atKnee ? " (knee)" : "", latency * 100, throughput * 100, knee);
        QVERIFY2(std::abs(latency) <= bound && std::abs(throughput) <= bound,
            qPrintable(QStringLiteral("%1: %2, %3").arg(b).arg(latency).arg(throughput)));
    }
}

// The figures that load_curve.h tells.
void TestCalibrationServers::randomTables()
{
    const int tables = tenbin::planner::longCounts() ? 4000 : 400;
    const std::vector<std::vector<double>> grids{{1, 2, 8, 16, 64, 256}, {1, 4, 16, 64, 256}, {1, 4, 10, 14}};
    const std::vector<std::vector<double>> held{{4, 32, 128}, {2, 8, 32, 128}, {2, 6, 8, 12}};
    Random random(1);
    boost::random::normal_distribution<double> unit(0, 1);
    int asked = 0, missedByCurve = 0, missedByPchip = 0, missedByChords = 0;
    for (int t = 0; t < tables; ++t)
        for (int kind = 0; kind < 5; ++kind) {
            const auto server = randomServer(kind, random);
            const auto grid = static_cast<std::size_t>(t) % grids.size();
            std::vector<LoadPoint> rows;
            std::vector<double> b, seconds;
            for (const double at : grids[grid]) {
                rows.push_back({at, server(at) * std::exp(.015 * unit(random))});
                b.push_back(at);
                seconds.push_back(rows.back().seconds);
            }
            const LoadCurve curve(rows);
            const auto chord = [&](double at) {
                const auto i = static_cast<std::size_t>(std::upper_bound(b.begin(), b.end(), at) - b.begin());
                return std::lerp(seconds[i - 1], seconds[i], (at - b[i - 1]) / (b[i] - b[i - 1]));
            };
            const std::vector<double> knots = b;
            const boost::math::interpolators::pchip<std::vector<double>> pchip(std::move(b), std::move(seconds));
            b = knots;
            seconds.clear();
            for (const LoadPoint &p : rows)
                seconds.push_back(p.seconds);
            for (const double at : held[grid]) {
                const double truth = server(at);
                const auto missed = [&](double value) { return std::abs(value / truth - 1) > .09 ? 1 : 0; };
                ++asked;
                missedByCurve += missed(curve.seconds(at));
                missedByPchip += missed(pchip(at));
                missedByChords += missed(chord(at));
            }
        }
    const auto share = [&](int missed) { return 100. * missed / asked; };
    qInfo("over 9 %% off, of %d rows: curve %.1f %%, pchip %.1f %%, chords %.1f %%", asked, share(missedByCurve),
        share(missedByPchip), share(missedByChords));
    QVERIFY(missedByCurve < missedByPchip);
    QVERIFY(missedByCurve < missedByChords / 2);
    QVERIFY(share(missedByCurve) < 4);
}

QTEST_APPLESS_MAIN(TestCalibrationServers)
#include "tst_calibration_servers.moc"

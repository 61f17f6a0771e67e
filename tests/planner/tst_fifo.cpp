#include "planner/queueing/erlang.h"
#include "planner/replay/fifo.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QTest>

#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>
#include <queue>

using namespace tenbin::planner;

namespace {

struct Calls
{
    std::vector<double> arrival_s, service_s;
};

Calls poissonCalls(std::size_t count, double gap_s, double service_s, std::uint64_t seed)
{
    boost::random::mt19937_64 random(seed);
    boost::random::exponential_distribution<double> gaps(1 / gap_s), services(1 / service_s);
    Calls calls;
    double now_s = 0;
    for (std::size_t i = 0; i < count; ++i) {
        now_s += gaps(random);
        calls.arrival_s.push_back(now_s);
        calls.service_s.push_back(services(random));
    }
    return calls;
}

// Many calls at one instant, equal services and services of no time: ties everywhere.
Calls tiedCalls(std::size_t count, std::uint64_t seed)
{
    boost::random::mt19937_64 random(seed);
    boost::random::uniform_int_distribution<int> step(0, 3), service(0, 40);
    Calls calls;
    double now_s = 0;
    for (std::size_t i = 0; i < count; ++i) {
        now_s += step(random) == 0 ? 1 : 0;
        calls.arrival_s.push_back(now_s);
        calls.service_s.push_back(service(random));
    }
    return calls;
}

std::vector<double> naiveWaits(const Calls &calls, int servers, double start_s)
{
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < servers; ++i)
        free.push(start_s);
    std::vector<double> waits;
    for (std::size_t i = 0; i < calls.arrival_s.size(); ++i) {
        const double begin_s = std::max(calls.arrival_s[i], free.top());
        free.pop();
        waits.push_back(begin_s - calls.arrival_s[i]);
        free.push(begin_s + calls.service_s[i]);
    }
    return waits;
}

bool sameBits(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

}   // namespace

class TestFifo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsNaive_data();
    void equalsNaive();
    void startsLate();
    void handExample();
    void shortestSpanCounts();
    void statisticsByHand();
    void statisticsOfNothing();
    void agreesWithErlang();
    void speed_data();
    void speed();
};

void TestFifo::equalsNaive_data()
{
    QTest::addColumn<int>("servers");
    for (const int servers : {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 34, 63, 64, 65, 100, 255, 257, 500, 1000, 5000})
        QTest::addRow("%d servers", servers) << servers;
}

void TestFifo::equalsNaive()
{
    QFETCH(int, servers);
    const std::size_t count = 30'000;
    for (const Calls &calls : {poissonCalls(count, 1, servers * .97, 11), tiedCalls(count, 12),
             poissonCalls(count, 1e-9, 1e6, 13), poissonCalls(count, 1, servers * .2, 14)}) {
        const std::vector<double> expected = naiveWaits(calls, servers, 0);
        std::vector<double> whole(count), chunked(count);
        FifoServers(servers).run(calls.arrival_s, calls.service_s, whole);
        QVERIFY(sameBits(whole, expected));

        FifoServers carried(servers);
        for (std::size_t from = 0, size = 1; from < count; from += size, size = 2 * size + 1) {
            const std::size_t length = std::min(size, count - from);
            carried.run(std::span(calls.arrival_s).subspan(from, length), std::span(calls.service_s).subspan(from, length),
                std::span(chunked).subspan(from, length));
        }
        QVERIFY(sameBits(chunked, expected));
    }
}

// Servers that open after, and before, the first arrivals; a time below zero orders like any other.
void TestFifo::startsLate()
{
    const Calls calls = poissonCalls(2000, 1, 4, 15);
    for (const double start_s : {-50.0, 100.0}) {
        for (const int servers : {1, 5}) {
            Calls shifted = calls;
            for (double &arrival : shifted.arrival_s)
                arrival -= 20;
            std::vector<double> waits(calls.arrival_s.size());
            FifoServers(servers, start_s).run(shifted.arrival_s, shifted.service_s, waits);
            QVERIFY(sameBits(waits, naiveWaits(shifted, servers, start_s)));
        }
    }
}

void TestFifo::handExample()
{
    // Two servers: the third call waits for the first one's end at 4, the fourth for the second one's at 6.
    const std::vector<double> arrival{0, 1, 2, 3, 20}, service{4, 5, 1, 1, 1};
    std::vector<double> wait(5);
    FifoServers queue(2);
    queue.run(arrival, service, wait);
    QCOMPARE(wait, (std::vector<double>{0, 0, 2, 2, 0}));
    QCOMPARE(queue.servers(), 2);
    QCOMPARE(FifoServers(0).servers(), 1);
    QCOMPARE(FifoServers(-5).servers(), 1);
}

void TestFifo::shortestSpanCounts()
{
    const std::vector<double> arrival{0, 0, 0}, service{1, 1};
    std::vector<double> wait(3, -1);
    FifoServers(1).run(arrival, service, wait);
    QCOMPARE(wait, (std::vector<double>{0, 1, -1}));
}

void TestFifo::statisticsByHand()
{
    std::vector<double> waits(200);
    std::iota(waits.begin(), waits.end(), 0.0);
    std::reverse(waits.begin(), waits.end());
    const WaitStatistics statistics = waitStatistics(waits);
    QCOMPARE(statistics, (WaitStatistics{.995, 99.5, 100, 190, 198, 199, 200}));

    std::vector<double> one{3};
    QCOMPARE(waitStatistics(one), (WaitStatistics{1, 3, 3, 3, 3, 3, 1}));
}

void TestFifo::statisticsOfNothing()
{
    QCOMPARE(waitStatistics({}), WaitStatistics{});
}

// M/M/10 at 70 %: 20 million arrivals in chunks, so that the memory stays small.
void TestFifo::agreesWithErlang()
{
    constexpr std::size_t kChunk = 1 << 16;
    constexpr std::size_t kArrivals = 20'000'000;
    boost::random::mt19937_64 random(2026);
    boost::random::exponential_distribution<double> gaps(7), services(1);
    std::vector<double> arrival(kChunk), service(kChunk), wait(kChunk);
    FifoServers queue(10);
    double now_s = 0, total_s = 0;
    std::size_t served = 0, waited = 0;
    while (served < kArrivals) {
        for (std::size_t i = 0; i < kChunk; ++i) {
            arrival[i] = now_s += gaps(random);
            service[i] = services(random);
        }
        queue.run(arrival, service, wait);
        for (const double w : wait) {
            total_s += w;
            waited += w > 0 ? 1 : 0;
        }
        served += kChunk;
    }
    const ErlangWait expected = erlangWait(10, 7, 1).value();
    QVERIFY2(std::abs(total_s / static_cast<double>(served) / expected.mean_s() - 1) < .01, "mean wait");
    QVERIFY2(std::abs(static_cast<double>(waited) / static_cast<double>(served) / expected.pWait - 1) < .01, "P(wait)");
}

void TestFifo::speed_data()
{
    QTest::addColumn<int>("servers");
    for (const int servers : {1, 34, 500})
        QTest::addRow("a million requests, %d servers", servers) << servers;
}

void TestFifo::speed()
{
    QFETCH(int, servers);
    const Calls calls = poissonCalls(1'000'000, 1, servers * .9, 16);
    std::vector<double> waits(calls.arrival_s.size());
    QBENCHMARK
    {
        FifoServers(servers).run(calls.arrival_s, calls.service_s, waits);
    }
}

QTEST_APPLESS_MAIN(TestFifo)
#include "tst_fifo.moc"

// Prints the rows of app/planner/queueing/bucket_table.cpp: what a token bucket loses more because running calls hold
// reservations, by simulation with the program's own bucket.
//
//     g++ -O3 -std=c++20 -I app resources/queueing/make_bucket_table.cpp app/planner/queueing/b*.cpp app/planner/catalog.cpp
//         -o make_bucket_table
//     make_bucket_table MILLIONS LOAD...
//
// LOAD is the index of a load among kBucketLoads and then kBucketOverloads; rows come in the order given. Calls are Poisson; of
// the mean cost one half is input (a lognormal of cv .7, known at the start) and one half output (the same law); the call's
// length follows its output. The default retries. The table in the program was made with MILLIONS = 0.3.
#include "planner/queueing/bucket_loss.h"
#include "planner/queueing/bucket_table.h"
#include "planner/replay/token_bucket.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <queue>
#include <vector>

using namespace tenbin::planner;

namespace {

constexpr double kCv = .7;
constexpr double kTooLarge = 4;   // reservations over the depth that no row needs

struct Event
{
    double time_s = 0, reserved = 0, surplus = 0, call_s = 0;
    int attempt = 1;
    bool operator>(const Event &o) const { return time_s > o.time_s; }
};

class Simulation
{
public:
    Simulation(const BucketLoad &bucket, std::size_t calls)
        : m_bucket({0, bucket.size})
        , m_lengths(-std::log1p(kCv * kCv) / 2, std::sqrt(std::log1p(kCv * kCv)))
    {
        boost::random::exponential_distribution<double> gap(bucket.load * bucket.size / 60);
        const double spare = bucket.reserved - .5;   // the outputs' reservation
        double now_s = 0;
        for (std::size_t i = 0; i < calls; ++i) {
            now_s += gap(m_random);
            playUntil(now_s);
            const double input = m_lengths(m_random) / 2, output = m_lengths(m_random);
            m_counts = i > calls / 20;
            m_calls += m_counts;
            attempt({now_s, input + spare, spare - output / 2, output * bucket.call_s, 1});
        }
    }
    BucketLoss loss() const { return {m_failed / m_calls, m_throttled / m_calls}; }

private:
    void playUntil(double now_s)
    {
        while (!m_events.empty() && m_events.top().time_s <= now_s) {
            const Event event = m_events.top();
            m_events.pop();
            attempt(event);
        }
    }
    void attempt(Event event)
    {
        if (m_bucket.take(event.time_s, event.reserved)) {
            m_bucket.settleAt(event.time_s + event.call_s, 0, static_cast<float>(event.surplus));
            return;
        }
        m_throttled += m_counts && event.attempt == 1;
        if (event.attempt == RetryPolicy{}.attempts) {
            m_failed += m_counts;
            return;
        }
        event.time_s += m_uniform(m_random) * std::ldexp(RetryPolicy{}.base_s, event.attempt - 1);
        ++event.attempt;
        m_events.push(event);
    }

    TokenBucket m_bucket;
    boost::random::mt19937_64 m_random{20241};
    boost::random::lognormal_distribution<double> m_lengths;
    boost::random::uniform_01<double> m_uniform;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    double m_calls = 0, m_failed = 0, m_throttled = 0;
    bool m_counts = false;
};

void printRow(double load, double depth, double hold, std::size_t calls, bool excess)
{
    std::array<BucketRoots, kBucketRunning.size()> row;
    BucketRoots roots;                                        // where no call fits, those of the nearest column where one does
    for (std::size_t i = kBucketRunning.size(); i-- > 0;) {   // from many small reservations to few large ones
        const double running = kBucketRunning[i], reserved = 1 + hold * depth / std::sqrt(running);
        if (reserved < kTooLarge * depth) {
            BucketLoad bucket{load, depth + reserved, kCv * kCv / 2, kCv * kCv / 4, reserved};
            const BucketLoss without = bucketLoss(bucket, {});
            bucket.call_s = running / (load * bucket.size / 60);
            const BucketLoss with = Simulation(bucket, calls).loss();
            const auto root = [](double share) { return std::sqrt(std::sqrt(share)); };
            const double part = excess ? 1 : 0;
            roots = {root(with.failed) - part * root(without.failed), root(with.throttled) - part * root(without.throttled)};
        }
        row[i] = roots;
    }
    std::printf("{{");
    for (const BucketRoots &at : row)
        std::printf("%s{%.4f, %.4f}", &at == row.data() ? "" : ", ", at.failed, at.throttled);
    std::printf("}},   // load %g, depth %g, hold %g\n", load, depth, hold);
    std::fflush(stdout);
}

}   // namespace

int main(int count, char **arguments)
{
    const auto calls = static_cast<std::size_t>(count > 1 ? 1e6 * std::atof(arguments[1]) : 0);
    for (int i = 2; i < count; ++i) {
        const auto index = static_cast<std::size_t>(std::atoi(arguments[i]));
        const bool excess = index >= kBucketLoads.size();
        const double load = excess ? kBucketOverloads.at(index - kBucketLoads.size()) : kBucketLoads[index];
        for (const double depth : kBucketDepths)
            for (const double hold : kBucketHolds)
                printRow(load, depth, hold, calls, excess);
    }
    return count > 2 ? 0 : 1;
}

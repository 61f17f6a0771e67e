// First-come-first-served queue of c equal servers, replayed over prepared arrivals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tenbin::planner {

// State is carried between calls of run(), so that a long stream can be fed in chunks.
//
// Equation: Kiefer and Wolfowitz (1955), "On the theory of queues with many servers": a request starts when it has
// arrived and the earliest of the c servers is free. The waits are the bits that a priority queue of free times gives.
class FifoServers
{
public:
    // `servers` is taken as at least 1; all are free from `startTime_s` on. Every time must be finite.
    explicit FifoServers(int servers, double startTime_s = 0);

    // Waits in seconds, one for each arrival. Arrivals ascend, also across calls; services are >= 0 seconds.
    // Only as many requests are served as the shortest of the three spans holds.
    void run(std::span<const double> arrival_s, std::span<const double> service_s, std::span<double> wait_s_out);

    int servers() const { return m_servers; }

private:
    // A loser tree: node k holds the later of the two free times that met there, node 0 the earliest of all.
    struct Entry
    {
        std::int64_t key;   // a free time as an integer of the same order
        std::int64_t leaf;
    };

    template<int Depth>
    void runTree(std::size_t count, const double *arrival_s, const double *service_s, double *wait_s);
    void runOne(std::size_t count, const double *arrival_s, const double *service_s, double *wait_s);

    int m_servers;
    int m_depth = 0;
    std::vector<Entry> m_nodes;
    double m_free_s;   // the only server's free time, when there is one
};

// Exact statistics of a set of waits, seconds. The p-quantile is the order statistic number floor(p * n), counted from
// 0 and at most n - 1: the smallest wait that more than a share p of the requests do not exceed.
struct WaitStatistics
{
    double pWait = 0;   // share of requests that wait at all
    double mean = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;
    std::size_t requests = 0;

    bool operator==(const WaitStatistics &) const = default;
};

// Reorders `wait_s`. All zero when it is empty.
WaitStatistics waitStatistics(std::span<double> wait_s);

}   // namespace tenbin::planner

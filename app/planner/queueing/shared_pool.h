// Instances that serve several calls at once, each call the slower the more there are, behind one first-come queue.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace tenbin::planner {

// One call takes fixed_s, then outputTokens * (decode_s + perStream_s * b) with b calls on its instance (MODEL section 4).
struct SharedPool
{
    int instances = 1;   // >= 1
    int streams = 1;     // of an instance, >= 1
    double fixed_s = 0;
    double outputTokens = 0;
    double decode_s = 0, perStream_s = 0;

    double servers() const { return static_cast<double>(instances) * streams; }
    double call_s(double together) const { return fixed_s + outputTokens * (decode_s + perStream_s * together); }
    // The most calls a second that all instances together finish.
    double callsPerS() const { return servers() / call_s(streams); }
};

struct PoolLoad
{
    double pWait = 0;            // share of calls that find every stream taken
    double delay_s = 0;          // mean wait of those
    double inService = 0;        // mean calls being served
    double call_s = 0;           // mean time in service
    double decode_s = 0;         // mean seconds an output token
    double decodeVariance = 0;   // of that mean between calls, seconds squared: each meets its own crowd
};

// Mean values of the pool under Poisson arrivals, rate_per_s > 0: the birth-death chain of the number of calls, its death
// rate k / call_s(k / instances). Up to the last stream the chain is exact for any law of the lengths (processor sharing is
// insensitive: Kelly, "Reversibility and Stochastic Networks", 1979, section 3.3); behind it the queue is exponential's.
// Calls go to the instance with the fewest. No value where rate_per_s >= pool.callsPerS(). O(sqrt(servers)) steps.
std::optional<PoolLoad> poolLoad(const SharedPool &pool, double rate_per_s);

// The same at several rates.
class PoolChain
{
public:
    explicit PoolChain(const SharedPool &pool);
    std::optional<PoolLoad> at(double rate_per_s) const;
    // Of each rate, as many as there are.
    void at(std::span<const double> rates_per_s, std::span<std::optional<PoolLoad>> loads) const;

private:
    static constexpr std::size_t kTogether = 4;   // rates, which the processor takes two and two
    using Rates = std::array<double, kTogether>;
    struct Sums   // over the states with no queue, in any unit
    {
        double weight = 1, calls = 0, squares = 0, last = 1;   // last: the weight of the state in which every stream is busy
    };
    std::array<Sums, kTogether> few(const Rates &rates_per_s) const;
    Sums around(double rate_per_s) const;
    std::optional<PoolLoad> loadOf(double rate_per_s, Sums sums) const;
    double perRate(double k) const;   // birth over death of state k, by the rate
    double decodeVariance(double calls, double callsVariance) const;

    static constexpr std::size_t kFew = 64;   // states that are cheaper to add than to choose from
    SharedPool m_pool;
    double m_perInstance;
    std::array<double, kFew> m_perRate{};   // from state 1 on, of a pool of few states
};

}   // namespace tenbin::planner

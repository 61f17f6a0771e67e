// Waiting where the rate of arrivals is drawn anew every so often: each burst is a queue of its own, and what a burst brings
// in excess of the capacity is carried into the next ones.
#pragma once

#include "wait.h"

#include <boost/container/static_vector.hpp>

#include <array>
#include <span>

namespace tenbin::planner {

// Part of the calls wait by a law of this mean and variance.
struct WaitPart
{
    double probability = 0;   // of all calls
    double mean_s = 0, variance_s2 = 0;
    bool lasts = false;   // a backlog, which the later calls of a turn meet too

    bool operator==(const WaitPart &) const = default;
};

// The others do not wait.
class WaitMix
{
public:
    WaitMix() = default;
    WaitMix(const WaitLaw &law) { add({law.probability, law.mean_s, law.variance_s2()}); }

    // Parts of about the same mean are taken together, keeping mean and variance.
    void add(const WaitPart &part);
    // All parts of another mix, of which this share of the calls is.
    void add(const WaitMix &other, double share);
    std::span<const WaitPart> parts() const { return {m_parts.data(), m_parts.size()}; }
    double probability() const;
    double lasting() const;   // of it, behind a backlog
    double mean_s() const;    // of all calls

    bool operator==(const WaitMix &) const = default;

private:
    static constexpr std::size_t kParts = 6;
    boost::container::static_vector<WaitPart, kParts> m_parts;
};

// A stratum of the rate's law: the mean factor in it, its share of the time, and that of the arrivals.
struct BurstStratum
{
    double factor = 1, timeShare = 1, arrivalShare = 1;
};

// A lognormal rate of mean 1 and this CV in strata, the upper ones finer, for there the waiting is. One stratum for a cv of about
// 0.
class BurstStrata
{
public:
    explicit BurstStrata(double cv);
    static constexpr std::size_t kMost = 7;
    std::span<const BurstStratum> all() const { return {m_stratum.data(), m_count}; }

private:
    std::array<BurstStratum, kMost> m_stratum;
    std::size_t m_count = 1;
};

// The part of the rate's CV that lasts longer than a call: a queue sees the rate averaged over about a service time.
double lastingCv(double cv, double burst_s, double service_s);

// The work that bursts leave to their successors, in seconds of waiting: a random walk reflected at 0 (Lindley 1952) with
// steps (load / capacity - 1) * burst_s, solved on a grid.
class BurstBacklog
{
public:
    // load: mean offered load over capacity, below 1.
    BurstBacklog(const BurstStrata &strata, double load, double burst_s);

    // What calls in a burst of this stratum wait for because of it, over all starting backlogs, each of the `visits` calls of
    // a turn for its part; adds to `mix` scaled by `weight`, and returns the share of the calls that find no such backlog.
    double addWaits(const BurstStratum &stratum, double weight, double visits, WaitMix &mix) const;

private:
    static constexpr std::size_t kBins = 40;
    double m_load, m_burst_s, m_bin_s = 0;
    std::array<double, kBins> m_start{};   // probability that a burst finds bin * m_bin_s
};

// The waits of all calls. `waitAt(stratum)` is the law at its rate, below `callsPerS`, the capacity; the mean rate must be below.
// `visits`: calls of a turn, one after the other. A turn that waits has its later calls still to make, so that the work left
// over is so many times what stands in the queue.
template<typename WaitAt>
WaitMix burstyWait(
    const BurstStrata &strata, double burst_s, double rate_per_s, double callsPerS, double visits, const WaitAt &waitAt)
{
    if (strata.all().size() == 1)
        return waitAt(strata.all().front());
    const double load = rate_per_s / callsPerS;
    WaitMix mix;
    if (load * strata.all().back().factor < 1) {
        for (const BurstStratum &s : strata.all()) {
            const WaitLaw wait = waitAt(s);
            mix.add({s.arrivalShare * wait.probability, wait.mean_s, wait.variance_s2()});
        }
        return mix;
    }
    const BurstBacklog backlog(strata, load, burst_s);
    for (const BurstStratum &s : strata.all()) {
        const double clear = backlog.addWaits(s, s.arrivalShare, visits, mix);
        if (load * s.factor < 0.98 && clear > 0) {
            const WaitLaw wait = waitAt(s);
            mix.add({s.arrivalShare * clear * wait.probability, wait.mean_s, wait.variance_s2()});
        }
    }
    return mix;
}

}   // namespace tenbin::planner

// Waiting where the rate of arrivals is drawn anew every so often: each burst is a queue of its own, and what a burst brings
// in excess of the capacity is carried into the next ones.
#pragma once

#include "wait.h"

#include <boost/container/static_vector.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
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
    // load: mean offered load over capacity, below 1. variance: of a second's work at the capacity, in seconds of waiting
    // squared; what chance leaves over at a burst's end is carried on too.
    BurstBacklog(const BurstStrata &strata, double load, double variance, double burst_s);

    // What calls in a burst of this stratum wait for because of it, over all starting backlogs, each of the `visits` calls of
    // a turn for its part, and `chance_s` more by chance where nothing was left over; adds to `mix` scaled by `weight`, and
    // returns the share of the calls that find no such backlog.
    double addWaits(const BurstStratum &stratum, double weight, double visits, double chance_s, WaitMix &mix) const;

private:
    static constexpr std::size_t kBins = 40;
    double m_load, m_burst_s, m_bin_s = 0;
    std::array<double, kBins> m_start{};   // probability that a burst finds bin * m_bin_s
};

// What chance alone makes of a queue within one burst, mean over its length in seconds of waiting: Brownian motion reflected
// at 0 that starts there (Abate and Whitt 1987), with this drift (load / capacity - 1, without its sign) and this variance a
// second. Of a lasting burst it is the stationary queue's, variance / (2 drift); of one near the capacity far less.
double chanceWait_s(double drift, double variance, double burst_s);

// The waits of all calls. `waitAt(stratum)` is the law at its rate, below `callsPerS`, the capacity; the mean rate must be below.
// `visits`: calls of a turn, one after the other. A turn that waits has its later calls still to make, so that the work left
// over is so many times what stands in the queue. cs2: of the service times.
template<typename WaitAt>
WaitMix burstyWait(const BurstStrata &strata, double burst_s, double rate_per_s, double callsPerS, double cs2, double visits,
    const WaitAt &waitAt)
{
    if (strata.all().size() == 1)
        return waitAt(strata.all().front());
    const double load = rate_per_s / callsPerS;
    constexpr double kNear = .98;   // of the capacity: from here on every call waits
    std::optional<BurstBacklog> backlog;
    if (load * strata.all().back().factor >= 1)
        backlog.emplace(strata, load, (1 + cs2) / callsPerS, burst_s);
    // What a burst too short to settle finds: mean wait at about the mean rate.
    constexpr double kSettled = .98;
    double usual_s = -1;
    const auto found = [&] {
        if (usual_s < 0) {
            const WaitLaw usual = waitAt(*std::min_element(strata.all().begin(), strata.all().end(),
                [](const BurstStratum &a, const BurstStratum &b) { return std::abs(a.factor - 1) < std::abs(b.factor - 1); }));
            usual_s = usual.probability * usual.mean_s;
        }
        return usual_s;
    };
    WaitMix mix;
    for (const BurstStratum &s : strata.all()) {
        const double drift = std::abs(load * s.factor - 1), variance = load * s.factor * (1 + cs2) / callsPerS;
        const double own_s = chanceWait_s(drift, variance, burst_s), settled = own_s * 2 * drift / variance;
        const double kept_s = settled < kSettled ? found() * (1 - settled) : 0, chance_s = own_s + kept_s;
        const double clear = backlog ? backlog->addWaits(s, s.arrivalShare, visits, chance_s, mix) : 1;
        if (clear <= 0)
            continue;
        if (load * s.factor >= kNear) {
            mix.add({s.arrivalShare * clear, chance_s, chance_s * chance_s});
            continue;
        }
        const WaitLaw wait = waitAt(s);
        const double kept = wait.probability > 0 ? kept_s / wait.probability : 0;
        mix.add({s.arrivalShare * clear * wait.probability, wait.mean_s * settled + kept,
            wait.variance_s2() * settled * settled + kept * kept});
    }
    return mix;
}

}   // namespace tenbin::planner

// Waiting where the rate of arrivals is drawn anew every so often: each burst is a queue of its own, and what a burst brings
// in excess of the capacity is carried into the next ones.
#pragma once

#include "wait.h"

#include <boost/container/static_vector.hpp>

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
    double least_s = 0;   // none is shorter

    bool operator==(const WaitPart &) const = default;
};

// The others do not wait.
class WaitMix
{
public:
    WaitMix() = default;
    // own_s2: variance of what the wait is added to. The less it blurs, the more parts.
    WaitMix(const WaitLaw &law, double own_s2);

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
    void addHalves(const WaitLaw &law, double variance_s2);
    void addStrata(const WaitLaw &law);

    static constexpr std::size_t kParts = 7, kMerged = 5;   // as many as there are at most; and beside which the next is merged
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
// second.
struct ChanceWait
{
    double mean_s = 0;
    double settled = 1;   // of the stationary queue's, variance / (2 drift): little where a short burst comes near the capacity
};
ChanceWait unsettledWait(double drift, double variance, double burst_s);
inline ChanceWait chanceWait(double drift, double variance, double burst_s)
{
    constexpr double kLong = 200;   // so far settled that the quarter of a percent that lacks does not count
    return drift * drift * burst_s > kLong * variance ? ChanceWait{variance / (2 * drift)}
                                                      : unsettledWait(drift, variance, burst_s);
}

// The waits of all calls. `waitAt(stratum)` is the law at its rate, below `callsPerS`, the capacity; the mean rate must be below.
// `visits`: calls of a turn, one after the other. A turn that waits has its later calls still to make, so that the work left
// over is so many times what stands in the queue. cs2: of the service times; own_s2: variance of what the wait is added to.
template<typename WaitAt>
WaitMix burstyWait(const BurstStrata &strata, double burst_s, double rate_per_s, double callsPerS, double cs2, double visits,
    double own_s2, const WaitAt &waitAt)
{
    if (strata.all().size() == 1)
        return WaitMix(waitAt(strata.all().front()), own_s2);
    const double load = rate_per_s / callsPerS;
    const double variance = (1 + cs2) / callsPerS;   // of a second's work at the capacity
    constexpr double kNear = .98;                    // of the capacity: from here on every call waits
    std::optional<BurstBacklog> backlog;
    if (load * strata.all().back().factor >= 1)
        backlog.emplace(strata, load, variance, burst_s);
    std::array<std::optional<WaitLaw>, BurstStrata::kMost> laws;
    const auto lawOf = [&](const BurstStratum &s) -> const WaitLaw & {
        auto &law = laws[static_cast<std::size_t>(&s - strata.all().data())];
        return law ? *law : law.emplace(waitAt(s));
    };
    // What a burst that is too short to settle finds: the mean wait at the stratum nearest to the mean rate, below the capacity.
    std::optional<double> usual_s;
    const auto found = [&] {
        if (!usual_s) {
            const BurstStratum *nearest = nullptr;
            for (const BurstStratum &s : strata.all())
                if (load * s.factor < kNear && (!nearest || std::abs(s.factor - 1) < std::abs(nearest->factor - 1)))
                    nearest = &s;
            usual_s = nearest ? lawOf(*nearest).probability * lawOf(*nearest).mean_s : 0;
        }
        return *usual_s;
    };
    WaitMix mix;
    for (const BurstStratum &s : strata.all()) {
        const double its = load * s.factor;
        const ChanceWait own = chanceWait(std::abs(its - 1), variance * its, burst_s);
        const double kept_s = own.settled < 1 ? found() * (1 - own.settled) : 0, chance_s = own.mean_s + kept_s;
        const double clear = backlog ? backlog->addWaits(s, s.arrivalShare, visits, chance_s, mix) : 1;
        if (clear <= 0)
            continue;
        if (its >= kNear) {
            mix.add({s.arrivalShare * clear, chance_s, chance_s * chance_s});
            continue;
        }
        const WaitLaw &wait = lawOf(s);
        const double kept = wait.probability > 0 ? kept_s / wait.probability : 0;
        mix.add({s.arrivalShare * clear * wait.probability, wait.mean_s * own.settled + kept,
            wait.variance_s2() * own.settled * own.settled + kept * kept});
    }
    return mix;
}

}   // namespace tenbin::planner

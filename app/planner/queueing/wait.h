// Waiting on one FIFO lane in one load level, and the backlog of hours that offer more than the lane carries.
#pragma once

#include "planner/demand/week.h"

#include <array>

namespace tenbin::planner {

// A call waits with this probability; the wait of those who do is exponential with this mean (seconds).
struct WaitLaw
{
    double probability = 0;
    double mean_s = 0;

    bool operator==(const WaitLaw &) const = default;
};

// G/G/c by Allen and Cunneen (1978): Erlang C scaled by (ca^2 + cs^2) / 2. For Cox arrivals ca^2 is the index of
// dispersion over the time the queue remembers, S / (c (1 - rho)^2) (Whitt and You, robust queueing, 2018).
// Requires arrivals_per_s * service_s < servers; `dispersion(t)` is the index of dispersion over t seconds.
template<typename Dispersion>
WaitLaw waitLaw(int servers, double service_s, double arrivals_per_s, double cs2, const Dispersion &dispersion);

// Share of calls that find every stream busy: Erlang B, for arrivals of peakedness z by Hayward: B(c/z, a/z).
double blockedShare(int servers, double offeredLoad, double peakedness);

// Hours that offer more than the lane carries, as a fluid: what each hour leaves over waits for the next.
struct BacklogWeek
{
    bool computed = false;
    bool stable = true;                          // the week's work fits in the week's open hours
    double utilisation = 0;                      // offered / carried over the open hours
    std::array<double, kHoursOfWeek> wait_s{};   // mean wait of calls that arrive in the hour

    // The wait of the level's peak hour, as a law: everybody waits.
    WaitLaw waitIn(const LoadLevel &level) const { return {1, wait_s[static_cast<std::size_t>(level.peakHour)]}; }
};
BacklogWeek backlogWeek(WeekShape shape, const HourWindow &open, double meanCalls_per_s, double callsPerS);

double waitProbability(int servers, double offeredLoad);   // Erlang C

template<typename Dispersion>
WaitLaw waitLaw(int servers, double service_s, double arrivals_per_s, double cs2, const Dispersion &dispersion)
{
    const double load = arrivals_per_s * service_s;
    const double spare = 1 - load / servers;
    const double memory_s = service_s / (servers * spare * spare);
    const double ca2 = dispersion(memory_s);
    return {waitProbability(servers, load), service_s / (servers * spare) * (ca2 + cs2) / 2};
}

}   // namespace tenbin::planner

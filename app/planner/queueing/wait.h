// Waiting on one FIFO lane in one load level, and the backlog of hours that offer more than the lane carries.
#pragma once

#include "planner/demand/week.h"

#include <array>

namespace tenbin::planner {

// A call waits with this probability. The wait of those who do is q(y) = slope y + bend (y - (1 - exp(-turn y)) / turn) at
// y = -ln(1 - their share with a shorter wait): exponential where bend = 0, its slope going from the first to their sum.
struct WaitLaw
{
    double probability = 0;
    double mean_s = 0;   // of those who wait
    double bend_s = 0;   // below 0: the tail is lighter than exponential
    double turn = 1;

    double variance_s2() const;   // of those who wait
    // The smallest wait that a share p (in (0, 1)) of all calls do not exceed.
    double quantile_s(double p) const;

    bool operator==(const WaitLaw &) const = default;
};

// What is known of the service times' law beside its mean and Cs2 = variance / mean^2.
enum class ServiceShape {
    Lognormal,   // jitter and token counts: the planner's own
    Gamma,       // Erlang and, at Cs2 = 1, exponential; only up to there
    Uniform      // from 0: Cs2 = 1/3
};

// M/G/c, first come first served: Erlang C and its exponential wait times the ratios of a table (wait_table.h). Exact for
// exponential services. Measured against simulation and Crommelin (1932) for 1 to 200 servers, utilisation up to .9 and
// Cs2 up to 4 (tests/planner/tst_wait.cpp). For other laws of Cs2 > 1 the law's shape counts: a lognormal's is assumed.
// servers >= 1; arrivals_per_s * service_s < servers; cs2 >= 0.
WaitLaw poissonWait(int servers, double service_s, double arrivals_per_s, double cs2, ServiceShape shape);

// The same for Cox arrivals: by heavy traffic ca2 - 1 adds half as many exponential waits (Allen and Cunneen 1978), where
// ca2 is the index of dispersion over the time the queue remembers, S / (c (1 - rho)^2) (Whitt and You, robust queueing,
// 2018). `dispersion(t)` is the index of dispersion over t seconds; 1 is Poisson.
template<typename Dispersion>
WaitLaw waitLaw(int servers, double service_s, double arrivals_per_s, double cs2, const Dispersion &dispersion,
    ServiceShape shape = ServiceShape::Lognormal);

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
    WaitLaw waitIn(const LoadLevel &level) const { return {1, wait_s[static_cast<std::size_t>(level.peakHour)], 0, 1}; }
};
BacklogWeek backlogWeek(const TrafficWeek &week, const HourWindow &open, double meanCalls_per_s, double callsPerS);

template<typename Dispersion>
WaitLaw waitLaw(
    int servers, double service_s, double arrivals_per_s, double cs2, const Dispersion &dispersion, ServiceShape shape)
{
    WaitLaw wait = poissonWait(servers, service_s, arrivals_per_s, cs2, shape);
    const double spare = 1 - arrivals_per_s * service_s / servers;
    const double memory_s = service_s / (servers * spare * spare);
    wait.mean_s += service_s / (servers * spare) * (dispersion(memory_s) - 1) / 2;
    return wait;
}

}   // namespace tenbin::planner

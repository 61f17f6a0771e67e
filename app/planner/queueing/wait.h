// Waiting on one FIFO lane in one load level, and the backlog of hours that offer more than the lane carries.
#pragma once

#include "planner/demand/week.h"

#include <array>

namespace tenbin::planner {

// A call waits with this probability. The wait of those who do is q(y) = slope y + bend (y - (1 - e) / turn) + hump turn y e
// with e = exp(-turn y), at y = -ln(1 - their share with a shorter wait): exponential where bend and hump are 0; the slope is
// that with which it has its mean.
struct WaitLaw
{
    double probability = 0;
    double mean_s = 0;   // of those who wait
    double bend_s = 0;   // below 0: the tail is lighter than exponential
    double turn = 1;
    double hump_s = 0;   // above 0: short waits are longer, and medium ones shorter, than the tails alone make them
    // One server in light traffic makes them wait for the rest of one service, so that the law of constant services has a corner
    // that no such curve follows: this part of a quantile is M/D/1's own, of services of constant_s.
    double constantPart = 0, constant_s = 0;
    double thickness = 0;   // of one server's services that vary much: between its two known points the curve lies above the law
    double variedCv2 = 0;   // of the services that are taken for constant: stretches that part

    double variance_s2() const;   // of those who wait, by the curve
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
// exponential services. M/D/1's quantiles are exact too. Measured against simulation and Crommelin (1932) for 1 to 200 servers,
// utilisation up to .9 and Cs2 up to 4 (tests/planner/tst_wait.cpp). For other laws of Cs2 > 1 the law's shape counts: a
// lognormal's is assumed. servers >= 1; arrivals_per_s * service_s < servers; cs2 >= 0.
WaitLaw poissonWait(int servers, double service_s, double arrivals_per_s, double cs2, ServiceShape shape);

// The same where calls find every stream taken with another probability than Erlang's, and wait unit_s on average then, as they
// would if services were exponential: streams that slow each other.
WaitLaw variedWait(int servers, double probability, double unit_s, double service_s, double cs2, ServiceShape shape);

// For so long a queue remembers, seconds: the relaxation time of M/G/c by heavy traffic, S (1 + Cs2) / (2 c (1 - rho)^2).
inline double memory_s(double service_s, double servers, double utilisation, double cs2)
{
    return service_s * (1 + cs2) / (2 * servers * (1 - utilisation) * (1 - utilisation));
}

// Share of calls that find every stream busy: Erlang B, for arrivals of peakedness z by Hayward: B(c/z, a/z).
double blockedShare(int servers, double offeredLoad, double peakedness);

}   // namespace tenbin::planner

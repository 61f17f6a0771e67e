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
    // From the 95th percentile of those who wait on the wait grows with y by each_s over the decay of services of tailCv2 at this
    // utilisation; each_s 0: as the curve goes.
    double each_s = 0, tailCv2 = 0, utilisation = 0;

    double variance_s2() const;   // of those who wait, by the curve
    // By so much the wait of those who wait grows with y from the 95th percentile on; 0: as the curve goes.
    double tail_s() const;
    // Of those who wait, q(y) as above; in parts M/D/1's, and beyond the 95th percentile the tail.
    double waiting_s(double y) const;
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

// Cs2 of a call for a queue that sees it again at once, as one of so many calls of a turn on average (>= 1): the queue is as long
// as if a turn were served in one go, whose calls are a geometric number (Takacs, "A single-server queue with feedback", 1963).
// It forgets other laws of their number as processor sharing does.
inline double turnsCs2(double cs2, double visits)
{
    return (cs2 + visits - 1) / visits;
}

// What the waits of a turn's calls, one after the other, have in common: k calls apart they are correlated by
// (1 - blur_s E[W] / Var[W]) exp(-k gap / lasts_s), gap the time from one call to the next.
struct QueueMemory
{
    double lasts_s = 0;   // 0: none
    double blur_s = 0;
};
// Of M/G/c with such turns. A queue relaxes in the variance of a second's work over the square of its drift (heavy traffic); the
// services before a call blur what it has in common with others. Within .1 of simulations of 1 to 50 servers, utilisation .6 to
// .9, Cs2 up to 1 (tests/planner/tst_turn_waits.cpp).
QueueMemory queueMemory(double servers, double service_s, double utilisation, double cs2, double visits);

// Share of calls that find every stream busy: Erlang B, for arrivals of peakedness z by Hayward: B(c/z, a/z).
double blockedShare(int servers, double offeredLoad, double peakedness);

}   // namespace tenbin::planner

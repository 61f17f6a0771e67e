// Serverless containers that stay warm for a while: who meets a cold one.
#pragma once

#include <array>

namespace tenbin::planner {

// Share of calls that find no warm container, where an idle container is kept for `idle_s` and the most recently used one
// is taken first. Arrivals are Poisson, calls_per_s >= 0; service_s > 0, the mean; serviceCv2 = variance / mean^2;
// idle_s >= 0.
//
// Taken in that order, the pool is the highest number of calls under way in the last idle_s: a deeper container is touched
// only when all above it are busy. So a call is cold if it lifts the number under way from n to n + 1, and n + 1 has not been
// under way for idle_s. That number is M/G/inf's, whose law at an instant does not depend on the services' law, and the
// times between its records hardly do once idle_s is some services long. Below .4 erlangs the share is a sum over n
// (warm_pool.cpp); above, and for short idle times, a table over load and idle_s / service_s for constant and exponential
// services.
double coldShare(double calls_per_s, double service_s, double serviceCv2, double idle_s);

// The same where the rate is drawn anew every burst_s (> 0) from a lognormal of mean 1 and coefficient of variation burstCv: n +
// 1 calls have not been under way for idle_s if none of the bursts that it spans has brought them, each at its own rate.
// For bursts of several services at least; mostly within 5 % of simulation where over a tenth of a percent of calls are cold
// (tests/planner/tst_warm_pool.cpp), up to a fifth off for bursts of dozens of services.
double coldShareInBursts(double calls_per_s, double service_s, double serviceCv2, double idle_s, double burstCv, double burst_s);

// What becomes of a cold share where a cold container takes start_s to start, and is held meanwhile: who comes then needs
// another. Of `load` erlangs. Fitted to simulated pools of .1 to 60 erlangs, idle times of 5 to 200 services and starts of up to
// 4, whose share it makes 1 to 35 % larger, within 4 %. In bursts (burstCv above 0): while one comes that the pool has no
// containers for, all that comes until the first of them has started needs one of its own, which makes the share up to five times
// as large. Fitted to 324 simulations (.5 to 25 erlangs, cv .5 to 2, bursts of 5 to 60 services, starts of 1 to 8) within 6 % in
// the mean and a tenth in nine of ten.
double coldShareWithStarts(double share, double load, double service_s, double serviceCv2, double idle_s, double start_s,
    double burstCv, double burst_s);

// Nodes of the table: erlangs, and idle_s / service_s; ln(-ln(cold share)), made by resources/queueing/make_warm_table.cpp.
inline constexpr std::array<double, 15> kWarmLoads{.02, .035, .06, .1, .15, .25, .4, .7, 1.2, 2.5, 6, 15, 50, 200, 1000};
inline constexpr std::array<double, 13> kWarmIdle{.25, .5, 1, 2, 4, 8, 15, 30, 60, 120, 300, 1000, 4500};
using WarmTable = std::array<std::array<double, 13>, 15>;
extern const WarmTable kWarmConstant, kWarmExponential;

}   // namespace tenbin::planner

#include "wait.h"

#include "erlang.h"
#include "wait_table.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kExponentialP95 = 2.9957322735539910;   // ln 20

// Mean of y - (1 - exp(-turn y)) / turn for y exponential of mean 1.
double bendMean(double turn)
{
    return turn / (1 + turn);
}

double bendAt(double y, double turn)
{
    return y + std::expm1(-turn * y) / turn;
}

// Where the wait's quantile turns into its tail: late for services that vary much. One server differs most: in light
// traffic its wait is the rest of one service, whose own law shows.
double turnOf(int servers, double cs2, ServiceShape shape)
{
    if (shape == ServiceShape::Uniform)
        return 1;
    const double rest = servers == 1 ? 1 - 1.5 * std::min(1.0, cs2) : 0;
    return (1 + rest) / std::sqrt(std::max(1.0, cs2));
}

}   // namespace

double WaitLaw::variance_s2() const
{
    if (bend_s == 0)   // an exponential
        return mean_s * mean_s;
    // With y exponential: E[y^2] = 2, and with g the bend E[y g] and E[g^2] as below.
    const double t = turn, slope = mean_s - bend_s * bendMean(t);
    const double product = 2 - (2 + t) / ((1 + t) * (1 + t));
    const double square = 2 - 2 * (2 + t) / ((1 + t) * (1 + t)) + (1 - 2 / (1 + t) + 1 / (1 + 2 * t)) / (t * t);
    return 2 * slope * slope + 2 * slope * bend_s * product + bend_s * bend_s * square - mean_s * mean_s;
}

double WaitLaw::quantile_s(double p) const
{
    if (probability <= 1 - p)
        return 0;
    const double y = std::log(probability / (1 - p));
    return (mean_s - bend_s * bendMean(turn)) * y + bend_s * bendAt(y, turn);
}

WaitLaw poissonWait(int servers, double service_s, double arrivals_per_s, double cs2, ServiceShape shape)
{
    const double load = arrivals_per_s * service_s, erlang = erlangC(servers, load).value_or(1.0);
    const double unit_s = service_s / (servers - load);
    WaitRatios ratios = waitRatios(servers, erlang, cs2);
    if (shape != ServiceShape::Lognormal) {
        // A gamma leaves the lognormal's ratios as it nears the exponential, where the ratios are 1.
        const WaitRatios one = waitRatios(servers, erlang, 1);
        const double part = std::min(1.0, cs2 * cs2);
        ratios.probability += part * (1 - one.probability);
        ratios.mean += part * (1 - one.mean);
        ratios.p95 += part * (1 - one.p95);
    }
    if (shape == ServiceShape::Uniform) {
        // Its short services free one of many servers as an exponential's do, and it has no long ones to wait for where
        // servers are few; both weights are fitted to simulation.
        const double part = .25 * (1 - 1.0 / servers) * (1 - erlang) * (1 - erlang);
        ratios.mean += part * (1 - ratios.mean);
        ratios.p95 += part * (1 - ratios.p95) - .16 * (1 - erlang) / servers * ratios.p95;
    }
    WaitLaw wait{std::min(1.0, erlang * ratios.probability), unit_s * ratios.mean, 0, turnOf(servers, cs2, shape)};
    // slope + bend E[g] = mean and slope y + bend g(y) = p95 at y = ln 20.
    const double atMean = bendMean(wait.turn), atP95 = bendAt(kExponentialP95, wait.turn) / kExponentialP95;
    const double bend = unit_s * (ratios.p95 - ratios.mean) / (atP95 - atMean);
    // Neither end of the quantile may fall.
    wait.bend_s = std::clamp(bend, -wait.mean_s / (1 - atMean), wait.mean_s / atMean);
    return wait;
}

double blockedShare(int servers, double offeredLoad, double peakedness)
{
    if (offeredLoad <= 0)
        return 0;
    const int equivalent = std::max(1, static_cast<int>(std::lround(servers / peakedness)));
    return erlangB(equivalent, offeredLoad / peakedness);
}

}   // namespace tenbin::planner

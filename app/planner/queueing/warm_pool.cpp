#include "warm_pool.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kPrecision = 1e-7;
constexpr int kNewtonSteps = 40;
constexpr double kRare = 1e4;   // times idle_s: so rarely touched that the tail is a straight line
constexpr double kOften = 40;   // touched so often within idle_s that the container never goes cold

// D_n, D_{n+1} and the latter's derivative at -theta, in units of the service time, for `load` erlangs.
struct Passage
{
    double before = 1, after = 1, slope = 0;
};

Passage passageAt(double theta, int n, double load)
{
    Passage p;
    double previous = 0, previousSlope = 0, current = 1, slope = 0;
    for (int m = 0; m <= n; ++m) {
        const double next = ((load - theta + m) * current - m * previous) / load;
        const double nextSlope = ((load - theta + m) * slope + current - m * previousSlope) / load;
        previous = current;
        previousSlope = slope;
        current = next;
        slope = nextSlope;
    }
    p.before = previous;
    p.after = current;
    p.slope = slope;   // d/ds, s = -theta
    return p;
}

// P(T_n > idle), idle in service times. `meanFromEmpty` is the mean passage from 0 to n + 1, as long.
double passageTail(int n, double load, double idle, double meanFromEmpty)
{
    // D_{n+1}(-theta) falls from 1 at theta = 0 to its least root, convex before it: Newton from the left never overshoots,
    // and its first step leads to 1 / (mean passage from 0).
    double theta = 1 / meanFromEmpty;
    Passage p = passageAt(theta, n, load);
    for (int i = 0; i < kNewtonSteps; ++i) {
        const double step = p.after / p.slope;
        theta += step;
        p = passageAt(theta, n, load);
        if (step < kPrecision * theta)
            break;
    }
    return std::min(1.0, p.before / (theta * p.slope) * std::exp(-theta * idle));
}

}   // namespace

double coldShare(double rate_per_s, double service_s, double idle_s, int kept)
{
    const double load = rate_per_s * service_s, idle = idle_s / service_s;
    if (load <= 0)
        return 1;
    double cold = 0;
    double probability = std::exp(-load);   // of n under way
    double mean = 0, meanFromEmpty = 0;     // of T_n and of the passage from 0 to n + 1, in service times
    double left = 1;                        // probability of more than n - 1 under way
    for (int n = 0; left > kPrecision * cold || n <= load; ++n) {
        mean = (1 + n * mean) / load;
        meanFromEmpty += mean;
        if (n < kept)
            ;   // another of the kept ones is free
        else if (mean > kRare * idle)
            cold += probability * (1 - idle / mean);
        else if (idle < kOften * mean)
            cold += probability * passageTail(n, load, idle, meanFromEmpty);
        left -= probability;
        probability *= load / (n + 1);
        if (n > load + 12 * std::sqrt(load) + 30)
            break;
    }
    return std::min(1.0, cold);
}

}   // namespace tenbin::planner

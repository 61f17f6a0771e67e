#include "warm_pool.h"

#include "interpolation.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kPrecision = 1e-7;
constexpr int kNewtonSteps = 40;
constexpr double kRare = 1e4;     // times idle_s: so rarely touched that the tail is a straight line
constexpr int kMostStates = 25;   // of a load of few erlangs
constexpr double kFew = .4;       // erlangs below which the sum is short, and the table too coarse ...
constexpr double kLong = 6;       // ... for idle times of more services than this
constexpr double kOften = 40;     // touched so often within idle_s that the container never goes cold

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

// With N the M/M/inf count, the sum over n of P(N = n) P(T_n > idle), T_n the time that N needs from n up to n + 1. T_n has
// the transform D_n(s) / D_{n+1}(s), D_{n+1} = ((s + load + n) D_n - n D_{n-1}) / load (Karlin and McGregor 1957: first
// passage of a birth-death chain); the pole nearest to 0 gives its tail.
double fewCold(double load, double idle)
{
    double cold = 0;
    double probability = std::exp(-load);   // of n under way
    double mean = 0, meanFromEmpty = 0;     // of T_n and of the passage from 0 to n + 1, in service times
    double left = 1;                        // probability of more than n - 1 under way
    for (int n = 0; left > kPrecision * cold && n < kMostStates; ++n) {
        mean = (1 + n * mean) / load;
        meanFromEmpty += mean;
        if (mean > kRare * idle)
            cold += probability * (1 - idle / mean);
        else if (idle < kOften * mean)
            cold += probability * passageTail(n, load, idle, meanFromEmpty);
        left -= probability;
        probability *= load / (n + 1);
    }
    return std::min(1.0, cold);
}

// Where in the tables.
struct Place
{
    Parabola load, idle;
};

double onTable(const WarmTable &table, const Place &place)
{
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            sum += place.load.weight[i] * place.idle.weight[j] * table[place.load.first + i][place.idle.first + j];
    return std::exp(-std::exp(sum));
}

template<std::size_t N>
std::array<double, N> logarithms(std::array<double, N> nodes)
{
    for (double &node : nodes)
        node = std::log(node);
    return nodes;
}

double manyCold(double load, double idle, double serviceCv2)
{
    static const auto loads = logarithms(kWarmLoads);
    static const auto idles = logarithms(kWarmIdle);
    const double inLoad = std::min(load, kWarmLoads.back()), inIdle = std::clamp(idle, kWarmIdle.front(), kWarmIdle.back());
    const Place place{parabolaAt(loads, std::log(inLoad)), parabolaAt(idles, std::log(inIdle))};
    const double constant = onTable(kWarmConstant, place), exponential = onTable(kWarmExponential, place);
    // Little variation is as none; more than the exponential's goes a little beyond it: fitted to simulated lognormal and
    // exponential services, which differ a little at equal variation.
    const double weight = std::min(1.25, .9 * std::pow(serviceCv2, 1.3));
    double share = constant + weight * (exponential - constant);
    if (load > inLoad)
        share *= std::sqrt(inLoad / load);   // the pool's fluctuations grow as the root of the load
    if (idle > inIdle)
        share *= inIdle / idle;
    else if (idle < inIdle)
        share = 1 - (1 - share) * idle / inIdle;
    return share;
}

// Gauss and Laguerre's nodes and weights for exp(-x), x >= 0.
struct LaguerreNode
{
    double x, weight;
};
constexpr std::array<LaguerreNode, 4> kLaguerre{
    {{.322547689619392312, .603154104341633602}, {1.74576110115834658, .357418692437799687},
        {4.53662029692112798, .0388879085150053843}, {9.39507091230113313, .000539294705561327450}}};

double coldShareOf(double load, double idle, double serviceCv2)
{
    if (load <= 0)
        return 1;
    return load < kWarmLoads.front() || (load < kFew && idle > kLong) ? fewCold(load, idle) : manyCold(load, idle, serviceCv2);
}

}   // namespace

double coldShare(double calls_per_s, double service_s, double serviceCv2, double idle_s)
{
    return coldShareOf(calls_per_s * service_s, idle_s / service_s, serviceCv2);
}

double coldShareInBursts(double calls_per_s, double service_s, double serviceCv2, double idle_s, double burstCv, double burst_s)
{
    const double load = calls_per_s * service_s;
    if (burstCv <= 0 || load <= 0)
        return coldShare(calls_per_s, service_s, serviceCv2, idle_s);
    // The rate by the trapezoidal rule in the lognormal's normal.
    constexpr std::size_t nodes = 11;
    constexpr double step = .8;
    const double s2 = std::log1p(burstCv * burstCv), s = std::sqrt(s2);
    std::array<double, nodes> rate{}, probability{};
    double total = 0, mean = 0;
    for (std::size_t i = 0; i < nodes; ++i) {
        const double z = step * (static_cast<double>(i) - (nodes - 1) / 2.0);
        rate[i] = std::exp(s * z - s2 / 2);
        probability[i] = std::exp(-z * z / 2);
        total += probability[i];
        mean += probability[i] * rate[i];
    }
    for (std::size_t i = 0; i < nodes; ++i) {
        probability[i] /= total;
        rate[i] *= total / mean;
    }
    // The pool is what the highest of the bursts within idle_s asked for. A burst's own highest number under way passes n
    // about rate^n exp(-load rate) times as often as another's: so the bursts compete, n being where the pool usually ends.
    const double earlier = std::max(0.0, idle_s / burst_s - 1), z = std::sqrt(2 * std::log1p(idle_s / service_s));
    const double usual = load + z * std::sqrt(load) + z * z / 6;
    std::array<double, nodes> often{};
    for (std::size_t i = 0; i < nodes; ++i)
        often[i] = usual * std::log(rate[i]) - load * rate[i];
    // How often burst i is the highest of them, over how often it would be if all were alike.
    const auto outdoes = [&](std::size_t i) {
        double sum = 0;
        for (const auto &[height, weight] : kLaguerre) {
            double lower = 0;
            for (std::size_t j = 0; j < nodes; ++j)
                lower += probability[j] * std::exp(-height / (1 + earlier) * std::exp(std::min(50.0, often[j] - often[i])));
            sum += weight * std::exp(earlier * (std::log(std::max(1e-300, lower)) + height / (1 + earlier)));
        }
        return sum;
    };
    // A burst that is the highest meets cold containers as its rate would for ever, and each container by which its mean
    // rises above all before it once.
    const double within = std::min(idle_s, burst_s) / service_s;
    double cold = 0, below = 0, lowerBefore = 0;
    std::array<double, nodes> highest{};   // probability that the highest of the earlier bursts has this rate
    for (std::size_t i = 0; i < nodes; ++i) {
        below += probability[i];
        const double lower = std::pow(std::min(1.0, below), std::max(1.0, idle_s / burst_s));
        highest[i] = lower - lowerBefore;
        lowerBefore = lower;
        const double own = load * rate[i];
        cold += probability[i] * rate[i]
            * std::min(coldShareOf(own, within, serviceCv2), outdoes(i) * coldShareOf(own, idle_s / service_s, serviceCv2));
        for (std::size_t j = 0; j < i; ++j)
            cold += probability[i] * highest[j] * (rate[i] - rate[j]) * service_s / burst_s;
    }
    return std::min(1.0, cold);
}

}   // namespace tenbin::planner

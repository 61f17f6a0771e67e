#include "warm_pool.h"

#include "interpolation.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kPrecision = 1e-7;
constexpr int kNewtonSteps = 40;
constexpr double kRare = 1e4;      // times idle_s: so rarely touched that the tail is a straight line
constexpr int kMostStates = 25;    // of a load of few erlangs
constexpr double kFew = .4;        // erlangs below which the sum is short, and the table too coarse ...
constexpr double kLong = 6;        // ... for idle times of more services than this
constexpr double kOften = 40;      // touched so often within idle_s that the container never goes cold
constexpr double kMany = 16;       // erlangs
constexpr double kAlike = 4;       // levels apart by the root of their number over this are alike
constexpr double kSeldom = 1e-3;   // of the cold calls: levels beyond do not count

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

// How far services that vary so much are on the way from constant to exponential ones. Little variation is as none; more than the
// exponential's goes a little beyond it: fitted to simulated lognormal and exponential services, which differ a little at equal
// variation.
double asExponential(double serviceCv2)
{
    return std::min(1.25, .9 * std::pow(serviceCv2, 1.3));
}

double manyCold(double load, double idle, double serviceCv2)
{
    static const auto loads = logarithms(kWarmLoads);
    static const auto idles = logarithms(kWarmIdle);
    const double inLoad = std::min(load, kWarmLoads.back()), inIdle = std::clamp(idle, kWarmIdle.front(), kWarmIdle.back());
    const Place place{parabolaAt(loads, std::log(inLoad)), parabolaAt(idles, std::log(inIdle))};
    const double constant = onTable(kWarmConstant, place), exponential = onTable(kWarmExponential, place);
    const double weight = asExponential(serviceCv2);
    double share = constant + weight * (exponential - constant);
    if (load > inLoad)
        share *= std::sqrt(inLoad / load);   // the pool's fluctuations grow as the root of the load
    if (idle > inIdle)
        share *= inIdle / idle;
    else if (idle < inIdle)
        share = 1 - (1 - share) * idle / inIdle;
    return share;
}

double coldShareOf(double load, double idle, double serviceCv2)
{
    if (load <= 0)
        return 1;
    return load < kWarmLoads.front() || (load < kFew && idle > kLong) ? fewCold(load, idle) : manyCold(load, idle, serviceCv2);
}

// How fast calls come in a burst, of mean 1.
template<std::size_t Nodes>
struct BurstRates
{
    std::array<double, Nodes> rate{}, probability{};
};
constexpr BurstRates<1> kSteadyRate{{1}, {1}};

// A lognormal, by the trapezoidal rule in its normal.
BurstRates<21> burstRates(double cv)
{
    constexpr double step = .4;
    BurstRates<21> bursts;
    auto &[rate, probability] = bursts;
    const double s = std::sqrt(std::log1p(cv * cv));
    double total = 0, mean = 0;
    for (std::size_t i = 0; i < rate.size(); ++i) {
        const double z = step * (static_cast<double>(i) - 10);
        rate[i] = std::exp(s * z);
        probability[i] = std::exp(-z * z / 2);
        total += probability[i];
        mean += probability[i] * rate[i];
    }
    for (std::size_t i = 0; i < rate.size(); ++i) {
        probability[i] /= total;
        rate[i] *= total / mean;
    }
    return bursts;
}

// Cold calls over all, where n + 1 calls are under way for the first time at a rate v(r) in a burst of rate r. No such time
// may be in the part t of the burst that is over, nor in the bursts before it that idle reaches back to: with phi(t) = E exp(-v
// t), bursts of length b being independent, the mean over t of -phi'(t) phi(b - t) phi(b)^(idle / b - 1). Where idle ends
// within the burst it is E v exp(-v idle). All times in services.
template<std::size_t Nodes>
double coldByLevels(double load, double idle, double burst, const BurstRates<Nodes> &bursts)
{
    const double within = std::min(idle, burst), earlier = std::max(0.0, idle / burst - 1), rest = std::max(0.0, burst - idle);
    std::array<double, Nodes> inverse{}, mean{}, fromEmpty{};   // 1 / erlangs; passages from n to n + 1, and from 0
    for (std::size_t i = 0; i < Nodes; ++i)
        inverse[i] = 1 / (load * bursts.rate[i]);
    double cold = 0;
    int n = 0;
    for (int next = 0, width = 1;; next += width) {
        // Levels n = next ... next + width - 1 are alike; the middle one stands for all.
        width = 1 + 2 * static_cast<int>(std::sqrt(next) / kAlike);
        for (const int last = next + width / 2; n <= last; ++n) {
            for (std::size_t i = 0; i < Nodes; ++i) {
                mean[i] = (1 + n * mean[i]) * inverse[i];
                fromEmpty[i] += mean[i];
            }
        }
        double early = 0, half = 0, late = 0, all = 0, steady = 0;   // phi at within / 8, / 2, * 7 / 8, and within
        for (std::size_t i = 0; i < Nodes; ++i) {
            const double first = 1 / fromEmpty[i], p = bursts.probability[i];
            const double e = std::exp(-first * within / 8), e2 = e * e, e4 = e2 * e2, e7 = e4 * e2 * e;
            early += p * e;
            half += p * e4;
            late += p * e7;
            all += p * e7 * e;
            steady += p * first * e7 * e;
        }
        const double reached = ((1 - early) * (all + late) + (early - half) * (late + half) + (half - late) * (half + early)
                                   + (late - all) * (early + 1))
            / 2;
        const double calls = width * (reached * std::pow(all, earlier) + rest * steady);
        cold += calls;
        if (next > load && calls <= kSeldom * cold)
            break;
    }
    return cold / (burst * load);
}

// The same of any load. Of many calls bursts alone decide, in proportion to the load; what the number under way varies beside
// them falls as the root of the load.
template<std::size_t Nodes>
double coldInBursts(double load, double idle, double burst, const BurstRates<Nodes> &bursts)
{
    if (load <= kMany)
        return coldByLevels(load, idle, burst, bursts);
    const double many = coldByLevels(kMany, idle, burst, bursts), half = coldByLevels(kMany / 2, idle, burst, bursts);
    return many - (half - many) * (1 - std::sqrt(kMany / load)) / (std::sqrt(2) - 1);
}

}   // namespace

double coldShare(double calls_per_s, double service_s, double serviceCv2, double idle_s)
{
    return coldShareOf(calls_per_s * service_s, idle_s / service_s, serviceCv2);
}

double coldShareInBursts(double calls_per_s, double service_s, double serviceCv2, double idle_s, double burstCv, double burst_s)
{
    const double load = calls_per_s * service_s;
    constexpr double kLeast = 1e-9;   // below, levels are beyond all numbers, and every call is cold
    if (burstCv <= 0 || load <= kLeast)
        return coldShare(calls_per_s, service_s, serviceCv2, idle_s);
    const double idle = idle_s / service_s, burst = burst_s / service_s;
    // What levels on their own miss in a steady stream, they miss while a burst is one: idle after its start, or from the start
    // where bursts move the number under way by less than its own standard deviation.
    const double missed = coldShareOf(load, idle, serviceCv2) - coldInBursts(load, idle, burst, kSteadyRate);
    const double within = std::min(1.0, idle / burst), steady = 1 - within + within / (1 + burstCv * burstCv * load);
    // A burst of many calls is seen for longer than it lasts, until what it left is two standard deviations.
    const double lasting = .5 * std::log1p(burstCv * burstCv * load / 4);
    return std::clamp(coldInBursts(load, idle + lasting, burst, burstRates(burstCv)) + steady * missed, 0.0, 1.0);
}

namespace {

// By how much starts make the share larger, of itself, where few calls are cold; times in services.
double moreByStarts(double load, double serviceCv2, double idle, double start)
{
    // Part of the idle time in which one more is held, as far as that outlasts a service.
    const double held = start * start / (start + .4) / idle;
    const double longer = .88 * idle / (idle + 2.5) * held / (1 + 1.7 * held);
    // Services that vary come back late: a start keeps the number under way near its record while others follow.
    const double varied = .1 * std::min(1.0, load / .4) * std::pow(load, .17) * std::pow(20 / idle, .16) * start / (start + .6);
    return longer + asExponential(serviceCv2) * varied;
}

// And how much more in bursts: a start counts while the burst lasts, and as far as bursts move the number under way by more than
// chance does.
double moreInBursts(double load, double start, double burstCv, double burst)
{
    const double lasting = start / std::hypot(1, start / (.75 * burst)), variance = burstCv * burstCv * load;
    const double chance = 1.16 * std::pow(burst, .61);
    return .67 * variance / (variance + chance) * lasting * lasting / (lasting + .75);
}

}   // namespace

double coldShareWithStarts(
    double share, double load, double service_s, double serviceCv2, double idle_s, double start_s, double burstCv, double burst_s)
{
    if (load <= 0 || start_s <= 0 || share <= 0)
        return share;
    const double idle = idle_s / service_s, start = start_s / service_s;
    double more = moreByStarts(load, serviceCv2, idle, start);
    if (burstCv > 0)
        more += moreInBursts(load, start, burstCv, burst_s / service_s);
    const double fitted = std::min(1.0, share * (1 + (1 - share) * more));
    if (load >= kFew || burstCv > 0)
        return fitted;
    // Of few calls many are cold, and starts are much of what is under way.
    const double held = 1 + share * start;
    return std::max(fitted, coldShareOf(load * held, idle / held, serviceCv2));
}

}   // namespace tenbin::planner

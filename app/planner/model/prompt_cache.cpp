#include "prompt_cache.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace tenbin::planner {

namespace {

constexpr double kSurelyWarm = 1e-9;   // a miss share that counts as none

// The lognormal of mean 1 by the trapezoidal rule in its normal, which converges geometrically (Trefethen and Weideman,
// "The exponentially convergent trapezoidal rule", 2014): 1e-4 up to cv = 3.
class Modulation
{
public:
    explicit Modulation(double cv)
    {
        const double s2 = std::log1p(cv * cv), s = std::sqrt(s2);
        double total = 0;
        for (std::size_t i = 0; i < kNodes; ++i) {
            const double z = kStep * (static_cast<double>(i) - (kNodes - 1) / 2.0);
            m_rate[i] = std::exp(s * z - s2 / 2);
            m_weight[i] = std::exp(-z * z / 2);
            total += m_weight[i];
        }
        for (double &weight : m_weight)
            weight /= total;
    }

    // E[exp(-s X)].
    double empty(double s) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < kNodes; ++i)
            sum += m_weight[i] * std::exp(-s * m_rate[i]);
        return sum;
    }
    // E[X exp(-s X)].
    double emptyForCall(double s) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < kNodes; ++i)
            sum += m_weight[i] * m_rate[i] * std::exp(-s * m_rate[i]);
        return sum;
    }

    static constexpr std::size_t kNodes = 13;
    const std::array<double, kNodes> &rates() const { return m_rate; }
    const std::array<double, kNodes> &weights() const { return m_weight; }

private:
    static constexpr double kStep = .75;
    std::array<double, kNodes> m_rate{}, m_weight{};
};

// Through values at -1, 0, 1 and 2.
double cubicThrough(double a, double b, double c, double d, double x)
{
    return b + x * ((c - a) / 2 + x * ((a + c) / 2 - b)) + x * (x * x - 1) * ((d - a) / 6 + (b - c) / 2);
}

// The same between nodes that double s, whose exponentials are each the square of the one before. ln(-ln E[exp(-s X)]) and
// ln E[X exp(-s X)] bend little over ln s: cubics through four nodes are within 1e-4.
class EmptyCurve
{
public:
    explicit EmptyCurve(const Modulation &modulation)
    {
        std::array<double, Modulation::kNodes> power{};
        for (std::size_t i = 0; i < power.size(); ++i)
            power[i] = std::exp(-kLeast * modulation.rates()[i]);
        for (std::size_t node = 0; node < kNodes; ++node) {
            double empty = 0, forCall = 0;
            for (std::size_t i = 0; i < power.size(); ++i) {
                const double term = modulation.weights()[i] * power[i];
                empty += term;
                forCall += term * modulation.rates()[i];
                power[i] *= power[i];
            }
            m_empty[node] = std::log(-std::log(std::clamp(empty, 1e-300, 1 - 1e-15)));
            m_forCall[node] = std::log(std::max(forCall, 1e-300));
        }
    }

    double empty(double s) const { return s > kLeast ? std::exp(-std::exp(between(m_empty, s))) : std::exp(-s); }
    double emptyForCall(double s) const { return s > kLeast ? std::exp(between(m_forCall, s)) : 1; }

private:
    static constexpr std::size_t kNodes = 26;
    static constexpr double kLeast = 1e-4;

    static double between(const std::array<double, kNodes> &node, double s)
    {
        const double place = std::min(std::log2(s / kLeast), kNodes - 1.0);
        const std::size_t first = std::clamp<std::size_t>(static_cast<std::size_t>(place), 1, kNodes - 3) - 1;
        return cubicThrough(
            node[first], node[first + 1], node[first + 2], node[first + 3], place - static_cast<double>(first) - 1);
    }

    std::array<double, kNodes> m_empty{}, m_forCall{};
};

// Gauss and Legendre's rule of five points: within 1e-4 of the miss share, as are the curves that it integrates.
template<typename Function>
double gauss(const Function &f, double from, double to)
{
    constexpr double kNear = 0.53846931010568309, kFar = 0.90617984593866399;
    const double middle = (from + to) / 2, half = (to - from) / 2;
    return half
        * (128. / 225 * f(middle) + 0.47862867049936647 * (f(middle - half * kNear) + f(middle + half * kNear))
            + 0.23692688505618909 * (f(middle - half * kFar) + f(middle + half * kFar)));
}

// Share of calls that miss at a constant mean rate.
template<typename Law>
double missShare(double calls_per_s, double ttl_s, const Law &modulation, double burst_s)
{
    const double whole = std::floor(ttl_s / burst_s), rest_s = ttl_s - whole * burst_s;
    const double emptyBurst = modulation.empty(calls_per_s * burst_s);
    // Calls less than `from` to `to` into their burst: `bursts` whole ones before it lie within ttl, and a part.
    const auto between = [&](double from_s, double to_s, double bursts) {
        if (to_s <= from_s)
            return 0.0;
        const auto at = [&](double v) {
            return modulation.emptyForCall(calls_per_s * v)
                * modulation.empty(calls_per_s * std::max(0.0, ttl_s - v - bursts * burst_s));
        };
        const double earlier = std::pow(emptyBurst, bursts);
        return earlier < kSurelyWarm ? 0 : earlier * gauss(at, from_s, to_s);
    };
    double sum = between(0, rest_s, whole);
    if (whole > 0)
        sum += between(rest_s, burst_s, whole - 1);
    else
        sum += (burst_s - ttl_s) * modulation.emptyForCall(calls_per_s * ttl_s);
    return std::clamp(sum / burst_s, 0.0, 1.0);
}

// The mean relative rate over the time to live before a call, grouped: it does not move with the traffic.
struct Window
{
    double rate = 0, calls = 0;   // share of the week's calls
    double logRate = 0;
};
constexpr std::size_t kWindows = 16;
using Windows = std::vector<Window>;

Windows makeWindows(const TrafficWeek &traffic, double ttl_s, int parts)   // parts of an hour
{
    const auto &week = traffic.rates();
    Windows all;
    all.reserve(static_cast<std::size_t>(parts) * kHoursOfWeek);
    for (std::size_t h = 0; h < kHoursOfWeek; ++h) {
        const double before = week[(h + kHoursOfWeek - 1) % kHoursOfWeek];
        for (int part = 0; part < parts; ++part) {
            const double since_s = 3600 * (part + .5) / parts, inside = std::min(1.0, since_s / ttl_s);
            all.push_back({inside * week[h] + (1 - inside) * before, week[h] / (parts * kHoursOfWeek)});
        }
    }
    // Groups of equal ratio: an idle hour's few calls are the ones that miss.
    const auto [lowest, highest]
        = std::minmax_element(all.begin(), all.end(), [](const Window &a, const Window &b) { return a.rate < b.rate; });
    const double first = std::log(lowest->rate), width = (std::log(highest->rate) - first) / kWindows;
    Windows groups(kWindows);
    for (const Window &window : all) {
        const double position = width > 0 ? (std::log(window.rate) - first) / width : 0;
        Window &group = groups[std::min(kWindows - 1, static_cast<std::size_t>(position))];
        group.rate += window.rate * window.calls;
        group.calls += window.calls;
    }
    std::erase_if(groups, [](const Window &group) { return group.calls <= 0; });
    for (Window &group : groups) {
        group.rate /= group.calls;
        group.logRate = std::log(group.rate);
    }
    return groups;
}

const Windows &windowsOf(WeekShape shape, CacheLife life)
{
    static const auto all = [] {
        std::array<std::array<Windows, 2>, kWeekShapes> made;
        for (std::size_t s = 0; s < made.size(); ++s)
            for (const CacheLife each : {CacheLife::Minutes5, CacheLife::Hour1})
                made[s][static_cast<std::size_t>(each)] = makeWindows(static_cast<WeekShape>(s), timeToLive_s(each), 24);
        return made;
    }();
    return all[static_cast<std::size_t>(shape)][static_cast<std::size_t>(life)];
}

// The miss share under one kind of bursts, by rate, between nodes an octave apart that are worked out when first asked for.
// ln(-ln(miss)) against ln(rate) is a straight line for Poisson calls and bends little for others: cubics through four nodes
// are within 1e-4.
class MissCurve
{
public:
    MissCurve(const Bursts &bursts, double ttl_s)
        : m_bursts(bursts)
        , m_ttl_s(ttl_s)
        , m_empty(Modulation(bursts.cv))
    {
        m_node.fill(std::numeric_limits<double>::quiet_NaN());
    }
    bool isOf(const Bursts &bursts, double ttl_s) const
    {
        return m_ttl_s == ttl_s && m_bursts.cv == bursts.cv && m_bursts.burst_s == bursts.burst_s;
    }

    double at(double logRate)   // of calls a second
    {
        const double place = std::clamp(logRate / kOctave - kFirst, 1.0, kNodes - 2.001);
        const auto first = static_cast<std::size_t>(place) - 1;
        return std::exp(-std::exp(cubicThrough(
            node(first), node(first + 1), node(first + 2), node(first + 3), place - static_cast<double>(first) - 1)));
    }

private:
    static constexpr double kOctave = 0.69314718055994531;
    static constexpr int kFirst = -40;   // the rate of the first node is 2 to this
    static constexpr std::size_t kNodes = 64;

    double node(std::size_t i)
    {
        if (std::isnan(m_node[i])) {
            const double miss = missShare(std::ldexp(1.0, static_cast<int>(i) + kFirst), m_ttl_s, m_empty, m_bursts.burst_s);
            m_node[i] = std::log(-std::log(std::clamp(miss, kSurelyWarm, 1 - 1e-12)));
        }
        return m_node[i];
    }

    Bursts m_bursts;
    double m_ttl_s;
    EmptyCurve m_empty;
    std::array<double, kNodes> m_node{};
};

// Plans of one workload all have the same bursts.
MissCurve &missCurve(const Bursts &bursts, double ttl_s)
{
    thread_local std::array<std::optional<MissCurve>, 2> known;   // by time to live
    auto &its = known[ttl_s > 1000 ? 1 : 0];
    if (!its || !its->isOf(bursts, ttl_s))
        its.emplace(bursts, ttl_s);
    return *its;
}

}   // namespace

double timeToLive_s(CacheLife life)
{
    return life == CacheLife::Hour1 ? 3600 : 300;
}

double promptCacheHitShare(double calls_per_s, double ttl_s, const Bursts &bursts)
{
    if (bursts.cv <= 0)
        return -std::expm1(-calls_per_s * ttl_s);
    return 1 - missShare(calls_per_s, ttl_s, Modulation(bursts.cv), bursts.burst_s);
}

double promptCacheHitShare(const TrafficWeek &week, double meanCalls_per_s, CacheLife life, const Bursts &bursts)
{
    // A week of several zones is made for each evaluation: in coarser parts, nearly exact for five minutes.
    const int parts = life == CacheLife::Minutes5 ? 1 : 2;
    const Windows own = week.oneZone() ? Windows{} : makeWindows(week, timeToLive_s(life), parts);
    const Windows &windows = week.oneZone() ? windowsOf(week.shape(), life) : own;
    const double ttl_s = timeToLive_s(life);
    double hit = 0;
    if (bursts.cv <= 0 || meanCalls_per_s <= 0) {
        for (const Window &window : windows)
            hit += window.calls * -std::expm1(-meanCalls_per_s * window.rate * ttl_s);
        return hit;
    }
    MissCurve &miss = missCurve(bursts, ttl_s);
    const double logMean = std::log(meanCalls_per_s);
    for (const Window &window : windows)
        hit += window.calls * (1 - miss.at(logMean + window.logRate));
    return hit;
}

}   // namespace tenbin::planner

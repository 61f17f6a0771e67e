#include "mixture.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr double kAlike = 0.04;
constexpr std::size_t kGroups = 64;

double normalTail(double z)   // P(Z <= z)
{
    return 0.5 * std::erfc(-z * 0.70710678118654752440);
}

double componentCumulative(const LatencyComponent &c, double t_s)
{
    const double rest = t_s - c.shift_s;
    if (rest <= 0)
        return 0;
    if (rest >= c.cap_s)
        return 1;
    if (c.sigma == 0)
        return std::log(rest) >= c.mu ? 1 : 0;
    return normalTail((std::log(rest) - c.mu) / c.sigma);
}

}   // namespace

// Groups are of means a seventh to a quarter apart: the upper bits of a number that is not negative. Few octaves are told
// apart, and what falls together beyond them is only looked at in vain.
std::size_t LatencyMixture::groupOf(double mean_s)
{
    return (std::bit_cast<std::uint64_t>(mean_s) >> 50) % kGroups;
}

// Its neighbourhood is so narrow that it reaches into one group or two; once in a group it stays there.
void LatencyMixture::remember(std::size_t part)
{
    const std::uint64_t bit = std::uint64_t{1} << std::min(part, kFew - 1);
    const double mean_s = m_parts[part].mean_s, reach_s = 1.01 * kAlike * mean_s;   // whatever the rounding
    m_near[groupOf(mean_s - reach_s)] |= bit;
    m_near[groupOf(mean_s + reach_s)] |= bit;
}

bool LatencyMixture::join(Part &part, const Part &other)
{
    if (std::abs(part.mean_s - other.mean_s) > kAlike * part.mean_s || part.shift_s != other.shift_s
        || std::abs(part.square_s2 - other.square_s2) > 2 * kAlike * part.square_s2
        || !(part.cap_s == other.cap_s || std::abs(part.cap_s - other.cap_s) <= kAlike * part.cap_s))
        return false;
    part.weight += other.weight;
    const double joined = other.weight / part.weight;
    part.mean_s += joined * (other.mean_s - part.mean_s);
    part.square_s2 += joined * (other.square_s2 - part.square_s2);
    if (part.cap_s != other.cap_s)
        part.cap_s += joined * (other.cap_s - part.cap_s);
    return true;
}

void LatencyMixture::add(double weight, double shift_s, double mean_s, double variance_s2, double cap_s)
{
    if (weight <= 0)
        return;
    if (m_near.empty()) {
        m_near.resize(kGroups);
        m_parts.reserve(kFew);
    }
    // The first part of all that are alike.
    const Part its{weight, shift_s, mean_s, variance_s2 + mean_s * mean_s, cap_s};
    for (std::uint64_t near = m_near[groupOf(mean_s)]; near != 0; near &= near - 1) {
        const auto first = static_cast<std::size_t>(std::countr_zero(near));
        const std::size_t last = first + 1 < kFew ? first : m_parts.size() - 1;   // the last bit is of all further ones
        for (std::size_t i = first; i <= last; ++i)
            if (join(m_parts[i], its)) {
                remember(i);
                return;
            }
    }
    m_parts.push_back(its);
    remember(m_parts.size() - 1);
}

void LatencyMixture::finish(double failedShare)
{
    m_failedShare = failedShare;
    m_components.clear();
    m_components.reserve(m_parts.size());
    for (const Part &part : m_parts) {   // moment matching
        const double m = part.mean_s, sigma2 = m > 0 ? std::log(std::max(1.0, part.square_s2 / (m * m))) : 0;
        const double mu = m > 0 ? std::log(m) - sigma2 / 2 : -std::numeric_limits<double>::max();
        m_components.push_back({part.weight, part.shift_s, mu, std::sqrt(sigma2), part.cap_s});
    }
    m_parts = {};
    m_near = {};
}

double LatencyMixture::cumulative(double t_s) const
{
    double sum = 0;
    for (const LatencyComponent &c : m_components)
        sum += c.weight * componentCumulative(c, t_s);
    return sum;
}

double LatencyMixture::quantile(double p) const
{
    double arriving = 0;
    for (const LatencyComponent &c : m_components)
        arriving += c.weight;
    if (p >= arriving || m_components.empty())
        return std::numeric_limits<double>::infinity();

    // Start from the weighted mean of the components' own quantiles (a logistic
    // stands in for the normal quantile: it is only a start), then Newton on the logarithm, kept inside a bracket.
    const double share = p / arriving;
    const double z = std::log(share / (1 - share)) / 1.702;
    double low = std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity(), t = 0;
    for (const LatencyComponent &c : m_components) {
        low = std::min(low, c.shift_s);
        t += c.weight / arriving * (c.shift_s + std::exp(std::min(c.mu + z * c.sigma, 700.0)));
    }
    for (int i = 0; i < 200; ++i) {
        double f = -p, density = 0;   // density: of log t
        for (const LatencyComponent &c : m_components) {
            const double rest = t - c.shift_s;
            if (rest <= 0)
                continue;
            if (rest >= c.cap_s) {
                f += c.weight;
                continue;
            }
            const double logRest = std::log(rest);
            if (c.sigma == 0) {
                f += logRest >= c.mu ? c.weight : 0;
                continue;
            }
            const double y = (logRest - c.mu) / c.sigma;
            f += c.weight * normalTail(y);
            density += c.weight * std::exp(-0.5 * y * y) * 0.39894228040143267794 / c.sigma * (t / rest);
        }
        (f < 0 ? low : high) = t;
        double next = density > 0 ? t * std::exp(std::clamp(-f / density, -1.0, 1.0)) : 0;
        if (!(next > low && next < high))
            next = std::isinf(high) ? 2 * t + 1e-9 : 0.5 * (low + high);
        const bool done = std::abs(next - t) <= 1e-5 * t;   // Newton squares it: 1e-9 in the next value
        t = next;
        if (done || (std::isfinite(high) && high - low <= 1e-12 * high))
            break;
    }
    return t;
}

}   // namespace tenbin::planner

#include "mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr double kAlike = 0.04;

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

void LatencyMixture::add(double weight, double shift_s, double mean_s, double variance_s2, double cap_s)
{
    if (weight <= 0)
        return;
    const double square_s2 = variance_s2 + mean_s * mean_s;
    for (Part &part : m_parts) {
        if (std::abs(part.mean_s - mean_s) > kAlike * part.mean_s || part.shift_s != shift_s
            || std::abs(part.square_s2 - square_s2) > 2 * kAlike * part.square_s2
            || !(part.cap_s == cap_s || std::abs(part.cap_s - cap_s) <= kAlike * part.cap_s))
            continue;
        part.weight += weight;
        const double joined = weight / part.weight;
        part.mean_s += joined * (mean_s - part.mean_s);
        part.square_s2 += joined * (square_s2 - part.square_s2);
        if (part.cap_s != cap_s)
            part.cap_s += joined * (cap_s - part.cap_s);
        return;
    }
    m_parts.push_back({weight, shift_s, mean_s, square_s2, cap_s});
}

void LatencyMixture::finish(double failedShare)
{
    m_failedShare = failedShare;
    m_components.clear();
    m_components.reserve(m_parts.size());
    for (const Part &part : m_parts) {   // moment matching
        const double m = part.mean_s, cv2 = m > 0 ? std::max(0.0, part.square_s2 / (m * m) - 1) : 0, sigma2 = std::log1p(cv2);
        const double mu = m > 0 ? std::log(m) - sigma2 / 2 : -std::numeric_limits<double>::max();
        m_components.push_back({part.weight, part.shift_s, mu, std::sqrt(sigma2), part.cap_s});
    }
    m_parts = {};
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

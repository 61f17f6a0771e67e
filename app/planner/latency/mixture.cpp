#include "mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace tenbin::planner {

namespace {

constexpr double kAlike = 0.06;

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
    const auto lawOf = [&](double m, double square) {   // moment matching
        const double cv2 = m > 0 ? std::max(0.0, square / (m * m) - 1) : 0, sigma2 = std::log1p(cv2);
        return std::pair(m > 0 ? std::log(m) - sigma2 / 2 : -std::numeric_limits<double>::max(), std::sqrt(sigma2));
    };
    const double square_s2 = variance_s2 + mean_s * mean_s;
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        LatencyComponent &c = m_components[i];
        Raw &raw = m_raw[i];
        if (c.shift_s != shift_s || std::abs(raw.mean - mean_s) > kAlike * raw.mean
            || std::abs(raw.square - square_s2) > 2 * kAlike * raw.square
            || !(c.cap_s == cap_s || std::abs(c.cap_s - cap_s) <= kAlike * c.cap_s))
            continue;
        const double joined = weight / (c.weight + weight);
        c.weight += weight;
        if (raw.mean == mean_s && raw.square == square_s2 && c.cap_s == cap_s)
            return;
        raw.mean += joined * (mean_s - raw.mean);
        raw.square += joined * (square_s2 - raw.square);
        if (c.cap_s != cap_s)
            c.cap_s += joined * (cap_s - c.cap_s);
        std::tie(c.mu, c.sigma) = lawOf(raw.mean, raw.square);
        return;
    }
    const auto [mu, sigma] = lawOf(mean_s, square_s2);
    m_components.push_back({weight, shift_s, mu, sigma, cap_s});
    m_raw.push_back({mean_s, square_s2});
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

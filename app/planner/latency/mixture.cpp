#include "mixture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

double normalTail(double z)   // P(Z <= z)
{
    return 0.5 * std::erfc(-z * 0.70710678118654752440);
}

double componentCumulative(const LatencyComponent &c, double t_s)
{
    const double rest = t_s - c.shift_s;
    if (rest <= 0)
        return 0;
    if (c.sigma == 0)
        return std::log(rest) >= c.mu ? 1 : 0;
    return normalTail((std::log(rest) - c.mu) / c.sigma);
}

} // namespace

void LatencyMixture::add(double weight, double shift_s, double mean_s, double variance_s2)
{
    if (weight <= 0)
        return;
    // Moment matching: a lognormal of this mean and variance.
    const double cv2 = mean_s > 0 ? variance_s2 / (mean_s * mean_s) : 0;
    const double sigma2 = std::log1p(cv2);
    const double mu = mean_s > 0 ? std::log(mean_s) - sigma2 / 2 : -std::numeric_limits<double>::max();
    const LatencyComponent law{weight, shift_s, mu, std::sqrt(sigma2)};
    for (LatencyComponent &c : m_components) {
        if (c.shift_s == law.shift_s && c.mu == law.mu && c.sigma == law.sigma) {
            c.weight += weight;
            return;
        }
    }
    m_components.push_back(law);
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

    // Bracket: the quantile lies between the components' own extremes at p / arriving.
    double low = std::numeric_limits<double>::infinity(), high = 0;
    for (const LatencyComponent &c : m_components) {
        low = std::min(low, c.shift_s);
        high = std::max(high, c.shift_s + std::exp(std::min(c.mu + 2 * c.sigma, 700.0)));
    }
    while (cumulative(high) < p) {
        low = high;
        high = 2 * high + 1e-9;
    }

    // Newton with the mixture's density, kept inside the bracket by bisection.
    double t = 0.5 * (low + high);
    for (int i = 0; i < 100 && high - low > 1e-10 * high; ++i) {
        double f = -p, density = 0;
        for (const LatencyComponent &c : m_components) {
            const double rest = t - c.shift_s;
            if (rest <= 0)
                continue;
            if (c.sigma == 0) {
                f += std::log(rest) >= c.mu ? c.weight : 0;
                continue;
            }
            const double z = (std::log(rest) - c.mu) / c.sigma;
            f += c.weight * normalTail(z);
            density += c.weight * std::exp(-0.5 * z * z) * 0.39894228040143267794 / (c.sigma * rest);
        }
        (f < 0 ? low : high) = t;
        const double step = density > 0 ? t - f / density : low - 1;
        const double next = step > low && step < high ? step : 0.5 * (low + high);
        if (std::abs(next - t) <= 1e-11 * t) {
            t = next;
            break;
        }
        t = next;
    }
    return t;
}

} // namespace tenbin::planner

#include "mixture.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr double kAlike = 0.04;
constexpr std::size_t kGroups = 64;
constexpr double kNear = 1e-10;   // of a quantile's logarithm

constexpr double kFar = 8;   // deviations: 1e-15 lies beyond

// P(Z <= z) of the standard normal and its density: Taylor's series around the nearest node of a table, whose terms are
// Hermite's polynomials. With nodes 1/32 apart the share is within 1e-13, and the density, which only steers a search for a
// root, within 1e-10: in a third of the time of erfc and exp.
struct Normal
{
    double share = 0, density = 0;
};

class NormalTable
{
public:
    NormalTable()
    {
        for (std::size_t i = 0; i < m_node.size(); ++i) {
            const double z = placeOf(i);
            m_node[i] = {0.5 * std::erfc(-z * 0.70710678118654752440), std::exp(-0.5 * z * z) * 0.39894228040143267794};
        }
    }
    Normal at(double z) const
    {
        if (!(std::abs(z) < kFar))
            return {z > 0 ? 1.0 : 0.0, 0};
        const auto i = static_cast<std::size_t>((z + kFar) * (1 / kStep));
        const Normal &node = m_node[i];
        const double y = placeOf(i), h = z - y;
        const double h1 = -y, h2 = y * y - 1, h3 = -y * (y * y - 3), h4 = y * y * (y * y - 6) + 3;
        return {node.share + node.density * h * (1 + h * (h1 / 2 + h * (h2 / 6 + h * (h3 / 24 + h * (h4 / 120))))),
            node.density * (1 + h * (h1 + h * (h2 / 2 + h * (h3 / 6 + h * (h4 / 24)))))};
    }

private:
    static constexpr double kStep = 1.0 / 32;
    static double placeOf(std::size_t node) { return (static_cast<double>(node) + 0.5) * kStep - kFar; }   // amid its step
    std::array<Normal, static_cast<std::size_t>(2 * kFar / kStep)> m_node;
};

const NormalTable &normal()
{
    static const NormalTable table;
    return table;
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
    return normal().at((std::log(rest) - c.mu) / c.sigma).share;
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

// Where a lognormal of the mixture's own logarithmic mean and variance has the share. Only a start: a logistic stands in for the
// normal's quantile.
double LatencyMixture::firstGuess(double share, double arriving) const
{
    double shift_s = 0, mean = 0, square = 0;
    for (const LatencyComponent &c : m_components) {
        const double mu = std::max(c.mu, -700.0);
        shift_s += c.weight * c.shift_s;
        mean += c.weight * mu;
        square += c.weight * (c.sigma * c.sigma + mu * mu);
    }
    mean /= arriving;
    const double z = std::log(share / (1 - share)) / 1.702;
    const double spread = std::sqrt(std::max(0.0, square / arriving - mean * mean));
    return shift_s / arriving + std::exp(std::min(mean + z * spread, 700.0));
}

// The share at t and its derivatives by log t.
LatencyMixture::Slopes LatencyMixture::slopesAt(double t_s) const
{
    const NormalTable &table = normal();
    Slopes sum;
    double shift_s = 0, logRest = std::log(t_s), perLog = 1;   // of the component before: most have the same
    for (const LatencyComponent &c : m_components) {
        const double rest = t_s - c.shift_s;
        if (rest <= 0)
            continue;
        if (rest >= c.cap_s) {
            sum.share += c.weight;
            continue;
        }
        if (c.shift_s != shift_s) {
            shift_s = c.shift_s;
            logRest = std::log(rest);
            perLog = t_s / rest;
        }
        if (c.sigma == 0) {
            sum.share += logRest >= c.mu ? c.weight : 0;
            continue;
        }
        const double perSigma = 1 / c.sigma, y = (logRest - c.mu) * perSigma;
        const Normal at = table.at(y);
        sum.share += c.weight * at.share;
        const double steep = perLog * perSigma;
        const double density = c.weight * at.density * steep;
        sum.density += density;
        sum.bend += density * (1 - perLog - y * steep);
        sum.sharp += density * steep * steep;
    }
    return sum;
}

double LatencyMixture::quantile(double p) const
{
    double arriving = 0, low = std::numeric_limits<double>::infinity(), high = low;
    for (const LatencyComponent &c : m_components) {
        arriving += c.weight;
        low = std::min(low, c.shift_s);
    }
    if (p >= arriving || m_components.empty())
        return std::numeric_limits<double>::infinity();

    // Halley's method on the logarithm, kept inside a bracket.
    double t = firstGuess(p / arriving, arriving);
    for (int i = 0; i < 200; ++i) {
        const Slopes at = slopesAt(t);
        (at.share < p ? low : high) = t;
        double next = 0, error = 1;
        if (at.density > 0) {
            const double newton = (p - at.share) / at.density, bend = at.bend / at.density;
            const double step = newton / std::clamp(1 + newton * bend / 2, 0.5, 2.0);
            next = t * std::exp(std::clamp(step, -1.0, 1.0));
            // Its error is the cube of the step by about the square of the bend and the third derivative.
            error = std::abs(step * step * step) * (bend * bend + at.sharp / at.density);
        }
        bool done = error <= kNear;
        if (!(next > low && next < high)) {
            next = std::isinf(high) ? 2 * t + 1e-9 : 0.5 * (low + high);
            done = false;
        }
        done = done || std::abs(next - t) <= 1e-12 * t;
        t = next;
        if (done || (std::isfinite(high) && high - low <= 1e-12 * high))
            break;
    }
    return t;
}

}   // namespace tenbin::planner

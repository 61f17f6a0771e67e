#include "shared_pool.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {
constexpr double kNegligible = 1e-12;
}

PoolChain::PoolChain(const SharedPool &pool)
    : m_pool(pool)
    , m_perInstance(1.0 / pool.instances)
{
    if (pool.servers() <= kFew)
        for (std::size_t i = 0; i < static_cast<std::size_t>(pool.servers()); ++i)
            m_perRate[i] = perRate(static_cast<double>(i + 1));
}

// Falls with k, since more calls together always finish more a second.
double PoolChain::perRate(double k) const
{
    return m_pool.call_s(std::max(1.0, k * m_perInstance)) / k;
}

std::array<PoolChain::Sums, PoolChain::kTogether> PoolChain::few(const Rates &rates_per_s) const
{
    Rates p, weight, calls{}, squares{};
    p.fill(1);
    weight.fill(1);
    double k = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_pool.servers()); ++i) {
        k += 1;
        for (std::size_t r = 0; r < kTogether; ++r) {
            p[r] *= rates_per_s[r] * m_perRate[i];
            weight[r] += p[r];
            calls[r] += k * p[r];
            squares[r] += k * k * p[r];
        }
    }
    std::array<Sums, kTogether> sums;
    for (std::size_t r = 0; r < kTogether; ++r)
        sums[r] = {weight[r], calls[r], squares[r], p[r]};
    return sums;
}

PoolChain::Sums PoolChain::around(double rate_per_s) const
{
    // The likeliest state, by Little's law; the sums go outward from it until nothing is left.
    const double servers = m_pool.servers();
    const double slope = rate_per_s * m_pool.outputTokens * m_pool.perStream_s * m_perInstance;
    const double alone = rate_per_s * m_pool.call_s(0);
    const double mode = std::clamp(std::floor(slope < 1 ? alone / (1 - slope) : servers), 0.0, servers);
    Sums sums{1, mode, mode * mode, mode == servers ? 1.0 : 0.0};
    double p = 1;
    const int most = static_cast<int>(mode);
    for (int busy = most + 1; busy <= static_cast<int>(servers); ++busy) {
        const double k = busy;
        p *= rate_per_s * perRate(k);
        if (p < kNegligible * sums.weight && k > mode + 2)
            break;
        sums.weight += p;
        sums.calls += k * p;
        sums.squares += k * k * p;
        if (k == servers)
            sums.last = p;
    }
    p = 1;
    for (int busy = most; busy >= 1; --busy) {
        const double k = busy;
        p /= rate_per_s * perRate(k);
        if (p < kNegligible * sums.weight && k < mode - 2)
            break;
        sums.weight += p;
        sums.calls += (k - 1) * p;
        sums.squares += (k - 1) * (k - 1) * p;
    }
    return sums;
}

std::optional<PoolLoad> PoolChain::at(double rate_per_s) const
{
    std::optional<PoolLoad> load;
    at({&rate_per_s, 1}, {&load, 1});
    return load;
}

void PoolChain::at(std::span<const double> rates_per_s, std::span<std::optional<PoolLoad>> loads) const
{
    if (m_pool.servers() > kFew) {
        for (std::size_t i = 0; i < loads.size(); ++i)
            loads[i] = rates_per_s[i] < m_pool.callsPerS() ? loadOf(rates_per_s[i], around(rates_per_s[i])) : std::nullopt;
        return;
    }
    for (std::size_t from = 0; from < loads.size(); from += kTogether) {
        const std::size_t n = std::min(kTogether, loads.size() - from);
        Rates rates{};
        std::copy_n(rates_per_s.begin() + static_cast<std::ptrdiff_t>(from), n, rates.begin());
        const auto sums = few(rates);
        for (std::size_t r = 0; r < n; ++r)
            loads[from + r] = loadOf(rates[r], sums[r]);
    }
}

std::optional<PoolLoad> PoolChain::loadOf(double rate_per_s, Sums sums) const
{
    const double most = m_pool.callsPerS(), servers = m_pool.servers();
    if (!(rate_per_s < most))
        return std::nullopt;
    if (sums.last < kNegligible * sums.weight)
        sums.last = 0;   // nobody waits
    const double rho = rate_per_s / most;
    const double queued = sums.last * rho / (1 - rho);   // states with a queue, all streams busy
    const double weight = sums.weight + queued;

    PoolLoad load;
    load.pWait = (sums.last + queued) / weight;
    load.delay_s = 1 / (most - rate_per_s);
    load.inService = (sums.calls + servers * queued) / weight;
    load.call_s = load.inService / rate_per_s;
    if (m_pool.perStream_s > 0)
        load.decodeVariance = decodeVariance(load.inService,
            std::max(0.0, (sums.squares + servers * servers * queued) / weight - load.inService * load.inService));
    load.decode_s = m_pool.outputTokens > 0 ? (load.call_s - m_pool.fixed_s) / m_pool.outputTokens : m_pool.decode_s;
    return load;
}

// The crowd on an instance is forgotten in the time of a call, the more slowly the more of that is the crowd's own doing. Of its
// variance between moments so much is left between the means of calls: 2 (1 - (1 - e^-x) / x) / x for a correlation of e^-xt
// after t calls, by its series for 0 < x <= 1.
double PoolChain::decodeVariance(double calls, double callsVariance) const
{
    const double slope = m_pool.perStream_s * m_perInstance, call_s = m_pool.call_s(std::max(1.0, calls * m_perInstance));
    const double x = 1 - calls * m_pool.outputTokens * slope / call_s;
    const double left = 1 - x / 3 * (1 - x / 4 * (1 - x / 5 * (1 - x / 6)));
    return slope * slope * callsVariance * left;
}

std::optional<PoolLoad> poolLoad(const SharedPool &pool, double rate_per_s)
{
    return PoolChain(pool).at(rate_per_s);
}

}   // namespace tenbin::planner

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

PoolChain::Sums PoolChain::few(double rate_per_s) const
{
    Sums sums;
    double p = 1, k = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_pool.servers()); ++i) {
        p *= rate_per_s * m_perRate[i];
        k += 1;
        sums.weight += p;
        sums.calls += k * p;
    }
    sums.last = p;
    return sums;
}

PoolChain::Sums PoolChain::around(double rate_per_s) const
{
    // The likeliest state, by Little's law; the sums go outward from it until nothing is left.
    const double servers = m_pool.servers();
    const double slope = rate_per_s * m_pool.outputTokens * m_pool.perStream_s * m_perInstance;
    const double alone = rate_per_s * m_pool.call_s(0);
    const double mode = std::clamp(std::floor(slope < 1 ? alone / (1 - slope) : servers), 0.0, servers);
    Sums sums{1, mode, mode == servers ? 1.0 : 0.0};
    double p = 1;
    for (double k = mode + 1; k <= servers; ++k) {
        p *= rate_per_s * perRate(k);
        if (p < kNegligible * sums.weight && k > mode + 2)
            break;
        sums.weight += p;
        sums.calls += k * p;
        if (k == servers)
            sums.last = p;
    }
    p = 1;
    for (double k = mode; k >= 1; --k) {
        p /= rate_per_s * perRate(k);
        if (p < kNegligible * sums.weight && k < mode - 2)
            break;
        sums.weight += p;
        sums.calls += (k - 1) * p;
    }
    return sums;
}

std::optional<PoolLoad> PoolChain::at(double rate_per_s) const
{
    const double most = m_pool.callsPerS(), servers = m_pool.servers();
    if (!(rate_per_s < most))
        return std::nullopt;
    Sums sums = servers <= kFew ? few(rate_per_s) : around(rate_per_s);
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
    load.decode_s = m_pool.outputTokens > 0 ? (load.call_s - m_pool.fixed_s) / m_pool.outputTokens : m_pool.decode_s;
    return load;
}

std::optional<PoolLoad> poolLoad(const SharedPool &pool, double rate_per_s)
{
    return PoolChain(pool).at(rate_per_s);
}

}   // namespace tenbin::planner

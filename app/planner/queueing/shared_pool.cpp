#include "shared_pool.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {
constexpr double kNegligible = 1e-12;
}

std::optional<PoolLoad> poolLoad(const SharedPool &pool, double rate_per_s)
{
    const double most = pool.callsPerS(), servers = pool.servers();
    if (!(rate_per_s < most))
        return std::nullopt;
    const double instances = pool.instances;
    const auto call_s = [&](double k) { return pool.call_s(std::max(1.0, k / instances)); };
    // Offered load over the number under way: falls with k, since more calls together always finish more a second.
    const auto birthOverDeath = [&](double k) { return rate_per_s * call_s(k) / k; };

    // The likeliest state, by Little's law; the sums go outward from it until nothing is left.
    const double slope = rate_per_s * pool.outputTokens * pool.perStream_s / instances;
    const double alone = rate_per_s * pool.call_s(0);
    const double mode = std::clamp(std::floor(slope < 1 ? alone / (1 - slope) : servers), 0.0, servers);
    double weight = 1, calls = mode, last = mode == servers ? 1 : 0;
    double p = 1;
    for (double k = mode + 1; k <= servers; ++k) {
        p *= birthOverDeath(k);
        if (p < kNegligible * weight && k > mode + 2)
            break;
        weight += p;
        calls += k * p;
        if (k == servers)
            last = p;
    }
    p = 1;
    for (double k = mode; k >= 1; --k) {
        p /= birthOverDeath(k);
        if (p < kNegligible * weight && k < mode - 2)
            break;
        weight += p;
        calls += (k - 1) * p;
    }
    const double rho = rate_per_s / most;
    const double queued = last * rho / (1 - rho);   // states with a queue, all streams busy
    weight += queued;
    calls += servers * queued;

    PoolLoad load;
    load.pWait = (last + queued) / weight;
    load.delay_s = 1 / (most - rate_per_s);
    load.inService = calls / weight;
    load.call_s = load.inService / rate_per_s;
    load.decode_s = pool.outputTokens > 0 ? (load.call_s - pool.fixed_s) / pool.outputTokens : pool.decode_s;
    return load;
}

}   // namespace tenbin::planner

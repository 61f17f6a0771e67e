#include "erlang.h"

namespace tenbin::planner {

double erlangB(int servers, double offeredLoad)
{
    // 1/B grows without overflow trouble where B itself would underflow.
    double inverse = 1;
    for (int n = 1; n <= servers; ++n) {
        inverse = 1 + inverse * n / offeredLoad;
        if (inverse > 1e18)
            return 0;
    }
    return 1 / inverse;
}

std::optional<double> erlangC(int servers, double offeredLoad)
{
    if (offeredLoad >= servers)
        return std::nullopt;
    if (offeredLoad <= 0)
        return 0.0;
    const double b = erlangB(servers, offeredLoad);
    const double rho = offeredLoad / servers;
    return b / (1 - rho * (1 - b));
}

} // namespace tenbin::planner

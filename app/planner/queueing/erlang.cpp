#include "erlang.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

// 1/B = sum over k of c! / ((c - k)! a^k): the classic recursion unrolled from its end. Every term is positive, and past
// k = c - a they only shrink, so that the sum can stop after O(sqrt(c)) terms where a recursion from 1 needs all c.
double erlangB(int servers, double offeredLoad)
{
    if (servers <= 0)
        return 1;
    if (offeredLoad <= 0)
        return 0;
    const double perErlang = 1 / offeredLoad;
    double inverse = 1, term = 1;
    for (int k = 0; k < servers; ++k) {
        const double ratio = (servers - k) * perErlang;
        term *= ratio;
        inverse += term;
        if (inverse > 1e300)
            return 0;
        if (ratio < 1 && term < 1e-15 * inverse * (1 - ratio))
            break;
    }
    return 1 / inverse;
}

std::optional<double> erlangC(int servers, double offeredLoad)
{
    if (!(offeredLoad < servers))
        return std::nullopt;
    if (offeredLoad <= 0)
        return 0.0;
    const double b = erlangB(servers, offeredLoad);
    const double rho = offeredLoad / servers;
    return b / (1 - rho * (1 - b));
}

double ErlangWait::tail(double wait_s) const
{
    return pWait > 0 ? pWait * std::exp(-wait_s / delay_s) : 0;
}

double ErlangWait::quantile_s(double probability) const
{
    return pWait > 1 - probability ? delay_s * std::log(pWait / (1 - probability)) : 0;
}

std::optional<ErlangWait> erlangWait(int servers, double rate_per_s, double service_s)
{
    const auto pWait = erlangC(servers, rate_per_s * service_s);
    if (!pWait || !(rate_per_s >= 0) || !(service_s > 0))
        return std::nullopt;
    return ErlangWait{*pWait, service_s / (servers - rate_per_s * service_s)};
}

std::optional<int> erlangServers(double rate_per_s, double service_s, double wait_s, double probability)
{
    const double load = rate_per_s * service_s;
    if (!(rate_per_s >= 0) || !(service_s > 0) || !(wait_s >= 0) || !(probability > 0 && probability < 1) || !(load <= 1e6))
        return std::nullopt;
    const auto enough = [&](int servers) {
        const auto wait = erlangWait(servers, rate_per_s, service_s);
        return wait && wait->tail(wait_s) <= 1 - probability;
    };
    // The tail falls with every server: double the margin until it is enough, then halve.
    int tooFew = static_cast<int>(std::floor(load)), margin = 1;
    while (!enough(tooFew + margin)) {
        tooFew += margin;
        margin *= 2;
    }
    int sufficient = tooFew + margin;
    while (sufficient - tooFew > 1) {
        const int middle = tooFew + (sufficient - tooFew) / 2;
        (enough(middle) ? sufficient : tooFew) = middle;
    }
    return std::max(1, sufficient);
}

}   // namespace tenbin::planner

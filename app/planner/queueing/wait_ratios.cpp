#include "interpolation.h"
#include "wait_table.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

Parabola cs2Weights(double cs2)
{
    const double last = kWaitTableCs2.back();
    if (cs2 <= last)
        return parabolaAt(kWaitTableCs2, cs2);
    const double before = kWaitTableCs2[kWaitTableCs2.size() - 2], beyond = (cs2 - last) / (last - before);
    return {kWaitTableCs2.size() - 3, {0, -beyond, 1 + beyond}};
}

Parabola erlangWeights(double erlangC)
{
    static const auto roots = [] {
        auto nodes = kWaitTableErlangC;
        for (double &node : nodes)
            node = std::sqrt(node);
        return nodes;
    }();
    return parabolaAt(roots, std::sqrt(std::clamp(erlangC, kWaitTableErlangC.front(), 1.0)));
}

void addTo(WaitRatios &sum, double share, std::size_t servers, const Parabola &erlang, const Parabola &cs2)
{
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            const WaitRatios &at = kWaitTable[servers][erlang.first + i][cs2.first + j];
            const double weight = share * erlang.weight[i] * cs2.weight[j];
            sum.probability += weight * at.probability;
            sum.mean += weight * at.mean;
            sum.p20 += weight * at.p20;
            sum.p95 += weight * at.p95;
        }
    }
}

}   // namespace

WaitRatios waitRatios(int servers, double erlangC, double cs2)
{
    const Parabola byErlang = erlangWeights(erlangC), byCs2 = cs2Weights(cs2);
    std::size_t row = 0;
    while (row + 2 < kWaitTableServers.size() && servers > kWaitTableServers[row + 1])
        ++row;
    const auto root = [](int count) { return 1 / std::sqrt(static_cast<double>(count)); };
    const double from = root(kWaitTableServers[row]), to = root(kWaitTableServers[row + 1]);
    const double share = std::clamp((root(servers) - from) / (to - from), 0.0, 1.0);
    WaitRatios sum{0, 0, 0, 0};
    if (share < 1)
        addTo(sum, 1 - share, row, byErlang, byCs2);
    if (share > 0)
        addTo(sum, share, row + 1, byErlang, byCs2);
    return sum;
}

}   // namespace tenbin::planner

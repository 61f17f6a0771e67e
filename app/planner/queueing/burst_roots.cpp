#include "bucket_burst_table.h"
#include "interpolation.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

template<std::size_t N>
std::array<double, N> logarithms(std::array<double, N> nodes)
{
    for (double &node : nodes)
        node = std::log(node);
    return nodes;
}

// Long bursts differ little from endless ones, and short ones from none: straight in 1 / (1 + length), rising.
double placeOf(double length)
{
    return -1 / (1 + length);
}

// With the place of no variation or no length in front, where nothing is to be added.
template<std::size_t N, typename Place>
std::array<double, N + 1> withNone(const std::array<double, N> &nodes, const Place &place)
{
    std::array<double, N + 1> places{place(0)};
    std::transform(nodes.begin(), nodes.end(), places.begin() + 1, place);
    return places;
}

}   // namespace

BurstRoots::BurstRoots(double cv, double length, double calls)
{
    static const auto sizes = logarithms(kBurstCalls);
    static const auto cvs = withNone(kBurstCvs, [](double v) { return v; });
    static const auto lengths = withNone(kBurstLengths, placeOf);
    const Parabola atCalls = parabolaAt(sizes, std::log(std::clamp(calls, kBurstCalls.front(), kBurstCalls.back())));
    const Parabola atCv = parabolaAt(cvs, std::min(cv, kBurstCvs.back()));
    const Parabola atLength = parabolaAt(lengths, placeOf(length));
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            for (std::size_t k = 0; k < 3; ++k) {
                if (atLength.first + j == 0 || atCv.first + k == 0)
                    continue;
                const auto &row = kBurstRoots[atCalls.first + i][atLength.first + j - 1][atCv.first + k - 1];
                const double weight = atCalls.weight[i] * atLength.weight[j] * atCv.weight[k];
                for (std::size_t l = 0; l < row.size(); ++l) {
                    m_root[l].failed += weight * row[l].failed;
                    m_root[l].throttled += weight * row[l].throttled;
                }
            }
}

BucketRoots BurstRoots::at(double load) const
{
    static const auto loads = logarithms(kBurstLoads);
    const Parabola place = parabolaAt(loads, std::log(std::clamp(load, kBurstLoads.front(), kBurstLoads.back())));
    // A lane that offers far more than is refilled loses the rest whatever the bursts; one far below loses nothing.
    const double beyond = std::min({1.0, load / kBurstLoads.front(), kBurstLoads.back() / load});
    BucketRoots sum;
    for (std::size_t l = 0; l < 3; ++l) {
        sum.failed += beyond * place.weight[l] * m_root[place.first + l].failed;
        sum.throttled += beyond * place.weight[l] * m_root[place.first + l].throttled;
    }
    return sum;
}

}   // namespace tenbin::planner

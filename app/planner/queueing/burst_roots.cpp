#include "bucket_burst_table.h"
#include "interpolation.h"
#include "planner/recent.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

using Row = std::array<BucketRoots, kBurstLoads.size()>;

using Rows = std::array<const Row *, 3>;   // at a parabola's nodes; none: nothing is to be added there

void addTo(Row &sum, double weight, const Parabola &place, const Rows &rows)
{
    static constexpr Row none{};
    const Row &a = rows[0] ? *rows[0] : none, &b = *rows[1], &c = *rows[2];
    const double x = weight * place.weight[0], y = weight * place.weight[1], z = weight * place.weight[2];
    for (std::size_t l = 0; l < sum.size(); ++l) {
        sum[l].failed += x * a[l].failed + y * b[l].failed + z * c[l].failed;
        sum[l].throttled += x * a[l].throttled + y * b[l].throttled + z * c[l].throttled;
    }
}

// Of a table whose nodes have none in front.
template<std::size_t N>
Rows rowsAt(const std::array<Row, N> &rows, std::size_t first)
{
    return {first > 0 ? &rows[first - 1] : nullptr, &rows[first], &rows[first + 1]};
}

// The table at one cv: plans of one workload all have the same.
using Sheet = std::array<std::array<Row, kBurstLengths.size()>, kBurstCalls.size()>;

Sheet makeSheet(double cv)
{
    static const auto cvs = withNone(kBurstCvs, [](double v) { return v; });
    const Parabola atCv = parabolaAt(cvs, std::min(cv, kBurstCvs.back()));
    Sheet sheet{};
    for (std::size_t calls = 0; calls < sheet.size(); ++calls)
        for (std::size_t length = 0; length < sheet[calls].size(); ++length)
            addTo(sheet[calls][length], 1, atCv, rowsAt(kBurstRoots[calls][length], atCv.first));
    return sheet;
}

const Sheet &sheetOf(double cv)
{
    // A workload has its own, and plans those of what spills from their lanes.
    thread_local Recent<double, Sheet, 6> recent;
    return recent.of(cv, makeSheet);
}

}   // namespace

BurstRoots::BurstRoots(double cv, double length, double calls)
{
    static const auto sizes = logarithms(kBurstCalls);
    static const auto lengths = withNone(kBurstLengths, placeOf);
    const Parabola atCalls = parabolaAt(sizes, std::log(std::clamp(calls, kBurstCalls.front(), kBurstCalls.back())));
    const Parabola atLength = parabolaAt(lengths, placeOf(length));
    const Sheet &sheet = sheetOf(cv);
    for (std::size_t i = 0; i < 3; ++i)
        addTo(m_root, atCalls.weight[i], atLength, rowsAt(sheet[atCalls.first + i], atLength.first));
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

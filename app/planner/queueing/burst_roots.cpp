#include "bucket_burst_table.h"
#include "interpolation.h"

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

void addTo(Row &sum, double weight, const Row &row)
{
    for (std::size_t l = 0; l < row.size(); ++l) {
        sum[l].failed += weight * row[l].failed;
        sum[l].throttled += weight * row[l].throttled;
    }
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
            for (std::size_t k = atCv.first == 0; k < 3; ++k)
                addTo(sheet[calls][length], atCv.weight[k], kBurstRoots[calls][length][atCv.first + k - 1]);
    return sheet;
}

const Sheet &sheetOf(double cv)
{
    struct Known
    {
        double cv;
        Sheet sheet;
    };
    // A workload has its own, and plans those of what spills from their lanes.
    thread_local std::array<Known, 6> known{};   // of cv 0: none
    thread_local std::size_t oldest = 0;
    for (const Known &its : known)
        if (its.cv == cv && cv > 0)
            return its.sheet;
    Known &its = known[oldest];
    oldest = (oldest + 1) % known.size();
    its.cv = cv;
    its.sheet = makeSheet(cv);
    return its.sheet;
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
        for (std::size_t j = atLength.first == 0; j < 3; ++j)
            addTo(m_root, atCalls.weight[i] * atLength.weight[j], sheet[atCalls.first + i][atLength.first + j - 1]);
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

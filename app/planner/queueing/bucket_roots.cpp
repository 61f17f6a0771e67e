#include "bucket_table.h"
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

template<std::size_t N>
double inside(const std::array<double, N> &nodes, double x)
{
    return std::clamp(x, nodes.front(), nodes.back());
}

// Where in a page.
struct Place
{
    Parabola depth, hold, running;
};

BucketRoots onPage(const BucketPage &page, const Place &place)
{
    BucketRoots sum;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            for (std::size_t k = 0; k < 3; ++k) {
                const BucketRoots &at = page[place.depth.first + i][place.hold.first + j][place.running.first + k];
                const double weight = place.depth.weight[i] * place.hold.weight[j] * place.running.weight[k];
                sum.failed += weight * at.failed;
                sum.throttled += weight * at.throttled;
            }
    return sum;
}

template<std::size_t N>
BucketRoots onPages(const std::array<BucketPage, N> &pages, const Parabola &load, const Place &place)
{
    BucketRoots sum;
    for (std::size_t i = 0; i < 3; ++i) {
        const BucketRoots at = onPage(pages[load.first + i], place);
        sum.failed += load.weight[i] * at.failed;
        sum.throttled += load.weight[i] * at.throttled;
    }
    return sum;
}

}   // namespace

BucketRoots bucketRoots(double load, double depth, double hold, double running, const BucketRoots &without)
{
    static const auto depths = logarithms(kBucketDepths), runs = logarithms(kBucketRunning);
    static const auto holds = logarithms(kBucketHolds);
    const Place place{parabolaAt(depths, inside(depths, std::log(depth > 0 ? depth : 1e-9))),
        parabolaAt(holds, inside(holds, std::log(hold))), parabolaAt(runs, inside(runs, std::log(running)))};
    // Without reservations the loss has a bend at load 1 that no table follows; with them it has none. So near that load the
    // roots themselves are interpolated and never fall below those without; beyond it what is above them is.
    const double beyond = std::clamp((load - 1.1) / .1, 0.0, 1.0);
    BucketRoots result;
    if (beyond < 1) {
        const BucketRoots near = onPages(kBucketRoots, parabolaAt(kBucketLoads, inside(kBucketLoads, load)), place);
        result.failed = (1 - beyond) * std::max(near.failed, without.failed);
        result.throttled = (1 - beyond) * std::max(near.throttled, without.throttled);
    }
    if (beyond > 0) {
        const BucketRoots more = onPages(kBucketExcess, parabolaAt(kBucketOverloads, inside(kBucketOverloads, load)), place);
        result.failed += beyond * (without.failed + more.failed);
        result.throttled += beyond * (without.throttled + more.throttled);
    }
    // What running calls add falls as the square of a small hold.
    const double few = std::min(1.0, hold * hold / (kBucketHolds.front() * kBucketHolds.front()));
    result.failed = without.failed + few * (result.failed - without.failed);
    result.throttled = without.throttled + few * (result.throttled - without.throttled);
    return result;
}

}   // namespace tenbin::planner

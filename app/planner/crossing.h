// Where two curves of cost cross.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tenbin::planner {

struct CostPair
{
    double first = 0, second = 0;   // USD a month
};
// Of both sides at x > 0; no value: they cannot be compared there.
using CostsAt = std::function<std::optional<CostPair>(double x)>;

struct Crossing
{
    double x = 0;
    bool firstWinsAbove = false;   // the first is the cheaper one from x on, else the second
    bool atStep = false;           // one of the costs jumps at x, over the other one; else they are equal there

    bool operator==(const Crossing &) const = default;
};

// Ascending; the costs touching without crossing do not count, nor does another winner after a stretch that cannot be
// compared. `grid`: ascending, above 0; where to start from. `cancelled` is polled (empty: never), and ends the search early.
//
// Costs may have any number of steps. A cell of the grid is halved as long as the ranges between its ends overlap, which misses
// nothing while both costs grow with x (dips of a quarter of what they change in a cell are allowed for), down to 0.05 % of x:
// two crossings nearer to each other than that may cancel out. Curves that lie on each other for long would be halved everywhere:
// after `mostHalvings` only changes of the winner are followed. Each crossing is solved by TOMS 748 (Alefeld, Potra and Shi 1995)
// in log x.
inline constexpr int kMostHalvings = 2'000;
std::vector<Crossing> crossings(const CostsAt &costs, std::span<const double> grid, const std::function<bool()> &cancelled = {},
    int mostHalvings = kMostHalvings);

// From low to high, both included, with so many points a decade, evenly in log x. 0 < low < high.
std::vector<double> logGrid(double low, double high, int perDecade);

}   // namespace tenbin::planner

// The two sides of a break-even: plans that grow along its axis, and what they cost.
#pragma once

#include "break_even.h"
#include "crossing.h"

#include <map>

namespace tenbin::planner {

// A plan that grows with x, and returns the units it then has; without `grow` it stays as it is.
struct Way
{
    Plan plan;
    std::function<double(double x, Plan &plan)> grow{};
    // Instead of `grow`, where less may be bought than carries all: into how many steps all of it is cut at x, and the plan that
    // buys some of them, from 1 on. The cheapest number counts.
    std::function<int(double x)> steps{};
    std::function<double(double x, int bought, Plan &plan)> buy{};
};

struct Contest
{
    BreakEvenAxis axis{};
    double low = 100, high = 1e9;
    std::optional<double> present;                             // x of the workload as it is
    std::function<void(Workload &workload, double x)> set{};   // empty: x is the price of an hour of downtime
    std::vector<Way> first, second;                            // the cheapest feasible way counts; empty: there is none
    int mostHalvings = kMostHalvings;                          // for crossings, see there
    bool needsFeasible = true;                                 // to be compared; false: a price is enough
};

// The same plan where no quota turns any call away: the prices alone are compared.
Plan withPlentyOfQuota(Plan plan);

Contest contestOf(BreakEvenKind kind, const Workload &workload, const Plan &plan, const Catalog &catalog);
// The same for one kind of custom model.
Contest customContest(const Workload &workload, const Plan &plan, CustomKind kind, const Catalog &catalog);

// One side's cheapest way at one x.
struct Entry
{
    BreakEvenCost cost;
    Plan plan;
    std::vector<Note> gaps, infeasible;
};

// Evaluates a contest. All three must outlive it; not for several threads at once.
class Duel
{
public:
    Duel(const Contest &contest, const Workload &workload, const Catalog &catalog);

    const BreakEvenPoint &at(double x);   // kept: asked for again it costs nothing
    Entry first(double x) { return entry(m_contest.first, x); }
    Entry second(double x) { return entry(m_contest.second, x); }
    std::vector<double> grid() const;
    std::vector<Crossing> crossings(const std::function<bool()> &cancelled);
    bool comparable(const BreakEvenPoint &point) const
    {
        return point.first.usd && point.second.usd && (!m_contest.needsFeasible || point.bothFeasible());
    }

private:
    Entry entry(const std::vector<Way> &ways, double x);
    Entry entryOf(const Way &way, double x);
    int cheapestNumber(const Way &way, double x);

    const Contest &m_contest;
    const Catalog &m_catalog;
    Workload m_workload;
    std::map<double, BreakEvenPoint> m_known;
    std::map<const Way *, Outcome> m_still;   // of plans and a workload that do not change with x
};

}   // namespace tenbin::planner

#include "contest.h"

#include "model/plan_evaluation.h"

#include <algorithm>
#include <tuple>

namespace tenbin::planner {

namespace {

constexpr int kPointsPerDecade = 8;
constexpr double kMinutesPerHour = 60;

// Mean use of the lane that was sized.
double utilisationOf(const Outcome &outcome)
{
    for (const LaneUse &lane : outcome.capacity.lanes)
        if (lane.kind != LaneKind::OnDemand && lane.kind != LaneKind::Batch)
            return lane.utilisation;
    return 0;
}

// Smaller is better: comparable ones first, then priced ones, then by cost.
auto rank(const BreakEvenCost &cost)
{
    return std::tuple(!cost.comparable(), !cost.usd, cost.usd.value_or(0));
}

}   // namespace

Duel::Duel(const Contest &contest, const Workload &workload, const Catalog &catalog)
    : m_contest(contest)
    , m_catalog(catalog)
    , m_workload(workload)
{
}

Entry Duel::entryOf(const Way &way, double x)
{
    Entry entry{{}, way.plan, {}, {}};
    if (way.grow)
        entry.cost.units = way.grow(x, entry.plan);
    Outcome outcome;
    double downtime_usd = 0;
    if (m_contest.set) {
        m_contest.set(m_workload, x);
        outcome = judgedOutcome(m_workload, entry.plan, m_catalog);
    } else {
        const auto [still, isNew] = m_still.try_emplace(&way);
        if (isNew)
            still->second = judgedOutcome(m_workload, entry.plan, m_catalog);
        outcome = still->second;
        downtime_usd = x * outcome.availability.downtime_minPerMonth / kMinutesPerHour;
    }
    if (const auto total = outcome.total())
        entry.cost.usd = total->usd() + downtime_usd;
    entry.cost.feasible = outcome.feasible();
    if (way.grow)
        entry.cost.utilisation = utilisationOf(outcome);
    entry.gaps = std::move(outcome.gaps);
    entry.infeasible = std::move(outcome.infeasible);
    return entry;
}

Entry Duel::entry(const std::vector<Way> &ways, double x)
{
    std::optional<Entry> best;
    for (const Way &way : ways) {
        Entry its = entryOf(way, x);
        if (!best || rank(its.cost) < rank(best->cost))
            best = std::move(its);
    }
    return best ? std::move(*best) : Entry{{}, {}, {}, {{Finding::SecondRegionMissing, {}, {}, 0, 0}}};
}

const BreakEvenPoint &Duel::at(double x)
{
    const auto known = m_known.find(x);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(x, BreakEvenPoint{x, first(x).cost, second(x).cost}).first->second;
}

std::vector<double> Duel::grid() const
{
    return logGrid(m_contest.low, m_contest.high, kPointsPerDecade);
}

std::vector<Crossing> Duel::crossings(const std::function<bool()> &cancelled)
{
    const auto costs = [this](double x) -> std::optional<CostPair> {
        const BreakEvenPoint &point = at(x);
        return comparable(point) ? std::optional(CostPair{*point.first.usd, *point.second.usd}) : std::nullopt;
    };
    return planner::crossings(costs, grid(), cancelled);
}

}   // namespace tenbin::planner

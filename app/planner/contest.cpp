#include "contest.h"

#include "model/plan_evaluation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <tuple>
#include <vector>

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

// Of numbers that are tried: all up to eight, then every eighth, fourth or so of the last power of two.
int nextTried(int bought)
{
    constexpr int kFew = 8, kOfOctave = 4;
    int octave = kFew;
    while (octave <= bought / 2)
        octave *= 2;
    return bought < kFew ? bought + 1 : bought + octave / kOfOctave;
}

}   // namespace

Duel::Duel(const Contest &contest, const Workload &workload, const Catalog &catalog)
    : m_contest(contest)
    , m_catalog(catalog)
    , m_workload(workload)
{
}

// Few are tried all. Of more four in every octave, and then those around the best: a lane of a few streams carries little until
// it has enough of them, but from there on each one more takes no more off the rest of the bill than the one before, which
// carries the hours that are less busy, too.
int Duel::cheapestNumber(const Way &way, double x)
{
    const int all = way.steps(x);
    std::map<int, std::optional<double>> known;
    bool hasGap = false;
    const auto cost = [&](int bought) {
        const auto [its, isNew] = known.try_emplace(bought);
        if (isNew) {
            Plan plan = way.plan;
            way.buy(x, bought, plan);
            m_contest.set(m_workload, x);
            const Outcome outcome = judgedOutcome(m_workload, plan, m_catalog);
            const auto total = outcome.total();
            hasGap = hasGap || !total;
            if (total && outcome.feasible())
                its->second = total->usd();
        }
        return its->second.value_or(HUGE_VAL);
    };
    (void)cost(1);
    if (hasGap)   // of the prices, whatever is bought
        return all;
    // Past the best by so much, and with so many, no lane has too few streams any more: then the bill only rises.
    constexpr int kPast = 4, kManyStreams = 64;
    std::vector<int> numbers;
    int best = 1;
    for (int bought = 1; bought < all && (bought < kManyStreams || bought <= kPast * best); bought = nextTried(bought)) {
        numbers.push_back(bought);
        best = cost(bought) < cost(best) ? bought : best;
    }
    if (numbers.empty() || std::isinf(cost(best)) || nextTried(numbers.back()) >= all)
        numbers.push_back(all);
    const auto least = std::min_element(numbers.begin(), numbers.end(), [&](int a, int b) { return cost(a) < cost(b); });
    best = *least;
    int low = least == numbers.begin() ? 1 : *std::prev(least) + 1;
    int high = std::next(least) == numbers.end() ? all : *std::next(least) - 1;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (std::isfinite(cost(middle)) && cost(middle) <= cost(middle + 1))
            high = middle;
        else
            low = middle + 1;
    }
    constexpr int kAround = 2;
    for (int bought = std::max(1, low - kAround); bought <= std::min(all, low + kAround); ++bought)
        if (cost(bought) < cost(best))
            best = bought;
    return best;
}

Entry Duel::entryOf(const Way &way, double x)
{
    Entry entry{{}, way.plan, {}, {}};
    if (way.buy)
        entry.cost.units = way.buy(x, cheapestNumber(way, x), entry.plan);
    else if (way.grow)
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
    if (way.grow || way.buy)
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
    return planner::crossings(costs, grid(), cancelled, m_contest.mostHalvings);
}

}   // namespace tenbin::planner

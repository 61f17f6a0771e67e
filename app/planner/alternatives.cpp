#include "alternatives.h"

#include "model/plan_evaluation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

namespace tenbin::planner {

namespace {

// Of the models one step at a time: two at once are two pieces of advice.
bool isOneStep(const Plan &base, const Plan &plan, const Catalog &catalog)
{
    const bool first = plan.models.first != base.models.first, then = plan.models.escalateTo != base.models.escalateTo;
    const bool profile = plan.resilience.profile != base.resilience.profile;
    if (first && then)
        return false;
    if (!profile || (!first && !then))
        return true;
    const Model *changed = catalog.model(first ? plan.models.first : plan.models.escalateTo);
    return changed && !changed->tokenOffer(base.resilience.region, base.resilience.profile);
}

LeverKind kindOf(DecisionKind step)
{
    switch (step) {
    case DecisionKind::Models: return LeverKind::Models;
    case DecisionKind::Region: return LeverKind::Region;
    case DecisionKind::Lanes: return LeverKind::Lanes;
    case DecisionKind::Custom: return LeverKind::Custom;
    case DecisionKind::TopK: return LeverKind::TopK;
    case DecisionKind::Chunk: return LeverKind::Chunk;
    case DecisionKind::MaxOutput: return LeverKind::MaxOutput;
    case DecisionKind::Cache: return LeverKind::Cache;
    case DecisionKind::Resilience: break;
    }
    return LeverKind::Resilience;
}

bool lacksTheSame(const Note &a, const Note &b)
{
    constexpr double kSame = 1e-9;   // what is busy and what is idle of the same hours add up in another order
    return std::tie(a.finding, a.text1, a.text2, a.number1) == std::tie(b.finding, b.text1, b.text2, b.number1)
        && std::abs(a.number2 - b.number2) <= kSame * std::abs(a.number2);
}

// The plans one step around the base, in the order of the space.
template<typename Take>
void eachStep(const SearchSpace &space, const Catalog &catalog, Take take)
{
    space.eachStep([&](Plan plan, DecisionKind kind) {
        if (kind != DecisionKind::Models || isOneStep(space.base, plan, catalog))
            take(std::move(plan), kindOf(kind));
    });
}

}   // namespace

std::vector<Note> missingPrices(const Outcome &outcome)
{
    std::vector<Note> missing;
    std::copy_if(outcome.gaps.begin(), outcome.gaps.end(), std::back_inserter(missing), isPriceGap);
    return missing;
}

std::vector<Note> missingPrices(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    return missingPrices(judgedOutcome(workload, plan, catalog));
}

std::optional<Alternative> alternativeOf(
    const Workload &workload, Plan plan, const Catalog &catalog, std::optional<LeverKind> step, const std::vector<Note> &missing)
{
    const Outcome outcome = judgedOutcome(workload, plan, catalog);
    // A plan without a price is a gap, not a bargain.
    if (outcome.hasPriceGap == missing.empty())
        return {};
    Alternative its{std::move(plan), outcome.priced.usd(), targetedP95(workload, outcome), outcome.availability.design,
        outcome.quality.success, outcome.feasible(), step, outcome.quality.coverage};
    if (outcome.hasPriceGap)
        its.missing = missingPrices(outcome);
    if (!std::equal(its.missing.begin(), its.missing.end(), missing.begin(), missing.end(), lacksTheSame))
        return {};
    return its;
}

std::vector<Alternative> alternatives(const Workload &workload, const SearchSpace &space, const Catalog &catalog)
{
    std::vector<Alternative> found;
    if (auto own = alternativeOf(workload, space.base, catalog, {}))
        found.push_back(std::move(*own));
    eachStep(space, catalog, [&](Plan plan, LeverKind kind) {
        if (auto other = alternativeOf(workload, std::move(plan), catalog, kind))
            found.push_back(std::move(*other));
    });
    return found;
}

std::vector<Alternative> alternativesLacking(
    const Workload &workload, const SearchSpace &space, const Catalog &catalog, const std::vector<Note> &missing)
{
    std::vector<Alternative> found;
    eachStep(space, catalog, [&](Plan plan, LeverKind kind) {
        if (auto other = alternativeOf(workload, std::move(plan), catalog, kind, missing))
            found.push_back(std::move(*other));
    });
    return found;
}

std::optional<std::size_t> cheapestThatMeets(const std::vector<Alternative> &alternatives, const Targets &targets)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const Alternative &a = alternatives[i];
        if (!a.meets(targets))
            continue;
        if (!best || std::pair(a.cost_usd, a.p95_s) < std::pair(alternatives[*best].cost_usd, alternatives[*best].p95_s))
            best = i;
    }
    return best;
}

std::vector<Alternative> alternativesOf(const std::vector<FrontPlan> &front, const SearchSpace &space)
{
    std::vector<Alternative> found;
    for (std::size_t i = 0; i < front.size(); ++i)
        if (const FrontPlan &p = front[i]; i == 0 || p.figures() != front[i - 1].figures())
            found.push_back({space.plan(p.index), p.cost.usd(), p.p95_s, 1 - p.unavailability, p.success, true, {}});
    return found;
}

}   // namespace tenbin::planner

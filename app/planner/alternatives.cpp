#include "alternatives.h"

#include "model/plan_evaluation.h"

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

}   // namespace

std::optional<Alternative> alternativeOf(
    const Workload &workload, Plan plan, const Catalog &catalog, std::optional<LeverKind> step)
{
    const Outcome outcome = judgedOutcome(workload, plan, catalog);
    const auto total = outcome.total();
    if (!total)
        return {};   // a plan without a price is a gap, not a bargain
    return Alternative{std::move(plan), total->usd(), targetedP95(workload, outcome), outcome.availability.design,
        outcome.quality.success, outcome.feasible(), step, outcome.quality.coverage};
}

std::vector<Alternative> alternatives(const Workload &workload, const SearchSpace &space, const Catalog &catalog)
{
    std::vector<Alternative> found;
    if (auto own = alternativeOf(workload, space.base, catalog, {}))
        found.push_back(std::move(*own));
    for (const Decision &decision : space.decisions)
        for (const auto &option : decision.options) {
            Plan plan = space.base;
            option(plan);
            if (plan == space.base || (space.excludes && space.excludes(plan))
                || (decision.kind == DecisionKind::Models && !isOneStep(space.base, plan, catalog)))
                continue;
            if (auto other = alternativeOf(workload, std::move(plan), catalog, kindOf(decision.kind)))
                found.push_back(std::move(*other));
        }
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

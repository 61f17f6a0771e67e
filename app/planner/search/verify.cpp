#include "verify.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

std::optional<Replayed> replayOf(const Workload &workload, const Plan &plan, const Catalog &catalog, const VerifyOptions &options)
{
    const ReplayOutcome its = replay(workload, plan, catalog, {.seed = options.seed, .cancelled = options.cancelled});
    if (options.cancelled && options.cancelled())
        return {};
    return replayedOf(workload, evaluate(workload, plan, catalog), its);
}

Finalists verifyCheapest(const Workload &workload, const SearchSpace &space, const std::vector<FrontPlan> &front,
    const Targets &targets, const Catalog &catalog, const VerifyOptions &options)
{
    Finalists result;
    for (std::size_t i = 0; i < front.size() && result.tried.size() < options.most; ++i) {
        if (!meets(front[i], targets) || (i > 0 && front[i].figures() == front[i - 1].figures()))
            continue;
        const auto replayed = replayOf(workload, space.plan(front[i].index), catalog, options);
        if (!replayed)
            return result;
        const bool confirmed = !replayed->refutes(targets);
        result.tried.push_back({i, *replayed, confirmed});
        if (confirmed) {
            result.cheapest = i;
            result.complete = true;
            return result;
        }
    }
    result.complete = result.tried.size() < options.most;   // none is left to try
    return result;
}

std::optional<std::size_t> placeOf(const Finalists &finalists, const std::vector<FrontPlan> &front, const SearchSpace &space,
    const std::vector<Alternative> &alternatives)
{
    if (!finalists.cheapest)
        return {};
    const Plan cheapest = space.plan(front[*finalists.cheapest].index);
    const auto found
        = std::find_if(alternatives.begin(), alternatives.end(), [&](const Alternative &a) { return a.plan == cheapest; });
    return static_cast<std::size_t>(found - alternatives.begin());
}

std::vector<std::size_t> refutedOf(const Finalists &finalists, const std::vector<FrontPlan> &front, const SearchSpace &space,
    const std::vector<Alternative> &alternatives)
{
    std::vector<std::size_t> places;
    for (const Finalist &finalist : finalists.tried) {
        if (finalist.confirmed)
            continue;
        const Plan plan = space.plan(front[finalist.place].index);
        for (std::size_t i = 0; i < alternatives.size(); ++i)
            if (alternatives[i].plan == plan)
                places.push_back(i);
    }
    return places;
}

Comparison compare(const Workload &workload, const SearchSpace &space, const Targets &targets, const Catalog &catalog)
{
    const SearchResult result = search(workload, space, catalog);
    Comparison comparison{alternatives(workload, space, catalog), 0, true, static_cast<double>(result.spacePlans), {}};
    comparison.frontFrom = comparison.plans.size();
    const std::vector<Alternative> front = alternativesOf(result.front, space);
    comparison.plans.insert(comparison.plans.end(), front.begin(), front.end());
    const Finalists finalists = verifyCheapest(workload, space, result.front, targets, catalog, {});
    if (const auto place = placeOf(finalists, result.front, space, front))
        comparison.cheapest = comparison.frontFrom + *place;
    comparison.refuted = refutedOf(finalists, result.front, space, comparison.plans);
    return comparison;
}

}   // namespace tenbin::planner

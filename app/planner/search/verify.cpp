#include "verify.h"

#include <algorithm>
#include <tuple>

namespace tenbin::planner {

std::optional<Replayed> replayOf(const Workload &workload, const Plan &plan, const Catalog &catalog, const VerifyOptions &options)
{
    const ReplayOutcome outcome = replay(workload, plan, catalog, {.seed = options.seed, .cancelled = options.cancelled});
    if (options.cancelled && options.cancelled())
        return {};
    const bool counts = outcome.complete && outcome.requests > 0 && !outcome.fromTrace;
    const bool streams = workload.needs.interaction == Interaction::Streaming;
    return Replayed{counts, targetedP95(workload, outcome), streams ? outcome.ci95_firstTokenP95_s : outcome.ci95_endToEndP95_s};
}

Finalists verifyCheapest(const Workload &workload, const SearchSpace &space, const std::vector<FrontPlan> &front,
    const Targets &targets, const Catalog &catalog, const VerifyOptions &options)
{
    Finalists result;
    const auto figures = [](const FrontPlan &p) { return std::tuple(p.cost, p.p95_s, p.unavailability); };
    for (std::size_t i = 0; i < front.size() && result.tried.size() < options.most; ++i) {
        if (!meets(front[i], targets) || (i > 0 && figures(front[i]) == figures(front[i - 1])))
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

Comparison compare(const Workload &workload, const Plan &plan, const Targets &targets, const Catalog &catalog)
{
    const SearchSpace space = spaceAround(workload, plan, catalog);
    const SearchResult result = search(workload, space, catalog);
    Comparison comparison{alternatives(workload, space, catalog), 0, true, static_cast<double>(result.spacePlans), {}};
    comparison.frontFrom = comparison.plans.size();
    const std::vector<Alternative> front = alternativesOf(result.front, space);
    comparison.plans.insert(comparison.plans.end(), front.begin(), front.end());
    const Finalists finalists = verifyCheapest(workload, space, result.front, targets, catalog, {});
    if (const auto place = placeOf(finalists, result.front, space, front))
        comparison.cheapest = comparison.frontFrom + *place;
    return comparison;
}

}   // namespace tenbin::planner

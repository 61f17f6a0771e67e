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

Comparison compare(const Workload &workload, const Plan &plan, const Targets &targets, const Catalog &catalog)
{
    const SearchSpace space = spaceAround(workload, plan, catalog);
    const SearchResult result = search(workload, space, catalog);
    Comparison comparison{alternatives(workload, space, catalog), 0, true, static_cast<double>(result.spacePlans), {}};
    comparison.frontFrom = comparison.plans.size();
    const std::vector<Alternative> front = alternativesOf(result.front, space);
    comparison.plans.insert(comparison.plans.end(), front.begin(), front.end());
    const Finalists finalists = verifyCheapest(workload, space, result.front, targets, catalog, {});
    if (!finalists.cheapest)
        return comparison;
    const Plan cheapest = space.plan(result.front[*finalists.cheapest].index);
    const auto found = std::find_if(front.begin(), front.end(), [&](const Alternative &a) { return a.plan == cheapest; });
    comparison.cheapest = comparison.frontFrom + static_cast<std::size_t>(found - front.begin());
    return comparison;
}

}   // namespace tenbin::planner

#include "verify.h"

#include "planner/levers.h"

#include <algorithm>
#include <iterator>

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

Replays replaysOf(const Finalists &finalists, const std::vector<FrontPlan> &front, const SearchSpace &space,
    const std::vector<Alternative> &alternatives)
{
    Replays replays;
    for (const Finalist &finalist : finalists.tried) {
        const Plan plan = space.plan(front[finalist.place].index);
        for (std::size_t i = 0; i < alternatives.size(); ++i)
            if (alternatives[i].plan == plan)
                replays.emplace(i, finalist.replayed);
    }
    return replays;
}

void verifyWaysOut(const Workload &workload, const Targets &targets, const Catalog &catalog, const VerifyOptions &options,
    Comparison &comparison)
{
    for (std::size_t tried = 0; tried < options.most; ++tried) {
        const auto place = nextWayOut(comparison, targets);
        const auto replayed = place ? replayOf(workload, comparison.plans[*place].plan, catalog, options) : std::nullopt;
        if (!replayed)
            return;
        comparison.replayed.emplace(*place, *replayed);
    }
}

Comparison comparisonOf(const Workload &workload, const SearchSpace &space, const SearchResult &result,
    const Finalists &finalists, const Targets &targets, const Catalog &catalog)
{
    Comparison comparison{alternativesOf(result.front, space), 0, true, static_cast<double>(result.spacePlans), {}};
    comparison.cheapest = placeOf(finalists, result.front, space, comparison.plans);
    comparison.replayed = replaysOf(finalists, result.front, space, comparison.plans);
    verifyWaysOut(workload, targets, catalog, {}, comparison);
    if (result.front.empty())
        comparison.none = whyNone(workload, space, catalog);
    return comparison;
}

Comparison compare(const Workload &workload, const SearchSpace &space, const Targets &targets, const Catalog &catalog)
{
    const SearchResult result = search(workload, space, catalog);
    const Finalists finalists = verifyCheapest(workload, space, result.front, targets, catalog, {});
    Comparison comparison = comparisonOf(workload, space, result, finalists, targets, catalog);
    std::vector<Alternative> around = alternatives(workload, space, catalog);
    comparison.frontFrom = around.size();
    if (comparison.cheapest)
        *comparison.cheapest += around.size();
    Replays replayed;
    for (const auto &[place, its] : comparison.replayed)
        replayed.emplace(place + around.size(), its);
    comparison.replayed = std::move(replayed);
    comparison.plans.insert(
        comparison.plans.begin(), std::make_move_iterator(around.begin()), std::make_move_iterator(around.end()));
    return comparison;
}

}   // namespace tenbin::planner

#include "verify.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// What is late or fails comes in bursts: taken as a dozen at once.
constexpr double kAtOnce = 12;

double deviations(double share, std::size_t requests)   // 95 % of them lie within
{
    return 1.96 * std::sqrt(kAtOnce * share / static_cast<double>(requests));
}

// Too few requests for batches: down to the quantile that the 95th percentile may be by chance.
double sampledHalfWidth(const Workload &workload, const ReplayOutcome &replay)
{
    const bool first = workload.needs.interaction == Interaction::Streaming;
    const std::vector<float> &curve = first ? replay.firstTokenQuantiles : replay.endToEndQuantiles;
    const double share = std::max(0.0, .95 - deviations(.95 * .05, replay.requests));
    const auto place = static_cast<std::size_t>(share * static_cast<double>(curve.size() - 1));
    return targetedP95(workload, replay) - static_cast<double>(curve[place]);
}

}   // namespace

Replayed replayedOf(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay)
{
    const double p95_s = targetedP95(workload, replay), halfWidth_s = targetedHalfWidth(workload, replay);
    Replayed its{isWholeWeek(replay), replay.complete && replay.hourShare < 1, p95_s, 0,
        trustedAvailability(workload, outcome, replay).design, 0};
    if (std::isfinite(p95_s))
        its.halfWidth_s = std::isfinite(halfWidth_s) ? halfWidth_s : sampledHalfWidth(workload, replay);
    if (replay.requests > 0)
        its.availabilityHalfWidth = deviations(std::max(replay.failedShare, outcome.capacity.failedShare), replay.requests);
    return its;
}

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

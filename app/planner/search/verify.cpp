#include "verify.h"

#include <tuple>

namespace tenbin::planner {

Finalist verify(const Workload &workload, const Plan &plan, const FrontPlan &figures, const Targets &targets,
    const Catalog &catalog, const VerifyOptions &options)
{
    Finalist finalist{.verified = Verified::Confirmed, .replayP95_s = figures.p95_s};
    const ReplayOutcome replayed = replay(workload, plan, catalog, {.seed = options.seed, .cancelled = options.cancelled});
    if (options.cancelled && options.cancelled()) {
        finalist.verified = Verified::Unasked;
        return finalist;
    }
    // Nothing queues; or a trace was played, which is not the whole week that the targets are about.
    if (!replayed.complete || replayed.requests == 0 || replayed.fromTrace)
        return finalist;
    finalist.replayP95_s = targetedP95(workload, replayed);
    const double halfWidth_s
        = workload.needs.interaction == Interaction::Streaming ? replayed.ci95_firstTokenP95_s : replayed.ci95_endToEndP95_s;
    // Within its own interval replay refutes nothing.
    if (finalist.replayP95_s - halfWidth_s > targets.p95_s)
        finalist.verified = Verified::Refuted;
    return finalist;
}

Finalists verifyCheapest(const Workload &workload, const SearchSpace &space, const std::vector<FrontPlan> &front,
    const Targets &targets, const Catalog &catalog, const VerifyOptions &options)
{
    Finalists result;
    const auto figures = [](const FrontPlan &p) { return std::tuple(p.cost, p.p95_s, p.unavailability); };
    for (std::size_t i = 0; i < front.size() && result.tried.size() < options.most; ++i) {
        if (!meets(front[i], targets) || (i > 0 && figures(front[i]) == figures(front[i - 1])))
            continue;
        Finalist finalist = verify(workload, space.plan(front[i].index), front[i], targets, catalog, options);
        if (finalist.verified == Verified::Unasked)
            return result;
        finalist.place = i;
        result.tried.push_back(finalist);
        if (finalist.verified == Verified::Confirmed) {
            result.cheapest = i;
            result.complete = true;
            return result;
        }
    }
    result.complete = result.tried.size() < options.most;   // none is left to try
    return result;
}

}   // namespace tenbin::planner

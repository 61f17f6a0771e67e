#include "replay.h"

#include "planner/model/answers.h"
#include "replayer.h"

#include <cmath>

namespace tenbin::planner {

double targetedP95(const Workload &workload, const ReplayOutcome &replay)
{
    return workload.needs.interaction == Interaction::Streaming ? replay.firstToken.p95_s : replay.endToEnd.p95_s;
}

double targetedHalfWidth(const Workload &workload, const ReplayOutcome &replay)
{
    return workload.needs.interaction == Interaction::Streaming ? replay.ci95_firstTokenP95_s : replay.ci95_endToEndP95_s;
}

std::optional<Note> disagreement(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay)
{
    constexpr double kDiffer = 1.1;
    if (!replay.complete || replay.requests == 0)
        return std::nullopt;
    const double closed_s = targetedP95(workload, outcome), replay_s = targetedP95(workload, replay);
    // A short replay is no better than its own interval.
    const double halfWidth_s = targetedHalfWidth(workload, replay);
    const bool near = closed_s <= kDiffer * replay_s && replay_s <= kDiffer * closed_s;
    // No interval tells how near one of them comes that never answers.
    const bool known = std::isfinite(closed_s) && std::isfinite(replay_s) && std::isfinite(halfWidth_s);
    if (closed_s == replay_s || near || (known && std::abs(closed_s - replay_s) <= halfWidth_s))
        return std::nullopt;
    const char *trusted = replay.fromTrace ? "trace" : replay.hourShare < 1 ? "part" : "replay";
    return Note{Finding::EnginesDiffer, trusted, {}, closed_s, replay_s};
}

std::vector<Note> doubtsOf(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay)
{
    std::vector<Note> doubts = outcome.doubts;
    if (const auto differ = disagreement(workload, outcome, replay); differ && (doubts.empty() || !isWholeWeek(replay)))
        doubts.push_back(*differ);
    return doubts;
}

bool isWholeWeek(const ReplayOutcome &replay)
{
    return replay.complete && replay.requests > 0 && !replay.fromTrace && replay.hourShare >= 1;
}

bool trustsReplay(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay)
{
    return isWholeWeek(replay) && (outcome.doubtful() || disagreement(workload, outcome, replay).has_value());
}

ReplayOutcome replay(const Workload &workload, const Plan &plan, const Catalog &catalog, const ReplayOptions &options)
{
    Outcome closedForm;
    const Case c = makeCase(workload, plan, catalog, closedForm);
    const LaneKind ordinary = plan.serving.otherwise.kind;
    const bool batched = ordinary == LaneKind::Batch || ordinary == LaneKind::BatchTransform || ordinary == LaneKind::None;
    if (!c.first.model || (!plan.models.escalateTo.empty() && !c.strong.model) || !c.main.region || batched)
        return {};   // nothing that queues
    const Answers answers = answersOf(c, closedForm);
    const RequestTokens tokens = requestTokens(c, answers.coverage);
    // Replay takes the prompt cache's hit share from the closed form; the queues, buckets and retries are its own.
    const Served served = serve(c, tokens, answers.cascade, Figures::Judged, closedForm);
    Replayer replayer(c, tokens, served, c.cascades() ? answers.cascade.escalationShare : 0, answers.callFailure, options);
    return replayer.run(makeArrivals(workload, options.seed, options.maximumRequests));
}

}   // namespace tenbin::planner

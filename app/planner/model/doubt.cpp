#include "doubt.h"

#include "planner/evaluate.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// The share of requests that wait, are throttled or start cold is known to about the fifth of itself, or to one request in
// a hundred. Where that moves the 95th percentile by more than a fifth, it is not known to a fifth either.
constexpr double kShareKnown = 0.01, kFifth = 1.2;
// Failed requests never arrive. So many of them may be, or may not be, the 5 % that the 95th percentile leaves out; shares
// that fail are known to about the half.
constexpr double kManyFail = 0.03, kMostFail = 0.08;
constexpr double kLeftOut = 0.25, kSeveralCalls = 1.5;

// Closed form takes calls for single ones: where a lane queues them, slows them or starts containers for them, those that come
// together do not fare like that.
bool piecesMeet(const Case &c)
{
    if (!c.splitsDocuments())
        return false;
    const Serving &s = c.plan.serving;
    const auto meets = [](const Lane &lane, bool spills) {
        const bool bought = lane.kind == LaneKind::Provisioned || lane.kind == LaneKind::Reserved;
        return (bought && !spills) || lane.kind == LaneKind::RealTime || lane.kind == LaneKind::Async
            || lane.kind == LaneKind::Serverless;
    };
    return meets(s.core, s.core.kind == LaneKind::Reserved || s.core.overflow == Overflow::Spill) || meets(s.otherwise, false)
        || meets(s.beside, false);
}

}   // namespace

void fillDoubts(const Case &c, double visits, Outcome &outcome)
{
    const Workload &workload = c.workload;
    if (piecesMeet(c))
        outcome.doubts.push_back({Finding::PiecesMeet, {}, {}, static_cast<double>(c.plan.documents.pieces), 0});
    const CapacityOutcome &capacity = outcome.capacity;
    if (capacity.failedShare > kManyFail && capacity.failedShare < kMostFail)
        outcome.doubts.push_back({Finding::FailuresDecide, {}, {}, capacity.failedShare, 0});
    // A backlog that is left by chance, by bursts of the rate, or that turns of several calls meet as they left it themselves.
    const bool byChance = workload.traffic.rateCv > 0 || visits > kSeveralCalls;
    if (byChance && capacity.backlogShare > kLeftOut)
        outcome.doubts.push_back({Finding::BacklogDecides, {}, {}, capacity.backlogShare, 0});
    const double p95 = targetedP95(workload, outcome), known = std::min(kShareKnown, capacity.delayedShare / 5);
    if (!std::isfinite(p95) || known < kShareKnown / 10)
        return;
    const LatencyMixture &law
        = workload.needs.interaction == Interaction::Streaming ? outcome.latency.firstTokenLaw : outcome.latency.endToEndLaw;
    if (law.cumulative(p95 * kFifth) < 0.95 + known || law.cumulative(p95 / kFifth) > 0.95 - known)
        outcome.doubts.push_back({Finding::TailIsSteep, {}, {}, law.quantile(0.95 - known), law.quantile(0.95 + known)});
}

}   // namespace tenbin::planner

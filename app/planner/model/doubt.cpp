#include "doubt.h"

#include "planner/evaluate.h"

#include <cmath>

namespace tenbin::planner {

namespace {

// Shares of requests are known to about one in a hundred. Where so few move the 95th percentile by more than a fifth, it is
// not known to a fifth either.
constexpr double kShareKnown = 0.01, kFifth = 1.2;
// Failed requests never arrive: so many of them stand in for the last of the 5 % above the 95th percentile.
constexpr double kManyFail = 0.01;
// A turn of several calls that meets a backlog meets it as it was left by the turn itself.
constexpr double kManyMeetBacklog = 0.02, kSeveralCalls = 1.5;

}   // namespace

void fillDoubts(const Workload &workload, double visits, Outcome &outcome)
{
    const CapacityOutcome &capacity = outcome.capacity;
    if (capacity.failedShare > kManyFail)
        outcome.doubts.push_back({Finding::FailuresDecide, {}, {}, capacity.failedShare, 0});
    if (visits > kSeveralCalls && capacity.backlogShare > kManyMeetBacklog)
        outcome.doubts.push_back({Finding::BacklogDecides, {}, {}, capacity.backlogShare, 0});
    const double p95 = targetedP95(workload, outcome);
    if (!std::isfinite(p95))
        return;
    const LatencyMixture &law
        = workload.needs.interaction == Interaction::Streaming ? outcome.latency.firstTokenLaw : outcome.latency.endToEndLaw;
    if (law.cumulative(p95 * kFifth) < 0.95 + kShareKnown || law.cumulative(p95 / kFifth) > 0.95 - kShareKnown)
        outcome.doubts.push_back(
            {Finding::TailIsSteep, {}, {}, law.quantile(0.95 - kShareKnown), law.quantile(0.95 + kShareKnown)});
}

}   // namespace tenbin::planner

#include "judged.h"

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

// What replay leaves unanswered, in the place of closed form's.
double replayedAvailability(const Outcome &outcome, const ReplayOutcome &replay)
{
    const double failed = outcome.capacity.failedShare, design = outcome.availability.design;
    return isWholeWeek(replay) && failed < 1 ? design * (1 - replay.failedShare) / (1 - failed) : design;
}

}   // namespace

Replayed replayedOf(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay)
{
    Replayed its{isWholeWeek(replay), replay.complete && replay.hourShare < 1, targetedP95(workload, replay), 0,
        replayedAvailability(outcome, replay), 0};
    const double halfWidth_s = targetedHalfWidth(workload, replay);
    if (std::isfinite(its.p95_s) && !trustsReplay(workload, outcome, replay))
        its.halfWidth_s = std::isfinite(halfWidth_s) ? halfWidth_s : sampledHalfWidth(workload, replay);
    if (replay.requests > 0)
        its.availabilityHalfWidth = deviations(std::max(replay.failedShare, outcome.capacity.failedShare), replay.requests);
    return its;
}

Judged judgedBy(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets)
{
    const Replayed its = replayedOf(workload, outcome, replay);
    const double p95_s = targetedP95(workload, outcome), availability = outcome.availability.design;
    const bool late = p95_s <= targets.p95_s && its.isLate(targets);
    const bool up = availability >= targets.availability && !its.isDown(targets);
    return {
        trustsReplay(workload, outcome, replay) || late ? its.p95_s : p95_s, !its.counts || up ? availability : its.availability};
}

Verdict judge(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets)
{
    const Judged its = judgedBy(workload, outcome, replay, targets);
    return judge(outcome, its.p95_s, its.availability, targets);
}

AvailabilityOutcome trustedAvailability(
    const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets)
{
    AvailabilityOutcome its = outcome.availability;
    its.design = judgedBy(workload, outcome, replay, targets).availability;
    if (its.design != outcome.availability.design)
        its.downtime_minPerMonth = (1 - its.design) * workload.assumptions.hoursPerMonth * 60;
    return its;
}

Outcome trusted(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets)
{
    Outcome its = outcome;
    if (!isWholeWeek(replay))
        return its;
    if (judgedBy(workload, outcome, replay, targets).p95_s != targetedP95(workload, outcome)) {
        its.latency.firstToken = replay.firstToken;
        its.latency.endToEnd = replay.endToEnd;
    }
    its.availability = trustedAvailability(workload, outcome, replay, targets);
    its.capacity.failedShare = replay.failedShare;
    return its;
}

}   // namespace tenbin::planner

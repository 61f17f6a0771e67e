// What a replay tells when it is over.
#include "replayer.h"
#include "statistics.h"

#include <algorithm>

namespace tenbin::planner {

namespace {
constexpr std::size_t kCurvePoints = 401;
}   // namespace

LaneUse Replayer::use(const RunningLane &lane, double served) const
{
    const double share = m_firstCalls > 0 ? served * static_cast<double>(lane.calls) / static_cast<double>(m_firstCalls) : 0;
    const bool windowed = lane.role == LaneRole::Core && !m_arrivals.fromTrace;
    const int open = windowed ? m_case.plan.serving.coreHours.hours() : kHoursOfWeek;
    const double lasting_s = std::max(1e-9, m_arrivals.measured_s * open / kHoursOfWeek);
    double used = 0;
    if (lane.hosted) {
        const Hosting &h = m_case.plan.serving.hosting;
        // The pool keeps its least all week; an endpoint of the window is there for it alone.
        const double standing = m_case.plan.serving.coreHours.standingHours(m_case.workload.assumptions.scaleOutLag_s);
        const double away_s = windowed ? m_arrivals.measured_s * (1 - standing / kHoursOfWeek) : 0;
        const double hours = (lane.hosted->instanceHours(m_arrivals.measured_s) - h.minimumInstances * away_s / 3600)
            * std::max(1, h.streamsPerInstance);
        used = hours > 0 ? lane.hosted->callHours() / hours : 0;
    } else if (lane.containers) {
        used = lane.busy_s / lasting_s / m_case.plan.serving.hosting.maximumConcurrency;
    } else if (!lane.free.empty()) {
        used = lane.busy_s / lasting_s / lane.capacity.streams;
    }
    const double cold = lane.calls > 0 ? static_cast<double>(lane.cold) / static_cast<double>(lane.calls) : 0;
    return {lane.role, lane.lane->kind, used, share, cold};
}

ReplayOutcome Replayer::outcome() const
{
    ReplayOutcome result;
    const std::size_t n = m_count;
    result.requests = n;
    result.seed = m_options.seed;
    result.fromTrace = m_arrivals.fromTrace;
    result.hourShare = m_arrivals.hour_s / 3600;
    result.complete = true;
    if (n == 0)
        return result;
    LatencySample first = sampleOf(m_firstToken, kCurvePoints), end = sampleOf(m_endToEnd, kCurvePoints);
    result.firstToken = first.quantiles;
    result.endToEnd = end.quantiles;
    result.ci95_firstTokenP95_s = first.ci95_p95_s;
    result.ci95_endToEndP95_s = end.ci95_p95_s;
    result.firstTokenQuantiles = std::move(first.curve);
    result.endToEndQuantiles = std::move(end.curve);
    const double all = static_cast<double>(n);
    result.throttledShare = m_calls > 0 ? static_cast<double>(m_throttled) / static_cast<double>(m_calls) : 0;
    result.failedShare = static_cast<double>(m_failed) / all;
    fillRescued(result);
    fillEvent(result);
    const double served = 1 - static_cast<double>(m_hot + m_deferred) / all;
    for (const RunningLane &lane : m_lanes)
        result.lanes.push_back(use(lane, served));
    if (m_deferred > 0)
        result.lanes.push_back(
            {LaneRole::Deferrable, m_case.plan.serving.deferrable.kind, 0, static_cast<double>(m_deferred) / all, 0});
    return result;
}

}   // namespace tenbin::planner

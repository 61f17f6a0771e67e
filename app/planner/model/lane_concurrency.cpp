// What may run at once: containers of a serverless endpoint, copies of an imported model.
#include "lane_model.h"
#include "planner/queueing/warm_pool.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>

namespace tenbin::planner {

namespace {

// P(N > n) of a Poisson count with this mean.
double moreThan(int n, double mean)
{
    return boost::math::gamma_p(n + 1.0, mean);
}

}   // namespace

// Calls past what may run at once, over the strata of the bursts.
QuotaUse LaneModel::concurrencyAt(int most, double load, double call_s, const BurstStrata &strata) const
{
    return untilRefused(0, [&](double brought) {
        QuotaUse all;
        double squares = 0;
        for (const BurstStratum &s : strata.all()) {
            const QuotaUse use = concurrencyUse(most, load * brought * s.factor, call_s, m_case.plan.serving.retry);
            all.throttledShare += s.arrivalShare * use.throttledShare;
            all.failedShare += s.arrivalShare * use.failedShare;
            all.meanBackoff_s += s.arrivalShare * use.meanBackoff_s;
            squares += s.arrivalShare * use.throttledShare * use.throttledShare;
        }
        // As if all strata that throttle did so alike.
        if (squares > 0)
            all.dryShare = std::min(1.0, std::max(all.throttledShare * all.throttledShare / squares, all.throttledShare));
        return all;
    });
}

// Calls that pass the account's quota meet all copies that an imported model may have: they come as the load asks for them.
QuotaUse LaneModel::pastCopies(const QuotaUse &quota, double calls_per_s) const
{
    const auto ready = std::find_if(
        m_lanes.begin(), m_lanes.end(), [](const Ready &lane) { return lane.on && lane.lane->kind == LaneKind::OnDemand; });
    const QuotaUse copies
        = concurrencyAt(m_case.plan.customModel.importedCalls(), calls_per_s * m_firstCall_s, m_firstCall_s, ready->strata);
    const double throttled = quota.throttledShare + (1 - quota.throttledShare) * copies.throttledShare;
    const double waited_s = quota.throttledShare * quota.meanBackoff_s + copies.throttledShare * copies.meanBackoff_s;
    const auto dryOf = [](const QuotaUse &use) { return use.throttledShare > 0 ? use.dryShare : 0; };
    return {throttled, quota.failedShare + (1 - quota.failedShare) * copies.failedShare, throttled > 0 ? waited_s / throttled : 0,
        throttled > 0 ? std::max({dryOf(quota), dryOf(copies), throttled}) : 1};
}

void LaneModel::serveServerless(LevelState &state, std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const double calls_per_s = callsOf(state, lane), call_s = ready.calls.any.whole.mean, load = calls_per_s * call_s;
    LaneState its;
    its.quota = concurrencyAt(h.maximumConcurrency, load, call_s, ready.strata);
    if (calls_per_s > 0 && h.provisionedConcurrency < h.maximumConcurrency) {
        const Moments &whole = ready.calls.any.whole;
        const double cv2 = whole.variance / (call_s * call_s), idle_s = m_case.workload.assumptions.containerIdle_s;
        const double burstCv = cvLasting(call_s);
        const double burst_s = m_case.workload.traffic.burstLength_s, start_s = m_case.workload.assumptions.coldStart_s;
        if (burstCv > 0.05) {
            const double atOnce = coldShareInBursts(calls_per_s, call_s, cv2, idle_s, burstCv, burst_s);
            its.coldShare = coldShareWithStarts(atOnce, load, call_s, cv2, idle_s, start_s, burstCv, burst_s);
        } else {
            its.coldShare = coldShareWithStarts(coldShare(calls_per_s, call_s, cv2, idle_s), load, call_s, cv2, idle_s, start_s);
        }
        // Only a call that finds all that are kept warm at work can meet a cold one.
        if (h.provisionedConcurrency > 0)
            its.coldShare = std::min(its.coldShare, moreThan(h.provisionedConcurrency - 1, load));
    }
    its.coldStart_s = m_case.workload.assumptions.coldStart_s;
    addRoute(state, lane, state.share[lane], ready.turns, its);
    ready.busy += state.hours * std::min(1.0, load / h.maximumConcurrency);
    ready.served.coldShare += state.weight * state.share[lane] * its.coldShare;
    state.throttled += state.share[lane] * its.quota.throttledShare;
}

}   // namespace tenbin::planner

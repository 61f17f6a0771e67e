// Containers of a serverless endpoint: who finds none, and who finds a cold one.
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
        constexpr double kFelt = .05;
        const double lasting = cvLasting(call_s), burstCv = lasting > kFelt ? lasting : 0;
        const double burst_s = m_case.workload.traffic.burstLength_s;
        const double atOnce = burstCv > 0 ? coldShareInBursts(calls_per_s, call_s, cv2, idle_s, burstCv, burst_s)
                                          : coldShare(calls_per_s, call_s, cv2, idle_s);
        its.coldShare
            = coldShareWithStarts(atOnce, load, call_s, cv2, idle_s, m_case.workload.assumptions.coldStart_s, burstCv, burst_s);
        // Only a call that finds all that are kept warm at work can meet a cold one.
        if (h.provisionedConcurrency > 0)
            its.coldShare = std::min(its.coldShare, moreThan(h.provisionedConcurrency - 1, load));
    }
    its.coldStart_s = m_case.workload.assumptions.coldStart_s;
    addRoute(state, lane, state.share[lane], ready.turns, its);
    ready.busy += state.hours * std::min(1.0, load * (1 - lostBy(its.quota)) / h.maximumConcurrency);
    ready.served.coldShare += state.weight * state.share[lane] * its.coldShare;
    state.throttled += state.share[lane] * its.quota.throttledShare;
}

}   // namespace tenbin::planner

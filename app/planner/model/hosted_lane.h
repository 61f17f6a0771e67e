// SageMaker endpoints in closed form: how many instances run in each load level, and what their calls wait for.
#pragma once

#include "path_latency.h"
#include "planner/demand/week.h"
#include "planner/queueing/shared_pool.h"

namespace tenbin::planner {

// The pool that a lane's instances form for calls with this input and output (tokens, mean).
SharedPool sharedPool(const Hosting &hosting, int instances, double inputTokens, double outputTokens);

// Instances that target tracking settles at for this many calls a second: the least with which the streams are used no more
// than the target, within the lane's bounds.
int settledInstances(const Hosting &hosting, const SharedPool &one, double calls_per_s);

// A lane with so many instances running, at this rate.
struct HostedState
{
    LaneState state;
    CallTimes call;
    double inService = 0;   // mean calls
    bool overloaded = false;
};
// `input` and `output` of one call; jitterCv of its first token; dispersion(t): of arrivals over t seconds.
template<typename Dispersion>
HostedState hostedState(const SharedPool &pool, double calls_per_s, double inputVariance, double prefillTokensPerS,
    const Moments &output, double jitterCv, const Dispersion &dispersion);

// Time and variance of a call whose output tokens take decode_s each.
CallTimes hostedCall(double fixed_s, double jitterCv, double prefillVariance, const Moments &output, double decode_s);

template<typename Dispersion>
HostedState hostedState(const SharedPool &pool, double calls_per_s, double inputVariance, double prefillTokensPerS,
    const Moments &output, double jitterCv, const Dispersion &dispersion)
{
    HostedState result;
    const double prefillVariance = inputVariance / (prefillTokensPerS * prefillTokensPerS);
    const auto load = poolLoad(pool, calls_per_s);
    if (!load) {   // every stream busy; the backlog is the caller's to count
        result.overloaded = true;
        result.inService = pool.servers();
        result.call = hostedCall(
            pool.fixed_s, jitterCv, prefillVariance, output, pool.decode_s + pool.perStream_s * pool.streams);
        return result;
    }
    result.inService = load->inService;
    result.call = hostedCall(pool.fixed_s, jitterCv, prefillVariance, output, load->decode_s);
    const Moments &whole = result.call.whole;
    const double cs2 = whole.mean > 0 ? whole.variance / (whole.mean * whole.mean) : 0;
    const double spare = 1 - calls_per_s / pool.callsPerS();
    const double memory_s = load->call_s / (pool.servers() * spare * spare);
    result.state.wait = {load->pWait, load->delay_s * (dispersion(memory_s) + cs2) / 2};
    return result;
}

}   // namespace tenbin::planner

// SageMaker endpoints in closed form: how many instances run in each load level, and what their calls wait for.
#pragma once

#include "path_latency.h"
#include "planner/demand/week.h"
#include "planner/queueing/shared_pool.h"
#include "prompt_cache.h"

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
    TurnCalls calls;
    double inService = 0;   // mean calls
    bool overloaded = false;
};
// `strata`: of the bursts, as far as a queue feels them, see lastingCv(); `visits`: calls of a turn, one after the other.
HostedState hostedState(const SharedPool &pool, double calls_per_s, const BurstStrata &strata, double burst_s, double visits,
    const RequestTokens &tokens, const CallInput &input, const Hosting &hosting, double jitterCv);

// Serverless calls past the highest concurrency: refused, tried again with backoff, failed when every attempt is refused.
// A retry comes so soon that it often finds the same calls still running: of an endpoint found full, the share e^(-t / r),
// 1 / r = servers / call_s + arrivals, is as full t seconds later, beside the chance of finding it full anew. That holds where
// pauses are long against the calls; where they are short the loss is that of impatient customers, and the larger of both is
// taken: 5 % in the median against simulation, and within a quarter in nine cases of ten.
QuotaUse concurrencyUse(int maximumConcurrency, double offeredLoad, double call_s, const RetryPolicy &retry);

// A backlog that grows from nothing for lasting_s while more comes than goes: waits spread evenly from 0 to their longest.
WaitMix growingBacklog(double calls_per_s, double callsPerS, double lasting_s);

// A lane that may scale to zero, at this rate: calls that find it off start it and wait, and so do those that come meanwhile.
struct OnOff
{
    WaitMix wait;
    double onShare = 1;   // of the time, with an instance
};
// lag_s from the first call to the first instance; idle_s without a call until it goes.
OnOff onOffLane(double calls_per_s, double lag_s, double idle_s);

}   // namespace tenbin::planner

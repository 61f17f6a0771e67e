// Traffic over lanes by closed form: who is served where, how long they wait, what is throttled (MODEL sections 4, 5).
#pragma once

#include "planner/demand/week.h"
#include "prompt_cache.h"
#include "tokens.h"

namespace tenbin::planner {

// Moments, in seconds, of one call without waiting.
struct CallTimes
{
    Moments firstToken, whole;
};

// ttft = overhead + uncached input / prefill rate, jittered; whole = ttft + output * seconds a token.
CallTimes callTimes(const ModelSpeed &speed, double uncachedInput, double inputVariance, const Moments &output, double jitterCv);

// Capacity of a provisioned or Reserved lane for calls of this size, as FIFO streams.
struct LaneCapacity
{
    int streams = 1;
    double service_s = 0;   // per call and stream, such that streams / service_s is the lane's rate
    double callsPerS = 0;
    double tokensPerMinute = 0;
};
LaneCapacity laneCapacity(const Lane &lane, double inputPerCall, double outputPerCall, double meanCall_s);

// What the on-demand quota lets through in one load level.
struct QuotaUse
{
    double throttledShare = 0;   // of calls, at least once
    double failedShare = 0;      // of calls, after all attempts
    double meanBackoff_s = 0;    // of a throttled call that gets through
};
struct QuotaLimit
{
    double requestsPerMinute = 0, tokensPerMinute = 0;   // 0: unknown, then nothing is throttled
};
// The account's stated quota, else the catalogue's default for the model, Region and profile.
QuotaLimit onDemandQuota(const Case &c, const ChosenModel &model);
// One on-demand call in tokens, as the quota counts it.
struct QuotaCall
{
    Moments settled;            // uncached input + output x burndown
    double inputVariance = 0;   // of what is known at the start
    double reserved = 0;        // mean of uncached input + max_tokens
    double call_s = 0;          // mean
};
// callsPerS >= 0. The tighter of the two buckets decides.
QuotaUse quotaUse(
    const QuotaLimit &limit, double callsPerS, const QuotaCall &call, const Bursts &bursts, const RetryPolicy &retry);

// Latency of an answer from the hot-answer cache behind the front door, seconds.
inline constexpr double kHotAnswer_s = 0.005;

// Everything the bill and the outcome need to know of the serving.
struct Served
{
    double hotShare = 0;          // of requests, answered without a model
    double deferredShare = 0;     // of requests, on the deferrable lane
    double coreShare = 0;         // of requests, on the core lane
    double onDemandShare = 0;     // of requests, on demand or on a batch lane as the ordinary one
    double escalationShare = 0;   // of requests that a model serves
    double coreUtilisation = 0;
    double coreHoursPerWeek = 0;
    double coreUnits = 0;
    CacheSplit firstTokens, strongTokens;   // per request that reaches the model, without retries
    CacheSplit deferredTokens;              // no prompt cache there
};

// Fills latency, capacity, quality.escalationShare, tokens and week of `outcome`, with its gaps and infeasibilities.
Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Outcome &outcome);

}   // namespace tenbin::planner

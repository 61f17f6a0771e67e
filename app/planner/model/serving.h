// Traffic over lanes by closed form: who is served where, how long they wait, what is throttled (MODEL sections 4, 5).
#pragma once

#include "planner/demand/week.h"
#include "planner/queueing/bucket_loss.h"
#include "prompt_cache.h"
#include "tokens.h"

#include <limits>
#include <span>

namespace tenbin::planner {

// Moments, in seconds, of one call without waiting.
struct CallTimes
{
    Moments firstToken, whole;
    Moments uncut;                                            // of the whole, had max_tokens not cut it
    double cap_s = std::numeric_limits<double>::infinity();   // where the cut makes it end
    double cutShare = 0;
    Moments cut{}, shorter{};   // of the calls that are cut, and of the others
};

// The calls of one turn on a lane that is not full.
struct TurnCalls
{
    CallTimes any;    // what the lane sees: of a document in pieces all of its calls, taken together
    CallTimes last;   // the one that is answered: of such a document the merge
    // And before it, of such a document: one piece's call, and the longest of them, which run side by side.
    Moments piece_s, slowest_s;
    double grows_s = 0;   // by so much a call takes longer than the one before it: it reads what that one has added
};

// What a turn's waits are added to: variance of its first token, seconds squared. Several calls of a turn blur by themselves.
inline double ownVariance(const TurnCalls &calls, double visits)
{
    constexpr double kSeveral = 1.5;
    return visits < kSeveral ? calls.last.firstToken.variance : std::numeric_limits<double>::infinity();
}

// Seconds of a call: before its prompt is read, a prompt token, and an output token.
struct CallSpeed
{
    double overhead_s = 0, prefillTokensPerS = 1, token_s = 0;
    double tokenVariance = 0;   // of token_s between calls
};
CallSpeed callSpeed(const ModelSpeed &speed);
// A model's speed on a lane: on demand by the lane's service tier.
ModelSpeed speedOn(const Lane &lane, ModelSpeed speed, const Assumptions &assumptions);
// The lane whose tier the calls of a cascade's second model have, which is on demand whatever the first one's is.
inline Lane strongLane(const Serving &serving)
{
    const bool byToken = serving.otherwise.kind == LaneKind::OnDemand || serving.otherwise.kind == LaneKind::Batch;
    return byToken ? serving.otherwise : Lane{LaneKind::OnDemand};
}

// Input of the calls of a turn: uncached tokens of the mean call, the variance that the user's own text adds, and what each call
// has more of than the one before it.
struct CallInput
{
    double uncached = 0, variance = 0, grows = 0;
};

// ttft = overhead + uncached input / prefill rate, with lognormal jitter of this cv; whole = ttft + output * seconds a token.
TurnCalls turnCalls(const RequestTokens &tokens, const CallSpeed &speed, const CallInput &input, double jitterCv);

// A mixture of both laws, this share of it the second: mean and variance of each.
CallTimes mixed(const CallTimes &a, const CallTimes &b, double share);
TurnCalls mixed(const TurnCalls &a, const TurnCalls &b, double share);

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
    double dryShare = 1;         // of calls, come while there is too little for all: all that are throttled are among them
};
struct QuotaLimit
{
    double requestsPerMinute = 0, tokensPerMinute = 0;   // 0: unknown, then nothing is throttled
};
// The account's stated quota for the first model, else the catalogue's default for the model, Region and profile.
QuotaLimit onDemandQuota(const Case &c, const ChosenModel &model);
// One on-demand call in tokens, as the quota counts it.
struct QuotaCall
{
    Moments settled;            // uncached input + output x burndown
    double inputVariance = 0;   // of what is known at the start
    double reserved = 0;        // mean of uncached input + max_tokens
    double call_s = 0;          // mean
    double bunched = 0;         // what calls that follow each other add to the arrivals' index of dispersion
    Moments together{1, 0};     // calls that come at once: they count as one that costs as much as all
};
// What both buckets do to calls of one kind, whatever their rate.
class QuotaLaw
{
public:
    QuotaLaw() = default;   // lets everything through
    QuotaLaw(const QuotaLimit &limit, const QuotaCall &call, const Bursts &bursts, const RetryPolicy &retry);
    QuotaUse at(double callsPerS) const;   // >= 0
    double load(double callsPerS) const;   // of what is refilled, by the bucket of the two that is sooner empty

private:
    // Mean time that a call backs off which is throttled and gets through, each retry failing with the same probability.
    double meanBackoff(const BucketLoss &loss) const;

    double m_requestsPerMinute = 0, m_callsPerMinute = 0;   // that each bucket is refilled with; 0: without bounds
    double m_together = 1;
    double m_corner = 1;   // how far the buckets run dry together: losses add up by this power
    double m_surge = 1;    // where bursts are, of the rate
    BucketLaw m_requests, m_tokens;
    RetryPolicy m_retry;
};

// Latency of an answer from the hot-answer cache behind the front door, seconds.
inline constexpr double kHotAnswer_s = 0.005;

// How a lane served the requests of the week.
struct ServedLane
{
    LaneRole role{};
    const Lane *lane = nullptr;
    double share = 0;            // of all requests
    double utilisation = 0;      // of the lane's capacity over its hours; 0 where that is unknown
    double hoursPerWeek = 168;   // that the lane is open
    double coldShare = 0;        // of its calls
    double lostShare = 0;        // of its calls, throttled for good: they cost nothing
    // SageMaker.
    double instanceHoursPerWeek = 0;   // all that run, of them:
    double busyHoursPerWeek = 0;       // as instances full of calls
    double lagHoursPerWeek = 0;        // waiting to be scaled in
    double call_s = 0;                 // mean time of a call in service
    double jobDay_s = 0;               // batch transform: from the start of a job with a day's work to its end
    CacheSplit tokens;                 // of the first model, per request that reaches the lane, without retries
};

inline constexpr std::size_t kMaximumLanes = 4;

// Everything the bill and the outcome need to know of the serving.
struct Served
{
    double hotShare = 0;          // of requests, answered without a model
    double escalationShare = 0;   // of requests that a model serves
    double fallbackShare = 0;     // of requests, answered by the fallback's model or from its queue
    std::array<ServedLane, kMaximumLanes> lane;
    std::size_t lanes = 0;
    CacheSplit firstTokens;      // of the first model where it is called on demand
    CacheSplit strongTokens;     // of the model escalated to; always on demand
    CacheSplit deferredTokens;   // without a prompt cache

    std::span<const ServedLane> all() const { return {lane.data(), lanes}; }
    const ServedLane *find(LaneRole role) const
    {
        for (const ServedLane &l : all())
            if (l.role == role)
                return &l;
        return nullptr;
    }
    double shareOf(LaneRole role) const
    {
        const ServedLane *found = find(role);
        return found ? found->share : 0;
    }
};

// Everything, or only what plans are compared by: bill, capacity, infeasibilities and the p95 that the workload's interaction
// names, each to the same bit. Most of the time goes to the rest: a search does without it.
enum class Figures : std::uint8_t { All, Judged };

// Fills latency, capacity and week of `outcome`, with its gaps and infeasibilities.
Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Figures figures, Outcome &outcome);

}   // namespace tenbin::planner

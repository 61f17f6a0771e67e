// The latency of a request along its path: network, retrieval, guardrails, steps, retries, cascade, waiting.
#pragma once

#include "planner/queueing/burst_wait.h"
#include "serving.h"

#include <array>
#include <span>

namespace tenbin::planner {

// Latency of a turn without waiting, by whether it is escalated.
struct TurnTimes
{
    double share = 0;   // of turns
    double calls = 1;   // of one turn, with retries; the pieces of a document, asked for at once, count as one
    double callsVariance = 0;
    double call_s = 0;     // mean of one call
    CallTimes first;       // not escalated
    CallTimes escalated;   // the strong model starts when the verifier has refused
};

// Turns of one call that succeed at once and turns tried again are laws of their own, and so are turns of one, two and more
// steps: their mixture has several humps.
using Turns = std::array<TurnTimes, 4>;

// What a lane does with its calls in one load level.
struct LaneState
{
    WaitMix wait;
    QueueMemory memory;     // later calls of a turn meet what its earlier ones met
    QuotaUse quota;         // on-demand and serverless: throttled calls
    double coldShare = 0;   // of turns, meet a cold container
    double coldStart_s = 0;
};

// A share of a level's requests on one lane.
struct Route
{
    double share = 0;
    std::size_t lane = 0;
    const Turns *turns = nullptr;
    LaneState state;
};

// What a level's requests get whose calls are refused for good.
struct FallbackState
{
    QuotaUse quota;    // of the other model
    Moments queue_s;   // in the queue
};

struct PathTimes
{
    double front_s = 0;   // constant part in front of the model: network, gateway, retrieval, guardrails
    double escalation = 0;
    bool cascades = false;
    double verifier_s = 0;
    const RequestTokens *tokens = nullptr;
    TurnCalls strong;
    Fallback fallback = Fallback::None;
    CallTimes fallbackTurn;      // of the other model
    double refusedAfter_s = 0;   // mean backoff of a call until its last attempt is refused

    Turns turns(const TurnCalls &calls) const;   // of calls like these
    // A whole turn on this model, every step of it.
    CallTimes wholeTurn(const TurnCalls &calls) const;

private:
    Turns documents(const TurnCalls &calls) const;
    Moments repeats(const TurnCalls &calls, double share) const;
    void escalate(TurnTimes &turn, const CallTimes &up) const;
};

PathTimes pathTimes(const Case &c, const RequestTokens &tokens, const TurnCalls &strong, double escalation);

// Mean network round trip from the workload's users to the Regions that serve them, seconds; notes gaps.
double networkRoundTrip(const Case &c, Outcome *outcome);

}   // namespace tenbin::planner

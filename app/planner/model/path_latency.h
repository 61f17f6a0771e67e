// The latency of a request along its path: network, retrieval, guardrails, steps, retries, cascade, waiting.
#pragma once

#include "planner/queueing/wait.h"
#include "serving.h"

#include <array>

namespace tenbin::planner {

// Latency of a turn without waiting, by where its first model is served and whether it is escalated.
struct TurnTimes
{
    double share = 0;               // of turns
    double calls = 1;               // of one turn, with retries
    CallTimes onDemand, core;       // not escalated
    CallTimes onDemandUp, coreUp;   // escalated: the strong model starts when the verifier has refused
};

struct PathTimes
{
    double front_s = 0;   // constant part in front of the model: network, gateway, retrieval, guardrails
    double escalation = 0;
    bool cascades = false;
    // Turns that succeed at once and turns tried again are laws of their own: their mixture has two humps.
    std::array<TurnTimes, 2> turns;

    // Adds one load level's components to both laws, `weight` of all requests; returns its failed share (0..1).
    double addLevel(double weight, double coreShare, const WaitLaw &wait, const QuotaUse &first, const QuotaUse &strong,
        LatencyMixture &firstToken, LatencyMixture &endToEnd) const;
};

PathTimes pathTimes(const Case &c, const RequestTokens &tokens, const CallTimes &firstOnDemand, const CallTimes &firstCore,
    const CallTimes &strong, double escalation);

// Mean network round trip from the workload's users to the Regions that serve them, seconds; notes gaps.
double networkRoundTrip(const Case &c, Outcome *outcome);

}   // namespace tenbin::planner

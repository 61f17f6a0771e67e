// What no plan of a class can undercut: for ruling whole classes out before any of their plans is served.
#pragma once

#include "planner/model/plan_evaluation.h"

#include <vector>

namespace tenbin::planner {

// The least tokens among the prompt settings that pass the floors of coverage and cut answers. They depend on those settings
// and the custom model, not on models, Regions or lanes.
struct LeastTokens
{
    bool any = false;      // else no setting passes
    double input = 0;      // of a request, all its calls
    double output = 0;     // of a request
    double fresh = 0;      // input of a call that no cache can hold
    double answer = 0;     // output of a call that is not cut
    double answered = 0;   // the largest chance that one of the attempts is covered and works

    // Whether the plan passes them.
    bool take(const PlanEvaluation &answering, const QualityFloors &floors);
};

struct ClassBound
{
    bool hopeless = false;      // every plan is below the floor of right answers
    double cost_microUsd = 0;   // a month
    double p95_s = 0;           // of the targeted latency
};

// Of all plans that share this one's models, Region, lanes and custom model; from its case and answers alone.
//
// Cost: lost calls cost nothing, but a plan that passes its floor loses at most 1 - floor of them. A lane paid by the hour costs
// its hours, and nothing by the token. The cheapest price that a token of the lane can have counts, a cached one's included.
// Latency: every component of the mixture is a lognormal whose mean and variance are at least those of a call without any wait
// (backoffs, queues, earlier steps and cold starts add to both), and its 95th percentile rises with either as long as the CV is
// below 3.7: d ln q / dm = (1 - (z - s)(1 - exp(-s^2)) / s) / m, s^2 = ln(1 + CV^2), is positive for z = 1.645, and dq / ds is
// for s < z. A mixture's percentile is not below the least of its components'. The round trip is left out: a second Region may be
// near.
ClassBound classBound(const PlanEvaluation &any, const LeastTokens &least);

}   // namespace tenbin::planner

// The one pure function of the planner.
#pragma once

#include "outcome.h"
#include "workload.h"

namespace tenbin::planner {

// The outcome of a plan by closed form: bill, latency, availability, capacity, quality, gaps and infeasibilities.
// Pure: no clock, no randomness, no global state. Never fails: what cannot be computed is a gap or an infeasibility.
Outcome evaluate(const Workload &workload, const Plan &plan, const Catalog &catalog);

// The latency that the workload's interaction names: first token, whole answer, or completion before the deadline.
double targetedP95(const Workload &workload, const Outcome &outcome);

struct Verdict
{
    bool latency = false, availability = false, cost = false, feasible = false;

    bool meetsAll() const { return latency && availability && cost && feasible; }
    bool operator==(const Verdict &) const = default;
};

// Judges an outcome by its targets. An outcome with a price gap never meets the cost target.
Verdict judge(const Workload &workload, const Outcome &outcome, const Targets &targets);
// The same with figures that are known better than by closed form.
Verdict judge(const Outcome &outcome, double p95_s, double availability, const Targets &targets);

}   // namespace tenbin::planner

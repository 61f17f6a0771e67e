// What the busiest hours ask of lanes that are bought by capacity.
#pragma once

#include "evaluate.h"

namespace tenbin::planner {

// Means of the busiest hour, without event peaks and bursts. All grow in proportion to the workload's requests.
struct PeakDemand
{
    double core_tpm = 0, rest_tpm = 0;   // tokens/min, input and output, within the plan's core hours and outside them
    double input = 0, output = 0;        // tokens of a call

    double most_tpm() const { return core_tpm > rest_tpm ? core_tpm : rest_tpm; }
    double calls_per_s() const { return input + output > 0 ? most_tpm() / 60 / (input + output) : 0; }
    PeakDemand times(double factor) const { return {core_tpm * factor, rest_tpm * factor, input, output}; }
};

// Of one request a month, by one evaluation. The core hours count whether or not the plan has a core lane. Zeros for a plan
// without figures.
PeakDemand peakPerRequest(Workload workload, const Plan &plan, const Catalog &catalog);

// Whole units that carry `demand`, of `each` a unit (both tokens/min): 1 to a million.
int unitsFor(double demand, double each);

}   // namespace tenbin::planner

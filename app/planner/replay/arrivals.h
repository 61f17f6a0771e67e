// Arrivals to replay, with the random marks of every request drawn beforehand and in the same order whatever the plan:
// a slider moves the answer and never the noise.
#pragma once

#include "planner/workload.h"

#include <cstdint>
#include <vector>

namespace tenbin::planner {

struct Arrival
{
    double time_s = 0;
    float userTokens = 0, outputTokens = 0;        // the user's own text; an answer before any limit
    float jitterZ = 0;                             // standard normal
    float routeU = 0, escalateU = 0, stepsU = 0;   // uniform in [0, 1)
};

struct Arrivals
{
    std::vector<Arrival> requests;   // ascending in time
    bool fromTrace = false;
    double measured_s = 0;          // simulated time that they cover
    double start_s = 0;             // of the week, when their clock is 0
    double hour_s = 3600;           // that an hour lasts: less where the week is shortened
    std::size_t firstOfEvent = 0;   // from this request on they are of an event peak; the number of all: none is
};

// Event peaks follow the week, for as long as a year's events last in a week's mean, and take their hours from it.
// A synthetic week, or several of few requests (Poisson within the hour, its rate modulated per burst by a lognormal of mean 1),
// or the workload's trace with its clock scaled to the workload's rate, from the week's busiest hour on. Where the week would
// exceed `maximum` all hours are shorter by as much, one right after the other.
Arrivals makeArrivals(const Workload &workload, std::uint64_t seed, std::size_t maximum);

}   // namespace tenbin::planner

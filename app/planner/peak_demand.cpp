#include "peak_demand.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

PeakDemand peakPerRequest(Workload workload, const Plan &plan, const Catalog &catalog)
{
    double &requests = workload.traffic.requestsPerMonth;
    requests = std::max(1.0, requests);
    const Outcome outcome = evaluate(workload, plan, catalog);
    PeakDemand peak;
    for (int hour = 0; hour < kHoursOfWeek; ++hour) {
        double &most = plan.serving.coreHours.contains(hour) ? peak.core_tpm : peak.rest_tpm;
        most = std::max<double>(most, outcome.week.demand[static_cast<std::size_t>(hour)]);
    }
    if (outcome.tokens.calls > 0) {
        peak.input = outcome.tokens.input / outcome.tokens.calls;
        peak.output = outcome.tokens.output / outcome.tokens.calls;
    }
    return peak.times(1 / requests);
}

int unitsFor(double demand, double each)
{
    constexpr double kMostUnits = 1e6;
    return static_cast<int>(std::clamp(std::ceil(demand / each), 1.0, kMostUnits));
}

}   // namespace tenbin::planner

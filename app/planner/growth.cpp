#include "growth.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

std::vector<MonthCost> growthCost(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    const int months = std::clamp(workload.traffic.horizonMonths, 1, kMaximumHorizonMonths);
    const double growth = std::max(0.0, 1 + workload.traffic.growthPerMonth);
    std::vector<MonthCost> result;
    result.reserve(static_cast<std::size_t>(months));
    Workload grown = workload;
    for (int m = 0; m < months; ++m) {
        grown.traffic.requestsPerMonth = workload.traffic.requestsPerMonth * std::pow(growth, m);
        const Outcome o = evaluate(grown, plan, catalog);
        result.push_back(
            {m, grown.traffic.requestsPerMonth, o.total(), o.usdPer1000Requests, targetedP95(grown, o), o.feasible()});
    }
    return result;
}

}   // namespace tenbin::planner

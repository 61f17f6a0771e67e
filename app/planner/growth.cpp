#include "growth.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

int horizonMonths(const Traffic &traffic)
{
    return std::clamp(traffic.horizonMonths, 1, kMaximumHorizonMonths);
}

double requestsInMonth(const Traffic &traffic, int month)
{
    return traffic.requestsPerMonth * std::pow(std::max(0.0, 1 + traffic.growthPerMonth), month);
}

std::vector<MonthCost> growthCost(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    const int months = horizonMonths(workload.traffic);
    std::vector<MonthCost> result;
    result.reserve(static_cast<std::size_t>(months));
    Workload grown = workload;
    for (int m = 0; m < months; ++m) {
        grown.traffic.requestsPerMonth = requestsInMonth(workload.traffic, m);
        const Outcome o = evaluate(grown, plan, catalog);
        result.push_back(
            {m, grown.traffic.requestsPerMonth, o.total(), o.usdPer1000Requests, targetedP95(grown, o), o.feasible()});
    }
    return result;
}

}   // namespace tenbin::planner

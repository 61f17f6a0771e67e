// Cost against growth over the planning horizon (MODEL sections 1 and 3).
#pragma once

#include "evaluate.h"

#include <optional>
#include <vector>

namespace tenbin::planner {

inline constexpr int kMaximumHorizonMonths = 36;

// Months that the workload's horizon has, 1 to kMaximumHorizonMonths.
int horizonMonths(const Traffic &traffic);
// Requests of a month from 0, the first, on.
double requestsInMonth(const Traffic &traffic, int month);

struct MonthCost
{
    int month = 0;   // 0: the first
    double requestsPerMonth = 0;
    std::optional<MicroUsd> total;   // no value: a price is missing
    double usdPer1000Requests = 0;
    double p95_s = 0;   // of the latency that the workload's interaction names
    bool feasible = false;

    bool operator==(const MonthCost &) const = default;
};

// The plan month by month at rates growing by Traffic::growthPerMonth: month m has (1 + g)^m times the requests of the
// first. 1 to kMaximumHorizonMonths points, as many as the horizon has months. Lengths and documents do not grow.
std::vector<MonthCost> growthCost(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

// The price of a nine: what each availability tier costs, and what a minute of downtime less costs between them (MODEL section
// 6).
#pragma once

#include "evaluate.h"

#include <optional>
#include <vector>

namespace tenbin::planner {

struct TierPrice
{
    Plan plan;
    double cost_usd = 0;   // a month
    double downtime_minPerMonth = 0;
    double availability = 0;
    bool feasible = false;
    // USD for each minute of downtime that is avoided, both a month, against what is had for less: of the cheaper tiers the one
    // that is down least. No value: there is none, or it is down no longer.
    std::optional<double> usdPerMinute;
};

// The plan on every tier, from one zone to active-active, those that have a price; of the Regions that can be second the plan's
// own, else the cheapest of the same geography. In the order of tiers.
std::vector<TierPrice> priceOfNines(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

// A first set of plans around the current one, evaluated by closed form: what the cost-latency chart shows.
#pragma once

#include "evaluate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tenbin::planner {

struct Alternative
{
    Plan plan;
    double cost_usd = 0;   // a month
    double p95_s = 0;      // of the targeted latency
    double availability = 0;
    double success = 0;
    bool feasible = false;
    bool onFront = false;   // of the feasible ones, none is better in cost, p95 and availability at once
};

// Plans that differ from `plan` by model, escalation, core lane and its units, caching, top-K, output limit and tier.
// Plans with a price gap are left out; infeasible ones stay, marked. Deterministic order.
std::vector<Alternative> alternatives(const Workload &workload, const Plan &plan, const Catalog &catalog);

// Index of the cheapest feasible alternative that meets all targets; ties go to the faster one.
std::optional<std::size_t> cheapestThatMeets(const std::vector<Alternative> &alternatives, const Targets &targets);

}   // namespace tenbin::planner

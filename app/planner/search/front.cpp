#include "front.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tenbin::planner {

namespace {

auto figures(const FrontPlan &p)
{
    return std::tuple(p.cost.value, p.p95_s, p.unavailability);
}

}   // namespace

// In ascending order whatever beats a plan comes before it, so that of all before it only the least unavailability by p95 is
// asked for: a staircase (Kung, Luccio and Preparata 1975).
void keepFront(std::vector<FrontPlan> &plans)
{
    std::sort(plans.begin(), plans.end(), [](const FrontPlan &a, const FrontPlan &b) {
        return std::tuple(a.cost.value, a.p95_s, a.unavailability, a.index)
            < std::tuple(b.cost.value, b.p95_s, b.unavailability, b.index);
    });
    std::map<double, double> stairs;   // p95 -> unavailability, falling
    std::size_t kept = 0;
    for (const FrontPlan &plan : plans) {
        if (kept > 0 && figures(plans[kept - 1]) == figures(plan)) {
            plans[kept++] = plan;
            continue;
        }
        const auto after = stairs.upper_bound(plan.p95_s);
        if (after != stairs.begin() && std::prev(after)->second <= plan.unavailability)
            continue;
        plans[kept++] = plan;
        auto stair = stairs.insert_or_assign(plan.p95_s, plan.unavailability).first;
        for (++stair; stair != stairs.end() && stair->second >= plan.unavailability;)
            stair = stairs.erase(stair);
    }
    plans.resize(kept);
}

}   // namespace tenbin::planner

#include "front.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tenbin::planner {

namespace {

bool comesBefore(const FrontPlan &a, const FrontPlan &b)
{
    return std::pair(a.figures(), a.index) < std::pair(b.figures(), b.index);
}

// No worse in anything, and not the same in all.
bool beats(const FrontPlan &a, const FrontPlan &b)
{
    return a.cost.value <= b.cost.value && a.p95_s <= b.p95_s && a.unavailability <= b.unavailability
        && a.figures() != b.figures();
}

}   // namespace

// In ascending order whatever beats a plan comes before it, so that of all before it only the least unavailability by p95 is
// asked for: a staircase (Kung, Luccio and Preparata 1975).
void keepFront(std::vector<FrontPlan> &plans)
{
    std::sort(plans.begin(), plans.end(), comesBefore);
    std::map<double, double> stairs;   // p95 -> unavailability, falling
    std::size_t kept = 0;
    for (const FrontPlan &plan : plans) {
        if (kept > 0 && plans[kept - 1].figures() == plan.figures()) {
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

bool Front::add(const FrontPlan &plan)
{
    const auto at = std::lower_bound(m_plans.begin(), m_plans.end(), plan, comesBefore);
    if (std::any_of(m_plans.begin(), at, [&](const FrontPlan &p) { return beats(p, plan); }))
        return false;
    const auto rest = m_plans.insert(at, plan) + 1;
    m_plans.erase(std::remove_if(rest, m_plans.end(), [&](const FrontPlan &p) { return beats(plan, p); }), m_plans.end());
    return true;
}

double Front::leastCost(double p95_s, double unavailability) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
        [&](const FrontPlan &p) { return p.p95_s <= p95_s && p.unavailability <= unavailability; });
    return found == m_plans.end() ? HUGE_VAL : static_cast<double>(found->cost.value);
}

}   // namespace tenbin::planner

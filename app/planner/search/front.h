// The plans that none of the others beats.
#pragma once

#include "search.h"

namespace tenbin::planner {

// Keeps of `plans` those that no other equals or beats in cost, p95 and unavailability with one of them better; equals stay.
// Sorts by cost, p95, unavailability, index. O(n log n).
void keepFront(std::vector<FrontPlan> &plans);

// The same one plan at a time, for fronts that are looked at while they grow.
class Front
{
public:
    // Whether the plan is on the front now; those that it beats are gone.
    bool add(const FrontPlan &plan);
    const std::vector<FrontPlan> &plans() const { return m_plans; }   // as keepFront() sorts them
    std::vector<FrontPlan> take() { return std::move(m_plans); }

    // Of the plans that are no slower and no less available the least cost, micro-USD; infinite: there is none.
    double leastCost(double p95_s, double unavailability) const;

private:
    std::vector<FrontPlan> m_plans;
};

}   // namespace tenbin::planner

// A model of one's own in place of a base model, on lanes that hold it: what the ladder and the break-even curve compare.
#pragma once

#include "peak_demand.h"

namespace tenbin::planner {

// The plan with its base model, on demand where lanes were bought for a custom one.
Plan basePlan(Plan plan);

// What a custom model has to beat: the base model with a good prompt, and with retrieval where there are documents.
Plan rivalOfCustom(const Workload &workload, const Plan &plan);

// One kind of custom model: the plan itself where it has that kind, else `base` moved to model units without commitment,
// around the clock, unless its lanes hold a custom model already.
class CustomStep
{
public:
    CustomStep(const Workload &workload, const Plan &plan, const Plan &base, CustomKind kind, const Catalog &catalog);

    // For the workload as it is: the plan's own lanes stay as they are, others have as many units as carry the busiest hour.
    Plan plan() const;
    // For so many requests a month, with as many units as carry the busiest hour in every lane of units.
    Plan planFor(double requestsPerMonth) const;

private:
    Plan m_plan;
    PeakDemand m_perRequest;   // a month
    double m_requestsPerMonth = 0;
    bool m_moved = false;
};

}   // namespace tenbin::planner

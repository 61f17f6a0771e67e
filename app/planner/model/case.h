// What the parts of evaluate() share: the inputs, with the catalogue's rows looked up once.
#pragma once

#include "planner/outcome.h"
#include "planner/workload.h"

namespace tenbin::planner {

// Text models of a plan: the first, and the one it escalates to.
struct ChosenModel
{
    const Model *model = nullptr;   // null: none chosen, or not in the catalogue
    int index = kNoModel;           // into Catalog::models
};

struct ServedRegion
{
    const Region *region = nullptr;
    int index = -1;
    double share = 0;   // of the tokens
};

struct Case
{
    const Workload &workload;
    const Plan &plan;
    const Catalog &catalog;
    ChosenModel first, strong, embedding;
    ServedRegion main, second;   // second.region null: the plan stays in one Region

    double hoursPerMonth() const { return workload.assumptions.hoursPerMonth; }
    double requestsPerMonth() const { return workload.traffic.requestsPerMonth; }
    bool retrieves() const { return plan.retrieval.enabled; }
    bool cascades() const { return strong.model != nullptr; }
};

// Looks the rows up; what is missing is noted in `outcome` as infeasible.
Case makeCase(const Workload &workload, const Plan &plan, const Catalog &catalog, Outcome &outcome);

}   // namespace tenbin::planner

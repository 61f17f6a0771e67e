// What the parts of evaluate() share: the inputs, with the catalogue's rows looked up once.
#pragma once

#include "planner/demand/week.h"
#include "planner/outcome.h"
#include "planner/workload.h"

#include <algorithm>

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
    TrafficWeek week;
    EventPeak event;
    ChosenModel first{}, strong{}, embedding{}, fallback{};
    ServedRegion main{}, second{};   // second.region null: the plan stays in one Region

    double hoursPerMonth() const { return workload.assumptions.hoursPerMonth; }
    // Event peaks included.
    double requestsPerMonth() const { return workload.traffic.requestsPerMonth * event.volume; }
    double meanRate() const { return planner::meanRate(workload) * event.volume; }   // requests/s
    bool retrieves() const { return plan.retrieval.enabled; }
    bool cascades() const { return strong.model != nullptr; }
    bool fallsBack() const { return fallback.model != nullptr; }
    bool managedKnowledge() const { return retrieves() && plan.retrieval.store == VectorStore::ManagedKnowledgeBase; }
    bool splitsDocuments() const { return plan.documents.pieces > 1; }
    // Every lane is of the user's own containers.
    bool allHosted() const
    {
        const Serving &s = plan.serving;
        const bool defers = s.deferrable.kind != LaneKind::None && workload.traffic.deferrableShare > 0;
        return s.otherwise.isHosted() && (s.core.kind == LaneKind::None || s.core.isHosted())
            && (s.beside.kind == LaneKind::None || s.beside.isHosted()) && (!defers || s.deferrable.isHosted());
    }
    bool customised() const { return plan.customModel.kind != CustomKind::None; }
    bool imported() const { return plan.customModel.kind == CustomKind::Import; }
    // Probability that a call fails or its answer is unusable.
    double callFailure() const
    {
        return std::min(0.99, workload.assumptions.callFailure * (customised() ? plan.customModel.failureFactor : 1));
    }
    // Start of every call that stays the same: system prompt and tools.
    double prefixTokens() const
    {
        const double system = workload.request.systemTokens * (1 - plan.prompt.compression);
        return std::max(0.0, system - (customised() ? plan.customModel.savedPrompt_tokens : 0)) + workload.request.toolTokens;
    }
};

// Looks the rows up; what is missing is noted in `outcome` as infeasible.
Case makeCase(const Workload &workload, const Plan &plan, const Catalog &catalog, Outcome &outcome);

}   // namespace tenbin::planner

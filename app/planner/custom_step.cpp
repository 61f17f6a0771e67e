#include "custom_step.h"

namespace tenbin::planner {

namespace {

bool holdsCustomModel(const Lane &lane)
{
    return lane.kind == LaneKind::Provisioned || lane.isHosted();
}

}   // namespace

Plan basePlan(Plan plan)
{
    Serving &serving = plan.serving;
    if (plan.customModel.kind != CustomKind::None && plan.customModel.kind != CustomKind::Import) {
        if (serving.core.kind == LaneKind::Provisioned)
            serving.core = {};
        if (serving.otherwise.kind == LaneKind::Provisioned)
            serving.otherwise = Lane{LaneKind::OnDemand};
    }
    plan.customModel.kind = CustomKind::None;
    return plan;
}

Plan rivalOfCustom(const Workload &workload, const Plan &plan)
{
    Plan base = basePlan(plan);
    base.retrieval.enabled = workload.knowledge.corpusTokens > 0 || plan.retrieval.enabled;
    return base;
}

CustomStep::CustomStep(const Workload &workload, const Plan &plan, const Plan &base, CustomKind kind, const Catalog &catalog)
    : m_plan(plan.customModel.kind == kind ? plan : base)
    , m_requestsPerMonth(workload.traffic.requestsPerMonth)
{
    m_plan.customModel = plan.customModel;
    m_plan.customModel.kind = kind;
    Serving &serving = m_plan.serving;
    // An imported model has units of its own on every lane.
    m_moved = kind != CustomKind::Import
        && (!holdsCustomModel(serving.otherwise) || (serving.core.kind != LaneKind::None && !holdsCustomModel(serving.core)));
    if (m_moved) {
        serving.core = Lane{.kind = LaneKind::Provisioned, .overflow = Overflow::Queue};
        serving.core.tokensPerMinutePerUnit = plan.serving.core.tokensPerMinutePerUnit;
        serving.coreHours = kAroundTheClock;
        serving.beside = serving.deferrable = {};
        m_plan.resilience.profile = InferenceProfile::InRegion;
    }
    m_perRequest = peakPerRequest(workload, m_plan, catalog);
}

Plan CustomStep::plan() const
{
    return m_moved ? planFor(m_requestsPerMonth) : m_plan;
}

Plan CustomStep::planFor(double requestsPerMonth) const
{
    Plan plan = m_plan;
    const PeakDemand peak = m_perRequest.times(requestsPerMonth);
    Lane &core = plan.serving.core, &rest = plan.serving.otherwise;
    if (core.kind == LaneKind::Provisioned)
        core.modelUnits = unitsFor(peak.core_tpm, core.tokensPerMinutePerUnit);
    if (rest.kind == LaneKind::Provisioned)
        rest.modelUnits = unitsFor(core.kind == LaneKind::None ? peak.most_tpm() : peak.rest_tpm, rest.tokensPerMinutePerUnit);
    return plan;
}

}   // namespace tenbin::planner

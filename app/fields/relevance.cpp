#include "relevance.h"

namespace tenbin {

using namespace planner;

namespace {

using std::string_view;

bool hasSecondRegion(AvailabilityTier tier)
{
    return tier == AvailabilityTier::Standby || tier == AvailabilityTier::ActiveActive;
}

// All work goes through batch: no call is throttled, and none waits for a first token.
bool onlyBatch(const Subject &s)
{
    const Serving &serving = s.plan.serving;
    return serving.otherwise.kind == LaneKind::Batch && serving.core.kind == LaneKind::None
        && (s.workload.traffic.deferrableShare <= 0 || serving.deferrable.kind != LaneKind::OnDemand);
}

bool isServing(const Field &field, const Subject &s)
{
    const string_view path = field.path;
    const Lane &core = s.plan.serving.core;
    if (path == "plan.serving.core.kind")
        return true;
    if (path.starts_with("plan.serving.coreHours."))
        return core.kind != LaneKind::None;
    if (path.starts_with("plan.serving.core.reserved"))
        return core.kind == LaneKind::Reserved;
    if (path == "plan.serving.core.overflow")
        return core.kind == LaneKind::Provisioned || core.kind == LaneKind::Reserved;
    if (path.starts_with("plan.serving.core."))
        return core.kind == LaneKind::Provisioned;
    if (path.starts_with("plan.serving.retry.") || path.starts_with("plan.serving.quota"))
        return !onlyBatch(s);
    if (path.starts_with("plan.serving.deferrable."))
        return s.workload.traffic.deferrableShare > 0;
    return true;
}

bool isAssumed(const Field &field, const Subject &s)
{
    const string_view name = field.path.substr(string_view("workload.assumptions.").size());
    const Plan &plan = s.plan;
    if (name.starts_with("precision") || name == "retrieval_s" || name == "vectorBytesPerChunk")
        return plan.retrieval.enabled;
    if (name == "guardrail_s")
        return plan.safety.contentFilter || plan.safety.deniedTopics || plan.safety.personalData || plan.safety.grounding;
    if (name == "jitterCvOnDemand")
        return !onlyBatch(s);
    if (name == "thinkTime_s")
        return plan.prompt.cache;   // whether the cache still holds a session's prefix at its next turn
    if (name == "jitterCvProvisioned")
        return plan.serving.core.kind != LaneKind::None;
    if (name.starts_with("verifier") || name == "modelCorrelation")
        return !plan.models.escalateTo.empty();
    if (name == "batchTurnaround_s")
        return plan.serving.otherwise.kind == LaneKind::Batch || plan.serving.deferrable.kind == LaneKind::Batch;
    const AvailabilityTier tier = plan.resilience.tier;
    if (name == "failoverSuccess")
        return tier == AvailabilityTier::Standby;
    if (name == "detection_s")
        return tier == AvailabilityTier::ActiveActive;
    if (name == "zoneUnavailability")
        return plan.retrieval.enabled;
    if (name == "commonCause")
        return hasSecondRegion(tier) || (plan.retrieval.enabled && tier == AvailabilityTier::MultiZone);
    if (name.starts_with("operation"))
        return hasSecondRegion(plan.resilience.tier);
    return true;
}

}   // namespace

bool isRelevant(const Field &field, const Subject &s)
{
    const string_view path = field.path;
    const AvailabilityTier tier = s.plan.resilience.tier;
    if (path.starts_with("workload.assumptions."))
        return isAssumed(field, s);
    if (path.starts_with("plan.serving."))
        return isServing(field, s);
    if (path.starts_with("plan.retrieval.") && path != "plan.retrieval.enabled")
        return s.plan.retrieval.enabled;
    if (path == "plan.prompt.cacheHour")
        return s.plan.prompt.cache;
    if (path == "workload.needs.deadline_s")
        return s.workload.needs.interaction == Interaction::Deadline || s.workload.traffic.deferrableShare > 0;
    if (path == "plan.resilience.secondRegion")
        return hasSecondRegion(tier);
    if (path == "plan.resilience.standby")
        return tier == AvailabilityTier::Standby;
    return true;
}

}   // namespace tenbin

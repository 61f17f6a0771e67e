#include "field.h"

#include <array>
#include <optional>
#include <utility>

namespace tenbin {

using namespace planner;

namespace {

using std::string_view;

bool starts(string_view path, string_view prefix)
{
    return path.starts_with(prefix);
}

// The managed Knowledge Base embeds and reranks by itself, and has no units to size.
bool retrievalIsRelevant(string_view path, const Retrieval &r)
{
    const bool managed = r.store == VectorStore::ManagedKnowledgeBase;
    if (path == "plan.retrieval.agenticRetrieve")
        return managed;
    if (path == "plan.retrieval.retrievesPerAgentic")
        return managed && r.agenticRetrieve;
    if (path == "plan.retrieval.storeUnits" || path == "plan.retrieval.embeddingModel" || path == "plan.retrieval.reranker")
        return !managed;
    if (starts(path, "plan.retrieval.rerank"))
        return !managed && r.reranker != Reranker::None;
    return true;
}

// Containers of serverless lanes, instances of the others.
bool hostingIsRelevant(string_view path, const Subject &s)
{
    const Serving &serving = s.plan.serving;
    bool containers = false, instances = false;
    for (const Lane *lane : {&serving.core, &serving.otherwise, &serving.beside, &serving.deferrable}) {
        if (lane == &serving.deferrable && s.workload.traffic.deferrableShare == 0)
            continue;
        containers |= lane->kind == LaneKind::Serverless;
        instances |= lane->isHosted() && lane->kind != LaneKind::Serverless;
    }
    for (const string_view own : {"memory_gb", "modelMemory_gb", "maximumConcurrency", "provisionedConcurrency"})
        if (path.ends_with(own))
            return containers;
    for (const string_view own :
        {"instance", "minimumInstances", "maximumInstances", "streamsPerInstance", "targetUtilisation", "storage_gb"})
        if (path.ends_with(own))
            return instances;
    return containers || instances;
}

bool customModelIsRelevant(string_view path, const CustomModel &m)
{
    if (m.kind == CustomKind::None)
        return false;
    if (starts(path, "plan.customModel.import"))
        return m.kind == CustomKind::Import;
    if (path == "plan.customModel.trainingInstance")
        return m.trainingHours > 0;
    return true;
}

bool trafficIsRelevant(string_view path, const Traffic &traffic)
{
    if (path.ends_with(".eventFactor") || path.ends_with(".eventHours"))
        return traffic.eventsPerYear > 0;
    if (path.ends_with(".secondZoneHours"))
        return traffic.secondZoneShare > 0;
    return !path.ends_with(".thirdZoneHours") || traffic.thirdZoneShare > 0;
}

bool hasSecondRegion(AvailabilityTier tier)
{
    return tier == AvailabilityTier::Standby || tier == AvailabilityTier::ActiveActive;
}

bool isJob(LaneKind kind)
{
    return kind == LaneKind::Batch || kind == LaneKind::BatchTransform;
}

// All work is done by jobs: no call is throttled, and none waits for a first token.
bool onlyJobs(const Subject &s)
{
    const Serving &serving = s.plan.serving;
    return isJob(serving.otherwise.kind) && serving.core.kind == LaneKind::None
        && (s.workload.traffic.deferrableShare <= 0 || isJob(serving.deferrable.kind));
}

bool anyLane(const Subject &s, bool (*is)(LaneKind))
{
    const Serving &serving = s.plan.serving;
    return is(serving.core.kind) || is(serving.otherwise.kind) || is(serving.beside.kind)
        || (s.workload.traffic.deferrableShare > 0 && is(serving.deferrable.kind));
}

// AZs count for instances, Regions for all that is bought.
bool survivalIsRelevant(string_view path, const Subject &s)
{
    const Resilience &r = s.plan.resilience;
    const bool instances = anyLane(s, [](LaneKind kind) { return kind == LaneKind::RealTime || kind == LaneKind::Async; });
    if (path == "plan.resilience.zones")
        return instances && r.tier != AvailabilityTier::SingleZone;
    const bool bought = anyLane(s, [](LaneKind kind) { return kind == LaneKind::Provisioned || kind == LaneKind::Reserved; });
    return (instances && r.tier != AvailabilityTier::SingleZone) || (bought && r.tier == AvailabilityTier::ActiveActive);
}

// What may wait has no latency.
bool answersInTier(const Serving &serving, ServiceTier tier)
{
    const auto does = [tier](const Lane &lane) { return lane.kind == LaneKind::OnDemand && lane.tier == tier; };
    return does(serving.core) || does(serving.otherwise) || does(serving.beside);
}

bool isAssumed(const Field &field, const Subject &s)
{
    const string_view name = field.path.substr(string_view("workload.assumptions.").size());
    const Plan &plan = s.plan;
    const bool managed = plan.retrieval.store == VectorStore::ManagedKnowledgeBase;
    const bool agentic = managed && plan.retrieval.agenticRetrieve;
    if (name == "rerank_s")
        return plan.retrieval.enabled && !managed && plan.retrieval.reranker != Reranker::None;
    if (name == "agenticRetrieval_s")
        return plan.retrieval.enabled && agentic;
    if (name == "retrieval_s")
        return plan.retrieval.enabled && !agentic;
    if (name.starts_with("precision") || name == "vectorBytesPerChunk")
        return plan.retrieval.enabled;
    if (name == "guardrail_s")
        return plan.safety.contentFilter || plan.safety.deniedTopics || plan.safety.personalData || plan.safety.grounding;
    if (name == "chineseCharactersPerToken")
        return s.workload.request.chineseShare > 0;
    if (name == "japaneseCharactersPerToken")
        return s.workload.request.japaneseShare > 0;
    if (name == "jitterCvOnDemand")
        return !onlyJobs(s);
    if (name == "flexSlowdown")
        return answersInTier(plan.serving, ServiceTier::Flex);
    if (name == "prioritySpeedup")
        return answersInTier(plan.serving, ServiceTier::Priority);
    if (name == "thinkTime_s")
        return plan.prompt.cache;   // whether the cache still holds a session's prefix at its next turn
    if (name == "jitterCvProvisioned")
        return anyLane(s, [](LaneKind kind) { return kind == LaneKind::Provisioned || kind == LaneKind::Reserved; });
    if (name == "jitterCvHosted")
        return anyLane(s, [](LaneKind kind) { return kind >= LaneKind::RealTime; });
    if (name == "scaleInCooldown_s")
        return anyLane(s, [](LaneKind kind) { return kind == LaneKind::RealTime || kind == LaneKind::Async; });
    if (name == "scaleOutLag_s")
        return anyLane(s, [](LaneKind kind) {
            return kind == LaneKind::RealTime || kind == LaneKind::Async || kind == LaneKind::BatchTransform;
        });
    if (name == "coldStart_s" || name == "containerIdle_s")
        return anyLane(s, [](LaneKind kind) { return kind == LaneKind::Serverless; });
    if (name.starts_with("verifier") || name == "modelCorrelation")
        return !plan.models.escalateTo.empty();
    if (name == "batchTurnaround_s")
        return anyLane(s, [](LaneKind kind) { return kind == LaneKind::Batch; });
    const AvailabilityTier tier = plan.resilience.tier;
    if (name.starts_with("backupRestore"))
        return tier == AvailabilityTier::Standby && plan.resilience.standby == StandbyClass::BackupRestore;
    if (name.starts_with("pilotLight"))
        return tier == AvailabilityTier::Standby && plan.resilience.standby == StandbyClass::PilotLight;
    if (name.starts_with("warmStandby"))
        return tier == AvailabilityTier::Standby && plan.resilience.standby == StandbyClass::WarmStandby;
    if (name == "activeActiveRpo_s")
        return tier == AvailabilityTier::ActiveActive;
    if (name == "singleZoneRpo_s")
        return tier == AvailabilityTier::SingleZone && plan.retrieval.enabled && !managed;
    if (name == "failoverSuccess")
        return tier == AvailabilityTier::Standby;
    if (name == "detection_s")
        return tier == AvailabilityTier::ActiveActive;
    const bool instances = anyLane(s, [](LaneKind kind) { return kind == LaneKind::RealTime || kind == LaneKind::Async; });
    if (name == "zoneUnavailability")
        return plan.retrieval.enabled || instances;
    if (name == "commonCause")
        return hasSecondRegion(tier) || ((plan.retrieval.enabled || instances) && tier == AvailabilityTier::MultiZone);
    if (name.starts_with("operation"))
        return hasSecondRegion(plan.resilience.tier);
    return true;
}

// Units and commitments are of Provisioned Throughput, a quantity of tokens a minute of the Reserved tier; no value: of neither.
std::optional<bool> boughtIsRelevant(string_view path, const Subject &s)
{
    const Serving &serving = s.plan.serving;
    const std::array<std::pair<string_view, const Lane *>, 4> lanes{
        {{"plan.serving.core.", &serving.core}, {"plan.serving.otherwise.", &serving.otherwise},
            {"plan.serving.beside.", &serving.beside}, {"plan.serving.deferrable.", &serving.deferrable}}};
    for (const auto &[prefix, lane] : lanes) {
        if (!starts(path, prefix))
            continue;
        const string_view own = path.substr(prefix.size());
        if (own == "kind" || own == "tier")
            return std::nullopt;
        const LaneKind kind = starts(own, "reserved") ? LaneKind::Reserved : LaneKind::Provisioned;
        return lane->kind == kind && (lane != &serving.deferrable || s.workload.traffic.deferrableShare > 0);
    }
    return std::nullopt;
}

}   // namespace

bool isRelevant(const Field &field, const Subject &s)
{
    const string_view path = field.path;
    const Serving &serving = s.plan.serving;
    const AvailabilityTier tier = s.plan.resilience.tier;
    if (starts(path, "workload.assumptions."))
        return isAssumed(field, s);
    if (starts(path, "workload.traffic."))
        return trafficIsRelevant(path, s.workload.traffic);
    if (path == "plan.serving.fallbackPause_s")
        return !onlyJobs(s) && serving.fallback == Fallback::Queue;
    if (path == "plan.models.fallbackTo")
        return !onlyJobs(s) && serving.fallback == Fallback::Model;
    if (starts(path, "plan.serving.fallback"))
        return !onlyJobs(s);
    if (path == "plan.resilience.zones" || path == "plan.resilience.carriesPeakAfterLoss")
        return survivalIsRelevant(path, s);
    if (starts(path, "plan.serving.retry.") || starts(path, "plan.serving.quota"))
        return !onlyJobs(s);
    if (starts(path, "plan.retrieval.") && path != "plan.retrieval.enabled")
        return s.plan.retrieval.enabled && retrievalIsRelevant(path, s.plan.retrieval);
    if (starts(path, "plan.customModel.") && path != "plan.customModel.kind")
        return customModelIsRelevant(path, s.plan.customModel);
    if (starts(path, "plan.runtime.") && path != "plan.runtime.enabled")
        return s.plan.runtime.enabled;
    if (starts(path, "plan.frontDoor.function_"))
        return s.plan.frontDoor.functionCalls > 0;
    if (starts(path, "plan.documents.") && path != "plan.documents.pieces")
        return s.plan.documents.pieces > 1;
    if (path == "plan.prompt.cacheHour")
        return s.plan.prompt.cache;
    if (path == "workload.needs.deadline_s")
        return s.workload.needs.interaction == Interaction::Deadline || s.workload.traffic.deferrableShare > 0;
    if (path == "plan.serving.core.kind")
        return true;
    if (starts(path, "plan.serving.coreHours."))
        return serving.core.kind != LaneKind::None;
    if (const auto bought = boughtIsRelevant(path, s))
        return *bought;
    if (starts(path, "plan.serving.hosting."))
        return hostingIsRelevant(path, s);
    if (path == "plan.serving.otherwise.tier")
        return serving.otherwise.kind == LaneKind::OnDemand;
    if (path == "plan.serving.besideShare")
        return serving.beside.kind != LaneKind::None;
    if (path == "plan.serving.beside.tier")
        return serving.beside.kind == LaneKind::OnDemand;
    if (path == "plan.serving.deferrable.tier")
        return s.workload.traffic.deferrableShare > 0 && serving.deferrable.kind == LaneKind::OnDemand;
    if (starts(path, "plan.serving.deferrable."))
        return s.workload.traffic.deferrableShare > 0;
    if (path == "plan.resilience.secondRegion")
        return hasSecondRegion(tier);
    if (path == "plan.resilience.standby")
        return tier == AvailabilityTier::Standby;
    return true;
}

}   // namespace tenbin

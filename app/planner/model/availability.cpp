#include "availability.h"

#include <boost/container/static_vector.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::planner {

double inSeries(std::span<const double> availabilities)
{
    return std::accumulate(availabilities.begin(), availabilities.end(), 1.0, [](double a, double b) { return a * b; });
}

namespace {

double twoRegions(const RegionRisk &risk, double x)
{
    const double u = risk.unavailability, v = (1 - risk.commonCause) * u;
    return risk.commonCause * u + v * (x + (1 - x) * v);
}

}   // namespace

double standbyUnavailability(const RegionRisk &risk, double rto_s)
{
    const double d = risk.outageMean_s, s = risk.failoverSuccess;
    return twoRegions(risk, (s * std::min(rto_s, d) + (1 - s) * d) / d);
}

double activeActiveUnavailability(const RegionRisk &risk, double detection_s)
{
    return twoRegions(risk, std::min(detection_s, risk.outageMean_s) / risk.outageMean_s);
}

double zonesUnavailability(double zone, double commonCause, int zones)
{
    const double own = (1 - commonCause) * zone;
    const double noneDown = std::pow(1 - own, zones), oneDown = zones * own * std::pow(1 - own, zones - 1);
    return commonCause * zone + std::max(0.0, 1 - noneDown - oneDown);
}

namespace {

// What answers at once depends on: lanes of models that AWS runs and what stands beside them, and containers of one's own.
struct Uses
{
    bool bedrock = false, endpoint = false, transform = false, instances = false;
};

Uses usesOf(const Case &c)
{
    const Serving &s = c.plan.serving;
    const Safety &safety = c.plan.safety;
    Uses uses;
    // What refused calls fall back to is needed by few, and is no worse than a refusal.
    uses.bedrock
        = c.cascades() || c.retrieves() || safety.contentFilter || safety.deniedTopics || safety.personalData || safety.grounding;
    for (const Lane *lane : {&s.core, &s.otherwise, &s.beside}) {
        if (lane->kind == LaneKind::None || (lane == &s.beside && s.besideShare <= 0))
            continue;
        uses.transform |= lane->kind == LaneKind::BatchTransform;
        uses.instances |= lane->kind == LaneKind::RealTime || lane->kind == LaneKind::Async;
        uses.endpoint |= lane->isHosted() && lane->kind != LaneKind::BatchTransform;
        uses.bedrock |= !lane->isHosted();
    }
    return uses;
}

}   // namespace

RecoveryClass recoveryClass(const Resilience &resilience, const Assumptions &a)
{
    switch (resilience.tier) {
    case AvailabilityTier::SingleZone: return {a.outageMean_s, a.singleZoneRpo_s};   // data in one AZ comes back from a copy
    case AvailabilityTier::MultiZone: return {a.outageMean_s, 0};   // nothing is lost, but the Region must come back
    case AvailabilityTier::ActiveActive: return {a.detection_s, a.activeActiveRpo_s};
    case AvailabilityTier::Standby: break;
    }
    switch (resilience.standby) {
    case StandbyClass::BackupRestore: return {a.backupRestoreRto_s, a.backupRestoreRpo_s};
    case StandbyClass::PilotLight: return {a.pilotLightRto_s, a.pilotLightRpo_s};
    case StandbyClass::WarmStandby: break;
    }
    return {a.warmStandbyRto_s, a.warmStandbyRpo_s};
}

AvailabilityOutcome availabilityOf(const Case &c, double failedShare, Outcome &outcome)
{
    const Assumptions &a = c.workload.assumptions;
    const AvailabilityTier tier = c.plan.resilience.tier;
    const Uses uses = usesOf(c);
    boost::container::static_vector<SlaItem, 12> dependencies;
    if (uses.bedrock)
        dependencies.push_back(SlaItem::Bedrock);
    if (uses.endpoint)
        dependencies.push_back(SlaItem::SageMakerOnline);
    if (uses.transform)
        dependencies.push_back(SlaItem::SageMakerBatch);
    if (c.plan.runtime.enabled)
        dependencies.push_back(SlaItem::AgentRuntime);
    // A managed Knowledge Base is a part of Bedrock.
    const bool ownStore = c.retrieves() && !c.managedKnowledge();
    if (ownStore) {
        dependencies.push_back(c.plan.retrieval.store == VectorStore::OpenSearchServerless ? SlaItem::OpenSearchServerless
                : tier == AvailabilityTier::SingleZone                                     ? SlaItem::AuroraSingleAz
                                                                                           : SlaItem::Aurora);
        dependencies.push_back(SlaItem::S3);
    }
    if (c.plan.prompt.hotAnswerShare > 0)
        dependencies.push_back(SlaItem::DynamoDb);
    if (c.plan.frontDoor.api != ApiKind::None)
        dependencies.push_back(SlaItem::ApiGateway);
    if (c.plan.frontDoor.functionCalls > 0)
        dependencies.push_back(SlaItem::Lambda);
    if (c.splitsDocuments())
        dependencies.push_back(SlaItem::StepFunctions);

    AvailabilityOutcome result;
    result.sla = 1;
    double up = 1;
    for (const SlaItem item : dependencies) {
        const MaybeFigure sla = c.catalog.sla(item);
        up *= sla ? sla->value : a.selfManagedAvailability;
        if (!sla) {
            outcome.gaps.push_back({Finding::NoSla, {}, {}, static_cast<double>(item), 0});
            result.sla.reset();
        } else if (result.sla) {
            *result.sla *= sla->value;
        }
    }
    // The contract is about endpoints of more than one instance.
    if (uses.instances && c.plan.serving.hosting.minimumInstances < 2)
        result.sla.reset();
    // Regional services span AZs by themselves; what the user runs himself does so from tier 2 on.
    const auto zones = [&](int count) {
        return tier == AvailabilityTier::SingleZone ? a.zoneUnavailability
                                                    : zonesUnavailability(a.zoneUnavailability, a.commonCause, count);
    };
    if (ownStore)
        up *= 1 - zones(2);
    if (uses.instances)   // lost is one AZ of them borne
        up *= 1 - zones(std::max(2, c.plan.resilience.zones));

    const RegionRisk risk{1 - up, a.outageMean_s, a.failoverSuccess, a.commonCause};
    const RecoveryClass recovery = recoveryClass(c.plan.resilience, a);
    result.rto_s = recovery.rto_s;
    result.rpo_s = recovery.rpo_s;
    double down = risk.unavailability;
    if (tier == AvailabilityTier::Standby)
        down = standbyUnavailability(risk, recovery.rto_s);
    else if (tier == AvailabilityTier::ActiveActive)
        down = activeActiveUnavailability(risk, a.detection_s);
    result.design = (1 - down) * (1 - failedShare);
    result.downtime_minPerMonth = (1 - result.design) * c.hoursPerMonth() * 60;
    return result;
}

}   // namespace tenbin::planner

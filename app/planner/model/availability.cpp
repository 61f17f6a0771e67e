#include "availability.h"

#include <algorithm>
#include <array>
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

double zonePairUnavailability(double zone, double commonCause)
{
    const double own = (1 - commonCause) * zone;
    return commonCause * zone + own * own;
}

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
    std::array<SlaItem, 7> dependencies{SlaItem::Bedrock};
    std::size_t n = 1;
    // A managed Knowledge Base is a part of Bedrock.
    const bool ownStore = c.retrieves() && !c.managedKnowledge();
    if (ownStore) {
        dependencies[n++]
            = c.plan.retrieval.store == VectorStore::OpenSearchServerless ? SlaItem::OpenSearchServerless : SlaItem::Aurora;
        dependencies[n++] = SlaItem::S3;
    }
    if (c.plan.prompt.hotAnswerShare > 0)
        dependencies[n++] = SlaItem::DynamoDb;
    if (c.plan.frontDoor.api != ApiKind::None)
        dependencies[n++] = SlaItem::ApiGateway;
    if (c.plan.frontDoor.functionCalls > 0)
        dependencies[n++] = SlaItem::Lambda;
    if (c.splitsDocuments())
        dependencies[n++] = SlaItem::StepFunctions;

    AvailabilityOutcome result;
    result.sla = 1;
    double up = 1;
    for (std::size_t i = 0; i < n; ++i) {
        const MaybeFigure sla = c.catalog.sla(dependencies[i]);
        up *= sla ? sla->value : a.selfManagedAvailability;
        if (!sla) {
            outcome.gaps.push_back({Finding::NoSla, {}, {}, static_cast<double>(dependencies[i]), 0});
            result.sla.reset();
        } else if (result.sla) {
            *result.sla *= sla->value;
        }
    }
    // Regional services span AZs by themselves; what the user runs himself does so from tier 2 on.
    if (ownStore)
        up *= 1
            - (tier == AvailabilityTier::SingleZone ? a.zoneUnavailability
                                                    : zonePairUnavailability(a.zoneUnavailability, a.commonCause));

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

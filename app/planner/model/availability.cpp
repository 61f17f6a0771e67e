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

// Requests that need the same of what runs models: AWS's own, endpoints, jobs, containers of one's own in AZs.
struct Path
{
    bool bedrock = false, endpoint = false, transform = false, instances = false;
    double share = 0;   // of the requests that a model answers at once

    bool isLike(const Path &o) const
    {
        return bedrock == o.bedrock && endpoint == o.endpoint && transform == o.transform && instances == o.instances;
    }
};
using Paths = boost::container::static_vector<Path, 2 * kMaximumLanes>;

void addTo(Paths &paths, const Path &path)
{
    if (path.share <= 0)
        return;
    const auto like = std::find_if(paths.begin(), paths.end(), [&](const Path &p) { return p.isLike(path); });
    if (like == paths.end())
        paths.push_back(path);
    else
        like->share += path.share;
}

// Of the lanes that answer at once; a request that one of them serves does not need the others. What refused calls fall back to
// is needed by few, and is no worse than a refusal. Never none: where no lane serves anything, one.
Paths pathsOf(const Case &c, const Served &served)
{
    const Safety &safety = c.plan.safety;
    Path all;
    all.bedrock = c.retrieves() || safety.contentFilter || safety.deniedTopics || safety.personalData || safety.grounding;
    const double escalated = c.cascades() ? served.escalationShare : 0;
    Paths paths;
    for (const ServedLane &lane : served.all()) {
        if (lane.role == LaneRole::Deferrable)
            continue;
        const LaneKind kind = lane.lane->kind;
        Path path = all;
        path.transform = kind == LaneKind::BatchTransform;
        path.instances = kind == LaneKind::RealTime || kind == LaneKind::Async;
        path.endpoint = lane.lane->isHosted() && !path.transform;
        path.bedrock |= !lane.lane->isHosted();
        path.share = lane.share * (1 - escalated);
        addTo(paths, path);
        path.bedrock = true;   // where the model is that is escalated to
        path.share = lane.share * escalated;
        addTo(paths, path);
    }
    if (paths.empty()) {
        all.share = 1;
        paths.push_back(all);
    }
    return paths;
}

// The mean over paths, never beyond the least and the largest of them.
template<typename Of>
double meanOver(const Paths &paths, const Of &of)
{
    double sum = 0, shares = 0, least = 1, most = 0;
    for (const Path &path : paths) {
        const double its = of(path);
        sum += path.share * its;
        shares += path.share;
        least = std::min(least, its);
        most = std::max(most, its);
    }
    return std::clamp(sum / shares, least, most);
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

namespace {

// A managed Knowledge Base is a part of Bedrock.
bool hasOwnStore(const Case &c)
{
    return c.retrieves() && !c.managedKnowledge();
}

}   // namespace

RecoveryClass recoveryOf(const Case &c)
{
    RecoveryClass recovery = recoveryClass(c.plan.resilience, c.workload.assumptions);
    // In one AZ stands the store of one's own; what else keeps data is Regional, and calls leave none.
    if (c.plan.resilience.tier == AvailabilityTier::SingleZone && !hasOwnStore(c))
        recovery.rpo_s = 0;
    return recovery;
}

AvailabilityOutcome availabilityOf(const Case &c, const Served &served, double failedShare, Outcome &outcome)
{
    const Assumptions &a = c.workload.assumptions;
    const AvailabilityTier tier = c.plan.resilience.tier;
    const Paths paths = pathsOf(c, served);
    bool contracted = true;
    // Of a service by itself: its contract's, or what is assumed of one without.
    const auto upOf = [&](SlaItem item) {
        const MaybeFigure sla = c.catalog.sla(item);
        if (!sla) {
            outcome.gaps.push_back({Finding::NoSla, {}, {}, static_cast<double>(item), 0});
            contracted = false;
        }
        return sla ? sla->value : a.selfManagedAvailability;
    };
    const auto upIf = [&](bool Path::*needed, SlaItem item) {
        return std::any_of(paths.begin(), paths.end(), [needed](const Path &p) { return p.*needed; }) ? upOf(item) : 1;
    };
    const double bedrock = upIf(&Path::bedrock, SlaItem::Bedrock), endpoint = upIf(&Path::endpoint, SlaItem::SageMakerOnline),
                 transform = upIf(&Path::transform, SlaItem::SageMakerBatch);

    double beside = 1;   // what all requests need
    if (c.plan.runtime.enabled)
        beside *= upOf(SlaItem::AgentRuntime);
    const bool ownStore = hasOwnStore(c);
    if (ownStore) {
        beside *= upOf(c.plan.retrieval.store == VectorStore::OpenSearchServerless ? SlaItem::OpenSearchServerless
                : tier == AvailabilityTier::SingleZone                             ? SlaItem::AuroraSingleAz
                                                                                   : SlaItem::Aurora);
        beside *= upOf(SlaItem::S3);
    }
    if (c.plan.prompt.hotAnswerShare > 0)
        beside *= upOf(SlaItem::DynamoDb);
    if (c.plan.frontDoor.api != ApiKind::None)
        beside *= upOf(SlaItem::ApiGateway);
    if (c.plan.frontDoor.functionCalls > 0)
        beside *= upOf(SlaItem::Lambda);
    if (c.splitsDocuments())
        beside *= upOf(SlaItem::StepFunctions);

    const auto byContract = [&](const Path &path) {
        return beside * (path.bedrock ? bedrock : 1) * (path.endpoint ? endpoint : 1) * (path.transform ? transform : 1);
    };
    // Regional services span AZs by themselves; what the user runs himself does so from tier 2 on.
    const auto zones = [&](int count) {
        return tier == AvailabilityTier::SingleZone || count < 2
            ? a.zoneUnavailability
            : zonesUnavailability(a.zoneUnavailability, a.commonCause, count);
    };
    const double store = ownStore ? 1 - zones(2) : 1;
    // Lost is one AZ of them borne; a single instance stands in one.
    const double instances = 1 - zones(std::min(std::max(2, c.plan.resilience.zones), c.plan.serving.hosting.minimumInstances));
    const RecoveryClass recovery = recoveryOf(c);
    const double down = meanOver(paths, [&](const Path &path) {
        const double up = byContract(path) * store * (path.instances ? instances : 1);
        const RegionRisk risk{1 - up, a.outageMean_s, a.failoverSuccess, a.commonCause};
        switch (tier) {
        case AvailabilityTier::Standby: return standbyUnavailability(risk, recovery.rto_s);
        case AvailabilityTier::ActiveActive: return activeActiveUnavailability(risk, a.detection_s);
        case AvailabilityTier::SingleZone:
        case AvailabilityTier::MultiZone: break;
        }
        return risk.unavailability;
    });

    AvailabilityOutcome result;
    // The contract is about endpoints of more than one instance.
    const bool alone = c.plan.serving.hosting.minimumInstances < 2
        && std::any_of(paths.begin(), paths.end(), [](const Path &p) { return p.instances; });
    if (contracted && !alone)
        result.sla = meanOver(paths, byContract);
    result.rto_s = recovery.rto_s;
    result.rpo_s = recovery.rpo_s;
    result.design = (1 - down) * (1 - failedShare);
    result.downtime_minPerMonth = (1 - result.design) * c.hoursPerMonth() * 60;
    return result;
}

}   // namespace tenbin::planner

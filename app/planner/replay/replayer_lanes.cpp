// A replay made ready: what it asks of the case, and its lanes.
#include "replayer.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

double uncachedShare(const CacheSplit &split)
{
    const double all = split.read + split.write + split.plain;
    return all > 0 ? (split.write + split.plain) / all : 1;
}

}   // namespace

Replayer::Replayer(const Case &c, const RequestTokens &tokens, const Served &served, double escalation, double callFailure,
    const ReplayOptions &options)
    : m_case(c)
    , m_tokens(tokens)
    , m_options(options)
    , m_escalation(escalation)
    , m_callFailure(callFailure)
    , m_own(options.seed ^ 0xd1b54a32d192ed03ULL)
    , m_firstBucket(onDemandQuota(c, c.first))
    , m_strongBucket(c.cascades() ? onDemandQuota(c, c.strong) : QuotaLimit{})
    , m_fallbackBucket(c.fallsBack() ? onDemandQuota(c, c.fallback) : QuotaLimit{})
    , m_outputSpread(c.workload.request.output.cv)
    , m_onDemandJitter(c.workload.assumptions.jitterCvOnDemand)
    , m_provisionedJitter(c.workload.assumptions.jitterCvProvisioned)
    , m_hostedJitter(c.workload.assumptions.jitterCvHosted)
    , m_front_s(pathTimes(c, tokens, {}, 0).front_s)
    , m_firstUncached(uncachedShare(served.firstTokens))
    , m_strongUncached(uncachedShare(served.strongTokens))
    , m_meanInput(tokens.inputPerCall())
    , m_meanCarried(tokens.stepPairs / tokens.steps * tokens.stepText)
{
    if (c.cascades())
        m_strongSpeed = speedOn(strongLane(c.plan.serving), c.strong.model->speed, c.workload.assumptions);
    if (c.imported())
        m_copiesFree = c.plan.customModel.importedCalls();
    const Serving &serving = c.plan.serving;
    const double model = 1 - served.hotShare, deferred = served.shareOf(LaneRole::Deferrable);
    m_deferredFrom = served.hotShare + deferred;
    const bool besides = serving.beside.kind != LaneKind::None;
    m_besideFrom = besides ? 1 - (model - deferred) * serving.besideShare : 2;
    m_lanes.reserve(kMaximumLanes);
    for (const ServedLane &lane : served.all())
        if (lane.role != LaneRole::Deferrable)
            addLane(lane);
    const auto byRole = [&](LaneRole role) -> RunningLane * {
        const auto found
            = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const RunningLane &lane) { return lane.role == role; });
        return found != m_lanes.end() ? &*found : nullptr;
    };
    for (RunningLane &lane : m_lanes)
        if (lane.hosted)
            m_pools.push_back(&lane);
    m_core = byRole(LaneRole::Core);
    m_otherwise = byRole(LaneRole::Otherwise);
    m_beside = byRole(LaneRole::Beside);
    for (int h = 0; h < kHoursOfWeek; ++h)
        m_coreOpen[static_cast<std::size_t>(h)] = serving.coreHours.contains(h);
}

void Replayer::addLane(const ServedLane &served)
{
    const Lane &lane = *served.lane;
    const Assumptions &a = m_case.workload.assumptions;
    RunningLane &running = m_lanes.emplace_back();
    running.role = served.role;
    running.lane = &lane;
    running.uncachedShare = uncachedShare(served.tokens);
    if (lane.kind == LaneKind::OnDemand)
        running.speed = speedOn(lane, m_case.first.model->speed, a);
    if (lane.kind == LaneKind::Provisioned || lane.kind == LaneKind::Reserved) {
        const double uncached = m_tokens.inputPerCall() * running.uncachedShare;
        const double mean_s = turnCalls(m_tokens, callSpeed(m_case.first.model->speed), {uncached, 0}, 0).any.whole.mean;
        running.capacity = laneCapacity(lane, m_tokens.inputPerCall(), m_tokens.output.mean, mean_s);
        running.stretch = running.capacity.service_s / mean_s;
        for (int i = 0; running.capacity.callsPerS > 0 && i < running.capacity.streams; ++i)
            running.free.push({0});
    } else if (lane.kind == LaneKind::Serverless) {
        const Hosting &h = m_case.plan.serving.hosting;
        running.containers.emplace(h.maximumConcurrency, h.provisionedConcurrency, a.containerIdle_s);
    } else if (lane.isHosted()) {
        running.hosted.emplace(m_case.plan.serving.hosting, ScalingDelays{a.scaleOutLag_s, a.scaleInCooldown_s});
    }
}

}   // namespace tenbin::planner

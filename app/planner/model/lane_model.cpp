#include "lane_model.h"

#include "prompt_cache.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

bool isFifo(LaneKind kind)
{
    return kind == LaneKind::Provisioned || kind == LaneKind::Reserved;
}

bool isEndpoint(LaneKind kind)
{
    return kind == LaneKind::RealTime || kind == LaneKind::Async;
}

}   // namespace

LaneModel::LaneModel(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Figures figures, Outcome &outcome)
    : m_case(c)
    , m_tokens(tokens)
    , m_cascade(cascade)
    , m_figures(figures)
    , m_outcome(outcome)
{
    m_coreLevels.ofHour.fill(-1);
}

// Of the bursts, what a lane feels whose calls last so long: the later calls of a turn come when its earlier ones are done,
// so that a burst of turns is spread over a turn's time.
double LaneModel::cvLasting(double call_s) const
{
    const Traffic &traffic = m_case.workload.traffic;
    return lastingCv(traffic.rateCv, traffic.burstLength_s, call_s * visits());
}

// Calls of a turn that follow each other.
double LaneModel::visits() const
{
    return m_tokens.inSequence * m_tokens.attempts;
}

double LaneModel::callsOf(const LevelState &state, std::size_t lane) const
{
    return state.rate * state.share[lane] * m_tokens.callsPerRequest();
}

void LaneModel::route()
{
    const Serving &serving = m_case.plan.serving;
    const Traffic &traffic = m_case.workload.traffic;
    m_served.hotShare = m_case.plan.prompt.hotAnswerShare;
    m_deferredShare = serving.deferrable.kind == LaneKind::None ? 0 : (1 - m_served.hotShare) * traffic.deferrableShare;
    m_rate = meanRate(m_case.workload) * (1 - m_served.hotShare - m_deferredShare);
    m_served.escalationShare = m_case.cascades() ? m_cascade.escalationShare : 0;

    const bool jobs = serving.core.kind == LaneKind::Batch || serving.core.kind == LaneKind::BatchTransform;
    const bool coreOn = serving.core.kind != LaneKind::None && !jobs;
    if (coreOn)
        m_coreLevels = loadLevels(m_case.week, &serving.coreHours, false);
    m_restLevels = loadLevels(m_case.week, coreOn ? &serving.coreHours : nullptr, coreOn);
    for (const Levels *levels : {&m_coreLevels, &m_restLevels}) {
        for (const LoadLevel &level : levels->all()) {
            LevelState &state = m_state.emplace_back();
            state.weight = level.weight;
            state.rate = m_rate * level.relativeRate;
            state.hours = level.hours;
            state.peakHour = level.peakHour;
            state.core = levels == &m_coreLevels;
            state.level = &level;
        }
        if (levels == &m_coreLevels)
            m_coreStates = m_state.size();
    }
    m_ordinaryStates = m_state.size();
    const auto coreStates = static_cast<int>(m_coreStates);
    for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour) {
        const std::int8_t core = m_coreLevels.ofHour[hour], rest = m_restLevels.ofHour[hour];
        m_stateOf[hour] = static_cast<std::uint8_t>(core >= 0 ? core : coreStates + rest);
    }
    if (m_case.event.on)
        addEvent(coreOn);
}

// That a turn finds the shared prefix warm: any turn that reaches the model within its time to live keeps it so (hits renew it),
// of another session or of its own. The turns of a session come in a bunch, gap_s apart on average, so that its n turns cover
// less time than n sessions of one turn would.
double LaneModel::prefixHit(CacheLife life, double called, double gap_s) const
{
    const Traffic &traffic = m_case.workload.traffic;
    const double turns = std::max(1.0, traffic.turnsPerSession * called), ttl_s = timeToLive_s(life);
    const double covered_s = ttl_s + (turns - 1) * gap_s * -std::expm1(-ttl_s / gap_s);
    const double others
        = promptCacheHitShare(m_case.week, m_rate * called * m_case.main.share * m_tokens.attempts * covered_s / (turns * ttl_s),
            life, {traffic.rateCv, traffic.burstLength_s});
    const double later = 1 - (1 - others) * std::exp(-ttl_s / gap_s);
    return (others + (turns - 1) * later) / turns;
}

// A lane that is offered as much as it can serve never catches up.
void LaneModel::requireStable(LaneRole role, double utilisation)
{
    if (utilisation >= 1)
        m_outcome.infeasible.push_back({Finding::Unstable, {}, {}, utilisation, static_cast<double>(role)});
}

void LaneModel::splitCache()
{
    const PromptSettings &prompt = m_case.plan.prompt;
    const Traffic &traffic = m_case.workload.traffic;
    const CacheLife life = prompt.cacheHour ? CacheLife::Hour1 : CacheLife::Minutes5;
    const double ttl_s = timeToLive_s(life);
    const double turns = std::max(1.0, traffic.turnsPerSession);
    // The steps of one turn follow each other within seconds, far inside any time to live.
    const auto split = [&](double called) {   // of a model that so large a share of the turns reaches
        const double gap_s = std::max(1e-9, m_case.workload.assumptions.thinkTime_s / called);
        const double turnHit = -std::expm1(-ttl_s / gap_s);
        return cacheSplit(m_tokens, true, prefixHit(life, called, gap_s), turns, turnHit, 1);
    };
    m_plain = cacheSplit(m_tokens, false, 0, turns, 0, 0);
    m_cached = prompt.cache ? split(1) : m_plain;
    m_served.strongTokens = prompt.cache && m_served.escalationShare > 0 ? split(m_served.escalationShare) : m_plain;
    m_served.firstTokens = m_cached;
    m_served.deferredTokens = m_plain;
    const double all = m_cached.read + m_cached.write + m_cached.plain;
    m_outcome.tokens.cacheHitShare = all > 0 ? m_cached.read / all : 0;
}

void LaneModel::prepareLane(Ready &ready, LaneRole role, const Lane &lane)
{
    const Assumptions &a = m_case.workload.assumptions;
    ready.role = role;
    ready.lane = &lane;
    ready.on = true;
    const CacheSplit &split = lane.isHosted() ? m_plain : m_cached;
    ready.served = {.role = role, .lane = &lane, .tokens = split};
    ready.input = inputOf(split);
    ready.jitterCv = lane.isHosted() ? a.jitterCvHosted : isFifo(lane.kind) ? a.jitterCvProvisioned : a.jitterCvOnDemand;
    if (isEndpoint(lane.kind)) {
        ready.strata = BurstStrata(
            cvLasting(sharedPool(m_case.plan.serving.hosting, 1, ready.input.uncached, m_tokens.output.mean).call_s(1)));
        return;
    }
    if (lane.kind == LaneKind::BatchTransform)
        return;
    const Hosting &h = m_case.plan.serving.hosting;   // a container serves one call at a time
    const CallSpeed speed = lane.kind == LaneKind::Serverless
        ? CallSpeed{h.overhead_s, h.prefillTokensPerS, h.decode_s + h.decodePerStream_s}
        : callSpeed(speedOn(lane, m_case.first.model->speed, a));
    ready.calls = turnCalls(m_tokens, speed, ready.input, ready.jitterCv);
    ready.turns = m_path.turns(ready.calls);
    if (isFifo(lane.kind))
        ready.capacity = laneCapacity(lane, m_tokens.inputPerCall(), m_tokens.output.mean, ready.calls.any.whole.mean);
    const bool byToken = lane.kind == LaneKind::OnDemand || lane.kind == LaneKind::Batch;
    if (m_case.workload.traffic.rateCv > 0 && (!byToken || m_case.imported()))
        ready.strata = BurstStrata(cvLasting(isFifo(lane.kind) ? ready.capacity.service_s : ready.calls.any.whole.mean));
}

void LaneModel::prepareLanes()
{
    const RequestShape &shape = m_case.workload.request;
    const Serving &serving = m_case.plan.serving;
    m_inputVariance = std::pow(shape.user.mean_tokens * shape.user.cv, 2);
    if (m_case.cascades()) {
        const Assumptions &a = m_case.workload.assumptions;
        m_strong = turnCalls(m_tokens, callSpeed(speedOn(strongLane(serving), m_case.strong.model->speed, a)),
            inputOf(m_served.strongTokens), a.jitterCvOnDemand);
        m_strongQuota = turnQuota(m_case.strong, quotaOf(m_case.strong), m_served.strongTokens, m_strong.any.whole.mean,
            m_case.workload.traffic.rateCv);
    }
    m_path = pathTimes(m_case, m_tokens, m_strong, m_served.escalationShare);
    if (m_coreStates > 0)
        prepareLane(m_lanes[kCore], LaneRole::Core, serving.core);
    prepareLane(m_lanes[kOtherwise], LaneRole::Otherwise, serving.otherwise);
    if (serving.beside.kind != LaneKind::None && serving.besideShare > 0)
        prepareLane(m_lanes[kBeside], LaneRole::Beside, serving.beside);
    for (const Ready &ready : m_lanes) {
        if (ready.on && ready.lane->kind == LaneKind::OnDemand) {
            m_firstLimit = quotaOf(m_case.first);
            m_firstCall_s = ready.calls.any.whole.mean;
            m_firstQuota = turnQuota(m_case.first, m_firstLimit, m_cached, m_firstCall_s, m_case.workload.traffic.rateCv);
            const double usual = m_case.workload.traffic.rateCv, cv = spillCv();
            m_spillQuota = cv > usual ? turnQuota(m_case.first, m_firstLimit, m_cached, m_firstCall_s, cv) : m_firstQuota;
            return;
        }
    }
    if (m_deferredShare > 0 && serving.deferrable.kind == LaneKind::OnDemand)
        m_firstLimit = quotaOf(m_case.first);
}

void LaneModel::addRoute(LevelState &state, std::size_t lane, double share, const Turns &turns, const LaneState &its)
{
    if (share <= 0)
        return;
    state.routes.push_back({share, lane, &turns, its});
    if (m_case.plan.serving.fallback != Fallback::Queue)   // from a queue the lane serves them after all
        m_lanes[lane].served.lostShare += state.weight * share * lostBy(its.quota);
}

// Of the calls of a turn. Where the prompt is cached a later call reads anew what the one before it added, which is as much for
// all.
CallInput LaneModel::inputOf(const CacheSplit &split) const
{
    return {uncachedOf(split), m_inputVariance, split.read > 0 ? 0 : m_tokens.stepText};
}

void LaneModel::serveLevel(LevelState &state)
{
    double rest = 1;
    if (state.core) {
        state.share[kCore] = 1;
        rest = spills(m_lanes[kCore]) ? 1 - spilling(state, kCore) : 0;
        state.share[kCore] = 1 - rest;
    }
    const double beside = m_lanes[kBeside].on ? m_case.plan.serving.besideShare : 0;
    state.share[kOtherwise] = rest * (1 - beside);
    state.share[kBeside] = rest * beside;
    for (std::size_t i = 0; i < kLanes; ++i) {
        Ready &ready = m_lanes[i];
        if (!ready.on)
            continue;
        if (i != kCore || state.core)
            ready.open += state.hours;
        if (ready.lane->kind == LaneKind::Serverless && state.share[i] > 0)
            serveServerless(state, i);
    }
    serveOnDemand(state);
}

void LaneModel::serveLevels()
{
    if (m_case.plan.serving.core.isHosted() || m_case.plan.serving.otherwise.isHosted() || m_case.plan.serving.beside.isHosted())
        m_hostedTurns.reserve(m_state.size() * kRoutes);
    for (LevelState &state : states())
        serveLevel(state);
    for (std::size_t i = 0; i < kLanes; ++i)
        if (m_lanes[i].on && isEndpoint(m_lanes[i].lane->kind))
            scale(i);
        else if (m_lanes[i].on && isFifo(m_lanes[i].lane->kind) && !spills(m_lanes[i]))
            queue(i);
    makeHostedTurns();
    if (m_case.plan.serving.fallback != Fallback::None)
        fallBack();
}

Served LaneModel::run()
{
    route();
    splitCache();
    prepareLanes();
    serveLevels();
    fillLatency();
    fillCapacity();
    if (m_figures == Figures::All) {
        findWorstHour();
        fillWeek();
        if (m_case.event.on)
            fillEvent();
    }
    if (m_case.plan.resilience.carriesPeakAfterLoss)
        checkSurvival();
    return m_served;
}

}   // namespace tenbin::planner

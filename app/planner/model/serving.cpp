#include "serving.h"

#include "path_latency.h"
#include "planner/queueing/wait.h"
#include "prompt_cache.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// One load level after routing.
struct LevelState
{
    double weight = 0;   // of requests that reach a model
    double rate = 0;     // requests a second
    int peakHour = 0;
    double coreShare = 0;     // of the level's requests, on the core lane
    WaitLaw wait;             // of a call on the core lane
    QuotaUse first, strong;   // of the level's on-demand calls
};

class LaneModel
{
public:
    LaneModel(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Outcome &outcome)
        : m_case(c)
        , m_tokens(tokens)
        , m_cascade(cascade)
        , m_outcome(outcome)
    {
    }

    Served run();

private:
    void route();
    void splitCache();
    void prepareCalls();
    void serveCore(const Levels &levels);
    void serveOnDemand(const Levels &levels);
    QuotaLimit quotaOf(const ChosenModel &model);
    void applyQuota(LevelState &state, double onDemandShare);
    void fillLatency();
    void fillCapacity();
    void fillWeek();
    double dispersion(double rate, double t_s) const;

    const Case &m_case;
    const RequestTokens &m_tokens;
    const CascadeResult &m_cascade;
    Outcome &m_outcome;
    Served m_served;

    double m_rate = 0;   // interactive requests a second that reach a model, mean over the week
    double m_inputVariance = 0;
    CallTimes m_firstOnDemand, m_firstCore, m_strong;
    LaneCapacity m_capacity;
    QuotaLimit m_firstLimit, m_strongLimit;
    Levels m_coreLevels, m_restLevels;
    std::array<LevelState, std::size_t{2} * kMaximumLevels> m_state;
    int m_states = 0;
    int m_coreStates = 0;
    bool m_coreOn = false;
};

double LaneModel::dispersion(double rate, double t_s) const
{
    const Traffic &traffic = m_case.workload.traffic;
    return traffic.rateCv > 0 ? indexOfDispersion(rate, traffic.rateCv, traffic.burstLength_s, t_s) : 1.0;
}

void LaneModel::route()
{
    const Serving &serving = m_case.plan.serving;
    const Traffic &traffic = m_case.workload.traffic;
    m_served.hotShare = m_case.plan.prompt.hotAnswerShare;
    m_served.deferredShare = serving.deferrable.kind == LaneKind::None ? 0 : (1 - m_served.hotShare) * traffic.deferrableShare;
    m_rate = meanRate(m_case.workload) * (1 - m_served.hotShare - m_served.deferredShare);
    m_served.escalationShare = m_case.cascades() ? m_cascade.escalationShare : 0;

    m_coreOn = serving.core.kind == LaneKind::Provisioned || serving.core.kind == LaneKind::Reserved;
    if (m_coreOn) {
        m_coreLevels = loadLevels(traffic.shape, &serving.coreHours, false);
        m_restLevels = loadLevels(traffic.shape, &serving.coreHours, true);
    } else {
        m_restLevels = loadLevels(traffic.shape, nullptr, false);
    }
    for (const LoadLevel &level : m_coreLevels.all())
        m_served.coreHoursPerWeek += level.hours;
}

void LaneModel::splitCache()
{
    const PromptSettings &prompt = m_case.plan.prompt;
    const Traffic &traffic = m_case.workload.traffic;
    const CacheLife life = prompt.cacheHour ? CacheLife::Hour1 : CacheLife::Minutes5;
    const double ttl_s = timeToLive_s(life);
    // The shared prefix stays warm while calls of the Region come within its time to live (hits renew it).
    const double hit = prompt.cache ? promptCacheHitShare(traffic.shape, m_rate * m_case.main.share * m_tokens.attempts, life,
                           {traffic.rateCv, traffic.burstLength_s})
                                    : 0;
    const double turns = std::max(1.0, traffic.turnsPerSession);
    const double turnHit = -std::expm1(-ttl_s / std::max(1e-9, m_case.workload.assumptions.thinkTime_s));
    // The steps of one turn follow each other within seconds, far inside any time to live.
    m_served.firstTokens = cacheSplit(m_tokens, prompt.cache, hit, turns, turnHit, 1);
    m_served.strongTokens = m_served.firstTokens;
    m_served.deferredTokens = cacheSplit(m_tokens, false, 0, turns, 0, 0);
    const CacheSplit &split = m_served.firstTokens;
    const double all = split.read + split.write + split.plain;
    m_outcome.tokens.cacheHitShare = all > 0 ? split.read / all : 0;
}

QuotaLimit LaneModel::quotaOf(const ChosenModel &model)
{
    const QuotaLimit limit = onDemandQuota(m_case, model);
    if (limit.requestsPerMinute <= 0 && limit.tokensPerMinute <= 0)
        m_outcome.gaps.push_back({Finding::NoQuota, model.model->name, m_case.plan.resilience.region, 0, 0});
    return limit;
}

void LaneModel::prepareCalls()
{
    const RequestShape &shape = m_case.workload.request;
    const Assumptions &a = m_case.workload.assumptions;
    m_inputVariance = std::pow(shape.user.mean_tokens * shape.user.cv, 2);
    const CacheSplit &split = m_served.firstTokens;
    const double uncached = (split.write + split.plain) / m_tokens.steps;
    m_firstOnDemand = callTimes(m_case.first.model->speed, uncached, m_inputVariance, m_tokens.output, a.jitterCvOnDemand);
    m_firstCore = callTimes(m_case.first.model->speed, uncached, m_inputVariance, m_tokens.output, a.jitterCvProvisioned);
    if (m_case.cascades())
        m_strong = callTimes(m_case.strong.model->speed, uncached, m_inputVariance, m_tokens.output, a.jitterCvOnDemand);
    if (m_coreOn)
        m_capacity
            = laneCapacity(m_case.plan.serving.core, m_tokens.inputPerCall(), m_tokens.output.mean, m_firstCore.whole.mean);
    m_firstLimit = quotaOf(m_case.first);
    if (m_case.cascades())
        m_strongLimit = quotaOf(m_case.strong);
}

void LaneModel::applyQuota(LevelState &state, double onDemandShare)
{
    const CacheSplit &split = m_served.firstTokens;
    const double settledInput = (split.write + split.plain) / m_tokens.steps;
    const double shareOfRegion = m_case.main.share;
    const auto use = [&](const ChosenModel &model, const QuotaLimit &limit, double requestRate, double call_s) {
        const double calls = requestRate * shareOfRegion * m_tokens.callsPerRequest();
        const double burndown = model.model->tokenBurndown.value;
        const QuotaCall call{
            {settledInput + m_tokens.output.mean * burndown, m_inputVariance + m_tokens.output.variance * burndown * burndown},
            m_inputVariance, settledInput + m_case.plan.prompt.maxOutput_tokens, call_s};
        const Traffic &traffic = m_case.workload.traffic;
        return quotaUse(limit, calls, call, {traffic.rateCv, traffic.burstLength_s}, m_case.plan.serving.retry);
    };
    state.first = use(m_case.first, m_firstLimit, state.rate * onDemandShare, m_firstOnDemand.whole.mean);
    if (m_case.cascades())
        state.strong = use(m_case.strong, m_strongLimit, state.rate * m_served.escalationShare, m_strong.whole.mean);
}

void LaneModel::serveCore(const Levels &levels)
{
    const Lane &lane = m_case.plan.serving.core;
    const double calls = m_tokens.callsPerRequest();
    const Moments &call = m_firstCore.whole;
    const double cs2 = call.mean > 0 ? call.variance / (call.mean * call.mean) : 0;
    const bool spills = lane.kind == LaneKind::Reserved || lane.overflow == Overflow::Spill;
    double busy = 0, hours = 0;
    BacklogWeek backlog;
    for (const LoadLevel &level : levels.all()) {
        LevelState &state = m_state[static_cast<std::size_t>(m_states++)];
        state.weight = level.weight;
        state.rate = m_rate * level.relativeRate;
        state.peakHour = level.peakHour;
        const double arrivals = state.rate * calls;
        const double load = arrivals * m_capacity.service_s;
        const auto idc = [&](double t_s) { return dispersion(arrivals, t_s); };
        if (m_capacity.callsPerS <= 0) {
            state.coreShare = 0;
        } else if (spills) {
            state.coreShare = 1 - blockedShare(m_capacity.streams, load, idc(m_capacity.service_s));
        } else {
            state.coreShare = 1;
            if (load < m_capacity.streams) {
                state.wait = waitLaw(m_capacity.streams, m_capacity.service_s, arrivals, cs2, idc);
            } else {
                if (!backlog.computed)
                    backlog = backlogWeek(
                        m_case.workload.traffic.shape, m_case.plan.serving.coreHours, m_rate * calls, m_capacity.callsPerS);
                state.wait = backlog.waitIn(level);
            }
        }
        busy += level.hours * std::min(1.0, load * state.coreShare / m_capacity.streams);
        hours += level.hours;
        applyQuota(state, 1 - state.coreShare);
    }
    m_coreStates = m_states;
    if (backlog.computed && !backlog.stable)
        m_outcome.infeasible.push_back({Finding::Unstable, {}, {}, backlog.utilisation, 0});
    m_served.coreUtilisation = hours > 0 ? busy / hours : 0;
}

void LaneModel::serveOnDemand(const Levels &levels)
{
    for (const LoadLevel &level : levels.all()) {
        LevelState &state = m_state[static_cast<std::size_t>(m_states++)];
        state.weight = level.weight;
        state.rate = m_rate * level.relativeRate;
        state.peakHour = level.peakHour;
        applyQuota(state, 1);
    }
}

void LaneModel::fillLatency()
{
    const PathTimes path = pathTimes(m_case, m_tokens, m_firstOnDemand, m_firstCore, m_strong, m_served.escalationShare);
    LatencyOutcome &latency = m_outcome.latency;
    const double modelShare = 1 - m_served.hotShare;
    double failed = 0;   // differences of shares: rounding may leave it a hair below zero
    const LevelState *worst = nullptr;
    double worstScore = -1;
    for (int i = 0; i < m_states; ++i) {
        const LevelState &s = m_state[static_cast<std::size_t>(i)];
        failed += modelShare * s.weight
            * path.addLevel(
                modelShare * s.weight, s.coreShare, s.wait, s.first, s.strong, latency.firstTokenLaw, latency.endToEndLaw);
        // Ordered by what hurts: failures, then waiting, then load.
        const double score = 1e6 * (s.first.failedShare + s.strong.failedShare)
            + 1e3 * s.coreShare * s.wait.probability * s.wait.mean_s + 10 * s.first.throttledShare + 1e-6 * s.rate;
        if (score > worstScore) {
            worstScore = score;
            worst = &s;
        }
    }
    if (m_served.hotShare > 0) {
        latency.firstTokenLaw.add(m_served.hotShare, path.front_s, kHotAnswer_s, 0);
        latency.endToEndLaw.add(m_served.hotShare, path.front_s, kHotAnswer_s, 0);
    }
    latency.firstTokenLaw.setFailedShare(failed);
    latency.endToEndLaw.setFailedShare(failed);
    const auto quantiles = [](const LatencyMixture &law) {
        return Quantiles{law.quantile(0.5), law.quantile(0.95), law.quantile(0.99)};
    };
    latency.firstToken = quantiles(latency.firstTokenLaw);
    latency.endToEnd = quantiles(latency.endToEndLaw);
    if (worst) {
        LatencyMixture first, end;
        path.addLevel(1, worst->coreShare, worst->wait, worst->first, worst->strong, first, end);
        latency.worstHour = worst->peakHour;
        latency.worstHourFirstTokenP95_s = first.quantile(0.95);
    }
    m_outcome.capacity.failedShare = std::max(0.0, failed);
}

void LaneModel::fillCapacity()
{
    CapacityOutcome &capacity = m_outcome.capacity;
    double core = 0, throttled = 0, onDemandLoad = 0, weight = 0;
    for (int i = 0; i < m_states; ++i) {
        const LevelState &s = m_state[static_cast<std::size_t>(i)];
        core += s.weight * s.coreShare;
        throttled += s.weight * ((1 - s.coreShare) * s.first.throttledShare + m_served.escalationShare * s.strong.throttledShare)
            / (1 + m_served.escalationShare);
        onDemandLoad += s.weight * (1 - s.coreShare) * s.rate * m_tokens.callsPerRequest() * 60;
        weight += s.weight;
    }
    const double interactive = 1 - m_served.hotShare - m_served.deferredShare;
    m_served.coreShare = interactive * core;
    m_served.onDemandShare = interactive * std::max(0.0, weight - core);
    capacity.throttledShare = throttled;
    const Serving &serving = m_case.plan.serving;
    if (m_coreOn)
        capacity.lanes.push_back({LaneRole::Core, serving.core.kind, m_served.coreUtilisation, m_served.coreShare, 0});
    const double utilisation
        = m_firstLimit.requestsPerMinute > 0 && weight > 0 ? onDemandLoad / weight / m_firstLimit.requestsPerMinute : 0;
    capacity.lanes.push_back({LaneRole::Otherwise, serving.otherwise.kind, utilisation, m_served.onDemandShare, 0});
    if (m_served.deferredShare > 0)
        capacity.lanes.push_back({LaneRole::Deferrable, serving.deferrable.kind, 0, m_served.deferredShare, 0});
    if (capacity.failedShare > 1e-4)
        m_outcome.warnings.push_back({Finding::QuotaExceeded, m_case.first.model->name, {}, capacity.failedShare, 0});
    else if (capacity.throttledShare > 1e-3)
        m_outcome.warnings.push_back({Finding::QuotaThrottles, m_case.first.model->name, {}, capacity.throttledShare, 0});
    if (m_coreOn && m_served.coreUtilisation < 0.2)
        m_outcome.warnings.push_back({Finding::CoreLaneIdle, {}, {}, m_served.coreUtilisation, 0});
}

void LaneModel::fillWeek()
{
    WeekOutcome &week = m_outcome.week;
    const auto &shape = weekShape(m_case.workload.traffic.shape);
    const double perRequest = m_tokens.callsPerRequest() * (m_tokens.inputPerCall() + m_tokens.output.mean);
    for (std::size_t h = 0; h < kHoursOfWeek; ++h) {
        week.demand[h] = static_cast<float>(m_rate * shape[h] * 60 * perRequest);
        const int core = m_coreLevels.levelOf(h);
        const bool inCore = m_coreOn && core >= 0;
        week.coreCapacity[h] = inCore ? static_cast<float>(m_capacity.tokensPerMinute) : 0;
        const int index = inCore ? core : m_coreStates + m_restLevels.levelOf(h);
        const LevelState &s = m_state[static_cast<std::size_t>(index)];
        week.throttledShare[h] = static_cast<float>((1 - s.coreShare) * s.first.throttledShare);
    }
    week.onDemandQuota = m_firstLimit.tokensPerMinute;
}

Served LaneModel::run()
{
    m_coreLevels.ofHour.fill(-1);
    route();
    splitCache();
    prepareCalls();
    if (m_coreOn)
        serveCore(m_coreLevels);
    serveOnDemand(m_restLevels);
    fillLatency();
    fillCapacity();
    fillWeek();
    return m_served;
}

}   // namespace

Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Outcome &outcome)
{
    return LaneModel(c, tokens, cascade, outcome).run();
}

}   // namespace tenbin::planner

// What the outcome says of the lanes: latency, capacity, the week.
#include "lane_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::planner {

void LaneModel::fillLatency()
{
    LatencyOutcome &latency = m_outcome.latency;
    const double modelShare = 1 - m_served.hotShare;
    const bool streams = m_case.workload.needs.interaction == Interaction::Streaming;
    const bool all = m_figures == Figures::All;
    LatencySum sum(m_path, all ? Laws::Both : streams ? Laws::FirstToken : Laws::EndToEnd);
    for (const LevelState &state : states())
        sum.addLevel(modelShare * state.weight, state.all(), state.strong, state.fallback);
    if (m_served.hotShare > 0)
        sum.addHot(m_served.hotShare);
    sum.finish();
    m_served.fallbackShare = sum.rescued();
    latency.firstTokenLaw = std::move(sum.firstToken);
    latency.endToEndLaw = std::move(sum.endToEnd);
    const auto quantiles = [](const LatencyMixture &law) {
        return Quantiles{law.quantile(0.5), law.quantile(0.95), law.quantile(0.99)};
    };
    if (all) {
        latency.firstToken = quantiles(latency.firstTokenLaw);
        latency.endToEnd = quantiles(latency.endToEndLaw);
    } else if (streams) {
        latency.firstToken.p95_s = latency.firstTokenLaw.quantile(0.95);
    } else {
        latency.endToEnd.p95_s = latency.endToEndLaw.quantile(0.95);
    }
    CapacityOutcome &capacity = m_outcome.capacity;
    capacity.failedShare = sum.failed();
    switch (m_case.plan.serving.fallback) {
    case Fallback::None: break;
    case Fallback::Model: capacity.fallbackShare = m_served.fallbackShare; break;
    case Fallback::Queue: capacity.queuedShare = m_served.fallbackShare; break;
    case Fallback::Canned:
    case Fallback::Refusal: capacity.refusedShare = capacity.failedShare; break;
    }
    for (const LevelState &state : states()) {
        for (const Route &route : state.routes) {
            const double share = modelShare * state.weight * route.share;
            const LaneState &lane = route.state;
            capacity.backlogShare += share * lane.wait.lasting();
            capacity.delayedShare
                += share * std::min(1.0, visits() * (lane.wait.probability() + lane.quota.throttledShare) + lane.coldShare);
        }
    }
}

// The hour whose own first tokens are latest at p95. Within core hours, and outside them, waits grow with the rate, so that
// the busiest level is the worst but for backlogs, which outlive their cause.
void LaneModel::findWorstHour()
{
    constexpr double kShare = 0.95;
    LatencyOutcome &latency = m_outcome.latency;
    double worst_s = -1, busiestWait_s = 0;
    for (std::size_t i = m_ordinaryStates; i-- > 0;) {
        const LevelState &state = m_state[i];
        double wait_s = 0;
        for (const Route &route : state.routes)
            wait_s += route.share * route.state.wait.mean_s();
        const bool busiest = i + 1 == m_ordinaryStates || i + 1 == m_coreStates;
        if (busiest)
            busiestWait_s = wait_s;
        else if (wait_s <= busiestWait_s)
            continue;
        LatencySum sum(m_path, Laws::FirstToken);
        sum.addLevel(1, state.all(), state.strong, state.fallback);
        const bool never = sum.failed() > 1 - kShare;
        if (!never)
            sum.finish();
        if (!never && worst_s >= 0 && sum.firstToken.cumulative(worst_s) >= kShare)
            continue;
        worst_s = never ? std::numeric_limits<double>::infinity() : sum.firstToken.quantile(kShare);
        latency.worstHour = state.peakHour;
        if (std::isinf(worst_s))
            break;
    }
    latency.worstHourFirstTokenP95_s = std::max(0.0, worst_s);
}

// Work that waits is served with every stream busy: the least instance-hours there are.
void LaneModel::servePile(ServedLane &served) const
{
    const Hosting &h = m_case.plan.serving.hosting;
    const SharedPool one = sharedPool(h, 1, m_tokens.inputPerCall(), m_tokens.output.mean);
    // Instances run for the jobs of their Region alone; a lane that is to answer has room for all of the traffic in each.
    const double share = served.lane->kind == LaneKind::BatchTransform ? m_case.main.share : 1;
    const double calls_per_s = m_case.meanRate() * served.share * m_tokens.callsPerRequest();
    served.busyHoursPerWeek = calls_per_s / one.callsPerS() * kHoursOfWeek;   // of all Regions
    served.instanceHoursPerWeek = share * served.busyHoursPerWeek;
    // An endpoint that may not scale to zero stands all week.
    if (served.lane->kind == LaneKind::RealTime || served.lane->kind == LaneKind::Async)
        served.instanceHoursPerWeek = std::max<double>(served.instanceHoursPerWeek, h.minimumInstances * kHoursOfWeek);
    served.call_s = one.call_s(one.streams);
    const double instances = std::max(1, h.maximumInstances);
    served.utilisation = share * calls_per_s / one.callsPerS() / instances;
    served.jobDay_s = m_case.workload.assumptions.scaleOutLag_s + served.utilisation * 86'400;
}

void LaneModel::serveDeferred()
{
    const Lane &lane = m_case.plan.serving.deferrable;
    if (m_deferredShare <= 0)
        return;
    ServedLane its{.role = LaneRole::Deferrable, .lane = &lane, .share = m_deferredShare, .tokens = m_plain};
    const Hosting &h = m_case.plan.serving.hosting;
    const double calls_per_s = m_case.meanRate() * m_deferredShare * m_tokens.callsPerRequest();
    if (lane.kind == LaneKind::Serverless) {
        const CallSpeed speed{h.overhead_s, h.prefillTokensPerS, h.decode_s + h.decodePerStream_s};   // one call at a time
        its.call_s = turnCalls(m_tokens, speed, {m_tokens.inputPerCall(), m_inputVariance}, 0).any.whole.mean;
        const double busy = calls_per_s * its.call_s;
        its.utilisation = busy / h.maximumConcurrency;
    } else if (lane.isHosted()) {
        servePile(its);
    } else if (lane.kind == LaneKind::Provisioned || lane.kind == LaneKind::Reserved) {
        const LaneCapacity capacity = laneCapacity(lane, m_tokens.inputPerCall(), m_tokens.output.mean, 1);
        its.utilisation = capacity.callsPerS > 0 ? calls_per_s / capacity.callsPerS : 1;
    } else if (lane.kind == LaneKind::OnDemand) {
        // What waits takes what the quota leaves; more than it refills in a week never gets through.
        const double waits_per_s = calls_per_s * m_case.main.share;   // read without a prompt cache
        double others_per_s = 0;
        for (const LevelState &state : states())
            others_per_s += state.hours / kHoursOfWeek * onDemandCalls(state);
        const double tokens_per_s
            = waits_per_s * settledTokens(m_case.first, m_plain) + others_per_s * settledTokens(m_case.first, m_cached);
        const auto used = [](double per_s, double perMinute) { return perMinute > 0 ? per_s * 60 / perMinute : 0; };
        its.utilisation = std::max(
            used(waits_per_s + others_per_s, m_firstLimit.requestsPerMinute), used(tokens_per_s, m_firstLimit.tokensPerMinute));
    }
    if (!lane.isHosted() || lane.kind == LaneKind::Serverless)   // a pile that is too high misses its deadline
        requireStable(its.role, its.utilisation);
    m_served.lane[m_served.lanes++] = its;
}

void LaneModel::fillCapacity()
{
    CapacityOutcome &capacity = m_outcome.capacity;
    const double interactive = 1 - m_served.hotShare - m_deferredShare;
    double throttled = 0, onDemandCalls = 0, onDemandWeight = 0;
    std::array<double, kLanes> share{};
    for (const LevelState &state : states()) {
        throttled += state.weight * (state.throttled + m_served.escalationShare * state.strong.throttledShare)
            / (1 + m_served.escalationShare);
        for (std::size_t i = 0; i < kLanes; ++i) {
            share[i] += state.weight * state.share[i];
            if (m_lanes[i].on && m_lanes[i].lane->kind == LaneKind::OnDemand) {
                onDemandCalls += state.weight * callsOf(state, i) * 60;
                onDemandWeight += state.weight;
            }
        }
    }
    capacity.throttledShare = throttled;
    for (std::size_t i = 0; i < kLanes; ++i) {
        Ready &ready = m_lanes[i];
        if (!ready.on)
            continue;
        ServedLane &served = ready.served;
        served.share = interactive * share[i];
        served.hoursPerWeek = ready.open;
        served.utilisation = ready.open > 0 ? ready.busy / ready.open : 0;
        if (ready.lane->kind == LaneKind::OnDemand)
            served.utilisation = m_firstLimit.requestsPerMinute > 0 && onDemandWeight > 0
                ? onDemandCalls / onDemandWeight / m_firstLimit.requestsPerMinute
                : 0;
        if (share[i] > 0) {
            served.coldShare /= share[i];
            served.lostShare /= share[i];
            served.call_s = served.call_s > 0 ? served.call_s / share[i] : ready.calls.any.whole.mean;
        }
        if (ready.lane->kind == LaneKind::BatchTransform)
            servePile(served);
        m_served.lane[m_served.lanes++] = served;
    }
    serveDeferred();
    for (const ServedLane &lane : m_served.all())
        capacity.lanes.push_back({lane.role, lane.lane->kind, lane.utilisation, lane.share, lane.coldShare});
    if (capacity.failedShare > 1e-4)
        m_outcome.warnings.push_back({Finding::QuotaExceeded, m_case.first.model->name, {}, capacity.failedShare, 0});
    else if (capacity.throttledShare > 1e-3)
        m_outcome.warnings.push_back({Finding::QuotaThrottles, m_case.first.model->name, {}, capacity.throttledShare, 0});
    const ServedLane *core = m_served.find(LaneRole::Core);
    if (core && core->utilisation < 0.2)
        m_outcome.warnings.push_back({Finding::CoreLaneIdle, {}, {}, core->utilisation, 0});
}

void LaneModel::fillWeek()
{
    WeekOutcome &week = m_outcome.week;
    const auto &shape = m_case.week.rates();
    const double perCall = m_tokens.inputPerCall() + m_tokens.output.mean;
    const double perRequest = m_tokens.callsPerRequest() * perCall;
    const Ready *windowed = nullptr;   // the lane whose capacity is drawn
    for (const Ready &ready : m_lanes)
        if (ready.on && !windowed && ready.lane->kind != LaneKind::OnDemand && ready.lane->kind != LaneKind::Batch)
            windowed = &ready;
    const auto lane = static_cast<std::size_t>(windowed ? windowed - m_lanes.data() : 0);
    std::array<float, kStates> throttled{}, carried{};
    for (std::size_t i = 0; i < m_ordinaryStates; ++i) {
        const LevelState &state = m_state[i];
        throttled[i] = static_cast<float>(state.throttled);
        if (!windowed || (windowed->role == LaneRole::Core && !state.core))
            continue;
        double capacity = windowed->capacity.tokensPerMinute;
        if (windowed->lane->kind == LaneKind::Serverless)
            capacity = m_case.plan.serving.hosting.maximumConcurrency / windowed->calls.any.whole.mean * 60 * perCall;
        else if (windowed->lane->isHosted() && state.instances[lane] > 0)
            capacity
                = sharedPool(m_case.plan.serving.hosting, state.instances[lane], windowed->input.uncached, m_tokens.output.mean)
                      .callsPerS()
                * 60 * perCall;
        carried[i] = static_cast<float>(capacity);
    }
    for (std::size_t h = 0; h < kHoursOfWeek; ++h) {
        week.demand[h] = static_cast<float>(m_rate * shape[h] * 60 * perRequest);
        week.throttledShare[h] = throttled[m_stateOf[h]];
        if (windowed)
            week.coreCapacity[h] = carried[m_stateOf[h]];
    }
    week.onDemandQuota = m_firstLimit.tokensPerMinute;
}

}   // namespace tenbin::planner

// What requests get whose calls are refused for good, and capacity that outlives an AZ or a Region.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

double LaneModel::onDemandCalls(const LevelState &state) const
{
    double calls_per_s = 0;
    for (std::size_t i = 0; i < kLanes; ++i)
        if (m_lanes[i].on && m_lanes[i].lane->kind == LaneKind::OnDemand)
            calls_per_s += callsOf(state, i) * m_case.main.share;
    return calls_per_s;
}

// Calls a second that the first model's quota lets through at most; infinity: it has none.
double LaneModel::quotaCallsPerS() const
{
    double most_per_s = HUGE_VAL;
    if (m_firstLimit.requestsPerMinute > 0)
        most_per_s = m_firstLimit.requestsPerMinute / 60;
    if (m_firstLimit.tokensPerMinute > 0)
        most_per_s = std::min(most_per_s, m_firstLimit.tokensPerMinute / 60 / settledTokens(m_case.first, m_cached));
    return most_per_s;
}

// The quota over the week, as a fluid of one server.
ScaledWeek LaneModel::quotaWeek(double most_per_s) const
{
    std::array<ScaledLevel, kStates> levels{};
    for (std::size_t i = 0; i < m_ordinaryStates; ++i)
        levels[i] = {onDemandCalls(m_state[i]), 1};
    Hosting quota;
    quota.minimumInstances = quota.maximumInstances = 1;
    return scaledWeek(quota, {1, 1, 1 / most_per_s, 0, 0, 0}, 0, 0, {levels.data(), m_ordinaryStates}, m_stateOf);
}

// Time in the fallback's queue. A call comes back after each pause and is refused again as often as the others are; where
// more comes than the quota lets through, it waits until the hours of less traffic have worked the backlog off.
Moments LaneModel::queueWait(const LevelState &state, double refused, double most_per_s, const UnsettledHours *behind) const
{
    const double pause_s = m_case.plan.serving.fallbackPause_s, again = std::min(refused, 0.99);
    const double calls_per_s = onDemandCalls(state);
    if (calls_per_s < most_per_s)
        return {pause_s / (1 - again), pause_s * pause_s * (again / ((1 - again) * (1 - again)) + 1.0 / 12)};
    double wait_s = 0;
    if (!behind)
        wait_s = (calls_per_s / most_per_s - 1) * state.lasting_s / 2;
    else if (behind->waiting > 0)
        wait_s = behind->wait.mean_s() / behind->waiting;
    return {pause_s + wait_s, pause_s * pause_s / 12 + wait_s * wait_s / 3};
}

void LaneModel::fallBack()
{
    TurnQuota quota;
    if (m_case.fallsBack()) {
        const TurnCalls other = turnCalls(
            m_tokens, callSpeed(m_case.fallback.model->speed), inputOf(m_plain), m_case.workload.assumptions.jitterCvOnDemand);
        m_path.fallbackTurn = m_path.wholeTurn(other);
        quota
            = turnQuota(m_case.fallback, quotaOf(m_case.fallback), m_plain, other.any.whole.mean, m_case.workload.traffic.rateCv);
    } else if (m_path.fallback == Fallback::Model) {
        m_path.fallback = Fallback::None;   // infeasible: said where the models are looked up
    }
    const double most_per_s = quotaCallsPerS();
    const bool behind = m_path.fallback == Fallback::Queue
        && std::any_of(m_state.begin(), m_state.begin() + static_cast<std::ptrdiff_t>(m_ordinaryStates),
            [&](const LevelState &state) { return onDemandCalls(state) >= most_per_s; });
    const ScaledWeek week = behind ? quotaWeek(most_per_s) : ScaledWeek{};
    requireStable(LaneRole::Otherwise, week.utilisation);
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        LevelState &state = m_state[i];
        double refused = 0;
        for (const Route &route : state.routes) {
            const double first = route.state.quota.failedShare;
            refused += route.share * (first + (1 - first) * m_served.escalationShare * state.strong.failedShare);
        }
        if (refused <= 0)
            continue;
        if (m_path.fallback == Fallback::Model)
            state.fallback.quota = quotaAt(quota, state.rate * refused * m_tokens.callsPerRequest() * m_case.main.share);
        else if (m_path.fallback == Fallback::Queue)
            state.fallback.queue_s
                = queueWait(state, refused, most_per_s, behind && i < m_ordinaryStates ? &week.level[i] : nullptr);
    }
}

// Losing one of N needs the peak times N / (N - 1). Each Region of an active-active plan is billed and sized for all of
// the traffic already: nothing is doubled again.
void LaneModel::checkSurvival()
{
    const Resilience &r = m_case.plan.resilience;
    const Hosting &h = m_case.plan.serving.hosting;
    for (std::size_t i = 0; i < kLanes; ++i) {
        const Ready &ready = m_lanes[i];
        if (!ready.on)
            continue;
        const bool endpoint = ready.lane->kind == LaneKind::RealTime || ready.lane->kind == LaneKind::Async;
        double peak = 0;   // calls a second
        int running = 0;
        for (const LevelState &state : states().first(m_ordinaryStates)) {
            if (callsOf(state, i) <= peak)
                continue;
            peak = callsOf(state, i);
            running = state.instances[i];
        }
        if (peak <= 0)
            continue;
        if (endpoint && r.tier != AvailabilityTier::SingleZone) {
            const double each = sharedPool(h, 1, ready.input.uncached, m_tokens.output.mean).callsPerS();
            const int zones = std::max(2, r.zones), left = running - (running + zones - 1) / zones;
            const int needed = static_cast<int>(std::min(1e6, std::floor(peak / each))) + 1;
            if (left < needed)
                m_outcome.infeasible.push_back(
                    {Finding::PeakLostWithZone, {}, {}, static_cast<double>(needed), static_cast<double>(left)});
        }
        const bool bought = ready.lane->kind == LaneKind::Provisioned || ready.lane->kind == LaneKind::Reserved;
        const double carried = endpoint ? sharedPool(h, running, ready.input.uncached, m_tokens.output.mean).callsPerS()
                                        : ready.capacity.callsPerS;
        if (r.tier == AvailabilityTier::ActiveActive && (endpoint || bought) && peak >= carried)
            m_outcome.infeasible.push_back({Finding::PeakLostWithRegion, {}, {}, peak, carried});
    }
}

}   // namespace tenbin::planner

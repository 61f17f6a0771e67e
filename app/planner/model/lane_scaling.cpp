// SageMaker endpoints over the week: how many instances run when, and what calls wait for meanwhile.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// From the last call until three one-minute values show that nothing is left to do, the first of them being of the cooldown.
constexpr double kAlarm_s = 150;

}   // namespace

// Levels in which calls are slowed alike have their turns in common: their mixture by its moments. As far apart the laws of
// latency would be taken together anyway, but later and one by one.
const Turns &LaneModel::hostedTurns(double weight, const TurnCalls &calls)
{
    constexpr double kAlike = .04;
    for (HostedTurns &known : m_hostedTurns)
        if (std::abs(known.calls.any.whole.mean - calls.any.whole.mean) <= kAlike * calls.any.whole.mean) {
            known.weight += weight;
            known.calls = mixed(known.calls, calls, weight / known.weight);
            return known.turns;
        }
    return m_hostedTurns.emplace_back(HostedTurns{weight, calls, {}}).turns;
}

void LaneModel::makeHostedTurns()
{
    for (HostedTurns &hosted : m_hostedTurns)
        hosted.turns = m_path.turns(hosted.calls);
}

// A hosted lane in one of its states; `backlog`: its calls wait for what was left over, every stream busy.
void LaneModel::serveHosted(LevelState &state, std::size_t lane, double share, int instances, const WaitMix *backlog)
{
    if (share <= 0)
        return;
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const SharedPool pool = sharedPool(h, instances, ready.input.uncached, m_tokens.output.mean);
    HostedState its = hostedState(pool, backlog ? pool.callsPerS() : callsOf(state, lane), ready.strata,
        m_case.workload.traffic.burstLength_s, visits(), m_tokens, ready.input, h, ready.jitterCv);
    if (backlog)
        its.state.wait = *backlog;
    addRoute(state, lane, share, hostedTurns(state.weight * share, its.calls), its.state);
    const double hours = state.hours * share / state.share[lane];
    ready.served.busyHoursPerWeek += hours * its.inService / std::max(1, h.streamsPerInstance);
    ready.served.call_s += state.weight * share * its.calls.any.whole.mean;
}

// An endpoint of at most one instance that is off while nothing comes.
void LaneModel::serveOnOff(LevelState &state, std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Assumptions &a = m_case.workload.assumptions;
    const double calls_per_s = callsOf(state, lane);
    const OnOff its = onOffLane(calls_per_s, a.scaleOutLag_s, a.scaleInCooldown_s + kAlarm_s);
    ready.served.instanceHoursPerWeek -= state.instances[lane] * state.hours * (1 - its.onShare);
    serveHosted(state, lane, state.share[lane], 1, nullptr);
    if (!state.routes.empty())
        for (const WaitPart &part : its.wait.parts())
            state.routes.back().state.wait.add(part);
}

// Target tracking over the week: instances follow the level, late on the way up and later on the way down.
void LaneModel::scale(std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const SharedPool one = sharedPool(h, 1, ready.input.uncached, m_tokens.output.mean);
    const bool mayBeOff = ready.lane->kind == LaneKind::Async && h.minimumInstances == 0;
    for (LevelState &state : states()) {
        const double calls_per_s = callsOf(state, lane);
        state.instances[lane] = calls_per_s > 0 ? settledInstances(h, one, calls_per_s) : h.minimumInstances;
    }
    const ScaledWeek week = weekOf(lane, h, one);
    ready.served.instanceHoursPerWeek = week.instanceHours;
    ready.served.lagHoursPerWeek = week.lagHours;
    if (ready.role == LaneRole::Core)   // the endpoint is there for the window alone
        ready.served.instanceHoursPerWeek -= h.minimumInstances
            * (kHoursOfWeek - m_case.plan.serving.coreHours.standingHours(m_case.workload.assumptions.scaleOutLag_s));
    requireStable(ready.role, week.utilisation);

    for (std::size_t i = 0; i < m_ordinaryStates; ++i) {
        LevelState &state = m_state[i];
        const UnsettledHours &unsettled = week.level[i];
        const double share = state.share[lane];
        if (mayBeOff && state.instances[lane] <= 1 && unsettled.waiting == 0) {
            serveOnOff(state, lane);
            continue;
        }
        const double fewer = unsettled.fewer / state.hours, waiting = unsettled.waiting / state.hours;
        serveHosted(state, lane, share * std::max(0.0, 1 - fewer - waiting), state.instances[lane], nullptr);
        serveHosted(state, lane, share * fewer, static_cast<int>(std::lround(unsettled.fewerInstances)), nullptr);
        if (waiting > 0) {
            WaitMix wait;
            wait.add(backlogWait(unsettled.wait), 1 / unsettled.waiting);
            serveHosted(state, lane, share * waiting, static_cast<int>(std::lround(unsettled.waitingInstances)), &wait);
        }
    }
    if (m_case.event.on)
        scaleEvent(lane);
    ready.busy = ready.served.busyHoursPerWeek;
    ready.open = ready.served.instanceHoursPerWeek;
}

}   // namespace tenbin::planner

// SageMaker endpoints over the week: how many instances run when, and what calls wait for meanwhile.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// From the last call until three one-minute values show that nothing is left to do, the first of them being of the cooldown.
constexpr double kAlarm_s = 150;

}   // namespace

// A hosted lane in one of its states; lagging_s > 0: for so long after the hour's start, while instances are still coming.
void LaneModel::serveHosted(LevelState &state, std::size_t lane, double share, int instances, double lagging_s)
{
    if (share <= 0)
        return;
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const double calls_per_s = callsOf(state, lane);
    const SharedPool pool = sharedPool(h, instances, ready.uncached, m_tokens.output.mean);
    HostedState its = hostedState(pool, calls_per_s, {cvLasting(pool.call_s(1)), m_case.workload.traffic.burstLength_s},
        m_inputVariance, h.prefillTokensPerS, m_tokens.law, ready.jitterCv);
    if (its.overloaded && lagging_s > 0) {
        its.state.wait = growingBacklog(calls_per_s, instances > 0 ? pool.callsPerS() : calls_per_s / 2, lagging_s);
    } else if (its.overloaded && state.lasting_s > 0) {
        its.state.wait = growingBacklog(calls_per_s, pool.callsPerS(), state.lasting_s);
        m_eventLoad = std::max(m_eventLoad, calls_per_s / pool.callsPerS());
    } else if (its.overloaded) {
        if (!ready.backlog.computed)
            ready.backlog
                = backlogWeek(m_case.week, ready.role == LaneRole::Core ? m_case.plan.serving.coreHours : HourWindow{0, 6, 0, 24},
                    calls_per_s / state.level->relativeRate, pool.callsPerS());
        its.state.wait = ready.backlog.waitIn(*state.level);
    }
    m_hostedTurns.push_back(m_path.turns(its.call));
    addRoute(state, lane, share, m_hostedTurns.back(), its.state);
    const double hours = state.hours * share / state.share[lane];
    ready.served.busyHoursPerWeek += hours * its.inService / std::max(1, h.streamsPerInstance);
    ready.served.call_s += state.weight * share * its.call.whole.mean;
}

// An endpoint of at most one instance that is off while nothing comes.
void LaneModel::serveOnOff(LevelState &state, std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Assumptions &a = m_case.workload.assumptions;
    const double calls_per_s = callsOf(state, lane);
    const OnOff its = onOffLane(calls_per_s, a.scaleOutLag_s, a.scaleInCooldown_s + kAlarm_s);
    ready.served.instanceHoursPerWeek -= state.instances[lane] * state.hours * (1 - its.onShare);
    serveHosted(state, lane, state.share[lane], 1, 0);
    if (state.routeCount > 0)
        for (const WaitPart &part : its.wait.parts())
            state.routes[state.routeCount - 1].state.wait.add(part);
}

// Target tracking over the week: instances follow the level, late on the way up and later on the way down.
void LaneModel::scale(std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const Assumptions &a = m_case.workload.assumptions;
    const SharedPool one = sharedPool(h, 1, ready.uncached, m_tokens.output.mean);
    const bool mayBeOff = ready.lane->kind == LaneKind::Async && h.minimumInstances == 0;
    for (LevelState &state : states())
        state.instances[lane] = state.share[lane] > 0 ? settledInstances(h, one, callsOf(state, lane)) : h.minimumInstances;

    std::array<double, kStates> lagging{}, before{};   // hours before scale-out; instances then
    const double lag = std::min(1.0, a.scaleOutLag_s / 3600), cooldown = std::min(1.0, a.scaleInCooldown_s / 3600);
    std::size_t last = stateOf(kHoursOfWeek - 1);
    for (std::size_t hour = 0; hour < kHoursOfWeek; ++hour) {
        const std::size_t now = stateOf(hour);
        const int running = m_state[now].instances[lane], earlier = m_state[last].instances[lane];
        if (earlier < running) {
            lagging[now] += lag;
            before[now] += lag * earlier;
            ready.served.instanceHoursPerWeek += running - lag * (running - earlier);
        } else {
            ready.served.instanceHoursPerWeek += running + cooldown * (earlier - running);
            ready.served.lagHoursPerWeek += cooldown * (earlier - running);
        }
        last = now;
    }
    for (std::size_t i = 0; i < m_ordinaryStates; ++i) {
        LevelState &state = m_state[i];
        if (mayBeOff && state.instances[lane] <= 1) {
            serveOnOff(state, lane);
            continue;
        }
        const double late = state.hours > 0 ? lagging[i] / state.hours : 0;
        serveHosted(state, lane, state.share[lane] * (1 - late), state.instances[lane], 0);
        if (late > 0)
            serveHosted(
                state, lane, state.share[lane] * late, static_cast<int>(std::lround(before[i] / lagging[i])), a.scaleOutLag_s);
    }
    if (m_case.event.on)
        scaleEvent(lane);
    ready.busy = ready.served.busyHoursPerWeek;
    ready.open = ready.served.instanceHoursPerWeek;
}

}   // namespace tenbin::planner

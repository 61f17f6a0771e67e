// Provisioned and Reserved lanes: streams behind a queue, or calls that find none free and go elsewhere.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

bool LaneModel::spills(const Ready &ready)
{
    return ready.role == LaneRole::Core
        && (ready.lane->kind == LaneKind::Reserved
            || (ready.lane->kind == LaneKind::Provisioned && ready.lane->overflow == Overflow::Spill));
}

double LaneModel::spilling(LevelState &state, std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const LaneCapacity &capacity = ready.capacity;
    if (capacity.callsPerS <= 0)
        return 0;
    const double load = callsOf(state, lane) * capacity.service_s;
    double taken = 0;
    for (const BurstStratum &s : ready.strata.all())
        taken += s.arrivalShare * (1 - blockedShare(capacity.streams, load * s.factor, 1));
    addRoute(state, lane, state.share[lane] * taken, ready.turns, {});
    ready.busy += state.hours * std::min(1.0, load * taken / capacity.streams);
    return taken;
}

// The week of a lane as a fluid.
ScaledWeek LaneModel::weekOf(std::size_t lane, const Hosting &hosting, const SharedPool &one) const
{
    const Assumptions &a = m_case.workload.assumptions;
    std::array<ScaledLevel, kStates> levels{};
    for (std::size_t i = 0; i < m_ordinaryStates; ++i) {
        const double calls_per_s = callsOf(m_state[i], lane);
        levels[i] = {calls_per_s, calls_per_s > 0 ? settledInstances(hosting, one, calls_per_s) : hosting.minimumInstances};
    }
    return scaledWeek(hosting, one, a.scaleOutLag_s, a.scaleInCooldown_s, {levels.data(), m_ordinaryStates}, m_stateOf);
}

// The waits of a fluid's calls as those of a turn that has its later calls still to make.
WaitMix LaneModel::backlogWait(const WaitMix &fluid) const
{
    const double n = visits();
    WaitMix wait;
    for (const WaitPart &part : fluid.parts())
        wait.add({part.probability, part.mean_s / n, part.variance_s2 / (n * n), true});
    return wait;
}

// A lane that keeps its calls until a stream is free. Hours that offer more than it carries leave work to the next ones.
void LaneModel::queue(std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const LaneCapacity &capacity = ready.capacity;
    if (capacity.callsPerS <= 0)
        return;
    const Moments &call = ready.calls.any.whole;
    const double callCs2 = call.mean > 0 ? call.variance / (call.mean * call.mean) : 0, cs2 = turnsCs2(callCs2, visits());
    const std::span<LevelState> ordinary = states().first(m_ordinaryStates);
    const bool overloaded = std::any_of(
        ordinary.begin(), ordinary.end(), [&](const LevelState &state) { return callsOf(state, lane) >= capacity.callsPerS; });
    ScaledWeek week;
    if (overloaded) {
        Hosting streams;
        streams.minimumInstances = streams.maximumInstances = 1;
        week = weekOf(lane, streams, {1, capacity.streams, capacity.service_s, 0, 0, 0});
    }
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        LevelState &state = m_state[i];
        const double calls_per_s = callsOf(state, lane);
        LaneState its;
        double settled = 1;
        if (overloaded && i < m_ordinaryStates) {
            settled = std::max(0.0, 1 - week.level[i].waiting / state.hours);
            its.wait.add(backlogWait(week.level[i].wait), 1 / state.hours);
        }
        if (i >= m_ordinaryStates && calls_per_s >= capacity.callsPerS) {
            its.wait = eventBacklog(calls_per_s, capacity.callsPerS, state.lasting_s);
        } else if (calls_per_s < capacity.callsPerS) {
            its.memory = queueMemory(capacity.streams, capacity.service_s, calls_per_s / capacity.callsPerS, callCs2, visits());
            its.wait.add(burstyWait(ready.strata, m_case.workload.traffic.burstLength_s, calls_per_s, capacity.callsPerS, cs2,
                             visits(), ownVariance(ready.calls, visits()),
                             [&](const BurstStratum &s) {
                                 const double rate = calls_per_s * s.factor;
                                 return poissonWait(capacity.streams, capacity.service_s, rate, cs2, ServiceShape::Lognormal);
                             }),
                settled);
        }
        addRoute(state, lane, state.share[lane], ready.turns, its);
        ready.busy += state.hours * calls_per_s / capacity.callsPerS;
    }
    if (ready.busy >= ready.open)
        m_outcome.infeasible.push_back({Finding::Unstable, {}, {}, ready.busy / ready.open, static_cast<double>(ready.role)});
    ready.busy = std::min(ready.busy, ready.open);
}

}   // namespace tenbin::planner

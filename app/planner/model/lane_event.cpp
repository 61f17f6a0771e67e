// An event peak beside the week: one more load level for core hours, one for the others.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

// The hours that an event takes are no longer ordinary ones: levels keep their shape and lose their part of time and calls.
void LaneModel::addEvent(bool coreOn)
{
    const EventPeak &peak = m_case.event;
    const HourWindow &window = m_case.plan.serving.coreHours;
    for (const bool core : {true, false}) {
        double hours = 0, usual = 0;   // of one event; relative rates summed over them
        for (int i = 0; i < peak.hours; ++i) {
            const int hour = (peak.firstHour + i) % kHoursOfWeek;
            if ((coreOn && window.contains(hour)) != core)
                continue;
            hours += 1;
            usual += m_case.week.rates()[static_cast<std::size_t>(hour)];
        }
        double itsHours = 0, itsWeight = 0;
        const std::span<LevelState> ordinary
            = core ? states().first(m_coreStates) : states().subspan(m_coreStates, m_ordinaryStates - m_coreStates);
        for (const LevelState &state : ordinary) {
            itsHours += state.hours;
            itsWeight += state.weight;
        }
        const double taken = usual * peak.perWeek / kHoursOfWeek;
        for (LevelState &state : ordinary) {
            state.hours *= 1 - hours * peak.perWeek / itsHours;
            state.weight *= (1 - taken / itsWeight) / peak.volume;
        }
        if (hours <= 0)
            continue;
        LevelState &state = m_state.emplace_back();
        state.weight = peak.factor * taken / peak.volume;
        state.rate = m_rate * peak.factor * usual / hours;
        state.hours = hours * peak.perWeek;
        state.peakHour = peak.firstHour;
        state.core = core;
        state.lasting_s = hours * 3600;
    }
}

// What a lane that is offered more than it carries leaves to wait for.
WaitMix LaneModel::eventBacklog(double calls_per_s, double callsPerS, double lasting_s)
{
    m_eventLoad = std::max(m_eventLoad, calls_per_s / callsPerS);
    return backlogWait(growingBacklog(calls_per_s, callsPerS, lasting_s));
}

// An endpoint in event hours: instances follow from those of the usual hours, late on the way up and on the way down.
void LaneModel::scaleEvent(std::size_t lane)
{
    Ready &ready = m_lanes[lane];
    const Hosting &h = m_case.plan.serving.hosting;
    const Assumptions &a = m_case.workload.assumptions;
    const EventPeak &peak = m_case.event;
    for (LevelState &state : events()) {
        double before = 0, hours = 0;
        for (int i = 0; i < peak.hours; ++i) {
            const LevelState &usual = m_state[m_stateOf[static_cast<std::size_t>((peak.firstHour + i) % kHoursOfWeek)]];
            if (usual.core != state.core)
                continue;
            before += usual.instances[lane];
            hours += 1;
        }
        before /= hours;
        const double more = state.instances[lane] - before;
        const double late_s = more > 0 ? std::min(a.scaleOutLag_s, state.lasting_s) : 0;
        const double late = late_s / state.lasting_s, lingering = std::max(0.0, more) * peak.perWeek * a.scaleInCooldown_s / 3600;
        ready.served.instanceHoursPerWeek += state.hours * more * (1 - late) + lingering;
        ready.served.lagHoursPerWeek += lingering;
        const auto serve = [&](double share, int instances, double lasting_s) {
            const double calls_per_s = callsOf(state, lane);
            const double callsPerS = sharedPool(h, instances, ready.input.uncached, m_tokens.output.mean).callsPerS();
            if (calls_per_s < callsPerS)
                return serveHosted(state, lane, share, instances, nullptr);
            const WaitMix wait = eventBacklog(calls_per_s, callsPerS, lasting_s);
            serveHosted(state, lane, share, instances, &wait);
        };
        serve(state.share[lane] * (1 - late), state.instances[lane], state.lasting_s);
        const double load = m_eventLoad;   // while instances are coming the lane may well fall behind
        if (late > 0)
            serve(state.share[lane] * late, static_cast<int>(std::lround(before)), late_s);
        m_eventLoad = load;
    }
}

void LaneModel::fillEvent()
{
    EventOutcome event;
    double weight = 0, hours = 0, calls = 0;
    LatencySum sum(m_path, Laws::Both);
    for (const LevelState &state : events())
        weight += state.weight;
    for (const LevelState &state : events()) {
        const double share = state.weight / weight;
        sum.addLevel(share, state.all(), state.strong, state.fallback);
        event.throttledShare += share * (state.throttled + m_served.escalationShare * state.strong.throttledShare)
            / (1 + m_served.escalationShare);
        hours += state.hours;
        calls += state.hours * state.rate;
    }
    sum.finish();
    event.failedShare = sum.failed();
    event.firstTokenP95_s = sum.firstToken.quantile(0.95);
    event.endToEndP95_s = sum.endToEnd.quantile(0.95);
    event.hoursPerMonth = hours / kHoursOfWeek * m_case.hoursPerMonth();
    event.requestsPerMonth = m_case.requestsPerMonth() - m_case.workload.traffic.requestsPerMonth;
    event.rate_per_s = meanRate(m_case.workload) * m_case.event.factor * m_case.event.usualRate;
    m_outcome.event = event;
    if (m_eventLoad >= 1)
        m_outcome.warnings.push_back({Finding::EventOverloads, {}, {}, m_eventLoad, 0});
    if (event.failedShare > 1e-4)
        m_outcome.warnings.push_back({Finding::EventFails, {}, {}, event.failedShare, 0});
}

}   // namespace tenbin::planner

// By which figures a plan is judged once it is replayed: one rule for the finalists of a search, ways out, the window, reports
// and the command line.
#pragma once

#include "replay.h"

#include <map>

namespace tenbin::planner {

// What replay says of the targeted p95, and of availability by what it leaves unanswered. Cost stays closed form's.
struct Replayed
{
    // False: nothing queues, or what was played, a trace or a part of every hour, is not the week that the targets are about.
    bool counts = false;
    bool shortened = false;   // it was a part of every hour
    double p95_s = 0;
    double halfWidth_s = 0;   // of its 95 % interval, downwards; 0 where closed form's p95 is not to be trusted beside it
    double availability = 1, availabilityHalfWidth = 0;

    // Within its own interval replay refutes nothing.
    bool isLate(const Targets &targets) const { return counts && p95_s - halfWidth_s > targets.p95_s; }
    bool isDown(const Targets &targets) const { return counts && availability + availabilityHalfWidth < targets.availability; }
    bool refutes(const Targets &targets) const { return isLate(targets) || isDown(targets); }
    bool operator==(const Replayed &) const = default;
};
Replayed replayedOf(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay);

using Replays = std::map<std::size_t, Replayed>;   // of some plans in a list, by place

// Closed form's figures, unless replay of a whole week knows better: the p95 where closed form is not to be trusted, and what
// meets a target by closed form and is refuted by replay; availability also where closed form misses its target.
struct Judged
{
    double p95_s = 0, availability = 0;
};
Judged judgedBy(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets);
Verdict judge(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets);

// The outcome with those figures, and the failures that replay of a whole week counts.
Outcome trusted(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets);
AvailabilityOutcome trustedAvailability(
    const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay, const Targets &targets);

}   // namespace tenbin::planner

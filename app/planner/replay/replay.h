// Replay: an event-driven simulation of a plan's lanes over a trace or a synthetic week.
#pragma once

#include "planner/evaluate.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace tenbin::planner {

struct ReplayOptions
{
    std::uint64_t seed = 1;
    // A synthetic week that has more is shortened: of every hour so much is played.
    std::size_t maximumRequests = 4'000'000;
    std::function<bool()> cancelled{};   // polled; empty: never
};

struct ReplayOutcome
{
    std::size_t requests = 0;
    std::uint64_t seed = 0;
    bool fromTrace = false;
    bool complete = false;   // false: cancelled
    double hourShare = 1;    // of every hour, that is played
    Quantiles firstToken, endToEnd;
    double ci95_firstTokenP95_s = 0;   // half width, by batch means
    double ci95_endToEndP95_s = 0;
    double throttledShare = 0, failedShare = 0;                    // of calls, at least once; of requests
    double fallbackShare = 0, queuedShare = 0, refusedShare = 0;   // as in CapacityOutcome
    std::size_t eventRequests = 0;                                 // in the hours of event peaks, and their latencies:
    Quantiles eventFirstToken, eventEndToEnd;
    std::vector<LaneUse> lanes;
    // The distribution for the chart: latency at the probabilities i / (size - 1), i = 0 .. size - 1.
    std::vector<float> firstTokenQuantiles, endToEndQuantiles;

    bool operator==(const ReplayOutcome &) const = default;
};

// Closed form and replay differ by over 10 % in the targeted p95 (MODEL section 5): says both, and in text1 which is trusted
// and why. "replay": every request of a whole week was played. "part": of each hour only a part, so that what builds up over
// hours is cut short. "trace": replay plays the trace alone, at the workload's mean
// rate, so that closed form's whole week is what counts. No value: they agree, or replay has no figure.
std::optional<Note> disagreement(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay);

// All that speaks against closed form once replay has answered: the outcome's own doubts, or that the two differ.
std::vector<Note> doubtsOf(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay);

// Whether every request of the week was played: what was cut short or played from a trace is not the week that targets are about.
bool isWholeWeek(const ReplayOutcome &replay);

// Whether closed form's p95 is not to be trusted and replay's is.
bool trustsReplay(const Workload &workload, const Outcome &outcome, const ReplayOutcome &replay);

// Of this workload's replay.
double targetedP95(const Workload &workload, const ReplayOutcome &replay);
// Half the width of its 95 % interval.
double targetedHalfWidth(const Workload &workload, const ReplayOutcome &replay);

// Same inputs and seed, same bits. The week starts at hour 0.
ReplayOutcome replay(const Workload &workload, const Plan &plan, const Catalog &catalog, const ReplayOptions &options);

}   // namespace tenbin::planner

// Replay: an event-driven simulation of a plan's lanes over a trace or a synthetic week.
#pragma once

#include "planner/evaluate.h"

#include <cstdint>
#include <functional>

namespace tenbin::planner {

struct ReplayOptions
{
    std::uint64_t seed = 1;
    std::size_t maximumRequests = 400'000;   // a synthetic week is thinned to whole hours below this
    std::function<bool()> cancelled{};       // polled; empty: never
};

struct ReplayOutcome
{
    std::size_t requests = 0;
    std::uint64_t seed = 0;
    bool fromTrace = false;
    bool complete = false;   // false: cancelled
    Quantiles firstToken, endToEnd;
    double ci95_firstTokenP95_s = 0;   // half width, by batch means
    double ci95_endToEndP95_s = 0;
    double throttledShare = 0, failedShare = 0;
    double fallbackShare = 0, queuedShare = 0, refusedShare = 0;   // as in CapacityOutcome
    std::size_t eventRequests = 0;                                 // in the hours of event peaks, and their latencies:
    Quantiles eventFirstToken, eventEndToEnd;
    std::vector<LaneUse> lanes;
    // The distribution for the chart: latency at the probabilities i / (size - 1), i = 0 .. size - 1.
    std::vector<float> firstTokenQuantiles, endToEndQuantiles;

    bool operator==(const ReplayOutcome &) const = default;
};

// Same inputs and seed, same bits. The week starts at hour 0.
ReplayOutcome replay(const Workload &workload, const Plan &plan, const Catalog &catalog, const ReplayOptions &options);

}   // namespace tenbin::planner

// Replays the finalists of a search: closed form proposes, replay confirms or refutes (MODEL section 9).
#pragma once

#include "planner/replay/replay.h"
#include "search.h"

namespace tenbin::planner {

enum class Verified : std::uint8_t {
    Unasked,     // not replayed
    Confirmed,   // replay does not say otherwise: it meets the latency target there too, or there is nothing to replay
    Refuted
};

struct Finalist
{
    std::size_t place = 0;   // in the front
    Verified verified = Verified::Unasked;
    double replayP95_s = 0;   // of the targeted latency; closed form's where nothing queues
};

struct Finalists
{
    std::vector<Finalist> tried;           // those that meet the targets under closed form, the cheapest first
    std::optional<std::size_t> cheapest;   // place in the front of the first that is confirmed
    bool complete = false;                 // false: cancelled, or all that may be tried were refuted
};

struct VerifyOptions
{
    std::size_t most = 12;   // replays
    std::uint64_t seed = 1;
    std::function<bool()> cancelled{};
};

// Whether replay says that the plan meets the latency target. Cost and availability stay closed form's.
Finalist verify(const Workload &workload, const Plan &plan, const FrontPlan &figures, const Targets &targets,
    const Catalog &catalog, const VerifyOptions &options);

// Tries the plans that meet the targets from the cheapest up until one is confirmed: a refuted one gives way to the next. Plans
// of equal figures are tried once.
Finalists verifyCheapest(const Workload &workload, const SearchSpace &space, const std::vector<FrontPlan> &front,
    const Targets &targets, const Catalog &catalog, const VerifyOptions &options);

}   // namespace tenbin::planner

// Replays the finalists of a search: closed form proposes, replay confirms or refutes (MODEL section 9).
#pragma once

#include "planner/alternatives.h"

namespace tenbin::planner {

struct VerifyOptions
{
    std::size_t most = 12;   // replays
    std::uint64_t seed = 1;
    std::function<bool()> cancelled{};
};

// No value: cancelled.
std::optional<Replayed> replayOf(
    const Workload &workload, const Plan &plan, const Catalog &catalog, const VerifyOptions &options);

struct Finalist
{
    std::size_t place = 0;   // in the front
    Replayed replayed;
    bool confirmed = false;
};

struct Finalists
{
    std::vector<Finalist> tried;           // those that meet the targets under closed form, the cheapest first
    std::optional<std::size_t> cheapest;   // place in the front of the first that is confirmed
    bool complete = false;                 // false: cancelled, or all that may be tried were refuted
};

// Place of the confirmed one among the alternatives of the same front.
std::optional<std::size_t> placeOf(const Finalists &finalists, const std::vector<FrontPlan> &front, const SearchSpace &space,
    const std::vector<Alternative> &alternatives);

// What replay said of them, by place among the alternatives of the same front.
Replays replaysOf(const Finalists &finalists, const std::vector<FrontPlan> &front, const SearchSpace &space,
    const std::vector<Alternative> &alternatives);

// Tries the plans that meet the targets from the cheapest up until one is confirmed: a refuted one gives way to the next. Plans
// of equal figures are tried once.
Finalists verifyCheapest(const Workload &workload, const SearchSpace &space, const std::vector<FrontPlan> &front,
    const Targets &targets, const Catalog &catalog, const VerifyOptions &options);

// Replays the ways out of a comparison, see nextWayOut(), until all that are left stand, or as many as may be replayed are: what
// is left over then is a way out by closed form alone.
void verifyWaysOut(const Workload &workload, const Targets &targets, const Catalog &catalog, const VerifyOptions &options,
    Comparison &comparison);

// The front of a search as a comparison of its own: the cheapest that is confirmed, ways out that stand, or why there is no plan.
Comparison comparisonOf(const Workload &workload, const SearchSpace &space, const SearchResult &result,
    const Finalists &finalists, const Targets &targets, const Catalog &catalog);

// All of it at once: the plans around, the exact front, and of that the cheapest that is confirmed. A second.
Comparison compare(const Workload &workload, const SearchSpace &space, const Targets &targets, const Catalog &catalog);

}   // namespace tenbin::planner

// The plans one step around the current one, by closed form: what the cost-latency chart shows while the search is under way,
// and what advice is made of.
#pragma once

#include "search/search.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tenbin::planner {

// What one step changes. Beside the decisions of a search two measures that are the user's word: what compression and a cache of
// hot answers can reach depends on the prompts and the questions.
enum class LeverKind : std::uint8_t {
    Models,
    Region,
    Lanes,
    Custom,
    TopK,
    Chunk,
    MaxOutput,
    Cache,
    Resilience,
    Compression,
    HotAnswers
};

struct Alternative
{
    Plan plan;
    double cost_usd = 0;   // a month
    double p95_s = 0;      // of the targeted latency
    double availability = 0;
    double success = 0;
    bool feasible = false;
    std::optional<LeverKind> step;   // the one thing that differs; none: the plan itself, or one that a search found
    double coverage = 1;             // of what is evaluated for advice; a search does not keep it

    bool meets(const Targets &targets) const
    {
        return feasible && p95_s <= targets.p95_s && availability >= targets.availability && cost_usd <= targets.monthlyCost_usd;
    }
};

// A plan by closed form; no value where it is not known or a price is missing.
std::optional<Alternative> alternativeOf(
    const Workload &workload, Plan plan, const Catalog &catalog, std::optional<LeverKind> step);

// The base plan of `space` and those of its plans that differ from it by one option of one decision; of the models by the
// first or the one escalated to, with another profile where it is not offered otherwise. Plans with a price gap are left out;
// infeasible ones stay, marked. In the order of the space.
std::vector<Alternative> alternatives(const Workload &workload, const SearchSpace &space, const Catalog &catalog);

// Index of the cheapest feasible alternative that meets all targets; ties go to the faster one.
std::optional<std::size_t> cheapestThatMeets(const std::vector<Alternative> &alternatives, const Targets &targets);

// What a plan is compared with.
struct Comparison
{
    std::vector<Alternative> plans;   // one step around it, and behind them, from `frontFrom` on, the front of a search
    std::size_t frontFrom = 0;
    bool searched = false;                 // the front is the exact one
    double spacePlans = 0;                 // among which it was searched
    std::optional<std::size_t> cheapest;   // that meets all targets; where searched, of the front and not refuted by replay
    std::vector<std::size_t> refuted{};    // places of those that replay refuted at these targets
};

// Plans of a front as alternatives, each set of figures once, in the front's order.
std::vector<Alternative> alternativesOf(const std::vector<FrontPlan> &front, const SearchSpace &space);

}   // namespace tenbin::planner

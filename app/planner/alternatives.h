// The plans one step around the current one, by closed form: what the cost-latency chart shows while the search is under way,
// and what advice is made of.
#pragma once

#include "replay/judged.h"
#include "search/why_none.h"

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
    // Prices that are missing, with the quantities they are of: then the cost is that of the lines that have a price. Only among
    // the plans one step around one that lacks the same, see alternativesLacking().
    std::vector<Note> missing{};

    bool meets(const Targets &targets) const
    {
        return missing.empty() && feasible && p95_s <= targets.p95_s && availability >= targets.availability
            && cost_usd <= targets.monthlyCost_usd;
    }
};

// The prices that a plan lacks.
std::vector<Note> missingPrices(const Outcome &outcome);
std::vector<Note> missingPrices(const Workload &workload, const Plan &plan, const Catalog &catalog);

// A plan by closed form; no value where it is not known or lacks other prices, or of other quantities, than `missing`.
std::optional<Alternative> alternativeOf(const Workload &workload, Plan plan, const Catalog &catalog,
    std::optional<LeverKind> step, const std::vector<Note> &missing = {});

// The base plan of `space` and those of its plans that differ from it by one option of one decision; of the models by the
// first or the one escalated to, with another profile where it is not offered otherwise. Plans with a price gap are left out;
// infeasible ones stay, marked. In the order of the space.
std::vector<Alternative> alternatives(const Workload &workload, const SearchSpace &space, const Catalog &catalog);

// Of a plan that lacks prices those one step around it that lack the same, of the same quantities: what the step changes is
// known. Without the base plan.
std::vector<Alternative> alternativesLacking(
    const Workload &workload, const SearchSpace &space, const Catalog &catalog, const std::vector<Note> &missing);

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
    Replays replayed{};                    // what is known of the front, by place in `plans`
    std::optional<NoPlan> none{};          // the front is the exact one, and empty

    // Plans that may be proposed: once it is searched those of the front, which are no worse than the others.
    std::size_t from() const { return searched ? frontFrom : 0; }
};

// Plans of a front as alternatives, each set of figures once, in the front's order.
std::vector<Alternative> alternativesOf(const std::vector<FrontPlan> &front, const SearchSpace &space);

}   // namespace tenbin::planner

// The field's rules of thumb (seed section 9), held against the model: what a rule advises for this workload, what it advises
// against, and which of the two the figures choose.
#pragma once

#include "alternatives.h"

namespace tenbin::planner {

enum class Rule : std::uint8_t {
    LowLatency,      // strong SLA, many at once: model units or a resident endpoint
    RareAndBursty,   // serverless or asynchronous rather than capacity that stands by
    BatchAtNight,
    CostSurge,   // shorter prompt, lower top-K, limited output, smaller models, hot answers
    NearTheUsers,
    FewThrottles,   // model units or a second Region in use
    CustomModel,    // a small model with retrieval and a good prompt first
    Count
};

// Both sides of a rule as plans around the one at hand, by closed form. Independent of the targets.
struct RuleCase
{
    Rule rule{};
    std::vector<Alternative> advised, other;   // those that have a price
    std::vector<Note> reasons;                 // where a side has none: why
    double surge_usd = 0;                      // CostSurge speaks of a bill above the target; others of any
};

enum class RuleStanding : std::uint8_t {
    Holds,            // what it advises is the cheapest that meets all targets
    OtherIsCheaper,   // both meet them, the other side for less
    OtherMeets,       // only the other side meets them
    NeitherMeets,
    NotOffered   // one side has no price, or is not offered for this model and Region
};

struct RuleVerdict
{
    Rule rule{};
    RuleStanding standing{};
    std::optional<Alternative> advised, other;   // the best of each side: the cheapest that meets all, else the cheapest
    // Of NotOffered why; where the advised side cannot be run, what stands against it.
    std::vector<Note> reasons;
    // The line of the bill that makes the advised side dearer than the other, USD a month; OtherIsCheaper.
    struct Dearer
    {
        BillItem item{};
        double advised_usd = 0, other_usd = 0;
    };
    std::optional<Dearer> dearer;

    bool agrees() const { return standing == RuleStanding::Holds; }
};

// The rules whose keywords describe the workload, in their order. `steps` is what advice is made of, see stepsOf(). Some dozen
// evaluations each.
std::vector<RuleCase> rulesFor(
    const Workload &workload, const Plan &plan, const Catalog &catalog, const std::vector<Alternative> &steps);
// What the figures say of those that speak of a workload with these targets. Why the sides differ is taken from `known`, earlier
// verdicts on the same rules, where the same plans stand against each other: while a target is dragged nothing is evaluated.
std::vector<RuleVerdict> judge(const std::vector<RuleCase> &rules, const Workload &workload, const Targets &targets,
    const Catalog &catalog, const std::vector<RuleVerdict> &known = {});

}   // namespace tenbin::planner

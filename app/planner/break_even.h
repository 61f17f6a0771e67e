// From where on one way of serving costs less than another: curves with their crossings solved (MODEL section 9).
#pragma once

#include "evaluate.h"

#include <functional>
#include <optional>
#include <vector>

namespace tenbin::planner {

// First against second. All but the last keep the plan's models, prompt, retrieval and tier. Model units have the in-Region
// profile, the only one they are sold for.
enum class BreakEvenKind : std::uint8_t {
    // Model units of the cheapest commitment offered around the clock; or in the plan's own core hours, the rest on demand, where
    // it has such a lane and that costs less. As many as cost least, from one to what carries the busiest hour: what finds no
    // stream free follows the core lane's overflow, and a queue that never empties is none. Against everything on demand.
    ProvisionedOrOnDemand,
    // The Reserved tier, in thousands of tokens/min, as many as cost least, the rest on demand. Against the same.
    ReservedOrOnDemand,
    // SageMaker serverless inference, as many containers as the busiest hour needs, against a real-time endpoint that scales to
    // as many instances as it needs. The plan's container serves both.
    ServerlessOrRealTime,
    // What may wait in the batch lane, against the same on demand.
    BatchOrOnDemand,
    // The plan's custom model, else one by LoRA, against the base model with retrieval: the step and its rival of the ladder.
    CustomOrBase,
    // The plan in one Region against the best of all ways to have a second one: standby classes and active-active in Regions of
    // the same geography that offer the model.
    OneRegionOrTwo,
    Count
};

enum class BreakEvenAxis : std::uint8_t {
    RequestsPerMonth,             // 100 to 1e9
    DeferrableRequestsPerMonth,   // the same; other requests stay as they are
    DowntimeUsdPerHour            // what an hour of downtime costs the business: 1 to 1e8; added to the bill by expected hours
};

struct BreakEvenCost
{
    std::optional<double> usd;   // a month; no value: a price is missing
    bool feasible = false;
    // Model units, thousands of tokens/min reserved (input and output), containers or instances; 0: nothing is sized.
    double units = 0;
    double utilisation = 0;   // of what is sized, mean over its hours, 0 to 1

    bool comparable() const { return usd && feasible; }
    bool operator==(const BreakEvenCost &) const = default;
};

struct BreakEvenPoint
{
    double x = 0;
    BreakEvenCost first, second;

    bool bothFeasible() const { return first.feasible && second.feasible; }
    bool operator==(const BreakEvenPoint &) const = default;
};

struct BreakEvenCrossing
{
    BreakEvenPoint at;
    bool firstWinsAbove = false;   // from at.x on the first is the cheaper one, else the second
    bool atStep = false;           // a unit more, or another offer, makes one cost jump over the other; else both are equal
    Plan first, second;            // as compared there
};

enum class BreakEvenVerdict : std::uint8_t {
    Crosses,
    FirstAlways,   // the first costs less wherever they can be compared
    SecondAlways,
    Equal,        // but for the rounding of lines, wherever they can be compared
    PriceGap,     // a price is missing all along; `reasons` says which
    NotOffered,   // a lane, a Region or the model's weights cannot be had
    Infeasible,   // another reason why one of the plans cannot be
    Cancelled
};

struct BreakEven
{
    BreakEvenKind kind{};
    BreakEvenAxis axis{};
    BreakEvenVerdict verdict{};
    Plan first, second;                         // as compared at `present`, else at the first crossing, else in the middle
    std::optional<BreakEvenPoint> present;      // the workload as it is; no value: it has no such x
    std::vector<BreakEvenPoint> curve;          // ascending, evenly in log x, and every crossing
    std::vector<BreakEvenCrossing> crossings;   // ascending
    std::vector<Note> reasons;                  // gaps or infeasibilities of the side that stands against a comparison
    bool firstLacks = false;                    // of the first side, else of the second
};

// One comparison. Calls that a quota refuses cost nothing, so both sides are taken with a quota for all of them. Costs are
// compared where both sides are priced and feasible; an unknown price is a gap, never a zero. Pure and deterministic. A few
// milliseconds, with hosted lanes up to some hundred. `cancelled` is polled; empty: never.
BreakEven breakEven(BreakEvenKind kind, const Workload &workload, const Plan &plan, const Catalog &catalog,
    const std::function<bool()> &cancelled = {});

}   // namespace tenbin::planner

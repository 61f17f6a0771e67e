// Exact search: the plans of a space that no other beats in cost, p95 and availability at once (MODEL section 9).
#pragma once

#include "planner/evaluate.h"
#include "space.h"

#include <optional>
#include <tuple>

namespace tenbin::planner {

struct FrontPlan
{
    std::uint64_t index = 0;   // in the space
    MicroUsd cost;             // a month
    double p95_s = 0;          // of the targeted latency
    double unavailability = 0;
    double success = 0;

    auto figures() const { return std::tuple(cost.value, p95_s, unavailability); }   // what plans are compared by
    bool operator==(const FrontPlan &) const = default;
};

struct SearchResult
{
    std::uint64_t spacePlans = 0;
    std::uint64_t evaluatedPlans = 0;   // that were served: the others were ruled out before, or share their serving
    bool complete = false;              // false: cancelled
    // Feasible plans with all their prices, ascending in cost, p95, unavailability, index. Equals are all in it.
    std::vector<FrontPlan> front;
};

struct SearchOptions
{
    std::function<bool()> cancelled{};                                // polled; empty: never
    std::function<void(const std::vector<FrontPlan> &)> improved{};   // now and then, with the front so far; empty: unasked
    std::function<void(double)> progress{};   // with the share of all classes of plans that are through; empty: unasked
};

// Exact under closed form: the front equals that of evaluating every plan. What makes it fast, and why it loses nothing:
// - Rules that need no figures, and success, coverage and cut share as if every call were served, are checked before a plan
//   is served. Refused calls and the fallback only mix in answers of the fallback's model: success never rises above the
//   better of the two, so that a plan below the floor there is below it for good.
// - Plans that differ in resilience alone, and keep their traffic in one Region, are served alike: served once, billed each.
// - Of plans that share models, Regions, lanes and custom model, one that another beats is not billed for the other tiers.
//   Beaten: no better in cost and p95 and worse in one of them, and no better in failed calls, tokens and chunk size. What
//   a tier adds to the bill then only grows: transfer and logs with tokens, replicas with the index, which smaller chunks make
//   larger; availability falls with failed calls; and each line is rounded by a rounding that keeps the order.
SearchResult search(
    const Workload &workload, const SearchSpace &space, const Catalog &catalog, const SearchOptions &options = {});

// The same by evaluating every plan. For tests and benchmarks.
SearchResult searchByForce(const Workload &workload, const SearchSpace &space, const Catalog &catalog);

bool meets(const FrontPlan &plan, const Targets &targets);

// The cheapest that meets all targets, ties going to the faster and then to the more available one; null: none does. A plan
// off the front is never needed: one on it is no dearer, no slower and no less available.
const FrontPlan *cheapestThatMeets(const std::vector<FrontPlan> &front, const Targets &targets);

enum class Target : std::uint8_t { Latency, Availability, Cost };
Targets without(Targets targets, Target target);

}   // namespace tenbin::planner

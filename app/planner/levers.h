// What would help a plan: single changes with what each does, ranked (MODEL section 9).
#pragma once

#include "alternatives.h"

#include <span>

namespace tenbin::planner {

struct Lever
{
    LeverKind kind{};
    Alternative then;                        // the plan with the change
    double saved_usd = 0;                    // a month; negative: it costs
    double saved_s = 0;                      // of the targeted p95
    double success = 0;                      // share of right answers that it adds; negative: that it costs
    double availability = 0, coverage = 0;   // the same; 1 is all
    bool meetsAll = false;
};

// All that advice is made of: `around`, the alternatives() of the plan, and measures of the user's word as they are offered, to
// be confirmed before they are counted on, as far as the plan does not go that far yet. `missing`: the prices that the plan
// lacks; what is advised lacks the same.
inline constexpr double kOfferedCompression = .3, kOfferedHotAnswers = .2;
std::vector<Alternative> stepsOf(const Workload &workload, const Plan &plan, const Catalog &catalog,
    std::vector<Alternative> around, const std::vector<Note> &missing = {});

// Changes of one kind that help a target which is missed without breaking one that is met or worsening another that is
// missed; where all are met, those that save money and break none; for a plan that cannot be run, those that can. The best of
// each kind, those that meet all targets first, then by money saved. Of a plan that lacks prices, changes that leave what lacks
// them as it is: they save of the lines that have a price, and meet no target of cost.
std::vector<Lever> levers(const Workload &workload, const Outcome &outcome, const Verdict &verdict, const Targets &targets,
    const std::vector<Alternative> &steps);

// What one target costs. Where a plan meets all three: of the plans that meet the other two and save most, at least kMostOfIt of
// what giving the target up saves, the one for which it must give way least. Where none does: the one for which it must give way
// least; of those for which it must by about as much, the cheapest.
struct Relaxation
{
    Target target{};
    Alternative then;
    double saved_usd = 0;   // a month, against the cheapest that meets all; 0 where none does
    std::size_t place = 0;
    bool replayed = false;   // and not refuted; else it is a way out by closed form alone
};
// By target, those that save at least kWorthGivingWay or make a plan possible at all; the cheapest first. `cheapest`: that
// meets all. What replay is known to refute at the target that gave way is none.
inline constexpr double kWorthGivingWay = .03;   // of the cost: a few per cent are no reason to give a target up
inline constexpr double kMostOfIt = .8;          // the last fifth mostly costs as much again
std::vector<Relaxation> relaxations(std::span<const Alternative> alternatives, const Targets &targets,
    std::optional<std::size_t> cheapest, const Replays &replayed = {});
std::vector<Relaxation> relaxations(const Comparison &comparison, const Targets &targets);   // places in its plans

// Place of the plan that misses the targets by the least, of what each target is, over all three; a target of 0 counts by the
// least above it that a plan reaches. No value: no plan can be run.
std::optional<std::size_t> nearestOfAll(
    std::span<const Alternative> alternatives, const Targets &targets, const Replays &replayed = {});
std::optional<std::size_t> nearestOfAll(const Comparison &comparison, const Targets &targets);

// What is left where no plan meets all targets, and none would with one of them given way: the nearest to all of them; where no
// plan can be run, why. Neither: it is not searched to the end.
struct NoWay
{
    std::optional<Alternative> nearest;
    bool replayed = false;   // and not refuted
    std::optional<NoPlan> none;
};
NoWay noWayOf(const Comparison &comparison, const Targets &targets);

// What may be done about the targets.
struct WaysOut
{
    bool anyMeetsAll = false;
    std::vector<Relaxation> relaxations;
    std::optional<NoWay> noWay;   // where no plan meets all, and there is no relaxation
};
WaysOut waysOutOf(const Comparison &comparison, const Targets &targets);

// Place of the next plan that is to be replayed before it is shown as a way out: all of them stand then. No value: they do.
std::optional<std::size_t> nextWayOut(const Comparison &comparison, const Targets &targets);

}   // namespace tenbin::planner

// What would help a plan: single changes with what each does, ranked (MODEL section 9).
#pragma once

#include "alternatives.h"

namespace tenbin::planner {

// What a lever changes. Beside the decisions of a search two measures that are the user's word: what compression and a cache of
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

struct Lever
{
    LeverKind kind{};
    Alternative then;       // the plan with the change
    double saved_usd = 0;   // a month; negative: it costs
    double saved_s = 0;     // of the targeted p95
    bool meetsAll = false;
};

// Measures of the user's word as they are offered: to be confirmed before they are counted on.
inline constexpr double kOfferedCompression = .3, kOfferedHotAnswers = .2;

// Changes of one decision that help a target which is missed without breaking one that is met or worsening another that is
// missed; where all are met, those that save money and break none; for a plan that cannot be run, those that can. The best of
// each kind, those that meet all targets first, then by money saved. `around`: alternatives() of the plan. Empty while the plan
// itself has no full price.
std::vector<Lever> levers(const Workload &workload, const Plan &plan, const Outcome &outcome, const Verdict &verdict,
    const Targets &targets, const std::vector<Alternative> &around, const Catalog &catalog);

// What one target costs: the cheapest plan that meets the other two; where none meets all three, the one that gives way least.
struct Relaxation
{
    Target target{};
    std::size_t index = 0;   // of the alternative
    double saved_usd = 0;    // a month, against the cheapest that meets all; 0 where none does
};
// By target, those that save at least kWorthGivingWay or make a plan possible at all; the cheapest first. `cheapest`: that
// meets all.
inline constexpr double kWorthGivingWay = .03;   // of the cost: a few per cent are no reason to give a target up
std::vector<Relaxation> relaxations(
    const std::vector<Alternative> &alternatives, const Targets &targets, std::optional<std::size_t> cheapest);

}   // namespace tenbin::planner

// What would help: which target binds, and which small changes of the plan pay. Pure, from what is evaluated already.
#pragma once

#include "live_evaluation.h"

namespace tenbin::ui {

// The one target whose absence lowers the cost most (or allows any plan at all); no value: none does.
std::optional<Relaxation> relaxationOf(
    const std::vector<planner::Alternative> &alternatives, const planner::Targets &targets, std::optional<std::size_t> cheapest);

// At most five alternatives that differ from the plan in few fields and help a target that is missed without breaking
// one that is met or worsening another that is missed; where all are met, those that save money and break none.
// Those that meet all targets first, then by money saved.
std::vector<Lever> leversOf(const Live &live);

}   // namespace tenbin::ui

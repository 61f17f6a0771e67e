// Questions whose options are plans.
#pragma once

#include "draw.h"
#include "generated.h"

namespace tenbin::study {

// A workload of one of the recipes with other figures. Whole draws only: every figure is one that a stem can state.
Subject drawnSubject(const Subject &recipe, Draw &draw);

// Where in `sources.recipes` they stand.
enum RecipePlace : std::size_t { kInternalQa, kCustomerChat, kBatchSummaries, kDemo };

std::optional<GeneratedQuestion> drawDesigns(
    Family family, std::optional<planner::Rule> rule, const QuestionSources &sources, Draw &draw);

}   // namespace tenbin::study

// Questions whose options are figures or targets.
#pragma once

#include "draw.h"
#include "generated.h"

namespace tenbin::study {

// Which of the targets a plan misses, if any.
std::optional<GeneratedQuestion> drawMissedTarget(const QuestionSources &sources, Draw &draw);
// From what utilisation on model units cost less than the same tokens on demand.
std::optional<GeneratedQuestion> drawUtilisation(const QuestionSources &sources, Draw &draw);
// What the tokens of a month cost.
std::optional<GeneratedQuestion> drawTokenBill(const QuestionSources &sources, Draw &draw);
// Services in series and copies beside each other; nines as minutes.
std::optional<GeneratedQuestion> drawAvailability(const QuestionSources &sources, Draw &draw);

// The bill's lines of input and output tokens, and of model units busy and idle.
double tokenUsd(const planner::Outcome &outcome);
double unitUsd(const planner::Outcome &outcome);

}   // namespace tenbin::study

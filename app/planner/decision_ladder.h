// From a better prompt to a model of one's own: what each step costs and when it pays (MODEL section 8).
#pragma once

#include "custom_model.h"

#include <optional>
#include <vector>

namespace tenbin::planner {

enum class LadderStep : std::uint8_t { Prompt, Retrieval, LowRank, ContinuedPreTraining };

struct LadderRow
{
    LadderStep step{};
    Plan plan;   // what was evaluated
    Outcome outcome;
    std::optional<CustomPayback> payback;   // of the custom steps, against the step of retrieval, else of the prompt
    // Requests a month from which on the custom step costs less than that one, each on as many model units as it needs,
    // one-off costs spread over the version's life, and the account's quota raised as far as it takes. No value: nowhere between
    // a hundred and a thousand million.
    std::optional<double> breakEvenRequests;
};

// The steps for this workload, from the plan's own settings: without documents there is no step of retrieval. A custom step
// whose lanes serve base models only is put on model units without commitment, around the clock, as many as carry the
// busiest hour. A few milliseconds.
std::vector<LadderRow> decisionLadder(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

// Which top-K, chunk sizes and output limits a space offers: round figures, and beyond them what the quality floors ask for.
#pragma once

#include "planner/plan.h"
#include "planner/workload.h"

#include <array>
#include <vector>

namespace tenbin::planner {

inline constexpr std::array kChunkSizes{300., 500., 800.};

struct PromptOptions   // each ascending
{
    // Beside the round ones, where these do not keep a floor and more chunks do: for each chunk size, the plan's own among them,
    // the least K that keeps the floor of coverage; and of right answers, for each accuracy that models of the catalogue have
    // alone or one behind the other, a K that does and is at most a quarter above the least. Where no K keeps them, the most,
    // too: what plans reach at most is known then.
    std::vector<double> topK;
    // Round figures around the mean answer: below it most answers are cut, at three times few. Beside them the least whole limit
    // that keeps the floor of cut answers, where no round one does, or where the least of those that do is more than a model of
    // the catalogue writes or holds and this one is not. Where it is more than any of them writes, the longest that one does.
    std::vector<double> output_tokens;
    // The share of requests in which an attempt works and finds what it needs, at least, of all top-K, chunk sizes and custom
    // models that the space has, the plan's own among them, and that keep the floor of coverage.
    double leastAnswered = 0;
};

// By evaluate()'s own law. They depend on the plan by what no decision of a search changes, by its chunk size and its custom
// model: a plan of the space that has others is offered no more. The round ones alone where its model or Region is unknown.
PromptOptions promptOptions(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

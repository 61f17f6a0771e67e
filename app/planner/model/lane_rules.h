// Which lanes can exist, and what they can serve.
#pragma once

#include "case.h"

namespace tenbin::planner {

// A reason why the plan cannot be.
void infeasible(
    Outcome &outcome, Finding finding, std::string text1 = {}, std::string text2 = {}, double number1 = 0, double number2 = 0);

// Whether the user can run the model in a container of his own.
bool givesWeights(const Model &model);

// Offers, limits and places of the plan's lanes.
void checkLanes(const Case &c, Outcome &outcome);

}   // namespace tenbin::planner

// The plans that none of the others beats.
#pragma once

#include "search.h"

namespace tenbin::planner {

// Keeps of `plans` those that no other equals or beats in cost, p95 and unavailability with one of them better; equals stay.
// Sorts by cost, p95, unavailability, index. O(n log n).
void keepFront(std::vector<FrontPlan> &plans);

}   // namespace tenbin::planner

// Where closed form is not to be trusted, told by itself (MODEL section 5).
#pragma once

#include "case.h"

namespace tenbin::planner {

// Fills outcome.doubts from latency and capacity. Measured against replay: tests/planner/tst_cross_check.cpp.
// visits: calls of a turn, one after the other.
void fillDoubts(const Case &c, double visits, Outcome &outcome);

}   // namespace tenbin::planner

// The bill: lines of service, quantity, sourced unit price and monthly micro-USD; the total is their sum (MODEL section 3).
#pragma once

#include "serving.h"

namespace tenbin::planner {

// Appends the lines to outcome.bill, sums them, and notes every price that is missing as a gap.
void makeBill(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

}   // namespace tenbin::planner

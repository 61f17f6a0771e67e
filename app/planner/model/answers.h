// How often answers are right, found and escalated (MODEL section 2).
#pragma once

#include "tokens.h"

#include <cmath>

namespace tenbin::planner {

struct Answers
{
    double coverage = 1;
    double callFailure = 0;       // of one call, uncovered answers included: 1 - (1 - q) * coverage
    double success = 0;           // after retries and escalation
    double fallbackSuccess = 0;   // of the fallback's model, after retries
    CascadeResult cascade;        // of the models alone
    double firstAlone = 0;        // right answers of the first model without the other

    // The share of requests in which one of the attempts works and finds what it needs.
    double answered(int retryCap) const { return 1 - std::pow(callFailure, retryCap + 1); }
};

// Notes missing success rates as gaps.
Answers answersOf(const Case &c, Outcome &outcome);

}   // namespace tenbin::planner

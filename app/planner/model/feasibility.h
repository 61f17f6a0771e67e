// What cannot be, said as reasons: a plan that breaks a rule is never silently priced (MODEL section 4).
#pragma once

#include "serving.h"

namespace tenbin::planner {

// Rules that need only the inputs: Regions, models, prices offered, residency, cache, lanes.
void checkPlan(const Case &c, Outcome &outcome);
// Whether the first Region or the inference profile leaves where data must stay, whatever else the plan decides.
bool breaksResidency(const Case &c);
// The floors of coverage and cut answers, which prompt and retrieval decide.
bool passesPromptFloors(const QualityOutcome &quality, const QualityFloors &floors);
// Rules on what came out: quality floors, context, RTO and RPO, deadline.
void checkOutcome(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

}   // namespace tenbin::planner

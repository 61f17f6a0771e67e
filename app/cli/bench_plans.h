// Plans that bench measures beside the recipes: every part of the model at once.
#pragma once

#include "fields/field.h"

namespace tenbin::cli {

// Core hours provisioned, otherwise on demand with a tight quota, bursts and a prompt cache, a share beside on a SageMaker
// endpoint, deferrable work in batch; guardrails, retrieval, an agent and a cascade.
Subject fullPlan(Subject subject);

// All lanes at once with one call a request, `requests` of them a week.
Subject mixedLanes(Subject subject, double requests);

}   // namespace tenbin::cli

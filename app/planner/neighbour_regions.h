// Regions that may stand beside a plan's own.
#pragma once

#include "catalog.h"
#include "plan.h"

#include <string>
#include <vector>

namespace tenbin::planner {

// The other Regions of the plan's geography that offer its first model with its inference profile, in the catalogue's order.
std::vector<std::string> neighbourRegions(const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

// Names of plans tell them apart: in tables, in charts and for --plan.
#pragma once

#include "project.h"

namespace tenbin {

// The wish itself, or with the first number that is free: "Cheap", "Cheap 2".
std::string freePlanName(const Entry &entry, const std::string &wish);

}   // namespace tenbin

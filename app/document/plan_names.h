// Names tell plans and workloads apart: in tables, in charts, for --plan and --workload.
#pragma once

#include "project.h"

namespace tenbin {

// The wish itself, or with the first number that is free: "Cheap", "Cheap 2".
std::string freePlanName(const Entry &entry, const std::string &wish);
std::string freeWorkloadName(const Project &project, const std::string &wish);

}   // namespace tenbin

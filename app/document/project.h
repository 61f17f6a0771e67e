// The document in memory: plain values. Nothing derived is kept here.
#pragma once

#include "fields/field.h"
#include "planner/trace.h"

#include <memory>
#include <vector>

namespace tenbin {

struct Entry   // a workload with its plans and targets
{
    planner::Workload workload;
    std::vector<planner::Plan> plans;   // at least one
    planner::Targets targets;
    int activePlan = 0;
    FieldPaths locked{};   // decisions that a search leaves alone, in any of the plans

    Subject subject() const { return {workload, plans[static_cast<std::size_t>(activePlan)], targets, locked}; }
    bool operator==(const Entry &) const = default;
};

struct Project
{
    std::string title;
    std::vector<Entry> entries;   // at least one
    int activeEntry = 0;
    // The prices used, copied into the file so that an old report can be made again to the cent.
    std::shared_ptr<const planner::Catalog> catalog;

    bool operator==(const Project &other) const;   // compares the catalogues by value
};

}   // namespace tenbin

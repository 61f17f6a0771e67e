// Why no plan of a space can be run: what all of them miss, and by how little at least.
#pragma once

#include "search.h"

namespace tenbin::planner {

struct NoPlan
{
    // What the workload asks for and no plan gives: without all of these, and only without all of them, one could be run. Their
    // numbers are of one plan, which comes nearest to the first of them, and to the others as near as that leaves room. None of
    // them: what stands against the plan around which the space is that lacks least, or prices that are missing.
    std::vector<Note> reasons;

    bool operator==(const NoPlan &) const = default;
};

// Of a space whose front is empty. Exact as the search is, which is asked anew with a requirement less; a few tens of times at
// most. No value: it was cancelled.
std::optional<NoPlan> whyNone(
    const Workload &workload, const SearchSpace &space, const Catalog &catalog, const std::function<bool()> &cancelled = {});

}   // namespace tenbin::planner

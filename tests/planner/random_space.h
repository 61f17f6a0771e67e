// Spaces that are small enough to evaluate every plan of them.
#pragma once

#include "planner/search/space.h"
#include "random_plans.h"

namespace tenbin::planner::fixture {

// Some of the decisions around a random plan, each with some of its options, in at most `most` plans.
struct RandomSpace
{
    Workload workload;
    SearchSpace space;
};

// `whole`: with what stands beside the lanes too.
RandomSpace randomSpace(int seed, const Catalog &catalog, std::uint64_t most, bool whole = false);

}   // namespace tenbin::planner::fixture

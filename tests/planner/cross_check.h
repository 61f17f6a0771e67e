// Generated workloads and plans over all lanes, each evaluated by closed form and by replay.
#pragma once

#include "planner/evaluate.h"

#include <string>

namespace tenbin::planner {

inline constexpr int kCrossPairs = 512;

struct CrossPair
{
    std::string lane;   // as resources/accuracy/accuracy.json names it
    Workload workload;
    Plan plan;
};

// The index-th pair, 0 <= index < kCrossPairs, always the same; its plan is feasible.
CrossPair crossPair(const Catalog &catalog, int index);

struct CrossFigures
{
    double closed_s = 0, replay_s = 0;   // the workload's p95; infinity: too many fail
    double halfWidth = 0;                // of replay's 95 % interval, relative; by weeks
    bool doubtful = false;
    double error() const;
};

// Replays week after week until the 95 % interval of the mean weekly p95 is within 1 %, or the work is enough.
CrossFigures crossCheck(const CrossPair &pair, const Catalog &catalog);

}   // namespace tenbin::planner

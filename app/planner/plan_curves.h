// A plan along one of its settings: the chunk size, the agent's step limit.
#pragma once

#include "evaluate.h"

#include <optional>
#include <vector>

namespace tenbin::planner {

// Tokens of retrieved text that all facts take, Kneeded * (chunk + overhead), against the chunk size: U-shaped (MODEL section 2).
struct ChunkPoint
{
    double chunk_tokens = 0, retrieved_tokens = 0;
};
struct ChunkCurve
{
    std::vector<ChunkPoint> points;   // ascending in chunk size, and the plan's own is one of them
    ChunkPoint best, own;
};
// No value: the plan retrieves nothing.
std::optional<ChunkCurve> chunkCurve(const Workload &workload, const Plan &plan);

// The bill as the agent may take more steps: it grows quadratically, as each step reads what the earlier ones wrote.
struct StepPoint
{
    int stepCap = 0;
    std::optional<double> cost_usd;   // a month; no value: a price is missing
    double p95_s = 0;                 // of the targeted latency
};
// From 1 to twice the plan's cap, 12 at least.
std::vector<StepPoint> stepCurve(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

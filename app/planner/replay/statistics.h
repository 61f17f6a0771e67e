// Exact order statistics of a replay's latencies.
#pragma once

#include "planner/outcome.h"

#include <vector>

namespace tenbin::planner {

struct LatencySample
{
    Quantiles quantiles;
    double ci95_p95_s = 0;      // half width, by 20 batches in order of arrival
    std::vector<float> curve;   // latency at probabilities i / (points - 1)
};

// `latencies` in order of arrival; infinity: failed; negative: not of this population.
LatencySample sampleOf(const std::vector<float> &latencies, std::size_t points);

}   // namespace tenbin::planner

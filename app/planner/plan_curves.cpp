#include "plan_curves.h"

#include "model/tokens.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

std::optional<ChunkCurve> chunkCurve(const Workload &workload, const Plan &plan)
{
    if (!plan.retrieval.enabled)
        return {};
    constexpr double kSmallest = 50, kLargest = 3'000;
    constexpr int kPoints = 60;
    const auto at = [&](double chunk) {
        Retrieval retrieval = plan.retrieval;
        retrieval.chunk_tokens = chunk;
        return ChunkPoint{
            chunk, neededTopK(workload.knowledge, retrieval, workload.assumptions) * (chunk + retrieval.overhead_tokens)};
    };
    ChunkCurve curve;
    curve.own = at(plan.retrieval.chunk_tokens);
    const double low = std::min(kSmallest, curve.own.chunk_tokens), high = std::max(kLargest, curve.own.chunk_tokens);
    for (int i = 0; i <= kPoints; ++i)
        curve.points.push_back(at(low * std::pow(high / low, static_cast<double>(i) / kPoints)));
    const auto smaller = [](const ChunkPoint &a, const ChunkPoint &b) { return a.chunk_tokens < b.chunk_tokens; };
    curve.points.insert(std::upper_bound(curve.points.begin(), curve.points.end(), curve.own, smaller), curve.own);
    curve.best = *std::min_element(curve.points.begin(), curve.points.end(),
        [](const ChunkPoint &a, const ChunkPoint &b) { return a.retrieved_tokens < b.retrieved_tokens; });
    return curve;
}

std::vector<StepPoint> stepCurve(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    constexpr int kLeast = 12, kMost = 40;
    const int last = std::clamp(2 * plan.agent.stepCap, kLeast, kMost);
    std::vector<StepPoint> points;
    for (int cap = 1; cap <= last; ++cap) {
        Plan other = plan;
        other.agent.stepCap = cap;
        const Outcome outcome = evaluate(workload, other, catalog);
        const auto total = outcome.total();
        points.push_back({cap, total ? std::optional(total->usd()) : std::nullopt, targetedP95(workload, outcome)});
    }
    return points;
}

}   // namespace tenbin::planner

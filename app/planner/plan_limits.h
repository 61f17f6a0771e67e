// How far some of a plan's settings go: what their fields take, and what a search proposes at most.
#pragma once

namespace tenbin::planner {

inline constexpr int kMostTopK = 100;   // results of one retrieval
inline constexpr double kMostOutput_tokens = 131'072;

}   // namespace tenbin::planner

// Imported arrivals: when each request came, and how long its prompt and answer were.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tenbin::planner {

struct Trace
{
    std::string name;
    std::vector<double> arrival_s;   // ascending from 0
    std::vector<std::int32_t> inputTokens, outputTokens;

    bool operator==(const Trace &) const = default;
};

} // namespace tenbin::planner

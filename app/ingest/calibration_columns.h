// What a load-test tool's column name means.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tenbin::ingest {

enum class LoadFigure : std::uint8_t {
    Concurrency,
    LatencyMean,
    LatencyP50,
    SecondsPerToken,
    TokenSpeed,
    Requests,
    OutputTokens
};
inline constexpr std::size_t kLoadFigures = 7;

struct LoadColumn
{
    LoadFigure figure = LoadFigure::Concurrency;
    // What one of the column is: seconds, or calls or tokens a second. Empty: a time whose unit the name does not tell.
    std::optional<double> unit = 1;
    int rank = 0;   // of several columns of one figure the lowest rank is used

    bool operator==(const LoadColumn &) const = default;
};

// Knows the names of FMBench (latency_p50, latency_mean, transactions_per_minute), GuideLLM (rate, request_latency mean,
// inter_token_latency_ms, requests_per_second), AIPerf (request_latency avg, request_throughput, output_token_throughput)
// and of published tables like theirs. Upper and lower case, spaces, brackets and underscores are alike; a unit (s, ms,
// us) and a statistic (mean, avg, p50, median) may stand anywhere in a name; none is the mean. Empty: a column of
// another kind, such as a p95.
std::optional<LoadColumn> loadColumn(std::string_view name);

}   // namespace tenbin::ingest

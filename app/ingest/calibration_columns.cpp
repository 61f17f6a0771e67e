#include "calibration_columns.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tenbin::ingest {

namespace {

struct Alias
{
    std::string_view name;
    LoadFigure figure;
    double unit = 1;
    int rank = 0;
};

constexpr double kAMinute = 1. / 60;

constexpr std::array kRates{
    Alias{"concurrency", LoadFigure::Concurrency},
    Alias{"concurrent_requests", LoadFigure::Concurrency},
    Alias{"concurrent_users", LoadFigure::Concurrency},
    Alias{"max_concurrency", LoadFigure::Concurrency},
    Alias{"request_concurrency", LoadFigure::Concurrency, 1, 1},
    Alias{"users", LoadFigure::Concurrency, 1, 2},
    Alias{"streams", LoadFigure::Concurrency, 1, 2},
    // GuideLLM's name for the streams of its concurrent profile.
    Alias{"rate", LoadFigure::Concurrency, 1, 3},
    Alias{"requests_per_s", LoadFigure::Requests},
    Alias{"requests_per_sec", LoadFigure::Requests},
    Alias{"requests_per_second", LoadFigure::Requests},
    Alias{"requests_s", LoadFigure::Requests},
    Alias{"requests_sec", LoadFigure::Requests},
    Alias{"req_s", LoadFigure::Requests},
    Alias{"rps", LoadFigure::Requests},
    Alias{"qps", LoadFigure::Requests},
    Alias{"request_throughput", LoadFigure::Requests},
    Alias{"request_throughput_rps", LoadFigure::Requests},
    Alias{"request_throughput_per_s", LoadFigure::Requests},
    Alias{"request_throughput_requests_s", LoadFigure::Requests},
    Alias{"request_throughput_requests_sec", LoadFigure::Requests},
    Alias{"request_throughput_requests_per_second", LoadFigure::Requests},
    Alias{"transactions_per_second", LoadFigure::Requests},
    Alias{"transactions_per_minute", LoadFigure::Requests, kAMinute, 1},
    Alias{"requests_per_minute", LoadFigure::Requests, kAMinute, 1},
    Alias{"requests_per_min", LoadFigure::Requests, kAMinute, 1},
    Alias{"rpm", LoadFigure::Requests, kAMinute, 1},
    Alias{"request_throughput_rpm", LoadFigure::Requests, kAMinute, 1},
    Alias{"request_level_throughput_rpm", LoadFigure::Requests, kAMinute, 1},
    Alias{"request_level_throughput_request_per_minute_rpm", LoadFigure::Requests, kAMinute, 1},
    Alias{"output_tokens_per_second", LoadFigure::OutputTokens},
    Alias{"output_tokens_per_s", LoadFigure::OutputTokens},
    Alias{"output_token_throughput", LoadFigure::OutputTokens},
    Alias{"output_token_throughput_tps", LoadFigure::OutputTokens},
    Alias{"output_token_throughput_tokens_s", LoadFigure::OutputTokens},
    Alias{"output_token_throughput_tokens_sec", LoadFigure::OutputTokens},
    Alias{"output_throughput", LoadFigure::OutputTokens},
    Alias{"token_throughput_tps", LoadFigure::OutputTokens, 1, 1},
    Alias{"token_level_throughput", LoadFigure::OutputTokens, 1, 1},
    Alias{"token_level_throughput_tokens_second", LoadFigure::OutputTokens, 1, 1},
    Alias{"token_speed_tps", LoadFigure::TokenSpeed},
    Alias{"token_level_inference_speed", LoadFigure::TokenSpeed},
    Alias{"token_level_inference_speed_tokens_second", LoadFigure::TokenSpeed},
    Alias{"token_level_inference_speed_token_second", LoadFigure::TokenSpeed},
    Alias{"output_token_throughput_per_user", LoadFigure::TokenSpeed},
    Alias{"output_token_throughput_per_user_tokens_sec_user", LoadFigure::TokenSpeed},
    Alias{"output_tokens_per_second_per_user", LoadFigure::TokenSpeed},
};

constexpr std::array kTimes{
    Alias{"request_latency", LoadFigure::LatencyMean},
    Alias{"request_level_latency", LoadFigure::LatencyMean},
    Alias{"end_to_end_latency", LoadFigure::LatencyMean},
    Alias{"e2e_latency", LoadFigure::LatencyMean},
    Alias{"e2el", LoadFigure::LatencyMean},
    Alias{"latency", LoadFigure::LatencyMean, 1, 1},
    Alias{"time_per_output_token", LoadFigure::SecondsPerToken},
    Alias{"tpot", LoadFigure::SecondsPerToken},
    // Beside the time per output token, which counts the pauses between tokens that came together.
    Alias{"inter_token_latency", LoadFigure::SecondsPerToken, 1, 1},
    Alias{"itl", LoadFigure::SecondsPerToken, 1, 1},
};

struct Unit
{
    std::string_view name;
    double seconds;
};
constexpr std::array kUnits{Unit{"s", 1}, Unit{"sec", 1}, Unit{"secs", 1}, Unit{"second", 1}, Unit{"seconds", 1},
    Unit{"ms", 1e-3}, Unit{"msec", 1e-3}, Unit{"millisecond", 1e-3}, Unit{"milliseconds", 1e-3}, Unit{"us", 1e-6},
    Unit{"microseconds", 1e-6}};

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    bool within = false;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (part && !within)
            words.emplace_back();
        if (part)
            words.back() += c;
        within = part;
    }
    return words;
}

bool takeOut(std::vector<std::string> &words, std::initializer_list<std::string_view> names)
{
    return std::erase_if(words, [&](const std::string &w) { return std::find(names.begin(), names.end(), w) != names.end(); })
        > 0;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : "_") + word;
    return text;
}

template<std::size_t N>
const Alias *find(const std::array<Alias, N> &aliases, const std::string &name)
{
    const auto at = std::find_if(aliases.begin(), aliases.end(), [&](const Alias &a) { return a.name == name; });
    return at == aliases.end() ? nullptr : &*at;
}

}   // namespace

std::optional<LoadColumn> loadColumn(std::string_view name)
{
    std::vector<std::string> words = wordsOf(name);
    // GuideLLM has each figure three times: of the successful, the incomplete and the failed calls.
    takeOut(words, {"successful"});
    const bool median = takeOut(words, {"p50", "median"});
    takeOut(words, {"mean", "avg", "average"});
    if (const Alias *rate = find(kRates, joined(words)))
        return LoadColumn{rate->figure, rate->unit, 10 * median + rate->rank};
    std::optional<double> unit;
    std::erase_if(words, [&](const std::string &word) {
        const auto known = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit &u) { return u.name == word; });
        if (known != kUnits.end())
            unit = known->seconds;
        return known != kUnits.end();
    });
    const Alias *time = find(kTimes, joined(words));
    if (!time)
        return std::nullopt;
    if (time->figure == LoadFigure::LatencyMean)
        return LoadColumn{median ? LoadFigure::LatencyP50 : LoadFigure::LatencyMean, unit, time->rank};
    return LoadColumn{time->figure, unit, 10 * median + time->rank};
}

}   // namespace tenbin::ingest

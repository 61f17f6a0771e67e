#include "trace.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace tenbin::planner {

namespace {

struct Moments
{
    double mean = 0, variance = 0;

    double cv2() const { return mean > 0 ? variance / (mean * mean) : 0; }
};

// Two passes, so that a small variance beside a large mean keeps its digits.
template<typename ValueAt>
Moments momentsOf(std::size_t count, const ValueAt &valueAt)
{
    Moments result;
    if (count == 0)
        return result;
    for (std::size_t i = 0; i < count; ++i)
        result.mean += valueAt(i);
    result.mean /= static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        result.variance += (valueAt(i) - result.mean) * (valueAt(i) - result.mean);
    result.variance /= static_cast<double>(count);
    return result;
}

Moments momentsOf(std::span<const std::int32_t> values)
{
    return momentsOf(values.size(), [&](std::size_t i) { return static_cast<double>(values[i]); });
}

// (IDC(t) - 1) / (rate cv^2)
double dispersionGrowth_s(double t_s, double burst_s)
{
    return t_s < burst_s ? t_s * (1 - t_s / (3 * burst_s)) : burst_s - burst_s * burst_s / (3 * t_s);
}

// For each burst length the CV that fits best in logarithms is a mean, so that one search over the length is enough.
void fitBursts(const Trace &trace, TraceSummary &summary)
{
    constexpr int kScales = 7, kLengths = 400;
    const double longest_s = std::min(320.0, summary.duration_s / 20);
    std::vector<std::pair<double, double>> excesses;   // time scale, IDC - 1
    for (int i = 0; i < kScales; ++i) {
        const double scale_s = std::ldexp(longest_s, -i);
        const double excess = indexOfDispersion(trace, scale_s) - 1;
        if (excess > 0)
            excesses.emplace_back(scale_s, excess);
    }
    if (excesses.empty())
        return;
    const double shortest_s = std::ldexp(longest_s, -kScales - 2);
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < kLengths; ++i) {
        const double length_s = shortest_s * std::pow(summary.duration_s / shortest_s, i / (kLengths - 1.0));
        const Moments logarithms = momentsOf(excesses.size(), [&](std::size_t k) {
            const auto &[scale_s, excess] = excesses[k];
            return std::log(excess / (summary.rate_per_s * dispersionGrowth_s(scale_s, length_s)));
        });
        if (logarithms.variance < least) {
            least = logarithms.variance;
            summary.burstLength_s = length_s;
            summary.rateCv = std::exp(logarithms.mean / 2);
        }
    }
}

}   // namespace

double indexOfDispersion(const Trace &trace, double window_s)
{
    if (trace.arrival_s.empty() || !(window_s > 0) || trace.arrival_s.back() / window_s < 2)
        return 0;
    // The count of windows is bounded by the fit's scales; a window shorter than a millionth of the trace says nothing.
    const double windows = std::min(std::floor(trace.arrival_s.back() / window_s), 1e8);
    double squares = 0, counted = 0;
    for (std::size_t i = 0; i < trace.arrival_s.size();) {
        const double window = std::floor(trace.arrival_s[i] / window_s);
        if (window >= windows)
            break;
        const std::size_t first = i;
        while (i < trace.arrival_s.size() && std::floor(trace.arrival_s[i] / window_s) <= window)
            ++i;
        const auto count = static_cast<double>(i - first);
        squares += count * count;   // whole numbers below 2^53: exact
        counted += count;
    }
    const double mean = counted / windows;
    return mean > 0 ? (squares / windows - mean * mean) / mean : 0;
}

TraceSummary summarise(const Trace &trace)
{
    TraceSummary result;
    result.requests = trace.arrival_s.size();
    const Moments input = momentsOf(trace.inputTokens), output = momentsOf(trace.outputTokens);
    result.inputMean = input.mean;
    result.inputCv = std::sqrt(input.cv2());
    result.outputMean = output.mean;
    result.outputCv = std::sqrt(output.cv2());
    if (result.requests < 2)
        return result;
    result.duration_s = trace.arrival_s.back() - trace.arrival_s.front();
    const Moments gap
        = momentsOf(result.requests - 1, [&](std::size_t i) { return trace.arrival_s[i + 1] - trace.arrival_s[i]; });
    result.interArrivalCv2 = gap.cv2();
    if (!(result.duration_s > 0))
        return result;
    result.rate_per_s = static_cast<double>(result.requests - 1) / result.duration_s;
    if (result.duration_s >= 600)
        result.dispersionAt60s = indexOfDispersion(trace, 60);
    fitBursts(trace, result);
    return result;
}

}   // namespace tenbin::planner

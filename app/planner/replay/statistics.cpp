#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace tenbin::planner {

namespace {

constexpr std::size_t kBatches = 20;
constexpr double kStudent19 = 2.093;   // two-sided 95 % with 19 degrees of freedom

// Smallest value with at least a share p of the sample at or below it; reorders `values`.
float quantileOf(std::span<float> values, double p)
{
    const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(values.size())));
    const std::size_t index = std::clamp<std::size_t>(rank, 1, values.size()) - 1;
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

}   // namespace

LatencySample sampleOf(const std::vector<float> &latencies, std::size_t points)
{
    LatencySample result;
    std::vector<float> values;
    values.reserve(latencies.size());
    std::copy_if(latencies.begin(), latencies.end(), std::back_inserter(values), [](float v) { return v >= 0; });
    if (values.empty())
        return result;

    if (values.size() >= 50 * kBatches) {
        std::vector<float> batch(values.size() / kBatches);
        double sum = 0, squares = 0;
        for (std::size_t b = 0; b < kBatches; ++b) {
            std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(b * batch.size()), batch.size(), batch.begin());
            const double p95 = quantileOf(batch, 0.95);
            sum += p95;
            squares += p95 * p95;
        }
        const double mean = sum / kBatches;
        const double variance = std::max(0.0, (squares - sum * mean) / (kBatches - 1));
        result.ci95_p95_s = kStudent19 * std::sqrt(variance / kBatches);
    } else {
        result.ci95_p95_s = std::numeric_limits<double>::infinity();   // too few requests to say
    }

    std::sort(values.begin(), values.end());
    const auto at = [&](double p) {
        const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(values.size())));
        return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
    };
    result.quantiles = {at(0.5), at(0.95), at(0.99)};
    result.curve.resize(points);
    for (std::size_t i = 0; i < points; ++i)
        result.curve[i] = at(static_cast<double>(i) / static_cast<double>(points - 1));
    return result;
}

}   // namespace tenbin::planner

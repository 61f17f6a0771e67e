#include "calibration.h"

#include "planner/upper_halves.h"

#include <boost/math/statistics/linear_regression.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::planner {

namespace {

using Rows = std::vector<CalibrationRow>;
using Figure = std::optional<double> CalibrationRow::*;

constexpr double kKneeShare = .1;
constexpr double kSearchedPastTheTable = 2;
// Within these no step of the reckoning leaves the numbers' range.
constexpr double kSmallest = 1e-12, kLargest = 1e12;
constexpr std::array kFigures{&CalibrationRow::latencyMean_s, &CalibrationRow::latencyP50_s, &CalibrationRow::secondsPerToken,
    &CalibrationRow::requests_per_s, &CalibrationRow::outputTokens_per_s};

bool has(const Rows &rows, Figure figure)
{
    return (rows.front().*figure).has_value();
}

std::optional<CalibrationError> problem(Rows &rows)
{
    const auto sound = [](double v) { return v >= kSmallest && v <= kLargest; };
    for (const CalibrationRow &row : rows) {
        if (!sound(row.concurrency))
            return CalibrationError::BadFigure;
        for (const Figure figure : kFigures) {
            if ((row.*figure).has_value() != has(rows, figure))
                return CalibrationError::Ragged;
            if ((row.*figure) && !sound(*(row.*figure)))
                return CalibrationError::BadFigure;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.concurrency < b.concurrency; });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i].concurrency == rows[i - 1].concurrency)
            return CalibrationError::Contradiction;
    if (rows.size() < 2)
        return CalibrationError::TooFewRows;
    if (!has(rows, &CalibrationRow::latencyMean_s) && !has(rows, &CalibrationRow::latencyP50_s))
        return CalibrationError::NoLatency;
    return std::nullopt;
}

std::vector<LoadPoint> points(const Rows &rows, Figure figure)
{
    std::vector<LoadPoint> result;
    for (const CalibrationRow &row : rows)
        result.push_back({row.concurrency, *(row.*figure)});
    return result;
}

Figure latencyFigure(const Rows &rows)
{
    return has(rows, &CalibrationRow::latencyMean_s) ? &CalibrationRow::latencyMean_s : &CalibrationRow::latencyP50_s;
}

// Calls in flight over calls a second: what a call takes, as throughput tells it.
std::vector<LoadPoint> cycles(const Rows &rows)
{
    std::vector<LoadPoint> result = points(rows, latencyFigure(rows));
    // Tokens a second become calls a second through the first row, where Little's law holds best.
    const bool byTokens = has(rows, &CalibrationRow::outputTokens_per_s);
    const double tokensPerCall
        = byTokens ? *rows.front().outputTokens_per_s * result.front().seconds / result.front().concurrency : 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].requests_per_s)
            result[i].seconds = rows[i].concurrency / *rows[i].requests_per_s;
        else if (byTokens)
            result[i].seconds = rows[i].concurrency * tokensPerCall / *rows[i].outputTokens_per_s;
    }
    return result;
}

enum class Compared : std::uint8_t { Seconds, Throughput };

// Each inner row predicted without it.
std::optional<double> heldOutError(const std::vector<LoadPoint> &rows, Compared compared)
{
    if (rows.size() < 3)
        return std::nullopt;
    double sum = 0;
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
        std::vector<LoadPoint> others = rows;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        const double ratio = LoadCurve(others).seconds(rows[i].concurrency) / rows[i].seconds;
        sum += std::abs((compared == Compared::Seconds ? ratio : 1 / ratio) - 1);
    }
    return sum / static_cast<double>(rows.size() - 2);
}

}   // namespace

tl::expected<Calibration, CalibrationError> Calibration::fit(Rows rows)
{
    emptyUpperHalves();
    if (rows.empty())
        return tl::unexpected(CalibrationError::TooFewRows);
    if (const auto wrong = problem(rows))
        return tl::unexpected(*wrong);
    Calibration result;
    if (has(rows, &CalibrationRow::latencyMean_s))
        result.m_mean = LoadCurve(points(rows, &CalibrationRow::latencyMean_s));
    if (has(rows, &CalibrationRow::latencyP50_s))
        result.m_median = LoadCurve(points(rows, &CalibrationRow::latencyP50_s));
    const auto cycle = cycles(rows);
    result.m_cycle = LoadCurve(cycle);
    result.m_last = rows.back().concurrency;
    result.m_knee = result.m_cycle->knee(kKneeShare, kSearchedPastTheTable * result.m_last);
    result.m_throughputByLittle = !has(rows, &CalibrationRow::requests_per_s) && !has(rows, &CalibrationRow::outputTokens_per_s);
    result.m_heldOut
        = {heldOutError(points(rows, latencyFigure(rows)), Compared::Seconds), heldOutError(cycle, Compared::Throughput)};

    const bool byToken = has(rows, &CalibrationRow::secondsPerToken);
    result.m_law = byToken ? CalibrationLaw::SecondsPerToken : CalibrationLaw::SecondsPerCall;
    std::vector<double> b, seconds;
    for (const LoadPoint &p : points(rows, byToken ? &CalibrationRow::secondsPerToken : latencyFigure(rows))) {
        if (b.size() >= 2 && p.concurrency > result.m_knee.value_or(HUGE_VAL))
            break;
        b.push_back(p.concurrency);
        seconds.push_back(p.seconds);
    }
    const auto [a0, a1] = boost::math::statistics::simple_ordinary_least_squares(b, seconds);
    result.m_a1_s = std::max(0., a1);
    result.m_a0_s = a1 > 0 ? a0 : boost::math::statistics::mean(seconds);
    return result;
}

CalibrationPrediction Calibration::predict(double concurrency) const
{
    const auto at = [&](const std::optional<LoadCurve> &curve) {
        return curve ? std::optional(curve->seconds(concurrency)) : std::nullopt;
    };
    return {concurrency, at(m_mean), at(m_median), m_cycle->throughput(concurrency)};
}

}   // namespace tenbin::planner

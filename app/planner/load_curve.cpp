#include "load_curve.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// How far a vertex lies from the chord (0) to where the neighbours' lines meet (1).
constexpr double kUsualBend = .5, kCornerBend = .9;
// d log(seconds)/d log(b) is 1 on a ray from the origin; measured tables waver by this much.
constexpr double kRayTolerance = .07, kFullTolerance = .03;

double slope(const LoadPoint &a, const LoadPoint &b)
{
    return (b.seconds - a.seconds) / (b.concurrency - a.concurrency);
}

double ray(const LoadPoint &p)
{
    return p.seconds / p.concurrency;
}

// The slope at an outer row of the parabola through it and the next two.
double endSlope(const LoadPoint &outer, const LoadPoint &middle, const LoadPoint &inner)
{
    const double near = middle.concurrency - outer.concurrency, far = inner.concurrency - middle.concurrency;
    return ((2 * near + far) * slope(outer, middle) - near * slope(middle, inner)) / (near + far);
}

bool onARay(const LoadPoint &a, const LoadPoint &b, double tolerance)
{
    return std::abs(std::log(b.seconds / a.seconds) / std::log(b.concurrency / a.concurrency) - 1) < tolerance;
}

// The vertex between rows i and i + 1; empty where the rows do not bend upwards there, or the server is full at both.
std::optional<LoadPoint> vertex(std::span<const LoadPoint> rows, std::size_t i)
{
    const LoadPoint &a = rows[i], &b = rows[i + 1];
    const bool first = i == 0, last = i + 2 == rows.size();
    if ((first && last) || onARay(a, b, kFullTolerance))
        return std::nullopt;
    const double chord = slope(a, b);
    const double left = std::max(0., first ? endSlope(a, b, rows[i + 2]) : slope(rows[i - 1], a));
    const double right = last ? std::max(ray(b), endSlope(b, a, rows[i - 1])) : slope(b, rows[i + 2]);
    if (!(left < chord && chord < right))
        return std::nullopt;
    const double width = b.concurrency - a.concurrency, along = width * (right - chord) / (right - left);
    const double bend = !last && onARay(b, rows[i + 2], kRayTolerance) ? kCornerBend : kUsualBend;
    return LoadPoint{a.concurrency + along, a.seconds + along * (chord + bend * (left - chord))};
}

}   // namespace

LoadCurve::LoadCurve(std::span<const LoadPoint> rows)
{
    const std::size_t n = rows.size();
    for (std::size_t i = 0; i + 1 < n; ++i) {
        m_vertices.push_back(rows[i]);
        if (const auto between = vertex(rows, i))
            m_vertices.push_back(*between);
    }
    m_vertices.push_back(rows[n - 1]);
    m_slopeAfter = std::clamp(slope(rows[n - 2], rows[n - 1]), 0., ray(rows[n - 1]));
    const double start = slope(rows[0], rows[1]);
    m_slopeBefore = std::clamp(n > 2 ? std::min(start, endSlope(rows[0], rows[1], rows[2])) : start, 0., ray(rows[0]));
}

double LoadCurve::seconds(double concurrency) const
{
    const LoadPoint &front = m_vertices.front(), &back = m_vertices.back();
    if (concurrency <= front.concurrency)
        return front.seconds + m_slopeBefore * (concurrency - front.concurrency);
    if (concurrency >= back.concurrency)
        return back.seconds + m_slopeAfter * (concurrency - back.concurrency);
    const auto next = std::upper_bound(m_vertices.begin(), m_vertices.end(), concurrency,
        [](double value, const LoadPoint &p) { return value < p.concurrency; });
    return std::lerp(std::prev(next)->seconds, next->seconds,
        (concurrency - std::prev(next)->concurrency) / (next->concurrency - std::prev(next)->concurrency));
}

std::optional<double> LoadCurve::knee(double share, double most) const
{
    const double least = share * throughput(1);
    // On a piece of seconds = base + slope*b the throughput b/seconds rises by base/seconds^2.
    const auto falls = [&](const LoadPoint &from, double pieceSlope) -> double {
        const double base = from.seconds - pieceSlope * from.concurrency;
        const double until = base > 0 ? std::sqrt(base / least) : 0;   // seconds a call at which it has fallen to `least`
        if (until <= from.seconds)
            return from.concurrency;
        // A piece that falls as it goes brings more with each call.
        return pieceSlope > 0 ? from.concurrency + (until - from.seconds) / pieceSlope : HUGE_VAL;
    };
    const double beyond = falls(m_vertices.back(), m_slopeAfter);
    if (beyond > m_vertices.back().concurrency)
        return beyond <= most ? std::optional(beyond) : std::nullopt;
    for (std::size_t i = m_vertices.size() - 1; i-- > 0;) {
        const LoadPoint &from = m_vertices[i], &to = m_vertices[i + 1];
        const double until = falls(from, slope(from, to));
        if (until > from.concurrency)
            return std::min({until, to.concurrency, most});
    }
    return m_vertices.front().concurrency;
}

}   // namespace tenbin::planner

#include "week.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::planner {

namespace {

using Week = std::array<double, kHoursOfWeek>;

// A smooth bump around `centre` (hour of day) of this half width.
double bump(double hour, double centre, double width)
{
    const double x = (hour - centre) / width;
    return std::exp(-0.5 * x * x);
}

double rawShape(WeekShape shape, int day, double hour)
{
    const bool weekend = day >= 5;
    switch (shape) {
    case WeekShape::Flat: return 1;
    case WeekShape::OfficeHours:   // two humps around lunch, nearly nobody at night or on weekends
        return (weekend ? 0.08 : 1.0) * (0.05 + bump(hour, 10.5, 1.8) + 0.9 * bump(hour, 15, 2.0));
    case WeekShape::EveningPeak:   // consumers: rising all day, peak at 20:00, a stronger weekend
        return (weekend ? 1.15 : 1.0) * (0.12 + 0.35 * bump(hour, 13, 3) + bump(hour, 20, 2.2));
    case WeekShape::NightBatch: return hour >= 22 || hour < 6 ? 1.0 : 0.02;
    case WeekShape::SpikyDemo:   // idle but for a demonstration on Tuesday and Thursday
        return (day == 1 || day == 3) && hour >= 14 && hour < 16 ? 1.0 : 0.01;
    }
    return 1;
}

Week makeShape(WeekShape shape)
{
    Week week{};
    for (int h = 0; h < kHoursOfWeek; ++h)
        week[static_cast<std::size_t>(h)]
            = rawShape(shape, h / 24, h % 24 + (shape == WeekShape::NightBatch || shape == WeekShape::SpikyDemo ? 0.0 : 0.5));
    const double mean = std::accumulate(week.begin(), week.end(), 0.0) / kHoursOfWeek;
    for (double &rate : week)
        rate /= mean;
    return week;
}

}   // namespace

const std::array<double, kHoursOfWeek> &weekShape(WeekShape shape)
{
    static const std::array<Week, kWeekShapes> shapes{makeShape(WeekShape::Flat), makeShape(WeekShape::OfficeHours),
        makeShape(WeekShape::EveningPeak), makeShape(WeekShape::NightBatch), makeShape(WeekShape::SpikyDemo)};
    return shapes[static_cast<std::size_t>(shape)];
}

namespace {

// Hours in ascending order of rate, equal rates in the week's order.
const std::array<std::uint8_t, kHoursOfWeek> &hoursByRate(WeekShape shape)
{
    using Order = std::array<std::uint8_t, kHoursOfWeek>;
    static const auto orders = [] {
        std::array<Order, kWeekShapes> all{};
        for (std::size_t s = 0; s < all.size(); ++s) {
            const Week &week = weekShape(static_cast<WeekShape>(s));
            std::iota(all[s].begin(), all[s].end(), std::uint8_t{0});
            std::stable_sort(all[s].begin(), all[s].end(), [&](auto a, auto b) { return week[a] < week[b]; });
        }
        return all;
    }();
    return orders[static_cast<std::size_t>(shape)];
}

}   // namespace

double meanRate(const Workload &workload)
{
    return workload.traffic.requestsPerMonth / (workload.assumptions.hoursPerMonth * 3600);
}

Levels loadLevels(WeekShape shape, const HourWindow *inside, bool outside)
{
    const Week &week = weekShape(shape);
    std::array<std::uint8_t, kHoursOfWeek> hours{};
    int n = 0;
    for (const std::uint8_t h : hoursByRate(shape))
        if (!inside || inside->contains(h) != outside)
            hours[static_cast<std::size_t>(n++)] = h;

    Levels levels;
    levels.ofHour.fill(-1);
    if (n == 0)
        return levels;
    // Levels of equal width in rate, not in hours: the peak, which decides capacity, gets levels of its own.
    const double lowest = week[hours[0]], highest = week[hours[static_cast<std::size_t>(n - 1)]];
    const double width = (highest - lowest) / kMaximumLevels;
    int bucket = -1;
    for (int i = 0; i < n; ++i) {
        const int hour = hours[static_cast<std::size_t>(i)];
        const double rate = week[static_cast<std::size_t>(hour)];
        const int its = width > 0 ? std::min(kMaximumLevels - 1, static_cast<int>((rate - lowest) / width)) : 0;
        if (its != bucket) {
            bucket = its;
            ++levels.count;
        }
        LoadLevel &level = levels.level[static_cast<std::size_t>(levels.count - 1)];
        level.hours += 1;
        level.weight += rate / kHoursOfWeek;
        level.relativeRate += rate * rate;   // request-weighted mean, divided below
        level.peakHour = hour;
        levels.ofHour[static_cast<std::size_t>(hour)] = static_cast<std::int8_t>(levels.count - 1);
    }
    for (int i = 0; i < levels.count; ++i) {
        LoadLevel &level = levels.level[static_cast<std::size_t>(i)];
        level.relativeRate /= level.weight * kHoursOfWeek;
    }
    return levels;
}

}   // namespace tenbin::planner

#include "week.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::planner {

namespace {

using Week = std::array<double, kHoursOfWeek>;

constexpr double kHoursOfYear = 8760;

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

// Where levels end, over the range of rates.
constexpr std::array<double, kMaximumLevels> kLevelEnds{.03, .1, .25, .45, .62, .76, .87, .95, 1};

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

TrafficWeek::TrafficWeek(const Traffic &traffic)
    : m_shape(traffic.shape)
{
    const double second = traffic.secondZoneShare, third = traffic.thirdZoneShare;
    if (second <= 0 && third <= 0)
        return;
    // Shares that leave nothing for the workload's own zone are scaled down to all there is.
    const double all = std::max(1.0, second + third);
    const Week &shape = weekShape(traffic.shape);
    const auto by
        = [&](int hour, int ahead) { return shape[static_cast<std::size_t>((hour + ahead + kHoursOfWeek) % kHoursOfWeek)]; };
    auto own = std::make_shared<Week>();
    for (int h = 0; h < kHoursOfWeek; ++h)
        (*own)[static_cast<std::size_t>(h)] = (1 - (second + third) / all) * by(h, 0)
            + second / all * by(h, traffic.secondZoneHours) + third / all * by(h, traffic.thirdZoneHours);
    m_own = std::move(own);
}

EventPeak eventPeak(const Traffic &traffic, const TrafficWeek &week)
{
    EventPeak peak;
    if (traffic.eventsPerYear <= 0)
        return peak;
    peak.on = true;
    peak.factor = traffic.eventFactor;
    peak.hours = std::clamp(traffic.eventHours, 1, kHoursOfWeek);
    peak.perWeek = std::min(1.0, traffic.eventsPerYear * kHoursOfWeek / kHoursOfYear);
    const Week &rates = week.rates();
    const auto at = [&](int hour) { return rates[static_cast<std::size_t>(hour % kHoursOfWeek)]; };
    double sum = 0;
    for (int h = 0; h < peak.hours; ++h)
        sum += at(h);
    peak.usualRate = sum;
    for (int first = 1; first < kHoursOfWeek; ++first) {
        sum += at(first + peak.hours - 1) - at(first - 1);
        if (sum > peak.usualRate * (1 + 1e-12)) {   // the first of equals, whatever the rounding
            peak.usualRate = sum;
            peak.firstHour = first;
        }
    }
    peak.volume = 1 + (peak.factor - 1) * peak.usualRate * peak.perWeek / kHoursOfWeek;
    peak.usualRate /= peak.hours;
    return peak;
}

double meanRate(const Workload &workload)
{
    return workload.traffic.requestsPerMonth / (workload.assumptions.hoursPerMonth * 3600);
}

Levels loadLevels(const TrafficWeek &traffic, const HourWindow *inside, bool outside)
{
    const Week &week = traffic.rates();
    std::array<bool, kHoursOfWeek> asked{};
    asked.fill(!inside || outside);
    if (inside)
        for (int day = std::max(0, inside->firstDay); day <= std::min(6, inside->lastDay); ++day)
            for (int hour = std::max(0, inside->fromHour); hour < std::min(24, inside->toHour); ++hour)
                asked[24 * static_cast<std::size_t>(day) + static_cast<std::size_t>(hour)] = !outside;
    std::array<std::uint8_t, kHoursOfWeek> hours{};
    std::size_t n = 0;
    const auto keep = [&](std::uint8_t h) {   // without a branch that nobody foresees
        hours[n] = h;
        n += asked[h];
    };
    if (traffic.oneZone())
        std::for_each(hoursByRate(traffic.shape()).begin(), hoursByRate(traffic.shape()).end(), keep);
    else
        for (std::uint8_t h = 0; h < kHoursOfWeek; ++h)
            keep(h);

    Levels levels;
    levels.ofHour.fill(-1);
    if (n == 0)
        return levels;
    if (!traffic.oneZone())
        std::sort(hours.begin(), hours.begin() + static_cast<std::ptrdiff_t>(n),
            [&](auto a, auto b) { return week[a] != week[b] ? week[a] < week[b] : a < b; });
    // Levels by rate, not by hours, finer towards the peak, which decides what must wait.
    const double lowest = week[hours[0]], width = week[hours[n - 1]] - lowest;
    double end = lowest + width * kLevelEnds[0];
    int its = 0, bucket = -1;
    for (std::size_t i = 0; i < n; ++i) {
        const int hour = hours[i];
        const double rate = week[static_cast<std::size_t>(hour)];
        while (rate >= end && its + 1 < kMaximumLevels)
            end = lowest + width * kLevelEnds[static_cast<std::size_t>(++its)];
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

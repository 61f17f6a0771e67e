#include "week.h"

#include "planner/recent.h"

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

// Where levels end, over the range of the week's rates: narrow at the peak, which decides what must wait, and where next to
// nothing comes, which decides what is switched off.
constexpr std::array<double, kMaximumLevels> kLevelEnds{.05, .2, .4, .65, .92, 1};

using Buckets = std::array<std::uint8_t, kHoursOfWeek>;   // place among kLevelEnds, of each hour

Buckets bucketsOf(const Week &week)
{
    const auto range = std::minmax_element(week.begin(), week.end());
    std::array<double, kMaximumLevels - 1> end{};   // all but the last, which takes the rest
    for (std::size_t i = 0; i < end.size(); ++i)
        end[i] = *range.first + (*range.second - *range.first) * kLevelEnds[i];
    Buckets buckets{};
    for (std::size_t h = 0; h < week.size(); ++h)
        buckets[h]
            = static_cast<std::uint8_t>(std::count_if(end.begin(), end.end(), [&](double rate) { return week[h] >= rate; }));
    return buckets;
}

const Buckets &bucketsOf(WeekShape shape)
{
    static const auto all = [] {
        std::array<Buckets, kWeekShapes> made{};
        for (std::size_t s = 0; s < made.size(); ++s)
            made[s] = bucketsOf(weekShape(static_cast<WeekShape>(s)));
        return made;
    }();
    return all[static_cast<std::size_t>(shape)];
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

namespace {

Levels levelsOf(const Week &week, const Buckets &buckets, const HourWindow *inside, bool outside)
{
    std::array<bool, kHoursOfWeek> asked{};
    asked.fill(!inside || outside);
    if (inside)
        for (int day = std::max(0, inside->firstDay); day <= std::min(6, inside->lastDay); ++day)
            for (int hour = std::max(0, inside->fromHour); hour < std::min(24, inside->toHour); ++hour)
                asked[24 * static_cast<std::size_t>(day) + static_cast<std::size_t>(hour)] = !outside;

    std::array<LoadLevel, kMaximumLevels> all{};
    std::array<double, kMaximumLevels> highest{};
    for (std::size_t h = 0; h < week.size(); ++h) {
        if (!asked[h])
            continue;
        const double rate = week[h];
        LoadLevel &level = all[buckets[h]];
        level.hours += 1;
        level.weight += rate / kHoursOfWeek;
        level.relativeRate += rate * rate;   // request-weighted mean, divided below
        if (rate >= highest[buckets[h]]) {
            highest[buckets[h]] = rate;
            level.peakHour = static_cast<int>(h);
        }
    }
    Levels levels;
    std::array<std::int8_t, kMaximumLevels> place{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].hours <= 0)
            continue;
        all[i].relativeRate /= all[i].weight * kHoursOfWeek;
        place[i] = static_cast<std::int8_t>(levels.count);
        levels.level[static_cast<std::size_t>(levels.count++)] = all[i];
    }
    for (std::size_t h = 0; h < week.size(); ++h)
        levels.ofHour[h] = asked[h] ? place[buckets[h]] : std::int8_t{-1};
    return levels;
}

}   // namespace

Levels loadLevels(const TrafficWeek &traffic, const HourWindow *inside, bool outside)
{
    if (!traffic.oneZone())
        return levelsOf(traffic.rates(), bucketsOf(traffic.rates()), inside, outside);
    // The plans that a thread looks at one after the other mostly have the same hours.
    struct Asked
    {
        WeekShape shape{};
        bool windowed = false, outside = false;
        HourWindow window;
        bool operator==(const Asked &) const = default;
    };
    thread_local Recent<Asked, Levels, 6> recent;
    return recent.of({traffic.shape(), inside != nullptr, outside, inside ? *inside : HourWindow{}}, [](const Asked &asked) {
        return levelsOf(weekShape(asked.shape), bucketsOf(asked.shape), asked.windowed ? &asked.window : nullptr, asked.outside);
    });
}

}   // namespace tenbin::planner

// The week of a workload: rates by hour, and at most twelve load levels that stand for its 168 hours.
#pragma once

#include "planner/outcome.h"
#include "planner/workload.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace tenbin::planner {

inline constexpr int kMaximumLevels = 6;

// Relative rate of each hour, mean 1. Hour 0 is Monday 00:00 in the workload's own time zone.
const std::array<double, kHoursOfWeek> &weekShape(WeekShape shape);

// Mean requests a second over the month, without event peaks.
double meanRate(const Workload &workload);

// The rates of a workload's week: its shape, and where users live in several zones the sum of that shape by each of their
// clocks. Cheap to make and to copy for one zone.
class TrafficWeek
{
public:
    TrafficWeek(WeekShape shape)   // one zone
        : m_shape(shape)
    {
    }
    explicit TrafficWeek(const Traffic &traffic);

    WeekShape shape() const { return m_shape; }
    bool oneZone() const { return !m_own; }
    const std::array<double, kHoursOfWeek> &rates() const { return m_own ? *m_own : weekShape(m_shape); }   // mean 1

private:
    WeekShape m_shape;
    std::shared_ptr<const std::array<double, kHoursOfWeek>> m_own;   // null: one zone
};

// The hours of an event peak (MODEL section 1): the busiest stretch of the week of its length.
struct EventPeak
{
    bool on = false;
    double factor = 1;      // on the usual rate
    int firstHour = 0;      // of the week
    int hours = 0;          // of the stretch, at most a week
    double perWeek = 0;     // such stretches a week, mean over the year; at most 1
    double usualRate = 0;   // relative, mean over the stretch
    double volume = 1;      // all requests over those without events

    bool contains(int hourOfWeek) const { return on && (hourOfWeek - firstHour + kHoursOfWeek) % kHoursOfWeek < hours; }
};
EventPeak eventPeak(const Traffic &traffic, const TrafficWeek &week);

struct LoadLevel
{
    double weight = 0;         // share of all requests
    double hours = 0;          // of the 168
    double relativeRate = 0;   // request-weighted mean of the shape over the level's hours
    int peakHour = 0;          // hour of the week with the highest rate in the level
};

// Groups the hours for which `inside` holds into at most kMaximumLevels levels of similar rate, by where the rate stands in
// the whole week: hours of a window differ less than those of the week, and so need fewer levels.
// Hours of equal rate share a level, so shapes with few distinct rates are exact. Ascending rate.
struct Levels
{
    std::array<LoadLevel, kMaximumLevels> level;
    int count = 0;
    std::array<std::int8_t, kHoursOfWeek> ofHour{};   // level of each hour; -1: not among the hours asked for
    std::span<const LoadLevel> all() const { return {level.data(), static_cast<std::size_t>(count)}; }
};

Levels loadLevels(const TrafficWeek &week, const HourWindow *inside, bool outside);

}   // namespace tenbin::planner

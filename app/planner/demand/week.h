// The week of a workload: rates by hour, and at most sixteen load levels that stand for its 168 hours.
#pragma once

#include "planner/outcome.h"
#include "planner/workload.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace tenbin::planner {

inline constexpr int kMaximumLevels = 16;

// Relative rate of each hour, mean 1. Hour 0 is Monday 00:00 in the workload's own time zone.
const std::array<double, kHoursOfWeek> &weekShape(WeekShape shape);

// Mean requests a second over the month.
double meanRate(const Workload &workload);

struct LoadLevel
{
    double weight = 0;         // share of all requests
    double hours = 0;          // of the 168
    double relativeRate = 0;   // request-weighted mean of the shape over the level's hours
    int peakHour = 0;          // hour of the week with the highest rate in the level
};

// Groups the hours for which `inside` holds into at most kMaximumLevels levels of similar rate.
// Hours of equal rate share a level, so shapes with few distinct rates are exact. Ascending rate.
struct Levels
{
    std::array<LoadLevel, kMaximumLevels> level;
    int count = 0;
    std::array<std::int8_t, kHoursOfWeek> ofHour{};   // level of each hour; -1: not among the hours asked for
    int levelOf(std::size_t hour) const { return ofHour[hour] < 0 ? -1 : ofHour[hour]; }
    std::span<const LoadLevel> all() const { return {level.data(), static_cast<std::size_t>(count)}; }
};

Levels loadLevels(WeekShape shape, const HourWindow *inside, bool outside);

}   // namespace tenbin::planner

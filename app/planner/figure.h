// Dated, sourced numbers: what every price, quota, speed and SLA of the catalogue is made of.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace tenbin::planner {

// Where a number comes from. `estimate` marks a figure that nobody published (a ratio, a proxy, our own
// assumption): the user sees the mark wherever the figure is shown.
struct Source
{
    std::string name;
    std::string date;   // ISO date, or as much of it as the source gives
    bool estimate = false;

    bool operator==(const Source &) const = default;
};

using SourceIndex = std::uint16_t;   // into Catalog::sources

// Source of a figure that the user states himself, as an assumption of the workload; not in Catalog::sources.
inline constexpr SourceIndex kUserStated = 0xffff;

struct Figure
{
    double value = 0;
    SourceIndex source = 0;

    bool operator==(const Figure &) const = default;
};

// An unknown figure is a gap that the user sees, never a zero.
using MaybeFigure = std::optional<Figure>;

// Money of a bill: integer micro-USD, so that totals add up exactly. Beyond +-9e12 USD a value stays at that bound: a bill
// nobody can pay must never wrap round to one that looks cheap.
struct MicroUsd
{
    static constexpr std::int64_t kMost = 9'000'000'000'000'000'000;

    std::int64_t value = 0;   // within +-kMost

    // Rounds once, half away from zero. What is not a number counts as the most there is.
    static MicroUsd fromUsd(double usd)
    {
        const double micro = usd * 1e6;
        if (!(micro < static_cast<double>(kMost)))
            return {kMost};
        return {micro > -static_cast<double>(kMost) ? std::llround(micro) : -kMost};
    }
    double usd() const { return static_cast<double>(value) / 1e6; }

    MicroUsd &operator+=(MicroUsd other) { return *this = *this + other; }
    friend MicroUsd operator+(MicroUsd a, MicroUsd b)
    {
        if (b.value > 0)
            return {a.value > kMost - b.value ? kMost : a.value + b.value};
        return {a.value < -kMost - b.value ? -kMost : a.value + b.value};
    }
    friend MicroUsd operator-(MicroUsd a, MicroUsd b) { return a + MicroUsd{-b.value}; }
    auto operator<=>(const MicroUsd &) const = default;
};

}   // namespace tenbin::planner

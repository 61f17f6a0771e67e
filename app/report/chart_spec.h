// A chart as data: what the window paints, the report draws, the table view lists and a screen reader reads.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace tenbin::report {

// Of Plan mode, the four live ones first: they follow every frame of a drag. Then those that lay plans side by side.
enum class ChartId : std::uint8_t {
    CostLatency,
    Bill,
    Week,
    Latency,
    Nines,
    Tornado,
    BreakEven,
    Growth,
    Chunk,
    Agent,
    ComparedCost,
    ComparedBill,
    ComparedLatency
};
inline constexpr int kCharts = 10;   // of Plan mode

// Meaning, not colour: the painter maps roles to the theme's colours.
enum class Role : std::uint8_t {
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Feasible,
    Fail,
    Accent,
    Neutral,
    Pale
};

enum class AxisScale : std::uint8_t { Linear, Logarithmic, HoursOfWeek, Category };

struct AxisSpec
{
    QString label;   // with its unit: "p95 first token (s)"
    AxisScale scale = AxisScale::Linear;
    double minimum = 0, maximum = 1;
    QStringList categories;   // Category: one per unit step from 0
    int decimals = -1;        // of tick labels; -1: as needed
    QString unit{};           // beside a value that stands alone
};

enum class SeriesKind : std::uint8_t { Line, Area, Scatter, Bars };   // bars are horizontal, one per category of the y axis

struct SeriesSpec
{
    QString name;
    SeriesKind kind = SeriesKind::Line;
    Role role = Role::Series1;
    bool dashed = false;
    std::vector<double> x, y;      // x ascending for Line and Area; Bars: y = category, x = length
    std::vector<double> base;      // Bars: where each starts; empty: at 0 (stacked parts)
    std::vector<Role> roles;       // per point; empty: `role`
    std::vector<int> ids;          // per point: what a click on it names; empty: its position
    QStringList labels;            // per point, beside it; empty: none
    QStringList details;           // per point, on hover: the decisions of a plan, the source of a price
    bool nameBesideLine = false;   // direct label rather than legend
    QString legendName{};          // where the name is too long for one; empty: the name
};

struct MarkLine   // a target or a capacity across the plot
{
    bool vertical = false;
    double at = 0;
    Role role = Role::Fail;
    bool dashed = true;
    QString label;
};

struct MarkPoint   // the current plan, the cheapest that meets all
{
    double x = 0, y = 0;
    Role role = Role::Neutral;
    bool filled = false;
    QString label;
    int id = -1;   // of the scatter's point that it marks; -1: of none
};

struct MarkArea   // feasible region, throttled hours
{
    double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
    Role role = Role::Feasible;
    QString label;   // in the legend; the first of a kind carries it
};

struct ChartSpec
{
    ChartId id{};
    QString title;
    QString remark;    // right of the title, small
    QString summary;   // one sentence that says what the chart shows now
    AxisSpec x, y;
    std::vector<SeriesSpec> series;
    std::vector<MarkLine> lines;
    std::vector<MarkPoint> points;
    std::vector<MarkArea> areas;
    QString empty;   // said in place of the chart when there is nothing to show
};

}   // namespace tenbin::report

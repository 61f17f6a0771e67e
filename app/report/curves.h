// What the charts beside the four live ones are drawn from: each takes longer than a frame, and is computed off the window's
// thread.
#pragma once

#include "chart_spec.h"
#include "fields/field.h"
#include "planner/break_even.h"
#include "planner/nines.h"
#include "planner/plan_curves.h"
#include "planner/uncertainty.h"

#include <QLocale>

#include <functional>
#include <variant>

namespace tenbin::report {

struct TornadoData
{
    std::vector<planner::UncertainInput> inputs;
    planner::Tornado tornado;
};

// No alternative of the variant: there is nothing to draw, and why is said by the chart.
using Curve = std::variant<std::monostate, std::vector<planner::TierPrice>, TornadoData, std::vector<planner::BreakEven>,
    std::vector<planner::FanMonth>, planner::ChunkCurve, std::vector<planner::StepPoint>>;

bool isCurve(ChartId id);   // whether the chart is drawn from a curve
// Milliseconds, growth and break-evens up to half a second. `cancelled` is polled; what is cut short is to be thrown away.
Curve curveOf(ChartId id, const Subject &subject, const planner::Catalog &catalog, const std::function<bool()> &cancelled);

// The chart, in words of the current language. Of break-evens the one that crosses nearest to the workload as it is.
ChartSpec curveChart(ChartId id, const Subject &subject, const Curve &curve, const QLocale &locale);
// The same while it is computed for the first time.
ChartSpec pendingChart(ChartId id);
QString chartTitle(ChartId id);

}   // namespace tenbin::report

// Makes the four charts of Plan mode from outcomes. Text in the current translation.
#pragma once

#include "chart_spec.h"
#include "planner/alternatives.h"
#include "planner/evaluate.h"
#include "planner/replay/replay.h"

#include <QLocale>

#include <optional>

namespace tenbin::report {

struct ChartInput
{
    const planner::Workload &workload;
    const planner::Plan &plan;
    const planner::Outcome &outcome;
    const planner::Targets &targets;
    const planner::Catalog &catalog;
    const planner::Comparison &comparison;
    const planner::ReplayOutcome *replay = nullptr;   // null: pending
    QLocale locale;
    const planner::Alternative *tried = nullptr;   // marked beside the plan on the cost-latency chart
};

// A plan's decisions on a few lines, for hover and tables. Figures for one by one: a hundred of them take longer to word
// than all charts to paint.
QString decisionsText(const ChartInput &input, const planner::Alternative &alternative);

ChartSpec costLatencyChart(const ChartInput &input);
ChartSpec billChart(const ChartInput &input);
ChartSpec weekChart(const ChartInput &input);
ChartSpec latencyChart(const ChartInput &input);

}   // namespace tenbin::report

// From what was computed to its report's file: words, charts, pages. The command and the window share it.
#pragma once

#include "fields/field.h"
#include "planner/alternatives.h"
#include "planner/replay/replay.h"
#include "report_choice.h"
#include "ui/charts/chart_painter.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

namespace tenbin::ui {

// All that a report is made of, held by value.
struct ReportMatter
{
    QString title;   // of the project
    Subject subject;
    std::shared_ptr<const planner::Catalog> catalog;
    planner::Outcome outcome;
    planner::ReplayOutcome replay;
    planner::Comparison comparison;
    std::vector<planner::Plan> plans;   // of the workload; the subject's is one of them
    std::size_t base = 0;
};

// In the choice's language. `made` is the edge's clock. In any thread, as what follows unless it says otherwise.
report::Report reportOf(const ReportMatter &matter, const ReportChoice &choice, const QDateTime &made);

// Gives a chart of the file, of this size in points: recorded on the spot on the UI thread, or beforehand.
using TakeChart = std::function<charts::RecordedChart(const report::ChartSpec &spec, const QSizeF &size)>;

// PDF, HTML or CSV; `take` is asked for its charts one after the other. `made`, the edge's clock, is written into a PDF. Error:
// what the PDF's maker says.
tl::expected<QByteArray, QString> reportFile(const report::Report &report, ReportFormat format, Paper paper,
    const charts::PrintLook &look, const QDateTime &made, const TakeChart &take);

struct ReportChart
{
    report::ChartSpec spec;
    QSizeF size;   // points
};
// What reportFile() will ask for, in its order: the pages are laid without charts for it.
std::vector<ReportChart> reportCharts(
    const report::Report &report, ReportFormat format, Paper paper, const charts::PrintLook &look);

// JSON: the plan's figures as `replay --json` prints them, for programs and so in English whatever the report speaks.
QByteArray figuresFile(const ReportMatter &matter);

charts::PrintLook reportLook(const QLocale &locale);   // UI thread

}   // namespace tenbin::ui

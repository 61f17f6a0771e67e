// From what was computed to its report's PDF: words, charts, pages. The command and the window share it.
#pragma once

#include "fields/field.h"
#include "planner/alternatives.h"
#include "planner/replay/replay.h"
#include "report_choice.h"

#include <QDateTime>

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

// In the choice's language. `made` is the edge's clock.
report::Report reportOf(const ReportMatter &matter, const ReportChoice &choice, const QDateTime &made);

// A report's pages as PDF, in the language of the locale. `made`, the edge's clock, is written into the file.
tl::expected<QByteArray, QString> reportPdf(
    const report::Report &report, const QLocale &locale, Paper paper, const QDateTime &made);

}   // namespace tenbin::ui

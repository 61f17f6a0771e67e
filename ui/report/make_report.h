// From what was computed to its report's PDF: words, charts, pages. The command and the window share it.
#pragma once

#include "pdf_report.h"

#include <QDateTime>

namespace tenbin::ui {

// What a report is made of; all of it outlives the call.
struct ReportSource
{
    QString projectTitle;
    const Subject &subject;
    const planner::Catalog &catalog;
    const planner::Outcome &outcome;
    const planner::ReplayOutcome &replay;
    const planner::Comparison &comparison;
};

// A report's pages as PDF, in the language of the locale.
tl::expected<QByteArray, QString> reportPdf(
    const report::Report &report, const QLocale &locale, Paper paper, const QDateTime &made);

// The PDF's bytes in the language that is installed. `made` is the edge's clock, so that a report can be made again bit for bit.
tl::expected<QByteArray, QString> makeReportPdf(const ReportSource &source, Paper paper, const QDateTime &made);

}   // namespace tenbin::ui

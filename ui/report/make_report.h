// From a subject to its report's PDF: evaluates, replays, words and paints.
#pragma once

#include "pdf_report.h"

#include <QDateTime>

namespace tenbin::ui {

struct ReportOrder
{
    QString projectTitle;
    const Subject &subject;
    const planner::Catalog &catalog;
    QString language;       // en, zh, ja; its translation is installed
    Paper paper = Paper::A4;
    QDateTime made;         // the edge's clock, so that a report can be made again bit for bit
};

tl::expected<QByteArray, QString> makeReportPdf(const ReportOrder &order);

} // namespace tenbin::ui

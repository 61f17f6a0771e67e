// What a report is asked to be: its language, its paper and its parts.
#pragma once

#include "pdf_report.h"

namespace tenbin::ui {

struct ReportChoice
{
    QString language;   // en, zh, ja
    Paper paper = Paper::A4;
    report::ReportParts parts{report::kReportParts.begin(), report::kReportParts.end()};

    bool operator==(const ReportChoice &) const = default;
};

enum class ReportFormat : std::uint8_t { Pdf, Html, Csv, Json };

}   // namespace tenbin::ui

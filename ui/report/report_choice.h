// What a report is asked to be: its language, its paper and its parts.
#pragma once

#include "pdf_report.h"

#include <QLocale>

namespace tenbin::ui {

struct ReportChoice
{
    QString language;   // en, zh, ja
    Paper paper = Paper::A4;
    report::ReportParts parts{report::kReportParts.begin(), report::kReportParts.end()};

    bool operator==(const ReportChoice &) const = default;
};

inline Paper paperOf(const QLocale &locale)   // in use there
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

enum class ReportFormat : std::uint8_t { Pdf, Html, Csv, Json };

}   // namespace tenbin::ui

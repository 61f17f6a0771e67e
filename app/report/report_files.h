// A report as files beside the PDF: a page for a browser, and its tables for a spreadsheet.
#pragma once

#include "report.h"

#include <QByteArray>

#include <functional>

namespace tenbin::report {

// One file, complete in itself: styles and pictures inside, nothing fetched. `svg` paints a chart; its figures follow as a table.
QByteArray htmlOf(const Report &report, const QLocale &locale, const std::function<QByteArray(const ChartSpec &)> &svg);

// Every table and every chart's figures, one after the other, each under its heading. As shown, in the report's language.
QByteArray csvOf(const Report &report, const QLocale &locale);

}   // namespace tenbin::report

// A chart as a table: what a screen reader reads, and what is saved as CSV.
#pragma once

#include "chart_spec.h"

#include <QByteArray>
#include <QLocale>

namespace tenbin::report {

struct ChartTable
{
    QStringList headers;
    std::vector<QStringList> rows;   // as many cells each as there are headers
};

// A row for each point of each series; bars by category. Numbers as the axes show them.
ChartTable tableOf(const ChartSpec &spec, const QLocale &locale);
// The same with full figures, C locale, RFC 4180.
QByteArray csvOf(const ChartSpec &spec);

}   // namespace tenbin::report

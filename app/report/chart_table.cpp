#include "chart_table.h"

#include "chart_text.h"
#include "csv_line.h"
#include "wording.h"

#include <functional>

namespace tenbin::report {

namespace {

using Number = std::function<QString(double, const AxisSpec &)>;

ChartTable tableOf(const ChartSpec &spec, const Number &number)
{
    ChartTable table;
    if (spec.y.scale == AxisScale::Category) {
        table.headers = QStringList{spec.title, spec.x.label, Charts::tr("details")};
        const QString between = QStringLiteral(" · ");
        for (const SeriesSpec &series : spec.series)
            for (std::size_t i = 0; i < series.x.size(); ++i) {
                const auto at = static_cast<qsizetype>(i);
                const bool parts = spec.series.size() > 1;   // of a stack: each by its own name
                QStringList words{parts ? series.name : series.labels.value(at), series.details.value(at)};
                words.removeAll(QString());
                table.rows.push_back({spec.y.categories.value(static_cast<qsizetype>(series.y[i])), number(series.x[i], spec.x),
                    words.join(between).replace(QLatin1Char('\n'), between)});
            }
        return table;
    }
    const QString hours = spec.x.scale == AxisScale::HoursOfWeek ? Charts::tr("hour") : spec.x.label;
    table.headers = QStringList{Charts::tr("series"), hours, spec.y.label};
    for (const SeriesSpec &series : spec.series)
        for (std::size_t i = 0; i < series.x.size(); ++i)
            table.rows.push_back(
                {series.name.isEmpty() ? spec.title : series.name, number(series.x[i], spec.x), number(series.y[i], spec.y)});
    return table;
}

}   // namespace

ChartTable tableOf(const ChartSpec &spec, const QLocale &locale)
{
    return tableOf(spec, [&locale](double value, const AxisSpec &axis) {
        return axis.scale == AxisScale::HoursOfWeek ? weekday(static_cast<int>(value), locale)
            : axis.decimals >= 0                    ? locale.toString(value, 'f', axis.decimals)
                                                    : quantity(value, locale);
    });
}

QByteArray csvOf(const ChartSpec &spec)
{
    const ChartTable table = tableOf(
        spec, [](double value, const AxisSpec &) { return QString::number(value, 'g', QLocale::FloatingPointShortest); });
    QByteArray csv = csvLine(table.headers);
    for (const QStringList &row : table.rows)
        csv += csvLine(row);
    return csv;
}

}   // namespace tenbin::report

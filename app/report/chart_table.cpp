#include "chart_table.h"

#include "chart_text.h"
#include "wording.h"

#include <csv.h>

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
    QByteArray csv;
    const auto line = [&csv](const QStringList &cells) {
        QByteArrayList quoted;
        for (const QString &cell : cells) {
            const QByteArray bytes = cell.toUtf8();
            QByteArray out(2 * bytes.size() + 2, Qt::Uninitialized);
            out.resize(static_cast<qsizetype>(csv_write(
                out.data(), static_cast<std::size_t>(out.size()), bytes.constData(), static_cast<std::size_t>(bytes.size()))));
            quoted << out;
        }
        csv += quoted.join(',') + "\r\n";
    };
    line(table.headers);
    for (const QStringList &row : table.rows)
        line(row);
    return csv;
}

}   // namespace tenbin::report

#include "make_report.h"

#include "i18n/translations.h"
#include "ui/charts/chart_painter.h"
#include "ui/theme/theme.h"

namespace tenbin::ui {

tl::expected<QByteArray, QString> reportPdf(
    const report::Report &report, const QLocale &locale, Paper paper, const QDateTime &made)
{
    const charts::PrintLook look{faceOf(locale), locale, true};
    const PaintChart paint = [&look](const report::ChartSpec &spec, QPainter &painter, const QRectF &rect) {
        charts::paintChart(spec, painter, rect, look);
    };
    return pdfOf(report, paper, look.face, paint, made.toUTC().toString(Qt::ISODate));
}

tl::expected<QByteArray, QString> makeReportPdf(const ReportSource &source, Paper paper, const QDateTime &made)
{
    const QLocale locale = i18n::localeOf(i18n::installed());
    const report::Report report = report::buildReport(
        {source.projectTitle, source.subject, source.catalog, source.outcome, source.replay, source.comparison, locale,
            locale.name().replace(QLatin1Char('_'), QLatin1Char('-')), locale.toString(made.date(), QLocale::LongFormat)});
    return reportPdf(report, locale, paper, made);
}

}   // namespace tenbin::ui

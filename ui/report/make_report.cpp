#include "make_report.h"

#include "i18n/translations.h"
#include "ui/charts/chart_painter.h"
#include "ui/theme/theme.h"

namespace tenbin::ui {

tl::expected<QByteArray, QString> makeReportPdf(const ReportOrder &order)
{
    const Subject &s = order.subject;
    const planner::Outcome outcome = planner::evaluate(s.workload, s.plan, order.catalog);
    const planner::ReplayOutcome replayed = planner::replay(s.workload, s.plan, order.catalog, {});
    const auto alternatives = planner::alternatives(s.workload, s.plan, order.catalog);
    const QLocale locale = i18n::localeOf(order.language);
    const QString tag = order.language == QLatin1String("zh") ? QStringLiteral("zh-CN") : order.language;
    const report::Report report = report::buildReport({order.projectTitle, s, order.catalog, outcome, replayed, alternatives, locale, tag,
        locale.toString(order.made.date(), QLocale::LongFormat)});
    const QStringList families = fontFamilies(locale);
    const charts::PrintLook look{families, locale, true};
    const PaintChart paint = [&look](const report::ChartSpec &spec, QPainter &painter, const QRectF &rect) { charts::paintChart(spec, painter, rect, look); };
    return pdfOf(report, order.paper, families, paint, order.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
}

} // namespace tenbin::ui

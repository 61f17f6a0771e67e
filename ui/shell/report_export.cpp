#include "report_export.h"

#include "i18n/translations.h"
#include "report/report.h"
#include "ui/charts/chart_painter.h"
#include "ui/report/pdf_report.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tenbin::ui {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace

Done exportReport(const Live &live, const QString &title, const QString &path)
{
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto replay = live.replay ? *live.replay : planner::replay(live.subject.workload, live.subject.plan, *live.catalog, {});
    const report::ReportInput input{title, live.subject, *live.catalog, live.outcome, replay, live.alternatives, locale, i18n::installed(), locale.toString(now.date(), QLocale::ShortFormat)};
    const QStringList families = fontFamilies(locale);
    const auto paint = [&](const report::ChartSpec &spec, QPainter &painter, const QRectF &rect) { charts::paintChart(spec, painter, rect, {families, locale, true}); };
    const Paper paper = locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
    const auto bytes = pdfOf(report::buildReport(input), paper, families, paint, now.toString(Qt::ISODate));
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return tl::unexpected(ExportText::tr("The report was not written to %1: %2. The project is as it was.").arg(path, file.errorString()));
    return {};
}

} // namespace tenbin::ui

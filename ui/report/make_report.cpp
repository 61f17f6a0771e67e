#include "make_report.h"

#include "i18n/translations.h"
#include "ui/charts/chart_painter.h"
#include "ui/theme/theme.h"

namespace tenbin::ui {

report::Report reportOf(const ReportMatter &matter, const ReportChoice &choice, const QDateTime &made)
{
    const i18n::Speaking speaking(choice.language);
    const QLocale locale = i18n::localeOf(choice.language);
    std::optional<report::ComparedPlans> compared;
    if (matter.plans.size() > 1)
        compared
            = report::comparePlans(matter.subject.workload, matter.subject.targets, matter.plans, matter.base, *matter.catalog);
    return report::buildReport({matter.title, matter.subject, *matter.catalog, matter.outcome, matter.replay, matter.comparison,
        locale, made.date(), choice.parts, compared ? &*compared : nullptr});
}

tl::expected<QByteArray, QString> reportPdf(
    const report::Report &report, const QLocale &locale, Paper paper, const QDateTime &made)
{
    const charts::PrintLook look{faceOf(locale), locale, true};
    const PaintChart paint = [&look](const report::ChartSpec &spec, QPainter &painter, const QRectF &rect) {
        charts::paintChart(spec, painter, rect, look);
    };
    return pdfOf(report, paper, look.face, paint, made.toUTC().toString(Qt::ISODate));
}

}   // namespace tenbin::ui

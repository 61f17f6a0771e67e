#include "make_report.h"

#include "i18n/translations.h"
#include "report/outcome_json.h"
#include "report/report_files.h"
#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

#include <QJsonDocument>

namespace tenbin::ui {

namespace {

constexpr QSize kHtmlChart(640, 400);

}   // namespace

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

tl::expected<QByteArray, QString> reportFile(const report::Report &report, ReportFormat format, Paper paper,
    const charts::PrintLook &look, const QDateTime &made, const TakeChart &take)
{
    if (format == ReportFormat::Csv)
        return report::csvOf(report, look.locale);
    if (format == ReportFormat::Html)
        return report::htmlOf(report, look.locale, [&take](const report::ChartSpec &spec) {
            return charts::svgOf(spec, take(spec, charts::recordedSize(kHtmlChart)), kHtmlChart);
        });
    const PaintChart played = [&take](const report::ChartSpec &spec, QPainter &painter, const QRectF &rect) {
        charts::playChart(take(spec, rect.size()), painter, rect.topLeft());
    };
    return pdfOf(report, paper, look.face, played, made.toUTC().toString(Qt::ISODate));
}

std::vector<ReportChart> reportCharts(
    const report::Report &report, ReportFormat format, Paper paper, const charts::PrintLook &look)
{
    std::vector<ReportChart> charts;
    (void)reportFile(report, format, paper, look, {}, [&charts](const report::ChartSpec &spec, const QSizeF &size) {
        charts.push_back({spec, size});
        return charts::RecordedChart();
    });
    return charts;
}

QByteArray figuresFile(const ReportMatter &m)
{
    const i18n::Speaking speaking(QStringLiteral("en"));
    return QJsonDocument(m.replay.complete ? report::replayJson(m.subject, *m.catalog, m.outcome, m.replay)
                                           : report::outcomeJson(m.subject, *m.catalog, m.outcome))
        .toJson();
}

charts::PrintLook reportLook(const QLocale &locale)
{
    return {faceOf(locale), locale, true};
}

}   // namespace tenbin::ui

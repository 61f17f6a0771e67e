#include "report_export.h"

#include "db/project_file.h"
#include "files/output_file.h"
#include "i18n/translations.h"
#include "report/outcome_json.h"
#include "report/report_files.h"
#include "ui/charts/chart_export.h"
#include "ui/report/make_report.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenbin::ui {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

constexpr QSize kChartPoints(640, 400);

// JSON is for programs: in English, whatever the report speaks.
QByteArray jsonOf(const ReportMatter &m)
{
    const i18n::Speaking speaking(QStringLiteral("en"));
    return QJsonDocument(m.replay.complete ? report::replayJson(m.subject, *m.catalog, m.outcome, m.replay)
                                           : report::outcomeJson(m.subject, *m.catalog, m.outcome))
        .toJson();
}

tl::expected<QByteArray, QString> bytesOf(const ReportMatter &matter, const ReportChoice &choice, ReportFormat format)
{
    if (format == ReportFormat::Json)
        return jsonOf(matter);
    const QDateTime made = QDateTime::currentDateTime();
    const report::Report report = reportOf(matter, choice, made);
    const i18n::Speaking speaking(choice.language);
    const QLocale locale = i18n::localeOf(choice.language);
    if (format == ReportFormat::Csv)
        return report::csvOf(report, locale);
    if (format == ReportFormat::Html) {
        const charts::PrintLook look{faceOf(locale), locale, true};
        return report::htmlOf(report, locale, [&look](const report::ChartSpec &spec) {
            return charts::chartFile(spec, charts::ChartFormat::Svg, kChartPoints, look);
        });
    }
    return reportPdf(report, locale, choice.paper, made);
}

}   // namespace

Done exportReport(const ReportMatter &matter, const ReportChoice &choice, ReportFormat format, const QString &path)
{
    const auto bytes = bytesOf(matter, choice, format);
    if (!bytes)
        return tl::unexpected(Sentence([error = bytes.error()] { return error; }));
    if (db::isProjectFile(path))
        return tl::unexpected(
            Sentence([path] { return ExportText::tr("%1 is a project; the report was not written over it.").arg(path); }));
    if (const auto written = files::writeOutput(path, *bytes); !written)
        return tl::unexpected(Sentence([path, reason = written.error()] {
            return ExportText::tr("The report was not written to %1: %2. The project is as it was.").arg(path, reason);
        }));
    return {};
}

}   // namespace tenbin::ui

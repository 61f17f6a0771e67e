#include "report_export.h"

#include "db/project_file.h"
#include "files/output_file.h"
#include "ui/report/make_report.h"

#include <QCoreApplication>

namespace tenbin::ui {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

}   // namespace

Done exportReport(const Live &live, const QString &title, const QString &path)
{
    const auto replay = live.replay ? *live.replay : planner::replay(live.subject.workload, live.subject.plan, *live.catalog, {});
    const Paper paper = QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
    const auto bytes = makeReportPdf(
        {title, live.subject, *live.catalog, live.outcome, replay, live.comparison}, paper, QDateTime::currentDateTime());
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

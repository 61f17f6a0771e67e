// Report mode: what it shows, and where its files go.
#include "i18n/translations.h"
#include "live_report.h"
#include "main_window.h"
#include "report/wording.h"
#include "report_export.h"
#include "ui/report/report_page.h"
#include "ui/widgets/message_bar.h"

namespace tenbin::ui {

namespace {

FileKind kindOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return FileKind::Pdf;
    case ReportFormat::Html: return FileKind::Html;
    case ReportFormat::Csv: return FileKind::Csv;
    case ReportFormat::Json: return FileKind::Json;
    }
    return FileKind::Pdf;
}

const char *endingOf(ReportFormat format)
{
    constexpr std::array endings{".pdf", ".html", ".csv", ".json"};
    return endings[static_cast<std::size_t>(format)];
}

}   // namespace

QWidget *MainWindow::makeReport(QWidget *parent)
{
    m_reportPage = new ReportPage(parent);
    m_report = new LiveReport(m_reportPage);
    connect(m_reportPage, &ReportPage::choiceChanged, this, &MainWindow::presentReport);
    connect(m_reportPage, &ReportPage::exportWanted, this, [this](ReportFormat format) {
        const QString name = QString::fromStdString(m_session.document().project().title) + QLatin1String(endingOf(format));
        if (const auto path = m_dialogs.savePath(this, kindOf(format), name); path)
            exportReportAs(format, *path);
    });
    connect(m_report, &LiveReport::changed, this, &MainWindow::presentPages);
    return m_reportPage;
}

ReportMatter MainWindow::reportMatter() const
{
    const Live &live = m_live->live();
    const Entry &entry = m_session.document().activeEntry();
    return {QString::fromStdString(m_session.document().project().title), live.subject, live.catalog, live.outcome,
        live.replay.value_or(planner::ReplayOutcome{}), live.comparison, entry.plans, static_cast<std::size_t>(entry.activePlan)};
}

// Replay's figures are part of it: they come within a quarter of a second, and the search's a little later.
void MainWindow::presentReport()
{
    if (m_live->isReplayPending())
        m_report->cancel();
    else
        m_report->ask(reportMatter(), m_reportPage->choice(), m_reportPage->pixelsAPoint());
    presentPages();
}

void MainWindow::presentPages()
{
    m_reportPage->present(m_report->images().pages, m_live->isReplayPending() || m_report->isWorking(),
        m_session.document().activeEntry().plans.size() > 1);
}

// It is written behind the window; what takes long is said, and may be cancelled.
void MainWindow::exportReportAs(ReportFormat format, const QString &path)
{
    if (!m_export)
        makeExport();
    m_export->write({reportMatter(), !m_live->isReplayPending(),
        m_reportPage ? m_reportPage->choice() : ReportChoice{i18n::installed(), paperOf(QLocale())}, format, path});
}

void MainWindow::makeExport()
{
    m_export = new ReportExport(this);
    const auto ended = [this](Icon icon, const Sentence &words) {
        m_messages->withdraw(std::exchange(m_exporting, 0));
        m_messages->showMessage(icon, words);
    };
    connect(m_export, &ReportExport::written, this,
        [ended](const QString &path) { ended(Icon::Pass, [path] { return tr("The report is in %1.").arg(path); }); });
    connect(m_export, &ReportExport::refused, this, [ended](const Sentence &why) { ended(Icon::Warning, why); });
    connect(m_export, &ReportExport::cancelled, this, [ended](const QString &path) {
        ended(Icon::Info, [path] { return tr("The report was not written: %1 is as it was.").arg(path); });
    });
    connect(m_export, &ReportExport::slow, this, [this] {
        m_messages->showMessage(Icon::Info,
            [path = m_export->path(), this] {
                return tr("The report is being written to %1: %2").arg(path, report::percent(m_export->share(), QLocale(), 0));
            },
            {{[] { return tr("Cancel"); }, [this] { m_export->cancel(); }}});
        m_exporting = m_messages->lastNumber();
    });
    connect(m_export, &ReportExport::advanced, m_messages, &MessageBar::retranslateUi);
}

}   // namespace tenbin::ui

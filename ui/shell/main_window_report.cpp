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
    constexpr int kLong_ms = 500;
    if (!m_export) {
        m_export = new ReportExport(this);
        connect(m_export, &ReportExport::written, this, [this](const QString &its) {
            presentExport();
            m_messages->showMessage(Icon::Pass, [its] { return tr("The report is in %1.").arg(its); });
        });
        connect(m_export, &ReportExport::refused, this, [this](const Sentence &why) {
            presentExport();
            m_messages->showMessage(Icon::Warning, why);
        });
        connect(m_export, &ReportExport::cancelled, this, [this](const QString &its) {
            presentExport();
            m_messages->showMessage(Icon::Info, [its] { return tr("The report was not written: %1 is as it was.").arg(its); });
        });
        connect(m_export, &ReportExport::advanced, m_messages, &MessageBar::retranslateUi);
    }
    m_export->write({reportMatter(), !m_live->isReplayPending(),
        m_reportPage ? m_reportPage->choice() : ReportChoice{i18n::installed(), paperOf(QLocale())}, format, path});
    QTimer::singleShot(kLong_ms, this, &MainWindow::presentExport);
}

// The one on its way, if it is for long.
void MainWindow::presentExport()
{
    m_messages->withdraw(std::exchange(m_exporting, 0));
    if (!m_export->isWorking())
        return;
    m_messages->showMessage(Icon::Info,
        [its = m_export->path(), this] {
            return tr("The report is being written to %1: %2").arg(its, report::percent(m_export->share(), QLocale(), 0));
        },
        {{[] { return tr("Cancel"); }, [this] { m_export->cancel(); }}});
    m_exporting = m_messages->lastNumber();
}

}   // namespace tenbin::ui

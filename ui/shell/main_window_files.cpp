// What the window does with files: open, save, import, export, recover.
#include "files/output_file.h"
#include "main_window.h"
#include "report_export.h"
#include "ui/charts/chart_export.h"
#include "ui/widgets/message_bar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>

namespace tenbin::ui {

void MainWindow::report(const Done &done)
{
    if (done)
        m_messages->settle();
    else
        m_messages->showMessage(Icon::Warning, done.error());
}

void MainWindow::openFile(const QString &path)
{
    if (mayDiscard())
        report(m_session.open(path));
}

bool MainWindow::save()
{
    if (m_session.path().isEmpty())
        return saveAs();
    const Done done = m_session.save(m_session.path());
    report(done);
    return done.has_value();
}

bool MainWindow::saveAs()
{
    const QString name = QString::fromStdString(m_session.document().project().title) + QStringLiteral(".tenbin");
    const auto path = m_dialogs.savePath(this, FileKind::Project, m_session.path().isEmpty() ? name : m_session.path());
    if (!path)
        return false;
    const Done done = m_session.save(*path);
    report(done);
    return done.has_value();
}

bool MainWindow::importTrace(const QString &path)
{
    const Done done = m_session.importTrace(path);
    if (done)
        m_messages->showMessage(Icon::Pass, [name = QFileInfo(path).fileName()] {
            return tr("Rate, lengths and bursts now come from %1. Undo brings the description back.").arg(name);
        });
    else
        report(done);
    return done.has_value();
}

// As big as a slide takes it; a picture is for other documents, whose ground is mostly light.
void MainWindow::exportChart(const report::ChartSpec &spec)
{
    constexpr QSize kPoints(720, 420);
    const auto path = m_dialogs.savePath(this, FileKind::Chart, spec.title + QStringLiteral(".png"));
    if (!path)
        return;
    const auto format = charts::formatOf(*path);
    if (!format)
        return m_messages->showMessage(Icon::Warning,
            [path = *path] { return tr("%1: the name has to end in .png, .svg, .pdf or .csv; nothing was written.").arg(path); });
    const auto written = files::writeOutput(*path, charts::chartFile(spec, *format, kPoints, {font(), QLocale()}));
    if (written)
        m_messages->showMessage(Icon::Pass, [path = *path] { return tr("The chart is in %1.").arg(path); });
    else
        m_messages->showMessage(Icon::Warning, [path = *path, why = written.error()] { return tr("%1: %2").arg(path, why); });
}

void MainWindow::printChart(const report::ChartSpec &spec)
{
    const std::unique_ptr<QPrinter> printer = m_dialogs.printer(this);
    if (!printer)
        return;
    if (charts::printChart(spec, *printer, {font(), QLocale()}))
        m_messages->showMessage(Icon::Pass, [title = spec.title] { return tr("“%1” was printed.").arg(title); });
    else
        m_messages->showMessage(Icon::Warning, [title = spec.title] { return tr("“%1”: the printer refused it.").arg(title); });
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList files = m_session.profile() ? m_session.profile()->recentFiles() : QStringList();
    for (const QString &file : files)
        connect(menu->addAction(QFileInfo(file).fileName()), &QAction::triggered, this, [this, file] { openFile(file); });
    if (files.isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
}

bool MainWindow::mayDiscard()
{
    if (!m_session.isModified())
        return true;
    switch (m_dialogs.askToSave(this, QString::fromStdString(m_session.document().project().title))) {
    case SaveAnswer::Save: return save();
    case SaveAnswer::Discard: return true;
    case SaveAnswer::Cancel: break;
    }
    return false;
}

bool MainWindow::offerRecovery()
{
    if (!m_session.profile())
        return false;
    const auto pending = db::RecoveryJournal::pending(m_session.profile()->folder());
    if (!pending.empty())
        offer(pending.back());
    return !pending.empty();
}

void MainWindow::offer(const db::Recoverable &work)
{
    m_messages->showMessage(Icon::Info,
        [work] {
            const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(work.lastEdit_ms), QLocale::ShortFormat);
            const QString file = work.projectPath.isEmpty() ? tr("never saved") : QFileInfo(work.projectPath).fileName();
            return tr("“%1” (%2) was open when the program ended; the work up to %3 was kept.").arg(work.title, file, when);
        },
        {{[] { return tr("Restore"); },
             [this, work] {
                 if (!mayDiscard())
                     return offer(work);
                 report(m_session.recover(work));
             }},
            {[] { return tr("Discard"); }, [work] { db::RecoveryJournal::discard(work); }}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDiscard() || (m_export && !m_export->finish()))   // what was refused is to be read
        return event->ignore();
    m_session.close();
    if (m_session.profile())
        m_session.profile()->setValue(QStringLiteral("window"), QString::fromLatin1(saveGeometry().toBase64()));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.endsWith(QLatin1String(".tenbin"), Qt::CaseInsensitive))
        openFile(path);
    else if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        setMode(Mode::Prices);
        importPrices(path);
    } else if (!path.isEmpty())
        importTrace(path);
}

}   // namespace tenbin::ui

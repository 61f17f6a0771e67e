#include "main_window.h"

#include "document/recipes.h"
#include "i18n/translations.h"
#include "menus.h"
#include "report_export.h"
#include "status_strip.h"
#include "ui/plan/cards.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/form_panel.h"
#include "ui/plan/targets_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented_language.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>

namespace tenbin::ui {

MainWindow::MainWindow(Session &session, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_live(new LiveEvaluation(session.document(), this))
{
    setAcceptDrops(true);
    build();
    setMinimumSize(1024, 600);
    resize(1440, 900);
    connectMenus();
    connectPanels();
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(120);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::presentStatus);
    presentAll();
    presentUndo();
    presentTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::newWanted, this, [this](const QString &recipe) {
        if (!mayDiscard())
            return;
        if (auto project = projectOf(recipe, i18n::installed()))
            m_session.startNew(std::move(*project));
    });
    connect(m_menus->open, &QAction::triggered, this, [this] {
        if (const auto path = m_dialogs.openPath(this, FileKind::Project); path)
            openFile(*path);
    });
    connect(m_menus, &Menus::recentWanted, this, &MainWindow::openFile);
    connect(m_menus, &Menus::recentAboutToShow, this, &MainWindow::fillRecent);
    connect(m_menus->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_menus->saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_menus->importTrace, &QAction::triggered, this, [this] {
        if (const auto path = m_dialogs.openPath(this, FileKind::Trace); path)
            importTrace(*path);
    });
    connect(m_menus->exportPdf, &QAction::triggered, this, [this] {
        const QString name = QString::fromStdString(m_session.document().project().title);
        if (const auto path = m_dialogs.savePath(this, FileKind::Pdf, name + QStringLiteral(".pdf")); path)
            exportPdf(*path);
    });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->about, &QAction::triggered, this, [this] { m_dialogs.about(this); });
    connect(m_menus, &Menus::languageWanted, this, &MainWindow::setLanguage);
    connect(m_menus, &Menus::themeWanted, this, [this](int theme) { setTheme(static_cast<ThemeChoice>(theme)); });

    QUndoStack *undo = m_session.document().undoStack();
    connect(m_menus->undo, &QAction::triggered, undo, &QUndoStack::undo);
    connect(m_menus->redo, &QAction::triggered, undo, &QUndoStack::redo);
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::presentUndo);
    connect(undo, &QUndoStack::cleanChanged, this, &MainWindow::presentTitle);
    connect(&m_session, &Session::fileChanged, this, [this] {
        presentTitle();
        presentStatus();
    });
    connect(&m_session, &Session::journalFailed, this, [this](const QString &message) {
        m_messages->showMessage(Icon::Warning, tr("Changes cannot be kept for recovery: %1 Save often.").arg(message));
    });
}

void MainWindow::connectPanels()
{
    const auto edit = [this](const Field &field, const Value &value, int gesture) {
        const Project &project = m_session.document().project();
        (void)m_session.document().perform(
            SetField{project.activeEntry, m_session.document().activeEntry().activePlan, std::string(field.path), value},
            gesture);
    };
    connect(m_form, &FormPanel::fieldEdited, this, edit);
    connect(m_targets, &TargetsPanel::fieldEdited, this, edit);
    connect(m_form, &FormPanel::workloadSelected, this,
        [this](int entry) { (void)m_session.document().perform(SelectEntry{entry}); });
    connect(m_targets, &TargetsPanel::planAdopted, this, &MainWindow::adopt);
    connect(m_charts, &ChartsGrid::alternativeAdopted, this, [this](int index) {
        const auto &all = m_live->live().alternatives;
        if (static_cast<std::size_t>(index) < all.size())
            adopt(planner::Plan(all[static_cast<std::size_t>(index)].plan));
    });
    connect(m_live, &LiveEvaluation::evaluated, this, &MainWindow::presentAll);
    connect(m_live, &LiveEvaluation::judged, this, &MainWindow::presentTargets);
    connect(m_live, &LiveEvaluation::replayed, this, &MainWindow::presentReplay);
    connect(&m_status->languages(), &SegmentedLanguage::chosen, this, &MainWindow::setLanguage);
}

void MainWindow::adopt(const planner::Plan &plan)
{
    planner::Plan named = plan;
    named.name = m_live->live().subject.plan.name;
    (void)m_session.document().perform(
        ReplacePlan{m_session.document().project().activeEntry, m_session.document().activeEntry().activePlan, std::move(named)});
}

void MainWindow::report(const Done &done)
{
    if (done)
        m_messages->dismiss();
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

void MainWindow::importTrace(const QString &path)
{
    const Done done = m_session.importTrace(path);
    if (done)
        m_messages->showMessage(Icon::Pass,
            tr("Rate, lengths and bursts now come from %1. Undo brings the description back.").arg(QFileInfo(path).fileName()));
    else
        report(done);
}

void MainWindow::exportPdf(const QString &path)
{
    const Done done = exportReport(m_live->live(), QString::fromStdString(m_session.document().project().title), path);
    if (done)
        m_messages->showMessage(Icon::Pass, tr("The report is in %1.").arg(path));
    else
        report(done);
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

void MainWindow::offerRecovery()
{
    if (!m_session.profile())
        return;
    const auto pending = db::RecoveryJournal::pending(m_session.profile()->folder());
    if (!pending.empty())
        offer(pending.back());
}

void MainWindow::offer(const db::Recoverable &work)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(work.lastEdit_ms), QLocale::ShortFormat);
    m_messages->showMessage(Icon::Info,
        tr("“%1” was open when the program ended; %n change(s) up to %2 were kept.", nullptr, work.edits).arg(work.title, when),
        {{tr("Restore"),
             [this, work] {
                 if (!mayDiscard())
                     return offer(work);
                 report(m_session.recover(work));
             }},
            {tr("Discard"), [work] { db::RecoveryJournal::discard(work); }}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDiscard())
        return event->ignore();
    m_session.close();
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
    else if (!path.isEmpty())
        importTrace(path);
}

}   // namespace tenbin::ui

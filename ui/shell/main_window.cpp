#include "main_window.h"

#include "document/recipes.h"
#include "i18n/translations.h"
#include "menus.h"
#include "sight_order.h"
#include "status_strip.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/cards.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/form_panel.h"
#include "ui/plan/targets_panel.h"
#include "ui/widgets/choice_accessible.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented_language.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace tenbin::ui {

MainWindow::MainWindow(Session &session, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_live(new LiveEvaluation(session.document(), this))
{
    installChoiceAccessible();
    setAcceptDrops(true);
    build();
    setMinimumSize(1024, 600);
    resize(1440, 900);
    connectMenus();
    connectPanels();
    offerModes();
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
            exportReportAs(ReportFormat::Pdf, *path);
    });
    connect(m_menus->fullScreen, &QAction::triggered, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_menus->zoomIn, &QAction::triggered, this, [this] { setZoom(zoom::percent() + zoom::kStep); });
    connect(m_menus->zoomOut, &QAction::triggered, this, [this] { setZoom(zoom::percent() - zoom::kStep); });
    connect(m_menus->zoomReset, &QAction::triggered, this, [this] { setZoom(zoom::kLeast); });
    connect(m_menus->findByName, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->addWorkload, &QAction::triggered, this, &MainWindow::showGallery);
    connect(m_menus->duplicateWorkload, &QAction::triggered, this, &MainWindow::duplicateWorkload);
    connect(m_menus->removeWorkload, &QAction::triggered, this, &MainWindow::removeWorkload);
    connect(m_menus->lockField, &QAction::triggered, m_form, &FormPanel::lockFocus);
    connect(m_menus->fieldHelp, &QAction::triggered, m_form, &FormPanel::helpForFocus);
    connect(m_menus->explain, &QAction::triggered, this, &MainWindow::showExplain);
    connect(m_menus->promptLab, &QAction::triggered, this, &MainWindow::showPromptLab);
    connect(m_menus->trust, &QAction::triggered, this, &MainWindow::showTrust);
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
    connect(&m_session, &Session::journalFailed, this, [this](const Sentence &reason) {
        m_messages->showMessage(
            Icon::Warning, [reason] { return tr("Changes cannot be kept for recovery: %1 Save often.").arg(reason()); });
    });
}

void MainWindow::connectPanels()
{
    connect(m_form, &FormPanel::fieldEdited, this, &MainWindow::edit);
    connect(m_targets, &TargetsPanel::fieldEdited, this, &MainWindow::edit);
    connect(m_targets, &TargetsPanel::autoWanted, this, &MainWindow::setAuto);
    connect(m_form, &FormPanel::addWorkloadWanted, this, &MainWindow::showGallery);
    connect(m_form, &FormPanel::workloadSelected, this,
        [this](int entry) { (void)m_session.document().perform(SelectEntry{entry}); });
    connect(m_form, &FormPanel::lockWanted, this, [this](const Field &field, bool locked) {
        m_followDue = m_auto;   // another space has another cheapest plan
        (void)m_session.document().perform(SetLock{m_session.document().project().activeEntry, std::string(field.path), locked});
    });
    connect(m_form, &FormPanel::studyWanted, this, &MainWindow::studyField);
    connect(m_form, &FormPanel::lockRefused, this, [this] {
        m_messages->showMessage(
            Icon::Info, [] { return tr("Only what a search decides can be locked: choose such a field in the form."); });
    });
    connect(m_targets, &TargetsPanel::searchStopWanted, m_live, &LiveEvaluation::stopSearch);
    connect(m_targets, &TargetsPanel::planAdopted, this, &MainWindow::adopt);
    connect(m_charts, &ChartsGrid::alternativeAdopted, this, [this](int index) {
        const auto &all = m_live->live().comparison.plans;
        if (static_cast<std::size_t>(index) < all.size())
            adopt(planner::Plan(all[static_cast<std::size_t>(index)].plan));
    });
    if (m_session.profile())
        m_charts->setChoice(m_session.profile()->value(QStringLiteral("charts")));
    connect(m_charts, &ChartsGrid::choiceChanged, this, [this] {
        if (m_session.profile())
            m_session.profile()->setValue(QStringLiteral("charts"), m_charts->choice());
    });
    connect(m_charts, &ChartsGrid::exportWanted, this, &MainWindow::exportChart);
    connect(m_charts, &ChartsGrid::printWanted, this, &MainWindow::printChart);
    connect(m_charts, &ChartsGrid::alternativePointed, this, &MainWindow::tryAlternative);
    connect(m_live, &LiveEvaluation::evaluated, this, &MainWindow::presentAll);
    connect(m_live, &LiveEvaluation::judged, this, &MainWindow::presentTargets);
    connect(m_live, &LiveEvaluation::searched, this, [this] {
        // The front is complete, or replay has refuted the plan that Auto had taken.
        const Live &live = m_live->live();
        const bool taken = m_followed && *m_followed == live.subject.plan;
        if (m_auto && live.comparison.searched && (std::exchange(m_followDue, false) || taken))
            follow(live.subject.targets, m_followGesture);
        presentSearch();
    });
    connect(m_live, &LiveEvaluation::replayed, this, &MainWindow::presentReplay);
    connect(&m_status->languages(), &SegmentedLanguage::chosen, this, &MainWindow::setLanguage);
}

// With Auto on, a target and the plan that goes with it are one step; what changes the workload is followed when the search is
// through. A decision by hand ends it.
void MainWindow::edit(const Field &field, const Value &value, int gesture)
{
    if (!std::exchange(m_edited, true))
        offerHint(Hint::Explained);
    Document &document = m_session.document();
    if (m_auto && field.path.starts_with("plan.") && field.path != "plan.name")
        setAuto(false);
    if (m_auto && field.path.starts_with("targets.")) {
        Subject subject = document.activeEntry().subject();
        if (setFieldValue(field, subject, value))
            follow(subject.targets, gesture);
        m_followDue = !m_live->live().comparison.searched;
        return;
    }
    m_followDue = m_auto;
    (void)document.perform(
        SetField{document.project().activeEntry, document.activeEntry().activePlan, std::string(field.path), value}, gesture);
}

void MainWindow::follow(const planner::Targets &targets, int gesture)
{
    Document &document = m_session.document();
    planner::Plan plan = document.activeEntry().subject().plan;
    if (const planner::Plan *found = m_live->planFor(targets)) {
        const std::string name = std::exchange(plan, *found).name;
        plan.name = name;
    }
    m_followed = plan;
    m_followGesture = gesture;
    (void)document.perform(
        FollowTargets{document.project().activeEntry, document.activeEntry().activePlan, targets, std::move(plan)}, gesture);
}

void MainWindow::setAuto(bool on)
{
    m_auto = on;
    m_targets->setAuto(on);
    m_followDue = on && !m_live->live().comparison.searched;
    if (on && !m_followDue)
        follow(m_live->live().subject.targets, 0);
}

// A click on an alternative shows its figures; Escape, an edit or a click elsewhere shows the plan's again.
void MainWindow::tryAlternative(int index)
{
    qApp->removeEventFilter(this);
    if (index < 0)
        return m_live->tryAlternative({});
    m_live->tryAlternative(static_cast<std::size_t>(index));
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_live->shown().tried) {
        auto *widget = qobject_cast<QWidget *>(watched);
        // The chart tells by itself what was hit, and the button in the targets adopts what is on trial.
        const bool stays
            = !widget || widget->window() != this || m_charts->showsAlternatives(*widget) || m_targets->isAdoptButton(*widget);
        if (!stays)
            tryAlternative(-1);
    }
    return QMainWindow::eventFilter(watched, event);
}

// Rows and cards come and go after the window was built: Qt's own order would be that of their making.
bool MainWindow::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> order = sightOrder(*m_menus->cornerWidget());
    const auto page = sightOrder(*centralWidget());
    order.insert(order.end(), page.begin(), page.end());
    if (order.empty())
        return false;
    const auto now = std::find(order.begin(), order.end(), focusWidget());
    const std::size_t count = order.size(), at = static_cast<std::size_t>(now - order.begin());
    QWidget *to = order[now == order.end() ? 0 : (at + (next ? 1 : count - 1)) % count];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *parent = to->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(to);
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_live->shown().tried)
        return tryAlternative(-1);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::adopt(const planner::Plan &plan)
{
    planner::Plan named = plan;
    named.name = m_live->live().subject.plan.name;
    (void)m_session.document().perform(
        ReplacePlan{m_session.document().project().activeEntry, m_session.document().activeEntry().activePlan, std::move(named)});
}

}   // namespace tenbin::ui

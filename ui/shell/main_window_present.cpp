// What the window shows, and in which language and theme.
#include "i18n/translations.h"
#include "language.h"
#include "main_window.h"
#include "menus.h"
#include "mode_pages.h"
#include "status_strip.h"
#include "ui/plan/cards.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/form_panel.h"
#include "ui/plan/targets_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/mode_rail.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/segmented_language.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

namespace {

// Side panels of the design size, and of a small window.
constexpr Measure kRoomy = 1400_px, kThreeColumns = 1152_px;
constexpr Measure kFormWidth = 364_px, kTargetsWidth = 304_px, kFormNarrow = 316_px, kTargetsNarrow = 276_px,
                  kTargetsHeight = 560_px;

QFrame *verticalRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedWidth(1);
    setKind(*rule, "column");
    return rule;
}

}   // namespace

void MainWindow::build()
{
    m_menus = new Menus(this);
    setMenuBar(m_menus);
    auto *page = new QWidget(this);
    setCentralWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(page);
    m_rail = new ModeRail(page);
    m_pages = new ModePages(page);
    m_status = new StatusStrip(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_status->languages().setLanguage(i18n::installed());
    buildPlan();
}

void MainWindow::buildPlan()
{
    m_planPage = new QWidget(m_pages);
    m_form = new FormPanel(m_planPage);
    m_cards = new Cards(m_planPage);
    m_charts = new ChartsGrid(m_planPage);
    m_targets = new TargetsPanel(m_planPage);
    auto *row = new QHBoxLayout(m_planPage);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *besideForm = new QWidget(m_planPage);
    m_besideForm = new QBoxLayout(QBoxLayout::LeftToRight, besideForm);
    m_besideForm->setContentsMargins(0, 0, 0, 0);
    m_besideForm->setSpacing(0);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    middle->setSpacing(kGap3);
    middle->addWidget(m_cards);
    middle->addWidget(m_charts, 1);
    m_besideForm->addLayout(middle, 1);
    m_besideForm->addWidget(m_targetsRule = verticalRule(m_planPage));
    m_besideForm->addWidget(m_targets);
    row->addWidget(m_form);
    row->addWidget(verticalRule(m_planPage));
    row->addWidget(new PageArea(*besideForm, m_planPage), 1);
}

// The replay would take a core from the first picture.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_live->settleAgain();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placePanels();
}

// In a small window, or where text is large, the targets stand below the charts, and all of it scrolls beside the form.
void MainWindow::placePanels()
{
    const bool roomy = width() >= kRoomy, stacked = width() < kThreeColumns;
    m_form->setFixedWidth(roomy ? kFormWidth : kFormNarrow);
    m_besideForm->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_targetsRule->setVisible(!stacked);
    m_charts->setColumns(stacked ? 1 : 2);
    m_targets->setMinimumSize(stacked ? 0 : roomy ? kTargetsWidth : kTargetsNarrow, stacked ? kTargetsHeight : 0);
    m_targets->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_targets->minimumWidth());
}

void MainWindow::presentAll()
{
    const Live &live = m_live->shown();
    m_form->present(m_session.document().project(), live);
    m_cards->present(live);
    m_charts->present(live, m_live->live());
    m_targets->present(live);
    presentTrust();
    presentExplain();
    presentPromptLab();
    presentMode();
    m_statusTimer.start();
    if (!live.tried)
        qApp->removeEventFilter(this);
}

void MainWindow::presentTargets()
{
    const Live &live = m_live->live();
    m_form->present(m_session.document().project(), live);
    m_cards->present(live);
    m_charts->presentTargets(live);
    m_targets->present(live);
    presentExplain();
    presentMode();
    m_statusTimer.start();
}

void MainWindow::presentSearch()
{
    m_charts->presentComparison(m_live->shown(), m_live->live());
    m_targets->present(m_live->shown());
    presentExplain();
    presentMode();
    m_statusTimer.start();
}

void MainWindow::presentReplay()
{
    if (m_live->shown().tried)
        return;   // shown when the trial ends
    const Live &live = m_live->live();
    m_cards->present(live);
    m_charts->presentReplay(live);
    const bool otherwise
        = trustsReplay(live) || trustedAvailability(live).design != live.outcome.availability.design;   // than closed form
    if (otherwise)
        m_form->present(m_session.document().project(), live);
    if (otherwise || !doubtsOf(live).empty())
        m_targets->present(live);
    presentTrust();
    presentMode();
    m_statusTimer.start();
}

void MainWindow::presentStatus()
{
    const Live &live = m_live->shown();
    const QLocale locale;
    const QString saved = live.tried     ? tr("A plan on trial: Esc goes back, a double-click adopts it")
        : !m_session.savedAt().isValid() ? tr("Not saved yet")
                                         : tr("Saved %1")
                                               .arg(m_session.savedAt().date() == QDate::currentDate()
                                                       ? locale.toString(m_session.savedAt().time(), QStringLiteral("HH:mm:ss"))
                                                       : locale.toString(m_session.savedAt(), QLocale::ShortFormat));
    const QString date = QString::fromStdString(live.catalog->date);
    const int gaps = static_cast<int>(live.outcome.gaps.size());
    const QString prices = gaps == 0 ? tr("Prices of %1").arg(date) : tr("Prices of %1 · %n gap(s)", nullptr, gaps).arg(date);
    const auto ms = [&](double value) { return locale.toString(value, 'f', value < 1 ? 2 : value < 10 ? 1 : 0); };
    const QString timing = live.replay && !live.replay->complete
        ? tr("Model %1 ms · nothing to replay · paint %2 ms").arg(ms(live.model_ms), ms(m_charts->paint_ms()))
        : live.replay
        ? tr("Model %1 ms · replay %2 ms · paint %3 ms").arg(ms(live.model_ms), ms(live.replay_ms), ms(m_charts->paint_ms()))
        : tr("Model %1 ms · replay pending · paint %2 ms").arg(ms(live.model_ms), ms(m_charts->paint_ms()));
    m_status->present(saved, prices, timing);
}

void MainWindow::presentTitle()
{
    const QString title = QString::fromStdString(m_session.document().project().title);
    setWindowTitle(tr("%1 — Tenbin 天秤").arg(title + QStringLiteral("[*]")));
    setWindowModified(m_session.isModified());
    const QString mark = m_session.isModified() ? title + QStringLiteral(" •") : title;
    m_menus->setTitle(tr("%1 — Tenbin 天秤").arg(mark));
}

void MainWindow::presentUndo()
{
    Document &document = m_session.document();
    const QUndoStack *undo = document.undoStack();
    m_menus->presentUndo(undo->canUndo(), document.undoText(), undo->canRedo(), document.redoText());
}

void MainWindow::setLanguage(const QString &language)
{
    if (language == i18n::installed())
        return;
    if (m_session.profile())
        m_session.profile()->setValue(QStringLiteral("language"), language);
    installLanguage(*qApp, language);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    if (m_session.profile())
        m_session.profile()->setValue(QStringLiteral("theme"), QString::number(static_cast<int>(choice)));
    applyTheme(*qApp, choice);
    m_menus->presentChoices(i18n::installed(), static_cast<int>(m_theme));
}

void MainWindow::setZoom(int percent)
{
    zoom::apply(*qApp, percent);
    if (m_session.profile())
        m_session.profile()->setValue(QStringLiteral("zoom"), QString::number(zoom::percent()));
    m_menus->presentZoom(zoom::percent());
    placePanels();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_live)
        m_menus->fullScreen->setChecked(isFullScreen());   // the desktop has a way of its own
    if (event->type() != QEvent::LanguageChange || !m_live)
        return;
    // A menu that hangs open keeps the words that it was filled with.
    while (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        menu->close();
    m_status->languages().setLanguage(i18n::installed());
    m_menus->presentChoices(i18n::installed(), static_cast<int>(m_theme));
    // Children hear of the language after their parent: their figures are worded again once they have.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_live->refresh();
            presentTitle();
            presentUndo();
            presentStatus();
        },
        Qt::QueuedConnection);
}

}   // namespace tenbin::ui

// The modes of the window: which there are, and what happens when one comes up.
#include "main_window.h"
#include "menus.h"
#include "mode_pages.h"
#include "report_export.h"
#include "sight_order.h"
#include "ui/plan/charts_grid.h"
#include "ui/study/study_desk.h"
#include "ui/widgets/mode_rail.h"

namespace tenbin::ui {

// A mode is one line here: what makes its page, when it is first shown. Plan's is made by build().
void MainWindow::offerModes()
{
    m_pages->offer(Mode::Plan, [this](QWidget *) { return m_planPage; });
    m_pages->offer(Mode::Compare, [this](QWidget *parent) { return makeCompare(parent); });
    m_pages->offer(Mode::Report, [this](QWidget *parent) { return makeReport(parent); });
    m_pages->offer(Mode::Study, [this](QWidget *parent) { return makeStudy(parent); });
    m_pages->offer(Mode::Prices, [this](QWidget *parent) { return makePrices(parent); });

    for (const Mode mode : kAllModes) {
        m_rail->setOffered(mode, m_pages->offers(mode));
        m_menus->setOffered(mode, m_pages->offers(mode));
    }
    connect(m_rail, &ModeRail::modeChosen, this, &MainWindow::setMode);
    connect(m_menus, &Menus::modeWanted, this, &MainWindow::setMode);
    setMode(Mode::Plan);
}

void MainWindow::setMode(Mode mode)
{
    if (!m_pages->offers(mode))
        return;
    tryAlternative(-1);   // what is on trial is on trial in Plan
    m_pages->setMode(mode);
    m_rail->setMode(mode);
    m_menus->setMode(mode);
    presentMode();
    focusPage();
}

// Whoever had the keyboard on the page before has it on none now; on the rail it stays.
void MainWindow::focusPage()
{
    const QWidget *now = focusWidget();
    QWidget *page = m_pages->currentWidget();
    if (!isVisible() || (now && now->isVisible() && (page->isAncestorOf(now) || m_rail->isAncestorOf(now))))
        return;
    if (const auto order = sightOrder(*page); !order.empty())
        order.front()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::presentMode()
{
    if (mode() == Mode::Compare)
        presentCompare();
    if (mode() == Mode::Report)
        presentReport();
    if (mode() == Mode::Study)
        presentStudy();
    if (mode() == Mode::Prices)
        presentPrices();
}

Mode MainWindow::mode() const
{
    return m_pages->mode();
}

QWidget *MainWindow::page(Mode mode) const
{
    return m_pages->page(mode);
}

bool MainWindow::isSettled() const
{
    return m_live->isSettled() && m_charts->curves().isSettled() && !(m_report && m_report->isWorking())
        && !(m_export && m_export->isWorking()) && !(m_studyDesk && !m_studyDesk->isLoaded());
}

}   // namespace tenbin::ui

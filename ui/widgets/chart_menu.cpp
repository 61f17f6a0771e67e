#include "chart_menu.h"

#include "chart_table_dialog.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>

namespace tenbin::ui {

namespace {

class ChartMenu
{
    Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

}   // namespace

void showChartTable(charts::ChartView &view)
{
    auto *dialog = new ChartTableDialog(view.spec(), view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&view, &charts::ChartView::reworded, dialog, [&view, dialog] { dialog->setSpec(view.spec()); });
    dialog->show();
}

void addChartActions(QMenu &menu, charts::ChartView &view, ChartTargets targets)
{
    QAction *table = menu.addAction(ChartMenu::tr("Figures as a &table …"), &view, [&view] { showChartTable(view); });
    QAction *copy = menu.addAction(ChartMenu::tr("&Copy the picture"), &view, [&view] {
        QApplication::clipboard()->setImage(charts::chartImage(view.spec(), view.size(), {view.font(), QLocale()}));
    });
    QAction *file = menu.addAction(
        ChartMenu::tr("&Save picture or figures …"), &view, [&view, save = std::move(targets.save)] { save(view.spec()); });
    QAction *paper
        = menu.addAction(ChartMenu::tr("&Print …"), &view, [&view, print = std::move(targets.print)] { print(view.spec()); });
    for (QAction *action : {table, copy, file, paper})
        action->setEnabled(view.spec().empty.isEmpty());
}

void openChartMenu(charts::ChartView &view, ChartTargets targets)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartActions(*menu, view, std::move(targets));
    menu->popup(view.menuPlace());
}

}   // namespace tenbin::ui

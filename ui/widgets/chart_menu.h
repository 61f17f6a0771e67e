// What can be done with any chart: read it as a table, copy, save or print its picture.
#pragma once

#include <functional>

class QMenu;

namespace tenbin::report {
struct ChartSpec;
}

namespace tenbin::charts {
class ChartView;
}

namespace tenbin::ui {

struct ChartTargets
{
    std::function<void(const report::ChartSpec &spec)> save, print;   // each asks where to
};

// Appends those actions to the chart's menu.
// Its figures beside the window, in the language of the window.
void showChartTable(charts::ChartView &view);
void addChartActions(QMenu &menu, charts::ChartView &view, ChartTargets targets);
// Opens a menu of those alone, under the chart's button.
void openChartMenu(charts::ChartView &view, ChartTargets targets);

}   // namespace tenbin::ui

// What can be done with any chart: read it as a table, copy or save its picture.
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

using SaveChart = std::function<void(const report::ChartSpec &spec)>;   // asks for a name

// Appends those actions to the chart's menu.
void addChartActions(QMenu &menu, charts::ChartView &view, SaveChart save);
// Opens a menu of those alone, under the chart's button.
void openChartMenu(charts::ChartView &view, SaveChart save);

}   // namespace tenbin::ui

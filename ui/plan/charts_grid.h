// The four live charts, two by two.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QWidget>

#include <array>

namespace tenbin::charts {
class ChartView;
}

namespace tenbin::ui {

class ChartsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsGrid(QWidget *parent = nullptr);

    // `plan` is the document's and outlives this: where an alternative is on trial, the cost-latency chart still marks it.
    void present(const Live &live, const Live &plan);
    void presentComparison(const Live &live, const Live &plan);   // the front has grown, or its cheapest plan has changed
    void presentTargets(const Live &live);                        // the charts that targets stand on
    void presentReplay(const Live &live);
    charts::ChartView &chart(int index) { return *m_charts[static_cast<std::size_t>(index)]; }
    double paint_ms() const;   // of the last replots, all charts

Q_SIGNALS:
    void alternativePointed(int index);   // -1: beside all of them
    void alternativeAdopted(int index);

private:
    std::array<charts::ChartView *, 4> m_charts{};
};

}   // namespace tenbin::ui

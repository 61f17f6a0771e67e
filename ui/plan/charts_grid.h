// The charts of Plan mode, two by two or one below the other. In each place any of the ten may stand; the four live ones follow
// every frame.
#pragma once

#include "ui/shell/live_curves.h"
#include "ui/shell/live_evaluation.h"

#include <QWidget>

#include <array>

class QMenu;

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
    charts::ChartView &chart(int place) { return *m_charts[static_cast<std::size_t>(place)]; }
    double paint_ms() const;   // of the last replots, all charts

    // Which chart stands where, as it is remembered: "cost-latency,bill,week,latency". What is unknown stays as it was.
    QString choice() const;
    void setChoice(const QString &choice);
    void choose(int place, report::ChartId chart);   // one that stands elsewhere changes places with it
    report::ChartId chosen(int place) const { return m_ids[static_cast<std::size_t>(place)]; }
    const LiveCurves &curves() const { return m_curves; }
    void setColumns(int columns);
    void maximise(int place);                              // alone in the grid; -1: all again
    bool showsAlternatives(const QWidget &widget) const;   // whether it is of a chart whose points can be tried

Q_SIGNALS:
    void alternativePointed(int index);   // -1: beside all of them
    void alternativeAdopted(int index);
    void choiceChanged();
    void exportWanted(const tenbin::report::ChartSpec &spec);   // as a file that is still to be named
    void printWanted(const tenbin::report::ChartSpec &spec);

private:
    static constexpr std::size_t kPlaces = 4;

    void arrange();
    void draw(std::size_t place);
    void drawAll(std::initializer_list<report::ChartId> charts);
    void openMenu(int place);
    void fillChoice(QMenu &menu, int place);

    std::array<charts::ChartView *, kPlaces> m_charts{};
    std::array<report::ChartId, kPlaces> m_ids{
        report::ChartId::CostLatency, report::ChartId::Bill, report::ChartId::Week, report::ChartId::Latency};
    const Live *m_live = nullptr, *m_plan = nullptr;
    LiveCurves m_curves;
    int m_maximised = -1, m_columns = 2;
};

}   // namespace tenbin::ui

// A spec on a QCustomPlot: built once, then only its data changes. The window and the printed page share it.
#pragma once

#include "plot_items.h"

#include <functional>

namespace tenbin::charts {

class PlotScene
{
public:
    explicit PlotScene(QCustomPlot &plot);

    void setStyle(ChartStyle style);
    const ChartStyle &style() const { return m_style; }
    // Returns whether plottables had to be rebuilt; the caller replots.
    bool setSpec(report::ChartSpec spec);
    const report::ChartSpec &spec() const { return m_spec; }
    // Words for a scatter point by its id, where the spec has none; asked for when it is hovered.
    void setDetail(std::function<QString(int)> detail) { m_detail = std::move(detail); }

    void resetRanges();   // back to the spec's, after a zoom
    void userRanged() { m_ownRanges = true; }
    void fit();   // ranges that depend on the size in pixels

    ScatterItem &scatter() const { return *m_scatter; }
    // What stands under the cursor in words, and where the mark belongs; empty: nothing.
    struct Reading
    {
        QPointF at;
        QString text;
        bool cross = false;
    };
    Reading read(const QPointF &at) const;
    Reading readPoint(const report::SeriesSpec &series, int point) const;   // of a scatter
    HoverItem &hover() const { return *m_hover; }
    QCPLayer &hoverLayer() const { return *m_hoverLayer; }

private:
    bool sameStructure(const report::ChartSpec &spec) const;
    void rebuild();
    void update();
    void styleAxes();
    void keepRanges();   // near the data, however far the user drags
    Reading readLines(const QPointF &at) const;

    QCustomPlot &m_plot;
    ChartStyle m_style;
    report::ChartSpec m_spec;
    std::vector<QCPGraph *> m_graphs;   // of Line and Area series, in order
    ScatterItem *m_scatter = nullptr;
    BarsItem *m_bars = nullptr;
    MarksItem *m_marks = nullptr;
    HoverItem *m_hover = nullptr;
    QCPLayer *m_hoverLayer = nullptr;
    std::function<QString(int)> m_detail;
    bool m_built = false;
    bool m_ownRanges = false;
};

}   // namespace tenbin::charts

// What QCustomPlot has no plottable for: dots by role, bars with their values, marks with labels, the crosshair.
// Every item draws straight from the scene's spec, so new data needs no rebuilding.
#pragma once

#include "chart_style.h"
#include "report/chart_spec.h"

#include <qcustomplot.h>

namespace tenbin::charts {

class SpecItem : public QCPAbstractItem
{
public:
    SpecItem(QCustomPlot &plot, const report::ChartSpec &spec, const ChartStyle &style);
    double selectTest(const QPointF &, bool, QVariant * = nullptr) const override { return -1; }

protected:
    QPointF pixel(double x, double y) const;
    QRectF plotRect() const;
    const report::ChartSpec &m_spec;
    const ChartStyle &m_style;
};

// Regions behind everything: feasible, throttled.
class AreasItem : public SpecItem
{
public:
    using SpecItem::SpecItem;

protected:
    void draw(QCPPainter *painter) override;
};

class ScatterItem : public SpecItem
{
public:
    using SpecItem::SpecItem;
    // The point nearest to `at` within `reach` pixels: {series, point}, or {-1, -1}.
    std::pair<int, int> nearest(const QPointF &at, double reach) const;

protected:
    void draw(QCPPainter *painter) override;

private:
    void dots(QCPPainter *painter, const report::SeriesSpec &series) const;
};

class BarsItem : public SpecItem
{
public:
    using SpecItem::SpecItem;
    int rowAt(const QPointF &at) const;
    double widestLabel() const;   // pixels

protected:
    void draw(QCPPainter *painter) override;
};

// Target lines, the current plan, the cheapest plan, names beside lines, and the y axis' label above the axis.
class MarksItem : public SpecItem
{
public:
    using SpecItem::SpecItem;
    // Pixels that are needed above the plot: a line for the axis' label and the legend, or as many as they take.
    int headroom(double width) const;
    bool hasLegend() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    struct Key   // of the legend
    {
        QString name;
        report::SeriesKind kind{};
        QColor color;
        bool dashed = false;
    };

    std::vector<Key> keys() const;
    // The legend's lines from the plot upwards, right-aligned; the lowest keeps clear of the y axis' label.
    std::vector<std::vector<Key>> keyLines(double width) const;
    double widthOf(const Key &key, const QFontMetricsF &metrics) const;
    void drawKey(QCPPainter *painter, const Key &key, double x, double baseline) const;
    void lines(QCPPainter *painter) const;
    void points(QCPPainter *painter) const;
    void labels(QCPPainter *painter) const;
    void legend(QCPPainter *painter) const;
};

// Crosshair and its box, on a buffer of its own.
class HoverItem : public SpecItem
{
public:
    using SpecItem::SpecItem;
    void show(const QPointF &at, const QString &text, bool cross);
    bool clear();   // true: there was something to clear

protected:
    void draw(QCPPainter *painter) override;

private:
    QPointF m_at;
    QString m_text;
    bool m_cross = false;
};

}   // namespace tenbin::charts

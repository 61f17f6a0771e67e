// Finds room for direct labels: candidates are tried in order of preference, the one that hides least wins.
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace tenbin::charts {

class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &bounds)
        : m_bounds(bounds)
    {
    }

    void addObstacle(const QRectF &rect) { m_rects.push_back(rect); }
    void addPoint(const QPointF &point) { m_points.push_back(point); }
    // A line is an obstacle every few pixels of its length.
    void addLine(const QPointF &from, const QPointF &to);

    // The best of the candidates (top left corners); the place taken becomes an obstacle.
    QRectF place(const QSizeF &size, const std::vector<QPointF> &candidates);

private:
    double cost(const QRectF &rect) const;

    QRectF m_bounds;
    std::vector<QRectF> m_rects;
    std::vector<QPointF> m_points;
};

}   // namespace tenbin::charts

#include "label_placer.h"

#include <algorithm>
#include <cmath>

namespace tenbin::charts {

void LabelPlacer::addLine(const QPointF &from, const QPointF &to)
{
    constexpr double kStep = 6;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int steps = std::clamp(static_cast<int>(length / kStep), 1, 400);
    for (int i = 0; i <= steps; ++i)
        m_points.push_back(from + (to - from) * (static_cast<double>(i) / steps));
}

double LabelPlacer::cost(const QRectF &rect) const
{
    const QRectF inside = rect & m_bounds;
    double cost = 10 * (rect.width() * rect.height() - inside.width() * inside.height());
    for (const QRectF &other : m_rects) {
        const QRectF common = rect & other;
        cost += 4 * common.width() * common.height();
    }
    for (const QPointF &p : m_points)
        cost += rect.contains(p) ? 12 : 0;
    return cost;
}

QRectF LabelPlacer::place(const QSizeF &size, const std::vector<QPointF> &candidates)
{
    QRectF best;
    double least = INFINITY;
    int rank = 0;
    for (const QPointF &corner : candidates) {
        const QRectF rect(corner, size);
        const double c = cost(rect) + rank++;   // earlier candidates win ties
        if (c < least) {
            least = c;
            best = rect;
        }
    }
    // Never over the edge, whatever the candidates were.
    best.moveLeft(std::clamp(best.left(), m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - best.width())));
    best.moveTop(std::clamp(best.top(), m_bounds.top(), std::max(m_bounds.top(), m_bounds.bottom() - best.height())));
    m_rects.push_back(best);
    return best;
}

}   // namespace tenbin::charts

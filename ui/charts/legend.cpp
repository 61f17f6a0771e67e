// What stands above the plot: the y axis' label at the left, names of what carries none beside it at the right.
#include "plot_items.h"

namespace tenbin::charts {

using namespace report;

namespace {

constexpr int kLine = 15, kAbovePlot = 9;   // of the caption; between it and the plot

double keyMark(SeriesKind kind)
{
    return kind == SeriesKind::Line ? 20 : 15;
}

}   // namespace

std::vector<MarksItem::Key> MarksItem::keys() const
{
    std::vector<Key> keys;
    for (const SeriesSpec &series : m_spec.series)
        if (!series.nameBesideLine && !series.name.isEmpty() && !series.x.empty() && series.kind != SeriesKind::Bars)
            keys.push_back({series.name, series.kind, m_style.theme->role(series.role), series.dashed});
    for (const MarkArea &area : m_spec.areas)
        if (!area.label.isEmpty()) {
            QColor color = m_style.theme->role(area.role);
            color.setAlphaF(0.4F);
            keys.push_back({area.label, SeriesKind::Area, color, false});
        }
    return keys;
}

double MarksItem::widthOf(const Key &key, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(key.name) + keyMark(key.kind);
}

int MarksItem::headroom(double width) const
{
    const QFontMetricsF metrics(m_style.caption());
    double needed = m_spec.y.label.isEmpty() ? 0 : metrics.horizontalAdvance(m_spec.y.label) + 12;
    const auto all = keys();
    for (const Key &key : all)
        needed += widthOf(key, metrics) + 10;
    const bool two = !all.empty() && !m_spec.y.label.isEmpty() && needed > width;
    return (two ? 2 : 1) * kLine + kAbovePlot;
}

void MarksItem::drawKey(QCPPainter *painter, const Key &key, double x, double baseline) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double middle = baseline - metrics.ascent() / 2 + 1;
    painter->setAntialiasing(true);
    if (key.kind == SeriesKind::Line) {
        painter->setPen(QPen(key.color, 2, key.dashed ? Qt::DotLine : Qt::SolidLine));
        painter->drawLine(QPointF(x, middle), QPointF(x + 14, middle));
    } else {
        painter->setPen(key.color.alpha() < 255 ? QPen(Qt::NoPen) : QPen(m_style.theme->outline(key.color), 1));
        painter->setBrush(key.color);
        if (key.kind == SeriesKind::Scatter)
            painter->drawEllipse(QPointF(x + 5, middle), 3, 3);
        else
            painter->drawRect(QRectF(x, middle - 4, 8, 8));
    }
    painter->setPen(m_style.theme->secondary);
    painter->drawText(QPointF(x + keyMark(key.kind), baseline), key.name);
}

void MarksItem::legend(QCPPainter *painter) const
{
    const QRectF area = plotRect();
    const QFontMetricsF metrics(m_style.caption());
    const double left = QRectF(mParentPlot->viewport()).left() + 1, baseline = area.top() - kAbovePlot;
    painter->setPen(m_style.theme->secondary);
    if (!m_spec.y.label.isEmpty())
        painter->drawText(QPointF(left, baseline), m_spec.y.label);
    const bool two = headroom(area.right() - left) > kLine + kAbovePlot;
    const double line = two ? baseline - kLine : baseline;
    double x = area.right();
    const auto all = keys();
    for (auto key = all.rbegin(); key != all.rend(); ++key) {
        x -= widthOf(*key, metrics);
        drawKey(painter, *key, x, line);
        x -= 10;
    }
}

}   // namespace tenbin::charts

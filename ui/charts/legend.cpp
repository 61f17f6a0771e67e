// What stands above the plot: the y axis' label at the left, names of what carries none beside it at the right.
#include "plot_items.h"

#include <algorithm>

namespace tenbin::charts {

using namespace report;

namespace {

constexpr int kLine = 15, kAbovePlot = 9;   // of the caption; between it and the plot
constexpr double kBetween = 10;             // keys of a line
constexpr std::size_t kWhole = 3;           // so many names stand in full, more of them up to
constexpr int kLongest = 96;

double keyMark(SeriesKind kind)
{
    return kind == SeriesKind::Line ? 20 : 15;   // at 100 %
}

}   // namespace

std::vector<MarksItem::Key> MarksItem::keys() const
{
    std::vector<Key> keys;
    for (const SeriesSpec &series : m_spec.series)
        if (!series.nameBesideLine && !series.name.isEmpty() && !series.x.empty())
            keys.push_back({series.legendName.isEmpty() ? series.name : series.legendName, series.kind,
                m_style.theme->role(series.role), series.dashed});
    for (const MarkArea &area : m_spec.areas)
        if (!area.label.isEmpty()) {
            QColor color = m_style.theme->role(area.role);
            color.setAlphaF(0.4F);
            keys.push_back({area.label, SeriesKind::Area, color, false});
        }
    return keys;
}

double MarksItem::widthOf(const Key &key, const QFontMetricsF &metrics) const
{
    return metrics.horizontalAdvance(key.name) + m_style.px(keyMark(key.kind));
}

std::vector<std::vector<MarksItem::Key>> MarksItem::keyLines(double width) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double label = m_spec.y.label.isEmpty() ? 0 : metrics.horizontalAdvance(m_spec.y.label) + m_style.px(12);
    auto all = keys();
    if (all.size() > kWhole)
        for (Key &key : all)
            key.name = metrics.elidedText(key.name, Qt::ElideMiddle, m_style.px(kLongest));
    double needed = label;
    for (const Key &key : all)
        needed += widthOf(key, metrics) + m_style.px(kBetween);
    std::vector<std::vector<Key>> lines(1);
    if (needed <= width) {
        lines.front() = all;
        return lines;
    }
    if (label > 0)
        lines.emplace_back();   // the label's own
    double left = width;
    for (const Key &key : all) {
        const double its = widthOf(key, metrics) + m_style.px(kBetween);
        if (its > left && !lines.back().empty()) {
            lines.emplace_back();
            left = width;
        }
        lines.back().push_back(key);
        left -= its;
    }
    // The first names stand highest.
    std::reverse(lines.begin() + (label > 0 ? 1 : 0), lines.end());
    return lines;
}

int MarksItem::headroom(double width) const
{
    return qRound(m_style.px(static_cast<double>(keyLines(width).size()) * kLine + kAbovePlot));
}

bool MarksItem::hasLegend() const
{
    return !keys().empty();
}

void MarksItem::drawKey(QCPPainter *painter, const Key &key, double x, double baseline) const
{
    const QFontMetricsF metrics(m_style.caption());
    const double middle = baseline - metrics.ascent() / 2 + 1;
    painter->setAntialiasing(true);
    if (key.kind == SeriesKind::Line) {
        painter->setPen(QPen(key.color, m_style.px(2), key.dashed ? Qt::DotLine : Qt::SolidLine));
        painter->drawLine(QPointF(x, middle), QPointF(x + m_style.px(14), middle));
    } else {
        painter->setPen(key.color.alpha() < 255 ? QPen(Qt::NoPen) : QPen(m_style.theme->outline(key.color), 1));
        painter->setBrush(key.color);
        if (key.kind == SeriesKind::Scatter)
            painter->drawEllipse(QPointF(x + m_style.px(5), middle), m_style.px(3), m_style.px(3));
        else
            painter->drawRect(QRectF(x, middle - m_style.px(4), m_style.px(8), m_style.px(8)));
    }
    painter->setPen(m_style.theme->secondary);
    painter->drawText(QPointF(x + m_style.px(keyMark(key.kind)), baseline), key.name);
}

void MarksItem::legend(QCPPainter *painter) const
{
    const QRectF area = plotRect();
    const QFontMetricsF metrics(m_style.caption());
    const double left = QRectF(mParentPlot->viewport()).left() + 1, baseline = area.top() - m_style.px(kAbovePlot);
    painter->setPen(m_style.theme->secondary);
    if (!m_spec.y.label.isEmpty())
        painter->drawText(QPointF(left, baseline), m_spec.y.label);
    double line = baseline;
    for (const std::vector<Key> &keys : keyLines(area.right() - left)) {
        double x = area.right();
        for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
            x -= widthOf(*key, metrics);
            drawKey(painter, *key, x, line);
            x -= m_style.px(kBetween);
        }
        line -= m_style.px(kLine);
    }
}

}   // namespace tenbin::charts

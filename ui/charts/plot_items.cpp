#include "plot_items.h"

#include <cmath>

namespace tenbin::charts {

using namespace report;

namespace {

constexpr double kDot = 3;    // radius, pixels at 100 %
constexpr double kMark = 6;   // of a mark around one

QPixmap dotOf(const QBrush &brush, const QPen &pen, double radius, double ratio)
{
    const int size = static_cast<int>(2 * (radius + 1)) + 1;
    QPixmap dot(QSize(size, size) * ratio);
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(brush);
    painter.setPen(pen);
    painter.drawEllipse(QPointF(radius + 1.5, radius + 1.5), radius, radius);
    return dot;
}

}   // namespace

SpecItem::SpecItem(QCustomPlot &plot, const ChartSpec &spec, const ChartStyle &style)
    : QCPAbstractItem(&plot)
    , m_spec(spec)
    , m_style(style)
{
    setClipToAxisRect(false);   // labels may reach over the edge; shapes clip themselves
    setSelectable(false);
}

QPointF SpecItem::pixel(double x, double y) const
{
    return {mParentPlot->xAxis->coordToPixel(x), mParentPlot->yAxis->coordToPixel(y)};
}

QRectF SpecItem::plotRect() const
{
    return mParentPlot->axisRect()->rect();
}

void AreasItem::draw(QCPPainter *painter)
{
    painter->save();
    painter->setClipRect(plotRect());
    painter->setPen(Qt::NoPen);
    painter->setAntialiasing(false);
    for (const MarkArea &area : m_spec.areas) {
        QColor fill = m_style.theme->role(area.role);
        fill.setAlphaF(area.role == Role::Fail ? 0.28F : 0.12F);
        const QRectF rect = QRectF(pixel(area.x0, area.y0), pixel(area.x1, area.y1)).normalized();
        painter->fillRect(rect & plotRect(), fill);
    }
    painter->restore();
}

std::pair<int, int> ScatterItem::nearest(const QPointF &at, double reach) const
{
    std::pair<int, int> best{-1, -1};
    double least = m_style.px(reach);
    const auto isMarked = [&](const SeriesSpec &series, std::size_t i) {
        return i < series.ids.size()
            && std::any_of(m_spec.points.begin(), m_spec.points.end(), [&](const MarkPoint &p) { return p.id == series.ids[i]; });
    };
    for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
        const SeriesSpec &series = m_spec.series[s];
        if (series.kind != SeriesKind::Scatter)
            continue;
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const QPointF d = pixel(series.x[i], series.y[i]) - at;
            // Whoever points at a mark means what it marks, whatever lies under it.
            const double distance = std::hypot(d.x(), d.y()) - (isMarked(series, i) ? m_style.px(kMark) : 0);
            if (distance <= least) {
                least = distance;
                best = {static_cast<int>(s), static_cast<int>(i)};
            }
        }
    }
    return best;
}

void ScatterItem::draw(QCPPainter *painter)
{
    painter->save();
    painter->setClipRect(plotRect().adjusted(-4, -4, 4, 4));
    painter->setAntialiasing(true);
    for (const SeriesSpec &series : m_spec.series)
        if (series.kind == SeriesKind::Scatter)
            dots(painter, series);
    painter->restore();
}

void ScatterItem::dots(QCPPainter *painter, const SeriesSpec &series) const
{
    const QRectF visible = plotRect().adjusted(-4, -4, 4, 4);
    const double radius = std::round(m_style.px(kDot));
    Role last{};
    bool first = true;
    QPixmap dot;
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        const Role role = series.roles.empty() ? series.role : series.roles[i];
        if (first || role != last) {
            const QColor fill = m_style.theme->role(role);
            painter->setBrush(fill);
            painter->setPen(QPen(m_style.theme->outline(fill), 1));
            if (!m_style.vectors)
                dot = dotOf(painter->brush(), painter->pen(), radius, mParentPlot->bufferDevicePixelRatio());
            last = role;
            first = false;
        }
        const QPointF p = pixel(series.x[i], series.y[i]);
        if (!visible.contains(p))
            continue;
        if (m_style.vectors)
            painter->drawEllipse(p, radius, radius);
        else   // one picture stamped many times: an ellipse each would take a third of the frame
            painter->drawPixmap(QPointF(std::round(p.x()) - radius - 1, std::round(p.y()) - radius - 1), dot);
    }
}

int BarsItem::rowAt(const QPointF &at) const
{
    const int row = static_cast<int>(std::lround(mParentPlot->yAxis->pixelToCoord(at.y())));
    return row >= 0 && row < m_spec.y.categories.size() ? row : -1;
}

double BarsItem::widestLabel() const
{
    const QFontMetricsF metrics(m_style.caption());
    double widest = 0;
    for (const SeriesSpec &series : m_spec.series)
        if (series.kind == SeriesKind::Bars)
            for (const QString &label : series.labels)
                widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

void BarsItem::draw(QCPPainter *painter)
{
    painter->save();
    painter->setFont(m_style.caption());
    const QFontMetricsF metrics(m_style.caption());
    const double step = std::abs(pixel(0, 1).y() - pixel(0, 0).y());
    const double thickness = std::min(std::floor(step * 0.62), m_style.px(20));
    for (const SeriesSpec &series : m_spec.series) {
        if (series.kind != SeriesKind::Bars)
            continue;
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const double from = series.base.empty() ? 0 : series.base[i];
            const QPointF a = pixel(from, series.y[i]), b = pixel(from + series.x[i], series.y[i]);
            const QColor fill = m_style.theme->role(series.roles.empty() ? series.role : series.roles[i]);
            const QRectF bar(
                std::round(a.x()), std::round(a.y() - thickness / 2), std::max(1.0, std::round(b.x() - a.x())), thickness);
            painter->setAntialiasing(false);
            if (series.base.empty() || series.x[i] > 0)   // a part that a stack does not have leaves no line
                painter->fillRect(bar, fill);
            if (const QColor edge = m_style.theme->outline(fill); edge != fill && bar.width() > 2) {
                painter->setPen(QPen(edge, 1));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(bar.adjusted(0, 0, -1, -1));
            }
            const auto index = static_cast<qsizetype>(i);
            if (index >= series.labels.size() || series.labels[index].isEmpty())
                continue;
            painter->setAntialiasing(true);
            painter->setPen(m_style.theme->text);
            painter->drawText(QPointF(bar.right() + m_style.px(6), bar.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                series.labels[index]);
        }
    }
    painter->restore();
}

void HoverItem::show(const QPointF &at, const QString &text, bool cross)
{
    m_at = at;
    m_text = text;
    m_cross = cross;
}

bool HoverItem::clear()
{
    const bool had = !m_text.isEmpty();
    m_text.clear();
    return had;
}

void HoverItem::draw(QCPPainter *painter)
{
    if (m_text.isEmpty())
        return;
    const QRectF area = plotRect();
    painter->save();
    if (m_cross) {
        QPen pen(m_style.theme->axis, 1, Qt::DotLine);
        painter->setPen(pen);
        painter->drawLine(QPointF(m_at.x(), area.top()), QPointF(m_at.x(), area.bottom()));
    } else {
        painter->setAntialiasing(true);
        painter->setPen(QPen(m_style.theme->text, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_at, m_style.px(5), m_style.px(5));
    }
    painter->setFont(m_style.caption());
    const QFontMetricsF metrics(m_style.caption());
    const QRectF limits = QRectF(mParentPlot->viewport()).adjusted(2, 2, -2, -2);
    const QRectF text
        = metrics.boundingRect(QRectF(0, 0, m_style.px(260), m_style.px(400)), Qt::TextWordWrap | Qt::AlignLeft, m_text);
    QRectF box(
        m_at + QPointF(m_style.px(12), -text.height() - m_style.px(20)), text.size() + QSizeF(m_style.px(16), m_style.px(10)));
    if (box.right() > limits.right())
        box.moveRight(m_at.x() - m_style.px(12));
    box.moveLeft(std::max(box.left(), limits.left()));
    box.moveTop(std::clamp(box.top(), limits.top(), std::max(limits.top(), limits.bottom() - box.height())));
    painter->setAntialiasing(true);
    painter->setPen(QPen(m_style.theme->controlBorder, 1));
    painter->setBrush(m_style.theme->surface);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(m_style.theme->text);
    painter->drawText(
        box.adjusted(m_style.px(8), m_style.px(5), -m_style.px(8), -m_style.px(5)), Qt::TextWordWrap | Qt::AlignLeft, m_text);
    painter->restore();
}

}   // namespace tenbin::charts

#include "label_placer.h"
#include "plot_items.h"

#include <cmath>

namespace tenbin::charts {

using namespace report;

namespace {

// Corners around an anchor, best first, for a label of this size.
std::vector<QPointF> around(const QPointF &p, const QSizeF &s, double gap)
{
    const double h = s.height(), left = p.x() - gap - s.width(), right = p.x() + gap;
    return {{p.x() + gap, p.y() - h / 2}, {p.x() + gap, p.y() - h - gap / 2}, {p.x() + gap, p.y() + gap / 2},
        {p.x() - gap - s.width(), p.y() - h / 2}, {p.x() - s.width() / 2, p.y() + gap}, {p.x() - s.width() / 2, p.y() - gap - h},
        {p.x() - gap - s.width(), p.y() - h - gap / 2}, {p.x() - gap - s.width(), p.y() + gap / 2},
        // Where points crowd about the anchor, a line further away.
        {right, p.y() - 2 * h - gap / 2}, {left, p.y() - 2 * h - gap / 2}, {right, p.y() + h + gap / 2},
        {left, p.y() + h + gap / 2}};
}

// Text colour of a mark: the role's hue as far as it reads as text.
QColor textColor(const ui::Theme &theme, Role role)
{
    if (role == Role::Feasible || role == Role::Accent || role == Role::Pale)
        return theme.accentText;
    if (role == Role::Neutral)
        return theme.text;
    QColor c = theme.role(role);
    for (int i = 0; i < 30 && ui::contrast(c, theme.surface) < 4.5; ++i)
        c = theme.dark ? c.lighter(106) : c.darker(106);
    return c;
}

}   // namespace

void MarksItem::draw(QCPPainter *painter)
{
    painter->save();
    painter->setFont(m_style.caption());
    lines(painter);
    points(painter);
    labels(painter);
    legend(painter);
    painter->restore();
}

void MarksItem::lines(QCPPainter *painter) const
{
    const QRectF area = plotRect();
    painter->save();
    painter->setClipRect(area);
    painter->setAntialiasing(false);
    for (const MarkLine &line : m_spec.lines) {
        QPen pen(line.role == Role::Pale ? m_style.theme->axis : m_style.theme->role(line.role), 1);
        pen.setDashPattern({4, 3});
        if (!line.dashed)
            pen.setStyle(Qt::SolidLine);
        painter->setPen(pen);
        const QPointF at = pixel(line.vertical ? line.at : m_spec.x.minimum, line.vertical ? m_spec.y.minimum : line.at);
        if (line.vertical)
            painter->drawLine(QLineF(std::round(at.x()), area.top(), std::round(at.x()), area.bottom()));
        else
            painter->drawLine(QLineF(area.left(), std::round(at.y()), area.right(), std::round(at.y())));
    }
    painter->restore();
}

void MarksItem::points(QCPPainter *painter) const
{
    painter->save();
    painter->setAntialiasing(true);
    painter->setClipRect(plotRect().adjusted(-m_style.px(8), -m_style.px(8), m_style.px(8), m_style.px(8)));
    for (const MarkPoint &point : m_spec.points) {
        const QPointF p = pixel(point.x, point.y);
        if (point.filled) {
            painter->setPen(QPen(m_style.theme->surface, 2));
            painter->setBrush(m_style.theme->role(point.role));
            painter->drawEllipse(p, m_style.px(7), m_style.px(7));
        } else {
            painter->setPen(QPen(m_style.theme->text, 2.5));
            painter->setBrush(m_style.theme->surface);
            painter->drawEllipse(p, m_style.px(6), m_style.px(6));
        }
    }
    painter->restore();
}

void MarksItem::labels(QCPPainter *painter) const
{
    const QFontMetricsF metrics(m_style.caption());
    const QRectF area = plotRect();
    LabelPlacer placer(area.adjusted(2, 0, -2, -2));
    for (const SeriesSpec &series : m_spec.series) {
        if (series.kind == SeriesKind::Bars)
            continue;
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const QPointF p = pixel(series.x[i], series.y[i]);
            if (series.kind == SeriesKind::Scatter || i == 0)
                placer.addPoint(p);
            else
                placer.addLine(pixel(series.x[i - 1], series.y[i - 1]), p);
        }
    }
    for (const MarkLine &line : m_spec.lines) {
        const QPointF p = pixel(line.vertical ? line.at : m_spec.x.minimum, line.vertical ? m_spec.y.minimum : line.at);
        if (line.vertical)
            placer.addLine({p.x(), area.top()}, {p.x(), area.bottom()});
        else
            placer.addLine({area.left(), p.y()}, {area.right(), p.y()});
    }
    for (const MarkPoint &point : m_spec.points)
        placer.addObstacle(
            QRectF(pixel(point.x, point.y) - QPointF(m_style.px(7), m_style.px(7)), QSizeF(m_style.px(14), m_style.px(14))));

    const auto write = [&](const QString &words, const QColor &color, const std::vector<QPointF> &candidates) {
        const QString text = metrics.elidedText(words, Qt::ElideRight, area.width() - 8);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        const QRectF rect = placer.place(size, candidates);
        QColor halo = m_style.theme->surface;
        halo.setAlphaF(0.82F);
        painter->fillRect(rect, halo);
        painter->setPen(color);
        painter->drawText(rect, Qt::AlignCenter, text);
    };
    for (const MarkPoint &point : m_spec.points) {
        const QPointF p = pixel(point.x, point.y);
        if (!point.label.isEmpty() && area.contains(p))
            write(point.label, textColor(*m_style.theme, point.role),
                around(p, {metrics.horizontalAdvance(point.label) + 4, metrics.height()}, m_style.px(10)));
    }
    for (const MarkLine &line : m_spec.lines) {
        if (line.label.isEmpty())
            continue;
        const QPointF p = pixel(line.vertical ? line.at : m_spec.x.minimum, line.vertical ? m_spec.y.minimum : line.at);
        const double w = metrics.horizontalAdvance(line.label) + 4, h = metrics.height();
        if (line.vertical && p.x() >= area.left() && p.x() <= area.right())
            write(line.label, textColor(*m_style.theme, line.role),
                {{p.x() + 4, area.bottom() - h - 4}, {p.x() - w - 4, area.bottom() - h - 4}, {p.x() + 4, area.center().y()},
                    {p.x() - w - 4, area.center().y()}, {p.x() + 4, area.top() + 2}});
        if (!line.vertical && p.y() >= area.top() && p.y() <= area.bottom())
            write(line.label, line.role == Role::Pale ? m_style.theme->secondary : textColor(*m_style.theme, line.role),
                {{area.right() - w - 2, p.y() - h - 1}, {area.left() + 2, p.y() - h - 1}, {area.right() - w - 2, p.y() + 2},
                    {area.left() + 2, p.y() + 2}, {area.center().x(), p.y() - h - 1}});
    }
    for (const SeriesSpec &series : m_spec.series) {
        if (!series.nameBesideLine || series.name.isEmpty() || series.x.empty() || series.kind == SeriesKind::Scatter)
            continue;   // beside a dot stands the label of its mark
        std::vector<QPointF> candidates;
        const double w = metrics.horizontalAdvance(series.name) + 4, h = metrics.height();
        // On the week a line is a step: its name belongs above the hours that it is open.
        if (m_spec.x.scale == AxisScale::HoursOfWeek) {
            const double top = *std::max_element(series.y.begin(), series.y.end());
            for (std::size_t i = 0; i < series.x.size(); i += 2)
                if (series.y[i] >= 0.98 * top)
                    candidates.push_back({pixel(series.x[i], top).x() - w / 2, pixel(0, top).y() - h - 3});
            double highest = top;   // where demand towers over the lane, above both
            for (const SeriesSpec &other : m_spec.series)
                if (!other.y.empty())
                    highest = std::max(highest, *std::max_element(other.y.begin(), other.y.end()));
            for (const double f : {0.5, 0.3, 0.7})
                candidates.push_back({area.left() + f * area.width() - w / 2, pixel(0, highest).y() - h - 3});
        }
        for (const double f : {0.7, 0.85, 0.55, 0.4, 0.95, 0.25}) {
            const auto i = std::min(series.x.size() - 1, static_cast<std::size_t>(f * static_cast<double>(series.x.size())));
            const QPointF p = pixel(series.x[i], series.y[i]);
            candidates.insert(candidates.end(),
                {{p.x() + m_style.px(6), p.y() + 4}, {p.x() - w - m_style.px(6), p.y() - h - 4}, {p.x() - w / 2, p.y() - h - 3},
                    {p.x() - w / 2, p.y() + 3}});
        }
        write(series.name, textColor(*m_style.theme, series.role), candidates);
    }
}

}   // namespace tenbin::charts

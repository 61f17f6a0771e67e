// How a chart answers mouse and keyboard: hover, try, adopt, zoom and pan.
#include "chart_view.h"
#include "plot_scene.h"

#include <QKeyEvent>

namespace tenbin::charts {

using namespace report;

namespace {

constexpr QPointF kNowhere(-1e6, -1e6);

int scatterCount(const ChartSpec &spec)
{
    std::size_t count = 0;
    for (const SeriesSpec &s : spec.series)
        count += s.kind == SeriesKind::Scatter ? s.x.size() : 0;
    return static_cast<int>(count);
}

void showReading(PlotScene &scene, const PlotScene::Reading &reading)
{
    if (!reading.text.isEmpty())
        scene.hover().show(reading.at, reading.text, reading.cross);
    else if (!scene.hover().clear())
        return;
    scene.hoverLayer().replot();
}

int idOf(const SeriesSpec &series, int point)
{
    const auto i = static_cast<std::size_t>(point);
    return i < series.ids.size() ? series.ids[i] : point;
}

}   // namespace

int ChartView::idAt(const QPointF &at) const
{
    const auto [series, point] = m_scene->scatter().nearest(at, 12);
    return series < 0 ? -1 : idOf(spec().series[static_cast<std::size_t>(series)], point);
}

void ChartView::hoverAt(const QPointF &at)
{
    showReading(*m_scene, m_scene->read(at));
}

void ChartView::clearHover()
{
    showReading(*m_scene, {});
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton)
            hoverAt(mouse->position());
        else if (m_plot->interactions().testFlag(QCP::iRangeDrag))
            ranged();
        break;
    }
    case QEvent::Leave: clearHover(); break;
    case QEvent::Wheel:
        if (!m_plot->interactions().testFlag(QCP::iRangeZoom))
            return false;
        ranged();
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        m_pressed = static_cast<QMouseEvent *>(event)->position();
        break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool still = (mouse->position() - m_pressed).manhattanLength() < 4;
        if (still && mouse->button() == Qt::LeftButton)
            Q_EMIT pointActivated(idAt(mouse->position()));
        break;
    }
    case QEvent::MouseButtonDblClick: {
        const int id = idAt(static_cast<QMouseEvent *>(event)->position());
        m_pressed = kNowhere;   // the release that follows is no click of its own
        if (id >= 0)
            Q_EMIT pointAdopted(id);
        else
            resetZoom();
        break;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::stepCursor(int by)
{
    const ChartSpec &s = spec();
    const int count = scatterCount(s);
    const QRectF area = m_plot->axisRect()->rect();
    if (count > 0) {
        m_cursor = ((m_cursor + by) % count + count) % count;
        const auto [series, point] = cursorPoint();
        const PlotScene::Reading reading = m_scene->readPoint(*series, point);
        showReading(*m_scene, reading);
        return setAccessibleDescription(reading.text);   // what the cursor stands on is read out
    }
    QPointF at;
    if (s.y.scale == AxisScale::Category) {
        m_cursor = std::clamp(m_cursor + by, 0, std::max(0, static_cast<int>(s.y.categories.size()) - 1));
        at = {area.left() + 24, m_plot->yAxis->coordToPixel(m_cursor)};
    } else {
        m_cursor = std::clamp(m_cursor + by * 20, 0, 1000);
        at = {area.left() + area.width() * m_cursor / 1000, area.center().y()};
    }
    const PlotScene::Reading reading = m_scene->read(at);
    showReading(*m_scene, reading);
    setAccessibleDescription(reading.text);
}

std::pair<const SeriesSpec *, int> ChartView::cursorPoint() const
{
    int left = m_cursor;
    for (const SeriesSpec &series : spec().series) {
        const int n = series.kind == SeriesKind::Scatter ? static_cast<int>(series.x.size()) : 0;
        if (left >= 0 && left < n)
            return {&series, left};
        left -= n;
    }
    return {nullptr, -1};
}

int ChartView::idUnderCursor() const
{
    const auto [series, point] = cursorPoint();
    return series ? idOf(*series, point) : -1;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: stepCursor(1); break;
    case Qt::Key_Left:
    case Qt::Key_Up: stepCursor(-1); break;
    case Qt::Key_Escape:
        resetZoom();
        clearHover();
        event->ignore();   // what is on trial ends too
        break;
    case Qt::Key_Space:
        if (const int id = idUnderCursor(); id >= 0)
            Q_EMIT pointActivated(id);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int id = idUnderCursor(); id >= 0)
            Q_EMIT pointAdopted(id);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

// The ring is for the keyboard's users: a click needs none.
void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_focusShown = false;
    m_cursor = -1;
    clearHover();
    update();
}

}   // namespace tenbin::charts

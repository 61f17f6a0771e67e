#include "chart_view.h"

#include "plot_scene.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tenbin::charts {

using namespace report;
using namespace ui::metrics;

namespace {

constexpr int kHeader = 32;
constexpr QPointF kNowhere(-1e6, -1e6);

int scatterCount(const ChartSpec &spec)
{
    std::size_t count = 0;
    for (const SeriesSpec &s : spec.series)
        count += s.kind == SeriesKind::Scatter ? s.x.size() : 0;
    return static_cast<int>(count);
}

int idOf(const SeriesSpec &series, int point)
{
    const auto i = static_cast<std::size_t>(point);
    return i < series.ids.size() ? series.ids[i] : point;
}

}   // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene = std::make_unique<PlotScene>(*m_plot);
    restyle();
    connect(m_plot, &QCustomPlot::axisDoubleClick, this, &ChartView::resetZoom);
}

ChartView::~ChartView() = default;

const ChartSpec &ChartView::spec() const
{
    return m_scene->spec();
}

void ChartView::setSpec(ChartSpec spec)
{
    const bool header
        = spec.title != m_scene->spec().title || spec.remark != m_scene->spec().remark || spec.empty != m_scene->spec().empty;
    if (spec.title != accessibleName())
        setAccessibleName(spec.title);
    if (spec.summary != accessibleDescription())
        setAccessibleDescription(spec.summary);
    const bool interactive = spec.y.scale != AxisScale::Category && spec.empty.isEmpty();
    m_plot->setInteractions(interactive ? QCP::iRangeDrag | QCP::iRangeZoom : QCP::Interactions());
    m_plot->setVisible(spec.empty.isEmpty());
    m_rebuilt = m_scene->setSpec(std::move(spec));
    if (header)
        update();
    m_plot->replot(QCustomPlot::rpQueuedReplot);   // many in one turn of the event loop are one
}

void ChartView::paintNow()
{
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

double ChartView::paint_ms() const
{
    return m_plot->replotTime();
}

void ChartView::resetZoom()
{
    m_scene->resetRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::restyle()
{
    ChartStyle style;
    style.theme = &ui::Theme::current();
    style.face = font();
    style.locale = locale();
    m_scene->setStyle(std::move(style));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        restyle();
}

void ChartView::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(kGap3, kHeader, std::max(1, width() - 2 * kGap3), std::max(1, height() - kHeader - kGap2));
    m_scene->fit();
}

void ChartView::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = ui::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_focusShown ? theme.accent : theme.hairline, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);

    const QFont titleFont = ui::fontOf(kBody, QFont::DemiBold), remarkFont = ui::fontOf(kCaption);
    const QRect line(kGap3, kGap2 - 2, width() - 2 * kGap3, 24);
    const QString title = QFontMetrics(titleFont).elidedText(spec().title, Qt::ElideRight, line.width());
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int left = line.width() - QFontMetrics(titleFont).horizontalAdvance(title) - kGap3;
    painter.setFont(remarkFont);
    painter.setPen(theme.secondary);
    if (left > 40)
        painter.drawText(
            line, Qt::AlignRight | Qt::AlignVCenter, QFontMetrics(remarkFont).elidedText(spec().remark, Qt::ElideRight, left));
    if (!spec().empty.isEmpty()) {
        painter.setFont(ui::fontOf(kBody));
        painter.drawText(rect().adjusted(kGap4, kHeader, -kGap4, -kGap4), Qt::AlignCenter | Qt::TextWordWrap, spec().empty);
    }
}

int ChartView::idAt(const QPointF &at) const
{
    const auto [series, point] = m_scene->scatter().nearest(at, 12);
    return series < 0 ? -1 : idOf(spec().series[static_cast<std::size_t>(series)], point);
}

void ChartView::hoverAt(const QPointF &at)
{
    const PlotScene::Reading reading = m_scene->read(at);
    if (reading.text.isEmpty())
        return clearHover();
    m_scene->hover().show(reading.at, reading.text, reading.cross);
    m_scene->hoverLayer().replot();
}

void ChartView::clearHover()
{
    if (m_scene->hover().clear())
        m_scene->hoverLayer().replot();
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
            m_scene->userRanged();
        break;
    }
    case QEvent::Leave: clearHover(); break;
    case QEvent::Wheel:
        if (!m_plot->interactions().testFlag(QCP::iRangeZoom))
            return false;
        m_scene->userRanged();
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
    QPointF at;
    if (count > 0) {
        m_cursor = ((m_cursor + by) % count + count) % count;
        int left = m_cursor;
        for (const SeriesSpec &series : s.series) {
            if (series.kind != SeriesKind::Scatter)
                continue;
            const int n = static_cast<int>(series.x.size());
            if (left < n) {
                const auto i = static_cast<std::size_t>(left);
                at = {m_plot->xAxis->coordToPixel(series.x[i]), m_plot->yAxis->coordToPixel(series.y[i])};
                break;
            }
            left -= n;
        }
    } else if (s.y.scale == AxisScale::Category) {
        m_cursor = std::clamp(m_cursor + by, 0, std::max(0, static_cast<int>(s.y.categories.size()) - 1));
        at = {area.left() + 24, m_plot->yAxis->coordToPixel(m_cursor)};
    } else {
        m_cursor = std::clamp(m_cursor + by * 20, 0, 1000);
        at = {area.left() + area.width() * m_cursor / 1000, area.center().y()};
    }
    hoverAt(at);
    setAccessibleDescription(m_scene->read(at).text);   // what the cursor stands on is read out
}

int ChartView::idUnderCursor() const
{
    int left = m_cursor;
    for (const SeriesSpec &series : spec().series) {
        const int n = series.kind == SeriesKind::Scatter ? static_cast<int>(series.x.size()) : 0;
        if (left >= 0 && left < n)
            return idOf(series, left);
        left -= n;
    }
    return -1;
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

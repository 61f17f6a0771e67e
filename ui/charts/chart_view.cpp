#include "chart_view.h"

#include "chart_accessible.h"
#include "plot_scene.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace tenbin::charts {

using namespace report;
using namespace ui::metrics;

namespace {

constexpr ui::Measure kHeader = 32_px, kMore = 24_px, kBar = 15_px;

}   // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_more(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessibleChart), true);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene = std::make_unique<PlotScene>(*m_plot);
    restyle();
    connect(m_plot, &QCustomPlot::axisDoubleClick, this, &ChartView::resetZoom);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setFixedSize(kMore, kMore);
    connect(m_more, &QToolButton::clicked, this, &ChartView::menuWanted);
    m_reset->setFocusPolicy(Qt::TabFocus);
    connect(m_reset, &QToolButton::clicked, this, &ChartView::resetZoom);
    m_reset->hide();
    retranslateUi();
}

ChartView::~ChartView() = default;

const ChartSpec &ChartView::spec() const
{
    return m_scene->spec();
}

void ChartView::setDetail(std::function<QString(int)> detail)
{
    m_scene->setDetail(std::move(detail));
}

void ChartView::setSpec(ChartSpec spec)
{
    const bool header
        = spec.title != m_scene->spec().title || spec.remark != m_scene->spec().remark || spec.empty != m_scene->spec().empty;
    const bool higher = spec.y.categories.size() != m_scene->spec().y.categories.size();
    const bool renamed = spec.title != accessibleName();
    if (renamed)
        setAccessibleName(spec.title);
    if (spec.summary != accessibleDescription())
        setAccessibleDescription(spec.summary);
    const bool interactive = spec.y.scale != AxisScale::Category && spec.empty.isEmpty();
    m_plot->setInteractions(interactive ? QCP::iRangeDrag | QCP::iRangeZoom : QCP::Interactions());
    m_plot->setVisible(spec.empty.isEmpty());
    const bool reworded = renamed && spec.id == m_scene->spec().id && !m_scene->spec().title.isEmpty();
    if (spec.id != m_scene->spec().id)
        resetZoom();   // another chart's axes
    ++m_revision;
    m_rebuilt = m_scene->setSpec(std::move(spec));
    if (renamed)
        nameMore();
    if (header)
        update();
    if (higher)
        updateGeometry();
    if (reworded)
        Q_EMIT this->reworded();
    m_plot->replot(QCustomPlot::rpQueuedReplot);   // many in one turn of the event loop are one
}

void ChartView::paintNow()
{
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

QSize ChartView::minimumSizeHint() const
{
    const int bars = static_cast<int>(spec().y.categories.size());
    return {220_px, std::max<int>(150_px, kHeader + kGap2 + bars * kBar)};
}

double ChartView::paint_ms() const
{
    return m_plot->replotTime();
}

void ChartView::resetZoom()
{
    m_reset->hide();
    m_scene->resetRanges();
    update();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// The user moved the axes: they stay as they are until the reset, which now shows.
void ChartView::ranged()
{
    m_scene->userRanged();
    clearHover();   // its place belongs to the axes from before
    if (!m_reset->isHidden())
        return;
    m_reset->show();
    placeReset();
    update();
}

void ChartView::placeReset()
{
    m_reset->adjustSize();
    m_more->move(width() - kGap1 - kMore, kGap2 - 2);
    m_reset->move(m_more->x() - kGap1 - m_reset->width(), kGap2 - 3_px);
}

void ChartView::retranslateUi()
{
    m_reset->setText(tr("Reset zoom"));
    m_reset->setAccessibleName(tr("Reset zoom"));
    nameMore();
    placeReset();
}

// Of the four buttons each says which chart it is of.
void ChartView::nameMore()
{
    m_more->setAccessibleName(tr("More: %1").arg(spec().title));
    m_more->setToolTip(tr("Another chart, table, picture …"));
}

QPoint ChartView::menuPlace() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuWanted();
}

void ChartView::restyle()
{
    m_more->setIcon(ui::iconOf(ui::Icon::More, ui::Theme::current().secondary, ui::Theme::current().axis, 16_px));
    ChartStyle style;
    style.theme = &ui::Theme::current();
    style.face = font();
    style.locale = locale();
    style.scale = ui::zoom::factor();
    m_scene->setStyle(std::move(style));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        restyle();
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ChartView::resizeEvent(QResizeEvent *)
{
    placeReset();
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
    const QRect line(kGap3, kGap2 - 2, width() - 2 * kGap3 - kMore, 24_px);
    const QString title = QFontMetrics(titleFont).elidedText(spec().title, Qt::ElideRight, line.width());
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int left = line.width() - QFontMetrics(titleFont).horizontalAdvance(title) - kGap3;
    painter.setFont(remarkFont);
    painter.setPen(theme.secondary);
    // Half a remark says nothing.
    if (QFontMetrics(remarkFont).horizontalAdvance(spec().remark) <= left && m_reset->isHidden())
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, spec().remark);
    if (!spec().empty.isEmpty()) {
        painter.setFont(ui::fontOf(kBody));
        painter.drawText(rect().adjusted(kGap4, kHeader, -kGap4, -kGap4), Qt::AlignCenter | Qt::TextWordWrap, spec().empty);
    }
}

}   // namespace tenbin::charts

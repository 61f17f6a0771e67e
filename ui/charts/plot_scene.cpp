#include "plot_scene.h"

#include "chart_axes.h"

#include <algorithm>
#include <cmath>

namespace tenbin::charts {

using namespace report;

PlotScene::PlotScene(QCustomPlot &plot)
    : m_plot(plot)
{
    m_plot.addLayer(QStringLiteral("areas"), m_plot.layer(QStringLiteral("grid")), QCustomPlot::limBelow);
    m_plot.addLayer(QStringLiteral("marks"), m_plot.layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    m_plot.addLayer(QStringLiteral("hover"), m_plot.layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    m_hoverLayer = m_plot.layer(QStringLiteral("hover"));
    // Moving the cursor repaints this buffer alone.
    m_hoverLayer->setMode(QCPLayer::lmBuffered);
    m_plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);   // holds nothing: a buffer less to clear and blend

    (new AreasItem(m_plot, m_spec, m_style))->setLayer(QStringLiteral("areas"));
    m_bars = new BarsItem(m_plot, m_spec, m_style);
    m_scatter = new ScatterItem(m_plot, m_spec, m_style);
    m_marks = new MarksItem(m_plot, m_spec, m_style);
    m_marks->setLayer(QStringLiteral("marks"));
    m_hover = new HoverItem(m_plot, m_spec, m_style);
    m_hover->setLayer(m_hoverLayer);

    // Not phImmediateRefresh: four charts of one edit are painted together, in one pass over the window.
    m_plot.setPlottingHints(QCP::phCacheLabels | QCP::phFastPolylines);
    m_plot.xAxis2->setVisible(false);
    m_plot.yAxis2->setVisible(false);
    m_plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot.axisRect()->setMargins(QMargins(0, 4, 8, 0));
    m_plot.axisRect()->setMinimumMargins(QMargins(8, 0, 0, 8));
    m_plot.plotLayout()->setAutoMargins(QCP::msNone);
    m_plot.plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    m_plot.legend->setVisible(false);
    for (const QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis})
        QObject::connect(axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), &m_plot, [this] {
            if (m_ownRanges)
                keepRanges();   // settles: a range that is kept is not changed again
        });
}

void PlotScene::setStyle(ChartStyle style)
{
    m_style = std::move(style);
    m_plot.setLocale(m_style.locale);
    styleAxes();
    m_built = false;
    if (!m_spec.title.isEmpty())
        setSpec(m_spec);
}

void PlotScene::styleAxes()
{
    const ui::Theme &theme = *m_style.theme;
    m_plot.setBackground(QBrush(m_style.vectors ? QColor(Qt::transparent) : theme.surface));
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelFont(m_style.caption());
        axis->setLabelFont(m_style.caption());
        axis->setTickLabelColor(theme.secondary);
        axis->setLabelColor(theme.secondary);
        axis->setBasePen(QPen(theme.axis, 1));
        axis->setTickPen(QPen(theme.axis, 1));
        axis->setSubTickPen(QPen(theme.axis, 1));
        axis->grid()->setPen(QPen(theme.grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

bool PlotScene::sameStructure(const ChartSpec &spec) const
{
    const auto sameAxis = [](const AxisSpec &a, const AxisSpec &b) {
        return a.scale == b.scale && a.decimals == b.decimals && a.categories == b.categories && a.label == b.label;
    };
    const auto sameSeries
        = [](const SeriesSpec &a, const SeriesSpec &b) { return a.kind == b.kind && a.role == b.role && a.dashed == b.dashed; };
    return m_built && m_spec.id == spec.id && m_spec.empty.isEmpty() == spec.empty.isEmpty() && sameAxis(m_spec.x, spec.x)
        && sameAxis(m_spec.y, spec.y)
        && std::equal(m_spec.series.begin(), m_spec.series.end(), spec.series.begin(), spec.series.end(), sameSeries);
}

bool PlotScene::setSpec(ChartSpec spec)
{
    const bool same = sameStructure(spec);
    m_spec = std::move(spec);
    if (!same)
        rebuild();
    update();
    return !same;
}

void PlotScene::rebuild()
{
    m_plot.clearGraphs();
    m_graphs.clear();
    const bool bars
        = std::any_of(m_spec.series.begin(), m_spec.series.end(), [](const SeriesSpec &s) { return s.kind == SeriesKind::Bars; });
    setUpAxis(*m_plot.xAxis, m_spec.x, m_style);
    setUpAxis(*m_plot.yAxis, m_spec.y, m_style);
    const bool shown = m_spec.empty.isEmpty();
    m_plot.axisRect()->setVisible(shown);
    m_plot.xAxis->setVisible(shown && !bars);   // bars carry their values
    m_plot.yAxis->setVisible(shown);
    m_plot.yAxis->setBasePen(bars ? QPen(m_style.theme->axis, 1) : QPen(Qt::NoPen));
    if (m_spec.y.scale != AxisScale::Category)
        m_plot.yAxis->setTickLength(0, 0);
    m_plot.xAxis->setLabel(m_spec.x.label);
    for (const SeriesSpec &series : m_spec.series) {
        if (series.kind != SeriesKind::Line && series.kind != SeriesKind::Area)
            continue;
        QCPGraph *graph = m_plot.addGraph();
        const QColor color = m_style.theme->role(series.role);
        QPen pen(series.kind == SeriesKind::Area ? m_style.theme->outline(color) : color,
            series.kind == SeriesKind::Area ? 1 : m_style.px(m_style.lineWidth));
        if (series.dashed) {
            // It may run along a solid line and must show on top of it.
            pen.setColor(series.role == Role::Neutral ? m_style.theme->text : color);
            pen.setWidthF(m_style.px(1.5));
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({3, 4});
        }
        graph->setPen(pen);
        if (series.kind == SeriesKind::Area) {
            QColor fill = color;
            fill.setAlphaF(m_style.theme->dark ? 0.40F : 0.50F);
            graph->setBrush(fill);
        }
        graph->setAntialiased(true);
        m_graphs.push_back(graph);
    }
    m_built = true;
}

void PlotScene::update()
{
    std::size_t next = 0;
    for (const SeriesSpec &series : m_spec.series) {
        if (series.kind != SeriesKind::Line && series.kind != SeriesKind::Area)
            continue;
        QVector<QCPGraphData> data;
        data.reserve(static_cast<qsizetype>(series.x.size()));
        for (std::size_t i = 0; i < series.x.size(); ++i)
            data.append(QCPGraphData(series.x[i], series.y[i]));
        m_graphs[next++]->data()->set(data, true);
    }
    if (m_ownRanges)
        keepRanges();
    else
        resetRanges();
    m_hover->clear();
}

void PlotScene::keepRanges()
{
    m_plot.xAxis->setRange(keptRange(m_plot.xAxis->range(), m_spec.x));
    m_plot.yAxis->setRange(keptRange(m_plot.yAxis->range(), m_spec.y));
}

void PlotScene::resetRanges()
{
    m_ownRanges = false;
    if (m_spec.y.scale == AxisScale::Category)
        m_plot.yAxis->setRange(-0.5, std::max<double>(6, static_cast<double>(m_spec.y.categories.size())) - 0.5);
    else
        m_plot.yAxis->setRange(m_spec.y.minimum, m_spec.y.maximum);
    m_plot.xAxis->setRange(m_spec.x.minimum, m_spec.x.maximum);
    fit();
}

// Leaves room above for the legend, and right of the longest bar for its value.
void PlotScene::fit()
{
    const bool bars = m_spec.y.scale == AxisScale::Category;
    m_plot.axisRect()->setMargins(QMargins(0,
        bars && !m_marks->hasLegend() ? qRound(m_style.px(4)) : m_marks->headroom(m_plot.width() - 9), qRound(m_style.px(8)), 0));
    if (!bars || m_spec.series.empty())
        return;
    double longest = 0;
    for (const SeriesSpec &series : m_spec.series)
        for (std::size_t i = 0; i < series.x.size(); ++i)
            longest = std::max(longest, series.x[i] + (series.base.empty() ? 0 : series.base[i]));
    const QFontMetricsF metrics(m_style.caption());
    double names = 0;
    for (const QString &name : m_spec.y.categories)
        names = std::max(names, metrics.horizontalAdvance(name));
    const double width = std::max(40.0, m_plot.width() - names - m_style.px(24));
    const double room = std::min(m_bars->widestLabel() + m_style.px(10), width * 0.8);
    m_plot.xAxis->setRange(0, longest > 0 ? longest * width / (width - room) : 1);
}

PlotScene::Reading PlotScene::readPoint(const SeriesSpec &series, int point) const
{
    const auto i = static_cast<std::size_t>(point);
    QString text = series.details.value(point);
    if (text.isEmpty() && m_detail && i < series.ids.size())
        text = m_detail(series.ids[i]);
    if (text.isEmpty())
        text = QStringLiteral("%1 · %2").arg(
            axisValue(series.x[i], m_spec.x, m_style.locale), axisValue(series.y[i], m_spec.y, m_style.locale));
    return {{m_plot.xAxis->coordToPixel(series.x[i]), m_plot.yAxis->coordToPixel(series.y[i])}, text, false};
}

PlotScene::Reading PlotScene::read(const QPointF &at) const
{
    const auto [series, point] = m_scatter->nearest(at, 12);
    if (series >= 0)
        return readPoint(m_spec.series[static_cast<std::size_t>(series)], point);
    if (!QRectF(m_plot.axisRect()->rect()).contains(at))
        return {};
    if (m_spec.y.scale == AxisScale::Category) {
        const int row = m_bars->rowAt(at);
        if (row < 0 || m_spec.series.empty())
            return {};
        QStringList text{m_spec.y.categories.value(row)};
        if (m_spec.series.size() == 1)
            text << m_spec.series.front().labels.value(row) << m_spec.series.front().details.value(row);
        else
            for (const SeriesSpec &s : m_spec.series)
                if (const auto i = static_cast<std::size_t>(row); i < s.x.size() && s.x[i] > 0)
                    text << QStringLiteral("%1  %2").arg(s.name, axisValue(s.x[i], m_spec.x, m_style.locale));
        text.removeAll(QString());
        return {at, text.join(QLatin1Char('\n')), true};
    }
    return readLines(at);
}

PlotScene::Reading PlotScene::readLines(const QPointF &at) const
{
    const double x = m_plot.xAxis->pixelToCoord(at.x());
    QStringList text{axisValue(x, m_spec.x, m_style.locale)};
    bool any = false;
    for (const SeriesSpec &series : m_spec.series) {
        if ((series.kind != SeriesKind::Line && series.kind != SeriesKind::Area) || series.x.empty())
            continue;
        if (x < series.x.front() || x > series.x.back())
            continue;
        const auto next = std::upper_bound(series.x.begin(), series.x.end(), x);
        const auto j = next == series.x.end() ? series.x.size() - 1 : static_cast<std::size_t>(next - series.x.begin());
        const auto i = j == 0 ? 0 : j - 1;
        const double span = series.x[j] - series.x[i];
        const double y = span > 0 ? series.y[i] + (series.y[j] - series.y[i]) * (x - series.x[i]) / span : series.y[i];
        text << QStringLiteral("%1  %2").arg(series.name, axisValue(y, m_spec.y, m_style.locale));
        any = true;
    }
    return any ? Reading{at, text.join(QLatin1Char('\n')), true} : Reading{};
}

}   // namespace tenbin::charts

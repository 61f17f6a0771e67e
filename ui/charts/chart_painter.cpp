#include "chart_painter.h"

#include "plot_scene.h"

namespace tenbin::charts {

namespace {

double headerOf(const PrintLook &look)   // its height
{
    constexpr double kHeader = 18;
    return look.title ? kHeader : 0;
}

ChartStyle printStyle(const PrintLook &look)
{
    ChartStyle style;
    style.theme = &ui::Theme::light();
    style.face = look.face;
    style.locale = look.locale;
    style.captionPixels = 8;   // pixels of the hidden plot are points of the page
    style.lineWidth = 1.25;
    style.vectors = true;
    return style;
}

}   // namespace

RecordedChart recordChart(const report::ChartSpec &spec, const QSizeF &size, const PrintLook &look)
{
    RecordedChart chart{spec.title, spec.remark, spec.empty, size, look, QPicture()};
    if (!spec.empty.isEmpty())
        return chart;
    QCustomPlot plot;
    PlotScene scene(plot);
    scene.setStyle(printStyle(look));
    const QSize inner(qRound(size.width()), qRound(size.height() - headerOf(look)));
    plot.setGeometry(QRect(QPoint(0, 0), inner));
    plot.setViewport(QRect(QPoint(0, 0), inner));
    scene.setSpec(spec);
    scene.fit();
    // Vectors need a painter of QCustomPlot's own.
    QCPPainter vectors(&chart.plot);
    vectors.setMode(QCPPainter::pmVectorized);
    vectors.setMode(QCPPainter::pmNoCaching);
    vectors.setMode(QCPPainter::pmNonCosmetic);
    plot.toPainter(&vectors, inner.width(), inner.height());
    return chart;
}

void playChart(const RecordedChart &chart, QPainter &painter, const QPointF &corner)
{
    const ChartStyle style = printStyle(chart.look);
    const double top = headerOf(chart.look);
    painter.save();
    painter.translate(corner);
    if (chart.look.title) {
        const QRectF rect(0, 0, chart.size.width(), top);
        painter.setFont(style.font(9, QFont::DemiBold));
        painter.setPen(style.theme->text);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, chart.title);
        painter.setFont(style.font(8));
        painter.setPen(style.theme->secondary);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignTop, chart.remark);
    }
    painter.translate(0, top);
    if (!chart.empty.isEmpty()) {
        painter.setFont(style.font(9));
        painter.setPen(style.theme->secondary);
        painter.drawText(
            QRectF(0, 0, chart.size.width(), chart.size.height() - top), Qt::AlignCenter | Qt::TextWordWrap, chart.empty);
    } else {
        // A picture plays at its device's resolution relative to the page's; here one pixel is one unit of the painter.
        const double scale = static_cast<double>(chart.plot.logicalDpiX()) / painter.device()->logicalDpiX();
        painter.scale(scale, scale);
        painter.drawPicture(0, 0, chart.plot);
    }
    painter.restore();
}

void paintChart(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const PrintLook &look)
{
    playChart(recordChart(spec, rect.size(), look), painter, rect.topLeft());
}

}   // namespace tenbin::charts

#include "chart_painter.h"

#include "plot_scene.h"

namespace tenbin::charts {

namespace {

constexpr double kHeader = 18;

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

void header(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const ChartStyle &style)
{
    painter.setFont(style.font(9, QFont::DemiBold));
    painter.setPen(style.theme->text);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, spec.title);
    painter.setFont(style.font(8));
    painter.setPen(style.theme->secondary);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignTop, spec.remark);
}

}   // namespace

void paintChart(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const PrintLook &look)
{
    const ChartStyle style = printStyle(look);
    const double top = look.title ? kHeader : 0;
    painter.save();
    painter.translate(rect.topLeft());
    if (look.title)
        header(spec, painter, {0, 0, rect.width(), kHeader}, style);
    if (!spec.empty.isEmpty()) {
        painter.setFont(style.font(9));
        painter.setPen(style.theme->secondary);
        painter.drawText(QRectF(0, top, rect.width(), rect.height() - top), Qt::AlignCenter | Qt::TextWordWrap, spec.empty);
        painter.restore();
        return;
    }
    painter.translate(0, top);
    QCustomPlot plot;
    PlotScene scene(plot);
    scene.setStyle(style);
    const QSize size(qRound(rect.width()), qRound(rect.height() - top));
    plot.setGeometry(QRect(QPoint(0, 0), size));
    plot.setViewport(QRect(QPoint(0, 0), size));
    scene.setSpec(spec);
    scene.fit();
    // Vectors need a painter of QCustomPlot's own; a picture in between keeps the caller's transform.
    QPicture picture;
    QCPPainter vectors(&picture);
    vectors.setMode(QCPPainter::pmVectorized);
    vectors.setMode(QCPPainter::pmNoCaching);
    vectors.setMode(QCPPainter::pmNonCosmetic);
    plot.toPainter(&vectors, size.width(), size.height());
    vectors.end();
    // A picture plays at its device's resolution relative to the page's; here one pixel is one unit of the painter.
    const double scale = static_cast<double>(picture.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

QPicture recordChart(const report::ChartSpec &spec, const QSizeF &size, const PrintLook &look)
{
    QPicture picture;
    QPainter painter(&picture);
    paintChart(spec, painter, QRectF(QPointF(0, 0), size), look);
    return picture;
}

}   // namespace tenbin::charts

#include "chart_export.h"

#include "report/chart_table.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>

#include <algorithm>

namespace tenbin::charts {

namespace {

constexpr int kPixelsAPoint = 2, kMargin = 12, kPointsAnInch = 72;

QRectF inner(const QSize &points)
{
    return QRectF(QPointF(0, 0), points).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void paintPdf(QBuffer &buffer, const report::ChartSpec &spec, const QSize &points, const PrintLook &look)
{
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPointsAnInch);
    pdf.setPageSize(QPageSize(QSizeF(points), QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    pdf.setTitle(spec.title);
    QPainter painter(&pdf);
    paintChart(spec, painter, inner(points), look);
}

}   // namespace

std::optional<ChartFormat> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const auto &[word, format] : {std::pair("png", ChartFormat::Png), std::pair("svg", ChartFormat::Svg),
             std::pair("pdf", ChartFormat::Pdf), std::pair("csv", ChartFormat::Csv)})
        if (ending == QLatin1String(word))
            return format;
    return {};
}

QSizeF recordedSize(const QSize &points)
{
    return inner(points).size();
}

QByteArray svgOf(const report::ChartSpec &spec, const RecordedChart &chart, const QSize &points)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(points);
    svg.setViewBox(QRect(QPoint(0, 0), points));
    svg.setResolution(kPointsAnInch);
    svg.setTitle(spec.title);
    svg.setDescription(spec.summary);
    QPainter painter(&svg);
    playChart(chart, painter, inner(points).topLeft());
    painter.end();
    return bytes;
}

QImage chartImage(const report::ChartSpec &spec, const QSize &points, const PrintLook &look)
{
    QImage image(points * kPixelsAPoint, QImage::Format_RGB32);
    image.fill(ui::Theme::light().surface);
    image.setDevicePixelRatio(kPixelsAPoint);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(spec, painter, inner(points), look);
    painter.end();
    return image;
}

QByteArray chartFile(const report::ChartSpec &spec, ChartFormat format, const QSize &points, const PrintLook &look)
{
    if (format == ChartFormat::Csv)
        return report::csvOf(spec);
    if (format == ChartFormat::Svg)
        return svgOf(spec, recordChart(spec, recordedSize(points), look), points);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case ChartFormat::Png: chartImage(spec, points, look).save(&buffer, "PNG"); break;
    case ChartFormat::Pdf: paintPdf(buffer, spec, points, look); break;
    case ChartFormat::Svg:
    case ChartFormat::Csv: break;
    }
    return bytes;
}

bool printChart(const report::ChartSpec &spec, QPrinter &printer, const PrintLook &look)
{
    constexpr double kHeight = .62;   // of the width
    printer.setDocName(spec.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = printer.resolution() / static_cast<double>(kPointsAnInch);
    painter.scale(scale, scale);
    const QSizeF page = printer.pageLayout().paintRect(QPageLayout::Point).size();
    paintChart(spec, painter, {0, 0, page.width(), std::min(page.height(), page.width() * kHeight)}, look);
    return painter.end();
}

}   // namespace tenbin::charts

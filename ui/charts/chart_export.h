// A chart as a file or on the clipboard: the picture in the light theme, as on paper.
#pragma once

#include "chart_painter.h"

#include <QByteArray>
#include <QImage>

class QPrinter;

namespace tenbin::charts {

enum class ChartFormat : std::uint8_t { Png, Svg, Pdf, Csv };

// By the ending of a file's name; no value: none of ours.
std::optional<ChartFormat> formatOf(const QString &path);

QImage chartImage(const report::ChartSpec &spec, const QSize &points, const PrintLook &look);   // two pixels a point
QByteArray chartFile(const report::ChartSpec &spec, ChartFormat format, const QSize &points, const PrintLook &look);

// A recording of the chart at this size in a picture of so many points; in any thread.
QSizeF recordedSize(const QSize &points);
QByteArray svgOf(const report::ChartSpec &spec, const RecordedChart &chart, const QSize &points);

// On one page, as wide as it is. False: the printer refused.
bool printChart(const report::ChartSpec &spec, QPrinter &printer, const PrintLook &look);

}   // namespace tenbin::charts

// A chart on paper: the same scene on a hidden plot, recorded as vectors in the light theme.
#pragma once

#include "report/chart_spec.h"

#include <QLocale>
#include <QPainter>
#include <QPicture>
#include <QStringList>

namespace tenbin::charts {

struct PrintLook
{
    QStringList families;   // Latin first, then the Han shapes of the report's language
    QLocale locale;
    bool title = true;      // title and remark above the plot
};

// Paints the chart into `rect`, in the painter's units (points for a page). UI thread only: QCustomPlot is a widget.
void paintChart(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const PrintLook &look);
// The same as a recording, that a worker may play onto a page.
QPicture recordChart(const report::ChartSpec &spec, const QSizeF &size, const PrintLook &look);

} // namespace tenbin::charts

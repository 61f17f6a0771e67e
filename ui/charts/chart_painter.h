// A chart on paper: the same scene on a hidden plot, recorded as vectors in the light theme.
#pragma once

#include "report/chart_spec.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QPicture>

namespace tenbin::charts {

struct PrintLook
{
    QFont face;
    QLocale locale;
    bool title = true;   // title and remark above the plot
};

// Paints the chart into `rect`, in the painter's units (points for a page). UI thread only: QCustomPlot is a widget.
void paintChart(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const PrintLook &look);
// The same as a recording, that a worker may play onto a page.
QPicture recordChart(const report::ChartSpec &spec, const QSizeF &size, const PrintLook &look);

}   // namespace tenbin::charts

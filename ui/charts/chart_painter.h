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

// All that paper needs of a chart.
struct RecordedChart
{
    QString title, remark;
    QString empty;   // said in place of the plot
    QSizeF size;
    PrintLook look;
    QPicture plot = QPicture();
};

// UI thread only: QCustomPlot is a widget. The size is in the units of the painter that will play it (points for a page).
RecordedChart recordChart(const report::ChartSpec &spec, const QSizeF &size, const PrintLook &look);
// With its corner here; in any thread.
void playChart(const RecordedChart &chart, QPainter &painter, const QPointF &corner);
// Both at once.
void paintChart(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect, const PrintLook &look);

}   // namespace tenbin::charts

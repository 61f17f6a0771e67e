// A report's pages as pictures, for the screen. Charts are left out: they belong to the window's thread, and are painted into
// their places afterwards.
#pragma once

#include "pdf_report.h"

#include <QImage>

namespace tenbin::ui {

struct PageChart
{
    std::size_t page = 0;
    QRectF rect;   // points
    report::ChartSpec spec;
};

struct PageImages
{
    double scale = 1;   // pixels a point
    QFont face;
    std::vector<QImage> pages;
    std::vector<PageChart> charts;
};

PageImages pageImages(const report::Report &report, Paper paper, const QFont &face, double scale);   // in any thread
// UI thread only.
void paintPageChart(PageImages &images, std::size_t chart, const QLocale &locale);

QSizeF sizeOf(Paper paper);   // points

}   // namespace tenbin::ui

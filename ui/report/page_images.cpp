#include "page_images.h"

#include "ui/charts/chart_painter.h"

#include <QPageSize>

namespace tenbin::ui {

QSizeF sizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
}

PageImages pageImages(const report::Report &report, Paper paper, const QFont &face, double scale)
{
    PageImages images;
    images.scale = scale;
    images.face = face;
    images.face.setHintingPreference(QFont::PreferNoHinting);   // lines break as on paper
    const QSizeF points = sizeOf(paper);
    QPainter painter;
    const auto nextPage = [&] {
        if (painter.isActive())
            painter.end();
        QImage &page = images.pages.emplace_back((points * scale).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        painter.begin(&page);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
    };
    nextPage();
    PrintStyle style;
    style.face = images.face;
    const PaintChart noted = [&images](const report::ChartSpec &spec, QPainter &, const QRectF &rect) {
        images.charts.push_back({images.pages.size() - 1, rect, spec});
    };
    PageFlow(painter, points, style, noted, nextPage).lay(report);
    painter.end();
    return images;
}

void paintPageChart(PageImages &images, std::size_t chart, const QLocale &locale)
{
    const PageChart &its = images.charts[chart];
    QPainter painter(&images.pages[its.page]);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(images.scale, images.scale);
    charts::paintChart(its.spec, painter, its.rect, {images.face, locale, true});
}

}   // namespace tenbin::ui

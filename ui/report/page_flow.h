// Lays a report's blocks on pages, top to bottom, in points; keeps headings with what follows and rows whole.
#pragma once

#include "pdf_completion.h"
#include "report/report.h"

#include <QColor>
#include <QFont>
#include <QPainter>

#include <functional>

namespace tenbin::ui {

struct PrintStyle
{
    QFont face;   // of the report's language
    QColor text{0x1F, 0x29, 0x33}, secondary{0x5B, 0x6B, 0x7B}, hairline{0xDF, 0xE3, 0xE8}, accent{0x1F, 0x7A, 0x6E};
    QColor pass{0x1B, 0x7F, 0x5C}, fail{0xB3, 0x45, 0x2C}, warning{0x8A, 0x61, 0x00}, pale{0xF5, 0xF6, 0xF8};

    QColor of(report::Tone tone) const;
    QFont font(int pixelSize, bool emphasised = false) const;
};

using PaintChart = std::function<void(const report::ChartSpec &spec, QPainter &painter, const QRectF &rect)>;

class PageFlow
{
public:
    // The painter's unit is the point; `size` is the whole page. `nextPage` lets the painter go on with an empty one.
    PageFlow(
        QPainter &painter, const QSizeF &size, const PrintStyle &style, PaintChart paintChart, std::function<void()> nextPage);

    std::vector<SectionStart> lay(const report::Report &report);

private:
    void title(const report::Report &report);
    void heading(const QString &text);
    double headingHeight(const QString &text) const;
    void lay(const report::Paragraph &paragraph);
    void lay(const std::vector<report::KeyFigure> &figures);
    void lay(const std::vector<report::Bullet> &bullets);
    void lay(const report::Table &table);
    void lay(const std::vector<report::ChartSpec> &charts);
    // What must stay on one page with whatever stands above the block.
    double lead(const std::vector<report::Block> &blocks, std::size_t i) const;
    double lead(const report::Table &table) const;
    struct TableHeights
    {
        double head = 0, foot = 0;   // foot: total and note
        std::vector<double> rows;

        double all() const;
    };
    TableHeights heights(const report::Table &table) const;
    bool staysWhole(const TableHeights &heights) const;
    // Height that the row at `i` needs from here on so that no single row is torn from its table.
    double kept(const TableHeights &heights, std::size_t i) const;
    double figuresLabelHeight(const std::vector<report::KeyFigure> &figures) const;
    double cellWidth(const report::Table &table, std::size_t column) const;   // of its text
    double rowHeight(const report::Table &table, const QStringList &row, const QFont &font) const;
    void tableRow(const report::Table &table, const QStringList &row, const QFont &font, double height);
    void tableHead(const report::Table &table);
    std::vector<double> widths(const report::Table &table) const;
    void footer();
    void need(double height);   // breaks the page where less is left
    double textHeight(const QString &text, const QFont &font, double width) const;
    void drawText(
        const QRectF &rect, const QString &text, const QFont &font, const QColor &color, Qt::Alignment align = Qt::AlignLeft);
    double bottom() const { return m_size.height() - kMargin - 18; }
    double pageHeight() const { return bottom() - kMargin; }
    double width() const { return m_size.width() - 2 * kMargin; }

    static constexpr double kMargin = 40;
    QPainter &m_painter;
    QSizeF m_size;
    const PrintStyle &m_style;
    PaintChart m_paintChart;
    std::function<void()> m_nextPage;
    QString m_footer;
    double m_y = kMargin;
    int m_page = 0;
};

}   // namespace tenbin::ui

// Tables on pages: columns, row heights, and where a table may be torn.
#include "page_flow.h"

#include <algorithm>
#include <numeric>

namespace tenbin::ui {

using namespace report;

namespace {

constexpr double kCellPad = 4;
constexpr double kNumberPad = 8;   // a right-aligned number keeps its distance from the text column after it
constexpr double kTableTail = 12;
constexpr int kBody = 8, kTotal = 9;

QStringList headings(const Table &table)
{
    QStringList names;
    for (const Column &c : table.columns)
        names << c.heading;
    return names;
}

}   // namespace

std::vector<double> PageFlow::widths(const Table &table) const
{
    const double sum
        = std::accumulate(table.columns.begin(), table.columns.end(), 0.0, [](double s, const Column &c) { return s + c.share; });
    std::vector<double> result;
    for (const Column &c : table.columns)
        result.push_back(width() * c.share / sum);
    return result;
}

double PageFlow::cellWidth(const Table &table, std::size_t column) const
{
    return widths(table)[column] - (table.columns[column].align == Align::Right ? kNumberPad : kCellPad);
}

double PageFlow::rowHeight(const Table &table, const QStringList &row, const QFont &font) const
{
    double h = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        h = std::max(h, textHeight(row[static_cast<qsizetype>(i)], font, cellWidth(table, i)));
    return h + 5;
}

void PageFlow::tableRow(const Table &table, const QStringList &row, const QFont &font, double height)
{
    const auto w = widths(table);
    double x = kMargin;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const bool right = table.columns[i].align == Align::Right;
        const QRectF cell(x, m_y + 2, cellWidth(table, i), height - 4);
        drawText(cell, row[static_cast<qsizetype>(i)], font, m_style.text, right ? Qt::AlignRight : Qt::AlignLeft);
        x += w[i];
    }
    m_y += height;
    m_painter.fillRect(QRectF(kMargin, m_y - 0.5, width(), 0.5), m_style.hairline);
}

void PageFlow::tableHead(const Table &table)
{
    const QFont font = m_style.font(kBody, true);
    const double h = rowHeight(table, headings(table), font);
    m_painter.fillRect(QRectF(kMargin, m_y, width(), h), m_style.pale);
    tableRow(table, headings(table), font, h);
}

double PageFlow::TableHeights::all() const
{
    return std::accumulate(rows.begin(), rows.end(), head + foot);
}

PageFlow::TableHeights PageFlow::heights(const Table &table) const
{
    TableHeights h;
    h.head = rowHeight(table, headings(table), m_style.font(kBody, true));
    for (const QStringList &row : table.rows)
        h.rows.push_back(rowHeight(table, row, m_style.font(kBody)));
    if (!table.total.isEmpty())
        h.foot += rowHeight(table, table.total, m_style.font(kTotal, true));
    if (!table.note.isEmpty())
        h.foot += textHeight(table.note, m_style.font(kBody), width()) + 4;
    return h;
}

// A short table is read at a glance and never torn.
bool PageFlow::staysWhole(const TableHeights &h) const
{
    return h.rows.size() <= 3 || h.all() <= pageHeight() / 3;
}

double PageFlow::kept(const TableHeights &h, std::size_t i) const
{
    const std::size_t rows = h.rows.size();
    double height = h.rows[i];
    if (i == 0 && rows > 1)
        height += h.rows[1];
    // The last two rows, the total and the note go together.
    if (i + 2 >= rows)
        height = std::accumulate(h.rows.begin() + static_cast<std::ptrdiff_t>(i), h.rows.end(), h.foot);
    return height;
}

double PageFlow::lead(const Table &table) const
{
    const TableHeights h = heights(table);
    return staysWhole(h) ? h.all() : h.head + kept(h, 0);
}

void PageFlow::lay(const Table &table)
{
    const QFont font = m_style.font(kBody);
    const TableHeights h = heights(table);
    need(lead(table));
    tableHead(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const int page = m_page;
        need(kept(h, i));
        if (m_page != page)
            tableHead(table);
        tableRow(table, table.rows[i], font, h.rows[i]);
    }
    if (!table.total.isEmpty()) {
        const QFont strong = m_style.font(kTotal, true);
        tableRow(table, table.total, strong, rowHeight(table, table.total, strong));
    }
    if (!table.note.isEmpty()) {
        const double height = textHeight(table.note, font, width());
        drawText({kMargin, m_y + 4, width(), height}, table.note, font, m_style.secondary);
        m_y += height + 4;
    }
    m_y += kTableTail;
}

}   // namespace tenbin::ui

#include "page_flow.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tenbin::ui {

using namespace report;

namespace {

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

constexpr int kWrap = Qt::TextWordWrap;   // Han text breaks between its characters anyway
constexpr double kChartGap = 10, kChartShape = 0.82, kFlattestChart = 0.7;
constexpr double kFigureGap = 8;

}   // namespace

QColor PrintStyle::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain: return text;
    case Tone::Pass: return pass;
    case Tone::Fail: return fail;
    case Tone::Warning: return warning;
    }
    return text;
}

QFont PrintStyle::font(int pixelSize, bool emphasised) const
{
    QFont f = face;
    f.setPixelSize(pixelSize);
    f.setWeight(emphasised ? QFont::DemiBold : QFont::Normal);
    return f;
}

PageFlow::PageFlow(
    QPainter &painter, const QSizeF &size, const PrintStyle &style, PaintChart paintChart, std::function<void()> nextPage)
    : m_painter(painter)
    , m_size(size)
    , m_style(style)
    , m_paintChart(std::move(paintChart))
    , m_nextPage(std::move(nextPage))
{
}

double PageFlow::textHeight(const QString &text, const QFont &font, double width) const
{
    return QFontMetricsF(font, m_painter.device()).boundingRect(QRectF(0, 0, width, 1e6), kWrap, text).height();
}

void PageFlow::drawText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color, Qt::Alignment align)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(rect, static_cast<int>(align) | kWrap, text);
}

void PageFlow::footer()
{
    const QFont font = m_style.font(8);
    const QRectF rect(kMargin, m_size.height() - kMargin - 4, width(), 14);
    drawText(rect, m_footer, font, m_style.secondary);
    drawText(rect, PageText::tr("Page %1").arg(m_page + 1), font, m_style.secondary, Qt::AlignRight);
}

void PageFlow::need(double height)
{
    if (m_y + height <= bottom())
        return;
    footer();
    m_nextPage();
    ++m_page;
    m_y = kMargin;
}

void PageFlow::title(const Report &report)
{
    const QFont large = m_style.font(20, true), small = m_style.font(10);
    const double h = textHeight(report.title, large, width());
    drawText({kMargin, m_y, width(), h}, report.title, large, m_style.text);
    m_y += h + 4;
    const double h2 = textHeight(report.subtitle, small, width());
    drawText({kMargin, m_y, width(), h2}, report.subtitle, small, m_style.secondary);
    m_y += h2 + 8;
    m_painter.fillRect(QRectF(kMargin, m_y, width(), 2), m_style.accent);
    m_y += 10;
}

double PageFlow::headingHeight(const QString &text) const
{
    return 8 + textHeight(text, m_style.font(14, true), width()) + 6;
}

void PageFlow::heading(const QString &text)
{
    const QFont font = m_style.font(14, true);
    m_y += 8;
    const double h = textHeight(text, font, width());
    drawText({kMargin, m_y, width(), h}, text, font, m_style.accent);
    m_y += h + 6;
}

void PageFlow::lay(const Paragraph &p)
{
    const QFont font = m_style.font(p.emphasised ? 11 : 10, p.emphasised);
    const double h = textHeight(p.text, font, width());
    need(h);
    drawText({kMargin, m_y, width(), h}, p.text, font, m_style.text);
    m_y += h + 6;
}

double PageFlow::figuresLabelHeight(const std::vector<KeyFigure> &figures) const
{
    const double cell = (width() - kFigureGap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    double height = 0;
    for (const KeyFigure &f : figures)
        height = std::max(height, textHeight(f.label, m_style.font(8), cell - 16));
    return height;
}

void PageFlow::lay(const std::vector<KeyFigure> &figures)
{
    const double gap = kFigureGap,
                 cell = (width() - gap * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    const QFont label = m_style.font(8), value = m_style.font(15, true);
    const double labelHeight = figuresLabelHeight(figures);
    const double height = labelHeight + 48;
    need(height);
    double x = kMargin;
    for (const KeyFigure &f : figures) {
        m_painter.setPen(QPen(m_style.hairline, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(x, m_y, cell, height), 6, 6);
        drawText({x + 8, m_y + 7, cell - 16, labelHeight}, f.label, label, m_style.secondary);
        drawText({x + 8, m_y + 9 + labelHeight, cell - 12, 20}, f.value, value, m_style.of(f.tone));
        const QString mark = f.tone == Tone::Pass ? PageText::tr("met · %1").arg(f.remark)
            : f.tone == Tone::Fail                ? PageText::tr("missed · %1").arg(f.remark)
                                                  : f.remark;
        drawText({x + 8, m_y + 31 + labelHeight, cell - 10, 14}, mark, m_style.font(7), m_style.secondary);
        x += cell + gap;
    }
    m_y += height + 10;
}

void PageFlow::lay(const std::vector<Bullet> &bullets)
{
    const QFont font = m_style.font(10);
    for (const Bullet &b : bullets) {
        const double h = textHeight(b.text, font, width() - 14);
        need(h);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.of(b.tone));
        m_painter.drawEllipse(QPointF(kMargin + 4, m_y + 7), 2, 2);
        drawText({kMargin + 14, m_y, width() - 14, h}, b.text, font, m_style.of(b.tone));
        m_y += h + 3;
    }
    m_y += 5;
}

double PageFlow::lead(const std::vector<Block> &blocks, std::size_t i) const
{
    if (i >= blocks.size())
        return 0;
    if (const auto *table = std::get_if<Table>(&blocks[i]))
        return lead(*table);
    if (const auto *figures = std::get_if<std::vector<KeyFigure>>(&blocks[i]))
        return figuresLabelHeight(*figures) + 48;
    if (const auto *bullets = std::get_if<std::vector<Bullet>>(&blocks[i]))
        return bullets->empty() ? 0 : textHeight(bullets->front().text, m_style.font(10), width() - 14);
    if (std::holds_alternative<std::vector<ChartSpec>>(blocks[i]))
        return (width() - kChartGap) / 2 * kFlattestChart;
    const auto &p = std::get<Paragraph>(blocks[i]);
    return textHeight(p.text, m_style.font(p.emphasised ? 11 : 10, p.emphasised), width()) + 6 + lead(blocks, i + 1);
}

void PageFlow::lay(const std::vector<ChartSpec> &charts)
{
    const double gap = kChartGap, cell = (width() - gap) / 2;
    // A little flatter where that keeps them together on this page.
    const double rows = std::ceil(static_cast<double>(charts.size()) / 2), room = (bottom() - m_y - (rows - 1) * gap) / rows;
    const double height = room < cell * kChartShape && room > cell * kFlattestChart ? room : cell * kChartShape;
    for (std::size_t i = 0; i < charts.size(); i += 2) {
        need(height);
        m_paintChart(charts[i], m_painter, {kMargin, m_y, cell, height});
        if (i + 1 < charts.size())
            m_paintChart(charts[i + 1], m_painter, {kMargin + cell + gap, m_y, cell, height});
        m_y += height + gap;
    }
}

std::vector<SectionStart> PageFlow::lay(const Report &report)
{
    m_footer = report.title;
    std::vector<SectionStart> starts;
    title(report);
    for (const ReportSection &section : report.sections) {
        // A heading never stands alone at the foot of a page.
        need(headingHeight(section.heading) + lead(section.blocks, 0));
        starts.push_back({section.heading, m_page, m_y});
        heading(section.heading);
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            // Nor does a paragraph that says what comes after it.
            if (std::holds_alternative<Paragraph>(section.blocks[i]))
                need(lead(section.blocks, i));
            std::visit([this](const auto &b) { lay(b); }, section.blocks[i]);
        }
    }
    footer();
    return starts;
}

}   // namespace tenbin::ui

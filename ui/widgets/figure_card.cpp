#include "figure_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setLabel(const QString &label)
{
    if (m_label == label)
        return;
    m_label = label;
    describe();
}

void FigureCard::setFigure(const QString &figure, const QString &remark, Tone tone)
{
    if (m_figure == figure && m_remark == remark && m_tone == tone)
        return;
    m_figure = figure;
    m_remark = remark;
    m_tone = tone;
    describe();
}

void FigureCard::describe()
{
    setAccessibleName(m_label);
    setAccessibleDescription(m_remark.isEmpty() ? m_figure : tr("%1 (%2)").arg(m_figure, m_remark));
    update();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);

    const int pad = width() < 132_px ? kGap2 : kGap3;   // a small window gives up air, not words
    const int inner = width() - 2 * pad;
    // Words shrink before they are cut.
    const auto words = [&](const QString &text, int top, int height) {
        int small = kCaption;
        while (small > 9_px && QFontMetrics(fontOf(small)).horizontalAdvance(text) > inner)
            --small;
        painter.setFont(fontOf(small));
        painter.setPen(theme.secondary);
        painter.drawText(QRect(pad, top, inner, height), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, inner));
    };
    words(m_label, kGap2, 18_px);

    // Figures shrink before they are cut.
    int size = kFigure;
    const auto advance = [&](int pixels) { return QFontMetrics(fontOf(pixels, QFont::DemiBold)).horizontalAdvance(m_figure); };
    const int figureRoom = inner - (m_tone == Tone::Fail ? 14_px + kGap1 : 0);   // the mark is never lost to a long figure
    while (size > 11_px && advance(size) > figureRoom)
        --size;
    painter.setFont(fontOf(size, QFont::DemiBold));
    painter.setPen(m_tone == Tone::Fail ? theme.fail : m_tone == Tone::Pending ? theme.secondary : theme.text);
    const QRect line(pad, 25_px, inner, 28_px);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    if (m_tone == Tone::Fail)
        painter.drawPixmap(pad + std::min(advance(size) + kGap2 - 2, inner - 14_px), line.center().y() - 6_px,
            iconPixmap(Icon::Fail, theme.fail, 14_px, devicePixelRatioF()));
    words(m_remark, 52_px, 16_px);
}

}   // namespace tenbin::ui

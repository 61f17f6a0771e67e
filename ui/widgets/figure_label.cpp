#include "figure_label.h"

#include <QPainter>

namespace tenbin::ui {

FigureLabel::FigureLabel(Measure width, QWidget *parent)
    : QLabel(parent)
    , m_width(width)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FigureLabel::setFigure(const QString &text)
{
    if (m_figure == text)
        return;
    m_figure = text;
    setAccessibleName(text);
    update();
}

QSize FigureLabel::sizeHint() const
{
    return {m_width, fontMetrics().lineSpacing()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()), fontMetrics().elidedText(m_figure, Qt::ElideRight, width()));
}

}   // namespace tenbin::ui

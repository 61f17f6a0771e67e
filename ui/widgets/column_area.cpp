#include "column_area.h"

#include <QEvent>

namespace tenbin::ui {

ColumnArea::ColumnArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// The column asks its parent, the viewport, for another height.
bool ColumnArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        decide();
    return QScrollArea::viewportEvent(event);
}

void ColumnArea::resizeEvent(QResizeEvent *event)
{
    decide();
    QScrollArea::resizeEvent(event);
}

void ColumnArea::decide()
{
    const QSize room = contentsRect().size();
    const int height = widget() ? widget()->heightForWidth(room.width()) : 0;
    setVerticalScrollBarPolicy(height > room.height() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

}   // namespace tenbin::ui

#include "page_area.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace tenbin::ui {

PageArea::PageArea(QWidget &page, QWidget *parent)
    : QScrollArea(parent)
{
    setKind(*this, "page");
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(&page);
    page.setAutoFillBackground(false);
}

// The page asks its parent, the viewport, for another size.
bool PageArea::viewportEvent(QEvent *event)
{
    const bool done = QScrollArea::viewportEvent(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

// What is in the page takes its fonts only now, and asks for no size before it is shown.
void PageArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QMetaObject::invokeMethod(this, &PageArea::fit, Qt::QueuedConnection);
}

void PageArea::fit()
{
    const QSize room = maximumViewportSize(), least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int across = horizontalScrollBar()->sizeHint().height(), down = verticalScrollBar()->sizeHint().width();
    // Each bar takes room from the other direction.
    const bool tall = least.height() > room.height() - (least.width() > room.width() ? across : 0);
    const bool wide = least.width() > room.width() - (tall ? down : 0);
    widget()->resize(QSize(room.width() - (tall ? down : 0), room.height() - (wide ? across : 0)).expandedTo(least));
}

}   // namespace tenbin::ui

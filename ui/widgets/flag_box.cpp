#include "flag_box.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tenbin::ui {

using namespace metrics;

QSize FlagBox::sizeHint() const
{
    const int words = QFontMetrics(fontOf(metrics::kBody)).horizontalAdvance(text()) + 2;
    return {rect().width() - this->words().width() + words, QCheckBox::sizeHint().height()};
}

void FlagBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, height() / 2.0 - scaled(8) + 0.5, 16_px, 16_px);
    painter.setPen(QPen(hasFocus() || isChecked() ? theme.primary : theme.secondary, 1));
    painter.setBrush(isChecked() ? theme.primary : theme.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked())
        painter.drawPixmap(box.topLeft() + QPointF(scaled(1.5), scaled(1.5)),
            iconPixmap(Icon::Pass, theme.onPrimary, 14_px, devicePixelRatioF()));
    if (hasFocus()) {
        QColor halo = theme.accent;
        halo.setAlphaF(0.3F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, 3));
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.setFont(fontOf(metrics::kBody));
    painter.setPen(isEnabled() ? theme.text : theme.axis);
    painter.drawText(
        words(), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words().width()));
}

// What is cut off is told whole.
bool FlagBox::event(QEvent *event)
{
    const bool asked = event->type() == QEvent::ToolTip && toolTip().isEmpty();
    if (asked && QFontMetrics(fontOf(metrics::kBody)).horizontalAdvance(text()) > words().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QCheckBox::event(event);
}

}   // namespace tenbin::ui

#include "choice_box.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kLeastWidth{72};
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setMinimumWidth(kLeastWidth);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);   // a combo box takes focus by the wheel otherwise, and then the wheel changes it
}

// As wide as its place in the form, whatever the names. Qt's own policies for that make the list of choices at once,
// for every box of a form, long before one is opened.
QSize ChoiceBox::sizeHint() const
{
    return {kLeastWidth, metrics::kControlHeight};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.setPen(isEnabled() ? Theme::current().text : Theme::current().axis);
    const QRect text = rect().adjusted(metrics::kGap2 + 1, 0, -20_px, 0);
    // Names shrink a little before they are cut: the longest, Provisioned Throughput in Japanese, to just below a caption.
    QFont face = font();
    while (face.pixelSize() >= metrics::kCaption && QFontMetrics(face).horizontalAdvance(currentText()) > text.width())
        face.setPixelSize(face.pixelSize() - 1);
    painter.setFont(face);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(face).elidedText(currentText(), Qt::ElideRight, text.width()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().secondary, scaled(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c(width() - 12_px, height() / 2.0);
    QPainterPath chevron(c + QPointF(-scaled(3.5), -scaled(1.75)));
    chevron.lineTo(c + QPointF(0, scaled(1.75)));
    chevron.lineTo(c + QPointF(scaled(3.5), -scaled(1.75)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
}

bool ChoiceBox::event(QEvent *event)
{
    // What may be cut is said in full.
    if (event->type() == QEvent::ToolTip)
        setToolTip(currentText());
    return QComboBox::event(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

}   // namespace tenbin::ui

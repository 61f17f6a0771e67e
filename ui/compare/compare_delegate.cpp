#include "compare_delegate.h"

#include "compare_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tenbin::ui {

using namespace metrics;
using report::Change;

namespace {

constexpr Measure kLine = 26_px, kWithDelta = 42_px, kHeading = 34_px, kMark = 12_px;

QColor colorOf(Change change, const Theme &theme)
{
    switch (change) {
    case Change::Better: return theme.pass;
    case Change::Worse: return theme.fail;
    default: return theme.secondary;
    }
}

// Words shrink a little before they are cut.
QFont fitting(const QString &text, int pixels, QFont::Weight weight, int width)
{
    QFont font = fontOf(pixels, weight);
    for (int size = pixels; size > kCaption - 1 && QFontMetrics(font).horizontalAdvance(text) > width; --size)
        font.setPixelSize(size - 1);
    return font;
}

}   // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(CompareModel::HeadingRole).toBool())
        return {option.rect.width(), kHeading};
    bool delta = false;
    for (int column = 1; column < index.model()->columnCount(); ++column)
        delta = delta || !index.siblingAtColumn(column).data(CompareModel::DeltaRole).toString().isEmpty();
    return {option.rect.width(), delta ? kWithDelta : kLine};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = index.data(CompareModel::HeadingRole).toBool();
    if (!heading && index.data(CompareModel::BaseRole).toBool())
        painter->fillRect(option.rect, theme.accentPale);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hairline);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.primary, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), kControlRadius, kControlRadius);
    }
    const QRect inner = option.rect.adjusted(kGap3, 2, -kGap3, -3);
    if (index.column() == 0)
        paintLabel(*painter, inner, index);
    else if (!heading)
        paintCell(*painter, inner, index);
    painter->restore();
}

void CompareDelegate::paintLabel(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool heading = index.data(CompareModel::HeadingRole).toBool();
    const Theme &theme = Theme::current();
    const QString text = index.data().toString();
    painter.setFont(fitting(text, kBody, heading ? QFont::DemiBold : QFont::Normal, rect.width()));
    painter.setPen(heading ? theme.text : theme.secondary);
    painter.drawText(
        rect, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void CompareDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QString text = index.data().toString(), delta = index.data(CompareModel::DeltaRole).toString();
    const auto change = static_cast<Change>(index.data(CompareModel::ChangeRole).toInt());
    const QVariant met = index.data(CompareModel::MetRole);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const int side = static_cast<int>(align & Qt::AlignHorizontal_Mask);

    QRect line = rect;
    if (!delta.isEmpty()) {
        line.setBottom(rect.top() + 20_px);
        const QRect below(rect.left(), line.bottom() + 1, rect.width(), rect.bottom() - line.bottom());
        painter.setFont(fitting(delta, kCaption, QFont::Normal, below.width()));
        painter.setPen(colorOf(change, theme));
        painter.drawText(below, Qt::AlignVCenter | side, painter.fontMetrics().elidedText(delta, Qt::ElideRight, below.width()));
    }
    int left = 0;
    if (met.isValid()) {
        const QColor color = met.toBool() ? theme.pass : theme.fail;
        painter.drawPixmap(line.left(), line.center().y() - kMark / 2 + 1,
            iconPixmap(met.toBool() ? Icon::Pass : Icon::Fail, color, kMark, painter.device()->devicePixelRatioF()));
        left = kMark + kGap1;
    }
    const bool stands = change == Change::Different || !delta.isEmpty() || met.isValid();
    const int width = line.width() - left;
    painter.setFont(fitting(text, kBody, stands ? QFont::DemiBold : QFont::Normal, width));
    painter.setPen(theme.text);
    painter.drawText(
        line.adjusted(left, 0, 0, 0), Qt::AlignVCenter | side, painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
}

}   // namespace tenbin::ui

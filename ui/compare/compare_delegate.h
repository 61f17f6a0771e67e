// Paints a cell of the comparison: the figure, the mark of its target, and below them what sets it apart from the base.
#pragma once

#include <QStyledItemDelegate>

namespace tenbin::ui {

class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLabel(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

}   // namespace tenbin::ui

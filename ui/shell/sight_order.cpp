#include "sight_order.h"

#include <QLayout>
#include <QScrollArea>

namespace tenbin::ui {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &order);

void collect(QLayout &layout, std::vector<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout())
            collect(*item->layout(), order);
        else
            collect(item->widget(), order);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &order)
{
    if (!widget || widget->isHidden())
        return;
    if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
        order.push_back(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget))
        collect(area->widget(), order);
    else if (widget->layout())
        collect(*widget->layout(), order);
}

}   // namespace

std::vector<QWidget *> sightOrder(QWidget &root)
{
    std::vector<QWidget *> order;
    collect(&root, order);
    return order;
}

}   // namespace tenbin::ui

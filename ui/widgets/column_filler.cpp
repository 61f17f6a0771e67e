#include "column_filler.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tenbin::ui {

ColumnFiller::ColumnFiller(QTableView &table, int column, Measure least)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_least(least)
{
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fill();
    });
    fill();
}

bool ColumnFiller::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fill();
    return QObject::eventFilter(watched, event);
}

void ColumnFiller::fill()
{
    QHeaderView &header = *m_table.horizontalHeader();
    const int others = header.length() - header.sectionSize(m_column);
    header.resizeSection(m_column, std::max<int>(m_least, m_table.viewport()->width() - others));
}

}   // namespace tenbin::ui

// A table whose columns fill its width.
#pragma once

#include "ui/theme/measure.h"

#include <QObject>

class QTableView;

namespace tenbin::ui {

// One column takes what the others leave, but never less than its own width: from there on the table scrolls. A header's own
// stretching leaves nothing of it. Belongs to the table.
class ColumnFiller : public QObject
{
public:
    ColumnFiller(QTableView &table, int column, Measure least);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QTableView &m_table;
    int m_column;
    Measure m_least;
};

}   // namespace tenbin::ui

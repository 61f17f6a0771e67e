// What other prices would change, as a table: before, after, and by how much.
#pragma once

#include "report/price_list.h"

#include <QAbstractTableModel>

namespace tenbin::ui {

class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Figure, Region, Before, After, Change, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(std::vector<report::PriceChange> changes);
    const std::vector<report::PriceChange> &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString changeText(const report::PriceChange &change);

    std::vector<report::PriceChange> m_changes;
};

}   // namespace tenbin::ui

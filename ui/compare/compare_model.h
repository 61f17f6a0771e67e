// The rows of a comparison as a table: what stands in them first, then one column for each plan.
#pragma once

#include "report/plan_comparison.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace tenbin::ui {

class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { DeltaRole = Qt::UserRole, ChangeRole, MetRole, HeadingRole, BaseRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<report::ComparedRow> rows, const QStringList &plans, int base);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cellData(const report::ComparedRow &row, const report::ComparedCell &cell, int role) const;

    std::vector<report::ComparedRow> m_rows;
    QStringList m_plans;
    int m_base = 0;
};

}   // namespace tenbin::ui

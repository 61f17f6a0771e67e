#include "compare_model.h"

namespace tenbin::ui {

using report::Change;

// Columns only change with the number of plans: else the view keeps its place while figures move.
void CompareModel::setRows(std::vector<report::ComparedRow> rows, const QStringList &plans, int base)
{
    const bool same = rows.size() == m_rows.size() && plans.size() == m_plans.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_plans = plans;
    m_base = base;
    if (!same)
        return endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_plans.isEmpty() ? 0 : static_cast<int>(m_plans.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const report::ComparedRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.cells.empty();
    if (role == BaseRole)
        return index.column() == m_base + 1;
    const auto plan = static_cast<std::size_t>(index.column() - 1);
    if (index.column() > 0)
        return plan < row.cells.size() ? cellData(row, row.cells[plan], role) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.label;
    return {};
}

QVariant CompareModel::cellData(const report::ComparedRow &row, const report::ComparedCell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return cell.value;
    case Qt::TextAlignmentRole: return static_cast<int>((row.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DeltaRole: return cell.delta;
    case ChangeRole: return static_cast<int>(cell.change);
    case MetRole: return cell.met ? QVariant(*cell.met) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{cell.value};
        if (cell.met && row.isFigure)
            words << (*cell.met ? tr("target met") : tr("target missed"));
        if (cell.change == Change::Different)
            words << tr("differs from the base");
        words << cell.delta;
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Figure") : m_plans.value(section - 1);
}

}   // namespace tenbin::ui

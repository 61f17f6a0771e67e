#include "change_model.h"

#include "report/wording.h"

namespace tenbin::ui {

void ChangeModel::setChanges(std::vector<report::PriceChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ChangeModel::changeText(const report::PriceChange &change)
{
    if (!change.before)
        return tr("new");
    if (!change.after)
        return tr("gone");
    if (*change.before == *change.after)
        return tr("another source");
    if (*change.before == 0)
        return tr("changed");
    const double share = *change.after / *change.before - 1;
    const QString size = report::percent(std::abs(share), QLocale());
    return share < 0 ? QStringLiteral("−") + size : QStringLiteral("+") + size;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const report::PriceChange &change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString none = QStringLiteral("–");
    switch (index.column()) {
    case Item: return change.row.item;
    case Figure: return change.row.figure;
    case Region: return change.row.region.isEmpty() ? tr("all") : change.row.region;
    case Before: return change.before ? report::priceText(change.before, QLocale()) : none;
    case After: return change.after ? report::priceText(change.after, QLocale()) : none;
    case Change: return changeText(change);
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Model or service"), tr("Figure"), tr("Region"), tr("Before"), tr("After"), tr("Change")};
    return names.value(section);
}

}   // namespace tenbin::ui

#include "price_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

namespace tenbin::ui {

void PriceModel::setRows(std::vector<report::PriceRow> rows, const QDate &today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

bool PriceModel::has(int at, const QString &word) const
{
    const report::PriceRow &its = row(at);
    const std::array words{&its.item, &its.id, &its.figure, &its.region, &its.unit, &its.source, &its.date};
    return std::any_of(
        words.begin(), words.end(), [&word](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
}

int PriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PriceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PriceModel::text(const report::PriceRow &row, int column) const
{
    switch (column) {
    case Item: return row.item;
    case Figure: return row.figure;
    case Region: return row.region.isEmpty() ? tr("all") : row.region;
    case Value: return report::priceText(row.value, QLocale());
    case Unit: return row.unit;
    case Source: return row.isGap() ? tr("nobody publishes it") : row.source;
    case Date: return row.date;
    default: return {};
    }
}

// A gap, an estimate and an old figure are marked by an icon, and said in words.
QVariant PriceModel::mark(const QModelIndex &index, int role) const
{
    const report::PriceRow &its = row(index.row());
    const bool gap = its.isGap() && index.column() == Value, estimate = its.estimate && index.column() == Source,
               stale = isStale(index.row()) && index.column() == Date;
    if (!gap && !estimate && !stale)
        return role == Qt::DecorationRole ? QVariant() : QVariant(text(its, index.column()));
    const Theme &theme = Theme::current();
    if (role == Qt::DecorationRole)
        return iconOf(estimate ? Icon::Info : Icon::Warning, estimate ? theme.secondary : theme.warning, theme.axis, Measure(14));
    const QString words = gap ? tr("A gap: the figure is missing, and plans that need it have no total.")
        : estimate            ? tr("An estimate: nobody publishes this figure.")
                              : tr("Over a year old.");
    return QString(text(its, index.column()) + QStringLiteral(" · ") + words);
}

QVariant PriceModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const report::PriceRow &its = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(its, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return mark(index, role);
    case SortRole:
        if (index.column() == Value)   // gaps before all figures
            return its.value.value_or(-1);
        return text(its, index.column());
    default: return {};
    }
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{
        tr("Model or service"), tr("Figure"), tr("Region"), tr("Value"), tr("Unit"), tr("Source"), tr("Date")};
    return names.value(section);
}

PriceFilter::PriceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PriceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void PriceFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PriceFilter::setShown(PriceShown shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool PriceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &model = static_cast<const PriceModel &>(*sourceModel());
    const report::PriceRow &its = model.row(row);
    const bool shown = m_shown == PriceShown::All || (m_shown == PriceShown::Gaps && its.isGap())
        || (m_shown == PriceShown::Estimates && its.estimate) || (m_shown == PriceShown::Stale && model.isStale(row));
    if (!shown || m_words.isEmpty())
        return shown;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return model.has(row, word); });
}

}   // namespace tenbin::ui

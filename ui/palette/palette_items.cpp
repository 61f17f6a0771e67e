#include "palette_items.h"

#include "study/glossary_search.h"

#include <algorithm>

namespace tenbin::ui {

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const PaletteItem &its = item(index.row());
    if (role == Qt::DisplayRole)
        return its.text;
    if (role == KindRole)
        return its.kind;
    if (role == Qt::AccessibleTextRole)
        return QString(its.text + QStringLiteral(", ") + its.kind);
    return {};
}

std::optional<int> fitOf(const QString &words, const QString &text)
{
    const QString wanted = study::folded(words), held = study::folded(text);
    if (wanted.isEmpty() || held.startsWith(wanted))
        return 0;
    const qsizetype at = held.indexOf(wanted);
    if (at > 0)
        return held[at - 1].isLetterOrNumber() ? 2 : 1;
    // Several words in any order; else the letters in this order, as one types "prth" for "Provisioned Throughput".
    const QStringList parts = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&held](const QString &part) { return held.contains(part); }))
        return 3;
    qsizetype from = 0, first = -1;
    for (const QChar c : wanted) {
        if (c.isSpace())
            continue;
        const qsizetype next = held.indexOf(c, from);
        if (next < 0)
            return std::nullopt;
        if (first < 0)
            first = next;
        from = next + 1;
    }
    // Letters that lie far apart spell nothing.
    const qsizetype span = from - first;
    return span <= 2 * wanted.size() ? std::optional(4 + static_cast<int>(span)) : std::nullopt;
}

PaletteFilter::PaletteFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void PaletteFilter::setWords(const QString &words)
{
    m_words = words;
    invalidate();
}

std::optional<int> PaletteFilter::fitOfRow(int row) const
{
    const PaletteItem &its = static_cast<const PaletteModel *>(sourceModel())->item(row);
    const auto fit = fitOf(m_words, its.text);
    if (fit || its.others.isEmpty())
        return fit;
    const auto other = fitOf(m_words, its.others);
    return other ? std::optional(*other + 2) : std::nullopt;
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return fitOfRow(row).has_value();
}

bool PaletteFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = fitOfRow(left.row()).value_or(1'000), b = fitOfRow(right.row()).value_or(1'000);
    return a != b ? a < b : left.row() < right.row();
}

}   // namespace tenbin::ui

// The list of prices as a table; and what of it is shown: words that are typed, and one kind of figure.
#pragma once

#include "report/price_list.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tenbin::ui {

class PriceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Figure, Region, Value, Unit, Source, Date, Columns };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<report::PriceRow> rows, const QDate &today);
    const report::PriceRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    bool isStale(int at) const { return report::isStale(row(at), m_today); }
    bool has(int at, const QString &word) const;   // in any column, in either case

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const report::PriceRow &row, int column) const;
    QVariant mark(const QModelIndex &index, int role) const;

    std::vector<report::PriceRow> m_rows;
    QDate m_today;
};

enum class PriceShown : std::uint8_t { All, Gaps, Estimates, Stale };

class PriceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PriceFilter(QObject *parent = nullptr);

    void setWords(const QString &words);   // a row has all of them, in any column
    void setShown(PriceShown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    PriceShown m_shown = PriceShown::All;
};

}   // namespace tenbin::ui

// What can be found and done by its name: text, what kind of thing it is, and what choosing it does.
#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>
#include <vector>

namespace tenbin::ui {

struct PaletteItem
{
    QString text;     // shown, and searched
    QString kind;     // "Command", "Field" …, at the right
    QString others;   // searched as well: names in the other languages
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<PaletteItem> items);
    const PaletteItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PaletteItem> m_items;
};

// How well the words fit the text, less is better: at its start, at a word's start, inside, letter by letter. No value: not at
// all.
std::optional<int> fitOf(const QString &words, const QString &text);

class PaletteFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PaletteFilter(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<int> fitOfRow(int row) const;

    QString m_words;
};

}   // namespace tenbin::ui

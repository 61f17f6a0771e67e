// All cards as a table: both sides, and when each comes again.
#pragma once

#include "study_desk.h"

#include <QAbstractTableModel>

namespace tenbin::ui {

class CardsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Front, Back, State, Columns };
    static constexpr int kIdRole = Qt::UserRole;

    explicit CardsModel(StudyDesk &desk, QObject *parent = nullptr);

    void refresh();   // other cards, or another language
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Side
    {
        QString text;
        study::Language language{};
    };
    struct Row
    {
        Side front, back;
        QString state;
    };
    const Row &row(int place) const;
    QString stateWords(const QString &card) const;

    StudyDesk &m_desk;
    QStringList m_ids;
    QDate m_today;   // of the states, as of the last refresh
    // Worked out when first asked for, until the next refresh: a filter asks for every row, and often.
    mutable std::vector<std::optional<Row>> m_rows;
};

}   // namespace tenbin::ui

#include "cards_model.h"

#include "ruby_text.h"
#include "ui/theme/theme.h"

namespace tenbin::ui {

using namespace study;

CardsModel::CardsModel(StudyDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_ids(desk.deck())
{
}

void CardsModel::refresh()
{
    const QStringList ids = m_desk.deck();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int CardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CardsModel::stateWords(const QString &card) const
{
    const CardState state = m_desk.progress().state(card);
    const QDate today = m_desk.clock().today();
    if (state.suspended)
        return m_desk.isLeech(card) ? tr("suspended: often forgotten") : tr("suspended");
    if (state.isHidden(today))
        return tr("set aside until tomorrow");
    if (state.isNew())
        return tr("new");
    if (state.isStep())
        return tr("being learnt");
    if (state.dueDay <= today)
        return tr("due");
    return tr("due on %1").arg(QLocale().toString(state.dueDay, QLocale::ShortFormat));
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &id = m_ids[index.row()];
    if (role == kIdRole)
        return id;
    if (role != Qt::DisplayRole && role != Qt::FontRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == State)
        return role == Qt::DisplayRole ? QVariant(stateWords(id)) : QVariant();
    const auto card = m_desk.card(id);
    if (!card)
        return {};
    const CardSide &side = index.column() == Front ? card->front : card->back;
    if (role == Qt::FontRole) {
        QFont face = faceOf(side.language);   // each side in its language's shapes
        face.setPixelSize(metrics::kBody);
        return face;
    }
    const QString text = plainText(side.parts);
    return role == Qt::DisplayRole ? text.simplified() : text;
}

QVariant CardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Front: return tr("Front");
    case Back: return tr("Back");
    default: return tr("State");
    }
}

}   // namespace tenbin::ui

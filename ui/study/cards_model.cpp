#include "cards_model.h"

#include "ruby_text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace tenbin::ui {

using namespace study;

namespace {

// The built-in ones first, each kind in its order.
QStringList listed(const StudyDesk &desk)
{
    QStringList ids = desk.deck();
    std::stable_partition(ids.begin(), ids.end(), [&](const QString &id) { return !desk.ownCard(id); });
    return ids;
}

}   // namespace

CardsModel::CardsModel(StudyDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_ids(listed(desk))
    , m_today(desk.clock().today())
    , m_rows(static_cast<std::size_t>(m_ids.size()))
{
}

void CardsModel::refresh()
{
    const QStringList ids = listed(m_desk);
    m_today = m_desk.clock().today();
    const auto forget = [&] { m_rows.assign(static_cast<std::size_t>(ids.size()), std::nullopt); };
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        forget();
        endResetModel();
    } else {
        forget();
        if (!ids.isEmpty())
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
    if (state.suspended)
        return m_desk.isLeech(card) ? tr("suspended: often forgotten") : tr("suspended");
    if (state.isHidden(m_today))
        return tr("set aside until tomorrow");
    if (state.isNew())
        return tr("new");
    if (state.isStep())
        return tr("being learnt");
    if (state.dueDay <= m_today)
        return tr("due");
    return tr("due on %1").arg(QLocale().toString(state.dueDay, QLocale::ShortFormat));
}

const CardsModel::Row &CardsModel::row(int place) const
{
    std::optional<Row> &row = m_rows[static_cast<std::size_t>(place)];
    if (!row) {
        const QString &id = m_ids[place];
        row.emplace();
        row->state = stateWords(id);
        if (const auto card = m_desk.card(id)) {
            row->front = {plainText(card->front.parts), card->front.language};
            row->back = {plainText(card->back.parts), card->back.language};
        }
    }
    return *row;
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
    const Row &shown = row(index.row());
    if (index.column() == State)
        return role == Qt::DisplayRole ? QVariant(shown.state) : QVariant();
    const Side &side = index.column() == Front ? shown.front : shown.back;
    if (role == Qt::FontRole) {
        QFont face = faceOf(side.language);   // each side in its language's shapes
        face.setPixelSize(metrics::kBody);
        return face;
    }
    return role == Qt::DisplayRole ? side.text.simplified() : side.text;
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

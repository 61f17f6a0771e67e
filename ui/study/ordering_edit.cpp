#include "ordering_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/phrase_wrap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {

constexpr Measure kIndent = 40_px;

// The place as a number, and the words in as many lines as they need.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    explicit PlaceDelegate(QListWidget &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto lines = static_cast<int>(linesOf(index, option.font).size());
        return {m_list.viewport()->width(), lines * QFontMetrics(option.font).lineSpacing() + 2 * kGap3};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect rect = option.rect;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(rect, selected ? theme.accentPale : theme.surface);
        painter->setPen(theme.hairline);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (selected && m_list.hasFocus()) {
            painter->setPen(theme.primary);
            painter->drawRect(rect.adjusted(0, 0, -1, -1));
        }
        const QFontMetrics metrics(option.font);
        int baseline = rect.top() + kGap3 + metrics.ascent();
        painter->setFont(option.font);
        painter->setPen(theme.secondary);
        painter->drawText(rect.left() + kGap3, baseline, QLocale().toString(index.row() + 1) + QLatin1Char('.'));
        painter->setPen(theme.text);
        for (const QString &line : linesOf(index, option.font)) {
            painter->drawText(rect.left() + kIndent, baseline, line);
            baseline += metrics.lineSpacing();
        }
        painter->restore();
    }

private:
    QStringList linesOf(const QModelIndex &index, const QFont &font) const
    {
        return phraseLines(index.data().toString(), QFontMetrics(font), m_list.viewport()->width() - kIndent - kGap3);
    }

    QListWidget &m_list;
};

}   // namespace

OrderingEdit::OrderingEdit(const PosedQuestion &question, const QStringList &shown, const Answer &given, QWidget *parent)
    : AnswerEdit(parent)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    // An order of other rows is none of these.
    , m_given(std::is_permutation(given.ids.begin(), given.ids.end(), shown.begin(), shown.end()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap2);
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    layout->addLayout(buttons);
    setKind(*m_list, "list");
    m_list->setItemDelegate(new PlaceDelegate(*m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Order, from first to last"));
    m_list->setAccessibleDescription(tr("Alt and an arrow key move the row."));
    m_list->installEventFilter(this);
    for (const QString &id : m_given ? given.ids : shown) {
        const PosedOption *option = question.option(id);
        if (!option)
            continue;
        auto *item = new QListWidgetItem(option->text, m_list);
        item->setData(Qt::UserRole, id);
    }
    m_list->setCurrentRow(0);
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_up->setToolTip(tr("Move up: Alt+Up"));
    m_down->setToolTip(tr("Move down: Alt+Down"));
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderingEdit::moved);
    // A drag within the list takes a row out and puts it in again elsewhere.
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &OrderingEdit::moved, Qt::QueuedConnection);
    fitHeight();
}

Answer OrderingEdit::answer() const
{
    Answer answer;
    for (int row = 0; m_given && row < m_list->count(); ++row)
        answer.ids << m_list->item(row)->data(Qt::UserRole).toString();
    return answer;
}

QWidget *OrderingEdit::firstControl()
{
    return m_list;
}

void OrderingEdit::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void OrderingEdit::moved()
{
    m_given = true;
    fitHeight();
    Q_EMIT changed();
}

bool OrderingEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return AnswerEdit::eventFilter(watched, event);
}

// The whole list stands on the page; only the page scrolls.
void OrderingEdit::fitHeight()
{
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void OrderingEdit::resizeEvent(QResizeEvent *event)
{
    AnswerEdit::resizeEvent(event);
    fitHeight();
}

}   // namespace tenbin::ui

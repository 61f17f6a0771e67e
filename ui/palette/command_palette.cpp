#include "command_palette.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr Measure kWidth = 560_px, kHeight = 420_px, kTop = 56_px, kRow = 30_px;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {kWidth / 2, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.primary, 1));
            painter->setBrush(theme.accentPale);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), kControlRadius, kControlRadius);
        }
        const QRect line = option.rect.adjusted(kGap3, 0, -kGap3, 0);
        const QString kind = index.data(PaletteModel::KindRole).toString();
        painter->setFont(fontOf(kCaption));
        painter->setPen(theme.secondary);
        const int width = painter->fontMetrics().horizontalAdvance(kind);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, kind);
        painter->setFont(fontOf(kBody));
        painter->setPen(theme.text);
        const int room = line.width() - width - kGap3;
        painter->drawText(QRect(line.topLeft(), QSize(room, line.height())), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

}   // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_filter(new PaletteFilter(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
{
    setKind(*this, "popup");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap2, kGap2, kGap2, kGap2);
    layout->setSpacing(kGap2);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    m_none->setAlignment(Qt::AlignCenter);
    setKind(*m_none, "caption");
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);   // the keyboard stays with the words
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
    retranslateUi();
}

void CommandPalette::open(std::vector<PaletteItem> items)
{
    m_before = window()->focusWidget();
    m_model->setItems(std::move(items));
    m_edit->clear();
    filter({});
    const QSize room = parentWidget()->size();
    const int width = std::min<int>(kWidth, room.width() - 2 * kGap4);
    setGeometry((room.width() - width) / 2, kTop, width, std::min<int>(kHeight, room.height() - 2 * kTop));
    show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::filter(const QString &words)
{
    m_filter->setWords(words);
    const bool any = m_filter->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void CommandPalette::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_filter->rowCount() - 1));
    m_list->setCurrentIndex(m_filter->index(row, 0));
    // A screen reader follows the keyboard, which stays in the field.
    m_edit->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::leave()
{
    if (isHidden())
        return;
    const bool had = m_edit->hasFocus();
    hide();
    if (had && m_before)
        m_before->setFocus();
}

void CommandPalette::choose()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return;
    const auto run = m_model->item(index.row()).run;
    leave();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        hide();   // whoever has the keyboard now keeps it
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int page = std::max(1, m_list->viewport()->height() / kRow - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    leave();   // its items speak the other language
    retranslateUi();
}

void CommandPalette::retranslateUi()
{
    m_edit->setPlaceholderText(tr("Command, field, workload or term …"));
    m_edit->setAccessibleName(tr("Find by name"));
    m_list->setAccessibleName(tr("What was found"));
    m_none->setText(tr("Nothing has this name."));
}

}   // namespace tenbin::ui

#include "field_row.h"

#include "choice_box.h"
#include "fields/field_text.h"
#include "figure_label.h"
#include "phrase_label.h"
#include "target_slider.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHoverEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr Measure kMark = 16_px;

bool isHistoryKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

// The line edit's own menu without its own history.
void showMenu(QLineEdit &line, const QPoint &at)
{
    QMenu *menu = line.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    while (!menu->actions().isEmpty() && !menu->actions().constFirst()->isSeparator())
        menu->removeAction(menu->actions().constFirst());
    menu->popup(at);
}

}   // namespace

FieldRow::FieldRow(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new PhraseLabel(this))
    , m_error(new PhraseLabel(this))
    , m_computed(new FigureLabel(100_px, this))
{
    setKind(*m_label, "label");
    setKind(*m_computed, "caption");
    m_computed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setKind(*m_error, "error");
    m_computed->hide();
    m_error->hide();
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void FieldRow::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) == locked)
        return;
    retranslateUi();
    update(markArea());
}

QRect FieldRow::markArea() const
{
    return {width() - kMark, m_editor->geometry().center().y() - kMark / 2, kMark, kMark};
}

// The mark is no widget of its own: a form has a hundred rows. F1 and Ctrl+L do the same by keyboard.
void FieldRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.drawPixmap(markArea().topLeft(),
        iconPixmap(m_locked ? Icon::Lock : Icon::Help, m_pointed || m_locked ? theme.accentText : theme.secondary, kMark,
            devicePixelRatioF()));
}

bool FieldRow::event(QEvent *event)
{
    const bool moves = event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter;
    if (moves || event->type() == QEvent::HoverLeave) {
        const bool on = moves
            && markArea().adjusted(-kGap1, -kGap1, 0, kGap1).contains(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (std::exchange(m_pointed, on) != on) {
            if (on)
                setCursor(Qt::PointingHandCursor);
            else
                unsetCursor();
            update(markArea());
        }
    }
    return QWidget::event(event);
}

void FieldRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (markArea().adjusted(-kGap1, -kGap1, 0, kGap1).contains(event->position().toPoint()))
        Q_EMIT helpWanted();
    else
        QWidget::mouseReleaseEvent(event);
}

void FieldRow::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->installEventFilter(this);
    editor->setObjectName(QString::fromUtf8(m_field.path.data(), static_cast<qsizetype>(m_field.path.size())));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, kMark + kGap1, 0);
    grid->setHorizontalSpacing(kGap2);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_computed, 1, 0, 1, 2);
    grid->addWidget(m_error, 2, 0, 1, 2);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 14);
    m_label->setBuddy(editor);
    retranslateUi();
}

void FieldRow::retranslateUi()
{
    const QString label = fieldLabel(m_field);
    m_label->setWords(label);
    m_editor->setAccessibleName(label);
    if (refusal().isEmpty())
        m_editor->setAccessibleDescription(description());
}

QString FieldRow::description() const
{
    const QString unit = unitLabel(m_field.unit);
    return !m_locked ? unit : unit.isEmpty() ? tr("locked") : tr("%1, locked", "unit").arg(unit);
}

void FieldRow::setComputed(const QString &text)
{
    if (m_computed->figure() == text)
        return;
    m_computed->setFigure(text);
    if (m_computed->isHidden() != text.isEmpty())
        m_computed->setVisible(!text.isEmpty());
}

void FieldRow::refuse(const QString &reason)
{
    if (m_error->words() == reason)
        return;
    m_error->setWords(reason);
    m_error->setVisible(!reason.isEmpty());
    m_editor->setAccessibleDescription(reason.isEmpty() ? description() : reason);
}

QString FieldRow::refusal() const
{
    return m_error->words();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        m_gesture = nextGesture();
        entered();
        break;
    // Undo is the document's: a line edit would take the keys for a history of its own, and write old text as a new edit.
    case QEvent::ShortcutOverride:
        if (isHistoryKey(*static_cast<QKeyEvent *>(event))) {
            event->setAccepted(hasRefusedText());
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (isHistoryKey(*static_cast<QKeyEvent *>(event))) {
            abandon();
            return true;
        }
        break;
    case QEvent::ContextMenu:
        if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
            showMenu(*line, static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace tenbin::ui

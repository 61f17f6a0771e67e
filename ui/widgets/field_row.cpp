#include "field_row.h"

#include "choice_box.h"
#include "fields/field_text.h"
#include "figure_label.h"
#include "phrase_label.h"
#include "target_slider.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>

namespace tenbin::ui {

using namespace metrics;

namespace {

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
    , m_computed(new FigureLabel(100, this))
{
    setKind(*m_label, "label");
    setKind(*m_computed, "caption");
    m_computed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setKind(*m_error, "error");
    m_computed->hide();
    m_error->hide();
}

void FieldRow::setEditor(QWidget *editor)
{
    m_editor = editor;
    editor->installEventFilter(this);
    editor->setObjectName(QString::fromUtf8(m_field.path.data(), static_cast<qsizetype>(m_field.path.size())));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
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
    const QString unit = unitLabel(m_field.unit);
    if (!unit.isEmpty())
        m_editor->setAccessibleDescription(unit);
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
    m_editor->setAccessibleDescription(reason.isEmpty() ? unitLabel(m_field.unit) : reason);
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

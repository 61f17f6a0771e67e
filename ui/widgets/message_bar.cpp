#include "message_bar.h"

#include "note_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tenbin::ui {

using namespace metrics;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_note(new NoteLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap1, kGap2, kGap1);
    layout->addWidget(m_note, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    retranslateUi();
    hide();
}

void MessageBar::showMessage(Icon icon, const QString &text, std::vector<Action> actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(action.run)] {
            dismiss();
            run();
        });
        m_actions->addWidget(button);
    }
    m_note->setNote(icon, text);
    setAccessibleName(text);
    m_close->setIcon(iconOf(Icon::Close, Theme::current().secondary, Theme::current().axis, 14));
    show();
}

QString MessageBar::text() const
{
    return m_note->text();
}

void MessageBar::dismiss()
{
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().warningPale);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().hairline);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MessageBar::retranslateUi()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

}   // namespace tenbin::ui

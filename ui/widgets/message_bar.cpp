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

void MessageBar::showMessage(Icon icon, Sentence text, std::vector<Action> actions)
{
    settle();
    m_messages.push_back({++m_last, icon, std::move(text), std::move(actions)});
    present();
}

void MessageBar::withdraw(int message)
{
    if (std::erase_if(m_messages, [message](const Message &m) { return m.number == message; }) > 0)
        present();
}

// The last message, or nothing.
void MessageBar::present()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons.clear();
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    for (const Action &action : m_messages.back().actions) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        m_actions->addWidget(button);
        m_buttons.emplace_back(button, action.text);
    }
    retranslateUi();
    m_close->setIcon(iconOf(Icon::Close, Theme::current().secondary, Theme::current().axis, 14_px));
}

QString MessageBar::text() const
{
    return m_messages.empty() ? QString() : m_note->text();
}

void MessageBar::dismiss()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    present();
}

void MessageBar::settle()
{
    if (!m_messages.empty() && !m_messages.back().isOffer())
        dismiss();
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
    if (m_messages.empty())
        return;
    const QString text = m_messages.back().text();
    m_note->setNote(m_messages.back().icon, text);
    setAccessibleName(text);
    for (const auto &[button, words] : m_buttons)
        button->setText(words());
}

}   // namespace tenbin::ui

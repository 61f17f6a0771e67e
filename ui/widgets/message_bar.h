// One line that never stops the work: what happened, what was kept, what to do. An offer, which has actions, waits behind
// later messages until it is answered or dismissed itself.
#pragma once

#include "sentence.h"
#include "ui/theme/icons.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace tenbin::ui {

class NoteLabel;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        Sentence text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Icon icon, Sentence text, std::vector<Action> actions = {});
    int lastNumber() const { return m_last; }   // of the message that was given last; above 0
    void withdraw(int message);                 // by its number, wherever it waits; nothing where it is gone
    QString text() const;
    void dismiss();         // the message shown
    void settle();          // the message shown, unless it is an offer
    void retranslateUi();   // says anew what is shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        int number = 0;
        Icon icon{};
        Sentence text;
        std::vector<Action> actions;

        bool isOffer() const { return !actions.empty(); }
    };
    void present();

    int m_last = 0;                    // number
    std::vector<Message> m_messages;   // the last is shown, the others are offers
    std::vector<std::pair<QPushButton *, Sentence>> m_buttons;
    NoteLabel *m_note;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

}   // namespace tenbin::ui

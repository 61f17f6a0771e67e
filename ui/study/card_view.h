// A card: the front, and below a line the back once it is asked for. Long sides scroll.
#pragma once

#include "shown_card.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace tenbin::ui {

class RubyLabel;

class CardView : public QFrame
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setCard(const ShownCard &card, bool answerShown, bool leech);
    RubyLabel &front() { return *m_front; }
    RubyLabel &back() { return *m_back; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_origin, *m_leech;
    RubyLabel *m_front, *m_back;
    QFrame *m_rule;
    QScrollArea *m_scroll;
    ShownCard m_card;
    bool m_answerShown = false;
};

}   // namespace tenbin::ui

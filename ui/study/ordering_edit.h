// Ordering: a list whose rows are moved by Alt and an arrow, by the buttons beside it, or with the mouse.
#pragma once

#include "answer_edit.h"

class QListWidget;
class QToolButton;

namespace tenbin::ui {

class OrderingEdit : public AnswerEdit
{
    Q_OBJECT

public:
    OrderingEdit(const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given, QWidget *parent);

    study::Answer answer() const override;
    QWidget *firstControl() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void move(int by);
    void moved();
    void fitHeight();

    QListWidget *m_list;
    QToolButton *m_up, *m_down;
    bool m_given;   // the learner has put them into an order
};

}   // namespace tenbin::ui

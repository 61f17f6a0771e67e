// The questions of a mock exam against the clock.
#pragma once

#include "exam_sitting.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tenbin::ui {

class QuestionView;

class ExamRun : public QWidget
{
    Q_OBJECT

public:
    explicit ExamRun(ExamSitting &sitting, QWidget *parent = nullptr);

    void present();
    void presentTime();
    QuestionView &view() { return *m_view; }
    QString timeLeft() const;

Q_SIGNALS:
    void itemsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void step(int by);

    ExamSitting &m_sitting;
    int m_item = -1;   // on screen
    // As it was asked; no value: it is still being made.
    std::optional<study::PosedQuestion> m_question;
    std::uint64_t m_layout = 0;
    QLabel *m_place, *m_time;
    QuestionView *m_view;
    QPushButton *m_flag, *m_previous, *m_next, *m_items;
};

}   // namespace tenbin::ui

// The mock exam: what it is, its questions against the clock, what was answered, and the result.
#pragma once

#include "exam_sitting.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace tenbin::ui {

class ExamIntro;
class ExamItems;
class ExamRun;
class ExamResultView;

class ExamPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExamPage(StudyDesk &desk, QWidget *parent = nullptr);

    ExamSitting &sitting() { return m_sitting; }
    ExamRun &run() { return *m_run; }
    void refresh();   // by the clock

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();

    ExamSitting m_sitting;
    QStackedWidget *m_pages;
    ExamIntro *m_intro;
    ExamRun *m_run;
    ExamItems *m_items;
    ExamResultView *m_result;
    QTimer m_second;
    ExamSitting::State m_shown = ExamSitting::State::None;
};

}   // namespace tenbin::ui

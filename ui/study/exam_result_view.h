// The result of a mock exam by domain and type, and every question with its rationale.
#pragma once

#include "exam_sitting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tenbin::ui {

class NoteLabel;
class QuestionView;

class ExamResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ExamResultView(ExamSitting &sitting, QWidget *parent = nullptr);
    void present();

Q_SIGNALS:
    void againWanted();

private:
    void fillScores(const study::ExamResult &result);
    void fillItems();
    void explain(int item);

    ExamSitting &m_sitting;
    QLabel *m_share;
    NoteLabel *m_verdict, *m_guide;
    QTableWidget *m_scores, *m_items;
    QuestionView *m_view;
    QPushButton *m_again;
};

}   // namespace tenbin::ui

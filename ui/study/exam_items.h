// All questions of a mock exam: answered or not, flagged or not; and the way to hand in.
#pragma once

#include "exam_sitting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tenbin::ui {

class ExamItems : public QWidget
{
    Q_OBJECT

public:
    explicit ExamItems(ExamSitting &sitting, QWidget *parent = nullptr);
    void present();
    void presentTime();

Q_SIGNALS:
    void itemWanted(int item);

protected:
    void changeEvent(QEvent *event) override;

private:
    ExamSitting &m_sitting;
    QLabel *m_open, *m_time;
    QTableWidget *m_table;
    QPushButton *m_back, *m_handIn;
};

}   // namespace tenbin::ui

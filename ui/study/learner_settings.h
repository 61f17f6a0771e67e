// How the learner wants to study: limits, exam day, pause, and what becomes of a backlog.
#pragma once

#include "study_desk.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenbin::ui {

class FlagBox;
class NoteLabel;
class NumberEdit;

class LearnerSettings : public QWidget
{
    Q_OBJECT

public:
    explicit LearnerSettings(StudyDesk &desk, QWidget *parent = nullptr);

    void present();
    NumberEdit &spreadDays() { return *m_spreadDays; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Number
    {
        QLabel *label;
        NumberEdit *edit;
        double low, high, shown;   // `shown`: of one unit of the setting
        std::function<double(const study::LearnerOptions &)> get;
        std::function<void(study::LearnerOptions &, double)> set;
    };
    void addNumber(double low, double high, double shown, std::function<double(const study::LearnerOptions &)> get,
        std::function<void(study::LearnerOptions &, double)> set);
    void take(std::size_t number, double value);
    void change(const std::function<void(study::LearnerOptions &)> &edit);
    void spread();
    void retranslateUi();

    StudyDesk &m_desk;
    QVBoxLayout *m_layout;
    std::vector<Number> m_numbers;
    FlagBox *m_twoButtons, *m_exam;
    QDateEdit *m_examDay;
    QPushButton *m_pause, *m_spread;
    QLabel *m_spreadLabel;
    NumberEdit *m_spreadDays;
    NoteLabel *m_examNote, *m_pauseNote, *m_spreadNote;
    int m_days = 7;
    std::vector<int> m_perDay;   // of the last spread
};

}   // namespace tenbin::ui

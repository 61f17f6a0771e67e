// What the mock exam is before it begins, or goes on.
#pragma once

#include "exam_sitting.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tenbin::ui {

class NoteLabel;

class ExamIntro : public QFrame
{
    Q_OBJECT

public:
    explicit ExamIntro(const ExamSitting &sitting, QWidget *parent = nullptr);
    void present();

Q_SIGNALS:
    void startWanted();
    void resumeWanted();

private:
    const ExamSitting &m_sitting;
    QLabel *m_title;
    NoteLabel *m_text, *m_saved;
    QPushButton *m_start, *m_resume;
};

QString timeText(qint64 left_ms);   // 1:29:59

}   // namespace tenbin::ui

// What stands in place of a card when none is due: why, and when the next one comes.
#pragma once

#include "study_desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tenbin::ui {

class NoteLabel;

class NothingDue : public QFrame
{
    Q_OBJECT

public:
    explicit NothingDue(const StudyDesk &desk, QWidget *parent = nullptr);
    void present(const study::DayPlan &plan);
    void focusUndo();

Q_SIGNALS:
    void undoWanted();

private:
    QString nextDue() const;

    const StudyDesk &m_desk;
    QLabel *m_title;
    NoteLabel *m_text;
    QPushButton *m_undo;
};

}   // namespace tenbin::ui

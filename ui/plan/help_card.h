// What a field means: beside its row, until a key or a click elsewhere closes it. Where a search may decide the field, the lock.
#pragma once

#include "fields/field.h"
#include "planner/rules_of_thumb.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tenbin::ui {

class FlagBox;
class NoteLabel;
class PhraseLabel;

class HelpCard : public QFrame
{
    Q_OBJECT

public:
    explicit HelpCard(QWidget *parent);

    // Opens beside the row: right of it where there is room.
    void open(const Field &field, bool locked, const QWidget &row);

Q_SIGNALS:
    void lockWanted(const tenbin::Field &field, bool locked);
    void studyWanted(const tenbin::Field &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Field *m_field = nullptr;
    QLabel *m_title, *m_ruleHeading;
    PhraseLabel *m_meaning;
    NoteLabel *m_formula, *m_source, *m_rule;
    FlagBox *m_lock;
    QPushButton *m_study;
};

}   // namespace tenbin::ui

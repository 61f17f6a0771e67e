// A card of the learner's own: what stands on its two sides.
#pragma once

#include "study/anki.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tenbin::ui {

class NoteLabel;

class CardEditor : public QDialog
{
    Q_OBJECT

public:
    CardEditor(study::AnkiNote card, QWidget *parent);   // without an id: a new one

Q_SIGNALS:
    void saved(const tenbin::study::AnkiNote &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void check();
    void save();

    study::AnkiNote m_card;
    QLabel *m_frontLabel, *m_backLabel;
    QPlainTextEdit *m_front, *m_back;
    NoteLabel *m_hint;
    QPushButton *m_save, *m_cancel;
};

}   // namespace tenbin::ui

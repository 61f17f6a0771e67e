// How sure is this? The plan's closed form beside its replay, and how far the two were apart over generated plans.
#pragma once

#include "live_evaluation.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tenbin::ui {

class NoteLabel;

class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrustDialog(QWidget *parent = nullptr);

    void present(const Live &live);   // of the plan on screen; again when replay has answered

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fillTable();

    QLabel *m_planHeading, *m_tableHeading, *m_figures;
    NoteLabel *m_verdict, *m_reading;
    QTableWidget *m_table;
    QPushButton *m_close;
};

}   // namespace tenbin::ui

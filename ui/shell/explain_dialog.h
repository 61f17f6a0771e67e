// Why, and how sure: what would help, where other ways of serving break even, what the ranges of the inputs do.
#pragma once

#include "live_evaluation.h"
#include "report/explain.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tenbin::ui {

class ExplainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(QWidget *parent = nullptr);

    // Of the plan on screen; again when it or the front has changed. Computed in a worker, when edits pause.
    void present(const Live &live);
    bool isComputing() const { return m_worker.isWorking(); }
    void cancel();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void retranslateUi();
    void fill();

    Subject m_subject;
    std::shared_ptr<const planner::Catalog> m_catalog;
    planner::Comparison m_comparison;
    std::optional<report::Explanation> m_explanation;
    Subject m_explained;   // what it is of
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancelButton, *m_close;
    QVBoxLayout *m_parts;
    QWidget *m_page = nullptr;
    QTimer m_settled;
    Background m_worker;
    bool m_asked = false, m_stopped = false;   // stopped: what is shown is of before
};

}   // namespace tenbin::ui

// Why, and how sure: what would help, where other ways of serving break even, what the ranges of the inputs do.
#pragma once

#include "live_evaluation.h"
#include "report/explain.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

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
    ~ExplainDialog() override;

    // Of the plan on screen; again when it or the front has changed. Computed in a worker, when edits pause.
    void present(const Live &live);
    bool isComputing() const { return m_cancel != nullptr; }
    void cancel();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void take(quint64 question, report::Explanation explanation);
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
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_cancel;   // while it computes
    quint64 m_question = 0;
};

}   // namespace tenbin::ui

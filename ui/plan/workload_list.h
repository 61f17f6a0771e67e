// The project's workloads with a verdict each; one is under edit.
#pragma once

#include "document/project.h"
#include "planner/evaluate.h"

#include <QWidget>

class QVBoxLayout;

namespace tenbin::ui {

class WorkloadButton;

class WorkloadList : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadList(QWidget *parent = nullptr);
    void present(const Project &project, const std::vector<planner::Verdict> &verdicts);

Q_SIGNALS:
    void selected(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    std::vector<WorkloadButton *> m_buttons;
};

}   // namespace tenbin::ui

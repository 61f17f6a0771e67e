// The form at the left: workloads, then the fields in sections. Made from the fields' table, nothing else.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QWidget>

#include <map>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tenbin::ui {

class CollapsibleSection;
class FieldRow;
class WorkloadList;

class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    void present(const Project &project, const Live &live);
    // The row of a field, made if its section has not been opened yet.
    FieldRow *row(std::string_view path);

Q_SIGNALS:
    void fieldEdited(const tenbin::Field &field, const tenbin::Value &value, int gesture);
    void workloadSelected(int entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        Section section{};
        bool advanced = false;
        CollapsibleSection *box = nullptr;
        std::vector<FieldRow *> rows;
        bool made = false;
    };

    void addSection(Section section);
    void makeRows(Part &part);
    void refreshRows(Part &part);
    void retranslateUi();

    const Project *m_project = nullptr;
    const Live *m_live = nullptr;
    std::shared_ptr<const planner::Catalog> m_catalog;
    QScrollArea *m_scroll;
    QLabel *m_heading;
    WorkloadList *m_workloads;
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<Part>> m_parts;
};

}   // namespace tenbin::ui

// The form at the left: workloads, then the fields in sections. Made from the fields' table, nothing else.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QTimer>
#include <QWidget>

#include <limits>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenbin::ui {

class CollapsibleSection;
class FieldRow;
class HelpCard;
class WorkloadList;

class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    void present(const Project &project, const Live &live);
    // The row of a field, made if its section has not been opened yet.
    FieldRow *row(std::string_view path);
    void reveal(const Field &field);   // opens what it is folded into, and gives it the keyboard
    void helpForFocus();               // of the field that has the keyboard
    void lockFocus();                  // or unlock it

Q_SIGNALS:
    void fieldEdited(const tenbin::Field &field, const tenbin::Value &value, int gesture);
    void workloadSelected(int entry);
    void addWorkloadWanted();
    void studyWanted(const tenbin::Field &field);
    void lockWanted(const tenbin::Field &field, bool locked);
    void lockRefused();   // no field has the keyboard, or one that no search changes

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        const Field *field = nullptr;
        FieldRow *row = nullptr;   // none until the field applies to the plan and its part is open
    };
    struct Part
    {
        Section section{};
        bool nested = false;   // "More …" of the section above it
        CollapsibleSection *box = nullptr;
        std::vector<Line> lines;
    };
    static constexpr int kAllRows = std::numeric_limits<int>::max();

    void addSection(Section section);
    void refreshOpenParts();
    void refreshRows(Part &part);
    void makeRow(Line &line, Part &part, int at);
    void makeMoreRows();
    void showHelp(const FieldRow &row);
    FieldRow *focusRow() const;
    void retranslateUi();

    const Project *m_project = nullptr;
    const Live *m_live = nullptr;
    std::shared_ptr<const planner::Catalog> m_catalog;
    QScrollArea *m_scroll;
    QLabel *m_heading;
    QPushButton *m_addWorkload;
    WorkloadList *m_workloads;
    HelpCard *m_help = nullptr;   // made when it is first asked for
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<Part>> m_parts;
    int m_rowsLeft;   // to make in this turn
    QTimer m_moreRows;
    bool m_incomplete = false;   // rows that apply are still to be made
};

}   // namespace tenbin::ui

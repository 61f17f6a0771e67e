// Compare mode: the workload's plans side by side, in a table and three charts. It shows and asks; whoever listens edits.
#pragma once

#include "report/plan_comparison.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace tenbin::charts {
class ChartView;
}

namespace tenbin::ui {

class ChoiceBox;
class CompareModel;
class NoteLabel;
class PlanHead;

// What the page shows; made outside, since a page never computes.
struct CompareView
{
    report::ComparedPlans compared;
    std::shared_ptr<const planner::Catalog> catalog;
    QStringList workloads;
    int workload = 0;
    bool cheapestKnown = false;    // a search has found a plan that meets all targets
    bool cheapestIsHere = false;   // and it stands among these already
};

class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void present(const CompareView &view);
    charts::ChartView &chart(std::size_t place) { return *m_charts[place]; }
    const CompareModel &model() const { return *m_model; }
    PlanHead &head(std::size_t column) { return *m_heads[column]; }

Q_SIGNALS:
    void workloadSelected(int entry);
    void duplicateWanted();
    void cheapestWanted();
    void promoteWanted(int plan);
    void renameWanted(int plan, const QString &name);
    void removeWanted(int plan);
    void exportWanted(const tenbin::report::ChartSpec &spec);
    void printWanted(const tenbin::report::ChartSpec &spec);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct AddButtons   // in the bar and in the empty state
    {
        QPushButton *duplicate, *cheapest;
    };
    AddButtons addButtons(QWidget *parent);
    QWidget *makeEmpty();
    QWidget *makeTable();
    void presentHeads();
    void presentButtons();
    void alignColumns();
    void retranslateUi();

    CompareView m_view;
    QLabel *m_title;
    ChoiceBox *m_workloads;
    NoteLabel *m_summary;
    QStackedLayout *m_states;
    QWidget *m_empty, *m_full;
    QLabel *m_emptyTitle;
    NoteLabel *m_emptyText;
    std::vector<AddButtons> m_add;
    std::vector<PlanHead *> m_heads;
    QWidget *m_headCorner, *m_headRow;
    QLabel *m_cornerText;
    CompareModel *m_model;
    QTableView *m_table;
    std::array<charts::ChartView *, 3> m_charts{};
};

}   // namespace tenbin::ui

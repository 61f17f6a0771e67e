// Compare mode: what it shows, and the edits that its intents become.
#include "document/plan_names.h"
#include "main_window.h"
#include "ui/compare/compare_page.h"

#include <algorithm>

namespace tenbin::ui {

namespace {

// Whether the plan stands among these already, whatever its name.
bool contains(const std::vector<planner::Plan> &plans, planner::Plan plan)
{
    return std::any_of(plans.begin(), plans.end(), [&plan](const planner::Plan &its) {
        plan.name = its.name;
        return its == plan;
    });
}

}   // namespace

QWidget *MainWindow::makeCompare(QWidget *parent)
{
    m_compare = new ComparePage(parent);
    Document &document = m_session.document();
    connect(
        m_compare, &ComparePage::workloadSelected, this, [&document](int entry) { (void)document.perform(SelectEntry{entry}); });
    connect(m_compare, &ComparePage::duplicateWanted, this, [this, &document] {
        const planner::Plan &plan = document.activeEntry().subject().plan;
        addPlan(QString::fromStdString(plan.name), plan);
    });
    connect(m_compare, &ComparePage::cheapestWanted, this, [this] {
        const planner::Comparison &found = m_live->live().comparison;
        if (found.cheapest)
            addPlan(tr("Cheapest that meets"), found.plans[*found.cheapest].plan);
    });
    connect(m_compare, &ComparePage::promoteWanted, this, &MainWindow::promote);
    connect(m_compare, &ComparePage::renameWanted, this, [&document](int plan, const QString &name) {
        (void)document.perform(SetField{document.project().activeEntry, plan, "plan.name", name.toStdString()});
    });
    connect(m_compare, &ComparePage::removeWanted, this, [&document](int plan) {
        (void)document.perform(RemovePlan{document.project().activeEntry, plan});
    });
    connect(m_compare, &ComparePage::exportWanted, this, &MainWindow::exportChart);
    connect(m_compare, &ComparePage::printWanted, this, &MainWindow::printChart);
    return m_compare;
}

// Last among the plans, and beside the base, which stays the one under edit.
void MainWindow::addPlan(const QString &wish, planner::Plan plan)
{
    Document &document = m_session.document();
    const Entry &entry = document.activeEntry();
    plan.name = freePlanName(entry, wish.toStdString());
    (void)document.perform(
        InsertPlan{document.project().activeEntry, static_cast<int>(entry.plans.size()), std::move(plan), entry.activePlan});
}

// A plan chosen by hand: Auto would replace it at once.
void MainWindow::promote(int plan)
{
    setAuto(false);
    (void)m_session.document().perform(SelectPlan{m_session.document().project().activeEntry, plan});
}

void MainWindow::presentCompare()
{
    const Project &project = m_session.document().project();
    const Entry &entry = m_session.document().activeEntry();
    const planner::Comparison &found = m_live->live().comparison;
    CompareView view{report::comparePlans(entry.workload, entry.targets, entry.plans, static_cast<std::size_t>(entry.activePlan),
                         *project.catalog),
        project.catalog, {}, project.activeEntry, found.cheapest.has_value(),
        found.cheapest && contains(entry.plans, found.plans[*found.cheapest].plan)};
    for (const Entry &each : project.entries)
        view.workloads << QString::fromStdString(each.workload.name);
    m_compare->present(view);
}

}   // namespace tenbin::ui

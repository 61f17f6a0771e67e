// Workloads of the project: one more, a copy, one less.
#include "document/plan_names.h"
#include "main_window.h"
#include "ui/plan/recipe_gallery.h"
#include "ui/widgets/message_bar.h"

namespace tenbin::ui {

// Beside the present one; Undo takes it away again.
void MainWindow::addWorkload(Entry entry)
{
    Document &document = m_session.document();
    entry.workload.name = freeWorkloadName(document.project(), entry.workload.name);
    setAuto(false);   // it follows the targets of the present one
    (void)document.perform(InsertEntry{static_cast<int>(document.project().entries.size()), std::move(entry)});
}

void MainWindow::showGallery()
{
    auto *gallery = new RecipeGallery(m_session.document().project().catalog, this);
    gallery->setAttribute(Qt::WA_DeleteOnClose);
    connect(gallery, &RecipeGallery::chosen, this, &MainWindow::addWorkload);
    connect(gallery, &RecipeGallery::blankWanted, this, [this] { addWorkload(blankEntry()); });
    connect(gallery, &RecipeGallery::traceWanted, this, [this] {
        const auto path = m_dialogs.openPath(this, FileKind::Trace);
        if (!path)
            return;
        addWorkload(blankEntry());
        if (!importTrace(*path))
            m_session.document().undoStack()->undo();
    });
    gallery->open();
}

// Defaults, but for the models and the Region: without them nothing has a figure.
Entry MainWindow::blankEntry() const
{
    const planner::Plan &present = m_session.document().activeEntry().subject().plan;
    Entry entry;
    entry.workload.name = tr("New workload").toStdString();
    planner::Plan plan;
    plan.name = tr("First plan").toStdString();
    plan.models.first = present.models.first;
    plan.resilience.region = present.resilience.region;
    plan.resilience.profile = present.resilience.profile;
    entry.plans = {std::move(plan)};
    return entry;
}

void MainWindow::duplicateWorkload()
{
    addWorkload(m_session.document().activeEntry());
}

void MainWindow::removeWorkload()
{
    Document &document = m_session.document();
    const int at = document.project().activeEntry;
    const QString name = QString::fromStdString(document.activeEntry().workload.name);
    if (document.perform(RemoveEntry{at}))
        m_messages->showMessage(Icon::Info, [name] { return tr("“%1” was removed. Undo brings it back.").arg(name); });
    else
        m_messages->showMessage(Icon::Warning, [] { return tr("The last workload of a project stays; add another one first."); });
}

}   // namespace tenbin::ui

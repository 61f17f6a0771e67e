// Workloads of the project: one more, a copy, one less; and texts that become a part of their prompts.
#include "document/plan_names.h"
#include "i18n/translations.h"
#include "main_window.h"
#include "ui/plan/prompt_lab.h"
#include "ui/plan/recipe_gallery.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <array>

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
    connect(gallery, &RecipeGallery::recipeChosen, this, [this](const QString &id) {
        for (Recipe &recipe : recipes(i18n::installed()))
            if (recipe.id == id)
                addWorkload(std::move(recipe.entry));
    });
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

void MainWindow::showPromptLab()
{
    if (!m_promptLab) {
        m_promptLab = new PromptLab(this);
        m_promptLab->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_promptLab, &PromptLab::fieldEdited, this, &MainWindow::edit);
    }
    presentPromptLab();
    m_promptLab->show();
    m_promptLab->raise();
    m_promptLab->activateWindow();
}

void MainWindow::presentPromptLab()
{
    if (m_promptLab)
        m_promptLab->present(m_live->live().subject, m_live->live().catalog);
}

// One at a time, each at a start or an edit of its own; who closes a hint has read it.
void MainWindow::offerHint(Hint hint)
{
    const QString key = QStringLiteral("hints");
    if (!m_session.profile() || !m_messages->text().isEmpty())
        return;
    QStringList told = m_session.profile()->value(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (hint == Hint::Begin && told.contains(QStringLiteral("begin")))
        hint = Hint::Found;
    constexpr std::array names{"begin", "explained", "found"};
    const QString name = QLatin1String(names[static_cast<std::size_t>(hint)]);
    if (told.contains(name))
        return;
    m_session.profile()->setValue(key, (told << name).join(QLatin1Char(',')));
    switch (hint) {
    case Hint::Begin:
        m_messages->showMessage(Icon::Info,
            [] {
                return tr(
                    "This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest "
                    "that meets it.");
            },
            {{[] { return tr("Another workload …"); }, [this] { showGallery(); }}});
        break;
    case Hint::Explained:
        m_messages->showMessage(Icon::Info,
            [] { return tr("F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back."); });
        break;
    case Hint::Found:
        m_messages->showMessage(Icon::Info, [] { return tr("Ctrl+K finds every field, command and term by its name."); });
        break;
    }
}

}   // namespace tenbin::ui

// What the palette offers: every action of the menus, every field of the form, workloads, plans, and terms of the glossary.
#include "fields/field_text.h"
#include "i18n/translations.h"
#include "main_window.h"
#include "menus.h"
#include "study/content.h"
#include "ui/palette/command_palette.h"
#include "ui/plan/form_panel.h"
#include "ui/plan/targets_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/target_slider.h"

#include <QMenu>
#include <QRegularExpression>

namespace tenbin::ui {

namespace {

// Without the letter that Alt chooses: "Save (&S) …", "&Save", "Q&&A".
QString plain(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&\\w\\)"));
    text.remove(bracketed);
    const QString both = QStringLiteral("&&"), kept = QString(QChar(0x1));
    return text.replace(both, kept).remove(QLatin1Char('&')).replace(kept, QStringLiteral("&")).simplified();
}

void collect(const QList<QAction *> &actions, const QString &path, const QString &kind, std::vector<PaletteItem> &items)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || action->text().isEmpty())
            continue;
        const QString name = plain(action->text());
        if (const QMenu *menu = action->menu()) {
            collect(menu->actions(), path + name + QStringLiteral(" ▸ "), kind, items);
            continue;
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        items.push_back({path + name, keys.isEmpty() ? kind : keys, {}, [action] { action->trigger(); }});
    }
}

study::Language languageNow()
{
    return study::languageFromCode(i18n::installed()).value_or(study::Language::En);
}

}   // namespace

void MainWindow::openPalette()
{
    std::vector<PaletteItem> items;
    collect(m_menus->actions(), {}, tr("Command"), items);
    const Project &project = m_session.document().project();
    for (std::size_t i = 0; i < project.entries.size(); ++i)
        items.push_back({QString::fromStdString(project.entries[i].workload.name), tr("Workload"), {},
            [this, entry = static_cast<int>(i)] { (void)m_session.document().perform(SelectEntry{entry}); }});
    const Entry &entry = m_session.document().activeEntry();
    if (entry.plans.size() > 1)
        for (std::size_t i = 0; i < entry.plans.size(); ++i)
            items.push_back({QString::fromStdString(entry.plans[i].name), tr("Plan"), {},
                [this, plan = static_cast<int>(i)] { promote(plan); }});
    const Subject subject = entry.subject();
    for (const Field &field : fields())
        if (field.section == Section::Targets || isRelevant(field, subject))
            items.push_back({fieldLabel(field), tr("Field"), QString::fromUtf8(field.path.data(), qsizetype(field.path.size())),
                [this, &field] { revealField(field); }});
    for (const study::Term &term : study::builtInTerms()) {
        QStringList others{term.headword.all.begin(), term.headword.all.end()};
        for (const QStringList &aliases : term.aliases)
            others << aliases;
        others << term.reading;
        items.push_back({term.headword[languageNow()], tr("Term"), others.join(QLatin1Char(' ')),
            [this, words = term.headword[languageNow()]] { studyTerm(words); }});
    }
    if (!m_palette)
        m_palette = new CommandPalette(this);
    m_palette->open(std::move(items));
}

void MainWindow::revealField(const Field &field)
{
    setMode(Mode::Plan);
    if (field.section != Section::Targets)
        return m_form->reveal(field);
    const planner::Target target = field.path == "targets.p95_s" ? planner::Target::Latency
        : field.path == "targets.availability"                   ? planner::Target::Availability
                                                                 : planner::Target::Cost;
    m_targets->slider(target).setFocus(Qt::ShortcutFocusReason);
}

}   // namespace tenbin::ui

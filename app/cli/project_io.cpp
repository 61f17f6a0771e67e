#include "project_io.h"

#include "arguments.h"
#include "db/project_file.h"
#include "fields/field_text.h"
#include "pricing/catalog_figures.h"

#include <algorithm>

namespace tenbin::cli {

namespace {

class ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

// Index of the thing with this name; the only one with that name in any case.
template<typename Items, typename Name>
tl::expected<std::size_t, Failure> named(const Items &items, const QString &wanted, const Name &name)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (QString::fromStdString(name(items[i])).compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    QStringList known;
    for (const auto &item : items)
        known << QString::fromStdString(name(item));
    return tl::unexpected(
        wrongUsage(ProjectText::tr("there is no “%1”; there are: %2").arg(wanted, known.join(QLatin1String("; ")))));
}

tl::expected<void, Failure> applySetting(Subject &subject, const QString &setting)
{
    const auto equals = setting.indexOf(QLatin1Char('='));
    const QString path = setting.left(equals), text = setting.mid(equals + 1);
    const Field *field = equals > 0 ? findField(path.toStdString()) : nullptr;
    if (!field)
        return tl::unexpected(wrongUsage(ProjectText::tr("--set needs PATH=VALUE with a known path, not “%1”").arg(setting)));
    const auto value = parseFieldValue(*field, text);
    const auto set
        = value ? setFieldValue(*field, subject, *value) : tl::expected<void, FieldError>(tl::unexpected(value.error()));
    if (!set)
        return tl::unexpected(wrongUsage(QStringLiteral("--set %1: %2").arg(path, storedErrorText(*field, set.error()))));
    return {};
}

// A figure of the catalogue that is an assumption, in place of the project's.
tl::expected<void, Failure> applyFigure(Chosen &chosen, const QString &setting)
{
    const auto equals = setting.indexOf(QLatin1Char('='));
    const QStringView path = QStringView(setting).left(std::max<qsizetype>(0, equals));
    auto catalog = std::make_shared<planner::Catalog>(*chosen.catalog);
    const auto set
        = pricing::setCatalogFigure(*catalog, path, QStringView(setting).mid(equals + 1), chosen.subject.workload.request.task);
    if (!set)
        return tl::unexpected(wrongUsage(set.error() == FieldError::UnknownPath
                ? ProjectText::tr("--set %1: the prices have no such assumption").arg(setting)
                : ProjectText::tr("--set %1: not a number that this can be").arg(setting)));
    chosen.catalog = std::move(catalog);
    return {};
}

}   // namespace

tl::expected<Project, Failure> loadProject(const QString &path)
{
    auto loaded = db::openProject(path);
    if (!loaded)
        return tl::unexpected(refused(db::fileErrorText(path, loaded.error())));
    return std::move(loaded->project);
}

tl::expected<void, Failure> storeProject(const Project &project, const QString &path)
{
    const auto saved = db::saveProject(project, path, {});
    if (!saved)
        return tl::unexpected(refused(db::fileErrorText(path, saved.error())));
    return {};
}

Chosen chosenOf(const Project &project, const Entry &entry)
{
    return {entry.subject(), project.catalog, QString::fromStdString(project.title), entry.plans,
        static_cast<std::size_t>(entry.activePlan)};
}

tl::expected<Chosen, Failure> chosenSubject(const Arguments &arguments)
{
    const auto project = loadProject(arguments.positional(0));
    if (!project)
        return tl::unexpected(project.error());
    std::size_t entryIndex = static_cast<std::size_t>(project->activeEntry);
    if (arguments.has(QStringLiteral("workload"))) {
        const auto found = named(
            project->entries, arguments.value(QStringLiteral("workload")), [](const Entry &e) { return e.workload.name; });
        if (!found)
            return tl::unexpected(found.error());
        entryIndex = *found;
    }
    Entry entry = project->entries[entryIndex];
    if (arguments.has(QStringLiteral("plan"))) {
        const auto found
            = named(entry.plans, arguments.value(QStringLiteral("plan")), [](const planner::Plan &p) { return p.name; });
        if (!found)
            return tl::unexpected(found.error());
        entry.activePlan = static_cast<int>(*found);
    }
    Chosen chosen = chosenOf(*project, entry);
    for (const QString &setting : arguments.values(QStringLiteral("set"))) {
        const auto applied = setting.startsWith(QLatin1String("catalog.")) ? applyFigure(chosen, setting)
                                                                           : applySetting(chosen.subject, setting);
        if (!applied)
            return tl::unexpected(applied.error());
    }
    chosen.plans[chosen.base] = chosen.subject.plan;
    return chosen;
}

}   // namespace tenbin::cli

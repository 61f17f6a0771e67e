#include "file_commands.h"

#include "arguments.h"
#include "document/project_json.h"
#include "document/recipes.h"
#include "project_io.h"
#include "trace_io.h"

#include <QFile>

namespace tenbin::cli {

namespace {

class FileText
{
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

tl::expected<Project, Failure> recipeProject(const QString &id)
{
    auto project = projectOf(id, QLocale().bcp47Name().left(2));
    if (project)
        return std::move(*project);
    QStringList known;
    for (const Recipe &recipe : recipes(QStringLiteral("en")))
        known << recipe.id;
    return tl::unexpected(
        wrongUsage(FileText::tr("there is no recipe “%1”; there are %2").arg(id, known.join(QLatin1String(", ")))));
}

}   // namespace

Result newProject(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("recipe"), QStringLiteral("o")}, {}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto recipe = arguments->required(QStringLiteral("recipe"));
    const auto out = arguments->required(QStringLiteral("o"));
    if (!recipe || !out)
        return tl::unexpected(recipe ? out.error() : recipe.error());
    const auto project = recipeProject(*recipe);
    if (!project)
        return tl::unexpected(project.error());
    if (const auto stored = storeProject(*project, *out); !stored)
        return tl::unexpected(stored.error());
    return kDone;
}

Result importTrace(const QStringList &words)
{
    const auto arguments
        = Arguments::parse(words, {QStringLiteral("format"), QStringLiteral("recipe"), QStringLiteral("o")}, {}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto out = arguments->required(QStringLiteral("o"));
    if (!out)
        return tl::unexpected(out.error());
    const QString format
        = arguments->has(QStringLiteral("format")) ? arguments->value(QStringLiteral("format")) : QStringLiteral("auto");
    if (format != QLatin1String("auto") && format != QLatin1String("azure"))
        return tl::unexpected(wrongUsage(FileText::tr("unknown trace format “%1”; there are auto, azure").arg(format)));
    auto trace = readTraceFile(arguments->positional(0));
    if (!trace)
        return tl::unexpected(trace.error());
    auto project = recipeProject(
        arguments->has(QStringLiteral("recipe")) ? arguments->value(QStringLiteral("recipe")) : QStringLiteral("customer-chat"));
    if (!project)
        return tl::unexpected(project.error());
    project->title = trace->name;
    Entry &entry = project->entries.front();
    entry = withTrace(std::move(entry), std::make_shared<const planner::Trace>(std::move(*trace)));
    entry.workload.name = project->title;
    if (const auto stored = storeProject(*project, *out); !stored)
        return tl::unexpected(stored.error());
    return kDone;
}

Result importJson(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("o")}, {}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto out = arguments->required(QStringLiteral("o"));
    if (!out)
        return tl::unexpected(out.error());
    const QString path = arguments->positional(0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(refused(FileText::tr("%1: %2. Nothing was imported.").arg(path, file.errorString())));
    const auto project = projectFromJson(file.readAll());
    if (!project)
        return tl::unexpected(refused(FileText::tr("%1: %2. Nothing was imported.").arg(path, jsonErrorText(project.error()))));
    if (const auto stored = storeProject(*project, *out); !stored)
        return tl::unexpected(stored.error());
    return kDone;
}

Result exportProject(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("format"), QStringLiteral("o")}, {}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = arguments->required(QStringLiteral("format"));
    const auto out = arguments->required(QStringLiteral("o"));
    if (!format || !out)
        return tl::unexpected(format ? out.error() : format.error());
    if (*format != QLatin1String("json"))
        return tl::unexpected(wrongUsage(FileText::tr("unknown export format “%1”; there is json").arg(*format)));
    const auto project = loadProject(arguments->positional(0));
    if (!project)
        return tl::unexpected(project.error());
    if (const auto written = writeWhole(*out, projectToJson(*project)); !written)
        return tl::unexpected(written.error());
    return kDone;
}

}   // namespace tenbin::cli

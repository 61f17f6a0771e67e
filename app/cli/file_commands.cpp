#include "file_commands.h"

#include "arguments.h"
#include "db/project_file.h"
#include "document/project_json.h"
#include "document/recipes.h"
#include "fields/field_text.h"
#include "files/input_file.h"
#include "project_io.h"
#include "report/wording.h"
#include "trace_io.h"

#include <cmath>

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

QString inputErrorText(const files::InputError &e)
{
    switch (e.fault) {
    case files::InputFault::NotFound: return FileText::tr("there is no such file");
    case files::InputFault::NotAFile: return FileText::tr("this is a folder, a device or a pipe, not a file");
    case files::InputFault::TooBig: return FileText::tr("it is too big");
    case files::InputFault::Unreadable: break;
    }
    return e.detail;
}

// What the trace gave the project, and what the recipe did.
void printFitted(const Entry &entry, const QString &recipe)
{
    const QLocale locale;
    const planner::Traffic &traffic = entry.workload.traffic;
    const planner::RequestShape &request = entry.workload.request;
    const auto tokens = [&](double mean) { return formatNumber(std::round(mean), Unit::Tokens, locale); };
    const auto cv = [&](double value) { return locale.toString(value, 'f', 2); };
    print(FileText::tr("Rate: %1, from %Ln request(s)", nullptr, static_cast<int>(traffic.trace->arrival_s.size()))
              .arg(formatNumber(std::round(traffic.requestsPerMonth), Unit::RequestsPerMonth, locale)));
    print(FileText::tr("Lengths: prompt %1 (CV %2), answer %3 (CV %4)")
              .arg(tokens(request.user.mean_tokens), cv(request.user.cv), tokens(request.output.mean_tokens),
                  cv(request.output.cv)));
    print(FileText::tr("Bursts: CV of the rate %1, length %2")
              .arg(cv(traffic.rateCv), report::seconds(traffic.burstLength_s, locale)));
    print(FileText::tr("Kept of the recipe “%1”: shape of the week, documents, plan and targets").arg(recipe));
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
    const QString recipe
        = arguments->has(QStringLiteral("recipe")) ? arguments->value(QStringLiteral("recipe")) : QStringLiteral("customer-chat");
    auto project = recipeProject(recipe);
    if (!project)
        return tl::unexpected(project.error());
    project->title = trace->name;
    Entry &entry = project->entries.front();
    entry = withTrace(std::move(entry), std::make_shared<const planner::Trace>(std::move(*trace)));
    entry.workload.name = project->title;
    if (const auto stored = storeProject(*project, *out); !stored)
        return tl::unexpected(stored.error());
    printFitted(entry, recipe);
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
    const auto bytes = files::readInput(path, db::kLargestFile);
    if (!bytes)
        return tl::unexpected(refused(FileText::tr("%1: %2. Nothing was imported.").arg(path, inputErrorText(bytes.error()))));
    const auto project = projectFromJson(*bytes);
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

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

// A figure of the project; where the field's range kept it from what was measured, that too.
template<typename Format>
QString taken(double value, double measured, const Format &format)
{
    const bool cut = std::abs(value - measured) > 1e-6 * std::abs(measured);
    return cut ? FileText::tr("%1 (measured: %2, beyond what is allowed)").arg(format(value), format(measured)) : format(value);
}

QString keptOfRecipe(const QString &line, const QString &why)
{
    return FileText::tr("%1; kept of the recipe: %2").arg(line, why);
}

void printArrivals(const planner::Traffic &traffic, const planner::TraceSummary &measured, double hoursPerMonth)
{
    const QLocale locale;
    const auto rate = [&](double v) { return formatNumber(v < 1 ? v : std::round(v), Unit::RequestsPerMonth, locale); };
    const auto cv = [&](double v) { return locale.toString(v, 'f', 2); };
    const auto length = [&](double v) { return report::seconds(v, locale); };
    const QString bursts = FileText::tr("Bursts: CV of the rate %1, length %2");
    if (measured.rate_per_s > 0) {
        const double perMonth = measured.rate_per_s * 3600 * hoursPerMonth;
        print(FileText::tr("Rate: %1, from %Ln request(s)", nullptr, static_cast<int>(measured.requests))
                  .arg(taken(traffic.requestsPerMonth, perMonth, rate)));
        print(
            bursts.arg(taken(traffic.rateCv, measured.rateCv, cv), taken(traffic.burstLength_s, measured.burstLength_s, length)));
    } else {
        const QString why = measured.requests < 2 ? FileText::tr("the trace holds a single request")
                                                  : FileText::tr("all requests of the trace come at the same time");
        print(keptOfRecipe(FileText::tr("Rate: %1").arg(rate(traffic.requestsPerMonth)), why));
        print(keptOfRecipe(bursts.arg(cv(traffic.rateCv), length(traffic.burstLength_s)), why));
    }
}

void printLengths(const planner::RequestShape &request, const planner::TraceSummary &measured)
{
    const QLocale locale;
    const auto tokens = [&](double v) { return formatNumber(std::round(v), Unit::Tokens, locale); };
    const auto cv = [&](double v) { return locale.toString(v, 'f', 2); };
    const QString lengths = FileText::tr("Lengths: prompt %1 (CV %2), answer %3 (CV %4)");
    if (measured.inputMean > 0 && measured.outputMean > 0)
        print(
            lengths.arg(taken(request.user.mean_tokens, measured.inputMean, tokens), taken(request.user.cv, measured.inputCv, cv),
                taken(request.output.mean_tokens, measured.outputMean, tokens), taken(request.output.cv, measured.outputCv, cv)));
    else
        print(keptOfRecipe(lengths.arg(tokens(request.user.mean_tokens), cv(request.user.cv), tokens(request.output.mean_tokens),
                               cv(request.output.cv)),
            measured.inputMean > 0 ? FileText::tr("no answer of the trace has a token")
                                   : FileText::tr("no prompt of the trace has a token")));
}

// What the trace gave the project, and what the recipe did.
void printFitted(const Entry &entry, const QString &recipe, bool documentsKept)
{
    const planner::Workload &workload = entry.workload;
    const planner::TraceSummary measured = planner::summarise(*workload.traffic.trace);
    printArrivals(workload.traffic, measured, workload.assumptions.hoursPerMonth);
    printLengths(workload.request, measured);
    print((documentsKept ? FileText::tr("Kept of the recipe “%1”: shape of the week, documents, plan and targets")
                         : FileText::tr("Kept of the recipe “%1”: shape of the week, plan and targets; no documents, since the "
                                        "prompts of the trace count whole"))
              .arg(recipe));
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
    const double documents_tokens = entry.workload.knowledge.corpusTokens;
    entry = withTrace(std::move(entry), std::make_shared<const planner::Trace>(std::move(*trace)));
    entry.workload.name = project->title;
    if (const auto stored = storeProject(*project, *out); !stored)
        return tl::unexpected(stored.error());
    printFitted(entry, recipe, entry.workload.knowledge.corpusTokens == documents_tokens);
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

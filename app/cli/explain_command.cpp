// explain: what would help, where other ways of serving break even, and how sure the figures are.
#include "arguments.h"
#include "evaluate_commands.h"
#include "fields/search_space.h"
#include "planner/search/verify.h"
#include "project_io.h"
#include "report/explain.h"

namespace tenbin::cli {

namespace {

class ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainText)
};

// PATH=LOW..HIGH
tl::expected<planner::UncertainInput, Failure> rangeFrom(const QString &word, const Subject &subject)
{
    const qsizetype equals = word.indexOf(QLatin1Char('=')), dots = word.indexOf(QLatin1String(".."), equals + 1);
    bool isLow = false, isHigh = false;
    const double low = dots < 0 ? 0 : word.mid(equals + 1, dots - equals - 1).toDouble(&isLow);
    const double high = dots < 0 ? 0 : word.mid(dots + 2).toDouble(&isHigh);
    if (equals <= 0 || !isLow || !isHigh)
        return tl::unexpected(wrongUsage(ExplainText::tr("--range %1: PATH=LOW..HIGH is needed").arg(word)));
    auto range = report::rangeOf(word.left(equals).toStdString(), low, high, subject);
    if (!range)
        return tl::unexpected(wrongUsage(
            ExplainText::tr("--range %1: needs a number's path, and limits within its own around the present value").arg(word)));
    return std::move(*range);
}

}   // namespace

Result explainPlan(const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
        {QStringLiteral("workload"), QStringLiteral("plan"), QStringLiteral("set"), QStringLiteral("range")},
        {QStringLiteral("json")}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto chosen = chosenSubject(*arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Subject &s = chosen->subject;
    report::ExplainOptions options;
    for (const QString &word : arguments->values(QStringLiteral("range"))) {
        auto range = rangeFrom(word, s);
        if (!range)
            return tl::unexpected(range.error());
        options.ranges.push_back(std::move(*range));
    }
    const planner::Comparison comparison
        = planner::compare(s.workload, searchSpace(s, *chosen->catalog), s.targets, *chosen->catalog);
    const report::Explanation explanation = report::explain(s, *chosen->catalog, comparison, options);
    if (arguments->has(QStringLiteral("json"))) {
        printJson(report::explanationJson(s, *chosen->catalog, explanation));
        return kDone;
    }
    for (const report::ExplainedPart &part : report::explained(s, *chosen->catalog, explanation, QLocale())) {
        print(part.heading);
        for (const QString &line : part.lines)
            print(QStringLiteral("- ") + line);
    }
    return kDone;
}

}   // namespace tenbin::cli

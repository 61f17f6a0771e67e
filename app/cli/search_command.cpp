// search: the cheapest plan that meets the targets, and what every other target would cost.
#include "arguments.h"
#include "evaluate_commands.h"
#include "fields/field_text.h"
#include "fields/search_space.h"
#include "project_io.h"
#include "report/advice_words.h"
#include "report/search_json.h"
#include "report/wording.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tenbin::cli {

namespace {

class SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

constexpr double kLatest_s = 1e6, kDearest_usd = 1e12;

// The targets as --p95-ttft or --p95-e2e, --availability and --cost say; the project's where they do not.
tl::expected<void, Failure> takeTargets(const Arguments &arguments, Subject &subject)
{
    const bool streams = subject.workload.needs.interaction == planner::Interaction::Streaming;
    const QString right = streams ? QStringLiteral("p95-ttft") : QStringLiteral("p95-e2e");
    const QString wrong = streams ? QStringLiteral("p95-e2e") : QStringLiteral("p95-ttft");
    if (arguments.has(wrong))
        return tl::unexpected(
            wrongUsage(SearchText::tr("--%1: this workload is judged by %2; use --%3")
                           .arg(wrong, report::Wording::targetedLatency(subject.workload.needs.interaction), right)));
    const auto take = [&](const QString &name, double least, double most, double &target) -> tl::expected<void, Failure> {
        if (!arguments.has(name))
            return {};
        const auto value = arguments.number(name, least, most);
        if (!value)
            return tl::unexpected(value.error());
        target = *value;
        return {};
    };
    return take(right, 0, kLatest_s, subject.targets.p95_s)
        .and_then([&] { return take(QStringLiteral("availability"), 0, 1, subject.targets.availability); })
        .and_then([&] { return take(QStringLiteral("cost"), 0, kDearest_usd, subject.targets.monthlyCost_usd); });
}

// Of a path that no decision of the space changes.
QString whyNotFree(const QString &path, const Subject &subject)
{
    const Field *field = findField(path.toStdString());
    if (!field)
        return SearchText::tr("--free %1: there is no such field").arg(path);
    if (!field->searched)
        return SearchText::tr("--free %1: the search does not decide this").arg(path);
    if (path.startsWith(QLatin1String("plan.customModel.")) && subject.plan.customModel.kind == planner::CustomKind::None)
        return SearchText::tr("--free %1: the plan does not say what a custom model of its own would be").arg(path);
    if (path.startsWith(QLatin1String("plan.serving.hosting.")) && !subject.plan.serving.isHosted())
        return SearchText::tr("--free %1: no lane of the plan runs in a container of its own").arg(path);
    return SearchText::tr("--free %1: this moves only together with other fields; free those too, or name none").arg(path);
}

tl::expected<planner::SearchSpace, Failure> spaceOf(const Arguments &arguments, const Chosen &chosen)
{
    if (!arguments.has(QStringLiteral("free")))
        return searchSpace(chosen.subject, *chosen.catalog);
    auto space = searchSpaceOf(chosen.subject, *chosen.catalog, arguments.values(QStringLiteral("free")));
    if (!space)
        return tl::unexpected(wrongUsage(whyNotFree(space.error(), chosen.subject)));
    return std::move(*space);
}

void printFound(const report::SearchReport &r)
{
    const QLocale locale;
    print(SearchText::tr("%L1 plans searched in %2: %L3 evaluated, %L4 on the front")
              .arg(r.result.spacePlans)
              .arg(report::seconds(r.seconds, locale))
              .arg(r.result.evaluatedPlans)
              .arg(r.result.front.size()));
    const auto count = std::count_if(
        r.finalists.tried.begin(), r.finalists.tried.end(), [](const planner::Finalist &f) { return !f.confirmed; });
    if (count > 0)
        print(SearchText::tr(
            "%n cheaper plan(s) met the targets by closed form, but not in replay.", nullptr, static_cast<int>(count)));
    if (r.finalists.cheapest) {
        const planner::FrontPlan &p = r.result.front[*r.finalists.cheapest];
        const planner::Replayed &replayed = r.finalists.tried.back().replayed;
        print((replayed.counts ? SearchText::tr(
                   "Cheapest that meets all, confirmed by replay: %1 a month, %2, availability %3, right answers %4")
                : replayed.shortened
                ? SearchText::tr("Cheapest that meets all, with too many requests to replay whole: %1 a month, %2, availability "
                                 "%3, right answers %4")
                : SearchText::tr(
                    "Cheapest that meets all, with nothing to replay: %1 a month, %2, availability %3, right answers %4"))
                  .arg(report::moneyExact(p.cost.usd(), locale), report::seconds(p.p95_s, locale),
                      report::availabilityPercent(1 - p.unavailability, locale), report::percent(p.success, locale)));
        const planner::Plan plan = r.space.plan(p.index);
        const Subject other{r.subject.workload, plan, r.subject.targets};
        for (const Field *field : changedFields(r.subject, plan))
            print(
                QStringLiteral("  %1: %2").arg(fieldLabel(*field), formatFieldValue(*field, fieldValue(*field, other), locale)));
        for (const planner::Note &gap : planner::evaluate(r.subject.workload, plan, r.catalog).gaps)
            print(QStringLiteral("  - ") + report::Wording::finding(gap, locale));
    } else {
        print(r.finalists.complete ? SearchText::tr("No plan meets all targets.")
                                   : SearchText::tr("None of the cheapest plans that meet the targets stood in replay."));
    }
    for (const QString &way :
        report::waysOutText(planner::waysOutOf(r.comparison, r.subject.targets), r.subject.targets, r.catalog, locale))
        print(QStringLiteral("- ") + way);
}

}   // namespace

Result searchPlans(const QStringList &words)
{
    const QStringList options{QStringLiteral("workload"), QStringLiteral("plan"), QStringLiteral("set"),
        QStringLiteral("p95-ttft"), QStringLiteral("p95-e2e"), QStringLiteral("availability"), QStringLiteral("cost"),
        QStringLiteral("free")};
    const auto arguments = Arguments::parse(words, options, {QStringLiteral("json")}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto chosen = chosenSubject(*arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    Subject &s = chosen->subject;
    if (const auto taken = takeTargets(*arguments, s); !taken)
        return tl::unexpected(taken.error());
    const auto space = spaceOf(*arguments, *chosen);
    if (!space)
        return tl::unexpected(space.error());
    QElapsedTimer timer;
    timer.start();
    const planner::SearchResult result = planner::search(s.workload, *space, *chosen->catalog);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const planner::Finalists finalists
        = planner::verifyCheapest(s.workload, *space, result.front, s.targets, *chosen->catalog, {});
    const planner::Comparison comparison
        = planner::comparisonOf(s.workload, *space, result, finalists, s.targets, *chosen->catalog);
    const report::SearchReport report{s, *chosen->catalog, *space, result, finalists, comparison, seconds};
    if (arguments->has(QStringLiteral("json")))
        printJson(report::searchJson(report));
    else
        printFound(report);
    return kDone;
}

}   // namespace tenbin::cli

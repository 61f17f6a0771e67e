#include "evaluate_commands.h"

#include "arguments.h"
#include "planner/replay/judged.h"
#include "project_io.h"
#include "report/outcome_json.h"
#include "report/wording.h"
#include "trace_io.h"

#include <QJsonObject>

namespace tenbin::cli {

namespace {

class EvaluateText
{
    Q_DECLARE_TR_FUNCTIONS(EvaluateText)
};

const QStringList kSubjectOptions{QStringLiteral("workload"), QStringLiteral("plan"), QStringLiteral("set")};

int checkedStatus(const Arguments &arguments, const Subject &s, const planner::Outcome &outcome)
{
    if (!arguments.has(QStringLiteral("check")))
        return kDone;
    return planner::judge(s.workload, outcome, s.targets).meetsAll() ? kDone : kTargetMissed;
}

void printSummary(const Chosen &chosen, const planner::Outcome &o)
{
    const QLocale locale;
    const auto total = o.total();
    const Subject &s = chosen.subject;
    print(EvaluateText::tr("%1: %2").arg(QString::fromStdString(s.workload.name), QString::fromStdString(s.plan.name)));
    for (const planner::BillLine &line : o.bill)
        print(QStringLiteral("  %1 %2")
                  .arg(report::Wording::billItem(line.item), -34)
                  .arg(report::moneyExact(line.monthly.usd(), locale), 14));
    print(QStringLiteral("  %1 %2")
              .arg(total ? EvaluateText::tr("Total a month") : EvaluateText::tr("Priced part (a price is missing)"), -34)
              .arg(report::moneyExact(o.priced.usd(), locale), 14));
    if (const QString note = report::Wording::roundingNote(o, locale); !note.isEmpty())
        print(QStringLiteral("  ") + note);
    const QString none = report::Wording::noFigure();
    const bool figures = report::hasFigures(o);
    print(EvaluateText::tr("%1: %2; availability by design %3; right answers %4")
              .arg(report::Wording::targetedLatency(s.workload.needs.interaction),
                  report::hasLatency(o) ? report::seconds(planner::targetedP95(s.workload, o), locale) : none,
                  figures ? report::availabilityPercent(o.availability.design, locale) : none,
                  figures ? report::percent(o.quality.success, locale) : none));
    for (const auto *notes : {&o.infeasible, &o.doubts, &o.warnings, &o.gaps})
        for (const planner::Note &note : *notes)
            print(QStringLiteral("- ") + report::Wording::finding(note, locale));
    const bool meets = planner::judge(s.workload, o, s.targets).meetsAll();
    print(meets ? EvaluateText::tr("Meets all targets.") : EvaluateText::tr("Does not meet all targets."));
}

void printReplay(const planner::Outcome &outcome, const planner::ReplayOutcome &replayed)
{
    const QLocale locale;
    if (replayed.requests > 0)
        print(EvaluateText::tr(
            "Replay of %Ln request(s): first token p50 %1, p95 %2, p99 %3", nullptr, static_cast<int>(replayed.requests))
                  .arg(report::seconds(replayed.firstToken.p50_s, locale), report::seconds(replayed.firstToken.p95_s, locale),
                      report::seconds(replayed.firstToken.p99_s, locale)));
    else
        print(report::hasFigures(outcome) ? EvaluateText::tr("Replay: nothing queues on this lane.")
                                          : EvaluateText::tr("Replay: %1").arg(report::Wording::noFigure()));
}

}   // namespace

Result evaluateProject(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, kSubjectOptions, {QStringLiteral("check"), QStringLiteral("json")}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto chosen = chosenSubject(*arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Subject &s = chosen->subject;
    const planner::Outcome outcome = planner::evaluate(s.workload, s.plan, *chosen->catalog);
    if (arguments->has(QStringLiteral("json")))
        printJson(report::outcomeJson(s, *chosen->catalog, outcome));
    else
        printSummary(*chosen, outcome);
    return checkedStatus(*arguments, s, outcome);
}

Result replayProject(const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words, kSubjectOptions + QStringList{QStringLiteral("trace")}, {QStringLiteral("check"), QStringLiteral("json")}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto chosen = chosenSubject(*arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    Subject &s = chosen->subject;
    if (arguments->has(QStringLiteral("trace"))) {
        auto trace = readTraceFile(arguments->value(QStringLiteral("trace")));
        if (!trace)
            return tl::unexpected(trace.error());
        s.workload.traffic.trace = std::make_shared<const planner::Trace>(std::move(*trace));
    }
    const planner::Outcome outcome = planner::evaluate(s.workload, s.plan, *chosen->catalog);
    const planner::ReplayOutcome replayed = planner::replay(s.workload, s.plan, *chosen->catalog, {});
    const planner::Outcome judged = planner::trusted(s.workload, outcome, replayed, s.targets);
    if (arguments->has(QStringLiteral("json"))) {
        printJson(report::replayJson(s, *chosen->catalog, outcome, replayed));
    } else {
        printSummary(*chosen, judged);
        printReplay(outcome, replayed);
        if (const auto differ = planner::disagreement(s.workload, outcome, replayed))
            print(QStringLiteral("- ") + report::Wording::finding(*differ, QLocale()));
    }
    return checkedStatus(*arguments, s, judged);
}

}   // namespace tenbin::cli

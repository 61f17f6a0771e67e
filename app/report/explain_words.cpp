// An explanation in words.
#include "explain.h"

#include "advice_words.h"
#include "break_even_words.h"
#include "fields/field_text.h"
#include "rule_words.h"
#include "wording.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::report {

using namespace planner;

namespace {

class Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr std::size_t kBars = 6;

QString reasonWords(Finding finding)
{
    switch (finding) {
    case Finding::SuccessBelowFloor: return Explain::tr("right answers fall below their floor.");
    case Finding::CoverageBelowFloor: return Explain::tr("coverage falls below its floor.");
    case Finding::CutShareAboveFloor: return Explain::tr("too many answers are cut.");
    case Finding::Unstable: return Explain::tr("a lane never catches up.");
    case Finding::ContextExceeded: return Explain::tr("a call outgrows the context window.");
    default: return Explain::tr("a limit of the plan is broken.");
    }
}

QStringList uncertaintyLines(const Subject &subject, const UncertaintyResult &u, const QLocale &locale)
{
    QStringList lines;
    if (u.cost_usd)
        lines << Explain::tr("Cost a month: %1 in the middle, %2 to %3 in %4.", "in so many of the draws")
                     .arg(money(u.cost_usd->p50, locale), money(u.cost_usd->p10, locale), money(u.cost_usd->p90, locale),
                         Wording::eightOfTen(*u.cost_usd, u.draws, locale));
    if (u.p95_s)
        lines << Explain::tr("%1: %2 in the middle, %3 to %4 in %5.", "in so many of the draws")
                     .arg(Wording::targetedLatency(subject.workload.needs.interaction), seconds(u.p95_s->p50, locale),
                         seconds(u.p95_s->p10, locale), seconds(u.p95_s->p90, locale),
                         Wording::eightOfTen(*u.p95_s, u.draws, locale));
    lines << Explain::tr(
        "The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plan(s), the "
        "front and what is one step around.",
        nullptr, u.rivals)
                 .arg(percent(u.meetsShare, locale, 0), percent(u.robustShare, locale, 0));
    constexpr double kWorthSaying = .005;
    if (1 - u.feasibleShare >= kWorthSaying)
        lines << Explain::tr("In %1 of draws it cannot be run, mostly because of this: %2")
                     .arg(percent(1 - u.feasibleShare, locale, 0),
                         reasonWords(u.reasons.empty() ? Finding::NoLane : u.reasons.front().finding));
    return lines;
}

QStringList tornadoLines(const Explanation &e, const QLocale &locale)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kBars, e.tornado.bars.size()); ++i) {
        const TornadoBar &bar = e.tornado.bars[i];
        const Field *field = findField(e.inputs[bar.input].id);
        if (!field || !bar.low.cost_usd || !bar.high.cost_usd)
            continue;
        lines << Explain::tr("%1 from %2 to %3: %4 to %5")
                     .arg(fieldLabel(*field), formatFieldValue(*field, bar.low.value, locale),
                         formatFieldValue(*field, bar.high.value, locale), money(*bar.low.cost_usd, locale),
                         money(*bar.high.cost_usd, locale));
    }
    return lines;
}

QStringList adviceLines(const Subject &subject, const Catalog &catalog, const Explanation &e, const QLocale &locale)
{
    QStringList lines = waysOutText(e.waysOut, subject.targets, catalog, locale);
    for (const Lever &lever : e.levers)
        lines << Explain::tr("%1: %2", "a change and what it does")
                     .arg(leverTitle(lever, subject, catalog, locale).replace(QLatin1Char('\n'), QLatin1String(", ")),
                         leverEffect(lever, locale));
    const bool aChangeDoes = std::any_of(e.levers.begin(), e.levers.end(), [](const Lever &lever) { return lever.meetsAll; });
    if (e.cheapest && !e.meetsAll && !aChangeDoes)
        lines << Explain::tr("No single change meets all targets. The cheapest plan that does costs %1 a month: %2.")
                     .arg(money(e.cheapest->cost_usd, locale),
                         planTitle(subject, e.cheapest->plan, catalog, locale, std::numeric_limits<std::size_t>::max()));
    return lines;
}

QStringList fanLines(const Explanation &e, const QLocale &locale)
{
    if (e.fan.empty() || !e.fan.back().cost_usd)
        return {};
    const Spread &last = *e.fan.back().cost_usd;
    return {Explain::tr("In %n month(s): %1 in the middle, %2 to %3 in %4.", "in so many of the draws", e.fan.back().month + 1)
                .arg(money(last.p50, locale), money(last.p10, locale), money(last.p90, locale),
                    Wording::eightOfTen(last, e.fan.back().draws, locale))};
}

}   // namespace

std::vector<ExplainedPart> explained(const Subject &subject, const Catalog &catalog, const Explanation &e, const QLocale &locale)
{
    QStringList breakEvens;
    for (const BreakEven &b : e.breakEvens)
        breakEvens << breakEvenLines(b, locale);
    std::vector<ExplainedPart> parts;
    const auto add = [&](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            parts.push_back({heading, lines});
    };
    QStringList reasons;
    for (const Note &note : e.infeasible)
        reasons << Wording::finding(note, locale);
    add(Explain::tr("Why this plan cannot be run"), reasons);
    add(Explain::tr("What would help"), adviceLines(subject, catalog, e, locale));
    QStringList rules;
    for (const RuleVerdict &rule : e.rules)
        rules << ruleTitle(rule.rule, locale) + QLatin1Char('\n') + ruleStanding(rule, subject, catalog, locale);
    add(Explain::tr("The exam's rules, and this workload"), rules);
    add(Explain::tr("Break-evens"), breakEvens);
    add(Explain::tr("How sure: %Ln draw(s) of all ranges", nullptr, e.uncertainty.draws),
        uncertaintyLines(subject, e.uncertainty, locale));
    add(Explain::tr("What moves the cost most"), tornadoLines(e, locale));
    add(Explain::tr("Growth"), fanLines(e, locale));
    return parts;
}

}   // namespace tenbin::report

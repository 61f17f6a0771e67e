// An explanation in words.
#include "explain.h"

#include "advice_words.h"
#include "fields/field_text.h"
#include "rule_words.h"
#include "wording.h"

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

class Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr std::size_t kBars = 6;

struct Sides
{
    QString first, second, axis;
};

Sides sidesOf(const BreakEven &b)
{
    const QString requests = Explain::tr("requests a month");
    switch (b.kind) {
    case BreakEvenKind::ProvisionedOrOnDemand: return {Explain::tr("Model units"), Explain::tr("on-demand"), requests};
    case BreakEvenKind::ReservedOrOnDemand: return {Explain::tr("The Reserved tier"), Explain::tr("on-demand"), requests};
    case BreakEvenKind::ServerlessOrRealTime:
        return {Explain::tr("Serverless inference (container as in Serving)"), Explain::tr("a real-time endpoint"), requests};
    case BreakEvenKind::BatchOrOnDemand:
        return {Explain::tr("Batch inference"), Explain::tr("on-demand"), Explain::tr("requests a month that may wait")};
    case BreakEvenKind::CustomOrBase:
        return {Explain::tr("A custom model"), Explain::tr("the base model with retrieval and a good prompt"), requests};
    case BreakEvenKind::OneRegionOrTwo:
        return {Explain::tr("One Region"), Explain::tr("a second Region"), Explain::tr("USD an hour of downtime")};
    case BreakEvenKind::Count: break;
    }
    return {};
}

QString rounded(double x, const QLocale &locale)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(x, 1.0))) - 2);   // three digits
    return locale.toString(std::round(x / unit) * unit, 'f', 0);
}

QStringList breakEvenLines(const BreakEven &b, const QLocale &locale)
{
    const Sides s = sidesOf(b);
    QStringList lines;
    switch (b.verdict) {
    case BreakEvenVerdict::Crosses:
        for (const BreakEvenCrossing &c : b.crossings)
            lines << (c.firstWinsAbove ? Explain::tr("%1: cheaper than %2 from %3 %4 on.")
                                       : Explain::tr("%1: dearer than %2 from %3 %4 on."))
                         .arg(s.first, s.second, rounded(c.at.x, locale), s.axis);
        break;
    case BreakEvenVerdict::FirstAlways: lines << Explain::tr("%1: always cheaper than %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::SecondAlways: lines << Explain::tr("%1: always dearer than %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::Equal: lines << Explain::tr("%1: as dear as %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::PriceGap:
    case BreakEvenVerdict::NotOffered:
    case BreakEvenVerdict::Infeasible:
        lines << Explain::tr("%1 against %2: no comparison. %3")
                     .arg(s.first, s.second,
                         b.reasons.empty() ? Explain::tr("it is not offered for this model.")
                                           : Wording::finding(b.reasons.front(), locale));
        break;
    case BreakEvenVerdict::Cancelled: break;
    }
    return lines;
}

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
        lines << Explain::tr("Cost a month: %1 in the middle, %2 to %3 in eight of ten draws.")
                     .arg(money(u.cost_usd->p50, locale), money(u.cost_usd->p10, locale), money(u.cost_usd->p90, locale));
    if (u.p95_s)
        lines << Explain::tr("%1: %2 in the middle, %3 to %4 in eight of ten draws.")
                     .arg(Wording::targetedLatency(subject.workload.needs.interaction), seconds(u.p95_s->p50, locale),
                         seconds(u.p95_s->p10, locale), seconds(u.p95_s->p90, locale));
    lines << Explain::tr("The plan meets all targets in %1 of draws, and is then the cheapest of its rivals in %2.")
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
    QStringList lines;
    for (const Relaxation &relaxation : e.relaxations)
        lines << relaxationText(relaxation, e.anyMeetsAll, locale);
    for (const Lever &lever : e.levers)
        lines << Explain::tr("%1: %2", "a change and what it does")
                     .arg(leverTitle(lever, subject, catalog, locale).replace(QLatin1Char('\n'), QLatin1String(", ")),
                         leverEffect(lever, locale));
    return lines;
}

QStringList fanLines(const Explanation &e, const QLocale &locale)
{
    if (e.fan.empty() || !e.fan.back().cost_usd)
        return {};
    const Spread &last = *e.fan.back().cost_usd;
    return {Explain::tr("In %n month(s): %1 in the middle, %2 to %3 in eight of ten draws.", nullptr, e.fan.back().month + 1)
                .arg(money(last.p50, locale), money(last.p10, locale), money(last.p90, locale))};
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

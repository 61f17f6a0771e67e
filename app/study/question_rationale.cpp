// Why each option of a generated question is right or wrong, with the planner's figures.
#include "question_words.h"

#include "report/rule_words.h"
#include "report/wording.h"

namespace tenbin::study {

using namespace planner;
using report::availabilityPercent;
using report::money;
using report::percent;
using report::seconds;
using report::Wording;

QString QuestionWords::figures(const Design &d) const
{
    return tr("%1 a month, %2 %3, availability %4", "money, name of a latency, time, share")
        .arg(money(d.cost_usd, m_locale), latencyName(), seconds(d.p95_s, m_locale),
            availabilityPercent(d.availability, m_locale));
}

QString QuestionWords::failure(const Design &d) const
{
    const Targets &t = targets();
    if (d.reason)
        return tr("It cannot be run so: %1").arg(Wording::finding(*d.reason, m_locale));
    if (d.p95_s >= kMargin * t.p95_s)
        return tr("%1. Its %2 is %3 where %4 is the target.")
            .arg(figures(d), latencyName(), seconds(d.p95_s, m_locale), seconds(t.p95_s, m_locale));
    if (1 - d.availability >= kMargin * (1 - t.availability))
        return tr("%1. It is available %2 of the time where %3 is the target.")
            .arg(figures(d), availabilityPercent(d.availability, m_locale), availabilityPercent(t.availability, m_locale));
    return tr("%1. It costs %2 where %3 is the target.")
        .arg(figures(d), money(d.cost_usd, m_locale), money(t.monthlyCost_usd, m_locale));
}

QString QuestionWords::ruleSays(const GeneratedOption &option) const
{
    const QString title = report::ruleTitle(*m_q.rule, m_locale);
    return option.advised ? tr("The rule of thumb holds here: %1.").arg(title)
                          : tr("Here the figures go against the rule of thumb: %1.").arg(title);
}

QString QuestionWords::designRationale(const GeneratedOption &option) const
{
    const Design &d = *option.design;
    if (m_q.asked == Asked::SavesMost)
        return option.right
            ? tr("It saves %1 of %2 a month, more than any other of these.")
                  .arg(money(option.value, m_locale), money(m_q.facts.tokens_usd, m_locale))
            : tr("It saves %1 of %2 a month.").arg(money(option.value, m_locale), money(m_q.facts.tokens_usd, m_locale));
    if (m_q.asked != Asked::CheapestThatMeets && m_q.asked != Asked::AllThatMeet)
        return tr("%1.", "figures of a design").arg(figures(d));
    if (!meetsAll(d, targets()))
        return failure(d);
    if (m_q.asked == Asked::AllThatMeet)
        return tr("%1: it meets all targets.").arg(figures(d));
    if (!option.right)
        return tr("%1: it meets all targets too, but another does so for less.").arg(figures(d));
    const QString text = tr("%1: it meets all targets, and none of the others does so for less.").arg(figures(d));
    return m_q.rule ? joined(text, ruleSays(option)) : text;
}

QString QuestionWords::targetRationale(const GeneratedOption &option) const
{
    const Design &d = *option.design;
    const Targets &t = targets();
    switch (option.target) {
    case TargetAnswer::Latency:
        return tr("It is %1 where %2 is the target.").arg(seconds(d.p95_s, m_locale), seconds(t.p95_s, m_locale));
    case TargetAnswer::Availability:
        return tr("It is %1 where %2 is the target.")
            .arg(availabilityPercent(d.availability, m_locale), availabilityPercent(t.availability, m_locale));
    case TargetAnswer::Cost:
        return tr("It is %1 where %2 is the target.").arg(money(d.cost_usd, m_locale), money(t.monthlyCost_usd, m_locale));
    case TargetAnswer::None: break;
    }
    return tr("%1.", "figures of a design").arg(figures(d));
}

QString QuestionWords::billMistake(BillMistake mistake) const
{
    switch (mistake) {
    case BillMistake::InputOnly: return tr("That is the input alone; what the model writes is paid too.");
    case BillMistake::OutputOnly: return tr("That is the output alone; what the model reads is paid too.");
    case BillMistake::PricesSwapped: return tr("That takes the price of output for input and the other way round.");
    case BillMistake::AllAtOutputPrice: return tr("That takes the price of output for all tokens.");
    case BillMistake::AllAtInputPrice: return tr("That takes the price of input for all tokens.");
    case BillMistake::PointRight: return tr("That is ten times too much.");
    case BillMistake::PointLeft: return tr("That is a tenth of it.");
    case BillMistake::None: break;
    }
    return {};
}

QString QuestionWords::figureRationale(const GeneratedOption &option) const
{
    const StatedFacts &f = m_q.facts;
    switch (m_q.asked) {
    case Asked::PayingUtilisation:
        return option.right ? tr("%1 × %2 ÷ %3 = %4: the bill on demand grows with the tokens, that of the units does not.")
                                  .arg(percent(f.utilisation, m_locale), money(f.units_usd, m_locale),
                                      money(f.tokens_usd, m_locale), percent(option.value, m_locale))
                            : tr("Units busy for %1 stand against %2 of tokens on demand; the units cost %3.")
                                  .arg(percent(option.value, m_locale),
                                      money(f.tokens_usd * option.value / f.utilisation, m_locale), money(f.units_usd, m_locale));
    case Asked::TokenBill:
        return option.right
            ? tr("Input and output are both paid: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000.")
                  .arg(tokens(m_q.subject.workload.traffic.requestsPerMonth), tokens(f.inputTokens),
                      money(f.inputUsdPerMillion, m_locale), tokens(f.outputTokens), money(f.outputUsdPerMillion, m_locale))
            : billMistake(option.mistake);
    case Asked::CombinedAvailability:
        return option.right ? tr("In series availabilities multiply; of independent copies all must fail. Downtime a year: %1.")
                                  .arg(downtime(option.value))
                            : tr("That would be %1.").arg(arrangement(option.arrangement));
    default: break;
    }
    return tr("%1 available: down for %2 a year.").arg(availabilityPercent(1 - option.value, m_locale), downtime(option.value));
}

QString QuestionWords::rationale(const GeneratedOption &option) const
{
    if (m_q.asked == Asked::MissedTarget)
        return targetRationale(option);
    return option.design ? designRationale(option) : figureRationale(option);
}

}   // namespace tenbin::study

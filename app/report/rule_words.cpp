#include "rule_words.h"

#include "advice_words.h"
#include "help.h"
#include "wording.h"

#include <QCoreApplication>

namespace tenbin::report {

using namespace planner;

namespace {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString figures(const Alternative &a, const QLocale &locale)
{
    return RuleWords::tr("%1, p95 %2", "money, time").arg(money(a.cost_usd, locale), seconds(a.p95_s, locale));
}

// What keeps the advised side from meeting all targets.
QString missed(const RuleVerdict &v, const Subject &subject, const QLocale &locale)
{
    const Alternative &a = *v.advised;
    if (!a.feasible)
        return v.reasons.empty() ? QString() : Wording::finding(v.reasons.front(), locale);
    const Targets &t = subject.targets;
    if (a.cost_usd > t.monthlyCost_usd)
        return RuleWords::tr("it costs %1 where %2 is the target.")
            .arg(money(a.cost_usd, locale), money(t.monthlyCost_usd, locale));
    if (a.p95_s > t.p95_s)
        return RuleWords::tr("its p95 is %1 where %2 is the target.").arg(seconds(a.p95_s, locale), seconds(t.p95_s, locale));
    return RuleWords::tr("its availability is %1 where %2 is the target.")
        .arg(availabilityPercent(a.availability, locale), availabilityPercent(t.availability, locale));
}

}   // namespace

QString ruleTitle(Rule rule, const QLocale &locale)
{
    const RuleText text = ruleText(rule, locale);
    return RuleWords::tr("“%1” → %2", "keywords of a question, answer").arg(text.keywords, text.answer);
}

QString ruleStanding(const RuleVerdict &v, const Subject &subject, const Catalog &catalog, const QLocale &locale)
{
    const auto way = [&](const Alternative &a) { return planTitle(subject, a.plan, catalog, locale); };
    switch (v.standing) {
    case RuleStanding::Holds:
        return v.other ? RuleWords::tr("Holds here: %1 (%2) against %3 (%4).")
                             .arg(way(*v.advised), figures(*v.advised, locale), way(*v.other), figures(*v.other, locale))
                       : RuleWords::tr("Holds here: %1 (%2).").arg(way(*v.advised), figures(*v.advised, locale));
    case RuleStanding::OtherIsCheaper: {
        const QString mostly = RuleWords::tr("mostly “%1”, %2 against %3")
                                   .arg(Wording::billItem(v.dearer->item), money(v.dearer->advised_usd, locale),
                                       money(v.dearer->other_usd, locale));
        return RuleWords::tr(
            "Not here, at today's prices: %1 (%2) meets all targets too, and as the rule says it is %3 (%4): %5.")
            .arg(way(*v.other), figures(*v.other, locale), way(*v.advised), figures(*v.advised, locale), mostly);
    }
    case RuleStanding::OtherMeets:
        return RuleWords::tr("Not here: %1 (%2) meets all targets. As the rule says, %3: %4")
            .arg(way(*v.other), figures(*v.other, locale), way(*v.advised), missed(v, subject, locale));
    case RuleStanding::NeitherMeets:
        return RuleWords::tr("Neither side meets all targets here. As the rule says, %1: %2")
            .arg(way(*v.advised), missed(v, subject, locale));
    case RuleStanding::NotOffered: break;
    }
    return v.reasons.empty() ? RuleWords::tr("Cannot be compared here: it is not offered.")
                             : RuleWords::tr("Cannot be compared here. %1").arg(Wording::finding(v.reasons.front(), locale));
}

}   // namespace tenbin::report

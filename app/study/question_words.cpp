// The stem and the options of a generated question.
#include "question_words.h"

#include "plan_words.h"
#include "question_print.h"
#include "report/wording.h"
#include "spacing.h"

#include <algorithm>

namespace tenbin::study {

using namespace planner;
using report::availabilityPercent;
using report::money;
using report::percent;
using report::seconds;
using report::Wording;

namespace {

constexpr double kSecondsPerYear = 365 * 24 * 3'600.0;
constexpr double kSecondsPerMinute = 60, kSecondsPerDay = 24 * 3'600.0;

// Sections of the source text, which also are where the rules stand.
QString sourceOf(const GeneratedQuestion &question)
{
    switch (question.family) {
    case Family::Rule: return QStringLiteral("9");
    case Family::Retrieval:
    case Family::Levers:
    case Family::TokenBill: return QStringLiteral("5");
    case Family::Utilisation: return QStringLiteral("6");
    case Family::Availability: return QStringLiteral("2");
    case Family::MissedTarget:
    case Family::Space:
    case Family::Count: break;
    }
    return QStringLiteral("0");
}

}   // namespace

QString QuestionWords::latencyName() const
{
    return Wording::targetedLatency(m_q.subject.workload.needs.interaction);
}

QString QuestionWords::scenario() const
{
    switch (m_q.recipe) {
    case 0: return tr("Employees ask an assistant about the company's documents.");
    case 1: return tr("Customers chat with a support assistant, most of them in the evening.");
    case 2: return tr("Long documents are summarised overnight, and nobody waits for an answer.");
    default: return tr("A demo is used now and then, in sudden bursts.");
    }
}

QString QuestionWords::workload() const
{
    const Workload &w = m_q.subject.workload;
    return tr("Each month brings %1 requests with a system prompt of %2 tokens, questions of %3 and answers of %4 on average.")
        .arg(tokens(w.traffic.requestsPerMonth), tokens(w.request.systemTokens), tokens(w.request.user.mean_tokens),
            tokens(w.request.output.mean_tokens));
}

QString QuestionWords::users() const
{
    const Requirements &needs = m_q.subject.workload.needs;
    const auto most = std::max_element(needs.userShare.begin(), needs.userShare.end());
    switch (static_cast<UserArea>(most - needs.userShare.begin())) {
    case UserArea::NorthAmerica: return tr("The users are in North America.");
    case UserArea::SouthAmerica: return tr("The users are in South America.");
    case UserArea::Europe:
        return needs.residency.empty() ? tr("The users are in Europe.")
                                       : tr("The users are in Europe, and the data must stay there.");
    case UserArea::Africa: return tr("The users are in Africa.");
    case UserArea::India: return tr("The users are in India.");
    case UserArea::SoutheastAsia: return tr("The users are in Southeast Asia.");
    case UserArea::EastAsia: return tr("The users are in East Asia.");
    case UserArea::Oceania: return tr("The users are in Oceania.");
    case UserArea::Count: break;
    }
    return {};
}

// What must hold beside the targets, as far as the options can break it.
QString QuestionWords::conditions() const
{
    const Requirements &needs = m_q.subject.workload.needs;
    QString text = tr("At least %1 of the answers must be right.").arg(percent(needs.floors.success, m_locale, 0));
    if (m_q.family == Family::Retrieval)
        text = joined(text, tr("Retrieval must cover at least %1 of them.").arg(percent(needs.floors.coverage, m_locale, 0)));
    if (m_q.family == Family::Space || m_q.rule == Rule::FewThrottles)
        text = joined(text, tr("RTO %1, RPO %2.").arg(seconds(needs.rto_s, m_locale), seconds(needs.rpo_s, m_locale)));
    return m_q.rule == Rule::NearTheUsers ? joined(users(), text) : text;
}

QString QuestionWords::targetsText() const
{
    return tr("Targets: %1 at most %2, availability at least %3, at most %4 a month.")
        .arg(latencyName(), seconds(targets().p95_s, m_locale), availabilityPercent(targets().availability, m_locale),
            money(targets().monthlyCost_usd, m_locale));
}

QString QuestionWords::asked() const
{
    switch (m_q.asked) {
    case Asked::CheapestThatMeets: return tr("Which of these designs meets all targets at the lowest cost?");
    case Asked::AllThatMeet: {
        int rights = 0;
        for (const GeneratedOption &option : m_q.options)
            rights += option.right ? 1 : 0;
        return rights == 2 ? tr("Which of these designs meet all targets? (Choose TWO.)")
                           : tr("Which of these designs meet all targets? (Choose THREE.)");
    }
    case Asked::CheapestFirst: return tr("Order these designs by monthly cost, the lowest first.");
    case Asked::FastestFirst: return tr("Order these designs by %1, the shortest first.").arg(latencyName());
    case Asked::MostAvailableFirst: return tr("Order these designs by availability, the highest first.");
    case Asked::MonthlyCost: return tr("Match each design with what it costs a month.");
    case Asked::SavesMost:
        return tr("At present it costs %1 a month. Which single change saves most?").arg(money(m_q.facts.tokens_usd, m_locale));
    case Asked::MissedTarget: return tr("Which target does this plan miss?");
    case Asked::PayingUtilisation: return tr("From what utilisation on do the model units cost less than on-demand?");
    case Asked::TokenBill: return tr("What do the tokens cost a month?");
    case Asked::CombinedAvailability: return tr("How available is the whole?");
    case Asked::YearlyDowntime: return tr("Match each availability with the downtime that it allows in a year.");
    }
    return {};
}

// What stands fixed where the options are no designs.
QString QuestionWords::ownPlan() const
{
    const Plan &p = m_q.subject.plan;
    const Model *model = m_catalog.model(p.models.first);
    return tr("The plan: %1, %2, %3.", "model, lane, tier")
        .arg(QString::fromStdString(model ? model->name : p.models.first), Wording::lane(p.serving.otherwise.kind),
            Wording::tier(p.resilience.tier));
}

QString QuestionWords::stem() const
{
    const QString what = joined(scenario(), workload());
    const QString needed = joined(what, conditions());
    const StatedFacts &f = m_q.facts;
    switch (m_q.asked) {
    case Asked::CheapestThatMeets:
    case Asked::AllThatMeet: return joined(joined(needed, targetsText()), asked());
    case Asked::MissedTarget: return joined(joined(joined(what, ownPlan()), targetsText()), asked());
    case Asked::PayingUtilisation: {
        const Model *model = m_catalog.model(m_q.subject.plan.models.first);
        const QString text
            = tr(
                "Provisioned Throughput for %1 (model units: %2) costs %3 a month around the clock. The present traffic keeps it "
                "busy for %4 of the time; on demand its tokens would cost %5 a month.")
                  .arg(QString::fromStdString(model ? model->name : std::string()))
                  .arg(f.units)
                  .arg(money(f.units_usd, m_locale), percent(f.utilisation, m_locale), money(f.tokens_usd, m_locale));
        return joined(text, asked());
    }
    case Asked::TokenBill: {
        const QString text
            = tr("A call reads %1 tokens and writes %2 on average, %3 times a month. A million input tokens cost %4, a million "
                 "output tokens %5.")
                  .arg(tokens(f.inputTokens), tokens(f.outputTokens), tokens(m_q.subject.workload.traffic.requestsPerMonth),
                      money(f.inputUsdPerMillion, m_locale), money(f.outputUsdPerMillion, m_locale));
        return joined(text, asked());
    }
    case Asked::CombinedAvailability: return joined(tr("A system is built so: %1.").arg(arrangement(f.arrangement)), asked());
    case Asked::YearlyDowntime: return asked();
    case Asked::MostAvailableFirst:
        if (m_q.family == Family::Availability)
            return asked();
        break;
    default: break;
    }
    return joined(m_q.rule == Rule::NearTheUsers ? joined(what, users()) : what, asked());
}

QString QuestionWords::arrangement(const Arrangement &a) const
{
    const QString each = availabilityPercent(a.each, m_locale);
    if (a.copies == 1)
        return a.inSeries == 1 ? tr("one service of %1").arg(each)
                               : tr("%1 services in series, each of %2").arg(a.inSeries).arg(each);
    return a.inSeries == 1 ? tr("%1 independent copies of a service of %2, one of which is enough").arg(a.copies).arg(each)
                           : tr("%1 independent copies, one of which is enough, each of %2 services in series of %3")
                                 .arg(a.copies)
                                 .arg(a.inSeries)
                                 .arg(each);
}

QString QuestionWords::downtime(double unavailability) const
{
    const double s = unavailability * kSecondsPerYear;
    if (s >= 2 * kSecondsPerDay)
        return tr("%1 days").arg(m_locale.toString(s / kSecondsPerDay, 'f', 1));
    if (s >= 3 * kSecondsPerMinute)
        return seconds(s, m_locale);
    return tr("%1 s").arg(m_locale.toString(s, 'f', s < 10 ? 1 : 0));
}

QString QuestionWords::missedTarget(TargetAnswer answer) const
{
    switch (answer) {
    case TargetAnswer::Latency: return latencyName();
    case TargetAnswer::Availability: return tr("Availability");
    case TargetAnswer::Cost: return tr("Monthly cost");
    case TargetAnswer::None: break;
    }
    return tr("None: it meets all of them");
}

QString QuestionWords::text(const GeneratedOption &option) const
{
    switch (m_q.asked) {
    case Asked::MissedTarget: return missedTarget(option.target);
    case Asked::PayingUtilisation: return percent(option.value, m_locale);
    case Asked::TokenBill: return money(option.value, m_locale);
    case Asked::CombinedAvailability: return availabilityPercent(1 - option.value, m_locale);
    case Asked::YearlyDowntime: return availabilityPercent(option.arrangement.each, m_locale);
    default: break;
    }
    if (!option.design)
        return arrangement(option.arrangement);
    const std::vector<Plan> changed{m_q.subject.plan, option.design->plan};
    const QString words = planWords(option.design->plan, m_q.family == Family::Levers ? changed : m_plans, m_catalog, m_locale);
    return words.isEmpty() ? tr("no change") : words;
}

QString QuestionWords::match(const GeneratedOption &option) const
{
    if (m_q.type != QuestionType::Matching)
        return {};
    return m_q.asked == Asked::YearlyDowntime ? downtime(option.value) : money(option.value, m_locale);
}

// The first target that it misses by far.
PosedQuestion posed(const GeneratedQuestion &question, const Catalog &catalog, const QLocale &locale)
{
    const QuestionWords words(question, catalog, locale);
    PosedQuestion result{generatedId(question.seed), question.type, kGeneratedDomain, sourceOf(question), spaced(words.stem()),
        {}, {}, figuresOf(question)};
    const auto id = [](std::size_t place) { return QString(QChar(static_cast<char16_t>(u'a' + place))); };
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const GeneratedOption &option = question.options[i];
        result.options.push_back(
            {id(i), spaced(words.text(option)), spaced(words.match(option)), spaced(words.rationale(option)), option.right});
    }
    for (const std::size_t place : question.order)
        result.order << id(place);
    return result;
}

}   // namespace tenbin::study

// An explanation as the JSON object of `explain --json`: C locale, SI units, USD.
#include "explain.h"

#include "advice_words.h"
#include "fields/search_space.h"
#include "help.h"
#include "search_json.h"
#include "wording.h"

#include <QJsonArray>

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

QJsonValue number(double v)
{
    return std::isfinite(v) ? QJsonValue(v) : QJsonValue();
}

QJsonValue maybe(const std::optional<double> &v)
{
    return v ? number(*v) : QJsonValue();
}

QString leverCode(LeverKind kind)
{
    switch (kind) {
    case LeverKind::Models: return QStringLiteral("models");
    case LeverKind::Region: return QStringLiteral("region");
    case LeverKind::Lanes: return QStringLiteral("lanes");
    case LeverKind::Custom: return QStringLiteral("custom-model");
    case LeverKind::TopK: return QStringLiteral("top-k");
    case LeverKind::Chunk: return QStringLiteral("chunk");
    case LeverKind::MaxOutput: return QStringLiteral("max-output");
    case LeverKind::Cache: return QStringLiteral("prompt-cache");
    case LeverKind::Resilience: return QStringLiteral("resilience");
    case LeverKind::Compression: return QStringLiteral("compression");
    case LeverKind::HotAnswers: return QStringLiteral("hot-answers");
    }
    return {};
}

QString standingCode(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Holds: return QStringLiteral("holds");
    case RuleStanding::OtherIsCheaper: return QStringLiteral("other-is-cheaper");
    case RuleStanding::OtherMeets: return QStringLiteral("other-meets");
    case RuleStanding::NeitherMeets: return QStringLiteral("neither-meets");
    case RuleStanding::NotOffered: break;
    }
    return QStringLiteral("not-offered");
}

QJsonValue sideJson(const Subject &subject, const std::optional<Alternative> &side)
{
    if (!side)
        return {};
    return QJsonObject{{QStringLiteral("decisions"), decisionsJson(subject, side->plan)},
        {QStringLiteral("monthly_usd"), side->cost_usd}, {QStringLiteral("p95_s"), number(side->p95_s)},
        {QStringLiteral("availability"), side->availability}, {QStringLiteral("feasible"), side->feasible},
        {QStringLiteral("meets_all"), side->meets(subject.targets)}};
}

QString kindCode(BreakEvenKind kind)
{
    switch (kind) {
    case BreakEvenKind::ProvisionedOrOnDemand: return QStringLiteral("provisioned-or-on-demand");
    case BreakEvenKind::ReservedOrOnDemand: return QStringLiteral("reserved-or-on-demand");
    case BreakEvenKind::ServerlessOrRealTime: return QStringLiteral("serverless-or-real-time");
    case BreakEvenKind::BatchOrOnDemand: return QStringLiteral("batch-or-on-demand");
    case BreakEvenKind::CustomOrBase: return QStringLiteral("custom-or-base");
    case BreakEvenKind::OneRegionOrTwo: return QStringLiteral("one-region-or-two");
    case BreakEvenKind::Count: break;
    }
    return {};
}

QString axisCode(BreakEvenAxis axis)
{
    switch (axis) {
    case BreakEvenAxis::RequestsPerMonth: return QStringLiteral("requests_per_month");
    case BreakEvenAxis::DeferrableRequestsPerMonth: return QStringLiteral("deferrable_requests_per_month");
    case BreakEvenAxis::DowntimeUsdPerHour: return QStringLiteral("downtime_usd_per_hour");
    }
    return {};
}

QString verdictCode(BreakEvenVerdict verdict)
{
    switch (verdict) {
    case BreakEvenVerdict::Crosses: return QStringLiteral("crosses");
    case BreakEvenVerdict::FirstAlways: return QStringLiteral("first-always");
    case BreakEvenVerdict::SecondAlways: return QStringLiteral("second-always");
    case BreakEvenVerdict::Equal: return QStringLiteral("equal");
    case BreakEvenVerdict::PriceGap: return QStringLiteral("price-gap");
    case BreakEvenVerdict::NotOffered: return QStringLiteral("not-offered");
    case BreakEvenVerdict::Infeasible: return QStringLiteral("infeasible");
    case BreakEvenVerdict::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

QJsonObject pointJson(const BreakEvenPoint &p)
{
    const auto side = [](const BreakEvenCost &c) {
        return QJsonObject{{QStringLiteral("usd"), maybe(c.usd)}, {QStringLiteral("feasible"), c.feasible},
            {QStringLiteral("units"), c.units}, {QStringLiteral("utilisation"), c.utilisation}};
    };
    return {{QStringLiteral("x"), p.x}, {QStringLiteral("first"), side(p.first)}, {QStringLiteral("second"), side(p.second)}};
}

QJsonObject breakEvenJson(const BreakEven &b)
{
    QJsonArray crossings, curve, reasons;
    for (const BreakEvenCrossing &c : b.crossings) {
        QJsonObject row = pointJson(c.at);
        row.insert(QStringLiteral("first_wins_above"), c.firstWinsAbove);
        row.insert(QStringLiteral("at_step"), c.atStep);
        crossings.append(row);
    }
    for (const BreakEvenPoint &p : b.curve)
        curve.append(pointJson(p));
    for (const Note &note : b.reasons)
        reasons.append(Wording::finding(note, QLocale::c()));
    return {{QStringLiteral("kind"), kindCode(b.kind)}, {QStringLiteral("axis"), axisCode(b.axis)},
        {QStringLiteral("verdict"), verdictCode(b.verdict)},
        {QStringLiteral("present"), b.present ? QJsonValue(pointJson(*b.present)) : QJsonValue()},
        {QStringLiteral("crossings"), crossings}, {QStringLiteral("curve"), curve}, {QStringLiteral("reasons"), reasons}};
}

QJsonValue spreadJson(const std::optional<Spread> &s)
{
    if (!s)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("p10"), number(s->p10)}, {QStringLiteral("p50"), number(s->p50)},
        {QStringLiteral("p90"), number(s->p90)}, {QStringLiteral("draws"), s->draws}};
}

QJsonObject uncertaintyJson(const UncertaintyResult &u)
{
    return {{QStringLiteral("draws"), u.draws}, {QStringLiteral("feasible"), u.feasible},
        {QStringLiteral("unpriced"), u.unpriced}, {QStringLiteral("monthly_usd"), spreadJson(u.cost_usd)},
        {QStringLiteral("p95_s"), spreadJson(u.p95_s)}, {QStringLiteral("availability"), spreadJson(u.availability)},
        {QStringLiteral("feasible_share"), u.feasibleShare}, {QStringLiteral("meets_share"), u.meetsShare},
        {QStringLiteral("robust_share"), u.robustShare}, {QStringLiteral("rivals"), u.rivals}};
}

QJsonObject endJson(const TornadoEnd &end)
{
    return {{QStringLiteral("value"), end.value}, {QStringLiteral("monthly_usd"), maybe(end.cost_usd)},
        {QStringLiteral("p95_s"), number(end.p95_s)}, {QStringLiteral("availability"), end.availability},
        {QStringLiteral("feasible"), end.feasible}};
}

}   // namespace

QJsonObject explanationJson(const Subject &subject, const Catalog &catalog, const Explanation &e)
{
    QJsonArray infeasible, levers, rules, breakEvens, bars, fan;
    for (const Note &note : e.infeasible)
        infeasible.append(Wording::finding(note, QLocale()));
    for (const Lever &lever : e.levers)
        levers.append(QJsonObject{{QStringLiteral("kind"), leverCode(lever.kind)},
            {QStringLiteral("decisions"), decisionsJson(subject, lever.then.plan)},
            {QStringLiteral("monthly_usd"), lever.then.cost_usd}, {QStringLiteral("saved_usd"), lever.saved_usd},
            {QStringLiteral("p95_s"), number(lever.then.p95_s)}, {QStringLiteral("saved_s"), number(lever.saved_s)},
            {QStringLiteral("availability"), lever.then.availability}, {QStringLiteral("success"), lever.then.success},
            {QStringLiteral("added_success"), lever.success}, {QStringLiteral("meets_all"), lever.meetsAll},
            {QStringLiteral("fully_priced"), lever.then.missing.empty()}});
    for (const RuleVerdict &rule : e.rules)
        rules.append(
            QJsonObject{{QStringLiteral("rule"), ruleCode(rule.rule)}, {QStringLiteral("standing"), standingCode(rule.standing)},
                {QStringLiteral("advised"), sideJson(subject, rule.advised)},
                {QStringLiteral("other"), sideJson(subject, rule.other)}});
    for (const BreakEven &b : e.breakEvens)
        breakEvens.append(breakEvenJson(b));
    for (const TornadoBar &bar : e.tornado.bars)
        bars.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(e.inputs[bar.input].id)},
            {QStringLiteral("low"), endJson(bar.low)}, {QStringLiteral("high"), endJson(bar.high)},
            {QStringLiteral("swing_usd"), maybe(bar.swing_usd)}});
    for (const FanMonth &month : e.fan)
        fan.append(
            QJsonObject{{QStringLiteral("month"), month.month}, {QStringLiteral("monthly_usd"), spreadJson(month.cost_usd)},
                {QStringLiteral("p95_s"), spreadJson(month.p95_s)}, {QStringLiteral("draws"), month.draws},
                {QStringLiteral("feasible"), month.feasible}, {QStringLiteral("unpriced"), month.unpriced}});
    return {{QStringLiteral("levers"), levers}, {QStringLiteral("binding"), bindingJson(e.waysOut.relaxations)},
        {QStringLiteral("relaxations"), relaxationsJson(subject.targets, e.waysOut.relaxations)},
        {QStringLiteral("ways_out"), QJsonArray::fromStringList(waysOutText(e.waysOut, subject.targets, catalog, QLocale()))},
        {QStringLiteral("no_plan"), noPlanJson(e.waysOut)}, {QStringLiteral("infeasible"), infeasible},
        {QStringLiteral("cheapest"), sideJson(subject, e.cheapest)}, {QStringLiteral("rules"), rules},
        {QStringLiteral("break_evens"), breakEvens}, {QStringLiteral("uncertainty"), uncertaintyJson(e.uncertainty)},
        {QStringLiteral("tornado"), bars}, {QStringLiteral("growth_fan"), fan}};
}

}   // namespace tenbin::report

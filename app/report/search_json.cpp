#include "search_json.h"

#include "advice_words.h"
#include "fields/search_space.h"
#include "no_plan_words.h"
#include "outcome_json.h"

#include <algorithm>

namespace tenbin::report {

using namespace planner;

namespace {

QJsonValue valueJson(const Value &value)
{
    if (const bool *is = std::get_if<bool>(&value))
        return *is;
    if (const double *number = std::get_if<double>(&value))
        return *number;
    return QString::fromStdString(std::get<std::string>(value));
}

QString targetCode(Target target)
{
    switch (target) {
    case Target::Latency: return QStringLiteral("latency");
    case Target::Availability: return QStringLiteral("availability");
    case Target::Cost: break;
    }
    return QStringLiteral("cost");
}

QJsonObject relaxationJson(const Targets &t, const Relaxation &relaxation)
{
    const Alternative &p = relaxation.then;
    const auto row = [&](double from, double to) {
        return QJsonObject{{QStringLiteral("target"), targetCode(relaxation.target)}, {QStringLiteral("from"), from},
            {QStringLiteral("to"), to}, {QStringLiteral("cost"), p.cost_usd}, {QStringLiteral("saved"), relaxation.saved_usd},
            {QStringLiteral("replayed"), relaxation.replayed}};
    };
    switch (relaxation.target) {
    case Target::Latency: return row(t.p95_s, p.p95_s);
    case Target::Availability: return row(t.availability, p.availability);
    case Target::Cost: break;
    }
    return row(t.monthlyCost_usd, p.cost_usd);
}

// Null: not replayed, or what was played says nothing of the week that the targets are about.
QJsonValue verifiedJson(const Finalists &finalists, std::size_t place)
{
    const auto found
        = std::find_if(finalists.tried.begin(), finalists.tried.end(), [&](const Finalist &f) { return f.place == place; });
    return found == finalists.tried.end() || !found->replayed.counts ? QJsonValue() : QJsonValue(found->confirmed);
}

QJsonArray frontJson(const SearchReport &r)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < r.result.front.size(); ++i) {
        const FrontPlan &p = r.result.front[i];
        rows.append(QJsonObject{{QStringLiteral("cost"), p.cost.usd()}, {QStringLiteral("p95"), p.p95_s},
            {QStringLiteral("unavailability"), p.unavailability}, {QStringLiteral("success"), p.success},
            {QStringLiteral("verified"), verifiedJson(r.finalists, i)},
            {QStringLiteral("decisions"), decisionsJson(r.subject, r.space.plan(p.index))}});
    }
    return rows;
}

QJsonValue cheapestJson(const SearchReport &r)
{
    if (!r.finalists.cheapest)
        return QJsonValue();
    const Subject its{r.subject.workload, r.space.plan(r.result.front[*r.finalists.cheapest].index), r.subject.targets};
    QJsonObject cheapest = outcomeJson(its, r.catalog, evaluate(its.workload, its.plan, r.catalog));
    cheapest.insert(QStringLiteral("verified"), verifiedJson(r.finalists, *r.finalists.cheapest));
    cheapest.insert(QStringLiteral("decisions"), decisionsJson(r.subject, its.plan));
    return cheapest;
}

}   // namespace

QJsonObject decisionsJson(const Subject &subject, const Plan &plan)
{
    const Subject other{subject.workload, plan, subject.targets};
    QJsonObject decisions;
    for (const Field *field : changedFields(subject, plan))
        decisions.insert(QString::fromUtf8(field->path.data(), static_cast<qsizetype>(field->path.size())),
            valueJson(fieldValue(*field, other)));
    return decisions;
}

QJsonValue bindingJson(const std::vector<Relaxation> &relaxations)
{
    return relaxations.empty() ? QJsonValue() : QJsonValue(targetCode(relaxations.front().target));
}

QJsonArray relaxationsJson(const Targets &targets, const std::vector<Relaxation> &relaxations)
{
    QJsonArray rows;
    for (const Relaxation &relaxation : relaxations)
        rows.append(relaxationJson(targets, relaxation));
    return rows;
}

QJsonArray noPlanJson(const WaysOut &ways)
{
    const bool none = ways.noWay && ways.noWay->none;
    return none ? QJsonArray::fromStringList(noPlanReasons(*ways.noWay->none, QLocale())) : QJsonArray();
}

QJsonObject searchJson(const SearchReport &r)
{
    const Targets &targets = r.subject.targets;
    const WaysOut ways = waysOutOf(r.comparison, targets);
    return {{QStringLiteral("space_plans"), static_cast<double>(r.result.spacePlans)},
        {QStringLiteral("evaluated_plans"), static_cast<double>(r.result.evaluatedPlans)}, {QStringLiteral("seconds"), r.seconds},
        {QStringLiteral("cheapest"), cheapestJson(r)}, {QStringLiteral("front"), frontJson(r)},
        {QStringLiteral("binding"), bindingJson(ways.relaxations)},
        {QStringLiteral("relaxations"), relaxationsJson(targets, ways.relaxations)},
        {QStringLiteral("ways_out"), QJsonArray::fromStringList(waysOutText(ways, targets, r.catalog, QLocale()))},
        {QStringLiteral("no_plan"), noPlanJson(ways)}};
}

}   // namespace tenbin::report

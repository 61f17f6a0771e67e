#include "assumptions.h"

#include "bill_origin.h"
#include "fields/field.h"
#include "price_names.h"
#include "pricing/catalog_figures.h"
#include "pricing/price_paths.h"
#include "wording.h"

#include <algorithm>
#include <set>

namespace tenbin::report {

using namespace planner;

namespace {

class AssumptionText
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionText)
};

class Rows
{
public:
    explicit Rows(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    // What nobody has published: estimated, or stated by the user instead.
    void addAssumed(const QString &id, const QString &label, const Figure &figure, Unit unit)
    {
        if (figure.source == kUserStated) {
            if (!id.isEmpty())   // else the price of work, which stands in a field
                rows.push_back({id, label, figure.value, unit, statedByUser(), {}});
            return;
        }
        if (const Source &source = m_catalog.sources[figure.source]; source.estimate)
            rows.push_back({id, label, figure.value, unit, sourceName(source), QString::fromStdString(source.date)});
    }

    std::vector<AssumptionRow> rows;

private:
    const Catalog &m_catalog;
};

bool isRelevantFor(const Field &field, const Subject &subject, std::span<const Plan> beside)
{
    return isRelevant(field, subject) || std::any_of(beside.begin(), beside.end(), [&](const Plan &plan) {
        return isRelevant(field, {subject.workload, plan, subject.targets});
    });
}

void addModel(Rows &rows, const Model &model, TaskClass task)
{
    const QString id = QStringLiteral("catalog.model.") + QString::fromStdString(model.id),
                  name = QString::fromStdString(model.name);
    rows.addAssumed(id + QStringLiteral(".overhead_s"), AssumptionText::tr("%1: time before the prompt is read").arg(name),
        model.speed.overhead_s, Unit::Seconds);
    rows.addAssumed(id + QStringLiteral(".prefillTokensPerS"), AssumptionText::tr("%1: prompt tokens read a second").arg(name),
        model.speed.prefillTokensPerS, Unit::TokensPerSecond);
    rows.addAssumed(id + QStringLiteral(".secondsPerOutputToken"), AssumptionText::tr("%1: time for each output token").arg(name),
        model.speed.secondsPerOutputToken, Unit::Seconds);
    if (const MaybeFigure &success = model.success[static_cast<std::size_t>(task)])
        rows.addAssumed(
            id + QStringLiteral(".success"), AssumptionText::tr("%1: share of right answers").arg(name), *success, Unit::Percent);
}

}   // namespace

std::vector<AssumptionRow> assumptionsOf(
    const Subject &subject, const Catalog &catalog, const Outcome &outcome, std::span<const Plan> beside)
{
    Rows rows(catalog);
    for (const Field &field : fields()) {
        if (!field.source.text || !isRelevantFor(field, subject, beside))
            continue;
        const Value value = fieldValue(field, subject);
        const double *number = std::get_if<double>(&value);
        if (!number)
            continue;
        rows.rows.push_back({QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size())),
            QCoreApplication::translate("Field", field.label), *number, field.unit,
            QCoreApplication::translate("Field", field.source.text), QString::fromUtf8(field.source.date)});
    }
    const ModelChoice &models = subject.plan.models;
    const bool fallsBack = subject.plan.serving.fallback == Fallback::Model && models.fallbackTo != models.first
        && models.fallbackTo != models.escalateTo;
    for (const std::string &id : {models.first, models.escalateTo, fallsBack ? models.fallbackTo : std::string()})
        if (const Model *model = catalog.model(id))
            addModel(rows, *model, subject.workload.request.task);
    for (const RoundTrip &trip : catalog.roundTrips) {
        const Resilience &r = subject.plan.resilience;
        const bool serves
            = trip.region == r.region || (r.tier == AvailabilityTier::ActiveActive && trip.region == r.secondRegion);
        if (serves && subject.workload.needs.userShare[static_cast<std::size_t>(trip.area)] > 0)
            rows.addAssumed(pricing::roundTripPath(trip),
                AssumptionText::tr("Round trip of users in %1 to %2")
                    .arg(areaName(trip.area), QString::fromStdString(trip.region)),
                trip.seconds, Unit::Seconds);
    }
    std::set<QString> seen;
    for (const BillLine &line : outcome.bill) {
        const QString region
            = line.region >= 0 ? QString::fromStdString(catalog.regions[static_cast<std::size_t>(line.region)].id) : QString();
        const QString id = pricing::pricePath(line, subject.plan, catalog);
        if (seen.insert(id).second)
            rows.addAssumed(id, AssumptionText::tr("Price of “%1” in %2").arg(Wording::billItem(line.item), region),
                line.unitPrice, Unit::Usd);
    }
    return std::move(rows.rows);
}

}   // namespace tenbin::report

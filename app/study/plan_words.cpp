#include "plan_words.h"

#include "fields/field_text.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tenbin::study {

using namespace planner;

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString models(const DescribedPlan &p, const Catalog &catalog)
{
    const QString first = report::modelName(catalog, p.first);
    QString text = p.escalateTo.empty()
        ? first
        : PlanWords::tr("%1, hard cases to %2", "models").arg(first, report::modelName(catalog, p.escalateTo));
    switch (p.custom) {
    case CustomKind::None: break;
    case CustomKind::LowRank: text = PlanWords::tr("%1, customised with LoRA").arg(text); break;
    case CustomKind::ContinuedPreTraining: text = PlanWords::tr("%1, with continued pre-training").arg(text); break;
    case CustomKind::Import: text = PlanWords::tr("%1, imported as a custom model").arg(text); break;
    }
    return text;
}

QString provisioned(const DescribedLane &lane)
{
    switch (lane.commitment) {
    case Commitment::None: return PlanWords::tr("Provisioned Throughput (model units: %1, no commitment)").arg(lane.units);
    case Commitment::OneMonth:
        return PlanWords::tr("Provisioned Throughput (model units: %1, commitment of one month)").arg(lane.units);
    case Commitment::SixMonths:
        return PlanWords::tr("Provisioned Throughput (model units: %1, commitment of six months)").arg(lane.units);
    }
    return {};
}

QString laneWords(const DescribedLane &lane, int minimumInstances)
{
    switch (lane.kind) {
    case LaneKind::Provisioned: return provisioned(lane);
    case LaneKind::RealTime: return PlanWords::tr("SageMaker real-time endpoint (at least %1 running)").arg(minimumInstances);
    case LaneKind::Async: return PlanWords::tr("SageMaker asynchronous endpoint (at least %1 running)").arg(minimumInstances);
    case LaneKind::OnDemand:
        if (lane.tier == ServiceTier::Flex)
            return PlanWords::tr("On-demand, Flex tier");
        if (lane.tier == ServiceTier::Priority)
            return PlanWords::tr("On-demand, Priority tier");
        break;
    default: break;
    }
    return report::Wording::lane(lane.kind);
}

// The days of the core hours and their hours.
QString windowWords(const planner::HourWindow &w, const QLocale &locale)
{
    const auto hours = [&w](const QString &days) { return days.arg(w.fromHour).arg(w.toHour); };
    if (w.firstDay == 0 && w.lastDay == 6)
        return hours(PlanWords::tr("daily from %1:00 to %2:00", "hours"));
    if (w.firstDay == 0 && w.lastDay == 4)
        return hours(PlanWords::tr("on weekdays from %1:00 to %2:00", "hours"));
    return hours(PlanWords::tr("%3 to %4 from %1:00 to %2:00", "hours, days of the week"))
        .arg(locale.dayName(w.firstDay + 1), locale.dayName(w.lastDay + 1));
}

QString lanes(const DescribedPlan &p, const QLocale &locale)
{
    QString otherwise = laneWords(p.otherwise, p.minimumInstances);
    if (p.core.kind == LaneKind::None)
        return otherwise;
    const QString core = laneWords(p.core, p.minimumInstances);
    if (p.coreHours == kAroundTheClock)
        return PlanWords::tr("%1 around the clock", "a way of serving").arg(core);
    return PlanWords::tr("%1 %2, otherwise %3", "a way of serving, its hours, another way")
        .arg(core, windowWords(p.coreHours, locale), otherwise);
}

QString tierWords(const DescribedPlan &p)
{
    QString tier = report::Wording::tier(p.tier);
    if (p.tier != AvailabilityTier::Standby)
        return tier;
    return PlanWords::tr("%1 (%2)", "an availability tier, its kind of standby")
        .arg(tier, choiceLabel("plan.resilience.standby", static_cast<std::size_t>(p.standby)));
}

QString region(const DescribedPlan &p)
{
    return p.secondRegion.empty()
        ? QString::fromStdString(p.region)
        : PlanWords::tr("%1 and %2", "Regions").arg(QString::fromStdString(p.region), QString::fromStdString(p.secondRegion));
}

QString cache(const DescribedPlan &p)
{
    return !p.cache   ? PlanWords::tr("no prompt cache")
        : p.cacheHour ? PlanWords::tr("prompt cache kept for an hour")
                      : PlanWords::tr("prompt cache kept for five minutes");
}

// What a lane does not have is not told apart.
DescribedLane described(const Lane &lane)
{
    DescribedLane its{lane.kind, 0, {}, {}};
    if (lane.kind == LaneKind::Provisioned) {
        its.units = lane.modelUnits;
        its.commitment = lane.commitment;
    } else if (lane.kind == LaneKind::OnDemand) {
        its.tier = lane.tier;
    }
    return its;
}

}   // namespace

DescribedPlan::DescribedPlan(const Plan &plan)
    : first(plan.models.first)
    , escalateTo(plan.models.escalateTo)
    , custom(plan.customModel.kind)
    , core(described(plan.serving.core))
    , otherwise(described(plan.serving.otherwise))
    , coreHours(core.kind == LaneKind::None ? kAroundTheClock : plan.serving.coreHours)
    , region(plan.resilience.region)
    , tier(plan.resilience.tier)
    , topK(plan.retrieval.enabled ? plan.retrieval.topK : 0)
    , chunk_tokens(plan.retrieval.enabled ? plan.retrieval.chunk_tokens : 0)
    , maxOutput_tokens(plan.prompt.maxOutput_tokens)
    , compression(plan.prompt.compression)
    , hotAnswerShare(plan.prompt.hotAnswerShare)
    , cache(plan.prompt.cache)
    , cacheHour(plan.prompt.cache && plan.prompt.cacheHour)
{
    if (tier == AvailabilityTier::Standby || tier == AvailabilityTier::ActiveActive)
        secondRegion = plan.resilience.secondRegion;
    if (tier == AvailabilityTier::Standby)
        standby = plan.resilience.standby;
    for (const LaneKind kind : {core.kind, otherwise.kind})
        if (kind == LaneKind::RealTime || kind == LaneKind::Async)
            minimumInstances = plan.serving.hosting.minimumInstances;
    // Around the clock the other lane has nothing to do.
    if (core.kind != LaneKind::None && coreHours == kAroundTheClock)
        otherwise = {};
}

QString planWords(const Plan &plan, const std::vector<Plan> &plans, const Catalog &catalog, const QLocale &locale)
{
    const DescribedPlan p(plan);
    // What differs anywhere is said of every option.
    const DescribedPlan first(plans.front());
    const auto varies = [&](auto... members) {
        return std::any_of(plans.begin(), plans.end(), [&](const Plan &other) {
            const DescribedPlan o(other);
            return ((o.*members != first.*members) || ...);
        });
    };
    using D = DescribedPlan;
    QStringList parts;
    if (varies(&D::first, &D::escalateTo, &D::custom))
        parts << models(p, catalog);
    if (varies(&D::core, &D::otherwise, &D::coreHours, &D::minimumInstances))
        parts << lanes(p, locale);
    if (varies(&D::region, &D::secondRegion))
        parts << region(p);
    if (varies(&D::tier, &D::standby))
        parts << tierWords(p);
    if (varies(&D::topK))
        parts << PlanWords::tr("top-K %1").arg(p.topK);
    if (varies(&D::chunk_tokens))
        parts << PlanWords::tr("chunks of %1 tokens").arg(locale.toString(p.chunk_tokens, 'f', 0));
    if (varies(&D::maxOutput_tokens))
        parts << PlanWords::tr("answers of at most %1 tokens").arg(locale.toString(p.maxOutput_tokens, 'f', 0));
    if (varies(&D::cache, &D::cacheHour))
        parts << cache(p);
    if (varies(&D::compression))
        parts << (p.compression > 0 ? PlanWords::tr("system prompt cut by %1").arg(report::percent(p.compression, locale, 0))
                                    : PlanWords::tr("system prompt as it is"));
    if (varies(&D::hotAnswerShare))
        parts << (p.hotAnswerShare > 0
                ? PlanWords::tr("%1 answered from a cache of hot answers").arg(report::percent(p.hotAnswerShare, locale, 0))
                : PlanWords::tr("no cache of hot answers"));
    return parts.join(PlanWords::tr("; ", "between two parts of a design"));
}

}   // namespace tenbin::study

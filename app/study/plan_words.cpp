#include "plan_words.h"

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

QString lane(LaneKind kind, int units, int minimumInstances)
{
    switch (kind) {
    case LaneKind::Provisioned: return PlanWords::tr("Provisioned Throughput (model units: %1)").arg(units);
    case LaneKind::RealTime: return PlanWords::tr("SageMaker real-time endpoint (at least %1 running)").arg(minimumInstances);
    case LaneKind::Async: return PlanWords::tr("SageMaker asynchronous endpoint (at least %1 running)").arg(minimumInstances);
    default: return report::Wording::lane(kind);
    }
}

QString lanes(const DescribedPlan &p)
{
    const QString otherwise = lane(p.otherwise, p.units, p.minimumInstances);
    if (p.core == LaneKind::None)
        return otherwise;
    const QString core = lane(p.core, p.coreUnits, p.minimumInstances);
    if (p.coreHours == kAroundTheClock)
        return PlanWords::tr("%1 around the clock", "a way of serving").arg(core);
    return PlanWords::tr("%1 from %2:00 to %3:00, otherwise %4", "a way of serving, hours, another way")
        .arg(core)
        .arg(p.coreHours.fromHour)
        .arg(p.coreHours.toHour)
        .arg(otherwise);
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

}   // namespace

DescribedPlan::DescribedPlan(const Plan &plan)
    : first(plan.models.first)
    , escalateTo(plan.models.escalateTo)
    , custom(plan.customModel.kind)
    , core(plan.serving.core.kind)
    , otherwise(plan.serving.otherwise.kind)
    , coreUnits(core == LaneKind::Provisioned ? plan.serving.core.modelUnits : 0)
    , units(otherwise == LaneKind::Provisioned ? plan.serving.otherwise.modelUnits : 0)
    , coreHours(core == LaneKind::None ? kAroundTheClock : plan.serving.coreHours)
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
    for (const LaneKind kind : {core, otherwise})
        if (kind == LaneKind::RealTime || kind == LaneKind::Async)
            minimumInstances = plan.serving.hosting.minimumInstances;
    // Around the clock the other lane has nothing to do.
    if (core != LaneKind::None && coreHours == kAroundTheClock) {
        otherwise = LaneKind::None;
        units = 0;
    }
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
    if (varies(&D::core, &D::otherwise, &D::coreUnits, &D::units, &D::coreHours, &D::minimumInstances))
        parts << lanes(p);
    if (varies(&D::region, &D::secondRegion))
        parts << region(p);
    if (varies(&D::tier))
        parts << report::Wording::tier(p.tier);
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

#include "case.h"

#include "planner/upper_halves.h"

namespace tenbin::planner {

namespace {

ChosenModel chosenModel(const Catalog &catalog, const std::string &id, ModelKind kind, Outcome &outcome)
{
    const Model *model = catalog.model(id);
    if (!model) {
        outcome.infeasible.push_back({Finding::ModelNotInCatalog, id, {}, 0, 0});
        return {};
    }
    if (model->kind != kind) {
        outcome.infeasible.push_back({Finding::ModelIsNotText, model->name, {}, 0, 0});
        return {};
    }
    return {model, static_cast<int>(model - catalog.models.data())};
}

ServedRegion servedRegion(const Catalog &catalog, const std::string &id, double share, Outcome &outcome)
{
    const Region *region = catalog.region(id);
    if (!region) {
        outcome.infeasible.push_back({Finding::RegionNotInCatalog, id, {}, 0, 0});
        return {};
    }
    return {region, static_cast<int>(region - catalog.regions.data()), share};
}

}   // namespace

Case makeCase(const Workload &workload, const Plan &plan, const Catalog &catalog, Outcome &outcome)
{
    emptyUpperHalves();   // all that the model computes starts here
    const TrafficWeek week(workload.traffic);
    Case result{workload, plan, catalog, week, eventPeak(workload.traffic, week)};
    result.first = chosenModel(catalog, plan.models.first, ModelKind::Text, outcome);
    if (!plan.models.escalateTo.empty())
        result.strong = chosenModel(catalog, plan.models.escalateTo, ModelKind::Text, outcome);
    if (plan.serving.fallback == Fallback::Model) {
        if (plan.models.fallbackTo.empty())
            outcome.infeasible.push_back({Finding::FallbackModelMissing, {}, {}, 0, 0});
        else
            result.fallback = chosenModel(catalog, plan.models.fallbackTo, ModelKind::Text, outcome);
    }
    if (plan.retrieval.enabled && plan.retrieval.store != VectorStore::ManagedKnowledgeBase)
        result.embedding = chosenModel(catalog, plan.retrieval.embeddingModel, ModelKind::Embedding, outcome);

    const AvailabilityTier tier = plan.resilience.tier;
    const bool both = tier == AvailabilityTier::ActiveActive;
    result.main = servedRegion(catalog, plan.resilience.region, both ? 0.5 : 1.0, outcome);
    if (tier == AvailabilityTier::Standby || both) {
        if (plan.resilience.secondRegion.empty())
            outcome.infeasible.push_back({Finding::SecondRegionMissing, {}, {}, 0, 0});
        else if (plan.resilience.secondRegion == plan.resilience.region)
            outcome.infeasible.push_back({Finding::SecondRegionSame, plan.resilience.region, {}, 0, 0});
        else
            result.second = servedRegion(catalog, plan.resilience.secondRegion, both ? 0.5 : 0.0, outcome);
    }
    return result;
}

}   // namespace tenbin::planner

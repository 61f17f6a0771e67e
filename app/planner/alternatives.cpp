#include "alternatives.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tenbin::planner {

namespace {

class Collector
{
public:
    Collector(const Workload &workload, const Catalog &catalog)
        : m_workload(workload)
        , m_catalog(catalog)
    {
    }

    void add(Plan plan)
    {
        for (const Alternative &known : m_found)
            if (known.plan == plan)
                return;
        const Outcome outcome = evaluate(m_workload, plan, m_catalog);
        const auto total = outcome.total();
        if (!total)
            return;   // a plan without a price is a gap, not a bargain
        m_found.push_back({std::move(plan), total->usd(), targetedP95(m_workload, outcome), outcome.availability.design,
            outcome.quality.success, outcome.feasible(), false});
    }

    std::vector<Alternative> take() { return std::move(m_found); }

private:
    const Workload &m_workload;
    const Catalog &m_catalog;
    std::vector<Alternative> m_found;
};

// The plan with another first model: its lane and profile follow what is offered.
Plan withModel(Plan plan, const Model &model)
{
    plan.chooseFirst(model.id);
    if (plan.serving.core.kind == LaneKind::Provisioned
        && !model.modelUnitOffer(plan.resilience.region, plan.serving.core.commitment))
        plan.serving.core.kind = LaneKind::None;
    if (plan.serving.core.kind == LaneKind::Reserved && model.reservedOffers.empty())
        plan.serving.core.kind = LaneKind::None;
    for (const InferenceProfile profile :
        {plan.resilience.profile, InferenceProfile::InRegion, InferenceProfile::Geographic, InferenceProfile::Global}) {
        if (model.tokenOffer(plan.resilience.region, profile)) {
            plan.resilience.profile = profile;
            break;
        }
    }
    if (plan.prompt.cache && !model.cacheMinimumTokens)
        plan.prompt.cache = false;
    return plan;
}

void addModels(Collector &collector, const Plan &plan, const Catalog &catalog)
{
    for (const Model &model : catalog.models) {
        if (model.kind != ModelKind::Text)
            continue;
        Plan other = withModel(plan, model);
        other.models.escalateTo.clear();
        if (!model.tokenOffer(other.resilience.region, other.resilience.profile))
            continue;
        collector.add(other);
        if (model.cacheMinimumTokens && !other.prompt.cache) {
            other.prompt.cache = true;
            collector.add(std::move(other));
        }
    }
}

void addEscalations(Collector &collector, const Plan &plan, const Catalog &catalog)
{
    constexpr std::array strong{"amazon.nova-pro-v1:0", "amazon.nova-premier-v1:0", "anthropic.claude-haiku-4-5-20251001-v1:0",
        "anthropic.claude-sonnet-4-5-20250929-v1:0", "meta.llama3-3-70b-instruct-v1:0"};
    for (const char *id : strong) {
        const Model *model = catalog.model(id);
        if (!model || plan.models.first == id || !model->tokenOffer(plan.resilience.region, plan.resilience.profile))
            continue;
        Plan other = plan;
        other.models.escalateTo = id;
        if (other.prompt.cache && !model->cacheMinimumTokens)
            other.prompt.cache = false;
        collector.add(std::move(other));
    }
}

void addLanes(Collector &collector, const Plan &plan, const Catalog &catalog)
{
    Plan none = plan;
    none.serving.core.kind = LaneKind::None;
    collector.add(std::move(none));
    const Model *model = catalog.model(plan.models.first);
    if (!model)
        return;
    for (const Commitment commitment : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths}) {
        if (!model->modelUnitOffer(plan.resilience.region, commitment))
            continue;
        for (const int units : {1, 2, 3, 4, 6}) {
            Plan other = plan;
            other.serving.core.kind = LaneKind::Provisioned;
            other.serving.core.commitment = commitment;
            other.serving.core.modelUnits = units;
            other.resilience.profile = InferenceProfile::InRegion;
            collector.add(std::move(other));
        }
    }
}

void addSettings(Collector &collector, const Plan &plan)
{
    const auto with = [&](auto change) {
        Plan other = plan;
        change(other);
        collector.add(std::move(other));
    };
    if (plan.retrieval.enabled)
        for (const int k : {2, 3, 4, 6, 8})
            with([&](Plan &p) { p.retrieval.topK = k; });
    for (const double factor : {0.5, 0.75, 1.5})
        with([&](Plan &p) { p.prompt.maxOutput_tokens = std::round(plan.prompt.maxOutput_tokens * factor); });
    for (const AvailabilityTier tier :
        {AvailabilityTier::SingleZone, AvailabilityTier::MultiZone, AvailabilityTier::Standby, AvailabilityTier::ActiveActive})
        with([&](Plan &p) { p.resilience.tier = tier; });
    with([](Plan &p) { p.prompt.cache = !p.prompt.cache; });
}

void markFront(std::vector<Alternative> &all)
{
    const auto dominates = [](const Alternative &a, const Alternative &b) {
        const bool noWorse = a.cost_usd <= b.cost_usd && a.p95_s <= b.p95_s && a.availability >= b.availability;
        return noWorse && (a.cost_usd < b.cost_usd || a.p95_s < b.p95_s || a.availability > b.availability);
    };
    for (Alternative &a : all)
        a.onFront = a.feasible
            && std::none_of(all.begin(), all.end(), [&](const Alternative &b) { return b.feasible && dominates(b, a); });
}

}   // namespace

std::vector<Alternative> alternatives(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    Collector collector(workload, catalog);
    collector.add(plan);
    addModels(collector, plan, catalog);
    addEscalations(collector, plan, catalog);
    addLanes(collector, plan, catalog);
    addSettings(collector, plan);
    std::vector<Alternative> found = collector.take();
    markFront(found);
    return found;
}

std::optional<std::size_t> cheapestThatMeets(const std::vector<Alternative> &alternatives, const Targets &targets)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const Alternative &a = alternatives[i];
        if (!a.feasible || a.p95_s > targets.p95_s || a.availability < targets.availability
            || a.cost_usd > targets.monthlyCost_usd)
            continue;
        if (!best || std::pair(a.cost_usd, a.p95_s) < std::pair(alternatives[*best].cost_usd, alternatives[*best].p95_s))
            best = i;
    }
    return best;
}

}   // namespace tenbin::planner

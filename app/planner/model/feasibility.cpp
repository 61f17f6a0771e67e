#include "feasibility.h"

#include "lane_rules.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

void checkResidency(const Case &c, const ServedRegion &region, Outcome &outcome)
{
    const std::string &wanted = c.workload.needs.residency;
    if (wanted.empty() || !region.region)
        return;
    if (region.region->geography != wanted)
        infeasible(outcome, Finding::ResidencyBroken, region.region->id, wanted);
}

void checkModel(const Case &c, const ChosenModel &model, const ServedRegion &region, Outcome &outcome)
{
    if (!model.model || !region.region)
        return;
    // The user's own container needs no offer.
    if (&model == &c.first && c.allHosted())
        return;
    if (!model.model->tokenOffer(region.region->id, c.plan.resilience.profile))
        infeasible(outcome, Finding::ModelNotInRegion, model.model->name, region.region->id,
            static_cast<double>(c.plan.resilience.profile));
}

void checkCache(const Case &c, const ChosenModel &model, double prefix, Outcome &outcome)
{
    if (!c.plan.prompt.cache || !model.model)
        return;
    if (!model.model->cacheMinimumTokens) {
        infeasible(outcome, Finding::CacheUnsupported, model.model->name);
        return;
    }
    if (prefix < model.model->cacheMinimumTokens->value)
        infeasible(outcome, Finding::CachePrefixTooShort, model.model->name, {}, prefix, model.model->cacheMinimumTokens->value);
    if (c.plan.prompt.cacheHour && c.main.region) {
        const TokenOffer *offer = model.model->tokenOffer(c.main.region->id, c.plan.resilience.profile);
        if (offer && !offer->prices.cacheWriteHour)
            infeasible(outcome, Finding::CacheTtlUnsupported, model.model->name);
    }
}

// A limit that is not known is not counted, and told so.
void gap(Outcome &outcome, Finding finding, const Model &model)
{
    outcome.gaps.push_back({finding, model.name, {}, 0, 0});
}

}   // namespace

bool breaksResidency(const Case &c)
{
    const std::string &wanted = c.workload.needs.residency;
    return !wanted.empty()
        && ((c.main.region && c.main.region->geography != wanted) || c.plan.resilience.profile == InferenceProfile::Global);
}

bool passesPromptFloors(const QualityOutcome &quality, const QualityFloors &floors)
{
    return quality.coverage >= floors.coverage && quality.cutShare <= floors.cutShare;
}

void checkPlan(const Case &c, Outcome &outcome)
{
    for (const ServedRegion &region : {c.main, c.second}) {
        checkResidency(c, region, outcome);
        checkModel(c, c.first, region, outcome);
        checkModel(c, c.strong, region, outcome);
        checkModel(c, c.fallback, region, outcome);
    }
    // A geographic profile stays within its geography; a global one leaves it.
    if (!c.workload.needs.residency.empty() && c.plan.resilience.profile == InferenceProfile::Global)
        infeasible(outcome, Finding::ProfileLeavesResidency, {}, c.workload.needs.residency);
    const double prefix = c.prefixTokens();
    checkCache(c, c.first, prefix, outcome);
    checkCache(c, c.strong, prefix, outcome);
    checkLanes(c, outcome);
    if (c.fallsBack() && !c.allHosted() && c.fallback.model == c.first.model)
        infeasible(outcome, Finding::FallbackSameModel, c.fallback.model->name);
    if (c.workload.knowledge.corpusTokens > 0 && !c.retrieves())
        infeasible(outcome, Finding::RetrievalNeeded);
}

void checkOutcome(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    const Requirements &needs = c.workload.needs;
    const QualityOutcome &quality = outcome.quality;
    if (quality.success < needs.floors.success)
        infeasible(outcome, Finding::SuccessBelowFloor, {}, {}, quality.success, needs.floors.success);
    if (quality.coverage < needs.floors.coverage)
        infeasible(outcome, Finding::CoverageBelowFloor, {}, {}, quality.coverage, needs.floors.coverage);
    if (quality.cutShare > needs.floors.cutShare)
        infeasible(outcome, Finding::CutShareAboveFloor, {}, {}, quality.cutShare, needs.floors.cutShare);
    for (const ChosenModel &model : {c.first, c.strong, c.fallback}) {
        if (!model.model)
            continue;
        if (model.model->contextTokens == 0)
            gap(outcome, Finding::NoContextWindow, *model.model);
        else if (tokens.largestCall > model.model->contextTokens)
            infeasible(outcome, Finding::ContextExceeded, model.model->name, {}, tokens.largestCall, model.model->contextTokens);
        if (model.model->maxOutputTokens == 0)
            gap(outcome, Finding::NoOutputLimit, *model.model);
        else if (c.plan.prompt.maxOutput_tokens > model.model->maxOutputTokens)
            infeasible(outcome, Finding::OutputAboveModelLimit, model.model->name, {}, c.plan.prompt.maxOutput_tokens,
                model.model->maxOutputTokens);
    }
    if (outcome.availability.rto_s > needs.rto_s)
        infeasible(outcome, Finding::RtoMissed, {}, {}, outcome.availability.rto_s, needs.rto_s);
    if (outcome.availability.rpo_s > needs.rpo_s)
        infeasible(outcome, Finding::RpoMissed, {}, {}, outcome.availability.rpo_s, needs.rpo_s);
    const Serving &serving = c.plan.serving;
    const bool defers = serving.deferrable.kind == LaneKind::Batch && c.workload.traffic.deferrableShare > 0;
    if ((defers || serving.otherwise.kind == LaneKind::Batch) && c.workload.assumptions.batchTurnaround_s > needs.deadline_s)
        infeasible(outcome, Finding::DeadlineMissed, {}, {}, c.workload.assumptions.batchTurnaround_s, needs.deadline_s);
    for (const ServedLane &lane : served.all())
        if (lane.jobDay_s > std::min(needs.deadline_s, 86'400.0))   // the next day's work comes on top
            infeasible(outcome, Finding::DeadlineMissed, {}, {}, lane.jobDay_s, needs.deadline_s);
}

}   // namespace tenbin::planner

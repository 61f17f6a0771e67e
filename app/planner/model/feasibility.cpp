#include "feasibility.h"

namespace tenbin::planner {

namespace {

void infeasible(
    Outcome &outcome, Finding finding, std::string text1 = {}, std::string text2 = {}, double number1 = 0, double number2 = 0)
{
    outcome.infeasible.push_back({finding, std::move(text1), std::move(text2), number1, number2});
}

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

void checkCoreLane(const Case &c, Outcome &outcome)
{
    const Lane &lane = c.plan.serving.core;
    if (!c.first.model)
        return;
    if (lane.kind == LaneKind::Provisioned) {
        // Inference profiles do not support Provisioned Throughput.
        if (c.plan.resilience.profile != InferenceProfile::InRegion)
            infeasible(outcome, Finding::ProvisionedNeedsInRegion, c.first.model->name);
        bool offered = false, other = false;
        for (const ModelUnitOffer &offer : c.first.model->modelUnitOffers) {
            offered |= offer.commitment == lane.commitment;
            other |= offer.commitment != lane.commitment;
        }
        if (!offered && other)
            infeasible(outcome, Finding::CommitmentNotOffered, c.first.model->name, {}, static_cast<double>(lane.commitment));
    } else if (lane.kind == LaneKind::Reserved && c.first.model->reservedOffers.empty()) {
        infeasible(outcome, Finding::CommitmentNotOffered, c.first.model->name);
    }
}

// Lanes that serve base models only.
bool sharesBaseModel(LaneKind kind)
{
    return kind == LaneKind::OnDemand || kind == LaneKind::Reserved || kind == LaneKind::Batch;
}

// Every lane that a custom model's traffic can reach must hold the model: model units or own instances. An imported
// model has units of its own.
void checkCustomModel(const Case &c, Outcome &outcome)
{
    if (!c.customised() || c.imported() || !c.first.model)
        return;
    const Serving &serving = c.plan.serving;
    const HourWindow &w = serving.coreHours;
    const bool coreTakesAll = serving.core.kind != LaneKind::None && serving.core.overflow == Overflow::Queue && w.firstDay <= 0
        && w.lastDay >= 6 && w.fromHour <= 0 && w.toHour >= 24;
    const bool defers = serving.deferrable.kind != LaneKind::None && c.workload.traffic.deferrableShare > 0;
    if (sharesBaseModel(serving.core.kind) || (!coreTakesAll && sharesBaseModel(serving.otherwise.kind))
        || (defers && sharesBaseModel(serving.deferrable.kind)))
        infeasible(outcome, Finding::CustomModelOnDemand, c.first.model->name);
}

}   // namespace

void checkPlan(const Case &c, Outcome &outcome)
{
    for (const ServedRegion &region : {c.main, c.second}) {
        checkResidency(c, region, outcome);
        checkModel(c, c.first, region, outcome);
        checkModel(c, c.strong, region, outcome);
    }
    // A geographic profile stays within its geography; a global one leaves it.
    if (!c.workload.needs.residency.empty() && c.plan.resilience.profile == InferenceProfile::Global)
        infeasible(outcome, Finding::ProfileLeavesResidency, {}, c.workload.needs.residency);
    const double prefix = c.prefixTokens();
    checkCache(c, c.first, prefix, outcome);
    checkCache(c, c.strong, prefix, outcome);
    checkCoreLane(c, outcome);
    checkCustomModel(c, outcome);
    if (c.workload.needs.interaction != Interaction::Deadline && c.plan.serving.otherwise.kind == LaneKind::Batch)
        infeasible(outcome, Finding::BatchNotInteractive);
    if (c.workload.knowledge.corpusTokens > 0 && !c.retrieves())
        infeasible(outcome, Finding::RetrievalNeeded);
}

void checkOutcome(const Case &c, const RequestTokens &tokens, Outcome &outcome)
{
    const Requirements &needs = c.workload.needs;
    const QualityOutcome &quality = outcome.quality;
    if (quality.success < needs.floors.success)
        infeasible(outcome, Finding::SuccessBelowFloor, {}, {}, quality.success, needs.floors.success);
    if (quality.coverage < needs.floors.coverage)
        infeasible(outcome, Finding::CoverageBelowFloor, {}, {}, quality.coverage, needs.floors.coverage);
    if (quality.cutShare > needs.floors.cutShare)
        infeasible(outcome, Finding::CutShareAboveFloor, {}, {}, quality.cutShare, needs.floors.cutShare);
    for (const ChosenModel &model : {c.first, c.strong}) {
        if (!model.model)
            continue;
        if (model.model->contextTokens > 0 && tokens.largestCall > model.model->contextTokens)
            infeasible(outcome, Finding::ContextExceeded, model.model->name, {}, tokens.largestCall, model.model->contextTokens);
        if (model.model->maxOutputTokens > 0 && c.plan.prompt.maxOutput_tokens > model.model->maxOutputTokens)
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
}

}   // namespace tenbin::planner

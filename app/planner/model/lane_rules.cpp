#include "lane_rules.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

void infeasible(Outcome &outcome, Finding finding, std::string text1, std::string text2, double number1, double number2)
{
    outcome.infeasible.push_back({finding, std::move(text1), std::move(text2), number1, number2});
}

// Amazon and Anthropic give nobody their weights; other makers' models are on Hugging Face or the marketplace.
bool givesWeights(const Model &model)
{
    return model.provider != "Amazon" && model.provider != "Anthropic";
}

namespace {

// Source of the limits: "Amazon SageMaker API reference, ProductionVariantServerlessConfig", 2026.
void checkHosting(const Case &c, const Lane &lane, Outcome &outcome)
{
    if (!givesWeights(*c.first.model))
        infeasible(outcome, Finding::ModelNotHostable, c.first.model->name);
    const Hosting &h = c.plan.serving.hosting;
    if (lane.kind == LaneKind::Serverless) {
        if (h.memory_gb < 1 || h.memory_gb > 6 || h.memory_gb != std::floor(h.memory_gb))
            infeasible(outcome, Finding::ServerlessMemory, {}, {}, h.memory_gb);
        if (h.modelMemory_gb > h.memory_gb)
            infeasible(outcome, Finding::ModelTooLargeForServerless, {}, {}, h.modelMemory_gb, h.memory_gb);
        if (h.maximumConcurrency > 200)
            infeasible(outcome, Finding::ServerlessConcurrency, {}, {}, h.maximumConcurrency);
    }
    if (lane.kind == LaneKind::RealTime && h.minimumInstances < 1)
        infeasible(outcome, Finding::CannotScaleToZero);
    if ((lane.kind == LaneKind::RealTime || lane.kind == LaneKind::Async) && h.minimumInstances > h.maximumInstances)
        infeasible(outcome, Finding::ScalingRangeEmpty, {}, {}, h.minimumInstances, h.maximumInstances);
    if (lane.kind == LaneKind::Serverless && h.provisionedConcurrency > h.maximumConcurrency)
        infeasible(outcome, Finding::KeptWarmAboveLimit, {}, {}, h.provisionedConcurrency, h.maximumConcurrency);
}

// For so many months, in whatever profile: a price that is missing in one is a gap.
bool isReservedFor(const Model &model, int months)
{
    return std::any_of(model.reservedOffers.begin(), model.reservedOffers.end(),
        [months](const ReservedOffer &offer) { return offer.months == months; });
}

void checkLane(const Case &c, const Lane &lane, Outcome &outcome)
{
    if (!c.first.model)
        return;
    if (lane.isHosted())
        checkHosting(c, lane, outcome);
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
    } else if (lane.kind == LaneKind::Reserved && !isReservedFor(*c.first.model, lane.reservedMonths)) {
        infeasible(outcome, Finding::CommitmentNotOffered, c.first.model->name);
    } else if (lane.kind == LaneKind::Reserved && lane.reservedInputTpm <= 0 && lane.reservedOutputTpm <= 0) {
        infeasible(outcome, Finding::NoLane);   // nothing was bought: it would serve everything for nothing
    }
}

// Lanes that serve base models only.
bool sharesBaseModel(LaneKind kind)
{
    return kind == LaneKind::OnDemand || kind == LaneKind::Reserved || kind == LaneKind::Batch;
}

// Custom Model Import serves on demand alone: there is no Provisioned Throughput, no Reserved tier and no batch inference of an
// imported model (Amazon Bedrock User Guide, Custom Model Import).
void checkImport(const Case &c, Outcome &outcome)
{
    const Serving &serving = c.plan.serving;
    const bool defers = serving.deferrable.kind != LaneKind::None && c.workload.traffic.deferrableShare > 0;
    const bool besides = serving.beside.kind != LaneKind::None && serving.besideShare > 0;
    const auto refused
        = [](LaneKind kind) { return kind == LaneKind::Provisioned || kind == LaneKind::Reserved || kind == LaneKind::Batch; };
    for (const auto &[lane, used] : {std::pair(&serving.core, true), std::pair(&serving.otherwise, true),
             std::pair(&serving.beside, besides), std::pair(&serving.deferrable, defers)}) {
        if (!used || !refused(lane->kind))
            continue;
        infeasible(outcome, Finding::ImportOnlyOnDemand, c.first.model->name, {}, static_cast<double>(lane->kind));
        return;
    }
}

// Every lane that a custom model's traffic can reach must hold the model: model units or own instances. An imported
// model has units of its own.
void checkCustomModel(const Case &c, Outcome &outcome)
{
    if (!c.customised() || !c.first.model)
        return;
    if (c.imported()) {
        if (!givesWeights(*c.first.model))
            infeasible(outcome, Finding::ModelNotImportable, c.first.model->name);
        checkImport(c, outcome);
        return;
    }
    const Serving &serving = c.plan.serving;
    const HourWindow &w = serving.coreHours;
    const bool coreTakesAll = serving.core.kind != LaneKind::None && serving.core.overflow == Overflow::Queue && w.firstDay <= 0
        && w.lastDay >= 6 && w.fromHour <= 0 && w.toHour >= 24;
    const bool defers = serving.deferrable.kind != LaneKind::None && c.workload.traffic.deferrableShare > 0;
    if (sharesBaseModel(serving.core.kind) || (!coreTakesAll && sharesBaseModel(serving.otherwise.kind))
        || (defers && sharesBaseModel(serving.deferrable.kind)))
        infeasible(outcome, Finding::CustomModelOnDemand, c.first.model->name);
}

bool isJob(LaneKind kind)
{
    return kind == LaneKind::Batch || kind == LaneKind::BatchTransform;
}

}   // namespace

void checkLanes(const Case &c, Outcome &outcome)
{
    const Serving &serving = c.plan.serving;
    const bool defers = serving.deferrable.kind != LaneKind::None && c.workload.traffic.deferrableShare > 0;
    const bool besides = serving.beside.kind != LaneKind::None && serving.besideShare > 0;
    if (serving.core.kind != LaneKind::None) {
        checkLane(c, serving.core, outcome);
        const HourWindow &w = serving.coreHours;
        if (w.firstDay > w.lastDay || w.fromHour >= w.toHour)
            infeasible(outcome, Finding::EmptyWindow);
    }
    checkLane(c, serving.otherwise, outcome);
    if (besides)
        checkLane(c, serving.beside, outcome);
    if (defers)
        checkLane(c, serving.deferrable, outcome);
    if (serving.otherwise.kind == LaneKind::None)
        infeasible(outcome, Finding::NoLane);
    if (isJob(serving.core.kind) || (besides && isJob(serving.beside.kind)))
        infeasible(outcome, Finding::JobInCoreHours);
    checkCustomModel(c, outcome);
    if (c.workload.needs.interaction != Interaction::Deadline && isJob(serving.otherwise.kind))
        infeasible(outcome, Finding::BatchNotInteractive);
}

}   // namespace tenbin::planner

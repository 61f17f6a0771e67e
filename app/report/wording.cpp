#include "wording.h"

#include "fields/field_text.h"

#include <cmath>

namespace tenbin::report {

using namespace planner;

QString Wording::billItem(BillItem item)
{
    switch (item) {
    case BillItem::InputTokens: return tr("Input tokens");
    case BillItem::OutputTokens: return tr("Output tokens");
    case BillItem::CacheReadTokens: return tr("Prompt cache, read");
    case BillItem::CacheWriteTokens: return tr("Prompt cache, write");
    case BillItem::BatchInputTokens: return tr("Batch, input tokens");
    case BillItem::BatchOutputTokens: return tr("Batch, output tokens");
    case BillItem::ModelUnitsBusy: return tr("Provisioned, busy");
    case BillItem::ModelUnitsIdle: return tr("Provisioned, idle");
    case BillItem::ReservedInput: return tr("Reserved tier, input");
    case BillItem::ReservedOutput: return tr("Reserved tier, output");
    case BillItem::EmbeddingTokens: return tr("Embeddings");
    case BillItem::VectorStoreUnits: return tr("Vector store");
    case BillItem::VectorStoreStorage: return tr("Vector store, storage");
    case BillItem::ObjectStorage: return tr("Documents in S3");
    case BillItem::GuardrailContent: return tr("Guardrails, content filter");
    case BillItem::GuardrailTopics: return tr("Guardrails, denied topics");
    case BillItem::GuardrailPersonalData: return tr("Guardrails, personal data");
    case BillItem::GuardrailGrounding: return tr("Guardrails, grounding");
    case BillItem::LogIngestion: return tr("Logs, ingestion");
    case BillItem::LogStorage: return tr("Logs, storage");
    case BillItem::HotAnswerReads: return tr("Hot-answer cache");
    case BillItem::StepTransitions: return tr("Step Functions");
    case BillItem::CrossZoneTransfer: return tr("Transfer between AZs");
    case BillItem::CrossRegionTransfer: return tr("Transfer between Regions");
    case BillItem::ReplicationStorage: return tr("Replication");
    case BillItem::StandbyVectorStore: return tr("Standby vector store");
    case BillItem::StandbyModelUnits: return tr("Standby model units");
    case BillItem::StandbyInstances: return tr("Standby instances");
    case BillItem::InstancesBusy: return tr("Instances, busy");
    case BillItem::InstancesIdle: return tr("Instances, idle");
    case BillItem::InstancesScaleInLag: return tr("Instances, waiting to be scaled in");
    case BillItem::EndpointStorage: return tr("Instances, storage");
    case BillItem::ServerlessCompute: return tr("Containers, serving");
    case BillItem::ServerlessKeptWarm: return tr("Containers, kept warm");
    case BillItem::Operations: return tr("Operating another Region");
    case BillItem::FirstEmbedding: return tr("First embedding of the documents");
    case BillItem::KnowledgeRetrievals: return tr("Knowledge Bases, Retrieve");
    case BillItem::AgenticRetrievals: return tr("Knowledge Bases, agentic Retrieve");
    case BillItem::Rerank: return tr("Reranking");
    case BillItem::AgentCpu: return tr("Agent runtime, CPU");
    case BillItem::AgentMemory: return tr("Agent runtime, memory");
    case BillItem::AgentEvents: return tr("Agent memory, events");
    case BillItem::AgentRecords: return tr("Agent memory, records");
    case BillItem::AgentRetrievals: return tr("Agent memory, retrievals");
    case BillItem::ApiRequests: return tr("API requests");
    case BillItem::FunctionRequests: return tr("Lambda, requests");
    case BillItem::FunctionCompute: return tr("Lambda, compute");
    case BillItem::CustomTraining: return tr("Custom model, training");
    case BillItem::CustomData: return tr("Custom model, data");
    case BillItem::CustomEvaluation: return tr("Custom model, human evaluation");
    case BillItem::CustomGovernance: return tr("Custom model, governance");
    case BillItem::CustomOperations: return tr("Custom model, versions and monitoring");
    case BillItem::CustomStorage: return tr("Custom model, storage");
    case BillItem::CustomHosting: return tr("Custom model, hosting");
    case BillItem::FallbackQueue: return tr("Fallback, queue");
    case BillItem::FallbackAnswers: return tr("Fallback, fixed answers");
    case BillItem::EndpointData: return tr("Endpoint, data in and out");
    case BillItem::HotAnswerWrites: return tr("Hot-answer cache, writes");
    case BillItem::ReplicationTime: return tr("Replication within minutes");
    case BillItem::Count: break;
    }
    return {};
}

QString Wording::billUnit(BillUnit unit)
{
    switch (unit) {
    case BillUnit::MillionTokens: return tr("1M tokens");
    case BillUnit::UnitHour: return tr("model-unit hour");
    case BillUnit::ThousandTpmHour: return tr("1K tokens/min-hour");
    case BillUnit::OcuHour: return tr("OCU-hour");
    case BillUnit::AcuHour: return tr("ACU-hour");
    case BillUnit::GbMonth: return tr("GB-month");
    case BillUnit::Gb: return tr("GB");
    case BillUnit::ThousandTextUnits: return tr("1,000 text units");
    case BillUnit::MillionRequests: return tr("1M requests");
    case BillUnit::ThousandTransitions: return tr("1,000 transitions");
    case BillUnit::Hour: return tr("hour");
    case BillUnit::ThousandCalls: return tr("1,000 calls");
    case BillUnit::ThousandQueries: return tr("1,000 queries");
    case BillUnit::ThousandEvents: return tr("1,000 events");
    case BillUnit::ThousandRecordMonths: return tr("1,000 records-month");
    case BillUnit::VcpuHour: return tr("vCPU-hour");
    case BillUnit::GbHour: return tr("GB-hour");
    case BillUnit::GbSecond: return tr("GB-second");
    case BillUnit::InstanceHour: return tr("instance-hour");
    case BillUnit::ModelMonth: return tr("model-month");
    case BillUnit::CustomUnitMinute: return tr("custom-unit minute");
    case BillUnit::CustomUnitMonth: return tr("custom-unit month");
    case BillUnit::Task: return tr("task");
    }
    return {};
}

QString Wording::lane(LaneKind kind)
{
    switch (kind) {
    case LaneKind::None: return tr("none");
    case LaneKind::OnDemand: return tr("On-demand");
    case LaneKind::Provisioned: return tr("Provisioned Throughput");
    case LaneKind::Reserved: return tr("Reserved tier");
    case LaneKind::Batch: return tr("Batch");
    case LaneKind::RealTime: return tr("SageMaker real-time");
    case LaneKind::Async: return tr("SageMaker asynchronous");
    case LaneKind::Serverless: return tr("SageMaker serverless");
    case LaneKind::BatchTransform: return tr("SageMaker batch transform");
    }
    return {};
}

QString Wording::laneRole(LaneRole role)
{
    switch (role) {
    case LaneRole::Core: return tr("Core hours");
    case LaneRole::Otherwise: return tr("Otherwise");
    case LaneRole::Beside: return tr("A share beside it");
    case LaneRole::Deferrable: return tr("Deferrable work");
    }
    return {};
}

QString Wording::tier(AvailabilityTier tier)
{
    switch (tier) {
    case AvailabilityTier::SingleZone: return tr("Single AZ");
    case AvailabilityTier::MultiZone: return tr("Multi-AZ");
    case AvailabilityTier::Standby: return tr("Cross-Region standby");
    case AvailabilityTier::ActiveActive: return tr("Multi-Region active-active");
    }
    return {};
}

QString Wording::sla(SlaItem item)
{
    switch (item) {
    case SlaItem::Bedrock: return QStringLiteral("Amazon Bedrock");
    case SlaItem::OpenSearchServerless: return QStringLiteral("OpenSearch Serverless");
    case SlaItem::Aurora: return QStringLiteral("Amazon Aurora");
    case SlaItem::AuroraSingleAz: return QStringLiteral("Amazon Aurora Single-AZ");
    case SlaItem::S3: return QStringLiteral("Amazon S3");
    case SlaItem::ApiGateway: return QStringLiteral("API Gateway");
    case SlaItem::Lambda: return QStringLiteral("AWS Lambda");
    case SlaItem::StepFunctions: return QStringLiteral("Step Functions");
    case SlaItem::DynamoDb: return QStringLiteral("DynamoDB");
    case SlaItem::SageMakerOnline: return QStringLiteral("Amazon SageMaker");
    case SlaItem::SageMakerBatch: return QStringLiteral("SageMaker batch transform");
    case SlaItem::AgentRuntime: return QStringLiteral("Amazon Bedrock AgentCore");
    case SlaItem::Count: break;
    }
    return {};
}

QString Wording::targetedLatency(Interaction interaction)
{
    switch (interaction) {
    case Interaction::Streaming: return tr("p95 first token");
    case Interaction::WholeAnswer: return tr("p95 whole answer");
    case Interaction::Deadline: return tr("p95 completion");
    }
    return {};
}

QString Wording::gapInPrices()
{
    return tr("price missing");
}

QString Wording::noFigure()
{
    return tr("no figure");
}

QString Wording::roundingNote(const Outcome &outcome, const QLocale &locale)
{
    const auto cents = [](MicroUsd amount) { return std::round(amount.usd() * 100); };
    double printed = 0;
    for (const BillLine &line : outcome.bill)
        printed += cents(line.monthly);
    if (printed == cents(outcome.priced))
        return {};
    return tr("Lines are computed to a millionth of a dollar and printed to the cent; the printed lines add up to %1.")
        .arg(moneyExact(printed / 100, locale));
}

QString Wording::eightOfTen(const Spread &spread, int draws, const QLocale &locale)
{
    return spread.draws == draws ? tr("eight of ten draws")
                                 : tr("eight of ten of the %1 draws, out of %2, in which it has one")
                                       .arg(locale.toString(spread.draws), locale.toString(draws));
}

bool hasLatency(const Outcome &outcome)
{
    const LatencyMixture &law = outcome.latency.endToEndLaw;
    return !law.components().empty() || law.failedShare() > 0;
}

QString modelName(const Catalog &catalog, const std::string &id)
{
    const Model *model = catalog.model(id);
    return QString::fromStdString(model ? model->name : id);
}

bool hasFigures(const Outcome &outcome)
{
    return hasLatency(outcome) || !outcome.capacity.lanes.empty();
}

namespace {

QString filled(const QString &text, const Apart &figures)
{
    return text.arg(figures.figure, figures.limit);
}

}   // namespace

QString Wording::finding(const Note &n, const QLocale &l)
{
    const QString a = QString::fromStdString(n.text1), b = QString::fromStdString(n.text2);
    const auto inSeconds = [&](const QString &text) { return filled(text, secondsApart(n.number1, n.number2, l)); };
    const auto inPercent = [&](const QString &text) { return filled(text, percentApart(n.number1, n.number2, l)); };
    const auto item = [&] { return billItem(static_cast<BillItem>(static_cast<int>(n.number1))); };
    switch (n.finding) {
    case Finding::NoTokenPrice: return tr("No token price for %1 in %2.").arg(a, b);
    case Finding::NoCachePrice: return tr("No prompt-cache price for %1 in %2.").arg(a, b);
    case Finding::NoBatchPrice: return tr("No batch price for %1 in %2.").arg(a, b);
    case Finding::NoTierPrice: return tr("No price of this service tier for %1 in %2.").arg(a, b);
    case Finding::NoModelUnitPrice: return tr("No model-unit price for %1 in %2.").arg(a, b);
    case Finding::NoReservedPrice: return tr("No Reserved-tier price for %1 in %2.").arg(a, b);
    case Finding::NoServicePrice: return tr("No price for “%1” in %2.").arg(item(), b);
    case Finding::NoInstancePrice: return tr("No price for the instance %1 in %2.").arg(a, b);
    case Finding::NoTrainingPrice: return tr("No price is published for training %1.").arg(a);
    case Finding::NoQuota:
        return tr("No published quota for %1 in %2: throttling is not counted. Enter your account's quota.").arg(a, b);
    case Finding::NoSla:
        return tr("%1 publishes no SLA: the contract's availability is unknown.")
            .arg(sla(static_cast<SlaItem>(static_cast<int>(n.number1))));
    case Finding::NoSuccessRate: return tr("No success rate for %1 in this kind of task.").arg(a);
    case Finding::NoRoundTrip: return tr("No network round trip known to %1.").arg(a);
    case Finding::NoContextWindow: return tr("No context length for %1 in the catalogue: it is not checked.").arg(a);
    case Finding::NoOutputLimit: return tr("No output limit for %1 in the catalogue: it is not checked.").arg(a);
    case Finding::ModelNotInCatalog: return tr("The model “%1” is not in the catalogue.").arg(a);
    case Finding::ModelNotInRegion: return tr("%1 is not offered in %2 by this inference profile.").arg(a, b);
    case Finding::ModelIsNotText: return tr("%1 is not a model of the kind needed here.").arg(a);
    case Finding::RegionNotInCatalog: return tr("The Region “%1” is not in the catalogue.").arg(a);
    case Finding::ResidencyBroken: return tr("Data must stay in “%2”, but %1 is outside.").arg(a, b);
    case Finding::ProfileLeavesResidency: return tr("The global inference profile may leave “%1”, where data must stay.").arg(b);
    case Finding::RtoMissed: return inSeconds(tr("Recovery takes %1, but the RTO is %2."));
    case Finding::RpoMissed: return inSeconds(tr("Up to %1 of data may be lost, but the RPO is %2."));
    case Finding::SecondRegionMissing: return tr("This availability tier needs a second Region.");
    case Finding::SecondRegionSame: return tr("The second Region must differ from %1.").arg(a);
    case Finding::SuccessBelowFloor: return inPercent(tr("Only %1 of answers succeed; the floor is %2."));
    case Finding::CoverageBelowFloor: return inPercent(tr("Retrieval covers %1 of answers; the floor is %2."));
    case Finding::CutShareAboveFloor: return inPercent(tr("%1 of answers are cut by the output limit; at most %2 may be."));
    case Finding::ContextExceeded:
        return tr("A call may reach %2 tokens, above the context window of %1 (%3).")
            .arg(a, quantity(n.number1, l), quantity(n.number2, l));
    case Finding::OutputAboveModelLimit:
        return tr("The output limit of %2 tokens is above what %1 allows (%3).")
            .arg(a, quantity(n.number1, l), quantity(n.number2, l));
    case Finding::CacheUnsupported: return tr("%1 has no prompt cache.").arg(a);
    case Finding::CachePrefixTooShort:
        return tr("The prompt's fixed part of %2 tokens is below the cache minimum of %1 (%3).")
            .arg(a, quantity(n.number1, l), quantity(n.number2, l));
    case Finding::CacheTtlUnsupported: return tr("%1 offers no one-hour prompt cache here.").arg(a);
    case Finding::CommitmentNotOffered: return tr("This commitment is not offered for %1.").arg(a);
    case Finding::CommitmentNotWindowed: return tr("A commitment is paid around the clock.");
    case Finding::ProvisionedNeedsInRegion: return tr("Provisioned Throughput of %1 needs the in-Region profile.").arg(a);
    case Finding::Unstable:
        return tr("The lane “%2” is offered %1 of its capacity: its queue never empties.")
            .arg(percent(n.number1, l, 0), laneRole(static_cast<LaneRole>(static_cast<int>(n.number2))));
    case Finding::BatchNotInteractive: return tr("A batch lane cannot serve interactive requests.");
    case Finding::DeadlineMissed: return inSeconds(tr("Batch promises %1, but the deadline is %2."));
    case Finding::CustomModelOnDemand:
        return tr("%1 as a custom model needs model units for all of its traffic, or import: it is not served on demand.").arg(a);
    case Finding::ImportOnlyOnDemand:
        return tr("%1 as an imported model is served on demand alone, not on the lane “%2”.")
            .arg(a, lane(static_cast<LaneKind>(static_cast<int>(n.number1))));
    case Finding::NoLane: return tr("No lane serves the ordinary requests.");
    case Finding::JobInCoreHours:
        return tr("A batch lane answers no requests while users wait: choose another for core hours and shares.");
    case Finding::EmptyWindow: return tr("The core hours are empty: they end before they begin.");
    case Finding::ModelNotHostable: return tr("%1 cannot run on SageMaker: its maker gives no weights.").arg(a);
    case Finding::ModelNotImportable: return tr("%1 cannot be imported: its maker gives no weights.").arg(a);
    case Finding::ModelTooLargeForServerless:
        return tr("The model needs %1 GB, a serverless container has %2 GB.").arg(quantity(n.number1, l), quantity(n.number2, l));
    case Finding::ServerlessMemory:
        return tr("Serverless containers have 1 to 6 whole GB of memory, not %1.").arg(quantity(n.number1, l));
    case Finding::ServerlessConcurrency:
        return tr("A serverless endpoint runs 200 containers at most, not %1.").arg(quantity(n.number1, l));
    case Finding::CannotScaleToZero:
        return tr("A real-time endpoint keeps one instance at least; only an asynchronous one may scale to zero.");
    case Finding::ScalingRangeEmpty:
        return tr("An endpoint cannot keep %1 instances at least and %2 at most.")
            .arg(quantity(n.number1, l), quantity(n.number2, l));
    case Finding::KeptWarmAboveLimit:
        return tr("%1 containers cannot be kept warm where %2 are the most.").arg(quantity(n.number1, l), quantity(n.number2, l));
    case Finding::FallbackModelMissing: return tr("The fallback to another model needs a model.");
    case Finding::FallbackSameModel: return tr("The fallback must differ from %1: it would meet the same full quota.").arg(a);
    case Finding::PeakLostWithZone:
        return tr("After the loss of an AZ the peak needs %1 instances, and %2 are left.")
            .arg(quantity(n.number1, l), quantity(n.number2, l));
    case Finding::PeakLostWithRegion:
        return tr("After the loss of a Region the peak brings %1 calls a second; the other Region carries %2.")
            .arg(quantity(n.number1, l), quantity(n.number2, l));
    case Finding::RetrievalNeeded: return tr("The answers need facts from the documents, but retrieval is off.");
    case Finding::QuotaThrottles: return tr("%2 of calls to %1 are throttled and tried again.").arg(a, percent(n.number1, l, 2));
    case Finding::QuotaExceeded:
        return tr("%2 of calls to %1 fail at the account's quota, retries included.").arg(a, percent(n.number1, l, 2));
    case Finding::CascadeDoesNotPay:
        return tr("The cascade does not pay: with %3 escalated, %2 alone costs less than %1 first.")
            .arg(a, b, percent(n.number1, l));
    case Finding::CascadeAnswersWorse:
        return tr("The cascade does not pay: %1 with %2 behind it answers %3 right, alone %4.")
            .arg(a, b, percent(n.number1, l, 1), percent(n.number2, l, 1));
    case Finding::CoreLaneIdle: return tr("The core lane is used only %1 of its hours.").arg(percent(n.number1, l));
    case Finding::EstimateUsed: return tr("Estimate, not a published figure: %1.").arg(a);
    case Finding::ReservedSavesNothing: return tr("At today's prices the Reserved tier buys capacity, not savings.");
    case Finding::StoreBelowMinimum:
        return tr("OpenSearch Serverless bills %2 OCU at least with this availability: that is what the vector store costs, not "
                  "%1 OCU.")
            .arg(formatNumber(n.number1, Unit::None, l), formatNumber(n.number2, Unit::None, l));
    case Finding::EventOverloads:
        return tr("An event peak offers the lane %1 of its capacity: its queue grows until the peak is over.")
            .arg(percent(n.number1, l, 0));
    case Finding::EventFails: return tr("At an event peak %1 of calls fail.").arg(percent(n.number1, l, 2));
    case Finding::TailIsSteep:
        return tr("Closed form is not to be trusted here: a few requests more or fewer that wait move the p95 between %1 and %2.")
            .arg(seconds(n.number1, l), seconds(n.number2, l));
    case Finding::BacklogDecides:
        return tr("Closed form is not to be trusted here: %1 of requests wait for what others left over, which chance decides.")
            .arg(percent(n.number1, l));
    case Finding::PiecesMeet:
        return tr(
            "Closed form is not to be trusted here: the %n piece(s) of a document come at once and meet each other in the lane.",
            nullptr, static_cast<int>(n.number1));
    case Finding::EnginesDiffer:
        return (n.text1 == "trace" ? tr(
                    "Closed form says p95 %1, replay %2: replay plays the trace alone, closed form the whole week at the shape's "
                    "rates. Closed form is what the targets are judged by.")
                : n.text1 == "part"
                ? tr("Closed form says p95 %1, replay %2: so many requests come that replay plays a part of every hour only. "
                     "Closed "
                     "form is what the targets are judged by.")
                : tr("Closed form says p95 %1, replay %2. Replay is trusted, since it plays every request of a week."))
            .arg(seconds(n.number1, l), seconds(n.number2, l));
    case Finding::FailuresDecide:
        return tr(
            "Closed form is not to be trusted here: %1 of requests fail, which may or may not be those that the p95 leaves out.")
            .arg(percent(n.number1, l));
    case Finding::Count: break;
    }
    return {};
}

}   // namespace tenbin::report

// A small catalogue with hand-set figures, so that golden values do not move with the prices that ship.
#pragma once

#include "planner/evaluate.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner::fixture {

inline Figure figure(double value)
{
    return {value, 0};
}

inline Model textModel(std::string id, double input, double output)
{
    Model m;
    m.id = id;
    m.name = std::move(id);
    m.contextTokens = 128'000;
    m.maxOutputTokens = 8'192;
    TokenOffer offer{"us-east-1", InferenceProfile::InRegion, {}};
    offer.prices.input = figure(input);
    offer.prices.output = figure(output);
    offer.prices.batchInput = figure(input / 2);
    offer.prices.batchOutput = figure(output / 2);
    offer.prices.cacheRead = figure(input / 4);
    offer.prices.cacheWrite = figure(input);
    m.tokenOffers = {offer};
    offer.region = "eu-central-1";
    m.tokenOffers.push_back(offer);
    m.cacheMinimumTokens = figure(1'024);
    m.speed = {figure(0.3), figure(8'000), figure(0.01)};
    m.success = {figure(0.85), figure(0.85), figure(0.85), figure(0.85)};
    return m;
}

inline Catalog catalog()
{
    Catalog c;
    c.date = "2026-08-20";
    c.sources = {{"hand-set for tests", "2026-08-20", false}};
    c.regions = {{"us-east-1", "N. Virginia", "us"}, {"us-west-2", "Oregon", "us"}, {"eu-central-1", "Frankfurt", "eu"}};
    c.models = {textModel("nova-pro", 0.80, 3.20), textModel("claude-3-sonnet", 3, 15), textModel("small", 0.06, 0.24)};
    c.models[2].success = {figure(0.638), figure(0.638), figure(0.638), figure(0.638)};
    Model unit = textModel("unit-model", 1, 1);
    unit.modelUnitOffers = {{"us-east-1", Commitment::None, figure(18.40)}, {"us-east-1", Commitment::OneMonth, figure(12)}};
    unit.trainingPerMillionTokens = figure(7.99);
    unit.reservedOffers = {{InferenceProfile::InRegion, 1, figure(0.066), figure(0.33)}};
    c.models.push_back(unit);
    for (const auto &[id, price] : {std::pair("titan-embed-v1", 0.1), std::pair("titan-embed-v2", 0.02)}) {
        Model m;
        m.id = m.name = id;
        m.kind = ModelKind::Embedding;
        TokenOffer offer{"us-east-1", InferenceProfile::InRegion, {}};
        offer.prices.input = figure(price);
        m.tokenOffers = {offer};
        c.models.push_back(m);
    }
    const auto price = [&](ServiceItem item, double usd) { c.servicePrices.push_back({item, "us-east-1", figure(usd)}); };
    price(ServiceItem::OpenSearchOcuHour, 0.24);
    price(ServiceItem::OpenSearchStorageGbMonth, 0.024);
    price(ServiceItem::AuroraAcuHour, 0.12);
    price(ServiceItem::AuroraStorageGbMonth, 0.10);
    price(ServiceItem::S3StorageGbMonth, 0.023);
    price(ServiceItem::TransferCrossAzGb, 0.02);
    price(ServiceItem::TransferCrossRegionGb, 0.02);
    price(ServiceItem::LogIngestionGb, 0.50);
    price(ServiceItem::LogStorageGbMonth, 0.03);
    price(ServiceItem::GuardrailContentPer1k, 0.15);
    price(ServiceItem::GuardrailTopicsPer1k, 0.15);
    price(ServiceItem::GuardrailPiiPer1k, 0.10);
    price(ServiceItem::GuardrailGroundingPer1k, 0.10);
    price(ServiceItem::StepFunctionsPer1k, 0.025);
    price(ServiceItem::DynamoReadPerMillion, 0.125);
    price(ServiceItem::DynamoWritePerMillion, 0.625);
    price(ServiceItem::EndpointDataGb, 0.016);
    price(ServiceItem::S3ReplicationGb, 0.015);
    price(ServiceItem::KnowledgeIndexGbMonth, 5);
    price(ServiceItem::KnowledgeRetrievePer1k, 1);
    price(ServiceItem::KnowledgeAgenticRetrievePer1k, 4);
    price(ServiceItem::RerankAmazonPer1k, 1);
    price(ServiceItem::RerankCoherePer1k, 2);
    price(ServiceItem::CustomModelStorageMonth, 1.95);
    price(ServiceItem::CustomModelUnitMinute, 0.05718);
    price(ServiceItem::CustomModelUnitV2Minute, 0.1433);
    price(ServiceItem::CustomModelUnitStorageMonth, 1.95);
    price(ServiceItem::EvaluationHumanTask, 0.21);
    price(ServiceItem::AgentVcpuHour, 0.0895);
    price(ServiceItem::AgentGbHour, 0.00945);
    price(ServiceItem::AgentMemoryEventsPer1k, 0.25);
    price(ServiceItem::AgentMemoryRecordsPer1kMonth, 0.75);
    price(ServiceItem::AgentMemoryRetrievalsPer1k, 0.50);
    price(ServiceItem::LambdaRequestPerMillion, 0.20);
    price(ServiceItem::LambdaGbSecond, 0.0000166667);
    price(ServiceItem::ApiGatewayHttpPerMillion, 1);
    price(ServiceItem::QueueRequestPerMillion, 0.40);
    price(ServiceItem::ApiGatewayRestPerMillion, 3.50);
    c.instancePrices = {{"ml.g5.2xlarge", "us-east-1", InstanceUse::Hosting, figure(1.515)},
        {"ml.g5.12xlarge", "us-east-1", InstanceUse::Training, figure(7.09)}};
    c.slas[static_cast<std::size_t>(SlaItem::Bedrock)] = figure(0.999);
    c.slas[static_cast<std::size_t>(SlaItem::S3)] = figure(0.999);
    for (const char *region : {"us-east-1", "us-west-2", "eu-central-1"})
        c.roundTrips.push_back({UserArea::NorthAmerica, region, figure(0.04)});
    return c;
}

// A workload whose calls hold exactly these tokens: no retries, no retrieval, no logs, fixed lengths.
inline Workload plainWorkload(double requestsPerMonth, double inputTokens, double outputTokens)
{
    Workload w;
    w.name = "plain";
    w.traffic.requestsPerMonth = requestsPerMonth;
    w.traffic.shape = WeekShape::Flat;
    w.request.systemTokens = 0;
    w.request.user = {inputTokens, 0};
    w.request.output = {outputTokens, 0};
    w.assumptions.callFailure = 0;
    w.assumptions.logBytesPerToken = 0;
    w.needs.rpo_s = 86'400;
    return w;
}

inline Plan plainPlan(std::string model)
{
    Plan p;
    p.name = "plain";
    p.models.first = std::move(model);
    p.prompt.maxOutput_tokens = 4'000;
    p.agent.retryCap = 0;
    return p;
}

// Monthly USD of one item, all lines together; 0 where there is none.
inline double usdOf(const Outcome &outcome, BillItem item)
{
    MicroUsd sum;
    for (const BillLine &line : outcome.bill)
        if (line.item == item)
            sum += line.monthly;
    return sum.usd();
}

inline bool says(const std::vector<Note> &notes, Finding finding)
{
    return std::any_of(notes.begin(), notes.end(), [&](const Note &n) { return n.finding == finding; });
}

inline bool isNear(double value, double expected, double relative = 1e-12)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

// The first of this item; null: none.
inline const BillLine *lineOf(const Outcome &outcome, BillItem item)
{
    for (const BillLine &line : outcome.bill)
        if (line.item == item)
            return &line;
    return nullptr;
}

}   // namespace tenbin::planner::fixture

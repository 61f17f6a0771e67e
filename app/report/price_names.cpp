#include "price_names.h"

#include "fields/field_text.h"

#include <QCoreApplication>

#include <array>

namespace tenbin::report {

using namespace planner;

namespace {

class PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
};

struct Named
{
    const char *service, *figure, *unit;
};

constexpr const char *kGbMonth = QT_TRANSLATE_NOOP("PriceText", "USD / GB-month");
constexpr const char *kGb = QT_TRANSLATE_NOOP("PriceText", "USD / GB");
constexpr const char *kHour = QT_TRANSLATE_NOOP("PriceText", "USD / hour");
constexpr const char *kThousand = QT_TRANSLATE_NOOP("PriceText", "USD / 1,000");
constexpr const char *kMillion = QT_TRANSLATE_NOOP("PriceText", "USD / million");
constexpr const char *kMinute = QT_TRANSLATE_NOOP("PriceText", "USD / unit-minute");
constexpr const char *kMonth = QT_TRANSLATE_NOOP("PriceText", "USD / month");
constexpr const char *kGbSecond = QT_TRANSLATE_NOOP("PriceText", "USD / GB-second");
constexpr const char *kStorage = QT_TRANSLATE_NOOP("PriceText", "Storage");
constexpr const char *kBedrock = "Amazon Bedrock";
constexpr const char *kAgents = "Amazon Bedrock AgentCore";

// In the order of ServiceItem.
constexpr std::array<Named, static_cast<std::size_t>(ServiceItem::Count)> kNames{{
    {"Amazon OpenSearch Serverless", QT_TRANSLATE_NOOP("PriceText", "OCU"), kHour},
    {"Amazon OpenSearch Serverless", kStorage, kGbMonth},
    {"Amazon Aurora Serverless", QT_TRANSLATE_NOOP("PriceText", "ACU"), kHour},
    {"Amazon Aurora Serverless", kStorage, kGbMonth},
    {"Amazon S3", kStorage, kGbMonth},
    {"Amazon S3", QT_TRANSLATE_NOOP("PriceText", "Replication with time control"), kGb},
    {"AWS Data Transfer", QT_TRANSLATE_NOOP("PriceText", "Between Availability Zones"), kGb},
    {"AWS Data Transfer", QT_TRANSLATE_NOOP("PriceText", "Between Regions"), kGb},
    {"Amazon CloudWatch", QT_TRANSLATE_NOOP("PriceText", "Log ingestion"), kGb},
    {"Amazon CloudWatch", QT_TRANSLATE_NOOP("PriceText", "Log storage"), kGbMonth},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Guardrails: content filter, text units"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Guardrails: denied topics, text units"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Guardrails: personal data, text units"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Guardrails: grounding check, text units"), kThousand},
    {"AWS Step Functions", QT_TRANSLATE_NOOP("PriceText", "State transitions"), kThousand},
    {"Amazon DynamoDB", QT_TRANSLATE_NOOP("PriceText", "Writes"), kMillion},
    {"Amazon DynamoDB", QT_TRANSLATE_NOOP("PriceText", "Reads"), kMillion},
    {"Amazon DynamoDB", kStorage, kGbMonth},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Knowledge Bases: index"), kGbMonth},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Knowledge Bases: retrievals"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Knowledge Bases: agentic retrievals"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Amazon Rerank 1.0, queries"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Cohere Rerank 3.5, queries"), kThousand},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Custom model: storage of a model"), kMonth},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Custom Model Import: unit, version 1"), kMinute},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Custom Model Import: unit, version 2"), kMinute},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Custom Model Import: storage of a unit"), kMonth},
    {kBedrock, QT_TRANSLATE_NOOP("PriceText", "Evaluation by people"), QT_TRANSLATE_NOOP("PriceText", "USD / task")},
    {kAgents, QT_TRANSLATE_NOOP("PriceText", "Runtime: vCPU used"), kHour},
    {kAgents, QT_TRANSLATE_NOOP("PriceText", "Runtime: GB of memory"), kHour},
    {kAgents, QT_TRANSLATE_NOOP("PriceText", "Memory: events"), kThousand},
    {kAgents, QT_TRANSLATE_NOOP("PriceText", "Memory: records kept a month"), kThousand},
    {kAgents, QT_TRANSLATE_NOOP("PriceText", "Memory: retrievals"), kThousand},
    {"AWS Lambda", QT_TRANSLATE_NOOP("PriceText", "Requests"), kMillion},
    {"AWS Lambda", QT_TRANSLATE_NOOP("PriceText", "Compute"), kGbSecond},
    {"Amazon API Gateway", QT_TRANSLATE_NOOP("PriceText", "HTTP API requests"), kMillion},
    {"Amazon API Gateway", QT_TRANSLATE_NOOP("PriceText", "REST API requests"), kMillion},
    {"Amazon SageMaker", QT_TRANSLATE_NOOP("PriceText", "Endpoint storage"), kGbMonth},
    {"Amazon SageMaker", QT_TRANSLATE_NOOP("PriceText", "Endpoint data in or out"), kGb},
    {"Amazon SageMaker", QT_TRANSLATE_NOOP("PriceText", "Serverless inference"), kGbSecond},
    {"Amazon SageMaker", QT_TRANSLATE_NOOP("PriceText", "Serverless inference, kept warm"), kGbSecond},
    {"Amazon SQS", QT_TRANSLATE_NOOP("PriceText", "Requests"), kMillion},
}};

}   // namespace

PriceName priceName(ServiceItem item)
{
    const Named &named = kNames[static_cast<std::size_t>(item)];
    return {QString::fromLatin1(named.service), PriceText::tr(named.figure), PriceText::tr(named.unit)};
}

QString profileName(InferenceProfile profile)
{
    return choiceLabel("plan.resilience.profile", static_cast<std::size_t>(profile));
}

QString commitmentName(Commitment commitment)
{
    switch (commitment) {
    case Commitment::None: return PriceText::tr("no commitment");
    case Commitment::OneMonth: return PriceText::tr("one month");
    case Commitment::SixMonths: return PriceText::tr("six months");
    }
    return {};
}

QString instanceUseName(InstanceUse use)
{
    switch (use) {
    case InstanceUse::Hosting: return PriceText::tr("Hosting");
    case InstanceUse::BatchTransform: return PriceText::tr("Batch transform");
    case InstanceUse::Training: return PriceText::tr("Training");
    }
    return {};
}

QString areaName(UserArea area)
{
    const Field *field = findField("workload.needs.userShare[" + std::to_string(static_cast<int>(area)) + ']');
    return field ? fieldLabel(*field) : QString();
}

QString taskName(TaskClass task)
{
    return choiceLabel("workload.request.task", static_cast<std::size_t>(task));
}

}   // namespace tenbin::report

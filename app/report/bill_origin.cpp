#include "bill_origin.h"

#include "fields/field.h"

#include <QCoreApplication>

#include <array>

namespace tenbin::report {

using namespace planner;

QString awsService(const BillLine &line, VectorStore store)
{
    if (line.unit == BillUnit::InstanceHour)
        return QStringLiteral("Amazon SageMaker");
    switch (line.item) {
    case BillItem::EndpointStorage:
    case BillItem::EndpointData:
    case BillItem::ServerlessCompute:
    case BillItem::ServerlessKeptWarm: return QStringLiteral("Amazon SageMaker");
    case BillItem::VectorStoreUnits:
    case BillItem::VectorStoreStorage:
    case BillItem::StandbyVectorStore:
        return store == VectorStore::OpenSearchServerless ? QStringLiteral("Amazon OpenSearch Serverless")
            : store == VectorStore::AuroraServerless      ? QStringLiteral("Amazon Aurora Serverless")
                                                          : QStringLiteral("Amazon Bedrock");
    case BillItem::ObjectStorage:
    case BillItem::ReplicationTime:
    case BillItem::ReplicationStorage: return QStringLiteral("Amazon S3");
    case BillItem::LogIngestion:
    case BillItem::LogStorage: return QStringLiteral("Amazon CloudWatch");
    case BillItem::FallbackQueue: return QStringLiteral("Amazon SQS");
    case BillItem::FallbackAnswers:
    case BillItem::HotAnswerReads:
    case BillItem::HotAnswerWrites: return QStringLiteral("Amazon DynamoDB");
    case BillItem::StepTransitions: return QStringLiteral("AWS Step Functions");
    case BillItem::CrossZoneTransfer:
    case BillItem::CrossRegionTransfer: return QStringLiteral("AWS Data Transfer");
    case BillItem::Operations:
    case BillItem::CustomData:
    case BillItem::CustomGovernance:
    case BillItem::CustomOperations: return QStringLiteral("Operations");
    case BillItem::AgentCpu:
    case BillItem::AgentMemory:
    case BillItem::AgentEvents:
    case BillItem::AgentRecords:
    case BillItem::AgentRetrievals: return QStringLiteral("Amazon Bedrock AgentCore");
    case BillItem::ApiRequests: return QStringLiteral("Amazon API Gateway");
    case BillItem::FunctionRequests:
    case BillItem::FunctionCompute: return QStringLiteral("AWS Lambda");
    default: return QStringLiteral("Amazon Bedrock");
    }
}

// The names stand in the catalogue; here they are only marked, so that the translations hold them.
[[maybe_unused]] constexpr std::array kWorded{
    QT_TRANSLATE_NOOP("Source", "Tenbin assumption by model size class"),
    QT_TRANSLATE_NOOP("Source", "Tenbin assumption by model size and generation"),
    QT_TRANSLATE_NOOP("Source", "Tenbin assumption: great-circle distance x 1.5 in fibre at 200 km per ms, plus 10 ms"),
    QT_TRANSLATE_NOOP("Source", "Claude 4 burndown of five, assumed for later Claude models"),
    QT_TRANSLATE_NOOP("Source", "Anthropic API's cache minimum, assumed for Bedrock"),
    QT_TRANSLATE_NOOP("Source", "us-east-1 price x median EC2 GPU price ratio of the Region"),
    QT_TRANSLATE_NOOP("Source", "AWS Price List, SageMaker Studio in us-west-2, taken for us-east-1"),
    QT_TRANSLATE_NOOP("Source", "AWS Price List: newer models of the same line; no end of life was found"),
    QT_TRANSLATE_NOOP("Source", "AWS bill of December 2023, Ireland, taken for us-east-1"),
    QT_TRANSLATE_NOOP("Source", "EC2 on-demand price x the type's constant SageMaker ratio"),
    QT_TRANSLATE_NOOP("Source", "Foundation Model Benchmarking Tool pricing file"),
    QT_TRANSLATE_NOOP("Source", "LiteLLM price map, per second and rounded"),
    QT_TRANSLATE_NOOP("Source", "SageMaker hosting rate: other uses cost the same where both are known"),
    QT_TRANSLATE_NOOP("Source", "AWS Price List (Titan rows outside us-east-1 and us-west-2 are uncertain)"),
};

constexpr const char *kStated = QT_TRANSLATE_NOOP("Source", "Stated by the user");

QString sourceName(const Source &source)
{
    return source.estimate ? QCoreApplication::translate("Source", source.name.c_str()) : QString::fromStdString(source.name);
}

QString statedByUser()
{
    return QCoreApplication::translate("Source", kStated);
}

PriceOrigin originOf(const BillLine &line, const Catalog &catalog)
{
    const Figure &price = line.unitPrice;
    if (price.source == kUserStated) {
        if (line.unit != BillUnit::Hour)
            return {statedByUser(), {}, false};
        const AssumptionSource &stated = findField(
            line.item == BillItem::Operations ? "workload.assumptions.operationUsdPerHour" : "plan.customModel.workUsdPerHour")
                                             ->source;
        return {QCoreApplication::translate("Field", stated.text), QString::fromUtf8(stated.date), false};
    }
    const Source &source = catalog.sources[price.source];
    return {sourceName(source), QString::fromStdString(source.date), source.estimate};
}

}   // namespace tenbin::report

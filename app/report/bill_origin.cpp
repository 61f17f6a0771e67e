#include "bill_origin.h"

#include "fields/field.h"

#include <QCoreApplication>

namespace tenbin::report {

using namespace planner;

QString awsService(const BillLine &line, VectorStore store)
{
    if (line.unit == BillUnit::InstanceHour)
        return QStringLiteral("Amazon SageMaker");
    switch (line.item) {
    case BillItem::EndpointStorage:
    case BillItem::ServerlessCompute:
    case BillItem::ServerlessKeptWarm: return QStringLiteral("Amazon SageMaker");
    case BillItem::VectorStoreUnits:
    case BillItem::VectorStoreStorage:
    case BillItem::StandbyVectorStore:
        return store == VectorStore::OpenSearchServerless ? QStringLiteral("Amazon OpenSearch Serverless")
            : store == VectorStore::AuroraServerless      ? QStringLiteral("Amazon Aurora Serverless")
                                                          : QStringLiteral("Amazon Bedrock");
    case BillItem::ObjectStorage:
    case BillItem::ReplicationStorage: return QStringLiteral("Amazon S3");
    case BillItem::LogIngestion:
    case BillItem::LogStorage: return QStringLiteral("Amazon CloudWatch");
    case BillItem::HotAnswerReads: return QStringLiteral("Amazon DynamoDB");
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

PriceOrigin originOf(const BillLine &line, const Catalog &catalog)
{
    const Figure &price = line.unitPrice;
    if (price.source == kUserStated) {
        const AssumptionSource &stated = findField(
            line.item == BillItem::Operations ? "workload.assumptions.operationUsdPerHour" : "plan.customModel.workUsdPerHour")
                                             ->source;
        return {QCoreApplication::translate("Field", stated.text), QString::fromUtf8(stated.date), false};
    }
    const Source &source = catalog.sources[price.source];
    return {QString::fromStdString(source.name), QString::fromStdString(source.date), source.estimate};
}

}   // namespace tenbin::report

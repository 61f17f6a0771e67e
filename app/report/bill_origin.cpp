#include "bill_origin.h"

#include "fields/field.h"

#include <QCoreApplication>

namespace tenbin::report {

using namespace planner;

QString awsService(BillItem item, VectorStore store)
{
    switch (item) {
    case BillItem::VectorStoreUnits:
    case BillItem::VectorStoreStorage:
    case BillItem::StandbyVectorStore:
        return store == VectorStore::OpenSearchServerless ? QStringLiteral("Amazon OpenSearch Serverless")
                                                          : QStringLiteral("Amazon Aurora Serverless");
    case BillItem::ObjectStorage:
    case BillItem::ReplicationStorage: return QStringLiteral("Amazon S3");
    case BillItem::LogIngestion:
    case BillItem::LogStorage: return QStringLiteral("Amazon CloudWatch");
    case BillItem::HotAnswerReads: return QStringLiteral("Amazon DynamoDB");
    case BillItem::StepTransitions: return QStringLiteral("AWS Step Functions");
    case BillItem::CrossZoneTransfer:
    case BillItem::CrossRegionTransfer: return QStringLiteral("AWS Data Transfer");
    case BillItem::Operations: return QStringLiteral("Operations");
    default: return QStringLiteral("Amazon Bedrock");
    }
}

PriceOrigin originOf(const Figure &price, const Catalog &catalog)
{
    if (price.source == kUserStated) {
        const AssumptionSource &stated = findField("workload.assumptions.operationUsdPerHour")->source;
        return {QCoreApplication::translate("Field", stated.text), QString::fromUtf8(stated.date), false};
    }
    const Source &source = catalog.sources[price.source];
    return {QString::fromStdString(source.name), QString::fromStdString(source.date), source.estimate};
}

}   // namespace tenbin::report

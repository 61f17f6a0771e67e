// The shipped prices against those copied by hand from the public price pages.
#include "known_model.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::pricing;

class TestCatalogPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tokenPrices_data();
    void tokenPrices();
    void modelUnits_data();
    void modelUnits();
    void servicePrices_data();
    void servicePrices();
    void instancePrices_data();
    void instancePrices();
    void otherUsesFallBackOnHosting();
    void training();
};

void TestCatalogPrices::tokenPrices_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("profile");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");        // < 0: a gap
    QTest::addColumn<double>("batchInput");    // < 0: a gap
    QTest::addColumn<double>("batchOutput");   // < 0: a gap
    const auto row = [](const char *name, const char *model, const char *region, InferenceProfile profile, double input,
                         double output, double batchInput, double batchOutput) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(region) << static_cast<int>(profile) << input << output
                            << batchInput << batchOutput;
    };
    using enum InferenceProfile;
    const char *haiku = "anthropic.claude-haiku-4-5-20251001-v1:0";
    row("Nova Lite", "amazon.nova-lite-v1:0", "us-east-1", InRegion, .06, .24, .03, .12);
    row("Nova Lite Tokyo", "amazon.nova-lite-v1:0", "ap-northeast-1", InRegion, .072, .288, .036, .144);
    row("Nova Micro", "amazon.nova-micro-v1:0", "us-east-1", InRegion, .035, .14, .0175, .07);
    row("Nova Pro", "amazon.nova-pro-v1:0", "us-east-1", InRegion, .80, 3.20, .40, 1.60);
    row("Nova Premier by profile", "amazon.nova-premier-v1:0", "us-east-1", Geographic, 2.5, 12.5, 1.25, 6.25);
    row("Nova 2 Lite global", "amazon.nova-2-lite-v1:0", "us-east-1", Global, .30, 2.50, -1, -1);
    row("Nova 2 Lite by profile", "amazon.nova-2-lite-v1:0", "us-east-1", Geographic, .33, 2.75, .165, 1.375);
    row("Claude 3 Sonnet", "anthropic.claude-3-sonnet-20240229-v1:0", "us-east-1", InRegion, 3, 15, 1.5, 7.5);
    row("Claude 3.5 Haiku", "anthropic.claude-3-5-haiku-20241022-v1:0", "us-west-2", InRegion, .80, 4, .40, 2);
    row("Haiku 4.5 in Region", haiku, "us-east-1", InRegion, 1.1, 5.5, .55, 2.75);
    row("Haiku 4.5 by profile", haiku, "eu-west-1", Geographic, 1.1, 5.5, .55, 2.75);
    row("Haiku 4.5 global", haiku, "us-east-1", Global, 1, 5, -1, -1);
    row("Sonnet 4 global", "anthropic.claude-sonnet-4-20250514-v1:0", "us-east-1", Global, 3, 15, -1, -1);
    row("Sonnet 5 global", "anthropic.claude-sonnet-5", "ap-northeast-1", Global, 2, 10, -1, -1);
    row("Opus 5 in Region", "anthropic.claude-opus-5", "us-east-1", InRegion, 5.5, 27.5, 2.75, 13.75);
    row("Llama 3.1 70B", "meta.llama3-1-70b-instruct-v1:0", "us-east-1", InRegion, .72, .72, .36, .36);
    row("gpt-oss-120b", "openai.gpt-oss-120b-1:0", "us-west-2", InRegion, .15, .60, .075, .30);
    row("Titan Embeddings v1", "amazon.titan-embed-text-v1", "us-east-1", InRegion, .10, -1, -1, -1);
    row("Titan Embeddings v2", "amazon.titan-embed-text-v2:0", "us-east-1", InRegion, .02, -1, .01, -1);
    row("Cohere Embed v4", "cohere.embed-v4:0", "us-east-1", InRegion, .12, -1, -1, -1);
}

void TestCatalogPrices::tokenPrices()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, region);
    QFETCH(const int, profile);
    const TokenOffer *offer
        = knownModel(model.constData()).tokenOffer(region.toStdString(), static_cast<InferenceProfile>(profile));
    QVERIFY(offer);
    const auto compare = [](const MaybeFigure &figure, double expected) {
        return expected < 0 ? !figure.has_value() : figure && std::abs(figure->value - expected) < 1e-12;
    };
    QFETCH(const double, input);
    QFETCH(const double, output);
    QFETCH(const double, batchInput);
    QFETCH(const double, batchOutput);
    QVERIFY(compare(offer->prices.input, input));
    QVERIFY(compare(offer->prices.output, output));
    QVERIFY(compare(offer->prices.batchInput, batchInput));
    QVERIFY(compare(offer->prices.batchOutput, batchOutput));
}

void TestCatalogPrices::modelUnits_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("commitment");
    QTest::addColumn<double>("usd");
    const QByteArray llama("meta.llama3-1-70b-instruct-v1:0");
    QTest::newRow("none") << llama << QByteArray("us-east-1") << static_cast<int>(Commitment::None) << 24.0;
    QTest::newRow("Oregon") << llama << QByteArray("us-west-2") << static_cast<int>(Commitment::None) << 24.0;
    QTest::newRow("1 month") << llama << QByteArray("us-east-1") << static_cast<int>(Commitment::OneMonth) << 21.18;
    QTest::newRow("6 months") << llama << QByteArray("us-east-1") << static_cast<int>(Commitment::SixMonths) << 13.08;
}

void TestCatalogPrices::modelUnits()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, region);
    QFETCH(const int, commitment);
    QFETCH(const double, usd);
    const auto *offer = knownModel(model.constData()).modelUnitOffer(region.toStdString(), static_cast<Commitment>(commitment));
    QVERIFY(offer);
    QCOMPARE(offer->usdPerUnitHour.value, usd);
    QVERIFY(!builtInCatalog().sources[offer->usdPerUnitHour.source].estimate);
}

void TestCatalogPrices::servicePrices_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<double>("usd");
    const auto row = [](const char *name, ServiceItem item, double usd) { QTest::newRow(name) << static_cast<int>(item) << usd; };
    row("OCU", ServiceItem::OpenSearchOcuHour, .24);
    row("OpenSearch storage", ServiceItem::OpenSearchStorageGbMonth, .024);
    row("ACU", ServiceItem::AuroraAcuHour, .12);
    row("S3", ServiceItem::S3StorageGbMonth, .023);
    row("cross-AZ, both directions", ServiceItem::TransferCrossAzGb, .02);
    row("cross-Region", ServiceItem::TransferCrossRegionGb, .02);
    row("logs", ServiceItem::LogIngestionGb, .50);
    row("guardrail content", ServiceItem::GuardrailContentPer1k, .15);
    row("guardrail topics", ServiceItem::GuardrailTopicsPer1k, .15);
    row("guardrail PII", ServiceItem::GuardrailPiiPer1k, .10);
    row("Step Functions", ServiceItem::StepFunctionsPer1k, .025);
    row("DynamoDB write", ServiceItem::DynamoWritePerMillion, .625);
    row("managed index", ServiceItem::KnowledgeIndexGbMonth, 5);
    row("Retrieve", ServiceItem::KnowledgeRetrievePer1k, 1);
    row("agentic Retrieve", ServiceItem::KnowledgeAgenticRetrievePer1k, 4);
    row("Amazon Rerank", ServiceItem::RerankAmazonPer1k, 1);
    row("Cohere Rerank", ServiceItem::RerankCoherePer1k, 2);
    row("custom model storage", ServiceItem::CustomModelStorageMonth, 1.95);
    row("import unit", ServiceItem::CustomModelUnitMinute, .05718);
    row("import unit 2.0", ServiceItem::CustomModelUnitV2Minute, .1433);
    row("import storage", ServiceItem::CustomModelUnitStorageMonth, 1.95);
    row("human evaluation", ServiceItem::EvaluationHumanTask, .21);
    row("agent CPU", ServiceItem::AgentVcpuHour, .0895);
    row("agent memory", ServiceItem::AgentGbHour, .00945);
    row("agent events", ServiceItem::AgentMemoryEventsPer1k, .25);
    row("agent records", ServiceItem::AgentMemoryRecordsPer1kMonth, .75);
    row("agent retrievals", ServiceItem::AgentMemoryRetrievalsPer1k, .50);
    row("Lambda requests", ServiceItem::LambdaRequestPerMillion, .20);
    row("Lambda memory", ServiceItem::LambdaGbSecond, .0000166667);
    row("HTTP API", ServiceItem::ApiGatewayHttpPerMillion, 1);
    row("REST API", ServiceItem::ApiGatewayRestPerMillion, 3.5);
    row("endpoint storage", ServiceItem::EndpointStorageGbMonth, .14);
    row("serverless memory", ServiceItem::ServerlessGbSecond, .00002);
}

void TestCatalogPrices::servicePrices()
{
    QFETCH(const int, item);
    QFETCH(const double, usd);
    const MaybeFigure price = builtInCatalog().servicePrice(static_cast<ServiceItem>(item), "us-east-1");
    QVERIFY(price);
    QCOMPARE(price->value, usd);
    QVERIFY(!builtInCatalog().sources[price->source].estimate);
}

void TestCatalogPrices::instancePrices_data()
{
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<int>("use");
    QTest::addColumn<double>("usd");   // < 0: a gap
    QTest::addColumn<bool>("estimate");
    const auto row = [](const char *instance, const char *region, InstanceUse use, double usd, bool estimate) {
        QTest::addRow("%s %s %d", instance, region, static_cast<int>(use))
            << QByteArray(instance) << QByteArray(region) << static_cast<int>(use) << usd << estimate;
    };
    using enum InstanceUse;
    row("ml.g5.2xlarge", "us-east-1", Hosting, 1.515, false);
    row("ml.g5.2xlarge", "us-west-2", Hosting, 1.515, false);   // Studio's row is rounded to 1.52
    row("ml.g5.xlarge", "us-west-2", BatchTransform, 1.408, false);
    row("ml.g5.12xlarge", "eu-west-1", Hosting, 7.91, false);
    row("ml.m5.xlarge", "eu-west-1", BatchTransform, .257, false);
    row("ml.g5.xlarge", "eu-central-1", Hosting, 1.7607, true);
    row("ml.p4d.24xlarge", "us-west-2", Hosting, 25.251286, false);
    row("ml.p4d.24xlarge", "us-east-1", Hosting, 25.251286, true);
    row("ml.p5.48xlarge", "us-east-1", Hosting, 63.296, true);
    row("ml.g5.xlarge", "eu-west-1", Training, 1.57, false);
    row("ml.g5.xlarge", "ap-southeast-7", Hosting, -1, false);
    row("ml.none", "us-east-1", Hosting, -1, false);
}

void TestCatalogPrices::instancePrices()
{
    QFETCH(const QByteArray, instance);
    QFETCH(const QByteArray, region);
    QFETCH(const int, use);
    QFETCH(const double, usd);
    const Catalog &catalog = builtInCatalog();
    const MaybeFigure price = catalog.instancePrice(instance.toStdString(), region.toStdString(), static_cast<InstanceUse>(use));
    QCOMPARE(price.has_value(), usd >= 0);
    if (!price)
        return;
    QCOMPARE(price->value, usd);
    QTEST(catalog.sources[price->source].estimate, "estimate");
}

void TestCatalogPrices::otherUsesFallBackOnHosting()
{
    const Catalog &catalog = builtInCatalog();
    for (const InstanceUse use : {InstanceUse::BatchTransform, InstanceUse::Training}) {
        const MaybeFigure price = catalog.instancePrice("ml.g5.2xlarge", "us-east-1", use);
        QVERIFY(price);
        QCOMPARE(price->value, 1.515);
        QVERIFY(catalog.sources[price->source].estimate);
    }
    // Hosting never falls back on another use.
    QVERIFY(!catalog.instancePrice("ml.p3.2xlarge", "eu-west-1", InstanceUse::Hosting));
}

void TestCatalogPrices::training()
{
    QCOMPARE(knownModel("meta.llama3-1-70b-instruct-v1:0").trainingPerMillionTokens->value, 7.99);
    QCOMPARE(knownModel("meta.llama3-1-8b-instruct-v1:0").trainingPerMillionTokens->value, 1.49);
    QVERIFY(!knownModel("amazon.nova-lite-v1:0").trainingPerMillionTokens);
}

QTEST_GUILESS_MAIN(TestCatalogPrices)
#include "tst_catalog_prices.moc"

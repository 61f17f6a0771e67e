// The shipped catalogue against figures copied by hand from the public price pages.
#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <pricing/catalog_loader.h>
#include <set>

using namespace tenbin::planner;
using namespace tenbin::pricing;

namespace {

using PriceField = MaybeFigure TokenPrices::*;

// Calls `one` with every figure of a catalogue and the kind of thing it is.
template<typename One>
void eachFigure(const Catalog &catalog, One one)
{
    const auto maybe = [&one](const char *what, const MaybeFigure &figure) {
        if (figure)
            one(what, *figure);
    };
    for (const Model &model : catalog.models) {
        one("burndown", model.tokenBurndown);
        maybe("cache minimum", model.cacheMinimumTokens);
        maybe("training", model.trainingPerMillionTokens);
        for (const TokenOffer &offer : model.tokenOffers) {
            const TokenPrices &p = offer.prices;
            for (const MaybeFigure *price : {&p.input, &p.output, &p.cacheRead, &p.cacheWrite, &p.cacheWriteHour, &p.batchInput,
                     &p.batchOutput, &p.flexInput, &p.flexOutput, &p.priorityInput, &p.priorityOutput})
                maybe("token price", *price);
        }
        for (const ModelUnitOffer &offer : model.modelUnitOffers)
            one("model unit", offer.usdPerUnitHour);
        for (const ReservedOffer &offer : model.reservedOffers) {
            maybe("reserved", offer.usdPerHourInput);
            maybe("reserved", offer.usdPerHourOutput);
        }
        for (const Quota &quota : model.quotas) {
            maybe("quota", quota.requestsPerMinute);
            maybe("quota", quota.tokensPerMinute);
        }
        if (model.kind == ModelKind::Text) {
            one("speed", model.speed.overhead_s);
            one("speed", model.speed.prefillTokensPerS);
            one("speed", model.speed.secondsPerOutputToken);
        }
        for (const MaybeFigure &rate : model.success)
            maybe("success", rate);
    }
    for (const ServicePrice &price : catalog.servicePrices)
        one("service price", price.usd);
    for (const RegionRatio &ratio : catalog.regionRatios)
        one("Region ratio", ratio.ratio);
    for (const InstancePrice &price : catalog.instancePrices)
        one("instance", price.usdPerHour);
    for (const MaybeFigure &sla : catalog.slas)
        maybe("sla", sla);
    for (const RoundTrip &trip : catalog.roundTrips)
        one("round trip", trip.seconds);
}

const Model &knownModel(const char *id)
{
    const Model *model = builtInCatalog().model(id);
    return model ? *model : builtInCatalog().models.front();
}

}   // namespace

class TestCatalogFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hasCurrentModels();
    void hasRegions_data();
    void hasRegions();
    void everyFigureHasSourceAndDate();
    void namesNoPrivatePlace();
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
    void gapsStayGaps();
    void profilesFollowTheData();
    void successGrowsWithTheModel();
    void firstTokenMatchesPublished();
    void estimatesElsewhereAreMarked();
    void customerChatSampleIsPriceable();
};

void TestCatalogFigures::hasCurrentModels()
{
    const Catalog &catalog = builtInCatalog();
    const auto priced = std::count_if(catalog.models.begin(), catalog.models.end(),
        [](const Model &m) { return m.kind == ModelKind::Text && !m.tokenOffers.empty(); });
    QVERIFY(priced >= 25);
    for (const char *id : {"amazon.nova-micro-v1:0", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0", "amazon.nova-premier-v1:0",
             "amazon.nova-2-lite-v1:0", "anthropic.claude-haiku-4-5-20251001-v1:0", "anthropic.claude-sonnet-4-6",
             "anthropic.claude-sonnet-5", "anthropic.claude-opus-4-5-20251101-v1:0", "anthropic.claude-opus-5",
             "meta.llama3-1-70b-instruct-v1:0", "meta.llama3-3-70b-instruct-v1:0", "meta.llama4-scout-17b-instruct-v1:0",
             "mistral.mistral-large-3-675b-instruct", "deepseek.v3.2", "openai.gpt-oss-120b-1:0", "qwen.qwen3-32b-v1:0",
             "amazon.titan-embed-text-v2:0", "cohere.embed-v4:0"}) {
        const Model *model = catalog.model(id);
        QVERIFY2(model, id);
        QVERIFY2(!model->tokenOffers.empty(), id);
        QVERIFY2(model->contextTokens > 0, id);
    }
}

void TestCatalogFigures::hasRegions_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"us-east-1", "us-west-2", "eu-central-1", "eu-west-1", "ap-northeast-1", "ap-southeast-2", "us-east-2",
             "eu-west-2", "eu-west-3", "eu-north-1", "ap-southeast-1", "ap-south-1", "ca-central-1", "sa-east-1"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestCatalogFigures::hasRegions()
{
    QFETCH(const QString, id);
    const std::string region = id.toStdString();
    const Catalog &catalog = builtInCatalog();
    QVERIFY(catalog.region(region));
    const auto models = std::count_if(catalog.models.begin(), catalog.models.end(), [&region](const Model &m) {
        return std::any_of(m.tokenOffers.begin(), m.tokenOffers.end(), [&](const TokenOffer &o) { return o.region == region; });
    });
    QVERIFY(models >= 10);
    QVERIFY(catalog.servicePrice(ServiceItem::OpenSearchOcuHour, region));
    QVERIFY(catalog.servicePrice(ServiceItem::TransferCrossRegionGb, region));
    for (std::size_t area = 0; area < static_cast<std::size_t>(UserArea::Count); ++area)
        QVERIFY(catalog.roundTrip(static_cast<UserArea>(area), region));
}

void TestCatalogFigures::everyFigureHasSourceAndDate()
{
    const Catalog &catalog = builtInCatalog();
    int figures = 0;
    eachFigure(catalog, [&](const char *what, const Figure &figure) {
        ++figures;
        QVERIFY2(figure.source < catalog.sources.size(), what);
        QVERIFY2(!catalog.sources[figure.source].name.empty() && !catalog.sources[figure.source].date.empty(), what);
        QVERIFY2(std::isfinite(figure.value) && figure.value >= 0, what);
    });
    QVERIFY(figures > 2000);
    QCOMPARE(catalog.date, std::string("2026-08-21"));
}

void TestCatalogFigures::namesNoPrivatePlace()
{
    static const QRegularExpression forbidden(
        QStringLiteral("[@/\\\\]|github|\\.csv|\\.json|[0-9]{9}"), QRegularExpression::CaseInsensitiveOption);
    for (const Source &source : builtInCatalog().sources)
        QVERIFY2(!forbidden.match(QString::fromStdString(source.name)).hasMatch(), source.name.c_str());
}

void TestCatalogFigures::tokenPrices_data()
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

void TestCatalogFigures::tokenPrices()
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

void TestCatalogFigures::modelUnits_data()
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

void TestCatalogFigures::modelUnits()
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

void TestCatalogFigures::servicePrices_data()
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

void TestCatalogFigures::servicePrices()
{
    QFETCH(const int, item);
    QFETCH(const double, usd);
    const MaybeFigure price = builtInCatalog().servicePrice(static_cast<ServiceItem>(item), "us-east-1");
    QVERIFY(price);
    QCOMPARE(price->value, usd);
    QVERIFY(!builtInCatalog().sources[price->source].estimate);
}

void TestCatalogFigures::instancePrices_data()
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

void TestCatalogFigures::instancePrices()
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

void TestCatalogFigures::otherUsesFallBackOnHosting()
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

void TestCatalogFigures::training()
{
    QCOMPARE(knownModel("meta.llama3-1-70b-instruct-v1:0").trainingPerMillionTokens->value, 7.99);
    QCOMPARE(knownModel("meta.llama3-1-8b-instruct-v1:0").trainingPerMillionTokens->value, 1.49);
    QVERIFY(!knownModel("amazon.nova-lite-v1:0").trainingPerMillionTokens);
}

void TestCatalogFigures::gapsStayGaps()
{
    QVERIFY(!builtInCatalog().servicePrice(ServiceItem::ServerlessProvisionedGbSecond, "us-east-1"));
    const Model &lite = knownModel("amazon.nova-lite-v1:0");
    QVERIFY(lite.modelUnitOffers.empty());
    QVERIFY(!lite.modelUnitOffer("us-east-1", Commitment::None));
    QVERIFY(knownModel("anthropic.claude-sonnet-4-6").quotas.empty());
    QVERIFY(!builtInCatalog().sla(SlaItem::OpenSearchServerless));
    QCOMPARE(builtInCatalog().sla(SlaItem::SageMakerOnline)->value, .9995);
    QCOMPARE(builtInCatalog().sla(SlaItem::Aurora)->value, .9999);
    QCOMPARE(builtInCatalog().sla(SlaItem::AuroraSingleAz)->value, .999);
    QVERIFY(!lite.tokenOffer("us-east-1", InferenceProfile::InRegion)->prices.cacheWrite);
    QVERIFY(!knownModel("meta.llama3-1-70b-instruct-v1:0").cacheMinimumTokens);
    QVERIFY(!builtInCatalog().servicePrice(ServiceItem::OpenSearchOcuHour, "ap-southeast-7"));
}

void TestCatalogFigures::profilesFollowTheData()
{
    // Sonnet 4 has quotas for profiles alone; Llama 3.1 has no global profile.
    const Model &sonnet = knownModel("anthropic.claude-sonnet-4-20250514-v1:0");
    QVERIFY(!sonnet.tokenOffer("us-east-1", InferenceProfile::InRegion));
    QVERIFY(sonnet.tokenOffer("us-east-1", InferenceProfile::Geographic));
    const Model &llama = knownModel("meta.llama3-1-70b-instruct-v1:0");
    QVERIFY(!llama.tokenOffer("us-east-1", InferenceProfile::Global));
    QCOMPARE(llama.quota("us-east-1", InferenceProfile::InRegion)->tokensPerMinute->value, 300000.0);
    const Model &lite = knownModel("amazon.nova-lite-v1:0");
    QCOMPARE(lite.quota("us-east-1", InferenceProfile::InRegion)->requestsPerMinute->value, 1000.0);
    QCOMPARE(lite.quota("eu-west-1", InferenceProfile::InRegion)->requestsPerMinute->value, 100.0);
    QCOMPARE(knownModel("anthropic.claude-haiku-4-5-20251001-v1:0").tokenBurndown.value, 5.0);
    QCOMPARE(knownModel("anthropic.claude-3-sonnet-20240229-v1:0").tokenBurndown.value, 1.0);
    // The Reserved tier costs as much as on-demand use at 100 %: 0.066 x 730 h / (60 x 730 / 1000) M tokens = 1.10.
    QCOMPARE(knownModel("anthropic.claude-haiku-4-5-20251001-v1:0")
                 .reservedOffer(InferenceProfile::Geographic, 1)
                 ->usdPerHourInput->value,
        .066);
}

void TestCatalogFigures::successGrowsWithTheModel()
{
    const auto ascending = [](std::initializer_list<const char *> ids) {
        for (std::size_t task = 0; task < kTaskClasses; ++task) {
            double before = .5;
            for (const char *id : ids) {
                const double rate = knownModel(id).success[task].value_or(Figure{}).value;
                if (rate <= before || rate > .97)
                    return false;
                before = rate;
            }
        }
        return true;
    };
    QVERIFY(ascending({"amazon.nova-micro-v1:0", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0", "amazon.nova-premier-v1:0"}));
    QVERIFY(ascending({"meta.llama3-1-8b-instruct-v1:0", "meta.llama3-1-70b-instruct-v1:0"}));
    QVERIFY(ascending({"anthropic.claude-haiku-4-5-20251001-v1:0", "anthropic.claude-sonnet-4-5-20250929-v1:0",
        "anthropic.claude-opus-4-5-20251101-v1:0", "anthropic.claude-opus-5"}));
    // Of what is made for speech or to judge safety nobody knows how it answers; no search proposes it.
    const std::set<std::string> others{"mistral.voxtral-mini-3b-2507", "mistral.voxtral-small-24b-2507",
        "openai.gpt-oss-safeguard-20b", "openai.gpt-oss-safeguard-120b"};
    for (const Model &model : builtInCatalog().models)
        for (const MaybeFigure &rate : model.success)
            QCOMPARE(rate.has_value(), model.kind == ModelKind::Text && !others.contains(model.id));
}

void TestCatalogFigures::firstTokenMatchesPublished()
{
    const auto ttft = [](const char *id) {
        const ModelSpeed &speed = knownModel(id).speed;
        return speed.overhead_s.value + 1000 / speed.prefillTokensPerS.value;
    };
    QVERIFY(std::abs(ttft("amazon.nova-micro-v1:0") - .25) < 1e-3);
    QVERIFY(std::abs(ttft("anthropic.claude-haiku-4-5-20251001-v1:0") - 1.24) < 1e-3);
    QVERIFY(std::abs(1 / knownModel("anthropic.claude-3-sonnet-20240229-v1:0").speed.secondsPerOutputToken.value - 60) < .1);
}

void TestCatalogFigures::estimatesElsewhereAreMarked()
{
    const Catalog &catalog = builtInCatalog();
    const MaybeFigure frankfurt = catalog.servicePrice(ServiceItem::OpenSearchOcuHour, "eu-central-1");
    QVERIFY(frankfurt);
    QVERIFY(frankfurt->value > .24 && frankfurt->value < .48);
    QVERIFY(catalog.sources[frankfurt->source].estimate);
    // The page has a price of import outside the US: no estimate stands in for it.
    const MaybeFigure import = catalog.servicePrice(ServiceItem::CustomModelUnitMinute, "eu-central-1");
    QVERIFY(import && !catalog.sources[import->source].estimate);
    QCOMPARE(import->value, .07144);
    QCOMPARE(catalog.servicePrice(ServiceItem::CustomModelUnitMinute, "us-east-2")->value, .05718);
    // Transfer has prices of its own and is never scaled.
    QVERIFY(!catalog.servicePrice(ServiceItem::TransferCrossRegionGb, "ap-southeast-3"));
    const TokenOffer *titan = knownModel("amazon.titan-embed-text-v2:0").tokenOffer("eu-central-1", InferenceProfile::InRegion);
    QVERIFY(catalog.sources[titan->prices.input->source].estimate);
}

void TestCatalogFigures::customerChatSampleIsPriceable()
{
    const Model &llama = knownModel("meta.llama3-1-70b-instruct-v1:0");
    QVERIFY(llama.tokenOffer("us-east-1", InferenceProfile::InRegion)->prices.batchOutput);
    QVERIFY(llama.modelUnitOffer("us-east-1", Commitment::None));
    for (std::size_t item = 0; item < static_cast<std::size_t>(ServiceItem::Count); ++item)
        QCOMPARE(builtInCatalog().servicePrice(static_cast<ServiceItem>(item), "us-east-1").has_value(),
            static_cast<ServiceItem>(item) != ServiceItem::ServerlessProvisionedGbSecond);
}

QTEST_GUILESS_MAIN(TestCatalogFigures)
#include "test_catalog_figures.moc"

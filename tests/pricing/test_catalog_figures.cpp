// The shipped catalogue against figures copied by hand from the public price pages.
#include "known_model.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <set>

using namespace tenbin::planner;
using namespace tenbin::pricing;

namespace {

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

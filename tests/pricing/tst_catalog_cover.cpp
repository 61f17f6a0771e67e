// Nothing that the catalogue's own tables name is missing from it: models, their rows of prices, their model units.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <pricing/catalog_loader.h>
#include <set>

using namespace tenbin::planner;
using namespace tenbin::pricing;

namespace {

// The table as it stands in tables.py: from its name to the brace that closes it.
QString tableText(const char *name)
{
    QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/resources/catalog/tables.py"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype from = text.indexOf(u'\n' + QLatin1String(name) + QLatin1String(" = {\n"));
    return from < 0 ? QString() : text.mid(from, text.indexOf(QLatin1String("\n}\n"), from) - from);
}

std::set<std::string> captured(const char *table, const QString &pattern)
{
    std::set<std::string> found;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(tableText(table));
    while (matches.hasNext())
        found.insert(matches.next().captured(1).toStdString());
    return found;
}

std::set<std::string> keys(const char *table)
{
    return captured(table, QStringLiteral("^    '([^']+)': \\("));
}

const Model *known(const QByteArray &id)
{
    return builtInCatalog().model(id.toStdString());
}

}   // namespace

class TestCatalogCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryModelOfTheTables();
    void holdsEveryModelWithUnits();
    void rowsOfPrices_data();
    void rowsOfPrices();
    void countsOfRows();
    void unitsOfClaude_data();
    void unitsOfClaude();
    void olderModelsArePriced_data();
    void olderModelsArePriced();
    void standings();
};

void TestCatalogCover::holdsEveryModelOfTheTables()
{
    const std::set<std::string> text = keys("TEXT_MODELS"), embeddings = keys("EMBEDDINGS");
    QVERIFY(text.size() > 100 && embeddings.size() >= 7);
    std::size_t held = 0;
    for (const Model &model : builtInCatalog().models) {
        QVERIFY2((model.kind == ModelKind::Text ? text : embeddings).contains(model.id), model.id.c_str());
        QVERIFY2(!model.tokenOffers.empty(), model.id.c_str());
        for (const TokenOffer &offer : model.tokenOffers) {
            QVERIFY2(offer.prices.input, model.id.c_str());
            // The price list has no output of Nova 1 in Taipei and in Malaysia.
            const bool halved = model.provider == "Amazon" && (offer.region == "ap-east-2" || offer.region == "ap-southeast-5");
            QVERIFY2(offer.prices.output || model.kind == ModelKind::Embedding || halved, model.id.c_str());
        }
        ++held;
    }
    QCOMPARE(held, text.size() + embeddings.size());
}

void TestCatalogCover::holdsEveryModelWithUnits()
{
    const std::set<std::string> named = captured("MODEL_UNIT_NAMES", QStringLiteral(": '([^']+)',$"));
    QVERIFY(named.size() > 10);
    for (const std::string &id : named) {
        const Model *model = builtInCatalog().model(id);
        QVERIFY2(model, id.c_str());
        for (const char *region : {"us-east-1", "us-west-2"})
            for (const Commitment commitment : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths})
                QVERIFY2(model->modelUnitOffer(region, commitment), id.c_str());
    }
}

// AWS Price List, 2026-08-20: how many Regions a model has a price in, in the Region itself and by the global profile.
void TestCatalogCover::rowsOfPrices_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("inRegion");
    QTest::addColumn<int>("global");
    const auto row = [](const char *model, int inRegion, int global = 0) {
        QTest::newRow(model) << QByteArray(model) << inRegion << global;
    };
    row("ai21.j2-mid-v1", 2);
    row("ai21.j2-ultra-v1", 2);
    row("ai21.jamba-instruct-v1:0", 1);
    row("amazon.nova-2-multimodal-embeddings-v1:0", 1);
    row("amazon.nova-2-omni-preview", 6, 26);
    row("amazon.nova-2-pro-preview-20251202-v1:0", 6, 25);
    row("amazon.titan-text-lite-v1", 9);
    row("amazon.titan-text-express-v1", 11);
    row("amazon.titan-text-premier-v1:0", 1);
    row("amazon.titan-embed-text-v2:0", 21);
    row("anthropic.claude-3-opus-20240229-v1:0", 2);
    row("anthropic.claude-3-5-sonnet-20240620-v1:0", 12);
    row("anthropic.claude-3-5-sonnet-20241022-v2:0", 15);
    row("anthropic.claude-mythos-5", 1);
    row("anthropic.claude-mythos-preview", 2);
    row("anthropic.claude-v1", 5);
    row("cohere.command-text-v14", 2);
    row("google.gemma-4-31b", 4);
    row("meta.llama2-70b-chat-v1", 2);
    row("mistral.mistral-large-2407-v1:0", 1);
    row("mistral.mistral-small-2402-v1:0", 1);
    row("mistral.voxtral-small-24b-2507", 13);
    row("nvidia.nemotron-nano-12b-v2", 13);
    row("openai.gpt-oss-safeguard-120b", 13);
    row("qwen.qwen3-coder-next", 13);
    row("qwen.qwen3-vl-235b-a22b", 13);
    row("writer.palmyra-vision-7b", 13);
    row("xai.grok-4.3", 4);
}

void TestCatalogCover::rowsOfPrices()
{
    QFETCH(const QByteArray, model);
    const Model *found = known(model);
    QVERIFY(found);
    const auto rows = [found](InferenceProfile profile) {
        return static_cast<int>(std::count_if(found->tokenOffers.begin(), found->tokenOffers.end(),
            [profile](const TokenOffer &offer) { return offer.profile == profile; }));
    };
    QTEST(rows(InferenceProfile::InRegion), "inRegion");
    QTEST(rows(InferenceProfile::Global), "global");
}

void TestCatalogCover::countsOfRows()
{
    std::size_t tokens = 0, units = 0, reserved = 0;
    for (const Model &model : builtInCatalog().models) {
        tokens += model.tokenOffers.size();
        units += model.modelUnitOffers.size();
        reserved += model.reservedOffers.size();
    }
    QCOMPARE(tokens, 1813U);
    QCOMPARE(units, 106U);
    QCOMPARE(reserved, 30U);
}

void TestCatalogCover::unitsOfClaude_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<double>("oneMonth");
    QTest::addColumn<double>("sixMonths");
    const auto rows
        = [](const char *model, double tokyo1, double tokyo6, double frankfurt1, double frankfurt6, double us1, double us6) {
              const auto row = [model](const char *region, double one, double six) {
                  QTest::addRow("%s %s", model, region) << QByteArray(model) << QByteArray(region) << one << six;
              };
              row("ap-northeast-1", tokyo1, tokyo6);
              row("eu-central-1", frankfurt1, frankfurt6);
              row("us-east-1", us1, us6);
              row("us-west-2", us1, us6);
          };
    rows("anthropic.claude-instant-v1", 53.1, 29.4984, 58.86, 32.6988, 39.6, 21.996);
    for (const char *model : {"anthropic.claude-v1", "anthropic.claude-v2", "anthropic.claude-v2:1"})
        rows(model, 163.8, 90.972, 149.4, 82.98, 63, 34.992);
}

void TestCatalogCover::unitsOfClaude()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, region);
    const Model *found = known(model);
    QVERIFY(found);
    const auto usd = [&](Commitment commitment) {
        const ModelUnitOffer *offer = found->modelUnitOffer(region.toStdString(), commitment);
        return offer ? offer->usdPerUnitHour.value : -1;
    };
    QTEST(usd(Commitment::OneMonth), "oneMonth");
    QTEST(usd(Commitment::SixMonths), "sixMonths");
    QCOMPARE(usd(Commitment::None), -1.0);   // nobody publishes one
    QVERIFY(found->tokenOffer(region.toStdString(), InferenceProfile::InRegion));
}

void TestCatalogCover::olderModelsArePriced_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    QTest::addColumn<double>("batchInput");   // < 0: a gap
    const auto row = [](const char *model, const char *region, double input, double output, double batchInput) {
        QTest::addRow("%s %s", model, region) << QByteArray(model) << QByteArray(region) << input << output << batchInput;
    };
    row("ai21.j2-ultra-v1", "us-east-1", 18.8, 18.8, -1);
    row("amazon.titan-text-lite-v1", "us-east-1", .15, .20, -1);
    row("amazon.titan-text-premier-v1:0", "us-east-1", .50, 1.50, -1);
    row("anthropic.claude-3-opus-20240229-v1:0", "us-west-2", 15, 75, 7.5);
    row("anthropic.claude-3-5-sonnet-20240620-v1:0", "eu-central-1", 3, 15, 1.5);
    row("anthropic.claude-3-5-sonnet-20240620-v1:0", "eu-west-3", 3, 15, -1);
    row("anthropic.claude-3-5-sonnet-20241022-v2:0", "ap-northeast-3", 3, 15, 1.5);
    row("anthropic.claude-v2", "us-east-1", 8, 24, -1);
    row("anthropic.claude-v2:1", "ap-northeast-1", 8, 24, -1);
    row("cohere.command-text-v14", "us-west-2", 1, 2, -1);
    row("mistral.mistral-large-2407-v1:0", "us-west-2", 2, 6, 1.5);
}

void TestCatalogCover::olderModelsArePriced()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, region);
    const Model *found = known(model);
    QVERIFY(found);
    const TokenOffer *offer = found->tokenOffer(region.toStdString(), InferenceProfile::InRegion);
    QVERIFY(offer);
    QTEST(offer->prices.input->value, "input");
    QTEST(offer->prices.output->value, "output");
    QTEST((offer->prices.batchInput ? offer->prices.batchInput->value : -1), "batchInput");
}

void TestCatalogCover::standings()
{
    const Catalog &catalog = builtInCatalog();
    const auto standing = [&](const char *id) { return catalog.model(id)->lifecycle.standing; };
    for (const char *id : {"amazon.nova-pro-v1:0", "meta.llama3-1-70b-instruct-v1:0", "anthropic.claude-sonnet-5"})
        QVERIFY2(standing(id) == Standing::Offered, id);
    QVERIFY(standing("amazon.nova-2-omni-preview") == Standing::Preview);
    QVERIFY(standing("anthropic.claude-v2:1") == Standing::Legacy);
    QCOMPARE(catalog.model("anthropic.claude-v2:1")->lifecycle.endOfLife, std::string());
    QCOMPARE(catalog.model("anthropic.claude-3-5-sonnet-20240620-v1:0")->lifecycle.endOfLife, std::string("2026-07-30"));
    for (const Model &model : catalog.models) {
        if (model.isOffered())
            continue;
        // A day is somebody's word; without one the standing of an older model is our reading, and says so.
        const Source &source = catalog.sources[model.lifecycle.source];
        QVERIFY2(source.estimate == (model.lifecycle.standing == Standing::Legacy && model.lifecycle.endOfLife.empty()),
            model.id.c_str());
    }
}

QTEST_APPLESS_MAIN(TestCatalogCover)
#include "tst_catalog_cover.moc"

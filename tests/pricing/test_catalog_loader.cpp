// Catalogue files: what is written reads back, and damage is refused with its code and place.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <pricing/catalog_loader.h>

using namespace tenbin::planner;
using namespace tenbin::pricing;

namespace {

Model namedModel(std::string id)
{
    Model model;
    model.name = model.provider = id;
    model.id = std::move(id);
    return model;
}

}   // namespace

class TestCatalogLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void writesTheShippedBytes();
    void roundTripsSmallCatalog();
    void refusesDamage_data();
    void refusesDamage();
    void survivesTruncation();
    void parseTime();
};

void TestCatalogLoader::writesTheShippedBytes()
{
    QFile file(QStringLiteral(":/catalog/catalog.json"));
    const QByteArray written = writeCatalog(builtInCatalog());   // the call registers the resource
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(written == file.readAll());
    const auto again = parseCatalog(written);
    QVERIFY(again);
    QVERIFY(*again == builtInCatalog());
}

void TestCatalogLoader::roundTripsSmallCatalog()
{
    Catalog catalog;
    catalog.date = std::string("2026-01-02");
    catalog.sources = {{"A \"quoted\" \\ source\n\x01 – 日本", "2026", false}, {"ours", "2026-11-24", true}};
    catalog.regions = {{"us-east-1", "N. Virginia", "us"}};
    Model model = namedModel("m");
    model.tokenOffers.push_back({"us-east-1", InferenceProfile::Global, {}});
    model.tokenOffers.back().prices.priorityOutput = Figure{1.0 / 3, 1};
    model.tokenOffers.push_back({"us-east-1", InferenceProfile::InRegion, {}});
    model.tokenOffers.back().prices.input = Figure{7e-5, 0};
    model.tokenOffers.back().prices.output = Figure{kDearestUnit_usd, 0};
    model.quotas.push_back({"", InferenceProfile::Geographic, std::nullopt, Figure{1e300, 0}});
    model.success[3] = Figure{1, 1};
    model.lifecycle = {Standing::Legacy, "2026-07-30", 1};
    catalog.models = {model, namedModel("n")};
    catalog.models.back().kind = ModelKind::Embedding;
    catalog.models.push_back(namedModel("o"));
    catalog.models.back().trainingPerMillionTokens = Figure{7.99, 0};
    catalog.models.back().lifecycle = {Standing::Preview, {}, 0};
    catalog.slas[7] = Figure{.99999, 0};
    catalog.regionRatios = {{"us-east-1", Figure{1.25, 1}}};
    catalog.instancePrices = {
        {"ml.a", "us-east-1", InstanceUse::Hosting, Figure{2.5, 0}}, {"ml.a", "us-east-1", InstanceUse::Training, Figure{2, 0}}};
    catalog.likeHosting = 1;
    const QByteArray bytes = writeCatalog(catalog);
    const auto parsed = parseCatalog(bytes);
    QVERIFY(parsed);
    QVERIFY(*parsed == catalog);
    QCOMPARE(writeCatalog(*parsed), bytes);
}

void TestCatalogLoader::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *before, const char *after, LoadCode code, const char *path) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << static_cast<int>(code) << QByteArray(path);
    };
    using enum LoadCode;
    const char *offer = R"(["r1","in",1,0,2,1])";
    row("not JSON", "{\"schema\"", "{schema", NotJson, "");
    row("another schema", "\"schema\":1", "\"schema\":2", UnknownSchema, "schema");
    row("no date", "\"date\"", "\"day\"", MissingField, "date");
    row("source without date", R"(["s","2026",0])", R"(["s","",0])", EmptyText, "sources[0][1]");
    row("source cut short", R"(["s","2026",0])", R"(["s"])", MissingField, "sources[0][1]");
    row("bad mark", R"(["s","2026",0])", R"(["s","2026",2])", BadNumber, "sources[0][2]");
    row("Region twice", R"(["r2","p","g"])", R"(["r1","p","g"])", Duplicate, "regions[1][0]");
    row("unknown profile", offer, R"(["r1","sea",1,0,2,1])", UnknownTerm, "models[0].offers[0][1]");
    row("unknown Region", offer, R"(["r9","in",1,0,2,1])", UnknownRegion, "models[0].offers[0][0]");
    row("negative price", offer, R"(["r1","in",-1,0,2,1])", BadNumber, "models[0].offers[0][2]");
    row("infinite price", offer, R"(["r1","in",1e999,0,2,1])", NotJson, "");
    row("price of a slip", offer, R"(["r1","in",1e15,0,2,1])", BadNumber, "models[0].offers[0][2]");
    row("unit of a slip", R"(["r1","1m",24,0])", R"(["r1","1m",1000000001,0])", BadNumber, "models[0].units[0][2]");
    row("service of a slip", R"("r1",0.5,0])", R"("r1",1e10,0])", BadNumber, "servicePrices[0][2]");
    row("unknown key", "\"slas\"", "\"Slas\"", UnknownKey, "Slas");
    row("unknown key of a model", "\"quotas\"", "\"quota\"", UnknownKey, "models[0].quota");
    row("price as text", offer, R"(["r1","in","1",0,2,1])", WrongType, "models[0].offers[0][2]");
    row("unknown source", offer, R"(["r1","in",1,0,2,2])", UnknownSource, "models[0].offers[0][5]");
    row("negative source", offer, R"(["r1","in",1,-1,2,1])", BadNumber, "models[0].offers[0][3]");
    row("half a source", offer, R"(["r1","in",1,0.5,2,1])", BadNumber, "models[0].offers[0][3]");
    row("price without source", offer, R"(["r1","in",1])", MissingField, "models[0].offers[0][3]");
    row("offer twice", offer, R"(["r1","in",1,0],["r1","in",2,0])", Duplicate, "models[0].offers[1][1]");
    row("offer too long", offer, R"(["r1","in",null,null,null,null,null,null,null,null,null,null,null,1])", ExtraElement,
        "models[0].offers[0][13]");
    row("offer no array", offer, "{}", WrongType, "models[0].offers[0]");
    row("offers no array", "\"offers\":[", "\"offers\":1,\"x\":[", WrongType, "models[0].offers");
    row("unknown commitment", "\"1m\"", "\"2m\"", UnknownTerm, "models[0].units[0][1]");
    row("unit without price", R"(["r1","1m",24,0])", R"(["r1","1m",null,0])", WrongType, "models[0].units[0][2]");
    row("quota of unknown Region", R"(["","in",5,0])", R"(["r9","in",5,0])", UnknownRegion, "models[0].quotas[0][0]");
    row("success above one", R"("success":[0.9,0])", R"("success":[1.1,0])", BadNumber, "models[0].success[0]");
    row("no prefill", R"("speed":[0,0,1,0,1,0])", R"("speed":[0,0,0,0,1,0])", BadNumber, "models[0].speed[2]");
    row("speed cut short", R"("speed":[0,0,1,0,1,0])", R"("speed":[0,0,1,0])", MissingField, "models[0].speed[4]");
    row("unknown standing", "\"legacy\"", "\"gone\"", UnknownTerm, "models[0].lifecycle[0]");
    row("end on no day", "2026-07-30", "2026-02-30", WrongType, "models[0].lifecycle[1]");
    row("end without source", R"("2026-07-30",1)", R"("2026-07-30")", MissingField, "models[0].lifecycle[2]");
    row("unknown kind", "\"kind\":\"text\"", "\"kind\":\"image\"", UnknownTerm, "models[0].kind");
    row("no kind", "\"kind\"", "\"sort\"", UnknownTerm, "models[0].kind");
    row("no model id", "\"id\":\"m\"", "\"id\":\"\"", EmptyText, "models[0].id");
    row("negative context", "\"context\":9", "\"context\":-9", BadNumber, "models[0].context");
    row("model no object", "\"models\":[", "\"models\":[7,", WrongType, "models[0]");
    row("unknown service", "\"LogStorageGbMonth\"", "\"LogStorage\"", UnknownTerm, "servicePrices[0][0]");
    row("service price gap", R"("r1",0.5,0])", R"("r1"])", MissingField, "servicePrices[0][2]");
    row("ratio of nothing", R"(["r2",1.5,1])", R"(["r2",0,1])", BadNumber, "regionRatios[0][1]");
    row("ratio twice", R"(["r2",1.5,1])", R"(["r2",1.5,1],["r2",2,1])", Duplicate, "regionRatios[1][0]");
    row("training as text", R"("training":[8,0])", R"("training":["8",0])", WrongType, "models[0].training[0]");
    row("instance of unknown Region", R"(["ml.a","batch","r1",2,0])", R"(["ml.a","batch","r9",2,0])", UnknownRegion,
        "instancePrices[0][2]");
    row("instance without a name", R"(["ml.a","batch","r1",2,0])", R"(["","batch","r1",2,0])", EmptyText, "instancePrices[0][0]");
    row("unknown use", R"(["ml.a","batch","r1",2,0])", R"(["ml.a","spot","r1",2,0])", UnknownTerm, "instancePrices[0][1]");
    row("instance without price", R"(["ml.a","batch","r1",2,0])", R"(["ml.a","batch","r1"])", MissingField,
        "instancePrices[0][3]");
    row("instance twice", R"(["ml.a","batch","r1",2,0])", R"(["ml.a","batch","r1",2,0],["ml.a","batch","r2",3,0])", Duplicate,
        "instancePrices[1][1]");
    row("instance twice in a Region", R"(["ml.a","batch","r1",2,0])", R"(["ml.a","batch","r1",2,0,"r1",3,0])", Duplicate,
        "instancePrices[0][5]");
    row("likeness without source", R"("likeHosting":[[1]])", R"("likeHosting":[[7]])", UnknownSource, "likeHosting[0][0]");
    row("SLA in per cent", R"(["S3",0.999,0])", R"(["S3",99.9,0])", BadNumber, "slas[0][1]");
    row("SLA twice", R"(["S3",0.999,0])", R"(["S3",0.999,0],["S3",0.9,0])", Duplicate, "slas[1][0]");
    row("unknown area", "\"Europe\"", "\"Mars\"", UnknownTerm, "roundTrips[0][0]");
}

void TestCatalogLoader::refusesDamage()
{
    QByteArray json = R"({"schema":1,"date":"2026","sources":[["s","2026",0],["t","2026",1]],)"
                      R"("regions":[["r1","p","g"],["r2","p","g"]],)"
                      R"("models":[{"id":"m","name":"M","provider":"P","kind":"text","context":9,"maxOutput":9,)"
                      R"("lifecycle":["legacy","2026-07-30",1],)"
                      R"("burndown":[1,0],"speed":[0,0,1,0,1,0],"success":[0.9,0],"offers":[["r1","in",1,0,2,1]],)"
                      R"("training":[8,0],"units":[["r1","1m",24,0]],"quotas":[["","in",5,0]]}],)"
                      R"("servicePrices":[["LogStorageGbMonth","r1",0.5,0]],"slas":[["S3",0.999,0]],)"
                      R"("regionRatios":[["r2",1.5,1]],"likeHosting":[[1]],"instancePrices":[["ml.a","batch","r1",2,0]],)"
                      R"("roundTrips":[["Europe","r1",0.1,0]]})";
    QVERIFY(parseCatalog(json));
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, code);
    QFETCH(const QByteArray, path);
    QVERIFY(json.contains(before));
    json.replace(json.indexOf(before), before.size(), after);
    const auto parsed = parseCatalog(json);
    QVERIFY(!parsed);
    QCOMPARE(QByteArray::fromStdString(parsed.error().path), path);
    QCOMPARE(static_cast<int>(parsed.error().code), code);
}

void TestCatalogLoader::survivesTruncation()
{
    const QByteArray whole = writeCatalog(builtInCatalog());
    for (qsizetype length = 0; length < whole.size() - 2; length += 4999)
        QVERIFY(!parseCatalog(whole.left(length)));
    for (const char *json : {"", "[]", "null", "{}", "{\"schema\":1,\"date\":1}", "{\"schema\":1,\"date\":\"x\",\"models\":{}}"})
        QVERIFY(!parseCatalog(json));
}

void TestCatalogLoader::parseTime()
{
    const QByteArray whole = writeCatalog(builtInCatalog());
    QBENCHMARK
    {
        QVERIFY(parseCatalog(whole));
    }
}

QTEST_GUILESS_MAIN(TestCatalogLoader)
#include "test_catalog_loader.moc"

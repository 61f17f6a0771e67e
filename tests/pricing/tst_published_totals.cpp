// Published monthly totals, to the cent, by evaluate() on the prices that ship: a price that moves shows here.
#include "planner/evaluate.h"
#include "pricing/catalog_loader.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;

namespace {

const Catalog &shipped()
{
    return tenbin::pricing::builtInCatalog();
}

// Calls of exactly these lengths: no retries, no logs, no failures.
Workload calls(double requestsPerMonth, double inputTokens, double outputTokens)
{
    Workload w;
    w.name = "published";
    w.traffic.requestsPerMonth = requestsPerMonth;
    w.traffic.shape = WeekShape::Flat;
    w.request.systemTokens = 0;
    w.request.user = {inputTokens, 0};
    w.request.output = {outputTokens, 0};
    w.assumptions.callFailure = 0;
    w.assumptions.logBytesPerToken = 0;
    return w;
}

Plan planOf(std::string model, std::string region = "us-east-1")
{
    Plan p;
    p.name = "published";
    p.models.first = std::move(model);
    p.prompt.maxOutput_tokens = 4'000;
    p.agent.retryCap = 0;
    p.resilience.region = std::move(region);
    p.resilience.tier = AvailabilityTier::SingleZone;
    return p;
}

Plan retrieving(std::string embeddingModel, double storeUnits)
{
    Plan p = planOf("amazon.nova-pro-v1:0");
    p.retrieval = {.enabled = true,
        .chunk_tokens = 500,
        .overlap = 0,
        .embeddingModel = std::move(embeddingModel),
        .storeUnits = storeUnits};
    return p;
}

// Cents of the lines of these items; -1 where none is there or an estimate is among them.
qint64 cents(const Outcome &outcome, std::initializer_list<BillItem> items)
{
    MicroUsd sum;
    bool found = false;
    for (const BillLine &line : outcome.bill) {
        if (std::find(items.begin(), items.end(), line.item) == items.end())
            continue;
        if (shipped().sources[line.unitPrice.source].estimate)
            return -1;
        sum += line.monthly;
        found = true;
    }
    return found ? std::llround(sum.usd() * 100) : -1;
}

qint64 totalCents(const Outcome &outcome)
{
    return outcome.total() ? std::llround(outcome.total()->usd() * 100) : -1;
}

}   // namespace

class TestPublishedTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onDemand_data();
    void onDemand();
    void provisioned();
    void batch();
    void embeddings_data();
    void embeddings();
    void openSearch();
    void openSearchWithIndex();
    void guardrails();
};

void TestPublishedTotals::onDemand_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    QTest::addColumn<qint64>("usdCents");
    const auto row = [](const char *name, const char *model, double requests, double input, double output, qint64 usdCents) {
        QTest::newRow(name) << QByteArray(model) << requests << input << output << usdCents;
    };
    row("Nova Pro, 8,000 chats a day", "amazon.nova-pro-v1:0", 8'000 * 30, 1'900, 160, 48'768);
    row("Nova Pro, 100 chats a day", "amazon.nova-pro-v1:0", 100 * 30, 1'900, 160, 610);
    row("RAG shopping agent, Claude 3 Sonnet", "anthropic.claude-3-sonnet-20240229-v1:0", 100'000, 6'000, 500, 255'000);
}

void TestPublishedTotals::onDemand()
{
    QFETCH(QByteArray, model);
    QFETCH(double, requests);
    QFETCH(double, input);
    QFETCH(double, output);
    QFETCH(qint64, usdCents);
    const Outcome o = evaluate(calls(requests, input, output), planOf(model.toStdString()), shipped());
    QCOMPARE(totalCents(o), usdCents);
    QCOMPARE(cents(o, {BillItem::InputTokens, BillItem::OutputTokens}), usdCents);
}

void TestPublishedTotals::provisioned()
{
    // Two Titan Text Express units for one month of 31 days: 2 x 18.40 x 24 x 31.
    Workload w = calls(1'000, 100, 100);
    w.assumptions.hoursPerMonth = 24 * 31;
    Plan p = planOf("amazon.titan-text-express-v1", "us-west-2");
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 2, .commitment = Commitment::OneMonth};
    p.serving.coreHours = {0, 6, 0, 24};
    const Outcome o = evaluate(w, p, shipped());
    QCOMPARE(cents(o, {BillItem::ModelUnitsBusy, BillItem::ModelUnitsIdle}), 2'737'920);
}

void TestPublishedTotals::batch()
{
    Workload w = calls(30'000, 10'000, 1'000);
    w.needs.interaction = Interaction::Deadline;
    Plan p = planOf("amazon.nova-pro-v1:0");
    p.serving.otherwise.kind = LaneKind::Batch;
    const Outcome o = evaluate(w, p, shipped());
    QCOMPARE(totalCents(o), 16'800);
    QCOMPARE(cents(o, {BillItem::BatchInputTokens, BillItem::BatchOutputTokens}), 16'800);
}

void TestPublishedTotals::embeddings_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<double>("tokensPerMonth");
    QTest::addColumn<qint64>("usdCents");
    QTest::newRow("Titan V2, 15.2 M tokens a day") << QByteArray("amazon.titan-embed-text-v2:0") << 15.2e6 * 30 << qint64{912};
    QTest::newRow("Titan v1, 22 M tokens") << QByteArray("amazon.titan-embed-text-v1") << 22e6 << qint64{220};
}

void TestPublishedTotals::embeddings()
{
    QFETCH(QByteArray, model);
    QFETCH(double, tokensPerMonth);
    QFETCH(qint64, usdCents);
    // Here as the questions that are embedded.
    const Outcome o = evaluate(calls(tokensPerMonth / 100, 100, 10), retrieving(model.toStdString(), 1), shipped());
    QCOMPARE(cents(o, {BillItem::EmbeddingTokens}), usdCents);
}

void TestPublishedTotals::openSearch()
{
    Workload w = calls(1'000, 100, 10);
    w.assumptions.hoursPerMonth = 24 * 30;
    const Outcome o = evaluate(w, retrieving("amazon.titan-embed-text-v2:0", 4), shipped());
    QCOMPARE(cents(o, {BillItem::VectorStoreUnits}), 69'120);
}

void TestPublishedTotals::openSearchWithIndex()
{
    // One OCU for 730 hours and 1 GB of index.
    Workload w = calls(1, 1, 1);
    w.knowledge.corpusTokens = 22e6;
    w.assumptions.vectorBytesPerChunk = 1e9 / (22e6 / 500);
    const Outcome o = evaluate(w, retrieving("amazon.titan-embed-text-v1", 1), shipped());
    QCOMPARE(cents(o, {BillItem::VectorStoreUnits, BillItem::VectorStoreStorage}), 17'522);
}

void TestPublishedTotals::guardrails()
{
    // 8,000 messages a day of 400 characters, with fractional text units.
    Workload w = calls(8'000 * 30, 60, 40);
    w.request.charactersPerToken = 4;
    Plan p = planOf("amazon.nova-pro-v1:0");
    p.safety = {.contentFilter = true, .deniedTopics = true, .personalData = true, .grounding = false, .wholeTextUnits = false};
    const Outcome o = evaluate(w, p, shipped());
    QCOMPARE(cents(o, {BillItem::GuardrailContent}), 1'440);
    QCOMPARE(cents(o, {BillItem::GuardrailTopics}), 1'440);
    QCOMPARE(cents(o, {BillItem::GuardrailPersonalData}), 960);
}

QTEST_APPLESS_MAIN(TestPublishedTotals)
#include "tst_published_totals.moc"

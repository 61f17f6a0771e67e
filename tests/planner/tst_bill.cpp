// Published totals, to the cent, and the properties every bill has.
#include "fixture.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <limits>
#include <vector>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void provisionedMonthOf744Hours();
    void embeddingsOf15MillionTokensADay();
    void openSearchFourUnits();
    void retrievalAgent();
    void guardrailsFractional();
    void languagesMakeTheCharacters();
    void wholeUnitsByLanguage();
    void wholeUnitsEndAtTheLimit();
    void guardrailsWholeUnitsRoundUp();
    void wholeUnitsOfWholeThousands();
    void wholeUnitsOfPieces();
    void groundingOfSkewedLengths();
    void openSearchHasAMinimum();
    void batchAtHalfPrice();
    void linesAddUp();
    void hugeAmountsStayHuge_data();
    void hugeAmountsStayHuge();
    void hugeBillNeverLooksCheap();
    void unknownPriceIsAGap();
    void windowedUnitsSplitIntoBusyAndIdle();
};

void TestBill::tokens_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    QTest::addColumn<double>("usd");
    QTest::newRow("Nova Pro, 8,000 chats a day") << "nova-pro" << 240'000.0 << 1'900.0 << 160.0 << 487.68;
    QTest::newRow("Nova Pro, 100 chats a day") << "nova-pro" << 3'000.0 << 1'900.0 << 160.0 << 6.096;
    QTest::newRow("RAG shopping agent, Claude 3 Sonnet") << "claude-3-sonnet" << 100'000.0 << 6'000.0 << 500.0 << 2'550.00;
}

void TestBill::tokens()
{
    QFETCH(QString, model);
    QFETCH(double, requests);
    QFETCH(double, input);
    QFETCH(double, output);
    QFETCH(double, usd);
    const Outcome o = evaluate(plainWorkload(requests, input, output), plainPlan(model.toStdString()), catalog());
    QVERIFY(o.total());
    QCOMPARE(o.total()->value, MicroUsd::fromUsd(usd).value);
}

void TestBill::provisionedMonthOf744Hours()
{
    Workload w = plainWorkload(10'000, 500, 100);
    w.assumptions.hoursPerMonth = 24 * 31;
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 2, .commitment = Commitment::None};
    p.serving.coreHours = {0, 6, 0, 24};
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::ModelUnitsBusy) + usdOf(o, BillItem::ModelUnitsIdle), 27'379.20);
    QVERIFY(usdOf(o, BillItem::ModelUnitsIdle) > usdOf(o, BillItem::ModelUnitsBusy));   // 2 units for 10,000 calls idle
}

void TestBill::embeddingsOf15MillionTokensADay()
{
    // 15.2 M tokens a day for 30 days through Titan Embeddings V2, here as the questions that are embedded.
    Workload w = plainWorkload(15.2e6 * 30 / 100, 100, 10);
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2"};
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::EmbeddingTokens), 9.12);
}

void TestBill::openSearchFourUnits()
{
    Workload w = plainWorkload(1'000, 100, 10);
    w.assumptions.hoursPerMonth = 720;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2", .storeUnits = 4};
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::VectorStoreUnits), 691.20);
}

void TestBill::retrievalAgent()
{
    // 22 M tokens embedded, one OCU for 730 hours and 1 GB of index.
    Workload w = plainWorkload(1, 1, 1);
    w.knowledge.corpusTokens = 22e6 - 1;   // the one question is embedded too
    w.knowledge.monthlyChange = 1;
    Plan p = plainPlan("claude-3-sonnet");
    p.resilience.tier = AvailabilityTier::SingleZone;   // the publisher's OCU is the least without redundancy
    p.retrieval = {.enabled = true, .chunk_tokens = 500, .overlap = 0, .embeddingModel = "titan-embed-v1", .storeUnits = 1};
    w.assumptions.vectorBytesPerChunk = 1e9 / (w.knowledge.corpusTokens / 500);
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::EmbeddingTokens), 2.20);
    QCOMPARE(usdOf(o, BillItem::VectorStoreUnits) + usdOf(o, BillItem::VectorStoreStorage), 175.224);
}

void TestBill::guardrailsFractional()
{
    Workload w = plainWorkload(8'000 * 30, 60, 40);   // 400 characters in and out together
    w.request.charactersPerToken = 4;
    Plan p = plainPlan("nova-pro");
    p.safety = {.contentFilter = true, .deniedTopics = true, .personalData = true, .grounding = false, .wholeTextUnits = false};
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::GuardrailContent), 14.40);
    QCOMPARE(usdOf(o, BillItem::GuardrailTopics), 14.40);
    QCOMPARE(usdOf(o, BillItem::GuardrailPersonalData), 9.60);
}

// A fifth in Chinese, two in Japanese: 1,000 tokens are 1,600 + 280 + 500 characters.
void TestBill::languagesMakeTheCharacters()
{
    Workload w = plainWorkload(1'000, 900, 100);
    w.request.charactersPerToken = 4;
    w.request.chineseShare = .2;
    w.request.japaneseShare = .4;
    w.assumptions.chineseCharactersPerToken = 1.4;
    w.assumptions.japaneseCharactersPerToken = 1.25;
    Plan p = plainPlan("nova-pro");
    p.safety.contentFilter = true;
    p.safety.wholeTextUnits = false;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), 2.38 * 0.15);
    w.request.japaneseShare = 1.8;   // nine tenths of the text, and a tenth is Chinese
    const double characters = .1 * 1.4 + .9 * 1.25;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), characters * 0.15);
}

// Half of the texts have 300 + 700 tokens of four characters, 2 + 3 units; half of 1.4, one each.
void TestBill::wholeUnitsByLanguage()
{
    Workload w = plainWorkload(1'000, 300, 700);
    w.request.charactersPerToken = 4;
    w.request.chineseShare = .5;
    w.assumptions.chineseCharactersPerToken = 1.4;
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 1'000;
    p.safety.contentFilter = true;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), 3.5 * 0.15);
}

// Answers that are cut at 250 tokens, a thousand characters, are never two units.
void TestBill::wholeUnitsEndAtTheLimit()
{
    Workload w = plainWorkload(1'000, 1, 200);
    w.request.output.cv = 1.5;
    w.request.charactersPerToken = 4;
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 250;
    p.safety.contentFilter = true;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), 2 * 0.15);
}

// 11,000 tokens of five characters are 55,000 characters; 0.7 characters a token make no more than a whole number either.
void TestBill::wholeUnitsOfWholeThousands()
{
    Plan p = plainPlan("nova-pro");
    p.safety.contentFilter = true;
    for (const double characters : {5.0, 1.1, .7, .55, 2.2, 3.3}) {
        Workload w = plainWorkload(1'000, 55'000 / characters, 40);
        w.request.charactersPerToken = characters;
        QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), (55 + 1) * 0.15);
    }
}

// Six pieces of 2,001 characters are three units each and give 600, one unit each; the merge reads those 3,600, four units, and
// writes one.
void TestBill::wholeUnitsOfPieces()
{
    Workload w = plainWorkload(1'000, 12'006, 40);
    w.request.charactersPerToken = 1;
    Plan p = plainPlan("nova-pro");
    p.safety = {.contentFilter = true, .grounding = true};
    p.documents = {.pieces = 6, .pieceOutput_tokens = 600};
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::GuardrailContent), (6 * (3 + 1) + 4 + 1) * 0.15);
    QCOMPARE(usdOf(o, BillItem::GuardrailGrounding), (6 * 3 + 4) * 0.10);   // 2,001 + 600 characters; 3,600 + 40
}

// Against a sum over many equal shares of both laws.
void TestBill::groundingOfSkewedLengths()
{
    Workload w = plainWorkload(1'000, 700, 300);
    w.request.charactersPerToken = 1;
    w.request.user.cv = 2.5;
    w.request.output.cv = 2;
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 1'500;
    p.safety.grounding = true;
    constexpr int kShares = 1'500;
    const auto lengths = [](double mean, double cv) {
        const double s2 = std::log1p(cv * cv);
        std::vector<double> all;
        for (int i = 0; i < kShares; ++i)
            all.push_back(
                mean * std::exp(std::sqrt(s2) * boost::math::quantile(boost::math::normal(), (i + .5) / kShares) - s2 / 2));
        return all;
    };
    double units = 0;
    for (const double question : lengths(700, 2.5))
        for (const double answer : lengths(300, 2))
            units += std::ceil((question + std::min(answer, 1'500.0)) / 1'000);
    units /= static_cast<double>(kShares) * kShares;
    const double billed = usdOf(evaluate(w, p, catalog()), BillItem::GuardrailGrounding) / .10;
    QVERIFY2(std::abs(billed / units - 1) < .01, qPrintable(QStringLiteral("%1 %2").arg(billed).arg(units)));
}

// A store below the least that OpenSearch Serverless bills costs that least, which redundancy doubles, and the plan is told.
void TestBill::openSearchHasAMinimum()
{
    const Workload w = plainWorkload(1'000, 100, 10);
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2", .storeUnits = .5};
    const auto units = [&] { return usdOf(evaluate(w, p, catalog()), BillItem::VectorStoreUnits) / (.24 * 730); };
    const auto told = [&] { return says(evaluate(w, p, catalog()).warnings, Finding::StoreBelowMinimum); };
    p.resilience.tier = AvailabilityTier::SingleZone;
    QVERIFY(isNear(units(), 1) && told());
    p.resilience.tier = AvailabilityTier::MultiZone;
    QVERIFY(isNear(units(), 2) && told());
    p.retrieval.storeUnits = 2;
    QVERIFY(isNear(units(), 2) && !told());
    p.retrieval.storeUnits = 1;
    p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
    Catalog c = catalog();
    c.servicePrices.push_back({ServiceItem::OpenSearchOcuHour, "us-west-2", figure(.24)});
    QVERIFY(isNear(usdOf(evaluate(w, p, c), BillItem::StandbyVectorStore), 2 * .24 * 730));
    p.retrieval.store = VectorStore::AuroraServerless;   // scales down to half a unit
    p.retrieval.storeUnits = .5;
    p.resilience = {};
    QVERIFY(isNear(usdOf(evaluate(w, p, catalog()), BillItem::VectorStoreUnits), .5 * .12 * 730) && !told());
}

void TestBill::guardrailsWholeUnitsRoundUp()
{
    // 1,001 characters are two units, and an answer of 40 characters one: three for each of 1,000 calls.
    Workload w = plainWorkload(1'000, 1'001, 40);
    w.request.charactersPerToken = 1;
    Plan p = plainPlan("nova-pro");
    p.safety.contentFilter = true;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::GuardrailContent), 3 * 0.15);
}

void TestBill::batchAtHalfPrice()
{
    Workload w = plainWorkload(30'000, 10'000, 1'000);
    w.needs.interaction = Interaction::Deadline;
    Plan p = plainPlan("nova-pro");
    p.serving.otherwise.kind = LaneKind::Batch;
    const Outcome o = evaluate(w, p, catalog());
    QVERIFY(o.total());
    QCOMPARE(o.total()->usd(), 168.00);
    QVERIFY(o.feasible());
}

void TestBill::linesAddUp()
{
    Workload w = plainWorkload(123'457, 1'234, 345);
    w.assumptions.logBytesPerToken = 5;
    w.assumptions.callFailure = 0.013;
    Plan p = plainPlan("small");
    p.models.escalateTo = "claude-3-sonnet";
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2"};
    p.safety.contentFilter = true;
    const Outcome o = evaluate(w, p, catalog());
    MicroUsd sum;
    for (const BillLine &line : o.bill) {
        QCOMPARE(line.monthly.value, MicroUsd::fromUsd(line.quantity * line.unitPrice.value).value);
        sum += line.monthly;
    }
    QVERIFY(o.bill.size() > 6);
    QCOMPARE(sum.value, o.priced.value);
}

void TestBill::hugeAmountsStayHuge_data()
{
    QTest::addColumn<double>("usd");
    QTest::addColumn<qint64>("micro");
    constexpr qint64 most = 9'000'000'000'000'000'000;
    QTest::newRow("as it is") << 1234.5678905 << qint64{1'234'567'891};
    QTest::newRow("half away from zero") << -0.0000005 << qint64{-1};
    QTest::newRow("the bound") << 9e12 << most;
    QTest::newRow("above") << 9.3e12 << most;
    QTest::newRow("far above") << 1e300 << most;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << most;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << most;
    QTest::newRow("below") << -1e13 << -most;
}

void TestBill::hugeAmountsStayHuge()
{
    QFETCH(double, usd);
    QFETCH(qint64, micro);
    const MicroUsd amount = MicroUsd::fromUsd(usd);
    QCOMPARE(qint64{amount.value}, micro);
    // Sums and differences stay within the bound too.
    for (const MicroUsd other : {MicroUsd{MicroUsd::kMost}, MicroUsd{-MicroUsd::kMost}, MicroUsd{1}, MicroUsd{-1}}) {
        const double sum = static_cast<double>(amount.value) + static_cast<double>(other.value);
        QCOMPARE((amount + other).value > 0, sum > 0);
        QVERIFY(std::abs(static_cast<double>((amount + other).value)) <= static_cast<double>(MicroUsd::kMost));
        QCOMPARE((amount + other) - other <= MicroUsd{MicroUsd::kMost}, true);
        QCOMPARE(amount - other, amount + MicroUsd{-other.value});
    }
}

void TestBill::hugeBillNeverLooksCheap()
{
    // The dearest price that a catalogue may hold, and as many tokens as the form allows.
    Catalog c = catalog();
    c.models[0].tokenOffers[0].prices.input = c.models[0].tokenOffers[0].prices.output = figure(1e9);
    const Workload w = plainWorkload(1e9, 1e6, 4'000);
    const Outcome o = evaluate(w, plainPlan("nova-pro"), c);
    QVERIFY(o.total());
    QCOMPARE(qint64{o.total()->value}, qint64{MicroUsd::kMost});
    QVERIFY(o.usdPer1000Requests > 0);
    for (const BillLine &line : o.bill)
        QVERIFY(line.monthly.value > 0);
    QVERIFY(!judge(w, o, {1e9, 0, 1e8}).cost);   // the highest target there is
}

void TestBill::unknownPriceIsAGap()
{
    Catalog c = catalog();
    c.models[0].tokenOffers[0].prices.output.reset();
    const Outcome o = evaluate(plainWorkload(1'000, 100, 10), plainPlan("nova-pro"), c);
    QVERIFY(!o.total());
    QVERIFY(says(o.gaps, Finding::NoTokenPrice));
    QCOMPARE(usdOf(o, BillItem::InputTokens), 0.08);   // what is priced stays
    Targets generous{1e9, 0, 1e12};
    QVERIFY(!judge(plainWorkload(1'000, 100, 10), o, generous).cost);
}

void TestBill::windowedUnitsSplitIntoBusyAndIdle()
{
    Workload w = plainWorkload(200'000, 900, 100);
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 1, .tokensPerMinutePerUnit = 60'000};
    p.serving.coreHours = {0, 4, 9, 19};   // 50 of 168 hours
    const Outcome o = evaluate(w, p, catalog());
    const double hours = 730.0 * 50 / 168;
    QVERIFY(std::abs(usdOf(o, BillItem::ModelUnitsBusy) + usdOf(o, BillItem::ModelUnitsIdle) - hours * 18.40) < 2e-6);
    // A commitment is paid around the clock whatever the window.
    p.serving.core.commitment = Commitment::OneMonth;
    const Outcome committed = evaluate(w, p, catalog());
    QVERIFY(std::abs(usdOf(committed, BillItem::ModelUnitsBusy) + usdOf(committed, BillItem::ModelUnitsIdle) - 730 * 12) < 2e-6);
}

QTEST_APPLESS_MAIN(TestBill)
#include "tst_bill.moc"

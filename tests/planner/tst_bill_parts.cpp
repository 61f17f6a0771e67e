// Lines around the models: managed retrieval, agents, documents in pieces; growth; months of other lengths.
#include "fixture.h"
#include "planner/custom_model.h"
#include "planner/growth.h"
#include "planner/model/tokens.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// A plan with a line of nearly every kind.
Plan fullPlan()
{
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 2};
    p.serving.coreHours = {0, 4, 9, 19};
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2", .storeUnits = 2};
    p.retrieval.reranker = Reranker::CohereRerank;
    p.safety = {.contentFilter = true, .deniedTopics = true, .personalData = true, .grounding = true};
    p.runtime.enabled = true;
    p.runtime.storedRecords = 1'000;
    p.runtime.eventsPerSession = p.runtime.retrievalsPerSession = 2;
    p.frontDoor = {ApiKind::Http, 1, 0.5, 0.5};
    p.customModel.kind = CustomKind::LowRank;
    return p;
}

}   // namespace

class TestBillParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsOfOtherLengths_data();
    void monthsOfOtherLengths();
    void documentsInPieces();
    void piecesShareOnlyThePrefix();
    void managedKnowledgeHasNoStore();
    void rerankingRaisesCoverage();
    void growth();
    void answersAreKept();
    void longAnswersNeedMoreUnits();
    void everyPartAddsUp();
};

void TestBillParts::monthsOfOtherLengths_data()
{
    QTest::addColumn<double>("hours");
    QTest::newRow("30 days") << 720.0;
    QTest::newRow("31 days") << 744.0;
}

void TestBillParts::monthsOfOtherLengths()
{
    QFETCH(const double, hours);
    Workload w = plainWorkload(50'000, 800, 100);
    w.knowledge.corpusTokens = 1e8;
    w.assumptions.logBytesPerToken = 5;
    const Plan plan = fullPlan();
    const Outcome usual = evaluate(w, plan, catalog());
    w.assumptions.hoursPerMonth = hours;
    const Outcome other = evaluate(w, plan, catalog());
    const auto sum = [](const Outcome &o, std::initializer_list<BillItem> items) {
        double usd = 0;
        for (const BillItem item : items)
            usd += usdOf(o, item);
        return usd;
    };
    // Hours, windowed or not, follow the month's length.
    for (const auto &items :
        {std::initializer_list<BillItem>{BillItem::ModelUnitsBusy, BillItem::ModelUnitsIdle}, {BillItem::VectorStoreUnits}}) {
        QVERIFY(sum(usual, items) > 0);
        QVERIFY(std::abs(sum(other, items) / sum(usual, items) - hours / 730) < 1e-9);
    }
    // Everything else is counted by the month: it does not move.
    int kept = 0;
    for (const BillLine &line : usual.bill) {
        const bool hourly = line.unit == BillUnit::UnitHour || line.unit == BillUnit::OcuHour;
        const bool lanes = line.item == BillItem::InputTokens || line.item == BillItem::OutputTokens;   // what spills over
        if (hourly || lanes)
            continue;
        QVERIFY(lineOf(other, line.item));
        QCOMPARE(lineOf(other, line.item)->monthly.value, line.monthly.value);
        ++kept;
    }
    QVERIFY(kept >= 20);
}

void TestBillParts::documentsInPieces()
{
    // 12,000 tokens in six pieces that give 150 each; a prefix of 500 in all seven calls; an answer of 400.
    Workload w = plainWorkload(1'000'000, 12'000, 400);
    w.request.systemTokens = 500;
    Plan p = plainPlan("nova-pro");
    const Outcome whole = evaluate(w, p, catalog());
    p.documents.pieces = 6;
    const Outcome pieces = evaluate(w, p, catalog());
    QCOMPARE(lineOf(whole, BillItem::InputTokens)->quantity, 12'500.0);
    QCOMPARE(lineOf(pieces, BillItem::InputTokens)->quantity, 7 * 500.0 + 12'000 + 6 * 150);
    QCOMPARE(lineOf(pieces, BillItem::OutputTokens)->quantity, 6 * 150.0 + 400);
    QCOMPARE(pieces.tokens.calls, 7.0);
    QVERIFY(!lineOf(whole, BillItem::StepTransitions));
    QCOMPARE(usdOf(pieces, BillItem::StepTransitions), 1'000'000 * (3 + 6) / 1'000 * 0.025);
    // The merge reads what the pieces wrote: with many pieces that is the largest call.
    w.request.user.mean_tokens = 100'000;
    p.documents = {.pieces = 100, .pieceOutput_tokens = 2'000};
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::ContextExceeded));
    p.documents.pieceOutput_tokens = 200;
    QVERIFY(!says(evaluate(w, p, catalog()).infeasible, Finding::ContextExceeded));
    // What is not known is no limit, and no figure either.
    Catalog unknown = catalog();
    for (Model &m : unknown.models)
        m.contextTokens = m.maxOutputTokens = 0;
    const Outcome o = evaluate(w, p, unknown);
    QVERIFY(o.feasible() && o.total());
    QVERIFY(says(o.gaps, Finding::NoContextWindow) && says(o.gaps, Finding::NoOutputLimit));
    const auto known = evaluate(w, p, catalog()).gaps;
    QVERIFY(!says(known, Finding::NoContextWindow) && !says(known, Finding::NoOutputLimit));
}

void TestBillParts::piecesShareOnlyThePrefix()
{
    RequestTokens t;
    t.prefix = 2'000;
    t.fresh = 3'000;
    t.steps = 5;
    t.document.pieces = static_cast<int>(t.steps) - 1;
    const CacheSplit split = cacheSplit(t, true, 0.5, 1, 0, 1);
    QCOMPARE(split.read, 2'000 * (0.5 + 4));
    QCOMPARE(split.write, 1'000.0);
    QCOMPARE(split.plain, 15'000.0);
    QCOMPARE(split.read + split.write + split.plain, t.steps * t.inputPerCall());
}

void TestBillParts::managedKnowledgeHasNoStore()
{
    Workload w = plainWorkload(10'000, 100, 10);
    w.knowledge.indexGb = 3;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "unknown to the catalogue", .store = VectorStore::ManagedKnowledgeBase};
    p.retrieval.reranker = Reranker::AmazonRerank;
    const Outcome o = evaluate(w, p, catalog());
    QVERIFY(o.total());
    QVERIFY(o.feasible());   // embeddings are its own
    for (const BillItem none : {BillItem::VectorStoreUnits, BillItem::EmbeddingTokens, BillItem::Rerank, BillItem::ObjectStorage,
             BillItem::CrossZoneTransfer, BillItem::AgenticRetrievals})
        QVERIFY(!lineOf(o, none));
    QCOMPARE(usdOf(o, BillItem::VectorStoreStorage), 15.0);
    QCOMPARE(usdOf(o, BillItem::KnowledgeRetrievals), 10.0);
    QVERIFY(!says(o.gaps, Finding::NoSla));   // a part of Bedrock, with Bedrock's SLA
    p.prompt.hotAnswerShare = 0.25;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::KnowledgeRetrievals), 7.5);
}

void TestBillParts::rerankingRaisesCoverage()
{
    Workload w = plainWorkload(10'000, 100, 10);
    w.knowledge.corpusTokens = 1e6;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2"};
    p.resilience.tier = AvailabilityTier::MultiZone;
    const Outcome unranked = evaluate(w, p, catalog());
    const double plain = unranked.quality.coverage;
    p.retrieval.reranker = Reranker::AmazonRerank;
    const Outcome ranked = evaluate(w, p, catalog());
    QVERIFY(ranked.quality.coverage > plain);
    QCOMPARE(usdOf(ranked, BillItem::Rerank), 10.0);
    // All that is ranked comes from the store.
    const double found = lineOf(ranked, BillItem::CrossZoneTransfer)->quantity,
                 asked = lineOf(unranked, BillItem::CrossZoneTransfer)->quantity;
    QVERIFY(std::abs(found / asked - p.retrieval.rerankCandidates / p.retrieval.topK) < 1e-9);
    p.retrieval.rerankGain = 0;
    QCOMPARE(evaluate(w, p, catalog()).quality.coverage, plain);
}

void TestBillParts::growth()
{
    Workload w = plainWorkload(100'000, 1'000, 100);
    w.traffic.growthPerMonth = 0.1;
    w.traffic.horizonMonths = 3;
    const Plan p = plainPlan("nova-pro");
    const auto months = growthCost(w, p, catalog());
    QCOMPARE(months.size(), std::size_t{3});
    const double first = 100'000 * (1'000 * 0.80 + 100 * 3.20) / 1e6;
    for (std::size_t m = 0; m < months.size(); ++m) {
        const double factor = std::pow(1.1, static_cast<double>(m));
        QCOMPARE(months[m].month, static_cast<int>(m));
        QCOMPARE(months[m].requestsPerMonth, 100'000 * factor);
        QVERIFY(months[m].total);
        QVERIFY(std::abs(months[m].total->usd() - first * factor) < 2e-6);
        QVERIFY(months[m].feasible);
    }
    QCOMPARE(months.front().total->value, evaluate(w, p, catalog()).priced.value);
    w.traffic.horizonMonths = 1'000;
    QCOMPARE(growthCost(w, p, catalog()).size(), std::size_t{kMaximumHorizonMonths});
    // A month whose price is missing stays a gap.
    Catalog c = catalog();
    c.models[0].tokenOffers[0].prices.output.reset();
    QVERIFY(!growthCost(w, p, c).back().total);
}

// A quarter is found; of the rest each is read in vain and written, 300 tokens of five bytes: two kilobytes.
void TestBillParts::answersAreKept()
{
    Workload w = plainWorkload(1e6, 100, 300);
    w.assumptions.logBytesPerToken = 5;
    Plan p = plainPlan("nova-pro");
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::HotAnswerWrites), 0.0);
    p.prompt.hotAnswerShare = .25;
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::HotAnswerReads), .125);
    QCOMPARE(usdOf(o, BillItem::HotAnswerWrites), .75 * 2 * .625);
}

// 2,000 tokens of five bytes are ten kilobytes: ten units to write, three to read, and one for what is not found. Answers of
// different lengths are rounded up one by one.
void TestBillParts::longAnswersNeedMoreUnits()
{
    Workload w = plainWorkload(1e6, 100, 2'000);
    w.assumptions.logBytesPerToken = 5;
    Plan p = plainPlan("nova-pro");
    p.prompt.hotAnswerShare = .25;
    const Outcome o = evaluate(w, p, catalog());
    QCOMPARE(usdOf(o, BillItem::HotAnswerReads), (.25 * 3 + .75) * .125);
    QCOMPARE(usdOf(o, BillItem::HotAnswerWrites), .75 * 10 * .625);
    w.request.output = {100, 1.5};   // half a kilobyte, of which few need two units
    const double units = usdOf(evaluate(w, p, catalog()), BillItem::HotAnswerWrites) / (.75 * .625);
    QVERIFY2(units > 1.1 && units < 1.5, qPrintable(QString::number(units)));
}

void TestBillParts::everyPartAddsUp()
{
    Workload w = plainWorkload(123'457, 800, 100);
    w.knowledge.corpusTokens = 1e8;
    w.knowledge.countFirstIndexing = true;
    w.assumptions.logBytesPerToken = 5;
    const Outcome o = evaluate(w, fullPlan(), catalog());
    MicroUsd sum;
    for (const BillLine &line : o.bill) {
        QVERIFY(line.quantity > 0);
        QCOMPARE(line.monthly.value, MicroUsd::fromUsd(line.quantity * line.unitPrice.value).value);
        sum += line.monthly;
    }
    QVERIFY(o.bill.size() >= 25);
    QCOMPARE(sum.value, o.priced.value);
}

QTEST_APPLESS_MAIN(TestBillParts)
#include "tst_bill_parts.moc"

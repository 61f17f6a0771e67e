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

const BillLine *lineOf(const Outcome &outcome, BillItem item)
{
    for (const BillLine &line : outcome.bill)
        if (line.item == item)
            return &line;
    return nullptr;
}

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
    void managedKnowledgeStandsBy();
    void rerankingRaisesCoverage();
    void standbyEndpointsHaveStorage();
    void reservedCapacityStandsBy();
    void regionsShareTheWork();
    void growth();
    void answersAreKept();
    void longAnswersNeedMoreUnits();
    void eachRegionPaysForWhatItSends();
    void agentsRememberInBothRegions();
    void warmStoreHoldsItsIndex();
    void copiesWithinMinutes();
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

void TestBillParts::managedKnowledgeStandsBy()
{
    Workload w = plainWorkload(10'000, 100, 10);
    w.knowledge.indexGb = 3;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .store = VectorStore::ManagedKnowledgeBase};
    p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
    Catalog c = catalog();
    QVERIFY(says(evaluate(w, p, c).gaps, Finding::NoServicePrice));   // no price there
    c.servicePrices.push_back({ServiceItem::KnowledgeIndexGbMonth, "us-west-2", figure(6)});
    const Outcome o = evaluate(w, p, c);
    QCOMPARE(usdOf(o, BillItem::StandbyVectorStore), 18.0);
    QCOMPARE(lineOf(o, BillItem::StandbyVectorStore)->unit, BillUnit::GbMonth);
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

// What is not bought in the other Region cannot take over.
void TestBillParts::reservedCapacityStandsBy()
{
    const Workload w = plainWorkload(10'000, 100, 10);
    Plan p = plainPlan("unit-model");
    p.serving.otherwise.kind = LaneKind::Reserved;
    p.serving.otherwise.reservedMonths = 1;
    p.serving.otherwise.reservedInputTpm = 50'000;
    p.serving.otherwise.reservedOutputTpm = 5'000;
    const auto reserved = [&] {
        double usd = 0;
        for (const BillLine &line : evaluate(w, p, catalog()).bill)
            if (line.item == BillItem::ReservedInput || line.item == BillItem::ReservedOutput)
                usd += line.monthly.usd();
        return usd;
    };
    const double one = reserved();
    QVERIFY(one > 0);
    p.resilience = {.tier = AvailabilityTier::Standby, .standby = StandbyClass::WarmStandby, .secondRegion = "us-west-2"};
    QCOMPARE(reserved(), 2 * one);
}

// Each of two Regions has room for all of the work, and does half of it.
void TestBillParts::regionsShareTheWork()
{
    Workload w = plainWorkload(100'000, 100, 10);
    w.needs.interaction = Interaction::Deadline;
    Plan p = plainPlan("unit-model");
    p.serving.hosting.instance = "ml.g5.2xlarge";
    p.serving.otherwise.kind = LaneKind::BatchTransform;
    Catalog c = catalog();
    for (const char *region : {"us-east-1", "us-west-2"})
        for (const InstanceUse use : {InstanceUse::Hosting, InstanceUse::BatchTransform})
            c.instancePrices.push_back({"ml.g5.2xlarge", region, use, figure(1.5)});
    const auto hours = [&](BillItem item) {
        double sum = 0;
        for (const BillLine &line : evaluate(w, p, c).bill)
            sum += line.item == item ? line.quantity : 0;
        return sum;
    };
    const double jobs = hours(BillItem::InstancesBusy);
    p.serving.otherwise.kind = LaneKind::RealTime;
    const double busy = hours(BillItem::InstancesBusy), all = busy + hours(BillItem::InstancesIdle);
    QVERIFY(jobs > 0 && busy > 0);
    p.resilience = {.tier = AvailabilityTier::ActiveActive, .secondRegion = "us-west-2"};
    QVERIFY(std::abs(hours(BillItem::InstancesBusy) / busy - 1) < 1e-9);
    QVERIFY(std::abs((hours(BillItem::InstancesBusy) + hours(BillItem::InstancesIdle)) / all - 2) < .05);
    p.serving.otherwise.kind = LaneKind::BatchTransform;
    QVERIFY(std::abs(hours(BillItem::InstancesBusy) / jobs - 1) < 1e-9);
}

void TestBillParts::standbyEndpointsHaveStorage()
{
    const Workload w = plainWorkload(10'000, 100, 10);
    Plan p = plainPlan("unit-model");
    p.serving.otherwise.kind = LaneKind::RealTime;
    p.serving.hosting.instance = "ml.g5.2xlarge";
    p.serving.hosting.minimumInstances = p.serving.hosting.maximumInstances = 3;
    p.serving.hosting.storage_gb = 240;
    p.resilience = {.tier = AvailabilityTier::Standby, .standby = StandbyClass::WarmStandby, .secondRegion = "us-west-2"};
    Catalog c = catalog();
    for (const char *region : {"us-east-1", "us-west-2"})
        c.servicePrices.push_back({ServiceItem::EndpointStorageGbMonth, region, figure(0.14)});
    QCOMPARE(usdOf(evaluate(w, p, c), BillItem::EndpointStorage), 2 * 3 * 240 * .14);
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

// Half of the changed documents and logs goes each way, at the rate of where it comes from; copied logs are kept.
void TestBillParts::eachRegionPaysForWhatItSends()
{
    Workload w = plainWorkload(1e6, 900, 100);
    w.assumptions.logBytesPerToken = 5;
    w.needs.rpo_s = 60;
    w.knowledge.corpusTokens = 1e9;
    w.knowledge.monthlyChange = .4;
    w.knowledge.indexGb = 5;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2"};
    p.prompt.hotAnswerShare = .25;
    p.resilience = {.tier = AvailabilityTier::ActiveActive, .secondRegion = "us-west-2"};
    Catalog c = catalog();
    for (const auto &[item, usd] : {std::pair(ServiceItem::TransferCrossRegionGb, .5),
             std::pair(ServiceItem::S3ReplicationGb, .05), std::pair(ServiceItem::DynamoReadPerMillion, .2),
             std::pair(ServiceItem::DynamoWritePerMillion, .8), std::pair(ServiceItem::S3StorageGbMonth, .03)})
        c.servicePrices.push_back({item, "us-west-2", figure(usd)});
    const Outcome o = evaluate(w, p, c);
    const double logs = 1e6 * (o.tokens.input + o.tokens.output) * 5 / 1e9, documents = (5 + 5) * .4;
    QVERIFY(isNear(usdOf(o, BillItem::CrossRegionTransfer), (documents + logs) / 2 * (.02 + .5), 1e-6));
    QVERIFY(isNear(usdOf(o, BillItem::ReplicationTime), documents / 2 * (.015 + .05), 1e-6));
    QVERIFY(isNear(usdOf(o, BillItem::ReplicationStorage), logs / 2 * (.023 + .03), 1e-5));
    // Each Region reads its own copy of the kept answers, and writes all of them.
    QCOMPARE(usdOf(o, BillItem::HotAnswerReads), (.125 + .2) / 2);
    QCOMPARE(usdOf(o, BillItem::HotAnswerWrites), .75 * (.625 + .8));
}

// A Region that is to know the users keeps all that agents remember of them.
void TestBillParts::agentsRememberInBothRegions()
{
    const Workload w = plainWorkload(1e5, 100, 10);
    Plan p = plainPlan("nova-pro");
    p.runtime.enabled = true;
    p.runtime.storedRecords = 10'000;
    p.runtime.eventsPerSession = p.runtime.retrievalsPerSession = 2;
    Catalog c = catalog();
    for (const auto &[item, usd] : {std::pair(ServiceItem::AgentMemoryEventsPer1k, .25),
             std::pair(ServiceItem::AgentMemoryRecordsPer1kMonth, .75), std::pair(ServiceItem::AgentMemoryRetrievalsPer1k, .5)})
        c.servicePrices.push_back({item, "us-west-2", figure(usd)});
    const auto usd = [&](BillItem item) { return usdOf(evaluate(w, p, c), item); };
    const double events = usd(BillItem::AgentEvents), records = usd(BillItem::AgentRecords),
                 retrievals = usd(BillItem::AgentRetrievals);
    p.resilience = {.tier = AvailabilityTier::ActiveActive, .secondRegion = "us-west-2"};
    QCOMPARE(usd(BillItem::AgentEvents), 2 * events);
    QCOMPARE(usd(BillItem::AgentRecords), 2 * records);
    QCOMPARE(usd(BillItem::AgentRetrievals), retrievals);
    p.resilience.tier = AvailabilityTier::Standby;
    QCOMPARE(usd(BillItem::AgentEvents), 2 * events);
    QCOMPARE(usd(BillItem::AgentRecords), 2 * records);
    p.resilience.standby = StandbyClass::PilotLight;
    QCOMPARE(usd(BillItem::AgentRecords), records);
}

// A store that stands by has its index in it, and the documents lie beside; a pilot light has both as copies.
void TestBillParts::warmStoreHoldsItsIndex()
{
    Workload w = plainWorkload(1'000, 900, 100);
    w.knowledge.corpusTokens = 2e9;
    w.knowledge.indexGb = 30;
    w.assumptions.logBytesPerToken = 5;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .embeddingModel = "titan-embed-v2"};
    p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
    Catalog c = catalog();
    for (const auto &[item, usd] : {std::pair(ServiceItem::OpenSearchOcuHour, .3),
             std::pair(ServiceItem::OpenSearchStorageGbMonth, .03), std::pair(ServiceItem::S3StorageGbMonth, .02)})
        c.servicePrices.push_back({item, "us-west-2", figure(usd)});
    const Outcome warm = evaluate(w, p, c);
    const double logs = 1'000 * (warm.tokens.input + warm.tokens.output) * 5 / 1e9;
    QVERIFY(isNear(usdOf(warm, BillItem::VectorStoreStorage), 30 * (.024 + .03), 1e-6));
    QVERIFY(isNear(usdOf(warm, BillItem::ReplicationStorage), (10 + logs) * .02, 1e-5));
    p.resilience.standby = StandbyClass::PilotLight;
    const Outcome pilot = evaluate(w, p, c);
    QVERIFY(isNear(usdOf(pilot, BillItem::VectorStoreStorage), 30 * .024, 1e-6));
    QVERIFY(isNear(usdOf(pilot, BillItem::ReplicationStorage), (10 + 30 + logs) * .02, 1e-5));
}

// Only who must not lose more than a quarter of an hour pays for copies within minutes.
void TestBillParts::copiesWithinMinutes()
{
    Workload w = plainWorkload(1'000, 100, 100);
    w.knowledge.corpusTokens = 2e9;
    w.knowledge.monthlyChange = .5;
    w.knowledge.indexGb = 10;
    w.assumptions.logBytesPerToken = 5;
    w.needs.rpo_s = 3'600;
    Plan p = plainPlan("nova-pro");
    p.retrieval.enabled = true;
    p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::ReplicationTime), 0.0);
    w.needs.rpo_s = 15 * 60;
    QCOMPARE(usdOf(evaluate(w, p, catalog()), BillItem::ReplicationTime), (10 + 10) * .5 * .015);
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

// What a second Region costs: what stands there, what is copied, what is sent.
#include "fixture.h"
#include "planner/evaluate.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestBillRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void managedKnowledgeStandsBy();
    void reservedCapacityStandsBy();
    void regionsShareTheWork();
    void standbyEndpointsHaveStorage();
    void eachRegionPaysForWhatItSends();
    void agentsRememberInBothRegions();
    void warmStoreHoldsItsIndex();
    void copiesWithinMinutes();
};

void TestBillRegions::managedKnowledgeStandsBy()
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

// What is not bought in the other Region cannot take over.
void TestBillRegions::reservedCapacityStandsBy()
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
void TestBillRegions::regionsShareTheWork()
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

void TestBillRegions::standbyEndpointsHaveStorage()
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

// Half of the changed documents and logs goes each way, at the rate of where it comes from; copied logs are kept.
void TestBillRegions::eachRegionPaysForWhatItSends()
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
void TestBillRegions::agentsRememberInBothRegions()
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
void TestBillRegions::warmStoreHoldsItsIndex()
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
void TestBillRegions::copiesWithinMinutes()
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

QTEST_APPLESS_MAIN(TestBillRegions)
#include "tst_bill_regions.moc"

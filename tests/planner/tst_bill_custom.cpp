// Models of one's own: what they cost, where they stand, when they pay.
#include "fixture.h"
#include "planner/custom_model.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestBillCustom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsALaneOfItsOwn();
    void gaps();
    void standsBy();
    void gains();
    void importBillsActiveWindows();
    void importBillsTheCopiesItNeeds();
    void importIsServedOnDemandAlone();
    void payback();
    void paybackWhateverTheLane();
};

void TestBillCustom::needsALaneOfItsOwn()
{
    const Workload w = plainWorkload(10'000, 100, 10);
    Plan p = plainPlan("unit-model");
    p.customModel.kind = CustomKind::LowRank;
    const auto refused = [&] { return says(evaluate(w, p, catalog()).infeasible, Finding::CustomModelOnDemand); };
    QVERIFY(refused());
    p.serving.core = {.kind = LaneKind::Provisioned, .overflow = Overflow::Queue};
    p.serving.coreHours = {0, 6, 0, 24};
    QVERIFY(!refused());
    p.serving.core.overflow = Overflow::Spill;   // to the base model
    QVERIFY(refused());
    p.serving.core.overflow = Overflow::Queue;
    p.serving.coreHours.toHour = 23;
    QVERIFY(refused());
    p.customModel.kind = CustomKind::Import;
    QVERIFY(!refused());
    p.customModel.kind = CustomKind::None;
    QVERIFY(!refused());
}

void TestBillCustom::gaps()
{
    const Workload w = plainWorkload(10'000, 100, 10);
    Plan p = plainPlan("nova-pro");
    p.customModel.kind = CustomKind::Import;
    Outcome o = evaluate(w, p, catalog());
    QVERIFY(!o.total());   // nobody publishes what training Nova Pro costs
    QVERIFY(says(o.gaps, Finding::NoTrainingPrice));
    p.customModel.trainingHours = 10;
    QVERIFY(evaluate(w, p, catalog()).total());
    p.customModel.trainingInstance = "ml.unknown";
    o = evaluate(w, p, catalog());
    QVERIFY(!o.total());
    QVERIFY(says(o.gaps, Finding::NoInstancePrice));
}

// A Region that is to take over holds a copy of the model.
void TestBillCustom::standsBy()
{
    const Workload w = plainWorkload(10'000, 100, 10);
    Plan p = plainPlan("unit-model");
    Catalog prices = catalog();
    for (const ServiceItem item : {ServiceItem::CustomModelStorageMonth, ServiceItem::CustomModelUnitStorageMonth})
        prices.servicePrices.push_back({item, "us-west-2", figure(1.95)});
    for (const CustomKind kind : {CustomKind::LowRank, CustomKind::Import}) {
        p.customModel = {.kind = kind, .trainingHours = 1, .storedVersions = 2, .importUnits = 1};
        p.resilience = {};
        const double one = usdOf(evaluate(w, p, prices), BillItem::CustomStorage);
        QCOMPARE(one, 2 * 1.95);
        p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
        QCOMPARE(usdOf(evaluate(w, p, prices), BillItem::CustomStorage), 2 * one);
    }
}

void TestBillCustom::gains()
{
    Workload w = plainWorkload(10'000, 100, 10);
    w.request.systemTokens = 900;
    w.assumptions.callFailure = 0.1;
    Plan p = plainPlan("unit-model");
    p.agent.retryCap = 1;
    const Outcome base = evaluate(w, p, catalog());
    p.customModel.kind = CustomKind::Import;
    p.customModel.trainingHours = 1;
    p.customModel.savedPrompt_tokens = 600;
    p.customModel.failureFactor = 0.5;
    p.customModel.successGain = 0.05;
    const Outcome custom = evaluate(w, p, catalog());
    QCOMPARE(base.tokens.input, 1'000 * 1.1);
    QCOMPARE(custom.tokens.input, 400 * 1.05);
    QCOMPARE(base.quality.success, 0.85 * (1 - 0.01));
    QCOMPARE(custom.quality.success, 0.90 * (1 - 0.0025));
}

void TestBillCustom::importBillsActiveWindows()
{
    // One request in each window of five minutes on average: 1 - 1/e of the windows see one.
    Workload w = plainWorkload(730 * 12, 100, 10);
    Plan p = plainPlan("nova-pro");
    p.customModel = {.kind = CustomKind::Import, .trainingHours = 1, .importUnits = 1};
    const auto hostedMinutes = [&] {
        double minutes = 0;
        for (const BillLine &line : evaluate(w, p, catalog()).bill)
            minutes += line.item == BillItem::CustomHosting ? line.quantity : 0;
        return minutes;
    };
    QVERIFY(evaluate(w, p, catalog()).feasible());
    Catalog closed = catalog();
    closed.models[0].provider = "Amazon";
    QVERIFY(says(evaluate(w, p, closed).infeasible, Finding::ModelNotImportable));
    const double minutes = hostedMinutes();
    QVERIFY(std::abs(minutes - 730 * 60 * (1 - std::exp(-1.0))) < 1e-6);
    // The same requests in fewer hours leave more windows empty.
    w.traffic.shape = WeekShape::OfficeHours;
    QVERIFY(hostedMinutes() < minutes);
}

// 1.425 s a call and ten calls a second are 14.25 at once: with four streams a copy they need four copies, of three allowed
// three.
void TestBillCustom::importBillsTheCopiesItNeeds()
{
    const Workload w = plainWorkload(10 * 730 * 3600, 1'000, 100);
    Plan p = plainPlan("nova-pro");
    p.customModel = {.kind = CustomKind::Import, .trainingHours = 1, .importUnits = 1, .importStreams = 4, .importCopies = 10};
    const auto copies = [&](double requests) {
        Workload its = w;
        its.traffic.requestsPerMonth = requests;
        return usdOf(evaluate(its, p, catalog()), BillItem::CustomHosting) / (.05718 * 730 * 60);
    };
    const double all = w.traffic.requestsPerMonth;
    QVERIFY(isNear(copies(all), 4, 1e-6));
    QVERIFY(isNear(copies(all / 5), 1, 1e-6));
    p.customModel.importCopies = 3;
    QVERIFY(isNear(copies(all), 3, 1e-6));
    // Instances of one's own leave Bedrock's copies without work.
    p.serving.otherwise.kind = LaneKind::RealTime;
    QCOMPARE(copies(all), 0.0);
}

void TestBillCustom::importIsServedOnDemandAlone()
{
    Workload w = plainWorkload(10'000, 100, 10);
    w.traffic.deferrableShare = .5;
    const auto refused = [&](const Plan &p) { return says(evaluate(w, p, catalog()).infeasible, Finding::ImportOnlyOnDemand); };
    Plan p = plainPlan("unit-model");
    p.customModel = {.kind = CustomKind::Import, .trainingHours = 1};
    QVERIFY(!refused(p));
    for (const LaneKind kind : {LaneKind::Provisioned, LaneKind::Reserved, LaneKind::Batch}) {
        Plan lanes = p;
        lanes.serving.otherwise.kind = kind;
        QVERIFY(refused(lanes));
        lanes = p;
        lanes.serving.deferrable.kind = kind;
        QVERIFY(refused(lanes));
    }
    p.serving.deferrable.kind = LaneKind::BatchTransform;
    QVERIFY(!refused(p));
}

void TestBillCustom::payback()
{
    Workload w = plainWorkload(1'000'000, 100, 10);
    w.request.systemTokens = 20'000;
    Plan p = plainPlan("nova-pro");
    QVERIFY(!customPayback(w, p, catalog()));
    p.customModel = {.kind = CustomKind::Import,
        .experiments = 2,
        .trainingHours = 100,
        .dataHours = 10,
        .evaluationTasks = 100,
        .governanceHours = 0,
        .operationHours = 0,
        .workUsdPerHour = 50,
        .retrainMonths = 12,
        .weeksToMarket = 0,
        .savedPrompt_tokens = 19'000};
    const auto paid = customPayback(w, p, catalog());
    QVERIFY(paid);
    QVERIFY(std::abs(paid->oneOff.usd() - (2 * 100 * 7.09 + 10 * 50 + 100 * 0.21)) < 1e-4);
    // 20,100 in and 10 out at 0.80/3.20 against import units all the time and their storage.
    const double base = 1e6 * (20'100 * 0.80 + 10 * 3.20) / 1e6, hosting = 2 * 0.05718 * 730 * 60 + 4 * 1.95;
    QVERIFY(std::abs(paid->monthlySaving.usd() - (base - hosting)) < 0.01);
    QVERIFY(paid->paybackMonths);
    QVERIFY(std::abs(*paid->paybackMonths - paid->oneOff.usd() / paid->monthlySaving.usd()) < 1e-9);
    p.customModel.weeksToMarket = 365.0 / 7 / 4;   // a quarter
    QVERIFY(std::abs(*customPayback(w, p, catalog())->paybackMonths - *paid->paybackMonths - 3) < 1e-9);
    w.traffic.requestsPerMonth = 100;   // too little to pay anything back
    const auto never = customPayback(w, p, catalog());
    QVERIFY(never && never->monthlySaving.value < 0 && !never->paybackMonths);
}

// The units of a custom model pay back as much on one lane as on another.
void TestBillCustom::paybackWhateverTheLane()
{
    Workload w = plainWorkload(3'000'000, 2'000, 300);
    Plan p = plainPlan("unit-model");
    p.customModel = {.kind = CustomKind::LowRank, .trainingTokens = 1e6, .experiments = 1, .savedPrompt_tokens = 1'000};
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 2, .tokensPerMinutePerUnit = 1e6};
    p.serving.coreHours = kAroundTheClock;
    const auto core = customPayback(w, p, catalog());
    p.serving.otherwise = p.serving.core;
    p.serving.core = {};
    const auto otherwise = customPayback(w, p, catalog());
    QVERIFY(core && otherwise);
    QVERIFY(std::abs(core->monthlySaving.usd() - otherwise->monthlySaving.usd()) < 1e-3);
}

QTEST_APPLESS_MAIN(TestBillCustom)
#include "tst_bill_custom.moc"

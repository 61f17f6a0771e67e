// SageMaker lanes: the closed form against replay, what they cost, and which cannot be.
#include "fixture.h"
#include "planner/queueing/burst_wait.h"
#include "planner/queueing/erlang.h"
#include "planner/queueing/shared_pool.h"
#include "planner/replay/replay.h"
#include "planner/trace.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

Catalog hostingCatalog()
{
    Catalog c = catalog();
    c.models[0].provider = "Meta";
    c.instancePrices = {{"ml.g5.2xlarge", "us-east-1", InstanceUse::Hosting, figure(1.515)}};
    c.servicePrices.push_back({ServiceItem::EndpointStorageGbMonth, "us-east-1", figure(0.14)});
    c.servicePrices.push_back({ServiceItem::ServerlessGbSecond, "us-east-1", figure(0.00002)});
    return c;
}

Workload chat(double requestsPerMonth)
{
    Workload w = plainWorkload(requestsPerMonth, 800, 200);
    w.traffic.shape = WeekShape::EveningPeak;
    w.request.user.cv = 0.6;
    w.request.output.cv = 0.7;
    return w;
}

Plan on(LaneKind kind)
{
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 600;
    p.serving.otherwise.kind = kind;
    p.serving.hosting.streamsPerInstance = 8;
    p.serving.hosting.maximumInstances = 6;
    return p;
}

}   // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolOfEqualSpeedIsErlangs();
    void poolSlowsAsItFills();
    void burstsKeepTheWork();
    void agreesWithReplay_data();
    void agreesWithReplay();
    void callsThatAreAlikeMeetTheirOwnCrowd();
    void startingContainersAreTaken();
    void whatWaitsMustFitTheQuota();
    void whatCannotBe_data();
    void whatCannotBe();
    void twoHalvesCostWhatOneDoes();
    void instanceHoursAddUp();
    void windowedInstancesStandInTheirWindow();
    void serverlessPaysByTheSecond();
    void failedCallsCostNothing();
    void traceIsPlayedInTheBusiestHours();
};

void TestLanes::poolOfEqualSpeedIsErlangs()
{
    for (const double rate : {1.0, 4.0, 6.5, 7.5}) {
        const SharedPool pool{2, 8, .1, 200, .01, 0};   // 2.1 s a call, however many share an instance
        const auto load = poolLoad(pool, rate);
        const auto erlang = erlangWait(16, rate, 2.1);
        QVERIFY(load && erlang);
        QVERIFY(std::abs(load->pWait - erlang->pWait) < 1e-9);
        QVERIFY(std::abs(load->delay_s / erlang->delay_s - 1) < 1e-9);
        QVERIFY(std::abs(load->inService / (rate * 2.1) - 1) < 1e-9);
    }
    QVERIFY(!poolLoad({2, 8, .1, 200, .01, 0}, 8));
}

void TestLanes::poolSlowsAsItFills()
{
    const SharedPool pool{2, 16, .3, 200, .017, .0005};
    double last_s = 0;
    for (const double rate : {.1, 1.0, 3.0, 5.0}) {
        const auto load = poolLoad(pool, rate);
        QVERIFY(load && load->call_s > last_s);
        last_s = load->call_s;
    }
    // Alone: .3 + 200 (.017 + .0005).
    QVERIFY(std::abs(poolLoad(pool, 1e-6)->call_s - 3.8) < 1e-3);
}

void TestLanes::burstsKeepTheWork()
{
    for (const double cv : {.3, 1.0, 2.0}) {
        double time = 0, arrivals = 0;
        const BurstStrata strata(cv);
        for (const BurstStratum &s : strata.all()) {
            time += s.timeShare;
            arrivals += s.arrivalShare;
            QVERIFY(std::abs(s.factor * s.timeShare / s.arrivalShare - 1) < 1e-9);
        }
        QVERIFY(std::abs(time - 1) < 1e-9 && std::abs(arrivals - 1) < 1e-9);
    }
}

void TestLanes::agreesWithReplay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("requests");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("slowing");
    QTest::addColumn<double>("burstCv");
    const auto row = [](const char *name, LaneKind kind, double requests, int least, int most, double slowing, double cv) {
        QTest::newRow(name) << static_cast<int>(kind) << requests << least << most << slowing << cv;
    };
    row("real-time, light", LaneKind::RealTime, 100e3, 1, 6, .0003, 0);
    row("real-time, scaled", LaneKind::RealTime, 900e3, 1, 6, .0003, 0);
    row("real-time, one instance", LaneKind::RealTime, 300e3, 1, 1, .0003, 0);
    row("real-time, slowed by company", LaneKind::RealTime, 300e3, 1, 1, .003, 0);
    row("real-time, bursts", LaneKind::RealTime, 100e3, 1, 1, .003, .8);
    row("asynchronous, from zero", LaneKind::Async, 20e3, 0, 4, .0003, 0);
    row("asynchronous, busy", LaneKind::Async, 600e3, 0, 4, .0003, 0);
    row("serverless, rare", LaneKind::Serverless, 20e3, 1, 1, .0003, 0);
    row("serverless, steady", LaneKind::Serverless, 600e3, 1, 1, .0003, 0);
}

void TestLanes::agreesWithReplay()
{
    QFETCH(int, kind);
    QFETCH(double, requests);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(double, slowing);
    QFETCH(double, burstCv);
    Workload w = chat(requests);
    w.traffic.rateCv = burstCv;
    Plan p = on(static_cast<LaneKind>(kind));
    p.serving.hosting.minimumInstances = least;
    p.serving.hosting.maximumInstances = most;
    p.serving.hosting.decodePerStream_s = slowing;
    const Outcome closed = evaluate(w, p, hostingCatalog());
    const ReplayOutcome played = replay(w, p, hostingCatalog(), {});
    const QString figures = QStringLiteral("first token p95 %1 against %2, whole %3 against %4")
                                .arg(closed.latency.firstToken.p95_s)
                                .arg(played.firstToken.p95_s)
                                .arg(closed.latency.endToEnd.p95_s)
                                .arg(played.endToEnd.p95_s);
    QVERIFY2(std::abs(closed.latency.firstToken.p95_s / played.firstToken.p95_s - 1) < .08, qPrintable(figures));
    QVERIFY2(std::abs(closed.latency.endToEnd.p95_s / played.endToEnd.p95_s - 1) < .08, qPrintable(figures));
    const double utilisation = closed.capacity.lanes.at(0).utilisation;
    QVERIFY(std::abs(utilisation - played.lanes.at(0).utilisation) < .02);
}

// Answers of one length differ by how many others their instance serves meanwhile, and by bursts: the mean speed alone is 12 to
// 15 % low at p95 here.
void TestLanes::callsThatAreAlikeMeetTheirOwnCrowd()
{
    for (const double burstCv : {0.0, .5}) {
        Workload w = plainWorkload(1'500'000, 100, 95);
        w.needs.interaction = Interaction::WholeAnswer;
        w.request.user.cv = w.request.output.cv = .05;
        w.traffic.rateCv = burstCv;
        w.traffic.burstLength_s = 120;
        Plan p = on(LaneKind::RealTime);
        p.serving.hosting = {
            .minimumInstances = 1, .maximumInstances = 1, .streamsPerInstance = 11, .decode_s = .01, .decodePerStream_s = .003};
        const double closed = evaluate(w, p, hostingCatalog()).latency.endToEnd.p95_s;
        const double played = replay(w, p, hostingCatalog(), {}).endToEnd.p95_s;
        QVERIFY2(std::abs(closed / played - 1) < .05, qPrintable(QStringLiteral("%1 against %2").arg(closed).arg(played)));
    }
}

// While a container starts, the next call needs another one: slow starts make more of them.
void TestLanes::startingContainersAreTaken()
{
    Workload w = plainWorkload(50'000, 400, 100);
    w.assumptions.containerIdle_s = 120;
    const Plan p = on(LaneKind::Serverless);
    double last = 0;
    for (const double start_s : {0.0, 3.0, 12.0}) {
        w.assumptions.coldStart_s = start_s;
        const double cold = evaluate(w, p, hostingCatalog()).capacity.lanes.front().coldShare;
        constexpr int kWeeks = 12;
        double played = 0;
        for (std::uint64_t seed = 1; seed <= kWeeks; ++seed)
            played += replay(w, p, hostingCatalog(), {.seed = seed}).lanes.front().coldShare / kWeeks;
        QVERIFY(cold > last);
        QVERIFY2(
            std::abs(cold / played - 1) < .06, qPrintable(QStringLiteral("%1 s: %2 (%3)").arg(start_s).arg(cold).arg(played)));
        last = cold;
    }
}

// Deferrable requests alone on demand: more of them than the quota refills never get through.
void TestLanes::whatWaitsMustFitTheQuota()
{
    Plan p = on(LaneKind::Serverless);
    p.serving.deferrable.kind = LaneKind::OnDemand;
    Workload w = chat(100'000);
    w.traffic.deferrableShare = .5;
    const double calls_perMinute = 50'000 / w.assumptions.hoursPerMonth / 60;
    p.serving.quotaRequestsPerMinute = calls_perMinute / .9;
    const Outcome fits = evaluate(w, p, hostingCatalog());
    QVERIFY(!says(fits.infeasible, Finding::Unstable));
    QVERIFY(std::abs(fits.capacity.lanes.back().utilisation - .9) < 1e-6);
    p.serving.quotaRequestsPerMinute = calls_perMinute * .9;
    QVERIFY(says(evaluate(w, p, hostingCatalog()).infeasible, Finding::Unstable));
}

void TestLanes::whatCannotBe_data()
{
    QTest::addColumn<int>("finding");
    for (const auto &[name, finding] : {std::pair("no lane", Finding::NoLane), {"batch in core hours", Finding::JobInCoreHours},
             {"empty core hours", Finding::EmptyWindow}, {"weights not given", Finding::ModelNotHostable},
             {"model too large", Finding::ModelTooLargeForServerless}, {"half a GB", Finding::ServerlessMemory},
             {"too many containers", Finding::ServerlessConcurrency}, {"real-time off", Finding::CannotScaleToZero}})
        QTest::newRow(name) << static_cast<int>(finding);
}

void TestLanes::whatCannotBe()
{
    QFETCH(int, finding);
    Plan p = on(LaneKind::Serverless);
    Catalog c = hostingCatalog();
    QVERIFY(evaluate(chat(1e4), p, c).feasible());
    switch (static_cast<Finding>(finding)) {
    case Finding::NoLane: p.serving.otherwise.kind = LaneKind::None; break;
    case Finding::JobInCoreHours: p.serving.core.kind = LaneKind::Batch; break;
    case Finding::EmptyWindow:
        p.serving.core.kind = LaneKind::OnDemand;
        p.serving.coreHours = {0, 6, 23, 18};
        break;
    case Finding::ModelNotHostable: c.models[0].provider = "Amazon"; break;
    case Finding::ModelTooLargeForServerless: p.serving.hosting.modelMemory_gb = 12; break;
    case Finding::ServerlessMemory: p.serving.hosting.memory_gb = 4.5; break;
    case Finding::ServerlessConcurrency: p.serving.hosting.maximumConcurrency = 201; break;
    case Finding::CannotScaleToZero:
        p.serving.otherwise.kind = LaneKind::RealTime;
        p.serving.hosting.minimumInstances = 0;
        break;
    default: QFAIL("no such row");
    }
    const Outcome o = evaluate(chat(1e4), p, c);
    QVERIFY(!o.feasible());
    QVERIFY(says(o.infeasible, static_cast<Finding>(finding)));
}

void TestLanes::twoHalvesCostWhatOneDoes()
{
    Plan p = on(LaneKind::OnDemand);
    const Outcome one = evaluate(chat(3e5), p, catalog());
    p.serving.beside.kind = LaneKind::OnDemand;
    p.serving.besideShare = .5;
    const Outcome two = evaluate(chat(3e5), p, catalog());
    for (const BillItem item : {BillItem::InputTokens, BillItem::OutputTokens})
        QVERIFY(std::abs(usdOf(one, item) - usdOf(two, item)) < 2e-6);
    QCOMPARE(two.capacity.lanes.size(), std::size_t{2});
    QVERIFY(std::abs(two.capacity.lanes[0].servedShare - .5) < 1e-9);
    QVERIFY(std::abs(one.latency.firstToken.p95_s - two.latency.firstToken.p95_s) < 1e-9);
}

void TestLanes::instanceHoursAddUp()
{
    Plan p = on(LaneKind::RealTime);
    p.serving.hosting.minimumInstances = p.serving.hosting.maximumInstances = 2;
    p.serving.hosting.storage_gb = 240;
    const Outcome o = evaluate(chat(1e5), p, hostingCatalog());
    const double hours = (usdOf(o, BillItem::InstancesBusy) + usdOf(o, BillItem::InstancesIdle)) / 1.515;
    QVERIFY(std::abs(hours - 2 * 730) < 1e-4);
    QCOMPARE(usdOf(o, BillItem::InstancesScaleInLag), 0.0);
    QCOMPARE(usdOf(o, BillItem::EndpointStorage), 2 * 240 * .14);
    // Prompts and answers of a hundred thousand calls, five bytes a token.
    Workload w = plainWorkload(1e5, 800, 200);
    w.assumptions.logBytesPerToken = 5;
    QCOMPARE(usdOf(evaluate(w, p, hostingCatalog()), BillItem::EndpointData), .008);
    // More instances while the evening lasts, and for a while after it.
    p.serving.hosting.minimumInstances = 1;
    p.serving.hosting.maximumInstances = 6;
    QVERIFY(usdOf(evaluate(chat(2e6), p, hostingCatalog()), BillItem::InstancesScaleInLag) > 0);
}

// Two instances on five days from 9 to 18 o'clock, each day started five minutes before; both engines see them as busy.
void TestLanes::windowedInstancesStandInTheirWindow()
{
    Workload w = chat(300'000);
    w.traffic.shape = WeekShape::Flat;
    Plan p = on(LaneKind::OnDemand);
    p.serving.core.kind = LaneKind::RealTime;
    p.serving.coreHours = {0, 4, 9, 18};
    p.serving.hosting.minimumInstances = p.serving.hosting.maximumInstances = 2;
    const auto hours = [&](BillItem item) {
        double sum = 0;
        for (const BillLine &line : evaluate(w, p, hostingCatalog()).bill)
            sum += line.item == item ? line.quantity : 0;
        return sum;
    };
    const auto standing
        = [&] { return hours(BillItem::InstancesBusy) + hours(BillItem::InstancesIdle) + hours(BillItem::InstancesScaleInLag); };
    QVERIFY(std::abs(standing() - 2 * (45 + 5 * 300 / 3600.0) * 730 / 168) < 1e-6);
    const double utilisation = evaluate(w, p, hostingCatalog()).capacity.lanes.at(0).utilisation;
    const double played = replay(w, p, hostingCatalog(), {}).lanes.at(0).utilisation;
    QVERIFY2(std::abs(utilisation - played) < .02, qPrintable(QStringLiteral("%1 against %2").arg(utilisation).arg(played)));
    p.serving.coreHours = {0, 1, 0, 24};   // two days on end are opened once
    QVERIFY(std::abs(standing() - 2 * (48 + 300 / 3600.0) * 730 / 168) < 1e-6);
    p.serving.coreHours = kAroundTheClock;
    QVERIFY(std::abs(standing() - 2 * 730) < 1e-6);
    // What stands by in the other Region keeps the same hours.
    p.serving.coreHours = {0, 4, 9, 18};
    p.resilience = {.tier = AvailabilityTier::Standby, .secondRegion = "us-west-2"};
    Catalog c = hostingCatalog();
    c.instancePrices.push_back({"ml.g5.2xlarge", "us-west-2", InstanceUse::Hosting, figure(1.515)});
    double standby = 0;
    for (const BillLine &line : evaluate(w, p, c).bill)
        standby += line.item == BillItem::StandbyInstances ? line.quantity : 0;
    QVERIFY(std::abs(standby - 2 * (45 + 5 * 300 / 3600.0) * 730 / 168) < 1e-6);
}

void TestLanes::serverlessPaysByTheSecond()
{
    Workload w = plainWorkload(1e5, 1'000, 100);
    Plan p = on(LaneKind::Serverless);
    p.serving.hosting.overhead_s = .1;
    p.serving.hosting.prefillTokensPerS = 4'000;
    p.serving.hosting.decode_s = .02;
    p.serving.hosting.decodePerStream_s = 0;
    p.serving.hosting.memory_gb = 4;
    // 100,000 calls of .1 + .25 + 2 seconds on 4 GB.
    QVERIFY(std::abs(usdOf(evaluate(w, p, hostingCatalog()), BillItem::ServerlessCompute) - 1e5 * 2.35 * 4 * .00002) < 1e-3);
}

void TestLanes::failedCallsCostNothing()
{
    Plan p = on(LaneKind::OnDemand);
    const double all = usdOf(evaluate(chat(5e5), p, catalog()), BillItem::OutputTokens);
    p.serving.quotaRequestsPerMinute = 5;
    const Outcome tight = evaluate(chat(5e5), p, catalog());
    QVERIFY(tight.capacity.failedShare > .3);
    QVERIFY(std::abs(usdOf(tight, BillItem::OutputTokens) / all - (1 - tight.capacity.failedShare)) < .01);
}

void TestLanes::traceIsPlayedInTheBusiestHours()
{
    Workload w = chat(730 * 3600);
    Trace trace;
    for (int i = 0; i < 600; ++i) {
        trace.arrival_s.push_back(i);
        trace.inputTokens.push_back(400);
        trace.outputTokens.push_back(50);
    }
    w.traffic.trace = std::make_shared<const Trace>(trace);
    Plan p = on(LaneKind::OnDemand);
    p.models.first = "unit-model";
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 2, .tokensPerMinutePerUnit = 60'000};
    p.serving.coreHours = {0, 6, 18, 23};   // the evening peak
    const ReplayOutcome played = replay(w, p, catalog(), {});
    QCOMPARE(played.lanes.at(0).role, LaneRole::Core);
    QVERIFY(played.lanes.at(0).servedShare > .5);
}

QTEST_APPLESS_MAIN(TestLanes)
#include "tst_lanes.moc"

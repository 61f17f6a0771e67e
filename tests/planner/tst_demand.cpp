// Event peaks beside the week, and users in several zones.
#include "fixture.h"
#include "planner/demand/week.h"
#include "planner/model/prompt_cache.h"
#include "planner/replay/arrivals.h"
#include "planner/replay/replay.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// One request a second, at every hour; six sales a year of twelve hours each have five times that.
Workload withSales(int eventsPerYear = 6)
{
    Workload w = plainWorkload(730 * 3600, 1'000, 100);
    w.traffic.eventFactor = 5;
    w.traffic.eventHours = 12;
    w.traffic.eventsPerYear = eventsPerYear;
    return w;
}

constexpr double kYear_h = 8'760, kEventHours = 72;
constexpr double kVolume = 1 + 4 * kEventHours / kYear_h;

Plan queueing(double callsPerS)
{
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned,
        .modelUnits = 1,
        .tokensPerMinutePerUnit = callsPerS * 60 * 1'100,
        .overflow = Overflow::Queue};
    p.serving.coreHours = {0, 6, 0, 24};
    return p;
}

double instanceHours(const Outcome &o)
{
    double sum = 0;
    for (const BillLine &line : o.bill)
        if (line.unit == BillUnit::InstanceHour)
            sum += line.quantity;
    return sum;
}

}   // namespace

class TestDemand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEventChangesNothing();
    void eventsAreBilled();
    void theBusiestStretch();
    void aQueueGrowsWhileTheEventLasts();
    void aQuotaFailsAtTheEvent();
    void coreHoursShareTheEvent();
    void instancesFollowTheEvent();
    void replayAgreesOnEvents();
    void noShareChangesNothing();
    void zonesAddTheirShapes();
    void windowsShareTheWeeksLevels();
    void zonesFlattenTheWeek();
    void zonesKeepTheCacheAsWarm();
};

void TestDemand::noEventChangesNothing()
{
    Workload without = withSales(0), plain = without;
    plain.traffic.eventFactor = Traffic{}.eventFactor;
    plain.traffic.eventHours = Traffic{}.eventHours;
    const Outcome a = evaluate(without, queueing(2), catalog()), b = evaluate(plain, queueing(2), catalog());
    QVERIFY(a == b);
    QVERIFY(!a.event);
}

void TestDemand::eventsAreBilled()
{
    const Outcome o = evaluate(withSales(), plainPlan("nova-pro"), catalog());
    QVERIFY(o.event);
    // 2,628,000 requests of 1,000 tokens at 0.80 a million; four more a second for six hours a month.
    QCOMPARE(usdOf(o, BillItem::InputTokens), 2'102.40 + 69.12);
    QCOMPARE(usdOf(o, BillItem::OutputTokens), 840.96 + 27.648);
    QVERIFY(isNear(o.event->requestsPerMonth, 86'400, 1e-9));
    QVERIFY(isNear(o.event->hoursPerMonth, 6, 1e-9));
    QVERIFY(isNear(o.event->rate_per_s, 5, 1e-9));
    QCOMPARE(o.event->failedShare, 0.0);
    // Without a limit an event's calls are as fast as any.
    QVERIFY(isNear(o.event->firstTokenP95_s, o.latency.firstToken.p95_s, 1e-6));
}

void TestDemand::theBusiestStretch()
{
    Traffic t;
    t.shape = WeekShape::SpikyDemo;   // Tuesday and Thursday, 14 to 16
    t.eventsPerYear = 10;
    t.eventFactor = 3;
    t.eventHours = 2;
    const EventPeak two = eventPeak(t, TrafficWeek(t));
    QCOMPARE(two.firstHour, 24 + 14);
    const double busy = weekShape(t.shape)[38], idle = weekShape(t.shape)[0];
    QVERIFY(isNear(two.usualRate, busy, 1e-12));
    QVERIFY(isNear(two.perWeek, 10 * 168 / kYear_h, 1e-12));
    QVERIFY(two.contains(38) && two.contains(39) && !two.contains(40) && !two.contains(37));
    t.eventHours = 4;   // two of them idle: the first such stretch from the start of the week
    const EventPeak four = eventPeak(t, TrafficWeek(t));
    QCOMPARE(four.firstHour, 24 + 12);
    QVERIFY(isNear(four.usualRate, (2 * busy + 2 * idle) / 4, 1e-12));
}

void TestDemand::aQueueGrowsWhileTheEventLasts()
{
    const Outcome o = evaluate(withSales(), queueing(2), catalog()), usual = evaluate(withSales(0), queueing(2), catalog());
    QVERIFY(says(o.warnings, Finding::EventOverloads));
    for (const Note &note : o.warnings)
        if (note.finding == Finding::EventOverloads)
            QVERIFY(isNear(note.number1, 2.5, 1e-9));
    // Five a second on two a second: the last to come waits for 1.5 times twelve hours, the mean half of that.
    QVERIFY(o.event->firstTokenP95_s > 0.95 * 64'800 * 0.9);
    QVERIFY(o.event->firstTokenP95_s < 64'800 * 1.1);
    QVERIFY(isNear(o.latency.firstToken.p50_s, usual.latency.firstToken.p50_s, 0.02));
    QVERIFY(isNear(o.latency.worstHourFirstTokenP95_s, usual.latency.worstHourFirstTokenP95_s, 1e-9));
    QVERIFY(o.feasible());
    QVERIFY(!says(evaluate(withSales(), queueing(6), catalog()).warnings, Finding::EventOverloads));
}

void TestDemand::aQuotaFailsAtTheEvent()
{
    Plan p = plainPlan("nova-pro");
    p.serving.quotaRequestsPerMinute = 120;
    const Outcome o = evaluate(withSales(), p, catalog());
    // Two of five a second get through; retries can only use what is left over.
    QVERIFY(o.event->failedShare > 0.58 && o.event->failedShare < 0.66);
    QVERIFY(o.event->throttledShare >= o.event->failedShare);
    QVERIFY(std::isinf(o.event->firstTokenP95_s));
    QVERIFY(says(o.warnings, Finding::EventFails));
    const double weight = 5 * kEventHours / kYear_h / kVolume;   // of all requests
    const double others = evaluate(withSales(0), p, catalog()).capacity.failedShare;
    QVERIFY(isNear(o.capacity.failedShare, weight * o.event->failedShare + (1 - weight) * others, 1e-9));
    QVERIFY(isNear(o.availability.design, 0.999 * (1 - o.capacity.failedShare), 1e-9));
}

void TestDemand::coreHoursShareTheEvent()
{
    Workload w = withSales();
    Plan p = queueing(6);
    p.serving.coreHours = {0, 0, 0, 6};   // the first six of the event's twelve hours
    const Outcome o = evaluate(w, p, catalog());
    QVERIFY(!says(o.warnings, Finding::EventOverloads));
    QCOMPARE(o.capacity.lanes.size(), std::size_t{2});
    // Six hours a week, of which an event has its part at five times the rate.
    const double perWeek = 6 * 168 / kYear_h;
    const double core = (6 * (1 - perWeek) + 5 * 6 * perWeek) / 168 / kVolume;
    QVERIFY(isNear(o.capacity.lanes[0].servedShare, core, 1e-9));
    QVERIFY(isNear(o.capacity.lanes[0].servedShare + o.capacity.lanes[1].servedShare, 1, 1e-12));
    // The window's hours are paid, whatever they are used for.
    QCOMPARE(
        usdOf(o, BillItem::ModelUnitsBusy) + usdOf(o, BillItem::ModelUnitsIdle), MicroUsd::fromUsd(18.40 * 730 * 6 / 168).usd());
}

void TestDemand::instancesFollowTheEvent()
{
    Catalog c = catalog();
    c.models[0].provider = "Meta";
    c.servicePrices.push_back({ServiceItem::EndpointStorageGbMonth, "us-east-1", figure(0.14)});
    Plan p = plainPlan("nova-pro");
    p.serving.otherwise.kind = LaneKind::RealTime;
    p.serving.hosting.maximumInstances = 10;
    p.serving.hosting.streamsPerInstance = 4;
    const Outcome usual = evaluate(withSales(0), p, c), o = evaluate(withSales(), p, c);
    Workload busy = withSales(0);
    busy.traffic.requestsPerMonth *= 5;
    const double before = instanceHours(usual) / 730, during = instanceHours(evaluate(busy, p, c)) / 730;
    QVERIFY(during > before + 1);
    // Six hours a month, late by five minutes on the way up and by as much on the way down.
    QVERIFY(isNear(instanceHours(o) - instanceHours(usual), 6 * (during - before), 1e-6));
    QVERIFY(!says(o.warnings, Finding::EventOverloads));
    p.serving.hosting.maximumInstances = static_cast<int>(before);
    QVERIFY(says(evaluate(withSales(), p, c).warnings, Finding::EventOverloads));
}

void TestDemand::replayAgreesOnEvents()
{
    Plan p = plainPlan("nova-pro");
    p.serving.quotaRequestsPerMinute = 120;
    const Workload w = withSales();
    const Outcome o = evaluate(w, p, catalog());
    const ReplayOutcome r = replay(w, p, catalog(), {});
    const double weight = 5 * kEventHours / kYear_h / kVolume;
    QVERIFY(isNear(static_cast<double>(r.eventRequests) / static_cast<double>(r.requests), weight, 0.03));
    QVERIFY(isNear(r.failedShare, o.capacity.failedShare, 0.05));
    QVERIFY(std::isinf(r.eventFirstToken.p95_s));
    QVERIFY(isNear(r.firstToken.p50_s, o.latency.firstToken.p50_s, 0.02));
    const ReplayOutcome without = replay(withSales(0), p, catalog(), {});
    QCOMPARE(without.eventRequests, std::size_t{0});
    QVERIFY(without.failedShare < 1e-4);
}

void TestDemand::noShareChangesNothing()
{
    Workload w = withSales(0), shifted = w;
    shifted.traffic.secondZoneHours = -3;
    shifted.traffic.thirdZoneHours = 11;
    QVERIFY(TrafficWeek(shifted.traffic).oneZone());
    QVERIFY(evaluate(w, queueing(2), catalog()) == evaluate(shifted, queueing(2), catalog()));
}

void TestDemand::zonesAddTheirShapes()
{
    Traffic t;
    t.shape = WeekShape::SpikyDemo;
    t.secondZoneShare = 0.3;
    t.secondZoneHours = 8;
    t.thirdZoneShare = 0.2;
    t.thirdZoneHours = -7;
    const TrafficWeek zoned(t);
    const auto &rates = zoned.rates();
    const double busy = weekShape(t.shape)[38], idle = weekShape(t.shape)[0];
    // Tuesday 14:00 is 6:00 where clocks are eight hours ahead, and 21:00 where they are seven behind.
    QVERIFY(isNear(rates[38], 0.5 * busy + 0.5 * idle, 1e-12));
    QVERIFY(isNear(rates[30], 0.3 * busy + 0.7 * idle, 1e-12));
    QVERIFY(isNear(rates[45], 0.2 * busy + 0.8 * idle, 1e-12));
    QVERIFY(isNear(std::accumulate(rates.begin(), rates.end(), 0.0), 168, 1e-12));
    const Levels levels = loadLevels(TrafficWeek(t), nullptr, false);
    double weight = 0, hours = 0, rate = 0;
    for (const LoadLevel &level : levels.all()) {
        weight += level.weight;
        hours += level.hours;
        QVERIFY(level.relativeRate >= rate);
        rate = level.relativeRate;
    }
    QVERIFY(isNear(weight, 1, 1e-12));
    QCOMPARE(hours, 168.0);
    QVERIFY(isNear(rate, 0.5 * busy + 0.5 * idle, 1e-12));
    t.secondZoneShare = t.thirdZoneShare = 1;   // more than there is: half each
    QVERIFY(isNear(TrafficWeek(t).rates()[30], 0.5 * busy + 0.5 * idle, 1e-12));
}

void TestDemand::windowsShareTheWeeksLevels()
{
    // Core hours lie in the upper three quarters of the week's range: fewer levels, and none of them below.
    const HourWindow core{0, 4, 10, 18};
    const TrafficWeek week(WeekShape::OfficeHours);
    const Levels all = loadLevels(week, nullptr, false), in = loadLevels(week, &core, false), out = loadLevels(week, &core, true);
    QCOMPARE(all.count, kMaximumLevels);
    QVERIFY(in.count < all.count);
    QCOMPARE(all.all().back().peakHour, in.all().back().peakHour);
    double weight = 0;
    for (const Levels *levels : {&in, &out})
        for (const LoadLevel &level : levels->all())
            weight += level.weight;
    QVERIFY(isNear(weight, 1, 1e-12));
    for (std::size_t h = 0; h < kHoursOfWeek; ++h)
        QVERIFY((in.ofHour[h] >= 0) == core.contains(static_cast<int>(h)) && (in.ofHour[h] < 0) == (out.ofHour[h] >= 0));
}

void TestDemand::zonesFlattenTheWeek()
{
    Workload w = plainWorkload(730 * 3600, 1'000, 100);
    w.traffic.shape = WeekShape::EveningPeak;
    Plan p = plainPlan("nova-pro");
    p.serving.quotaRequestsPerMinute = 110;
    const Outcome one = evaluate(w, p, catalog());
    w.traffic.secondZoneShare = 0.5;
    w.traffic.secondZoneHours = 12;
    const Outcome two = evaluate(w, p, catalog());
    QVERIFY(one.capacity.failedShare > 0.05);
    QVERIFY(two.capacity.failedShare < one.capacity.failedShare / 4);
    QCOMPARE(usdOf(two, BillItem::OutputTokens) > usdOf(one, BillItem::OutputTokens), true);   // fewer are lost
    const ReplayOutcome r = replay(w, p, catalog(), {});
    QVERIFY(std::abs(r.failedShare - two.capacity.failedShare) < 0.01);
}

void TestDemand::zonesKeepTheCacheAsWarm()
{
    Traffic t;
    t.shape = WeekShape::OfficeHours;
    t.secondZoneShare = 0.4;
    t.secondZoneHours = 0;   // the same clock: the same week
    for (const double rate : {1e-4, 1e-3, 1e-2})
        for (const CacheLife life : {CacheLife::Minutes5, CacheLife::Hour1})
            for (const Bursts &bursts : {Bursts{}, Bursts{1, 60}})
                QVERIFY(std::abs(promptCacheHitShare(TrafficWeek(t), rate, life, bursts)
                            - promptCacheHitShare(WeekShape::OfficeHours, rate, life, bursts))
                    < 5e-3);
}

QTEST_APPLESS_MAIN(TestDemand)
#include "tst_demand.moc"

// Availability by tier, of lanes and AZs, against hand-computed values.
#include "fixture.h"
#include "planner/evaluate.h"
#include "planner/model/availability.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// Amazon Bedrock promises .999, an endpoint .9995; an AZ is down for 1 %, each for itself.
struct EndpointCase
{
    Catalog catalog;
    Workload workload;
    Plan plan;
};

EndpointCase endpointCase()
{
    EndpointCase its{catalog(), plainWorkload(1'000, 500, 500), plainPlan("unit-model")};
    its.catalog.slas[static_cast<std::size_t>(SlaItem::SageMakerOnline)] = figure(0.9995);
    its.workload.assumptions.zoneUnavailability = 0.01;
    its.workload.assumptions.commonCause = 0;
    return its;
}

}   // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ninesArithmetic();
    void standbyLiesBetweenOneRegionAndTwo();
    void endpointsAreAvailableByThemselves();
    void aLaneIsNeededByThoseItServes();
    void aPairOfZonesAndMore();
};

void TestAvailability::ninesArithmetic()
{
    // Two independent Regions of 99 % give 99.99 %; three services of 99.99 % in series 99.97 %.
    QVERIFY(std::abs(1 - activeActiveUnavailability({0.01, 7'200, 1, 0}, 0) - 0.9999) < 1e-12);
    const std::array three{0.9999, 0.9999, 0.9999};
    QVERIFY(std::abs(inSeries(three) - 0.9997) < 1e-6);
    const auto minutesAYear = [](double availability) { return std::round((1 - availability) * 365 * 24 * 60); };
    QCOMPARE(minutesAYear(0.99), 3.0 * 1'440 + 15 * 60 + 36);   // 3 d 15 h 36 min
    QCOMPARE(minutesAYear(0.999), 526.0);                       // 8 h 45 min 36 s
    QCOMPARE(minutesAYear(0.9999), 53.0);                       // 52 min 34 s
    QCOMPARE(minutesAYear(0.99999), 5.0);
}

void TestAvailability::standbyLiesBetweenOneRegionAndTwo()
{
    const RegionRisk risk{0.002, 7'200, 0.95, 0.1};
    const double standby = standbyUnavailability(risk, 300), both = activeActiveUnavailability(risk, 60);
    QVERIFY(both < standby && standby < risk.unavailability);
    // A standby that takes as long as the outage helps nothing.
    QVERIFY(std::abs(standbyUnavailability(risk, 1e9) - risk.unavailability) < 1e-15);
}

void TestAvailability::endpointsAreAvailableByThemselves()
{
    auto [c, w, p] = endpointCase();
    QCOMPARE(evaluate(w, p, c).availability.design, 0.999);   // Amazon Bedrock
    p.serving.otherwise.kind = LaneKind::RealTime;
    p.serving.hosting.minimumInstances = 2;
    p.resilience.tier = AvailabilityTier::SingleZone;
    const Outcome alone = evaluate(w, p, c);
    QVERIFY(std::abs(alone.availability.design - 0.9995 * 0.99) < 1e-12);
    QCOMPARE(alone.availability.sla, std::optional(0.9995));
    p.resilience.tier = AvailabilityTier::MultiZone;
    p.resilience.zones = 2;
    QVERIFY(std::abs(evaluate(w, p, c).availability.design - 0.9995 * (1 - 1e-4)) < 1e-12);
    // The contract is about more than one instance, and one alone stands in one AZ, whatever the tier; what escalates needs
    // Amazon Bedrock, too.
    p.serving.hosting.minimumInstances = 1;
    QVERIFY(!evaluate(w, p, c).availability.sla);
    QVERIFY(std::abs(evaluate(w, p, c).availability.design - 0.9995 * 0.99) < 1e-12);
    p.models.escalateTo = "claude-3-sonnet";
    const Outcome cascade = evaluate(w, p, c);
    const double escalated = cascade.quality.escalationShare;
    QVERIFY(escalated > .1 && escalated < .9);
    QVERIFY(std::abs(cascade.availability.design - 0.9995 * 0.99 * (1 - escalated * 0.001)) < 1e-12);
}

// A request needs the lane that serves it and not the others, in each Region alike.
void TestAvailability::aLaneIsNeededByThoseItServes()
{
    auto [c, w, p] = endpointCase();
    p.serving.hosting.minimumInstances = 2;
    p.resilience.zones = 2;
    const auto withBeside = [&](double share) {
        p.serving.beside.kind = LaneKind::RealTime;
        p.serving.besideShare = share;
        return evaluate(w, p, c).availability;
    };
    constexpr double kEndpoint = 0.9995 * (1 - 1e-4);
    for (const double share : {0.25, 0.5, 0.9}) {
        const AvailabilityOutcome its = withBeside(share);
        QVERIFY(std::abs(its.design - ((1 - share) * 0.999 + share * kEndpoint)) < 1e-12);
        QVERIFY(std::abs(its.sla.value() - ((1 - share) * 0.999 + share * 0.9995)) < 1e-12);
    }
    p.resilience.tier = AvailabilityTier::ActiveActive;
    p.resilience.secondRegion = "us-west-2";
    const RegionRisk service{0.001, w.assumptions.outageMean_s, w.assumptions.failoverSuccess, 0};
    RegionRisk endpoint = service;
    endpoint.unavailability = 1 - kEndpoint;
    const double detection_s = w.assumptions.detection_s;
    QVERIFY(std::abs(1 - withBeside(0.5).design
                - (activeActiveUnavailability(service, detection_s) + activeActiveUnavailability(endpoint, detection_s)) / 2)
        < 1e-15);
}

void TestAvailability::aPairOfZonesAndMore()
{
    QVERIFY(std::abs(zonesUnavailability(0.01, 0, 2) - 1e-4) < 1e-15);
    QVERIFY(std::abs(zonesUnavailability(0.01, 0, 3) - (3 * 1e-4 * 0.99 + 1e-6)) < 1e-15);
    QVERIFY(std::abs(zonesUnavailability(0.01, 1, 3) - 0.01) < 1e-15);
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"

// What a call takes on its lane, and how a wait is added to it.
#include "fixture.h"
#include "planner/queueing/wait.h"
#include "planner/replay/replay.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestCallTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiersHaveTheirPace();
    void waitsKeepTheirLaw();
};

// Flex is slower in all, Priority writes faster; a cascade's second model has the tier of the first one's lane.
void TestCallTimes::tiersHaveTheirPace()
{
    Workload w = plainWorkload(50'000, 800, 200);
    w.assumptions.jitterCvOnDemand = w.assumptions.gateway_s = 0;
    Catalog c = catalog();
    for (RoundTrip &trip : c.roundTrips)
        trip.seconds.value = 0;
    Plan p = plainPlan("nova-pro");
    const auto times = [&](ServiceTier tier) {
        p.serving.otherwise.tier = tier;
        const LatencyOutcome latency = evaluate(w, p, c).latency;
        const ReplayOutcome played = replay(w, p, c, {.maximumRequests = 2'000});
        for (const auto &[closed, its] : {std::pair(latency.firstToken, played.firstToken), {latency.endToEnd, played.endToEnd}})
            if (std::abs(closed.p95_s / its.p95_s - 1) > .01)
                qFatal("closed form %g s, replay %g s", closed.p95_s, its.p95_s);
        return std::pair(latency.firstToken.p50_s, latency.endToEnd.p50_s);
    };
    const double first_s = .3 + 800 / 8'000., whole_s = first_s + 200 * .01;
    const auto is = [](std::pair<double, double> got, double first, double whole) {
        return std::abs(got.first / first - 1) < 1e-3 && std::abs(got.second / whole - 1) < 1e-3;
    };
    QVERIFY(is(times(ServiceTier::Standard), first_s, whole_s));
    QVERIFY(is(times(ServiceTier::Flex), 2 * first_s, 2 * whole_s));
    QVERIFY(is(times(ServiceTier::Priority), first_s, first_s + 200 * .01 / 1.25));
    w.assumptions.flexSlowdown = w.assumptions.prioritySpeedup = 1;
    QVERIFY(is(times(ServiceTier::Flex), first_s, whole_s));
    QVERIFY(is(times(ServiceTier::Priority), first_s, whole_s));
    w.assumptions.flexSlowdown = 3;
    p.models.escalateTo = "claude-3-sonnet";
    w.assumptions.verifierHit = w.assumptions.verifierFalseAlarm = 1;   // all escalate
    w.assumptions.verifier_s = 0;
    QVERIFY(is(times(ServiceTier::Flex), 3 * (whole_s + first_s), 6 * whole_s));
}

// What a wait is added to is known: the wait's own p95 and p99 stay, few wait or many.
void TestCallTimes::waitsKeepTheirLaw()
{
    constexpr double kOverhead_s = .1, kToken_s = .02, kOutput = 200, kCall_s = kOverhead_s + kToken_s * kOutput;
    Catalog c = catalog();
    c.models[0].provider = "Meta";
    for (RoundTrip &trip : c.roundTrips)
        trip.seconds.value = 0;
    int compared = 0;
    for (const int streams : {1, 2, 5, 10, 50, 200}) {
        for (const double utilisation : {.5, .7, .8, .9}) {
            for (const double cv : {0., .5, 1., 2.}) {
                const double part = kToken_s * kOutput / kCall_s, rate = utilisation * streams / kCall_s;
                const WaitLaw law = poissonWait(streams, kCall_s, rate, cv * cv * part * part, ServiceShape::Lognormal);
                Workload w = plainWorkload(rate * 730 * 3600, 1, kOutput);
                w.needs.interaction = Interaction::Streaming;
                w.request.output.cv = cv;
                w.assumptions.jitterCvHosted = w.assumptions.gateway_s = 0;
                Plan p = plainPlan("nova-pro");
                p.serving.otherwise.kind = LaneKind::RealTime;
                p.prompt.maxOutput_tokens = 1e6;
                p.serving.hosting = {.minimumInstances = 1,
                    .maximumInstances = 1,
                    .streamsPerInstance = streams,
                    .overhead_s = kOverhead_s,
                    .prefillTokensPerS = 1e9,
                    .decode_s = kToken_s,
                    .decodePerStream_s = 0};
                const Quantiles &first = evaluate(w, p, c).latency.firstToken;
                for (const auto &[share, latency_s] : {std::pair(.95, first.p95_s), {.99, first.p99_s}}) {
                    const double wait_s = law.quantile_s(share);
                    if (wait_s < .01 * kCall_s)
                        continue;
                    ++compared;
                    QVERIFY2(std::abs((latency_s - kOverhead_s) / wait_s - 1) < (cv > 1 ? .1 : .05),
                        qPrintable(QStringLiteral("%1 streams, utilisation %2, cv %3, quantile %4: %5 s, by the law %6 s")
                                       .arg(streams)
                                       .arg(utilisation)
                                       .arg(cv)
                                       .arg(share)
                                       .arg(latency_s - kOverhead_s)
                                       .arg(wait_s)));
                }
            }
        }
    }
    QVERIFY(compared > 120);
}

QTEST_GUILESS_MAIN(TestCallTimes)
#include "tst_call_times.moc"

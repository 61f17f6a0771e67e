// Replay: deterministic, true to the plan, and near the closed form where the closed form is to be trusted.
#include "fixture.h"
#include "planner/demand/week.h"
#include "planner/replay/arrivals.h"
#include "planner/replay/replay.h"
#include "planner/replay/statistics.h"
#include "planner/search/verify.h"
#include "planner/trace.h"

#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <thread>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

Workload chat(double requestsPerMonth)
{
    Workload w = plainWorkload(requestsPerMonth, 800, 200);
    w.traffic.shape = WeekShape::EveningPeak;
    w.request.user.cv = 0.6;
    w.request.output.cv = 0.7;
    return w;
}

Plan onDemand()
{
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 600;
    return p;
}

Plan core(int units, Overflow overflow)
{
    Plan p = onDemand();
    p.models.first = "unit-model";
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = units, .tokensPerMinutePerUnit = 60'000, .overflow = overflow};
    p.serving.coreHours = {0, 6, 0, 24};
    return p;
}

}   // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortenedWeeksHaveNoSilence();
    void quietWeeksArePlayedInNumbers_data();
    void quietWeeksArePlayedInNumbers();
    void whatNeverEmptiesNeverAnswers();
    void sameSeedSameBits();
    void sameBitsOnTwoThreads();
    void orderStatisticsAreExact();
    void marksDoNotMoveWithThePlan();
    void agreesWithClosedForm_data();
    void agreesWithClosedForm();
    void smallQuotaThrottlesAndFails();
    void cancelledSaysIncomplete();
    void traceKeepsItsArrivals();
    void burstsKeepTheMeanRate();
    void saysWhatIsTrusted();
    void agreementIsNoPass();
    void readsTheCacheAsTheClosedFormDoes_data();
    void readsTheCacheAsTheClosedFormDoes();
};

void TestReplay::sameSeedSameBits()
{
    const Workload w = chat(300'000);
    const Plan p = core(2, Overflow::Spill);
    const ReplayOutcome a = replay(w, p, catalog(), {.seed = 5}), b = replay(w, p, catalog(), {.seed = 5});
    QVERIFY(a.complete && a.requests > 50'000);
    QVERIFY(a == b);
    QVERIFY(!(a == replay(w, p, catalog(), {.seed = 6})));
}

// Every kind of lane that queues, at once.
void TestReplay::sameBitsOnTwoThreads()
{
    Workload w = chat(400'000);
    w.traffic.rateCv = .8;
    w.traffic.deferrableShare = .1;
    Plan p = core(2, Overflow::Spill);
    p.serving.coreHours = {0, 4, 9, 18};
    p.serving.beside.kind = LaneKind::RealTime;
    p.serving.besideShare = .4;
    p.serving.deferrable.kind = LaneKind::Batch;
    p.serving.quotaRequestsPerMinute = 20;
    p.agent = {2, 4, 100, 2};
    const ReplayOutcome alone = replay(w, p, catalog(), {.seed = 9});
    QVERIFY(alone.throttledShare > 0 && alone.lanes.size() == 4);
    std::array<ReplayOutcome, 2> together;
    {
        std::array<std::jthread, 2> threads;
        for (std::size_t i = 0; i < threads.size(); ++i)
            threads[i] = std::jthread([&, i] { together[i] = replay(w, p, catalog(), {.seed = 9}); });
    }
    QVERIFY(together[0] == alone && together[1] == alone);
    QVERIFY(replay(w, p, catalog(), {.seed = 9}) == alone);
}

void TestReplay::orderStatisticsAreExact()
{
    boost::random::mt19937_64 random(3);
    boost::random::lognormal_distribution<float> law(0, 1);
    std::vector<float> sample(20'011);
    for (float &value : sample)
        value = law(random);
    for (std::size_t i = 0; i < sample.size(); i += 7)   // failed, of another population, and equal ones
        sample[i] = i % 3 == 0 ? std::numeric_limits<float>::infinity() : i % 3 == 1 ? -1.F : .25F;
    constexpr std::size_t points = 401;
    const LatencySample found = sampleOf(sample, points);
    std::vector<float> sorted;
    std::copy_if(sample.begin(), sample.end(), std::back_inserter(sorted), [](float v) { return v >= 0; });
    std::sort(sorted.begin(), sorted.end());
    const auto at = [&](double p) {
        return sorted[static_cast<std::size_t>(std::max(1.0, std::ceil(p * static_cast<double>(sorted.size())))) - 1];
    };
    QCOMPARE(found.quantiles.p50_s, static_cast<double>(at(.5)));
    QCOMPARE(found.quantiles.p95_s, static_cast<double>(at(.95)));
    QCOMPARE(found.curve.size(), points);
    for (std::size_t i = 0; i < points; ++i)
        QVERIFY(found.curve[i] == at(static_cast<double>(i) / (points - 1)));
}

void TestReplay::marksDoNotMoveWithThePlan()
{
    // A longer output limit can only slow requests down when nothing else moves.
    Workload w = chat(100'000);
    Plan p = onDemand();
    double last = 0;
    for (const double limit : {100.0, 200.0, 400.0, 800.0}) {
        p.prompt.maxOutput_tokens = limit;
        const double p95 = replay(w, p, catalog(), {}).endToEnd.p95_s;
        QVERIFY(p95 >= last);
        last = p95;
    }
}

void TestReplay::agreesWithClosedForm_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<bool>("queue");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("failure");
    QTest::newRow("on demand") << 0 << false << 500'000.0 << 0.0;
    QTest::newRow("on demand, retries") << 0 << false << 500'000.0 << 0.05;
    QTest::newRow("spill, light") << 4 << false << 300'000.0 << 0.02;
    QTest::newRow("spill, heavy") << 2 << false << 900'000.0 << 0.02;
    QTest::newRow("queue, light") << 4 << true << 300'000.0 << 0.02;
    QTest::newRow("queue, half") << 4 << true << 900'000.0 << 0.0;
}

void TestReplay::agreesWithClosedForm()
{
    QFETCH(int, units);
    QFETCH(bool, queue);
    QFETCH(double, requests);
    QFETCH(double, failure);
    Workload w = chat(requests);
    w.assumptions.callFailure = failure;
    Plan p = units > 0 ? core(units, queue ? Overflow::Queue : Overflow::Spill) : onDemand();
    p.agent.retryCap = failure > 0 ? 2 : 0;
    const Outcome closed = evaluate(w, p, catalog());
    const ReplayOutcome played = replay(w, p, catalog(), {});
    const QString figures = QStringLiteral("first token p95 %1 against %2, whole %3 against %4")
                                .arg(closed.latency.firstToken.p95_s)
                                .arg(played.firstToken.p95_s)
                                .arg(closed.latency.endToEnd.p95_s)
                                .arg(played.endToEnd.p95_s);
    QVERIFY2(isNear(closed.latency.firstToken.p95_s, played.firstToken.p95_s, 0.08), qPrintable(figures));
    QVERIFY2(isNear(closed.latency.endToEnd.p95_s, played.endToEnd.p95_s, 0.08), qPrintable(figures));
    QVERIFY2(isNear(closed.latency.endToEnd.p50_s, played.endToEnd.p50_s, 0.05), qPrintable(figures));
}

void TestReplay::smallQuotaThrottlesAndFails()
{
    const Workload w = chat(500'000);
    Plan p = onDemand();
    p.serving.quotaRequestsPerMinute = 5;
    const Outcome closed = evaluate(w, p, catalog());
    const ReplayOutcome played = replay(w, p, catalog(), {});
    QVERIFY(closed.capacity.failedShare > 0.3);
    QVERIFY(std::abs(closed.capacity.failedShare - played.failedShare) < 0.08);
    QVERIFY(std::isinf(closed.latency.firstToken.p95_s) && std::isinf(played.firstToken.p95_s));
    QVERIFY(says(closed.warnings, Finding::QuotaExceeded));
    QVERIFY(closed.availability.design < 0.7);   // failed calls count against availability
}

void TestReplay::cancelledSaysIncomplete()
{
    QVERIFY(!replay(chat(500'000), onDemand(), catalog(), {.cancelled = [] { return true; }}).complete);
}

void TestReplay::traceKeepsItsArrivals()
{
    Workload w = chat(730 * 3600);   // one a second
    Trace trace{"t", {0, 1, 2, 4}, {100, 200, 300, 400}, {10, 20, 30, 40}};
    w.traffic.trace = std::make_shared<const Trace>(trace);
    const Arrivals arrivals = makeArrivals(w, 1, 1'000);
    QVERIFY(arrivals.fromTrace);
    QCOMPARE(arrivals.requests.size(), std::size_t{4});
    QCOMPARE(arrivals.requests[3].time_s, 3.0);   // three gaps in four seconds, scaled to one a second
    QCOMPARE(arrivals.requests[3].outputTokens, 40.F);
    QCOMPARE(replay(w, onDemand(), catalog(), {}).requests, std::size_t{4});
}

void TestReplay::saysWhatIsTrusted()
{
    const Workload w = chat(300'000);
    const Outcome closed = evaluate(w, onDemand(), catalog());
    ReplayOutcome played = replay(w, onDemand(), catalog(), {});
    QVERIFY(!disagreement(w, closed, played));
    QVERIFY(!trustsReplay(w, closed, played));
    const double p95_s = targetedP95(w, closed);
    (w.needs.interaction == Interaction::Streaming ? played.firstToken : played.endToEnd).p95_s = 1.2 * p95_s;
    const auto note = disagreement(w, closed, played);
    QVERIFY(note);
    QCOMPARE(note->finding, Finding::EnginesDiffer);
    QCOMPARE(note->number1, p95_s);
    QCOMPARE(note->number2, 1.2 * p95_s);
    QVERIFY(trustsReplay(w, closed, played));
    played.fromTrace = true;   // an hour of traffic at the mean rate is no week
    QVERIFY(!trustsReplay(w, closed, played));
    QCOMPARE(doubtsOf(w, closed, played).size(), closed.doubts.size() + 1);
}

// Window, command line and finalists judge by one rule: within a tenth the engines agree, and replay still refutes.
void TestReplay::agreementIsNoPass()
{
    const Workload w = chat(300'000);
    const Outcome closed = evaluate(w, onDemand(), catalog());
    ReplayOutcome played = replay(w, onDemand(), catalog(), {});
    const double p95_s = targetedP95(w, closed), up = closed.availability.design;
    const auto play = [&](double replay_s, double halfWidth_s) {
        played.firstToken.p95_s = played.endToEnd.p95_s = replay_s;
        played.ci95_firstTokenP95_s = played.ci95_endToEndP95_s = halfWidth_s;
    };
    const auto judged = [&](const Targets &targets) {
        const Verdict verdict = judge(w, closed, played, targets);
        const Outcome its = trusted(w, closed, played, targets);
        // What is shown is what is judged, and a finalist that meets by closed form is judged alike.
        [&] { QCOMPARE(judge(w, its, targets), verdict); }();
        if (judge(w, closed, targets).meetsAll())
            [&] { QCOMPARE(replayedOf(w, closed, played).refutes(targets), !verdict.meetsAll()); }();
        return verdict;
    };
    const Targets targets{1.02 * p95_s, up - 1e-4, 1e9};
    play(1.08 * p95_s, .01 * p95_s);
    QVERIFY(!trustsReplay(w, closed, played) && !judged(targets).latency);
    play(1.08 * p95_s, .07 * p95_s);   // within its interval it refutes nothing
    QVERIFY(judged(targets).latency);
    play(1.3 * p95_s, .01 * p95_s);
    QVERIFY(trustsReplay(w, closed, played) && !judged(targets).latency);
    QVERIFY(judged({1.4 * p95_s, up - 1e-4, 1e9}).latency);
    play(.9 * p95_s / 1.2, .01 * p95_s);   // and in time where closed form is late
    QVERIFY(judged({.9 * p95_s, up - 1e-4, 1e9}).latency);
    play(p95_s, .01 * p95_s);
    played.failedShare = .02;
    QVERIFY(!judged(targets).availability);
    QVERIFY(judged({1.02 * p95_s, up - .03, 1e9}).availability);
}

void TestReplay::burstsKeepTheMeanRate()
{
    Workload w = chat(400'000);
    const auto count = [&] { return static_cast<double>(makeArrivals(w, 3, 10'000'000).requests.size()); };
    const double expected = 400'000.0 / 730 * 168;
    QVERIFY(std::abs(count() / expected - 1) < 0.01);
    w.traffic.rateCv = 1.5;
    w.traffic.burstLength_s = 60;
    QVERIFY(std::abs(count() / expected - 1) < 0.05);
}

// A steady load of 105 % of the quota: a twentieth fails, however short the hours that are played are.
void TestReplay::shortenedWeeksHaveNoSilence()
{
    Workload w = plainWorkload(1.05 * 70 * 60 * 730, 100, 100);
    Plan p = plainPlan("nova-pro");
    p.serving.quotaRequestsPerMinute = 70;
    const Outcome closed = evaluate(w, p, catalog());
    const ReplayOutcome whole = replay(w, p, catalog(), {}), part = replay(w, p, catalog(), {.maximumRequests = 200'000});
    QCOMPARE(whole.hourShare, 1.0);
    QVERIFY(part.hourShare < 0.3 && part.requests < 220'000);
    QVERIFY(std::abs(whole.failedShare - 0.05 / 1.05) < 0.005);
    QVERIFY(std::abs(part.failedShare - 0.05 / 1.05) < 0.01);
    // What is played in part is shown, and not trusted.
    QVERIFY(isWholeWeek(whole) && !isWholeWeek(part) && !trustsReplay(w, closed, part));
    constexpr Targets kAll{1e9, 1, 1e12};
    QVERIFY(trusted(w, closed, part, kAll) == closed);
    const Outcome judged = trusted(w, closed, whole, kAll);
    QVERIFY(std::abs(judged.availability.design
                - closed.availability.design * (1 - whole.failedShare) / (1 - closed.capacity.failedShare))
        < 1e-12);
}

void TestReplay::quietWeeksArePlayedInNumbers_data()
{
    QTest::addColumn<double>("requestsPerMonth");
    QTest::addColumn<int>("eventsPerYear");
    for (const double requests : {20.0, 100.0, 3'000.0, 30'000.0})
        for (const int events : {0, 6})
            QTest::addRow("%g requests, %d events", requests, events) << requests << events;
}

// A few requests of one week say nothing of a 95th percentile, and refute no plan.
void TestReplay::quietWeeksArePlayedInNumbers()
{
    QFETCH(double, requestsPerMonth);
    QFETCH(int, eventsPerYear);
    Workload w = chat(requestsPerMonth);
    w.traffic.rateCv = .5;
    w.traffic.eventsPerYear = eventsPerYear;
    const Plan p = onDemand();
    const Arrivals arrivals = makeArrivals(w, 1, 4'000'000);
    const double weeks = arrivals.measured_s / (kHoursOfWeek * 3600.0);
    QCOMPARE(weeks, std::round(weeks));
    QVERIFY(std::is_sorted(arrivals.requests.begin(), arrivals.requests.end(),
        [](const Arrival &a, const Arrival &b) { return a.time_s < b.time_s; }));
    // As many as the weeks have, events counted.
    const EventPeak event = eventPeak(w.traffic, TrafficWeek(w.traffic));
    const double expected = meanRate(w) * event.volume * arrivals.measured_s;
    const double got = static_cast<double>(arrivals.requests.size());
    QVERIFY2(std::abs(got - expected) < 6 * std::sqrt(expected) + 0.05 * expected,
        qPrintable(QStringLiteral("%1 of %2").arg(got).arg(expected)));
    const ReplayOutcome played = replay(w, p, catalog(), {});
    QVERIFY(isWholeWeek(played));
    QVERIFY(played.requests >= 1'500);
    const double closed_s = evaluate(w, p, catalog()).latency.firstToken.p95_s;
    QVERIFY2(std::abs(played.firstToken.p95_s / closed_s - 1) < .1,
        qPrintable(QStringLiteral("%1 s, closed form %2 s").arg(played.firstToken.p95_s).arg(closed_s)));
    QVERIFY(!replayedOf(w, evaluate(w, p, catalog()), played).refutes({1.05 * closed_s, .9, 1e9}));
}

void TestReplay::whatNeverEmptiesNeverAnswers()
{
    const Workload w = plainWorkload(730 * 3600, 1'000, 500);   // 1,500 tokens a second
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .tokensPerMinutePerUnit = 60'000, .overflow = Overflow::Queue};
    p.serving.coreHours = kAroundTheClock;
    const Outcome o = evaluate(w, p, catalog());
    QVERIFY(std::any_of(o.infeasible.begin(), o.infeasible.end(), [](const Note &n) { return n.finding == Finding::Unstable; }));
    QVERIFY(std::isinf(o.latency.firstToken.p50_s) && std::isinf(o.latency.endToEnd.p95_s));
    QVERIFY(std::isinf(o.latency.firstTokenLaw.quantile(0.5)));
}

void TestReplay::readsTheCacheAsTheClosedFormDoes_data()
{
    QTest::addColumn<bool>("cascades");
    QTest::newRow("one model") << false;
    QTest::newRow("two models") << true;
}

// A long prefix, nearly always cached: what it saves is most of the time to first token, and of what the quota counts.
void TestReplay::readsTheCacheAsTheClosedFormDoes()
{
    QFETCH(bool, cascades);
    Workload w = chat(300'000);
    w.request.systemTokens = 12'000;
    Plan p = onDemand();
    p.prompt.cache = true;
    p.serving.quotaTokensPerMinute = 60'000;   // without the cache, two thirds of what comes
    if (cascades)
        p.models.escalateTo = "claude-3-sonnet";
    Plan plain = p;
    plain.prompt.cache = false;
    const Outcome closed = evaluate(w, p, catalog());
    const ReplayOutcome played = replay(w, p, catalog(), {});
    QVERIFY(closed.tokens.cacheHitShare > .8);
    QVERIFY(closed.capacity.failedShare < .05 && played.failedShare < .05);
    QVERIFY(std::abs(played.firstToken.p50_s / closed.latency.firstToken.p50_s - 1) < .03);
    QVERIFY(replay(w, plain, catalog(), {}).failedShare > .25);
}

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"

// Turns of several calls, one after the other, on streams behind one queue: their waits hang together, and the queue sees each
// call again at once. Against a simulation of its own.
#include "fixture.h"
#include "planner/queueing/wait.h"
#include "planner/replay/replay.h"

#include <QTest>

#include <cmath>
#include <queue>
#include <random>
#include <tuple>
#include <vector>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

constexpr double kOverhead_s = .1, kToken_s = .02, kOutput = 200;
constexpr double kCall_s = kOverhead_s + kToken_s * kOutput;

struct Setting
{
    int streams = 1;
    double utilisation = 0, outputCv = 0, meanSteps = 1;
    int stepCap = 1;

    double again() const { return 1 - 1 / meanSteps; }
    double steps() const { return (1 - std::pow(again(), stepCap)) / (1 - again()); }   // mean, cut at the cap
    double turns_per_s() const { return utilisation * streams / kCall_s / steps(); }
};

struct Simulated
{
    double mean_s = 0, variance_s2 = 0;   // of a call's wait
    double neighbours = 0;                // correlation of a call's wait with the next one's
    double p95_s = 0, p99_s = 0;          // until the last call's first token
};

double correlation(const std::vector<std::pair<double, double>> &pairs)
{
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const auto &[a, b] : pairs) {
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    const auto n = static_cast<double>(pairs.size());
    return (xy - x * y / n) / std::sqrt((xx - x * x / n) * (yy - y * y / n));
}

Simulated simulate(const Setting &c, int turns)
{
    struct Call
    {
        double at_s;
        int left;
        double began_s, before_s;   // of its turn; what the call before it waited, below 0 of the first
        bool operator>(const Call &other) const { return at_s > other.at_s; }
    };
    std::mt19937_64 generator(20'261'128);
    std::exponential_distribution<double> gap(c.turns_per_s());
    std::geometric_distribution<int> more(1 / c.meanSteps);
    const double s2 = std::log1p(c.outputCv * c.outputCv);
    std::lognormal_distribution<double> output(std::log(kOutput) - s2 / 2, std::sqrt(s2));
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < c.streams; ++i)
        free.push(0);
    std::priority_queue<Call, std::vector<Call>, std::greater<>> calls;
    double clock = 0;
    int made = 0;
    const auto next = [&] {
        if (made++ < turns) {
            clock += gap(generator);
            calls.push({clock, std::min(1 + more(generator), c.stepCap), clock, -1});
        }
    };
    next();
    std::vector<double> first_s;
    std::vector<std::pair<double, double>> neighbours;
    double sum = 0, square = 0;
    std::size_t n = 0;
    while (!calls.empty()) {
        const Call call = calls.top();
        calls.pop();
        if (call.before_s < 0)
            next();
        const double begins = std::max(call.at_s, free.top()), wait = begins - call.at_s;
        free.pop();
        const double ends = begins + kOverhead_s + kToken_s * (c.outputCv > 0 ? output(generator) : kOutput);
        free.push(ends);
        if (made > turns / 20) {   // settled
            sum += wait;
            square += wait * wait;
            ++n;
            if (call.before_s >= 0)
                neighbours.emplace_back(call.before_s, wait);
            if (call.left == 1)
                first_s.push_back(begins + kOverhead_s - call.began_s);
        }
        if (call.left > 1)
            calls.push({ends, call.left - 1, call.began_s, wait});
    }
    Simulated s;
    s.mean_s = sum / static_cast<double>(n);
    s.variance_s2 = square / static_cast<double>(n) - s.mean_s * s.mean_s;
    s.neighbours = correlation(neighbours);
    std::sort(first_s.begin(), first_s.end());
    const auto quantile = [&](double p) { return first_s[static_cast<std::size_t>(p * static_cast<double>(first_s.size()))]; };
    s.p95_s = quantile(.95);
    s.p99_s = quantile(.99);
    return s;
}

// The same by the planner's closed form, on one instance with so many streams that do not slow each other.
LatencyOutcome planned(const Setting &c)
{
    Catalog catalog = fixture::catalog();
    catalog.models[0].provider = "Meta";
    Plan plan = plainPlan("nova-pro");
    plan.agent.meanSteps = c.meanSteps;
    plan.agent.stepCap = c.stepCap;
    plan.agent.toolResult_tokens = 0;
    plan.serving.otherwise.kind = LaneKind::RealTime;
    Hosting &h = plan.serving.hosting;
    h.minimumInstances = h.maximumInstances = 1;
    h.streamsPerInstance = c.streams;
    h.overhead_s = kOverhead_s;
    h.prefillTokensPerS = 1e9;
    h.decode_s = kToken_s;
    h.decodePerStream_s = 0;
    plan.prompt.maxOutput_tokens = 1'000'000;
    Workload w = plainWorkload(c.turns_per_s() * 730 * 3600, 1, kOutput);
    w.needs.interaction = Interaction::Streaming;
    w.request.output.cv = c.outputCv;
    w.assumptions.jitterCvHosted = w.assumptions.gateway_s = 0;
    for (RoundTrip &trip : catalog.roundTrips)
        trip.seconds.value = 0;
    return evaluate(w, plan, catalog).latency;
}

// Turns that ask for so much of what the token quota refills.
std::tuple<Workload, Plan, Catalog> overQuota(double turnsPerMinute, double load, const Setting &c)
{
    constexpr double kInput = 1'000, kAnswer = 200;
    double tokens = 0, reach = 1;   // of a whole turn, as the quota settles them
    for (int k = 0; k < c.stepCap; ++k, reach *= c.again())
        tokens += reach * (kInput + k * kAnswer + kAnswer);
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 2 * kAnswer;
    p.agent.meanSteps = c.meanSteps;
    p.agent.stepCap = c.stepCap;
    p.agent.toolResult_tokens = 0;
    p.serving.quotaRequestsPerMinute = 1e6;
    p.serving.quotaTokensPerMinute = turnsPerMinute * tokens / load;
    Catalog catalog = fixture::catalog();
    catalog.models[0].tokenBurndown = figure(1);
    return {plainWorkload(turnsPerMinute * 60 * 730, kInput, kAnswer), p, catalog};
}

}   // namespace

class TestTurnWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data();
    void turns();
    void singleCallsStaySingle();
    void refusedTurnsStop_data();
    void refusedTurnsStop();
    void refusedTurnsStopOnServerless();
    void burstsRefuseWholeTurns();
    void laterCallsReadMore();
};

void TestTurnWaits::turns_data()
{
    QTest::addColumn<int>("streams");
    QTest::addColumn<double>("utilisation");
    QTest::addColumn<double>("outputCv");
    QTest::addColumn<double>("meanSteps");
    QTest::addColumn<int>("stepCap");
    const auto add = [](int streams, double utilisation, double cv, double steps, int cap) {
        QTest::addRow("%d streams, utilisation %.2f, cv %.1f, %.0f steps of at most %d", streams, utilisation, cv, steps, cap)
            << streams << utilisation << cv << steps << cap;
    };
    add(1, .6, 0, 3, 8);
    add(3, .6, .7, 3, 6);
    add(5, .7, 0, 4, 6);
    add(5, .8, .7, 2, 4);
    add(5, .8, .7, 8, 20);
    add(10, .8, .7, 4, 10);
    add(10, .9, .7, 4, 10);
    add(20, .85, .7, 6, 12);
    add(50, .9, 1, 4, 8);
    add(50, .9, 0, 8, 20);
}

void TestTurnWaits::turns()
{
    QFETCH(const int, streams);
    QFETCH(const double, utilisation);
    QFETCH(const double, outputCv);
    QFETCH(const double, meanSteps);
    QFETCH(const int, stepCap);
    const Setting c{streams, utilisation, outputCv, meanSteps, stepCap};
    const Simulated s = simulate(c, 300'000);
    const auto within = [](const char *what, double planned, double simulated, double most) {
        const QString figures = QStringLiteral("%1: %2, simulated %3").arg(QLatin1String(what)).arg(planned).arg(simulated);
        return std::pair(std::abs(planned / simulated - 1) <= most, figures);
    };
    const double part = kToken_s * kOutput / kCall_s, cs2 = outputCv * outputCv * part * part;
    const WaitLaw law
        = poissonWait(streams, kCall_s, utilisation * streams / kCall_s, turnsCs2(cs2, c.steps()), ServiceShape::Lognormal);
    const auto [meanHolds, mean] = within("mean wait", law.probability * law.mean_s, s.mean_s, .12);
    QVERIFY2(meanHolds, qPrintable(mean));
    const QueueMemory memory = queueMemory(streams, kCall_s, utilisation, cs2, c.steps());
    const double neighbours = (1 - memory.blur_s * s.mean_s / s.variance_s2) * std::exp(-(kCall_s + s.mean_s) / memory.lasts_s);
    QVERIFY2(std::abs(neighbours - s.neighbours) < .1,
        qPrintable(QStringLiteral("correlation %1, simulated %2").arg(neighbours).arg(s.neighbours)));
    const LatencyOutcome latency = planned(c);
    const auto [p95Holds, p95] = within("p95", latency.firstToken.p95_s, s.p95_s, .1);
    QVERIFY2(p95Holds, qPrintable(p95));
    const auto [p99Holds, p99] = within("p99", latency.firstToken.p99_s, s.p99_s, .17);
    QVERIFY2(p99Holds, qPrintable(p99));
    qInfo("%s; %s; %s", qPrintable(mean), qPrintable(p95), qPrintable(p99));
}

void TestTurnWaits::singleCallsStaySingle()
{
    for (const double cs2 : {0., .5, 1., 4.})
        QCOMPARE(turnsCs2(cs2, 1), cs2);
    // M/M/1 at utilisation .8: the integral of the queue's autocorrelation is (1 + rho) / (1 - rho)^2 services (Abate and Whitt).
    QVERIFY(std::abs(queueMemory(1, 1, .8, 1, 1).lasts_s / (1.8 / .04) - 1) < .12);
}

void TestTurnWaits::refusedTurnsStop_data()
{
    QTest::addColumn<double>("turnsPerMinute");
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("meanSteps");
    QTest::addColumn<int>("stepCap");
    QTest::newRow("just above the refill") << 60. << 1.05 << 4. << 8;
    QTest::newRow("a fifth above it") << 60. << 1.2 << 4. << 8;
    QTest::newRow("more turns") << 200. << 1.1 << 4. << 8;
    QTest::newRow("short turns") << 100. << 1.2 << 2. << 4;
    QTest::newRow("long turns") << 100. << 1.3 << 6. << 12;
}

// A turn whose call is refused for good makes no further ones, whose prompts are the longest.
void TestTurnWaits::refusedTurnsStop()
{
    QFETCH(const double, turnsPerMinute);
    QFETCH(const double, load);
    QFETCH(const double, meanSteps);
    QFETCH(const int, stepCap);
    const auto [w, p, catalog] = overQuota(turnsPerMinute, load, {1, 1, 0, meanSteps, stepCap});
    const Outcome o = evaluate(w, p, catalog);
    const ReplayOutcome r = replay(w, p, catalog, {.maximumRequests = 200'000});
    QVERIFY2(std::abs(o.capacity.failedShare / r.failedShare - 1) < .17,
        qPrintable(QStringLiteral("failed %1, replay %2").arg(o.capacity.failedShare).arg(r.failedShare)));
}

// The same where containers are short.
void TestTurnWaits::refusedTurnsStopOnServerless()
{
    Catalog catalog = fixture::catalog();
    catalog.models[0].provider = "Meta";
    Plan p = plainPlan("nova-pro");
    p.agent.meanSteps = 4;
    p.agent.stepCap = 8;
    p.agent.toolResult_tokens = 0;
    p.serving.otherwise.kind = LaneKind::Serverless;
    p.serving.hosting
        = {.overhead_s = .1, .prefillTokensPerS = 1e9, .decode_s = .02, .decodePerStream_s = 0, .maximumConcurrency = 20};
    for (const double load : {1.1, 1.4}) {
        Workload w = plainWorkload(load * 20 / 4.1 / Setting{1, 1, 0, 4, 8}.steps() * 730 * 3600, 100, kOutput);
        w.assumptions.coldStart_s = w.assumptions.jitterCvHosted = 0;
        const double failed = evaluate(w, p, catalog).capacity.failedShare;
        const double played = replay(w, p, catalog, {.maximumRequests = 100'000}).failedShare;
        QVERIFY2(std::abs(failed / played - 1) < .3,
            qPrintable(QStringLiteral("load %1: failed %2, replay %3").arg(load).arg(failed).arg(played)));
    }
}

// What comes beyond the quota in a burst is mostly of turns of which another call is refused too.
void TestTurnWaits::burstsRefuseWholeTurns()
{
    auto [w, p, catalog] = overQuota(60, 1 / 1.6, {1, 1, 0, 4, 8});
    w.traffic.rateCv = .7;
    w.traffic.burstLength_s = 600;
    const double failed = evaluate(w, p, catalog).capacity.failedShare;
    double played = 0;
    constexpr int kSeeds = 4;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
        played += replay(w, p, catalog, {.seed = seed, .maximumRequests = 600'000}).failedShare / kSeeds;
    QVERIFY2(std::abs(failed / played - 1) < .3, qPrintable(QStringLiteral("failed %1, replay %2").arg(failed).arg(played)));
}

// What a tool returns is read by every later call: short turns answer sooner than by the mean prompt, long ones later.
void TestTurnWaits::laterCallsReadMore()
{
    Workload w = plainWorkload(1'000, 500, 200);
    w.request.output.cv = .5;
    w.needs.interaction = Interaction::Streaming;
    Plan p = plainPlan("nova-pro");
    p.agent.meanSteps = 4;
    p.agent.stepCap = 8;
    for (const double tool : {0., 2'000., 8'000.}) {
        p.agent.toolResult_tokens = tool;
        const Outcome o = evaluate(w, p, catalog());
        const ReplayOutcome r = replay(w, p, catalog(), {.maximumRequests = 200'000});
        const Quantiles &closed = o.latency.firstToken, &replayed = r.firstToken;
        const auto near = [&](double a, double b, double most) {
            const bool is = std::abs(a / b - 1) < most;
            if (!is)
                qWarning("%g tokens: %g s, replay %g s", tool, a, b);
            return is;
        };
        // Turns of five calls and more are one law, which blurs what tells them apart.
        QVERIFY(near(closed.p50_s, replayed.p50_s, .12));
        QVERIFY(near(closed.p95_s, replayed.p95_s, .1));
        QVERIFY(near(closed.p99_s, replayed.p99_s, .1));
    }
}

QTEST_GUILESS_MAIN(TestTurnWaits)
#include "tst_turn_waits.moc"

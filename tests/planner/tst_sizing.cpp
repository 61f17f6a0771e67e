#include "fixture.h"
#include "ingest/trace_reader.h"
#include "planner/queueing/burst_envelope.h"
#include "planner/sizing.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QFileInfo>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

constexpr ServiceLaw kLaw{.2, 8000, .02};

// The trace of tests/data/bursty_reference.py, draw for draw.
Trace referenceTrace()
{
    std::uint64_t state = 2023;
    const auto draw = [&] {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::int64_t>(state >> 33);
    };
    Trace trace;
    std::int64_t now_us = 0;
    while (trace.arrival_s.size() < 12'000) {
        const std::int64_t burst = 1 + draw() % 60;
        for (std::int64_t i = 0; i < burst && trace.arrival_s.size() < 12'000; ++i) {
            trace.arrival_s.push_back(static_cast<double>(now_us) / 1e6);
            trace.inputTokens.push_back(static_cast<std::int32_t>(200 + draw() % 4000));
            trace.outputTokens.push_back(static_cast<std::int32_t>(5 + draw() % 60));
            now_us += 5'000 + draw() % 60'000;
        }
        int doublings = 0;
        for (std::int64_t coins = draw(); (coins & 1) != 0 && doublings < 6; coins >>= 1)
            ++doublings;
        now_us += std::int64_t{2'000'000} << doublings;
    }
    return trace;
}

boost::random::lognormal_distribution<double> lognormal(double mean, double cv)
{
    const double variance = std::log1p(cv * cv);
    return boost::random::lognormal_distribution<double>(std::log(mean) - variance / 2, std::sqrt(variance));
}

// A rate drawn anew every `burst_s`, Poisson within.
Trace coxTrace(
    double rate_per_s, double rateCv, double burst_s, double duration_s, double outputMean, double outputCv, std::uint64_t seed)
{
    boost::random::mt19937_64 random(seed);
    auto modulation = lognormal(1, rateCv), output = lognormal(outputMean, outputCv);
    boost::random::exponential_distribution<double> unit(1);
    Trace trace;
    for (double from_s = 0; from_s < duration_s; from_s += burst_s) {
        const double rate = rate_per_s * (rateCv > 0 ? modulation(random) : 1);
        for (double now_s = from_s + unit(random) / rate; now_s < from_s + burst_s; now_s += unit(random) / rate) {
            trace.arrival_s.push_back(now_s);
            trace.inputTokens.push_back(1000);
            trace.outputTokens.push_back(static_cast<std::int32_t>(output(random)));
        }
    }
    return trace;
}

// Batches of a random size between long pauses.
Trace onOffTrace(double spacing_s, double batch, double pause_s, double pauseCv, std::uint64_t seed, double outputCv = .5)
{
    boost::random::mt19937_64 random(seed);
    boost::random::exponential_distribution<double> unit(1);
    auto pause = lognormal(pause_s, pauseCv), output = lognormal(34, outputCv);
    Trace trace;
    double now_s = 0;
    while (trace.arrival_s.size() < 9000) {
        const auto size = 1 + static_cast<int>(unit(random) * batch);
        for (int i = 0; i < size; ++i) {
            trace.arrival_s.push_back(now_s);
            trace.inputTokens.push_back(1000);
            trace.outputTokens.push_back(static_cast<std::int32_t>(output(random)));
            now_s += spacing_s * unit(random);
        }
        now_s += pause(random);
    }
    return trace;
}

QString azureTrace()
{
    const QString shared = qEnvironmentVariable("TENBIN_SHARED", QStringLiteral(TENBIN_SOURCE_DIR "/../shared"));
    return shared + QStringLiteral("/traces/AzureLLMInferenceTrace_conv.csv");
}

}   // namespace

class TestSizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void azureConversation();
    void bursty_data();
    void bursty();
    void envelopeAgainstReplay_data();
    void envelopeAgainstReplay();
    void envelopeByHand();
    void envelopeEdges();
    void answerIsTheFewest();
    void noMoreThanAreThere();
    void refusals_data();
    void refusals();
    void oneInstant();
    void summaryByHand();
    void summaryOfLittle();
    void fitRecovers_data();
    void fitRecovers();
};

void TestSizing::azureConversation()
{
    if (!QFileInfo::exists(azureTrace()))
        QSKIP("The Azure trace is not here; set TENBIN_SHARED to the folder that holds traces/.");
    const auto trace = tenbin::ingest::readTrace(azureTrace());
    QVERIFY(trace);
    QCOMPARE(trace->arrival_s.size(), std::size_t{19'366});
    QCOMPARE(trace->name, std::string("AzureLLMInferenceTrace_conv"));
    const TraceSummary summary = summarise(*trace);
    QVERIFY(std::abs(summary.interArrivalCv2 - 1.20) < .005);
    QVERIFY(std::abs(summary.duration_s - 3501.721937) < 1e-6);

    const auto sized = sizeForWait(*trace, kLaw, 1);
    QVERIFY(sized);
    QCOMPARE(sized->servers, 34);
    QVERIFY(std::abs(sized->closedFormServers - 34) <= 2);
    QCOMPARE(sized->erlangCMeanServers, 32);
    QVERIFY(sized->wait.p95 <= 1);

    const auto thirty = sizeAt(*trace, kLaw, 30);
    QVERIFY(thirty);
    QCOMPARE(thirty->servers, 30);
    QVERIFY(std::abs(thirty->wait.pWait - .3582) < 5e-5);
    QVERIFY(std::abs(thirty->wait.mean - .5524) < 5e-5);
    QVERIFY(std::abs(thirty->wait.p95 - 2.895) < 5e-4);
    QVERIFY(std::abs(thirty->wait.p99 - 6.016) < 5e-4);
    QVERIFY(std::abs(thirty->closedFormServers - 30) <= 2);
}

// Figures printed by tests/data/bursty_reference.py.
void TestSizing::bursty_data()
{
    QTest::addColumn<double>("bound_s");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("pWait");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("p50");
    QTest::addColumn<double>("p95");
    QTest::addColumn<double>("p99");
    QTest::addColumn<double>("most");
    QTest::newRow("200 ms") << .2 << 30 << .16891666666666666 << .024237841333333156 << 0.0 << .19295999999985725
                            << .2992950000000292 << .43143899999995483;
    QTest::newRow("1 s") << 1.0 << 20 << .4439166666666667 << .23979432500000084 << 0.0 << .8787199999999302 << 1.1425019999999222
                         << 1.4351339999999482;
    QTest::newRow("3 s") << 3.0 << 13 << .7054166666666667 << .9527645138333318 << .8148739999999179 << 2.6158189999996466
                         << 3.402462999999898 << 4.798227999999881;
}

void TestSizing::bursty()
{
    QFETCH(double, bound_s);
    QFETCH(int, servers);
    QFETCH(double, pWait);
    QFETCH(double, mean);
    QFETCH(double, p50);
    QFETCH(double, p95);
    QFETCH(double, p99);
    QFETCH(double, most);
    const Trace trace = referenceTrace();
    QVERIFY(isNear(summarise(trace).interArrivalCv2, 126.33754245661962, 1e-9));
    QCOMPARE(trace.arrival_s.back(), 3649.765851);

    const auto sized = sizeForWait(trace, kLaw, bound_s);
    QVERIFY(sized);
    QCOMPARE(sized->servers, servers);
    QCOMPARE(sized->wait, (WaitStatistics{pWait, mean, p50, p95, p99, most, 12'000}));
    QVERIFY2(std::abs(sized->closedFormServers - servers) <= 2, qPrintable(QString::number(sized->closedFormServers)));
    QCOMPARE(sizeAt(trace, kLaw, servers)->wait, sized->wait);
}

void TestSizing::envelopeAgainstReplay_data()
{
    QTest::addColumn<Trace>("trace");
    QTest::newRow("Poisson") << coxTrace(20, 0, 60, 3600, 34, 1, 1);
    QTest::newRow("Cox, mild") << coxTrace(5.4, .5, 60, 7200, 200, .8, 2);
    QTest::newRow("Cox, CV 2 over 30 s") << coxTrace(5.4, 2, 30, 7200, 200, .8, 3);
    QTest::newRow("Cox, CV 4 over 10 s") << coxTrace(5, 4, 10, 7200, 80, 1, 4);
    QTest::newRow("Cox, CV 3 over a minute") << coxTrace(2.5, 3, 60, 7200, 34, .5, 5);
    QTest::newRow("batches of 20, fast") << onOffTrace(.02, 20, 8, 4, 6);
    QTest::newRow("batches of 30, slow") << onOffTrace(.15, 30, 12, 4, 7);
    QTest::newRow("batches of 100") << onOffTrace(.15, 100, 60, 3, 8);
    QTest::newRow("batches at once") << onOffTrace(.001, 8, 3, 6, 9);
    QTest::newRow("batches of 20, heavy answers") << onOffTrace(.02, 20, 8, 4, 11, 2);
    QTest::newRow("batches at once, heavy answers") << onOffTrace(.001, 8, 3, 6, 12, 2);
}

// The closed form is not a bound; it stays within one server or 10 % of replay, whichever is more.
void TestSizing::envelopeAgainstReplay()
{
    QFETCH(Trace, trace);
    const BurstEnvelope envelope(trace);
    for (const double bound_s : {.2, 1.0, 5.0}) {
        const auto sized = sizeForWait(trace, kLaw, bound_s);
        QVERIFY(sized);
        QCOMPARE(sized->closedFormServers, envelope.servers(kLaw, bound_s, .95));
        const int difference = sized->closedFormServers - sized->servers;
        qInfo("cv2 %.0f, p95 wait <= %g s: replay %d, envelope %+d, M/M/c %+d", summarise(trace).interArrivalCv2, bound_s,
            sized->servers, difference, sized->erlangCMeanServers - sized->servers);
        QVERIFY(std::abs(difference) <= std::max(1.0, .1 * sized->servers));
    }
}

// One batch of 100 calls of exactly one second: behind c servers the last waits floor(99 / c) s.
void TestSizing::envelopeByHand()
{
    Trace trace;
    trace.arrival_s.assign(100, 0.0);
    trace.inputTokens.assign(100, 0);
    trace.outputTokens.assign(100, 50);
    const ServiceLaw second{0, 1, .02};
    // The 95th call sees 95 s of work before it: (95 + .5) / (t + .5).
    const BurstEnvelope envelope(trace);
    QVERIFY(isNear(envelope.load(second, 4.5, .95), 95.5 / 5, 1e-5));
    const std::vector<double> quantiles_s = envelope.workQuantiles_s(second, .95);
    QCOMPARE(quantiles_s.size(), envelope.windows_s().size());
    QVERIFY(isNear(quantiles_s.back(), 95, 1e-6));
}

void TestSizing::envelopeEdges()
{
    QCOMPARE(BurstEnvelope(Trace{}).load(kLaw, 1, .95), 0.0);
    QCOMPARE(BurstEnvelope(Trace{}).servers(kLaw, 1, .95), 1);
    QVERIFY(BurstEnvelope(Trace{}).workQuantiles_s(kLaw, .95).empty());
    QCOMPARE(
        BurstEnvelope(referenceTrace()).servers({0, 1, 0}, 1, .95), BurstEnvelope(referenceTrace()).servers({0, 1, 0}, 1, .95));
    QCOMPARE(BurstEnvelope(referenceTrace()).load({0, std::numeric_limits<double>::infinity(), 0}, 1, .95), 0.0);
}

void TestSizing::answerIsTheFewest()
{
    const Trace trace = referenceTrace();
    for (const double bound_s : {0.0, .05, .5, 2.0, 8.0, 100.0}) {
        const auto sized = sizeForWait(trace, kLaw, bound_s);
        QVERIFY(sized);
        QVERIFY(sized->wait.p95 <= bound_s);
        if (sized->servers > 1)
            QVERIFY(sizeAt(trace, kLaw, sized->servers - 1)->wait.p95 > bound_s);
    }
}

// Batches of equal calls at one instant: whoever serves all of a batch at once keeps nobody waiting.
void TestSizing::noMoreThanAreThere()
{
    constexpr int kBatch = 150;
    Trace trace;
    for (int i = 0; i < 60 * kBatch; ++i) {
        trace.arrival_s.push_back(300.0 * (i / kBatch));
        trace.inputTokens.push_back(1'200);
        trace.outputTokens.push_back(200);
    }
    const auto sized = sizeForWait(trace, kLaw, 1);
    QVERIFY(sized);
    QVERIFY(sized->servers <= kBatch && sized->closedFormServers <= kBatch);
    QVERIFY(sized->closedFormServers >= sized->servers - 4);
}

void TestSizing::refusals_data()
{
    QTest::addColumn<Trace>("trace");
    QTest::addColumn<double>("base_s");
    QTest::addColumn<double>("prefill");
    QTest::addColumn<double>("wait_s");
    QTest::addColumn<int>("error");
    const Trace one{"", {0}, {10}, {10}};
    const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
    const auto row = [](const char *name, const Trace &trace, double base_s, double prefill, double wait_s, SizingError error) {
        QTest::newRow(name) << trace << base_s << prefill << wait_s << static_cast<int>(error);
    };
    row("no request", Trace{}, .2, 8000, 1, SizingError::EmptyTrace);
    row("negative base", one, -.2, 8000, 1, SizingError::BadServiceLaw);
    row("base NaN", one, nan, 8000, 1, SizingError::BadServiceLaw);
    row("no prefill speed", one, .2, 0, 1, SizingError::BadServiceLaw);
    row("prefill speed NaN", one, .2, nan, 1, SizingError::BadServiceLaw);
    row("negative wait", one, .2, 8000, -1, SizingError::BadWait);
    row("wait NaN", one, .2, 8000, nan, SizingError::BadWait);
    row("endless wait", one, .2, 8000, infinity, SizingError::BadWait);
}

void TestSizing::refusals()
{
    QFETCH(Trace, trace);
    QFETCH(double, base_s);
    QFETCH(double, prefill);
    QFETCH(double, wait_s);
    QFETCH(int, error);
    const auto sized = sizeForWait(trace, {base_s, prefill, .02}, wait_s);
    QVERIFY(!sized);
    QCOMPARE(static_cast<int>(sized.error()), error);
    const Trace one{"", {0}, {10}, {10}};
    QCOMPARE(sizeAt(one, kLaw, 0).error(), SizingError::BadServers);
    QCOMPARE(sizeAt(one, kLaw, kMostServers + 1).error(), SizingError::BadServers);
    QCOMPARE(sizeAt(Trace{}, kLaw, 1).error(), SizingError::EmptyTrace);
    QCOMPARE(sizeForWait(one, {0, std::numeric_limits<double>::infinity(), 0}, 1).error(), SizingError::BadServiceLaw);
}

// No rate, so no Erlang figure; the rest stands.
void TestSizing::oneInstant()
{
    Trace trace;
    trace.arrival_s.assign(40, 0.0);
    trace.inputTokens.assign(40, 8000);
    trace.outputTokens.assign(40, 0);
    const auto sized = sizeForWait(trace, {0, 8000, 0}, 0);
    QVERIFY(sized);
    QCOMPARE(sized->servers, 39);   // 38 of 40 are exactly 95 %, and the quantile is the one after
    QCOMPARE(sized->erlangCMeanServers, 0);
}

void TestSizing::summaryByHand()
{
    const Trace trace{"", {0, 1, 2, 6}, {10, 20, 30, 40}, {5, 5, 5, 5}};
    const TraceSummary summary = summarise(trace);
    QCOMPARE(summary.requests, std::size_t{4});
    QCOMPARE(summary.duration_s, 6.0);
    QCOMPARE(summary.rate_per_s, .5);
    QCOMPARE(summary.interArrivalCv2, .5);   // gaps 1, 1, 4: mean 2, variance 2
    QCOMPARE(summary.inputMean, 25.0);
    QCOMPARE(summary.inputCv, std::sqrt(125.0) / 25);
    QCOMPARE(summary.outputMean, 5.0);
    QCOMPARE(summary.outputCv, 0.0);
    // Windows [0,2) [2,4) [4,6): 2, 1 and 0 arrivals.
    QCOMPARE(indexOfDispersion(trace, 2), (5.0 / 3 - 1) / 1);
}

void TestSizing::summaryOfLittle()
{
    QCOMPARE(summarise(Trace{}), TraceSummary{});
    const TraceSummary one = summarise({"", {0}, {7}, {9}});
    QCOMPARE(one.requests, std::size_t{1});
    QCOMPARE(one.inputMean, 7.0);
    QCOMPARE(one.rate_per_s, 0.0);
    QCOMPARE(summarise({"", {0, 0}, {7, 7}, {9, 9}}).rate_per_s, 0.0);
    QCOMPARE(indexOfDispersion(Trace{}, 60), 0.0);
    QCOMPARE(indexOfDispersion(referenceTrace(), 0), 0.0);
}

void TestSizing::fitRecovers_data()
{
    QTest::addColumn<double>("rateCv");
    QTest::addColumn<double>("burst_s");
    QTest::newRow("3 s") << .8 << 3.1;
    QTest::newRow("20 s") << .8 << 21.7;
    QTest::newRow("2 minutes") << .5 << 117.0;
    QTest::newRow("strong") << 1.5 << 31.0;
}

// Two days and more, so that chance moves the fit by little; no length divides a time scale, as no real one does.
void TestSizing::fitRecovers()
{
    QFETCH(double, rateCv);
    QFETCH(double, burst_s);
    const TraceSummary summary = summarise(coxTrace(10, rateCv, burst_s, 200'000, 50, .5, 10));
    QVERIFY2(isNear(summary.rateCv, rateCv, .1), qPrintable(QString::number(summary.rateCv)));
    QVERIFY2(isNear(summary.burstLength_s, burst_s, .25), qPrintable(QString::number(summary.burstLength_s)));
}

QTEST_APPLESS_MAIN(TestSizing)
#include "tst_sizing.moc"

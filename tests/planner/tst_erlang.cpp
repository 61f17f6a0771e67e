#include "fixture.h"
#include "planner/queueing/erlang.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestErlang : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockingTable_data();
    void blockingTable();
    void waitProbability_data();
    void waitProbability();
    void equalsRecursion();
    void largeSystems_data();
    void largeSystems();
    void edges();
    void waitLaw();
    void fewestServers();
    void refusals_data();
    void refusals();
};

// The 1 % column of the Erlang B tables every teletraffic text prints (for example Angus, "An Introduction to Erlang B
// and Erlang C", 2001, and the ITU "Teletraffic Engineering Handbook"): the load that n trunks carry.
void TestErlang::blockingTable_data()
{
    QTest::addColumn<int>("trunks");
    QTest::addColumn<double>("offeredLoad");
    const std::pair<int, double> rows[]{
        {1, .0101}, {2, .1526}, {5, 1.361}, {10, 4.461}, {20, 12.03}, {50, 37.90}, {100, 84.06}, {200, 179.74}};
    for (const auto &[trunks, offeredLoad] : rows)
        QTest::addRow("%d trunks", trunks) << trunks << offeredLoad;
}

void TestErlang::blockingTable()
{
    QFETCH(int, trunks);
    QFETCH(double, offeredLoad);
    QVERIFY(isNear(erlangB(trunks, offeredLoad), .01, .01));
}

// Erlang's definition C = (a^c/c!) c/(c-a) / (sum of a^k/k! over k < c, plus the same), summed in exact rational
// arithmetic (Python's fractions) and rounded once.
void TestErlang::waitProbability_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("utilisation");
    QTest::addColumn<double>("expected");
    const double utilisations[]{.5, .7, .9, .95};
    const std::pair<int, std::array<double, 4>> rows[]{
        {1, {.5, .7, .9, .95}},
        {2, {.333333333333, .576470588235, .852631578947, .925641025641}},
        {3, {.236842105263, .492344497608, .817061021171, .907008521892}},
        {5, {.130371297455, .377838226698, .762493220733, .877799024675}},
        {10, {.0361053591583, .221731215884, .668731524108, .825585578126}},
        {20, {.00373112604413, .0935612434714, .550769004816, .755401232091}},
        {34, {.000191919224575, .0329677934763, .445664325868, .687239387322}},
        {50, {7.20432672195e-06, .0110250746764, .363864467207, .629094729915}},
        {100, {3.26063870428e-10, .00045925385471, .216940480906, .506456853913}},
        {150, {1.70309922277e-14, 2.20525678959e-05, .140308636103, .425442076026}},
        {200, {9.43394120559e-19, 1.12297414563e-06, .0944712181776, .365263856563}},
    };
    for (const auto &[servers, expected] : rows) {
        for (std::size_t i = 0; i < 4; ++i)
            QTest::addRow("%d servers at %g", servers, utilisations[i]) << servers << utilisations[i] << expected[i];
    }
}

void TestErlang::waitProbability()
{
    QFETCH(int, servers);
    QFETCH(double, utilisation);
    QFETCH(double, expected);
    const auto wait = erlangWait(servers, servers * utilisation / 3, 3);
    QVERIFY(wait);
    QVERIFY(isNear(wait->pWait, expected, 1e-9));
    // Mean wait of M/M/c: C S / (c - a).
    QVERIFY(isNear(wait->mean_s(), expected * 3 / (servers * (1 - utilisation)), 1e-9));
}

// The recursion of the texts, B(n) = a B(n-1) / (n + a B(n-1)), for every count up to 200, also overloaded.
void TestErlang::equalsRecursion()
{
    for (const double utilisation : {.05, .3, .6, .8, .9, .99, 1.0, 1.5, 4.0}) {
        for (int servers = 1; servers <= 200; ++servers) {
            const double a = servers * utilisation;
            double b = 1;
            for (int n = 1; n <= servers; ++n)
                b = a * b / (n + a * b);
            QVERIFY2(isNear(erlangB(servers, a), b, 1e-11), qPrintable(QString::number(servers)));
        }
    }
}

// The same recursion in 40-digit decimal arithmetic (Python's decimal).
void TestErlang::largeSystems_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("offeredLoad");
    QTest::addColumn<double>("blocking");
    QTest::addColumn<double>("waiting");
    QTest::newRow("1,000 at 95 %") << 1000 << 950.0 << .0036492936889424 << .068253415377141;
    QTest::newRow("1,000 at 50 %") << 1000 << 500.0 << 1.6524151277513e-86 << 3.3048302555027e-86;
    QTest::newRow("10,000 at 98 %") << 10'000 << 9800.0 << .00053713040210627 << .026167799590223;
    QTest::newRow("100,000 at 99 %") << 100'000 << 99'000.0 << 8.2257755985042e-06 << .0008219082374108;
    QTest::newRow("100,000 at 99.9 %") << 100'000 << 99'900.0 << .0019202267725539 << .6579935117953;
}

void TestErlang::largeSystems()
{
    QFETCH(int, servers);
    QFETCH(double, offeredLoad);
    QFETCH(double, blocking);
    QFETCH(double, waiting);
    QVERIFY(isNear(erlangB(servers, offeredLoad), blocking, 1e-10));
    QVERIFY(isNear(erlangC(servers, offeredLoad).value(), waiting, 1e-10));
}

void TestErlang::edges()
{
    QCOMPARE(erlangB(0, 5), 1.0);
    QCOMPARE(erlangB(3, 0), 0.0);
    QCOMPARE(erlangB(100'000, 10), 0.0);
    QCOMPARE(erlangC(3, 0), std::optional(0.0));
    QVERIFY(!erlangC(3, 3));
    QVERIFY(!erlangC(3, 4));
    QVERIFY(!erlangC(3, std::nan("")));
    QVERIFY(!erlangWait(3, 1, 3));
    QVERIFY(!erlangWait(3, -1, 3));
    QVERIFY(!erlangWait(3, 1, 0));
}

void TestErlang::waitLaw()
{
    // M/M/1 at 80 %: P(W > t) = .8 exp(-.2 t); its median is 5 ln 1.6.
    const ErlangWait wait = erlangWait(1, .8, 1).value();
    QVERIFY(isNear(wait.pWait, .8, 1e-14));
    QVERIFY(isNear(wait.mean_s(), 4, 1e-14));
    QVERIFY(isNear(wait.tail(0), .8, 1e-14));
    QVERIFY(isNear(wait.tail(5), .8 * std::exp(-1), 1e-14));
    QVERIFY(isNear(wait.quantile_s(.5), 5 * std::log(1.6), 1e-14));
    QCOMPARE(wait.quantile_s(.2), 0.0);
    QVERIFY(isNear(wait.tail(wait.quantile_s(.99)), .01, 1e-12));
    QCOMPARE(erlangWait(1, 0, 1).value().tail(1), 0.0);
}

// The answer keeps the bound, and one server fewer does not.
void TestErlang::fewestServers()
{
    for (const double load : {0.0, .01, .5, 1.0, 3.0, 25.3, 199.99, 5000.0, 99'000.0}) {
        for (const double wait_s : {0.0, .1, 1.0, 10.0}) {
            const int servers = erlangServers(load / 2, 2, wait_s, .95).value();
            const auto tailOf = [&](int count) {
                const auto wait = count > 0 ? erlangWait(count, load / 2, 2) : std::nullopt;
                return wait ? wait->tail(wait_s) : 1.0;
            };
            QVERIFY(tailOf(servers) <= .05);
            QVERIFY(servers == 1 || tailOf(servers - 1) > .05);
        }
    }
}

void TestErlang::refusals_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("wait");
    QTest::addColumn<double>("probability");
    const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("negative rate") << -1.0 << 1.0 << 1.0 << .95;
    QTest::newRow("no service") << 1.0 << 0.0 << 1.0 << .95;
    QTest::newRow("negative wait") << 1.0 << 1.0 << -1.0 << .95;
    QTest::newRow("certainty") << 1.0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("no probability") << 1.0 << 1.0 << 1.0 << 0.0;
    QTest::newRow("NaN rate") << nan << 1.0 << 1.0 << .95;
    QTest::newRow("NaN wait") << 1.0 << 1.0 << nan << .95;
    QTest::newRow("infinite load") << infinity << 1.0 << 1.0 << .95;
    QTest::newRow("two million erlangs") << 2e6 << 1.0 << 1.0 << .95;
}

void TestErlang::refusals()
{
    QFETCH(double, rate);
    QFETCH(double, service);
    QFETCH(double, wait);
    QFETCH(double, probability);
    QVERIFY(!erlangServers(rate, service, wait, probability));
}

QTEST_APPLESS_MAIN(TestErlang)
#include "tst_erlang.moc"

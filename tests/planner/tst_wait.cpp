// The wait of M/G/c against Erlang, Crommelin's exact M/D/c and stored simulations that share nothing with the program.
#include "planner/queueing/erlang.h"
#include "planner/queueing/wait.h"

#include <QFile>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace tenbin::planner;

namespace {

constexpr double kRarest = .01;   // P(W > 0) from which the model answers for the wait
constexpr double kShort = .02;    // service times: 95th percentiles of more are judged

WaitLaw wait(int servers, double rho, double cs2, ServiceShape shape)
{
    return poissonWait(servers, 1, servers * rho, cs2, shape);
}

double meanOfAll(const WaitLaw &law)
{
    return law.probability * law.mean_s;
}

QString percent(double value, double expected)
{
    return QStringLiteral("%1 %").arg(100 * (value / expected - 1), 0, 'f', 1);
}

// M/D/c (Crommelin 1932; G. J. Franx, "A simple solution for the M/D/c waiting time distribution", 2001). Service 1. The
// calls in the system a service time apart: N' = max(N - c, 0) + Poisson(load).
class Crommelin
{
public:
    Crommelin(int servers, double rho)
        : m_servers(servers)
        , m_load(servers * rho)
    {
        const auto states = static_cast<std::size_t>(servers + 60 * (1 + std::sqrt(m_load)) + 15 / (1 - rho));
        std::vector<double> poisson(states);
        for (std::size_t k = 0; k < states; ++k)
            poisson[k] = std::exp(static_cast<double>(k) * std::log(m_load) - m_load - std::lgamma(static_cast<double>(k) + 1));
        m_probability.assign(states, 0);
        m_probability[0] = 1;
        for (double change = 1; change > 1e-13;) {
            std::vector<double> next(states);
            for (std::size_t n = 0; n < states; ++n) {
                const std::size_t left = n > static_cast<std::size_t>(servers) ? n - static_cast<std::size_t>(servers) : 0;
                if (m_probability[n] > 1e-18)
                    for (std::size_t k = 0; left + k < states; ++k)
                        next[left + k] += m_probability[n] * poisson[k];
            }
            change = 0;
            for (std::size_t n = 0; n < states; ++n)
                change += std::abs(next[n] - m_probability[n]);
            m_probability.swap(next);
        }
    }

    double mean() const
    {
        double queue = 0;
        for (std::size_t n = static_cast<std::size_t>(m_servers); n < m_probability.size(); ++n)
            queue += static_cast<double>(n - static_cast<std::size_t>(m_servers)) * m_probability[n];
        return queue / m_load;
    }

    // P(W <= x), x >= 0.
    double cumulative(double x) const
    {
        const int k = static_cast<int>(std::floor(x)) + 1;
        const double left = m_load * (k - x);
        double sum = 0, below = 0;
        const int last = k * m_servers - 1;
        std::vector<double> atMost;   // m waiting: at most m + servers in the system
        for (int m = 0; m <= last; ++m) {
            if (m == 0)
                for (int n = 0; n <= m_servers; ++n)
                    below += m_probability[static_cast<std::size_t>(n)];
            else if (static_cast<std::size_t>(m + m_servers) < m_probability.size())
                below += m_probability[static_cast<std::size_t>(m + m_servers)];
            atMost.push_back(below);
        }
        for (int j = 0; j <= last; ++j)
            sum += atMost[static_cast<std::size_t>(last - j)] * std::exp(j * std::log(left) - left - std::lgamma(j + 1.0));
        return sum;
    }

    double quantile(double p) const
    {
        if (cumulative(0) >= p)
            return 0;
        double low = 0, high = 1;
        while (cumulative(high) < p)
            high *= 2;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            (cumulative(middle) < p ? low : high) = middle;
        }
        return high;
    }

private:
    int m_servers;
    double m_load;
    std::vector<double> m_probability;
};

}   // namespace

class TestWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exponential_data();
    void exponential();
    void constant_data();
    void constant();
    void oneServer();
    void oneServerInLightTraffic_data();
    void oneServerInLightTraffic();
    void simulated();
    void momentsOfTheLaw();
    void tailsFallAsTheyMust();
    void speed();
};

void TestWait::exponential_data()
{
    QTest::addColumn<int>("servers");
    for (const int servers : {1, 2, 5, 7, 10, 50, 137, 200, 3000})
        QTest::addRow("%d servers", servers) << servers;
}

void TestWait::exponential()
{
    QFETCH(int, servers);
    for (const double rho : {.1, .3, .5, .7, .8, .9, .99}) {
        const auto exact = erlangWait(servers, servers * rho, 1).value();
        if (exact.pWait < kRarest)
            continue;
        const WaitLaw law = wait(servers, rho, 1, ServiceShape::Gamma);
        QVERIFY(std::abs(meanOfAll(law) / exact.mean_s() - 1) < 1e-9);
        QVERIFY(std::abs(law.probability / exact.pWait - 1) < 1e-9);
        QVERIFY(std::abs(law.variance_s2() / (law.mean_s * law.mean_s) - 1) < 1e-9);
        for (const double p : {.5, .95, .99})
            QVERIFY(std::abs(law.quantile_s(p) - exact.quantile_s(p)) <= 1e-9 * exact.delay_s);
    }
}

void TestWait::constant_data()
{
    QTest::addColumn<int>("servers");
    for (const int servers : {1, 2, 3, 4, 5, 7, 10, 15, 30, 50, 80, 200})
        QTest::addRow("%d servers", servers) << servers;
}

void TestWait::constant()
{
    QFETCH(int, servers);
    for (int twentieths = 1; twentieths <= 18; ++twentieths) {
        const double rho = .05 * twentieths;
        const Crommelin exact(servers, rho);
        const double waits = 1 - exact.cumulative(0);
        if (waits < kRarest)
            continue;
        const WaitLaw law = wait(servers, rho, 0, ServiceShape::Lognormal);
        const double p95 = exact.quantile(.95);
        const QString figures = QStringLiteral("M/D/%1 at %2: P %3 against %4, mean %5 against %6 (%7), p95 %8 against %9")
                                    .arg(servers)
                                    .arg(rho)
                                    .arg(law.probability)
                                    .arg(waits)
                                    .arg(meanOfAll(law))
                                    .arg(exact.mean())
                                    .arg(percent(meanOfAll(law), exact.mean()))
                                    .arg(law.quantile_s(.95))
                                    .arg(p95);
        qInfo().noquote() << figures;
        QVERIFY2(std::abs(meanOfAll(law) / exact.mean() - 1) <= .05, qPrintable(figures));
        if (p95 > kShort)
            QVERIFY2(std::abs(law.quantile_s(.95) / p95 - 1) <= .05, qPrintable(figures));
    }
}

// Pollaczek and Khinchine: the mean is exact for one server whatever the law.
void TestWait::oneServer()
{
    for (const double rho : {.1, .5, .9, .98}) {
        for (const double cs2 : {0.0, .1, .5, 1.0, 1.7, 4.0, 9.0}) {
            const double exact = rho * (1 + cs2) / 2 / (1 - rho);
            QVERIFY(std::abs(meanOfAll(wait(1, rho, cs2, ServiceShape::Lognormal)) / exact - 1) < 1e-6);
        }
    }
}

// tests/data/wait_reference.csv, made by wait_reference.cpp beside it.
void TestWait::oneServerInLightTraffic_data()
{
    QTest::addColumn<double>("cs2");
    for (const double cs2 : {0.06, 0.1, 0.2, 0.5, 1.0, 2.0, 4.0})
        QTest::addRow("Cs2 %g", cs2) << cs2;
}

// Where most of those who wait do so for the rest of one service: against Lindley's recursion, played here.
void TestWait::oneServerInLightTraffic()
{
    QFETCH(double, cs2);
    constexpr std::size_t kCalls = 2'000'000;
    boost::random::mt19937_64 random(5);
    boost::random::exponential_distribution<double> gap(1);
    boost::random::normal_distribution<double> normal;
    const double s2 = std::log1p(cs2), s = std::sqrt(s2);
    std::vector<double> waits(kCalls);
    for (const double rho : {0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4}) {
        double wait = 0, mean = 0;
        for (double &its : waits) {
            its = wait;
            mean += wait / kCalls;
            wait = std::max(0.0, wait + std::exp(s * normal(random) - s2 / 2) - gap(random) / rho);
        }
        const auto place = waits.begin() + kCalls * 95 / 100;
        std::nth_element(waits.begin(), place, waits.end());
        const WaitLaw law = poissonWait(1, 1, rho, cs2, ServiceShape::Lognormal);
        const double bound = cs2 <= 1 ? 0.05 : 0.15, noise = 0.01 * (1 + cs2);
        const QString figures = QStringLiteral("rho %1: p95 %2, played %3").arg(rho).arg(law.quantile_s(0.95)).arg(*place);
        QVERIFY2(std::abs(law.quantile_s(0.95) / *place - 1) < bound + noise, qPrintable(figures));
        QVERIFY2(std::abs(law.probability * law.mean_s / mean - 1) < bound + noise, qPrintable(figures));
    }
}

void TestWait::simulated()
{
    QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/wait_reference.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    struct Worst
    {
        double mean = 0, p95 = 0;
        int cases = 0;
    };
    std::map<QString, Worst> worst;
    QStringList failures;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromLatin1(file.readLine().trimmed()).split(QLatin1Char(','));
        QCOMPARE(cells.size(), 11);
        const double cs2 = cells[1].toDouble(), rho = cells[3].toDouble(), waits = cells[4].toDouble();
        if (waits < kRarest)
            continue;
        const ServiceShape shape = cells[0] == QLatin1String("lognormal") ? ServiceShape::Lognormal
            : cells[0] == QLatin1String("uniform")                        ? ServiceShape::Uniform
                                                                          : ServiceShape::Gamma;
        const WaitLaw law = wait(cells[2].toInt(), rho, cs2, shape);
        const double mean = meanOfAll(law) / cells[5].toDouble() - 1;
        const double p95 = cells[8].toDouble() > kShort ? law.quantile_s(.95) / cells[8].toDouble() - 1 : 0;
        const double bound = cs2 <= 1 ? .05 : .15;
        if (std::abs(mean) > bound || std::abs(p95) > bound)
            failures
                += QStringLiteral("%1: mean %2 %, p95 %3 %").arg(cells.join(QLatin1Char(' '))).arg(100 * mean).arg(100 * p95);
        Worst &w = worst[QStringLiteral("%1 Cs2 %2").arg(cells[0]).arg(cs2, 0, 'f', 2)];
        w.mean = std::max(w.mean, std::abs(mean));
        w.p95 = std::max(w.p95, std::abs(p95));
        ++w.cases;
    }
    for (const auto &[name, w] : worst)
        qInfo().noquote() << QStringLiteral("%1: %2 systems, worst error of the mean %3 %, of the 95th percentile %4 %")
                                 .arg(name)
                                 .arg(w.cases)
                                 .arg(100 * w.mean, 0, 'f', 1)
                                 .arg(100 * w.p95, 0, 'f', 1);
    QVERIFY(worst.size() >= 9);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(QLatin1Char('\n'))));
}

// mean_s and variance_s2() are those of the law that quantile_s() describes.
void TestWait::momentsOfTheLaw()
{
    for (const WaitLaw &law : {WaitLaw{1, 2, -.7, 1}, WaitLaw{1, 3, 1.4, .5}, WaitLaw{1, 1, 0, 1}, WaitLaw{1, 2, -.9, .8, .3}}) {
        double mean = 0, square = 0;
        constexpr int steps = 2'000'000;
        for (int i = 0; i < steps; ++i) {
            const double q = law.quantile_s((i + .5) / steps);
            mean += q / steps;
            square += q * q / steps;
        }
        QVERIFY(std::abs(mean / law.mean_s - 1) < 1e-4);
        QVERIFY(std::abs((square - mean * mean) / law.variance_s2() - 1) < 1e-3);
    }
}

// Cramer and Lundberg: E exp(x S) = 1 + x / utilisation, x the fall of ln P(W > t) in services over the servers; in idle queues,
// too.
void TestWait::tailsFallAsTheyMust()
{
    for (const int servers : {1, 5, 50})
        for (const double rho : {.01, .05, .1, .2, .3, .5, .7, .9, .99})
            for (const double cs2 : {0., .05, .25, .5, .9, .99}) {
                const WaitLaw law = wait(servers, rho, cs2, ServiceShape::Lognormal);
                const double x = 1 / (servers * law.tail_s());
                QVERIFY(x > 0 && (cs2 == 0 || x * cs2 < 1));
                // Of gamma services, as logarithms: near its pole the generating function is anything.
                const double generated = cs2 == 0 ? x : -std::log1p(-cs2 * x) / cs2;
                QVERIFY2(std::abs(generated / std::log1p(x / rho) - 1) < .02,
                    qPrintable(QStringLiteral("%1 servers, utilisation %2, Cs2 %3: %4").arg(servers).arg(rho).arg(cs2).arg(x)));
                QVERIFY(std::abs(law.waiting_s(5) - law.waiting_s(4) - law.tail_s()) < 1e-9 * law.tail_s() + 1e-12);
            }
    QCOMPARE(wait(3, .5, 2, ServiceShape::Lognormal).tail_s(), 0.);
    // No load at all.
    QVERIFY(std::isfinite(wait(3, 1e-6, .3, ServiceShape::Lognormal).waiting_s(5)));
}

void TestWait::speed()
{
    double sum = 0;
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            sum += poissonWait(50, 1, 40 + .005 * i, .7, ServiceShape::Lognormal).mean_s;
    }
    QVERIFY(sum > 0);
}

QTEST_APPLESS_MAIN(TestWait)
#include "tst_wait.moc"

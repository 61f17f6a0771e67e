// Laws of latency as mixtures: their quantiles are where their shares are, and levels taken together keep their moments.
#include "planner/latency/mixture.h"
#include "planner/model/serving.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>

#include <QTest>

#include <cmath>

using namespace tenbin::planner;

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_generator(seed)
    {
    }
    double operator()() { return m_uniform(m_generator); }

private:
    boost::random::mt19937_64 m_generator;
    boost::random::uniform_01<double> m_uniform;
};

// Means over e^6, CVs from none and .03 to 1.6, several shifts, some laws cut.
LatencyMixture randomMixture(Random &random)
{
    LatencyMixture law;
    const int parts = 1 + static_cast<int>(30 * random());
    const double failed = random() < .3 ? .1 * random() : 0;
    std::vector<double> weights;
    double sum = 0;
    for (int i = 0; i < parts; ++i)
        sum += weights.emplace_back(std::pow(random(), 4) + 1e-6);
    for (const double weight : weights) {
        const double mean_s = std::exp(6 * random() - 2), cv = random() < .1 ? 0 : std::exp(4 * random() - 3.5);
        const double shift_s = random() < .7 ? .3 : .3 + random(), cap_s = random() < .2 ? mean_s * (.5 + 2 * random()) : kNever;
        law.add(weight / sum * (1 - failed), shift_s, mean_s, cv * cv * mean_s * mean_s, cap_s);
    }
    law.finish(failed);
    return law;
}

}   // namespace

class TestMixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreTheNormals();
    void quantilesOfPlainLaws();
    void quantilesAreWhereTheSharesAre();
    void mixedCallsKeepTheirMoments();
};

void TestMixture::sharesAreTheNormals()
{
    LatencyMixture law;   // of mu 0 and sigma 1
    law.add(1, 0, std::exp(.5), std::exp(1) * std::expm1(1));
    law.finish(0);
    for (int i = -9'000; i <= 9'000; ++i) {
        const double z = i * 1e-3;
        QVERIFY(std::abs(law.cumulative(std::exp(z)) - .5 * std::erfc(-z * M_SQRT1_2)) < 1e-12);
    }
}

void TestMixture::quantilesOfPlainLaws()
{
    LatencyMixture one;   // 0.4 s in front; median e^mu with mu = ln 2 - s2 / 2, s2 = ln 1.25
    one.add(1, .4, 2, 1);
    one.finish(0);
    const double sigma = std::sqrt(std::log(1.25));
    QVERIFY(std::abs(one.quantile(.5) - (.4 + 2 / std::sqrt(1.25))) < 1e-8);
    QVERIFY(std::abs(one.quantile(.95) - (.4 + 2 / std::sqrt(1.25) * std::exp(1.6448536269514722 * sigma))) < 1e-8);

    LatencyMixture steps;   // a third at 1 s, half at 3 s, the rest never
    steps.add(1. / 3, 0, 1, 0);
    steps.add(.5, 0, 3, 0);
    steps.finish(1. / 6);
    QVERIFY(std::abs(steps.quantile(.3) - 1) < 1e-9);
    QVERIFY(std::abs(steps.quantile(.5) - 3) < 1e-8);
    QVERIFY(std::isinf(steps.quantile(.9)));
}

// To 1e-9 of the time, whatever humps and steps there are between.
void TestMixture::quantilesAreWhereTheSharesAre()
{
    Random random(7);
    for (int i = 0; i < 4'000; ++i) {
        const LatencyMixture law = randomMixture(random);
        for (const double p : {.05, .5, .95, .99}) {
            const double at_s = law.quantile(p);
            if (std::isinf(at_s)) {
                QVERIFY(law.failedShare() > 1 - p - 1e-12);
                continue;
            }
            QVERIFY2(law.cumulative(at_s * (1 + 1e-9)) >= p - 1e-12, qPrintable(QString::number(i)));
            QVERIFY2(law.cumulative(at_s * (1 - 1e-9)) <= p + 1e-12, qPrintable(QString::number(i)));
        }
    }
}

// A quarter of 6 +- 2 s and three of 2 +- 1 s: mean 3, mean square (40 + 3 * 5) / 4.
void TestMixture::mixedCallsKeepTheirMoments()
{
    CallTimes quick, slow;
    quick.whole = {2, 1};
    slow.whole = {6, 4};
    const CallTimes both = mixed(quick, slow, .25);
    QCOMPARE(both.whole.mean, 3.0);
    QCOMPARE(both.whole.variance, 55. / 4 - 9);
    QVERIFY(std::isinf(both.cap_s));
}

QTEST_APPLESS_MAIN(TestMixture)
#include "tst_mixture.moc"

// Advice helps a target that is missed and breaks none that is met, and does what it says.
#include "planner/levers.h"

#include "document/recipes.h"
#include "planner/search/verify.h"
#include "report/wording.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace tenbin;
using namespace tenbin::planner;

namespace {

// A recipe with everything around it, and targets set beside the plan's own figures by factors.
struct Advised
{
    Project project;
    Subject subject;
    Outcome outcome;
    Verdict verdict;
    std::vector<Alternative> around, steps;   // steps: with measures

    Advised(const char *recipe, double latencyFactor, double costFactor)
        : project(*projectOf(QLatin1String(recipe), QStringLiteral("en")))
        , subject(project.entries.front().subject())
        , outcome(evaluate(subject.workload, subject.plan, *project.catalog))
    {
        around = alternatives(subject.workload, spaceAround(subject.workload, subject.plan, *project.catalog), *project.catalog);
        steps = stepsOf(subject.workload, subject.plan, *project.catalog, around);
        subject.targets = {targetedP95(subject.workload, outcome) * latencyFactor, outcome.availability.design - 1e-6,
            outcome.priced.usd() * costFactor};
        verdict = judge(subject.workload, outcome, subject.targets);
    }
    std::vector<Lever> found() const { return levers(subject.workload, outcome, verdict, subject.targets, steps); }
};

}   // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leversHelp_data();
    void leversHelp();
    void applyGivesWhatIsPrinted();
    void relaxing();
    void whatReplayRefutesIsNoWayOut();
    void nearestOfAllThree();
    void aWayOutCanBeTypedIn();
    void replayRefutes();
};

void TestAdvice::leversHelp_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<double>("latency");
    QTest::addColumn<double>("cost");
    QTest::addColumn<bool>("some");   // there is something to say
    for (const char *recipe : {"customer-chat", "internal-qa", "demo"}) {
        QTest::addRow("%s: latency fails", recipe) << QString::fromLatin1(recipe) << 0.8 << 1.05 << false;
        QTest::addRow("%s: cost fails", recipe) << QString::fromLatin1(recipe) << 1.07 << 0.9 << false;
        QTest::addRow("%s: both fail", recipe) << QString::fromLatin1(recipe) << 0.8 << 0.9 << false;
        QTest::addRow("%s: all met", recipe) << QString::fromLatin1(recipe) << 1.07 << 1.05 << false;
        QTest::addRow("%s: all met with room", recipe) << QString::fromLatin1(recipe) << 20.0 << 5.0 << true;
    }
}

void TestAdvice::leversHelp()
{
    QFETCH(QString, recipe);
    QFETCH(double, latency);
    QFETCH(double, cost);
    QFETCH(bool, some);
    const Advised a(qPrintable(recipe), latency, cost);
    QCOMPARE(a.verdict.latency, latency > 1);
    QCOMPARE(a.verdict.cost, cost > 1);
    const double p95 = targetedP95(a.subject.workload, a.outcome), total = a.outcome.priced.usd();
    const Targets &t = a.subject.targets;
    const auto found = a.found();
    QVERIFY(!some || !found.empty());
    for (const Lever &lever : found) {
        const Alternative &then = lever.then;
        QVERIFY(then.feasible);
        QVERIFY(!a.verdict.latency || then.p95_s <= t.p95_s);
        QVERIFY(!a.verdict.availability || then.availability >= t.availability);
        QVERIFY(!a.verdict.cost || then.cost_usd <= t.monthlyCost_usd);
        const bool faster = !a.verdict.latency && then.p95_s < p95, cheaper = then.cost_usd < total;
        QVERIFY(faster || (!a.verdict.cost && cheaper) || (a.verdict.meetsAll() && cheaper) || !a.verdict.feasible);
    }
}

// What is printed beside Apply is what the whole engine says of the applied plan: to the last bit, so to the cent and
// millisecond.
void TestAdvice::applyGivesWhatIsPrinted()
{
    int levers = 0, alternatives = 0;
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"})
        for (const double latency : {.8, 1.1, 20.0})
            for (const double cost : {.5, .9, 1.1}) {
                const Advised a(recipe, latency, cost);
                const double p95 = targetedP95(a.subject.workload, a.outcome), total = a.outcome.priced.usd();
                const auto check = [&](const Alternative &then) {
                    const Outcome applied = evaluate(a.subject.workload, then.plan, *a.project.catalog);
                    QCOMPARE(applied.priced.usd(), then.cost_usd);
                    QCOMPARE(targetedP95(a.subject.workload, applied), then.p95_s);
                    QCOMPARE(applied.availability.design, then.availability);
                    QCOMPARE(applied.quality.success, then.success);
                    QCOMPARE(applied.feasible(), then.feasible);
                };
                for (const Lever &lever : a.found()) {
                    check(lever.then);
                    QCOMPARE(lever.saved_usd, total - lever.then.cost_usd);
                    QCOMPARE(lever.saved_s, p95 - lever.then.p95_s);
                    ++levers;
                }
                for (const Alternative &other : a.around) {
                    check(other);
                    ++alternatives;
                }
            }
    QVERIFY(levers > 30 && alternatives > 500);
}

void TestAdvice::relaxing()
{
    const Advised a("customer-chat", 1.1, 1.1);
    const auto cheapest = cheapestThatMeets(a.around, a.subject.targets);
    QVERIFY(cheapest);
    for (const Relaxation &r : relaxations(a.around, a.subject.targets, cheapest)) {
        QVERIFY(r.then.meets(without(a.subject.targets, r.target)));
        QVERIFY(!r.then.meets(a.subject.targets));
        QVERIFY(r.saved_usd > 0);
    }
    // Faster than any plan: the way out is about the fastest one, and of those the cheapest.
    double fastest = 1e9, cost = 1e12;
    for (const Alternative &other : a.around)
        if (other.feasible)
            fastest = std::min(fastest, other.p95_s);
    for (const Alternative &other : a.around)
        if (other.feasible && other.p95_s <= fastest * (1 + .05 / 2) + 1e-9)
            cost = std::min(cost, other.cost_usd);
    const Targets rushed{fastest / 2, 0, 1e12};
    const auto faster = relaxations(a.around, rushed, cheapestThatMeets(a.around, rushed));
    QCOMPARE(faster.size(), std::size_t{1});
    QCOMPARE(faster.front().target, Target::Latency);
    QVERIFY(faster.front().then.p95_s <= fastest * (1 + .05 / 2) + 1e-9);
    QCOMPARE(faster.front().then.cost_usd, cost);
    // Nothing costs nothing: giving the cost target up is the one way out.
    const Targets free{1e9, 0, 0};
    const auto out = relaxations(a.around, free, cheapestThatMeets(a.around, free));
    QCOMPARE(out.size(), std::size_t{1});
    QCOMPARE(out.front().target, Target::Cost);
}

void TestAdvice::whatReplayRefutesIsNoWayOut()
{
    const Advised a("customer-chat", 1.1, 1.1);
    const Targets cheap{a.subject.targets.p95_s, a.subject.targets.availability, 1};
    const auto first = relaxations(a.around, cheap, std::nullopt);
    QVERIFY(!first.empty() && first.front().target == Target::Cost);
    std::vector<std::size_t> refuted;
    for (std::size_t i = 0; i < a.around.size(); ++i)
        if (a.around[i].plan == first.front().then.plan)
            refuted.push_back(i);
    QCOMPARE(refuted.size(), std::size_t{1});
    const auto then = relaxations(a.around, cheap, std::nullopt, refuted);
    QVERIFY(!then.empty() && then.front().then.cost_usd >= first.front().then.cost_usd);
    QVERIFY(!(then.front().then.plan == first.front().then.plan));
}

void TestAdvice::nearestOfAllThree()
{
    const Advised a("customer-chat", 1.1, 1.1);
    const Targets none{.001, .99999, .01};
    QVERIFY(relaxations(a.around, none, std::nullopt).empty());   // no plan meets two of them
    const auto near = nearestOfAll(a.around, none);
    QVERIFY(near && near->feasible);
    QVERIFY(!nearestOfAll({}, none));
    // Of those that are about as near the cheapest: none is better in every figure.
    for (const Targets &hard : {none, Targets{.5, .9967, 1'000}, Targets{1, .9999, 900}}) {
        const auto its = nearestOfAll(a.around, hard);
        QVERIFY(its);
        for (const Alternative &other : a.around)
            QVERIFY(!other.feasible || other.cost_usd >= its->cost_usd || other.p95_s > its->p95_s
                || other.availability < its->availability);
    }
}

void TestAdvice::aWayOutCanBeTypedIn()
{
    const QLocale locale(QStringLiteral("en"));
    QCOMPARE(report::secondsAtLeast(1.4412, locale), report::seconds(1.45, locale));
    QCOMPARE(report::secondsAtLeast(1.44, locale), report::seconds(1.44, locale));
    QCOMPARE(report::secondsAtLeast(200.5, locale), report::seconds(204, locale));
    QCOMPARE(report::availabilityAtMost(.9998765, locale), report::availabilityPercent(.99987, locale));
}

void TestAdvice::replayRefutes()
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const Targets targets{3, .995, 1e6};
    const Replayed late{.counts = true, .p95_s = 4, .halfWidth_s = .5}, within{.counts = true, .p95_s = 3.2, .halfWidth_s = .5};
    QVERIFY(late.refutes(targets) && !within.refutes(targets));
    // What never answers, and what fails too often, cannot be confirmed by any interval.
    QVERIFY((Replayed{.counts = true, .p95_s = never}.refutes(targets)));
    QVERIFY((Replayed{.counts = true, .p95_s = 1, .availability = .95, .availabilityHalfWidth = .01}.refutes(targets)));
    QVERIFY(!(Replayed{.counts = true, .p95_s = 1, .availability = .99, .availabilityHalfWidth = .01}.refutes(targets)));
    QVERIFY(!(Replayed{.shortened = true, .p95_s = never}.refutes(targets)));
}

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"

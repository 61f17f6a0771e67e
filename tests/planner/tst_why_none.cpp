// What is said where no plan can be run.
#include "planner/search/why_none.h"
#include "random_space.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;

namespace {

QList<Finding> findings(const std::optional<NoPlan> &none)
{
    QList<Finding> all;
    for (const Note &reason : none ? none->reasons : std::vector<Note>{})
        all.push_back(reason.finding);
    return all;
}

}   // namespace

class TestWhyNone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneForWhatNoPlanGives();
    void theMostIsOfPlansThatCanExist();
    void noneForSeveralReasons();
};

// The plan at hand misses the floor of coverage, which others pass; none recovers as soon as it is asked to.
void TestWhyNone::noneForWhatNoPlanGives()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Workload w = fixture::plainWorkload(1e5, 500, 200);
    w.knowledge.corpusTokens = 1e6;
    Plan p = fixture::plainPlan("nova-pro");
    p.retrieval.enabled = true;
    p.retrieval.topK = 1;
    p.retrieval.embeddingModel = "titan-embed-v2";
    const SearchSpace space = spaceAround(w, p, catalog);
    QVERIFY(fixture::says(evaluate(w, p, catalog).infeasible, Finding::CoverageBelowFloor));
    QVERIFY(!search(w, space, catalog).front.empty());   // another has more
    w.needs.rto_s = .5;
    const auto none = whyNone(w, space, catalog);
    QCOMPARE(findings(none), QList<Finding>{Finding::RtoMissed});
    double least_s = 1e12;
    const Decisions tails(space, DecisionKind::Resilience, DecisionKind::Resilience);
    for (std::uint64_t i = 0; i < tails.size(); ++i) {
        Plan plan = p;
        tails.apply(i, plan);
        least_s = std::min(least_s, evaluate(w, plan, catalog).availability.rto_s);
    }
    QVERIFY(none && none->reasons.front().number1 <= 1.001 * least_s && none->reasons.front().number1 >= least_s);
}

// Not what a plan would answer right that cannot be run.
void TestWhyNone::theMostIsOfPlansThatCanExist()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    int asked = 0, better = 0;
    for (int seed = 0; seed < 30; ++seed) {
        fixture::RandomSpace r = fixture::randomSpace(seed, catalog, 300);
        r.workload.needs.floors.success = .999;
        double most = 0, mostOfAny = 0;
        for (std::uint64_t i = 0; i < r.space.size(); ++i) {
            const Plan plan = r.space.plan(i);
            if (r.space.excludes && r.space.excludes(plan))
                continue;
            const Outcome o = evaluate(r.workload, plan, catalog);
            const bool alone = o.infeasible.size() == 1 && o.infeasible[0].finding == Finding::SuccessBelowFloor;
            mostOfAny = std::max(mostOfAny, o.quality.success);
            if (alone && o.total() && std::isfinite(targetedP95(r.workload, o)))
                most = std::max(most, o.quality.success);
        }
        const auto none = whyNone(r.workload, r.space, catalog);
        QVERIFY(none);
        if (most == 0)
            continue;
        ++asked;
        better += mostOfAny > 1.001 * most;
        QCOMPARE(findings(none), QList<Finding>{Finding::SuccessBelowFloor});
        const double said = none->reasons.front().number1;
        QVERIFY2(
            said <= most && said >= most * (1 - 1e-3), qPrintable(QStringLiteral("%1: %2, %3").arg(seed).arg(said).arg(most)));
    }
    QVERIFY(asked > 5 && better > 0);
}

void TestWhyNone::noneForSeveralReasons()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Workload w = fixture::plainWorkload(1e5, 500, 200);
    w.needs.rto_s = .5;
    w.needs.floors.success = .999;
    Plan p = fixture::plainPlan("nova-pro");
    const auto both = whyNone(w, spaceAround(w, p, catalog), catalog);
    QCOMPARE(findings(both), (QList<Finding>{Finding::SuccessBelowFloor, Finding::RtoMissed}));
    // One plan has both figures, and the second is as near as the first leaves room.
    const auto runs = [&](double success, double rto_s) {
        Workload asked = w;
        asked.needs.floors.success = success;
        asked.needs.rto_s = rto_s;
        return !search(asked, spaceAround(asked, p, catalog), catalog).front.empty();
    };
    const double success = both->reasons[0].number1, rto_s = both->reasons[1].number1;
    QVERIFY(runs(success, rto_s));
    QVERIFY(!runs(success * 1.001, 1e9));
    QVERIFY(!runs(success, rto_s * .999));
    // Nothing that is asked for: the plan itself.
    SearchSpace one{p, {}};
    one.base.prompt.maxOutput_tokens = 10'000;
    w.needs = {};
    w.needs.rpo_s = 86'400;
    QCOMPARE(findings(whyNone(w, one, catalog)), QList<Finding>{Finding::OutputAboveModelLimit});
    QVERIFY(!whyNone(w, one, catalog, [] { return true; }));
}

QTEST_APPLESS_MAIN(TestWhyNone)
#include "tst_why_none.moc"

// The decision ladder: prompt, retrieval, and the two kinds of a model of one's own.
#include "fixture.h"
#include "planner/decision_ladder.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// 2,000 tokens in, 100 out, of a model at 1 USD a million both ways: 2.10 USD a thousand requests.
Workload work(double requestsPerMonth)
{
    Workload w = plainWorkload(requestsPerMonth, 1'000, 100);
    w.request.systemTokens = 1'000;
    return w;
}

// One version a year: 15 M tokens at 7.99, ten hours at 90, storage of one model; units at 18.40.
Plan custom(CustomKind kind)
{
    Plan p = plainPlan("unit-model");
    CustomModel &m = p.customModel;
    m.kind = kind;
    m.trainingTokens = 5e6;
    m.epochs = 3;
    m.experiments = 1;
    m.dataHours = 10;
    m.workUsdPerHour = 90;
    m.evaluationTasks = m.governanceHours = m.operationHours = 0;
    m.storedVersions = 1;
    m.retrainMonths = 12;
    m.weeksToMarket = 0;
    p.serving.core.tokensPerMinutePerUnit = 2e6;
    return p;
}

constexpr double kOneOff = 15 * 7.99 + 900;
constexpr double kCustomMonth = kOneOff / 12 + 1.95 + 18.40 * 730;

const LadderRow &rowOf(const std::vector<LadderRow> &rows, LadderStep step)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const LadderRow &r) { return r.step == step; });
}

}   // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void figures();
    void payback();
    void planOfItsOwn();
    void aGapIsNoBreakEven();
};

void TestLadder::steps()
{
    const Workload w = work(1e6);
    Plan p = custom(CustomKind::None);
    const auto rows = decisionLadder(w, p, catalog());
    QCOMPARE(rows.size(), std::size_t{3});   // no documents: no step of retrieval
    QCOMPARE(rows[0].step, LadderStep::Prompt);
    QVERIFY(!rows[0].payback && !rows[0].breakEvenRequests);
    Workload documents = w;
    documents.knowledge.corpusTokens = 1e6;
    p.retrieval.embeddingModel = "titan-embed-v2";
    const auto all = decisionLadder(documents, p, catalog());
    QCOMPARE(all.size(), std::size_t{4});
    QVERIFY(says(all[0].outcome.infeasible, Finding::RetrievalNeeded));
    QCOMPARE(all[1].step, LadderStep::Retrieval);
    QVERIFY(!says(all[1].outcome.infeasible, Finding::RetrievalNeeded));
    QCOMPARE(all[2].plan.customModel.kind, CustomKind::LowRank);
    QCOMPARE(all[3].plan.customModel.kind, CustomKind::ContinuedPreTraining);
}

void TestLadder::figures()
{
    // 1,000,000 requests a month are 47,945 tokens a minute: one unit. On demand they cost 2,100.
    const auto rows = decisionLadder(work(1e6), custom(CustomKind::None), catalog());
    QCOMPARE(rows[0].outcome.priced.usd(), 2'100.0);
    const LadderRow &own = rowOf(rows, LadderStep::LowRank);
    QCOMPARE(own.plan.serving.core.modelUnits, 1);
    QVERIFY(own.outcome.feasible());
    QVERIFY(std::abs(own.outcome.priced.usd() - kCustomMonth) < 1e-5);
    // The unit costs what 6.4 M requests cost on demand, and carries forty times as many as these.
    QVERIFY(own.breakEvenRequests);
    QVERIFY(isNear(*own.breakEvenRequests, kCustomMonth / 2.10 * 1'000, 1e-5));
    QVERIFY(!own.payback->paybackMonths);
    // 100 M requests are 4.8 M tokens a minute.
    QCOMPARE(
        rowOf(decisionLadder(work(1e8), custom(CustomKind::None), catalog()), LadderStep::LowRank).plan.serving.core.modelUnits,
        3);
}

void TestLadder::payback()
{
    // 10 M requests: 21,000 on demand, against one unit and storage without the one-off cost.
    const auto rows = decisionLadder(work(1e7), custom(CustomKind::None), catalog());
    const CustomPayback &own = *rowOf(rows, LadderStep::LowRank).payback;
    QVERIFY(std::abs(own.oneOff.usd() - kOneOff) < 1e-4);
    QVERIFY(std::abs(own.monthlySaving.usd() - (21'000 - 18.40 * 730 - 1.95)) < 1e-4);
    QVERIFY(own.paybackMonths);
    QVERIFY(isNear(*own.paybackMonths, kOneOff / (21'000 - 18.40 * 730 - 1.95), 1e-6));
}

void TestLadder::planOfItsOwn()
{
    // The plan's own step keeps its lanes and units; the base goes back on demand.
    Plan p = custom(CustomKind::LowRank);
    p.serving.core.kind = LaneKind::Provisioned;
    p.serving.core.overflow = Overflow::Queue;
    p.serving.core.modelUnits = 2;
    p.serving.coreHours = {0, 6, 0, 24};
    p.serving.otherwise.kind = LaneKind::Provisioned;
    const Workload w = work(1e6);
    const auto rows = decisionLadder(w, p, catalog());
    QVERIFY(rowOf(rows, LadderStep::LowRank).plan == p);
    QCOMPARE(rows[0].plan.serving.core.kind, LaneKind::None);
    QCOMPARE(rows[0].plan.serving.otherwise.kind, LaneKind::OnDemand);
    QCOMPARE(rows[0].outcome.priced.usd(), 2'100.0);
}

void TestLadder::aGapIsNoBreakEven()
{
    Plan p = custom(CustomKind::None);
    p.models.first = "nova-pro";   // no price of training, none of units
    const auto rows = decisionLadder(work(1e6), p, catalog());
    const LadderRow &own = rowOf(rows, LadderStep::LowRank);
    QVERIFY(says(own.outcome.gaps, Finding::NoTrainingPrice));
    QVERIFY(says(own.outcome.gaps, Finding::NoModelUnitPrice));
    QVERIFY(!own.payback && !own.breakEvenRequests);
}

QTEST_APPLESS_MAIN(TestLadder)
#include "tst_ladder.moc"

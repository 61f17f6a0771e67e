// Tokens, cascade and feasibility against hand-computed values of the model.
#include "fixture.h"
#include "planner/alternatives.h"
#include "planner/model/tokens.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutLognormalAgreesWithSampling();
    void cascadeFromJointCounts();
    void cascadeThatDoesNotPayIsSaid();
    void chunkCurveIsUShaped();
    void attemptsAreGeometricAndCut();
    void agentBillGrowsQuadratically();
    void cacheSplitsAddUp();
    void cacheIsReadAsPromptsGrow_data();
    void cacheIsReadAsPromptsGrow();
    void theStrongModelHasItsOwnCache();
    void floorsMakeInfeasible();
    void oneTokenPlanIsNeverCheapest();
    void recoveryAndResidencyMakeInfeasible();
    void verdictJudgesOnly();
    void sameInputsSameBits();
};

void TestModel::cutLognormalAgreesWithSampling()
{
    const LengthLaw law{300, 0.7};
    const double s2 = std::log1p(0.49), mu = std::log(300) - s2 / 2;
    boost::random::mt19937_64 generator(7);
    boost::random::normal_distribution<double> normal(mu, std::sqrt(s2));
    double sum = 0, squares = 0, cut = 0;
    constexpr int n = 400'000;
    for (int i = 0; i < n; ++i) {
        const double x = std::exp(normal(generator)), kept = std::min(x, 400.0);
        sum += kept;
        squares += kept * kept;
        cut += x > 400;
    }
    const CutLaw result = cutLognormal(law, 400);
    QVERIFY(std::abs(result.kept.mean / (sum / n) - 1) < 0.005);
    QVERIFY(std::abs(result.kept.variance / (squares / n - sum * sum / n / n) - 1) < 0.01);
    QVERIFY(std::abs(result.cutShare - cut / n) < 0.003);
    QCOMPARE(cutLognormal(law, 1e9).cutShare, 0.0);
}

void TestModel::cascadeFromJointCounts()
{
    // GSM8K, RouteLLM's published outcomes: both 747, only strong 383, only weak 95, neither 94 of 1,319.
    const double n = 1319;
    const JointOutcomes joint{747 / n, 383 / n, 95 / n, 94 / n};
    const CascadeResult perfect = cascade(joint, 1, 0);
    QVERIFY(std::abs(perfect.accuracy - 0.9287) < 5e-5);
    QVERIFY(std::abs(perfect.escalationShare - 0.3616) < 5e-5);
    // The default correlation of models rebuilds that table from the two success rates alone.
    const JointOutcomes rebuilt = JointOutcomes::fromRates(842 / n, 1130 / n, Assumptions{}.modelCorrelation);
    QVERIFY(std::abs(rebuilt.both - joint.both) < 1e-4);
    QVERIFY(std::abs(rebuilt.neither - joint.neither) < 1e-4);
    // Independence would claim .9482.
    QVERIFY(std::abs(cascade(JointOutcomes::fromRates(842 / n, 1130 / n, 0), 1, 0).accuracy - 0.9482) < 1e-4);
}

void TestModel::cascadeThatDoesNotPayIsSaid()
{
    Catalog c = catalog();
    Plan p = plainPlan("nova-pro");
    p.models.escalateTo = "unit-model";   // 1/1 a million: cheaper for output than Nova Pro's 3.20
    const Workload w = plainWorkload(1'000, 500, 500);
    QVERIFY(says(evaluate(w, p, c).warnings, Finding::CascadeDoesNotPay));
    p = plainPlan("small");
    p.models.escalateTo = "claude-3-sonnet";
    QVERIFY(!says(evaluate(w, p, c).warnings, Finding::CascadeDoesNotPay));
    // A verifier that finds nothing and sends right answers on makes it worse than the first model alone.
    Workload blind = w;
    blind.assumptions.verifierHit = 0;
    blind.assumptions.verifierFalseAlarm = 0.8;
    blind.request.task = static_cast<TaskClass>(0);
    p = plainPlan("nova-pro");
    p.models.escalateTo = "small";
    QVERIFY(says(evaluate(blind, p, c).warnings, Finding::CascadeAnswersWorse));
}

void TestModel::chunkCurveIsUShaped()
{
    const KnowledgeBase knowledge{.corpusTokens = 1e7};
    Retrieval r;
    std::vector<double> tokens;
    for (double chunk = 100; chunk <= 2'000; chunk += 50) {
        r.chunk_tokens = chunk;
        tokens.push_back(neededTopK(knowledge, r, {}) * (chunk + r.overhead_tokens));
    }
    const auto lowest = std::min_element(tokens.begin(), tokens.end());
    const double best = 100 + 50 * static_cast<double>(lowest - tokens.begin());
    QVERIFY2(best >= 300 && best <= 800, qPrintable(QString::number(best)));
    QVERIFY(tokens.front() > *lowest && tokens.back() > *lowest);
    r.chunk_tokens = 500;
    QVERIFY(std::abs(neededTopK(knowledge, r, {}) - 3) < 0.3);
}

void TestModel::attemptsAreGeometricAndCut()
{
    QCOMPARE(meanAttempts(0, 5), 1.0);
    QCOMPARE(meanAttempts(0.5, 1), 1.5);
    QCOMPARE(meanAttempts(0.5, 3), 1.875);
    QCOMPARE(meanAttempts(1, 3), 4.0);
}

void TestModel::agentBillGrowsQuadratically()
{
    const Workload w = plainWorkload(1'000, 1'000, 200);
    const auto input = [&](int steps) {
        Plan p = plainPlan("nova-pro");
        p.agent.stepCap = steps;
        p.agent.meanSteps = 1e9;   // always to the cap
        return evaluate(w, p, catalog()).tokens.input;
    };
    // n calls of 1,000 tokens and n (n - 1) / 2 earlier outputs of 200.
    for (const int n : {1, 2, 5, 10})
        QVERIFY(std::abs(input(n) - (1'000.0 * n + 200.0 * n * (n - 1) / 2)) < 0.01);
}

void TestModel::cacheSplitsAddUp()
{
    RequestTokens t;
    t.prefix = 2'000;
    t.history = 300;
    t.fresh = 400;
    t.steps = 4.2;
    t.stepPairs = 11;
    t.stepText = 250;
    for (const double hit : {0.0, 0.3, 1.0}) {
        const CacheSplit split = cacheSplit(t, true, hit, 3, 0.9, 0.95);
        QVERIFY(std::abs(split.read + split.write + split.plain - t.steps * t.inputPerCall()) < 1e-9);
    }
    QCOMPARE(cacheSplit(t, false, 1, 3, 1, 1).read, 0.0);
}

void TestModel::cacheIsReadAsPromptsGrow_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("steps");
    for (const int turns : {1, 2, 4, 9})
        for (const int steps : {1, 2, 5})
            QTest::addRow("%d turns of %d steps", turns, steps) << turns << steps;
}

// Against sessions played prompt by prompt: each is a row of texts, whose longest part that an earlier prompt began with is read,
// and of the rest what a later prompt begins with is written.
void TestModel::cacheIsReadAsPromptsGrow()
{
    QFETCH(int, turns);
    QFETCH(int, steps);
    constexpr int kSystem = 2'000, kQuestion = 60, kFound = 700, kAnswer = 160, kTool = 90;
    using Prompt = std::vector<std::pair<int, int>>;   // what text, tokens
    std::vector<Prompt> prompts;
    int next = 1;
    Prompt history{{0, kSystem}};
    for (int turn = 0; turn < turns; ++turn) {
        const std::pair question{next++, kQuestion};
        Prompt prompt = history;
        prompt.emplace_back(next++, kFound);
        prompt.push_back(question);
        std::pair<int, int> answer;
        for (int step = 0; step < steps; ++step) {
            prompts.push_back(prompt);
            answer = {next++, kAnswer};
            prompt.push_back(answer);
            prompt.emplace_back(next++, kTool);
        }
        history.push_back(question);
        history.push_back(answer);
    }
    const auto shared = [](const Prompt &a, const Prompt &b) {
        return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    };
    double read = 0, write = 0, plain = 0;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        std::size_t known = 1, useful = 1;   // others keep the system prompt warm
        for (std::size_t j = 0; j < i; ++j)
            known = std::max(known, shared(prompts[i], prompts[j]));
        for (std::size_t j = i + 1; j < prompts.size(); ++j)
            useful = std::max(useful, shared(prompts[i], prompts[j]));
        // The last step of a turn and the last turn cannot be known to be the last: they write like the others.
        if (steps > 1)
            useful = prompts[i].size();
        else
            useful = std::max(useful, prompts[i].size() - 2);
        for (std::size_t k = 0; k < prompts[i].size(); ++k)
            (k < known ? read : k < useful ? write : plain) += prompts[i][k].second;
    }

    RequestTokens t;
    t.prefix = kSystem;
    t.history = (turns - 1) / 2.0 * (kQuestion + kAnswer);
    t.fresh = kQuestion + kFound;
    t.steps = steps;
    t.stepPairs = steps * (steps - 1) / 2.0;
    t.stepText = kAnswer + kTool;
    const CacheSplit split = cacheSplit(t, true, 1, turns, 1, 1);
    const auto near = [turns](double perRequest, double all) { return std::abs(perRequest * turns - all) < 1e-6; };
    QVERIFY2(near(split.read, read), qPrintable(QStringLiteral("read %1 of %2").arg(split.read * turns).arg(read)));
    QVERIFY2(near(split.write, write), qPrintable(QStringLiteral("written %1 of %2").arg(split.write * turns).arg(write)));
    QVERIFY2(near(split.plain, plain), qPrintable(QStringLiteral("plain %1 of %2").arg(split.plain * turns).arg(plain)));
}

// One call in six comes to it: its prefix is cold more often than the first model's.
void TestModel::theStrongModelHasItsOwnCache()
{
    Workload w = plainWorkload(26'280, 10, 10);
    w.request.systemTokens = 6'000;
    Plan p = plainPlan("nova-pro");
    p.models.escalateTo = "claude-3-sonnet";
    p.prompt.cache = true;
    const Outcome o = evaluate(w, p, catalog());
    const auto share = [&](int model) {
        double read = 0, write = 0;
        for (const BillLine &line : o.bill) {
            read += line.model == model && line.item == BillItem::CacheReadTokens ? line.quantity : 0;
            write += line.model == model && line.item == BillItem::CacheWriteTokens ? line.quantity : 0;
        }
        return read / (read + write);
    };
    const double rate_per_s = 26'280 / (730 * 3600.0), escalated = o.quality.escalationShare;
    QVERIFY(std::abs(share(0) - -std::expm1(-rate_per_s * 300)) < 1e-3);
    QVERIFY(std::abs(share(1) - -std::expm1(-rate_per_s * escalated * 300)) < 1e-3);
}

void TestModel::floorsMakeInfeasible()
{
    Workload w = plainWorkload(1'000, 500, 200);
    w.request.output.cv = 0.8;
    w.knowledge.corpusTokens = 1e6;
    Plan p = plainPlan("nova-pro");
    p.retrieval = {.enabled = true, .topK = 3, .embeddingModel = "titan-embed-v2"};
    QVERIFY(evaluate(w, p, catalog()).feasible());
    p.retrieval.topK = 1;
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::CoverageBelowFloor));
    p.retrieval.topK = 3;
    p.prompt.maxOutput_tokens = 16;
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::CutShareAboveFloor));
    p.prompt.maxOutput_tokens = 4'000;
    p.models.first = "small";
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::SuccessBelowFloor));
    p.models.first = "nova-pro";
    p.retrieval.enabled = false;
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::RetrievalNeeded));
}

void TestModel::oneTokenPlanIsNeverCheapest()
{
    Workload w = plainWorkload(100'000, 500, 200);
    w.request.output.cv = 0.8;
    w.knowledge.corpusTokens = 1e6;
    Plan p = plainPlan("nova-pro");
    p.prompt.maxOutput_tokens = 1;
    p.retrieval = {.enabled = true, .topK = 1, .embeddingModel = "titan-embed-v2"};
    const auto all = alternatives(w, spaceAround(w, p, catalog()), catalog());
    const auto best = cheapestThatMeets(all, {1e9, 0, 1e12});
    QVERIFY(!all.empty());
    QVERIFY(!best);   // every variation of one token stays under a floor
    p.prompt.maxOutput_tokens = 1'000;
    const auto sensible = alternatives(w, spaceAround(w, p, catalog()), catalog());
    const auto found = cheapestThatMeets(sensible, {1e9, 0, 1e12});
    QVERIFY(found);
    QVERIFY(sensible[*found].plan.retrieval.topK > 1);
    QVERIFY(sensible[*found].success >= w.needs.floors.success);
}

void TestModel::recoveryAndResidencyMakeInfeasible()
{
    Workload w = plainWorkload(1'000, 500, 100);
    Plan p = plainPlan("nova-pro");
    QVERIFY(evaluate(w, p, catalog()).feasible());
    w.needs.rto_s = 600;
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::RtoMissed));
    w.needs.rto_s = 86'400;
    w.needs.residency = "eu";
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::ResidencyBroken));
    p.resilience.region = "eu-central-1";
    QVERIFY(!says(evaluate(w, p, catalog()).infeasible, Finding::ResidencyBroken));
    p.resilience.tier = AvailabilityTier::SingleZone;
    w.needs.rpo_s = 60;
    // Without a store of one's own there is nothing in the AZ to lose.
    QVERIFY(!says(evaluate(w, p, catalog()).infeasible, Finding::RpoMissed));
    p.retrieval = {.enabled = true, .store = VectorStore::ManagedKnowledgeBase};
    QVERIFY(!says(evaluate(w, p, catalog()).infeasible, Finding::RpoMissed));
    p.retrieval.store = VectorStore::AuroraServerless;
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::RpoMissed));
    p.retrieval = {};
    p.resilience.region = "us-west-2";   // no such offer there
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::ModelNotInRegion));
    p.models.first = "no-such-model";
    QVERIFY(says(evaluate(w, p, catalog()).infeasible, Finding::ModelNotInCatalog));
    QVERIFY(!evaluate(w, p, catalog()).total());
}

void TestModel::verdictJudgesOnly()
{
    const Workload w = plainWorkload(1'000, 500, 100);
    const Outcome o = evaluate(w, plainPlan("nova-pro"), catalog());
    const double p95 = targetedP95(w, o);
    QVERIFY(judge(w, o, {p95 * 1.01, 0.99, 1e6}).meetsAll());
    QVERIFY(!judge(w, o, {p95 * 0.99, 0.99, 1e6}).latency);
    QVERIFY(!judge(w, o, {p95 * 1.01, 0.999999, 1e6}).availability);
    QVERIFY(!judge(w, o, {p95 * 1.01, 0.99, 0.01}).cost);
}

void TestModel::sameInputsSameBits()
{
    Workload w = plainWorkload(3e6, 900, 250);
    w.traffic.shape = WeekShape::EveningPeak;
    w.traffic.rateCv = 0.5;
    Plan p = plainPlan("unit-model");
    p.serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 3, .overflow = Overflow::Queue};
    const Catalog c = catalog();
    QVERIFY(evaluate(w, p, c) == evaluate(w, p, c));
}

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"

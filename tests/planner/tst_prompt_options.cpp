// Whether the options on top-K and max output reach what the quality floors ask for.
#include "planner/plan_limits.h"
#include "planner/search/prompt_options.h"
#include "planner/search/search.h"
#include "random_plans.h"

#include <QTest>

#include <algorithm>

using namespace tenbin::planner;

namespace {

Catalog modelsThatDiffer(fixture::RandomPlans &random)
{
    Catalog catalog = fixture::RandomPlans::catalog();
    for (Model &m : catalog.models) {
        m.success.fill(fixture::figure(random.between(.6, .97)));
        m.maxOutputTokens = random.chance(.5) ? random.whole(300, 4'000) : 100'000;
        m.contextTokens = random.chance(.5) ? random.whole(2'000, 30'000) : 200'000;
    }
    return catalog;
}

struct Asked
{
    Workload workload = fixture::plainWorkload(1e4, 100, 200);
    Plan plan = fixture::plainPlan("nova-pro");
};

Asked randomAsked(fixture::RandomPlans &random)
{
    Asked a;
    a.workload.request.output = {random.scale(20, 1'000), random.chance(.2) ? 0 : random.between(.2, 2.5)};
    a.workload.knowledge
        = {.corpusTokens = 1e6, .factsPerAnswer = random.scale(1, 12), .evidenceSpan_tokens = random.between(50, 400)};
    a.workload.needs.floors = {random.between(.6, .95), random.chance(.5) ? .5 : random.between(.7, .99), random.scale(.005, .2)};
    a.workload.assumptions.callFailure = .01;
    a.plan.retrieval.enabled = true;
    a.plan.retrieval.embeddingModel = "titan-embed-v2";
    a.plan.retrieval.topK = random.whole(1, 4);
    a.plan.retrieval.chunk_tokens = random.chance(.5) ? 300 : random.between(100, 1'500);
    a.plan.prompt.maxOutput_tokens = random.whole(50, 500);
    a.plan.prompt.templateSaving = random.chance(.3) ? .3 : 0;
    a.plan.agent.retryCap = random.whole(0, 2);
    return a;
}

SearchSpace promptsAndModels(const Asked &a, const Catalog &catalog)
{
    SearchSpace space = spaceAround(a.workload, a.plan, catalog);
    std::erase_if(space.decisions, [](const Decision &d) {
        return d.kind != DecisionKind::Models && d.kind != DecisionKind::TopK && d.kind != DecisionKind::Chunk
            && d.kind != DecisionKind::MaxOutput;
    });
    return space;
}

std::vector<Plan> withoutPrompts(const SearchSpace &space)
{
    SearchSpace others = space;
    std::erase_if(
        others.decisions, [](const Decision &d) { return d.kind == DecisionKind::TopK || d.kind == DecisionKind::MaxOutput; });
    std::vector<Plan> plans;
    for (std::uint64_t i = 0; i < others.size(); ++i)
        plans.push_back(others.plan(i));
    return plans;
}

// Of all K and limits a twentieth apart; where a limit or a K alone breaks a floor, it is asked once.
std::optional<Plan> scanned(const Asked &a, const SearchSpace &space, const Catalog &catalog)
{
    const QualityFloors &floors = a.workload.needs.floors;
    std::vector<double> limits;
    for (double limit = 1; limit <= kMostOutput_tokens; limit = std::ceil(limit * 1.05)) {
        Plan plan = a.plan;
        plan.prompt.maxOutput_tokens = limit;
        if (evaluate(a.workload, plan, catalog).quality.cutShare <= floors.cutShare)
            limits.push_back(limit);
    }
    for (Plan plan : withoutPrompts(space))
        for (int k = 1; k <= kMostTopK; ++k) {
            plan.retrieval.topK = k;
            for (const double limit : limits) {
                plan.prompt.maxOutput_tokens = limit;
                const Outcome outcome = evaluate(a.workload, plan, catalog);
                if (outcome.feasible() && outcome.total() && std::isfinite(targetedP95(a.workload, outcome)))
                    return plan;
                if (outcome.quality.success < floors.success || outcome.quality.coverage < floors.coverage)
                    break;
            }
        }
    return {};
}

}   // namespace

class TestPromptOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsFoundWhereThereIsOne();
    void theLeastThatKeepsTheFloors();
    void roundFiguresWhereTheyDo();
    void noMoreAroundAPlanOfTheSpace();
};

void TestPromptOptions::aPlanIsFoundWhereThereIsOne()
{
    constexpr int kSeeds = 60;
    int found = 0, beyondK = 0, beyondLimit = 0, none = 0;
    for (int seed = 0; seed < kSeeds; ++seed) {
        fixture::RandomPlans random(static_cast<std::uint64_t>(seed));
        const Catalog catalog = modelsThatDiffer(random);
        const Asked a = randomAsked(random);
        const SearchSpace space = promptsAndModels(a, catalog);
        const SearchResult searched = search(a.workload, space, catalog);
        if (searched.front.empty()) {
            const auto plan = scanned(a, space, catalog);
            QVERIFY2(!plan,
                qPrintable(QStringLiteral("%1: K %2, chunk %3, limit %4")
                               .arg(seed)
                               .arg(plan ? plan->retrieval.topK : 0)
                               .arg(plan ? plan->retrieval.chunk_tokens : 0)
                               .arg(plan ? plan->prompt.maxOutput_tokens : 0)));
            ++none;
            continue;
        }
        ++found;
        const Plan plan = space.plan(searched.front.front().index);
        beyondK += plan.retrieval.topK > 8;
        beyondLimit += plan.prompt.maxOutput_tokens > 3 * a.workload.request.output.mean_tokens;
    }
    qInfo("%d found, %d by a larger K, %d by a larger limit; %d not", found, beyondK, beyondLimit, none);
    QVERIFY(found > none && none > 0 && beyondK > 5 && beyondLimit > 5);
}

// One less breaks the floor.
void TestPromptOptions::theLeastThatKeepsTheFloors()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Asked a;
    a.workload.request.output.cv = 1.5;
    a.workload.needs.floors = {.5, .97, .01};
    a.workload.knowledge = {.corpusTokens = 1e6, .factsPerAnswer = 5};
    a.plan.retrieval.enabled = true;
    a.plan.retrieval.chunk_tokens = 400;
    const auto limits = promptOptions(a.workload, a.plan, catalog).output_tokens;
    const auto qualityAt = [&](double limit, double k, double chunk) {
        Plan plan = a.plan;
        plan.prompt.maxOutput_tokens = limit;
        plan.retrieval.topK = static_cast<int>(k);
        plan.retrieval.chunk_tokens = chunk;
        return evaluate(a.workload, plan, catalog).quality;
    };
    QVERIFY(qualityAt(limits.back(), 3, 400).cutShare <= .01);
    QVERIFY(qualityAt(limits.back() - 1, 3, 400).cutShare > .01);
    QVERIFY(limits[limits.size() - 2] <= 3 * a.workload.request.output.mean_tokens);
    const auto ks = promptOptions(a.workload, a.plan, catalog).topK;
    for (const double chunk : {300., 400., 500., 800.}) {
        const auto least = std::find_if(ks.begin(), ks.end(), [&](double k) { return qualityAt(500, k, chunk).coverage >= .97; });
        QVERIFY(least != ks.end() && *least > 8);
        QVERIFY(qualityAt(500, *least - 1, chunk).coverage < .97);
    }
    // Nothing keeps these: then what comes nearest is offered, the longest answer of any model and all chunks that there may be.
    a.workload.needs.floors = {.99, 1, -1};
    QCOMPARE(promptOptions(a.workload, a.plan, catalog).output_tokens.back(), 8'192.);
    QCOMPARE(promptOptions(a.workload, a.plan, catalog).topK.back(), double{kMostTopK});
}

void TestPromptOptions::roundFiguresWhereTheyDo()
{
    const Catalog catalog = fixture::RandomPlans::catalog();
    Asked a;
    a.workload.request.output.cv = .7;
    a.workload.knowledge = {.corpusTokens = 1e6};
    a.plan.retrieval.enabled = true;
    QCOMPARE(promptOptions(a.workload, a.plan, catalog).output_tokens, (std::vector<double>{200, 300, 400, 600}));
    QCOMPARE(promptOptions(a.workload, a.plan, catalog).topK, (std::vector<double>{2, 3, 4, 5, 6, 8}));
    // The only model writes no 600 tokens, but what the floor needs.
    Catalog small = catalog;
    for (Model &m : small.models)
        m.maxOutputTokens = 550;
    const auto limits = promptOptions(a.workload, a.plan, small).output_tokens;
    QCOMPARE(limits.size(), std::size_t{5});
    QVERIFY(limits[3] > 400 && limits[3] <= 550);
}

// What is offered for the plan's own chunk size is offered around every plan that has it, and nothing else around the others.
void TestPromptOptions::noMoreAroundAPlanOfTheSpace()
{
    for (int seed = 0; seed < 40; ++seed) {
        fixture::RandomPlans random(static_cast<std::uint64_t>(seed));
        const Catalog catalog = modelsThatDiffer(random);
        const Asked a = randomAsked(random);
        const SearchSpace space = promptsAndModels(a, catalog);
        const PromptOptions all = promptOptions(a.workload, a.plan, catalog);
        const auto includes = [](const std::vector<double> &whole, const std::vector<double> &part) {
            return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
        };
        for (std::uint64_t i = 0; i < space.size(); i += 1 + space.size() / 50) {
            const PromptOptions its = promptOptions(a.workload, space.plan(i), catalog);
            QVERIFY(includes(all.topK, its.topK) && includes(all.output_tokens, its.output_tokens));
        }
    }
}

QTEST_APPLESS_MAIN(TestPromptOptions)
#include "tst_prompt_options.moc"

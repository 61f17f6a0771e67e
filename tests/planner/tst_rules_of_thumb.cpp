// Rules of thumb held against the model: where it agrees, where it does not, and that the figures are those of the plans.
#include "document/recipes.h"
#include "fields/search_space.h"
#include "planner/evaluate.h"
#include "planner/rules_of_thumb.h"

#include <QTest>

#include <algorithm>

using namespace tenbin;
using namespace tenbin::planner;

namespace {

struct Case : Subject
{
    std::shared_ptr<const Catalog> prices;

    explicit Case(const char *recipe)
        : Case(*projectOf(QLatin1String(recipe), QStringLiteral("en")))
    {
    }
    explicit Case(const Project &project)
        : Subject(project.entries.front().subject())
        , prices(project.catalog)
    {
    }

    std::vector<RuleVerdict> verdicts() const
    {
        const auto steps = unlockedSteps(*this, *prices, alternatives(workload, searchSpace(*this, *prices), *prices));
        return judge(rulesFor(workload, plan, *prices, steps), workload, targets, *prices);
    }
    std::optional<RuleVerdict> verdict(Rule rule) const
    {
        for (const RuleVerdict &v : verdicts())
            if (v.rule == rule)
                return v;
        return {};
    }
};

}   // namespace

class TestRulesOfThumb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowLatency();
    void rareAndBursty();
    void batchAtNight();
    void costSurge();
    void nearTheUsers();
    void fewThrottles();
    void customModel();
    void figuresAreThePlans_data();
    void figuresAreThePlans();
};

void TestRulesOfThumb::lowLatency()
{
    Case chat("customer-chat");
    // With the quota that the recipe had raised on-demand alone does; with the account's own it throttles.
    const auto raised = chat.verdict(Rule::LowLatency);
    QVERIFY(raised && raised->standing == RuleStanding::OtherIsCheaper);
    QVERIFY(raised->other->plan.serving.core.kind == LaneKind::None);
    QVERIFY(raised->advised->plan.serving.core.kind == LaneKind::Provisioned);
    chat.plan.serving.quotaRequestsPerMinute = chat.plan.serving.quotaTokensPerMinute = 0;
    const auto own = chat.verdict(Rule::LowLatency);
    QVERIFY(own && own->agrees() && !own->other->meets(chat.targets));
    // No price is published for a unit of this model: a gap, not an answer.
    chat.plan.chooseFirst("amazon.nova-pro-v1:0");
    const auto gap = chat.verdict(Rule::LowLatency);
    QVERIFY(gap && gap->standing == RuleStanding::NotOffered && !gap->reasons.empty());
}

void TestRulesOfThumb::rareAndBursty()
{
    Case demo("demo");
    // No unit of this model has a price, and its maker gives no weights: what stands by is an endpoint with a small open model.
    const auto endpoint = demo.verdict(Rule::RareAndBursty);
    QVERIFY(endpoint && endpoint->agrees() && endpoint->advised->plan.serving.otherwise.kind == LaneKind::OnDemand);
    QVERIFY(endpoint->other && endpoint->other->feasible);
    const Plan &resident = endpoint->other->plan;
    QVERIFY(resident.serving.otherwise.kind == LaneKind::RealTime && resident.models.first != demo.plan.models.first);
    // An instance for all hours of the month, whatever comes.
    const double hour
        = demo.prices->instancePrice(resident.serving.hosting.instance, resident.resilience.region, InstanceUse::Hosting)->value;
    QVERIFY(endpoint->other->cost_usd >= hour * demo.workload.assumptions.hoursPerMonth);
    QVERIFY(endpoint->advised->cost_usd < .01 * endpoint->other->cost_usd);
    demo.plan.chooseFirst("meta.llama3-1-70b-instruct-v1:0");
    const auto bedrock = demo.verdict(Rule::RareAndBursty);
    QVERIFY(bedrock && bedrock->agrees());
    // Of what stands by the endpoint is cheapest; a unit costs thousands of times as much as the tokens.
    QVERIFY(bedrock->other->plan.serving.otherwise.kind == LaneKind::RealTime);
    QVERIFY(bedrock->other->cost_usd > 100 * bedrock->advised->cost_usd);
    Plan unit = bedrock->advised->plan;
    unit.serving.core.kind = LaneKind::Provisioned;
    unit.serving.coreHours = kAroundTheClock;
    QVERIFY(evaluate(demo.workload, unit, *demo.prices).priced.usd() > 1'000 * bedrock->advised->cost_usd);
    QCOMPARE(bedrock->other->plan.models.first, demo.plan.models.first);
    QVERIFY(!demo.verdict(Rule::LowLatency));
    // A container of the user's own: what stands by costs most, and tokens on demand are cheapest while they are few.
    demo.plan.chooseFirst("meta.llama3-1-8b-instruct-v1:0");
    demo.workload.needs.floors.success = .7;
    demo.plan.serving.otherwise.kind = LaneKind::Serverless;
    demo.plan.serving.hosting.memory_gb = 6;
    demo.plan.serving.hosting.modelMemory_gb = 5;
    demo.targets.p95_s = 60;
    const auto hosted = demo.verdict(Rule::RareAndBursty);
    QVERIFY(hosted && hosted->agrees() && hosted->advised->plan.serving.otherwise.kind == LaneKind::OnDemand);
}

void TestRulesOfThumb::batchAtNight()
{
    const auto verdict = Case("batch-summaries").verdict(Rule::BatchAtNight);
    QVERIFY(verdict && verdict->agrees());
    QVERIFY(verdict->advised->cost_usd < .51 * verdict->other->cost_usd);
    QVERIFY(!Case("customer-chat").verdict(Rule::BatchAtNight));
}

void TestRulesOfThumb::costSurge()
{
    Case qa("internal-qa");
    QVERIFY(!qa.verdict(Rule::CostSurge));   // within its target
    qa.plan.retrieval.topK = 10;
    qa.plan.prompt.maxOutput_tokens = 4'000;
    qa.targets.monthlyCost_usd = 400;
    const auto surge = qa.verdict(Rule::CostSurge);
    QVERIFY(surge && surge->advised && surge->advised->step);
}

void TestRulesOfThumb::nearTheUsers()
{
    Case qa("internal-qa");
    QVERIFY(!qa.verdict(Rule::NearTheUsers));   // near enough, and bound to no place
    qa.workload.needs.userShare = {};
    qa.workload.needs.userShare[static_cast<std::size_t>(UserArea::Europe)] = 1;
    const auto far = qa.verdict(Rule::NearTheUsers);
    QVERIFY(far && far->advised && far->other && far->advised->p95_s < far->other->p95_s - .05);
    QCOMPARE(qa.prices->region(far->advised->plan.resilience.region)->geography, std::string("eu"));
    // Where the data is bound to Europe the plan in the US cannot be.
    qa.workload.needs.residency = "eu";
    const auto bound = qa.verdict(Rule::NearTheUsers);
    QVERIFY(bound && bound->advised && bound->other && bound->advised->feasible);
    QCOMPARE(qa.prices->region(bound->advised->plan.resilience.region)->geography, std::string("eu"));
}

void TestRulesOfThumb::fewThrottles()
{
    Case chat("customer-chat");
    QVERIFY(!chat.verdict(Rule::FewThrottles));   // nothing is throttled with the raised quota
    chat.plan.serving.quotaRequestsPerMinute = chat.plan.serving.quotaTokensPerMinute = 0;
    const auto verdict = chat.verdict(Rule::FewThrottles);
    QVERIFY(verdict && verdict->agrees());
}

void TestRulesOfThumb::customModel()
{
    Case qa("internal-qa");
    QVERIFY(!qa.verdict(Rule::CustomModel));
    qa.plan.chooseFirst("meta.llama3-1-8b-instruct-v1:0");
    qa.workload.needs.floors.success = .7;
    qa.plan.customModel.kind = CustomKind::LowRank;
    qa.plan.serving.otherwise.kind = LaneKind::Provisioned;
    const auto verdict = qa.verdict(Rule::CustomModel);
    QVERIFY(verdict && verdict->agrees());
    QVERIFY(verdict->advised->plan.customModel.kind == CustomKind::None);
}

void TestRulesOfThumb::figuresAreThePlans_data()
{
    QTest::addColumn<QByteArray>("recipe");
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"})
        QTest::newRow(recipe) << QByteArray(recipe);
}

void TestRulesOfThumb::figuresAreThePlans()
{
    QFETCH(QByteArray, recipe);
    Case c(recipe.constData());
    c.targets.monthlyCost_usd /= 4;
    const auto verdicts = c.verdicts();
    QVERIFY(!verdicts.empty());
    for (const RuleVerdict &v : verdicts)
        for (const auto &side : {v.advised, v.other}) {
            if (!side)
                continue;
            const Outcome outcome = evaluate(c.workload, side->plan, *c.prices);
            QCOMPARE(side->cost_usd, outcome.total()->usd());
            QCOMPARE(side->p95_s, targetedP95(c.workload, outcome));
            QCOMPARE(side->feasible, outcome.feasible());
        }
}

QTEST_APPLESS_MAIN(TestRulesOfThumb)
#include "tst_rules_of_thumb.moc"

// Which models a space leaves out for another.
#include "planner/search/search.h"
#include "random_plans.h"

#include <QTest>

#include <algorithm>

using namespace tenbin::planner;

namespace {

// Beside nova-pro a model that is dearer and else the same.
struct Beside
{
    // The space asks for calls of 4,500 tokens, 4,000 of them output.
    static constexpr int kContext = 4'400, kOutput = 3'900, kPlenty = 100'000;
    Catalog catalog = fixture::catalog();
    Model beaten = fixture::textModel("beaten", .88, 3.52);
    Plan plan = fixture::plainPlan("small");
    Workload workload = fixture::plainWorkload(1e5, 500, 200);

    Beside()
    {
        for (Model *m : {&catalog.models[0], &beaten}) {
            m->quotas = {{{}, InferenceProfile::InRegion, fixture::figure(1'000), fixture::figure(1e6)}};
            m->tokenBurndown = fixture::figure(2);
            m->contextTokens = kContext;
            m->maxOutputTokens = kOutput;
        }
    }
    SearchSpace space()
    {
        catalog.models.push_back(beaten);
        return spaceAround(workload, plan, catalog);
    }
};

bool offers(const SearchSpace &space, const std::string &first, const std::string &then)
{
    const auto models = std::find_if(
        space.decisions.begin(), space.decisions.end(), [](const Decision &d) { return d.kind == DecisionKind::Models; });
    return models != space.decisions.end()
        && std::any_of(models->options.begin(), models->options.end(), [&](const auto &option) {
               Plan plan = space.base;
               option(plan);
               return plan.models.first == first && plan.models.escalateTo == then;
           });
}

using Better = void (*)(Model &beaten, Model &other);

}   // namespace

Q_DECLARE_METATYPE(void (*)(Model &, Model &))

class TestDominance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAModelIsKeptFor_data();
    void whatAModelIsKeptFor();
    void theOnlyModelThatHoldsTheCall();
    void whatMayFollowTheBeatenMayFollowTheOther();
};

void TestDominance::whatAModelIsKeptFor_data()
{
    QTest::addColumn<Better>("better");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, bool kept, Better better) { QTest::newRow(name) << better << kept; };
    row("nothing", false, [](Model &, Model &) {});
    row("smaller context", false, [](Model &m, Model &) { m.contextTokens /= 2; });
    row("context", true, [](Model &m, Model &) { m.contextTokens *= 2; });
    row("longer answers", true, [](Model &m, Model &) { m.maxOutputTokens *= 2; });
    row("context of the other unknown", true, [](Model &, Model &other) { other.contextTokens = 0; });
    row("answers of the other unknown", true, [](Model &, Model &other) { other.maxOutputTokens = 0; });
    row("requests a minute", true, [](Model &m, Model &) { m.quotas[0].requestsPerMinute->value *= 2; });
    row("tokens a minute", true, [](Model &m, Model &) { m.quotas[0].tokensPerMinute->value *= 2; });
    row("quota of the other unknown", false, [](Model &, Model &other) { other.quotas.clear(); });   // it throttles nothing
    row("quota unknown", true, [](Model &m, Model &) { m.quotas.clear(); });
    row("context that nothing needs", false, [](Model &m, Model &other) {
        other.contextTokens = Beside::kPlenty;
        m.contextTokens = 2 * Beside::kPlenty;
    });
    row("context unknown beside plenty", false, [](Model &m, Model &other) {
        other.contextTokens = Beside::kPlenty;
        m.contextTokens = 0;
    });
    row("burndown", true, [](Model &m, Model &) { m.tokenBurndown.value = 1; });
    row("cache of shorter prefixes", true, [](Model &m, Model &) { m.cacheMinimumTokens->value /= 2; });
    row("cache of an hour", true, [](Model &m, Model &) { m.tokenOffers[0].prices.cacheWriteHour = fixture::figure(2); });
    row("units", true, [](Model &m, Model &) { m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}}; });
    row("cheaper units", true, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(21)}};
    });
    row("another commitment", true, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::OneMonth, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(2)}};
    });
    row("dearer units", false, [](Model &m, Model &other) {
        m.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(20)}};
        other.modelUnitOffers = {{"us-east-1", Commitment::None, fixture::figure(19)}};
    });
    row("reserved capacity", true, [](Model &m, Model &) {
        m.reservedOffers = {{InferenceProfile::InRegion, 1, fixture::figure(.05), fixture::figure(.2)}};
    });
}

// The space leaves a model out only for one that does all of what it does.
void TestDominance::whatAModelIsKeptFor()
{
    QFETCH(Better, better);
    QFETCH(bool, kept);
    Beside b;
    better(b.beaten, b.catalog.models[0]);
    QCOMPARE(offers(b.space(), "beaten", {}), kept);
}

// Every other model is too small for the call, and cheaper.
void TestDominance::theOnlyModelThatHoldsTheCall()
{
    Beside b;
    b.beaten.contextTokens = 256'000;
    b.workload.request.user.mean_tokens = 200'000;
    const SearchSpace space = b.space();
    const SearchResult found = search(b.workload, space, b.catalog);
    QVERIFY(!found.front.empty());
    for (const FrontPlan &p : found.front)
        QCOMPARE(space.plan(p.index).models.first, std::string("beaten"));
}

// A model that beats another takes its place in front of whatever could stand behind that one.
void TestDominance::whatMayFollowTheBeatenMayFollowTheOther()
{
    Beside b;
    b.beaten.success = {fixture::figure(.8), fixture::figure(.8), fixture::figure(.8), fixture::figure(.8)};
    Model strong = fixture::textModel("strong", 2, 8);
    strong.success = {fixture::figure(.86), fixture::figure(.86), fixture::figure(.86), fixture::figure(.86)};
    b.catalog.models.push_back(strong);
    const SearchSpace space = b.space();
    QVERIFY(!offers(space, "beaten", "strong"));
    QVERIFY(offers(space, "nova-pro", "strong"));   // by .01 more right answers, where .8 would have .06
    QVERIFY(!offers(space, "strong", "nova-pro"));
}

QTEST_APPLESS_MAIN(TestDominance)
#include "tst_dominance.moc"

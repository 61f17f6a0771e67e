// Which models a space leaves out for another.
#include "planner/search/search.h"
#include "random_plans.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

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

// Models of all prices and accuracies, and some of them again, a little dearer.
Catalog modelsForPairs(fixture::RandomPlans &random)
{
    Catalog catalog = fixture::RandomPlans::catalog();
    std::vector<Model> made;
    for (Model &m : catalog.models) {
        if (m.kind != ModelKind::Text)
            continue;
        const double factor = random.scale(.02, 1);
        m.success.fill(fixture::figure(random.between(.55, .95)));
        m.speed.secondsPerOutputToken = fixture::figure(random.scale(.003, .02));
        m.quotas.front().requestsPerMinute = fixture::figure(random.chance(.3) ? random.scale(20, 1e4) : 1e6);
        for (TokenOffer &offer : m.tokenOffers)
            for (MaybeFigure *price : {&offer.prices.input, &offer.prices.output})
                *price = fixture::figure((*price)->value * factor);
        if (random.chance(.5)) {
            Model again = m;
            again.id = again.name = "again-" + m.id;
            for (TokenOffer &offer : again.tokenOffers)
                offer.prices.input->value *= 1.05;
            made.push_back(again);
        }
    }
    catalog.models.insert(catalog.models.end(), made.begin(), made.end());
    return catalog;
}

SearchSpace onlyModels(SearchSpace space)
{
    std::erase_if(space.decisions, [](const Decision &d) { return d.kind != DecisionKind::Models; });
    return space;
}

SearchSpace allPairs(SearchSpace space, const Catalog &catalog)
{
    auto &options = space.decisions.front().options;
    options.clear();
    for (const Model &first : catalog.models)
        if (first.kind == ModelKind::Text) {
            options.emplace_back([id = first.id](Plan &p) { p.chooseFirst(id); });
            for (const Model &then : catalog.models)
                if (then.kind == ModelKind::Text && then.id != first.id)
                    options.emplace_back([id = first.id, behind = then.id](Plan &p) {
                        p.chooseFirst(id);
                        p.models.escalateTo = behind;
                    });
        }
    return space;
}

std::set<std::tuple<std::int64_t, double, double>> figures(const SearchResult &result)
{
    std::set<std::tuple<std::int64_t, double, double>> all;
    for (const FrontPlan &p : result.front)
        all.insert(p.figures());
    return all;
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
    void oneStandsForWhatItBeatsButForItself();
    void noPairOnTheFrontIsLeftOut();
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

// A model that beats another takes its place before and behind whatever that one could stand with, but for itself.
void TestDominance::oneStandsForWhatItBeatsButForItself()
{
    Beside b;
    Model strong = fixture::textModel("strong", 2, 8);
    strong.success.fill(fixture::figure(.86));
    b.catalog.models.push_back(strong);
    b.workload.needs.floors.success = .9;   // that no model keeps alone
    const SearchSpace space = b.space();
    QVERIFY(!offers(space, "beaten", {}) && offers(space, "nova-pro", {}));
    QVERIFY(!offers(space, "beaten", "strong") && !offers(space, "strong", "beaten"));
    QVERIFY(offers(space, "nova-pro", "strong"));   // by .01 more right answers
    QVERIFY(offers(space, "strong", "nova-pro"));   // by fewer: it may be right where the first is wrong
    QVERIFY(offers(space, "nova-pro", "beaten") && offers(space, "beaten", "nova-pro"));
    QVERIFY(!offers(space, "nova-pro", "nova-pro"));
    // One that keeps the floor alone needs no other behind it, unless the plan has one.
    b.workload.needs.floors.success = .8;
    QVERIFY(!offers(b.space(), "strong", "nova-pro"));
    b.plan.models.escalateTo = "nova-pro";
    QVERIFY(offers(b.space(), "strong", "nova-pro"));
}

// The fronts of random plans with the models of the space, and with all models before and behind all others.
void TestDominance::noPairOnTheFrontIsLeftOut()
{
    constexpr int kSeeds = 150;
    int alike = 0, worse = 0, besideItsBeater = 0;
    std::uint64_t left = 0, all = 0;
    for (int seed = 0; seed < kSeeds; ++seed) {
        fixture::RandomPlans random(static_cast<std::uint64_t>(seed));
        const Catalog catalog = modelsForPairs(random);
        auto [workload, plan] = random.next(seed, {true, true, true, true, true, true, true, true});
        workload.needs.floors = {random.between(.6, .97), .1, 1};
        workload.needs.interaction = random.chance(.7) ? Interaction::Streaming : Interaction::WholeAnswer;
        workload.assumptions.verifier_s = random.chance(.3) ? 0 : .1;
        plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = 0;   // as the catalogue says, of every model
        plan.models = {};
        plan.models.first = "nova-pro";
        plan.customModel = {};
        plan.serving.core = plan.serving.beside = plan.serving.deferrable = {};
        plan.serving.otherwise.kind = LaneKind::OnDemand;
        const SearchSpace space = onlyModels(spaceAround(workload, plan, catalog));
        const SearchSpace pairs = allPairs(space, catalog);
        const SearchResult found = searchByForce(workload, space, catalog), forced = searchByForce(workload, pairs, catalog);
        QVERIFY2(figures(found) == figures(forced), qPrintable(QString::number(seed)));
        left += pairs.size() - space.size();
        all += pairs.size();
        for (const FrontPlan &p : forced.front) {
            const Plan its = pairs.plan(p.index);
            const Model *first = catalog.model(its.models.first), *then = catalog.model(its.models.escalateTo);
            if (!then)
                continue;
            const double more = then->success[0]->value - first->success[0]->value;
            alike += more >= 0 && more < .02;
            worse += more < 0;
            besideItsBeater += then->id == "again-" + first->id || first->id == "again-" + then->id;
        }
    }
    qInfo("%d alike, %d worse behind, %d beside the one that beats them; %llu of %llu left out", alike, worse, besideItsBeater,
        static_cast<unsigned long long>(left), static_cast<unsigned long long>(all));
    QVERIFY(alike > 3 && worse > 3 && besideItsBeater > 0 && left > all / 4);
}

QTEST_APPLESS_MAIN(TestDominance)
#include "tst_dominance.moc"

// Advice helps a target that is missed and breaks none that is met, and does what it says.
#include "planner/levers.h"

#include "document/recipes.h"
#include "fields/search_space.h"
#include "planner/search/verify.h"
#include "report/advice_words.h"
#include "report/wording.h"

#include <QTest>

#include <algorithm>
#include <array>
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
    void relaxationsAreThoseOfTheFront_data();
    void relaxationsAreThoseOfTheFront();
    void whatReplayRefutesIsNoWayOut();
    void waysOutStandInReplay();
    void advisesWhatHasAPrice();
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

void TestAdvice::relaxationsAreThoseOfTheFront_data()
{
    QTest::addColumn<QString>("recipe");
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"})
        QTest::newRow(recipe) << QString::fromLatin1(recipe);
}

// Against every plan of a front, with targets among its figures, below all of them, and 0.
void TestAdvice::relaxationsAreThoseOfTheFront()
{
    QFETCH(QString, recipe);
    const auto project = projectOf(recipe, QStringLiteral("en"));
    const Subject s = project->entries.front().subject();
    const SearchSpace space = spaceAround(s.workload, s.plan, *project->catalog);
    const auto front = alternativesOf(search(s.workload, space, *project->catalog).front, space);
    const auto figure = [](const Alternative &a, Target t) {
        return t == Target::Latency ? a.p95_s : t == Target::Availability ? 1 - a.availability : a.cost_usd;
    };
    const auto quantile = [&](Target t, double share) {
        std::vector<double> all;
        for (const Alternative &a : front)
            all.push_back(figure(a, t));
        std::sort(all.begin(), all.end());
        return share < 0 ? 0 : all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))] * 1.001;
    };
    constexpr std::array kTargets{Target::Latency, Target::Availability, Target::Cost};
    int some = 0, none = 0, below = 0;
    for (const double late : {-1., 0., .2, .6})
        for (const double down : {-1., .05, .5, 1.})
            for (const double dear : {-1., 0., .3, 1.}) {
                const std::array limits{
                    quantile(Target::Latency, late), quantile(Target::Availability, down), quantile(Target::Cost, dear)};
                const Targets targets{limits[0], 1 - limits[1], limits[2]};
                const auto cheapest = cheapestThatMeets(front, targets);
                const auto found = relaxations(front, targets, cheapest);
                for (std::size_t t = 0; t < kTargets.size(); ++t) {
                    const Target target = kTargets[t];
                    double least = 1e300, most = 0;   // above nothing; that is saved
                    for (const Alternative &a : front)
                        least = figure(a, target) > 1e-12 ? std::min(least, figure(a, target)) : least;
                    const double scale = limits[t] > 0 ? limits[t] : least;
                    const auto distance = [&](const Alternative &a) { return (figure(a, target) - limits[t]) / scale; };
                    std::vector<const Alternative *> others;
                    for (const Alternative &a : front)
                        if (a.meets(without(targets, target)))
                            others.push_back(&a);
                    const double now = cheapest ? front[*cheapest].cost_usd : 0;
                    for (const Alternative *a : others)
                        most = std::max(most, now - a->cost_usd);
                    if (cheapest)
                        std::erase_if(others, [&](const Alternative *a) {
                            return now - a->cost_usd < std::max(.8 * most, .03 * now) || a->cost_usd >= now;
                        });
                    const auto nearer = [&](const Alternative *a, const Alternative *b) { return distance(*a) < distance(*b); };
                    const auto nearest = std::min_element(others.begin(), others.end(), nearer);
                    const auto its
                        = std::find_if(found.begin(), found.end(), [&](const Relaxation &r) { return r.target == target; });
                    if (nearest == others.end() || distance(**nearest) <= 1e-9) {
                        QVERIFY(its == found.end());
                        continue;
                    }
                    QVERIFY(its != found.end() && its->then.meets(without(targets, target)));
                    if (cheapest) {
                        QCOMPARE(its->then.p95_s, (*nearest)->p95_s);
                        QCOMPARE(its->then.cost_usd, (*nearest)->cost_usd);
                        QCOMPARE(its->saved_usd, now - its->then.cost_usd);
                        ++some;
                    } else {
                        QVERIFY(distance(its->then) <= distance(**nearest) + .05 + 1e-9);
                        for (const Alternative *a : others)
                            QVERIFY(distance(*a) > distance(**nearest) + .05 - 1e-9 || a->cost_usd >= its->then.cost_usd);
                        ++none;
                        below += limits[t] == 0;
                    }
                }
            }
    QVERIFY2(some > 3 && none > 10 && below > 5, qPrintable(QStringLiteral("%1 %2 %3").arg(some).arg(none).arg(below)));
}

void TestAdvice::whatReplayRefutesIsNoWayOut()
{
    const Advised a("customer-chat", 1.1, 1.1);
    const Targets cheap{a.subject.targets.p95_s, a.subject.targets.availability, 1};
    const auto first = relaxations(a.around, cheap, std::nullopt);
    QVERIFY(!first.empty() && first.front().target == Target::Cost);
    const std::size_t place = first.front().place;
    QVERIFY(a.around[place].plan == first.front().then.plan && !first.front().replayed);
    const Replays late{{place, {.counts = true, .p95_s = 2 * cheap.p95_s}}};
    const auto then = relaxations(a.around, cheap, std::nullopt, late);
    QVERIFY(!then.empty() && then.front().then.cost_usd >= first.front().then.cost_usd);
    QVERIFY(!(then.front().then.plan == first.front().then.plan));
    // What holds in replay is one.
    const Replays held{{place, {.counts = true, .p95_s = cheap.p95_s}}};
    const auto still = relaxations(a.around, cheap, std::nullopt, held);
    QVERIFY(still.front().place == place && still.front().replayed);
}

// Bursts that closed form takes too lightly: the first way out is refuted when it is applied. The one that is shown is not.
void TestAdvice::waysOutStandInReplay()
{
    Subject s = projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"))->entries.front().subject();
    const Catalog &prices = *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"))->catalog;
    s.workload.traffic.rateCv = 1;
    s.plan.serving.quotaRequestsPerMinute = s.plan.serving.quotaTokensPerMinute = 0;
    s.targets.p95_s *= .4;
    s.targets.monthlyCost_usd *= .3;
    const auto refuted = [&](const Relaxation &way) {
        Targets typed = s.targets;
        if (way.target == Target::Latency)
            typed.p95_s = way.then.p95_s;
        else if (way.target == Target::Availability)
            typed.availability = way.then.availability;
        else
            typed.monthlyCost_usd = way.then.cost_usd;
        return replayOf(s.workload, way.then.plan, prices, {})->refutes(typed);
    };
    Comparison found = compare(s.workload, spaceAround(s.workload, s.plan, prices), s.targets, prices);
    QVERIFY(!found.cheapest);
    const auto ways = relaxations(found, s.targets);
    QVERIFY(!ways.empty() && !nextWayOut(found, s.targets));
    const QLocale locale(QStringLiteral("en"));
    for (const Relaxation &way : ways) {
        QVERIFY(way.replayed && !refuted(way));
        QVERIFY(found.plans[way.place].plan == way.then.plan);
        QVERIFY(!report::relaxationText(way, false, locale).contains(QLatin1String("not replayed")));
    }
    found.replayed.clear();
    const auto hoped = relaxations(found, s.targets);
    QVERIFY(!hoped.empty() && !hoped.front().replayed && refuted(hoped.front()));
    QVERIFY(report::relaxationText(hoped.front(), false, locale).contains(QLatin1String("not replayed")));
    QCOMPARE(nextWayOut(found, s.targets), std::optional(hoped.front().place));
}

// With a unit that has no price: a shorter prompt or fewer chunks save of what has one.
void TestAdvice::advisesWhatHasAPrice()
{
    Advised a("customer-chat", 1.1, 1.1);
    a.subject.plan.chooseFirst("amazon.nova-pro-v1:0");
    a.subject.plan.retrieval.topK = 8;
    const Outcome o = evaluate(a.subject.workload, a.subject.plan, *a.project.catalog);
    QVERIFY(o.hasPriceGap && o.feasible());
    a.subject.targets = {2 * targetedP95(a.subject.workload, o), o.availability.design - .01, 1e6};
    const Verdict verdict = judge(a.subject.workload, o, a.subject.targets);
    QVERIFY(!verdict.cost && verdict.latency && verdict.availability);
    const auto around = alternatives(
        a.subject.workload, spaceAround(a.subject.workload, a.subject.plan, *a.project.catalog), *a.project.catalog);
    const auto steps = unlockedSteps(a.subject, *a.project.catalog, around);
    const auto found = levers(a.subject.workload, o, verdict, a.subject.targets, steps);
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Lever &l) { return l.kind == LeverKind::TopK; }));
    for (const Lever &lever : found) {
        const Outcome applied = evaluate(a.subject.workload, lever.then.plan, *a.project.catalog);
        QVERIFY(applied.hasPriceGap && !lever.meetsAll && !lever.then.meets({1e9, 0, 1e12}));
        QCOMPARE(lever.saved_usd, o.priced.usd() - applied.priced.usd());
        QVERIFY(lever.saved_usd > 0);
        // The units are those of the plan.
        QVERIFY(lever.then.plan.serving.core == a.subject.plan.serving.core);
        const QString words = report::leverEffect(lever, QLocale(QStringLiteral("en")));
        QVERIFY2(words.contains(QLatin1String("of what has a price")), qPrintable(words));
    }
    // Where the missing price is of tokens, fewer of them save nobody knows how much.
    Plan tokens = a.subject.plan;
    tokens.serving.core = {};
    Catalog unpriced = *a.project.catalog;
    for (Model &m : unpriced.models)
        if (m.id == tokens.models.first)
            for (TokenOffer &offer : m.tokenOffers)
                offer.prices.input.reset();
    const auto missing = missingPrices(evaluate(a.subject.workload, tokens, unpriced));
    QCOMPARE(missing.size(), std::size_t{1});
    const auto lacking
        = alternativesLacking(a.subject.workload, spaceAround(a.subject.workload, tokens, unpriced), unpriced, missing);
    QVERIFY(!lacking.empty());
    for (const Alternative &other : lacking)
        QVERIFY(*other.step != LeverKind::TopK);
}

void TestAdvice::nearestOfAllThree()
{
    const Advised a("customer-chat", 1.1, 1.1);
    const Targets none{.001, .99999, .01};
    QVERIFY(relaxations(a.around, none, std::nullopt).empty());   // no plan meets two of them
    const auto near = nearestOfAll(a.around, none);
    QVERIFY(near && a.around[*near].feasible);
    QVERIFY(!nearestOfAll(std::vector<Alternative>{}, none));
    // Of those that are about as near the cheapest: none is better in every figure.
    for (const Targets &hard : {none, Targets{.5, .9967, 1'000}, Targets{1, .9999, 900}}) {
        const auto place = nearestOfAll(a.around, hard);
        QVERIFY(place);
        const Alternative *its = &a.around[*place];
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
    // Away from the limit, and never the same words for both.
    const auto read = [](const report::Apart &its) -> QString { return its.figure + QLatin1Char('|') + its.limit; };
    const auto percents = [&](double figure, double limit) { return read(report::percentApart(figure, limit, locale)); };
    const auto times = [&](double figure, double limit) { return read(report::secondsApart(figure, limit, locale)); };
    const QChar space(QChar::Nbsp);
    const auto words = [&](const char *text) { return QString::fromLatin1(text).replace(QLatin1Char(' '), space); };
    QCOMPARE(percents(.98368, .985), words("98.3 %|98.5 %"));
    QCOMPARE(percents(.98492, .985), words("98.4 %|98.5 %"));
    QCOMPARE(percents(.98404, .98406), words("98.40 %|98.41 %"));
    QCOMPARE(percents(.0501, .05), words("5.1 %|5.0 %"));
    QCOMPARE(percents(.7, .7), words("70.0 %|70.0 %"));
    QCOMPARE(times(300, 299), words("300 s|299 s"));
    QCOMPARE(times(7'200, 299), words("2 h|5.0 min"));
    QCOMPARE(times(301, 300), words("5.1 min|5 min"));
    QCOMPARE(times(.5004, .5), words("0.51 s|0.50 s"));
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

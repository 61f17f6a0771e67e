#include "uncertainty.h"

#include "growth.h"
#include "model/feasibility.h"
#include "model/path_latency.h"
#include "model/plan_evaluation.h"
#include "parallel.h"
#include "search/bounds.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::planner {

namespace {

using FindingBits = std::array<bool, static_cast<std::size_t>(Finding::Count)>;

// Of one draw, or of one month of it.
struct Drawn
{
    std::optional<MicroUsd> cost;
    double p95_s = 0, availability = 0;
    bool feasible = false, meets = false, robust = false;
};

Drawn drawnOf(const Workload &workload, const Outcome &outcome)
{
    return {outcome.total(), targetedP95(workload, outcome), outcome.availability.design, outcome.feasible(), false, false};
}

// The draws' values, one row a draw.
class Values
{
public:
    Values(std::span<const UncertainInput> inputs, int draws, std::uint64_t seed)
        : m_inputs(inputs)
        , m_values(uncertainDraws(inputs, draws, seed))
    {
    }

    void apply(int draw, Workload &workload, Plan &plan) const
    {
        const double *row = m_values.data() + static_cast<std::size_t>(draw) * m_inputs.size();
        for (std::size_t j = 0; j < m_inputs.size(); ++j)
            m_inputs[j].set(workload, plan, row[j]);
    }

private:
    std::span<const UncertainInput> m_inputs;
    std::vector<double> m_values;
};

// The least value that at least a share p of the draws do not exceed. Reorders them.
double percentile(std::vector<double> &values, double p)
{
    const auto n = static_cast<double>(values.size());
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max(1.0, std::ceil(p * n)) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::optional<Spread> spreadOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    return Spread{percentile(values, 0.1), percentile(values, 0.5), percentile(values, 0.9), static_cast<int>(values.size())};
}

// Costs are of those draws alone that have one.
template<typename Figure>
std::optional<Spread> spreadOf(std::span<const Drawn> draws, Figure figure)
{
    std::vector<double> values;
    values.reserve(draws.size());
    for (const Drawn &d : draws)
        if (const std::optional<double> value = d.feasible ? figure(d) : std::nullopt)
            values.push_back(*value);
    return spreadOf(std::move(values));
}

std::optional<double> costOf(const Drawn &d)
{
    return d.cost ? std::optional(d.cost->usd()) : std::nullopt;
}
std::optional<double> p95Of(const Drawn &d)
{
    return d.p95_s;
}
std::optional<double> availabilityOf(const Drawn &d)
{
    return d.availability;
}

int unpricedOf(std::span<const Drawn> draws)
{
    return static_cast<int>(std::count_if(draws.begin(), draws.end(), [](const Drawn &d) { return d.feasible && !d.cost; }));
}

int countOf(std::span<const Drawn> draws, bool Drawn::*flag)
{
    return static_cast<int>(std::count_if(draws.begin(), draws.end(), [flag](const Drawn &d) { return d.*flag; }));
}

// What a rival costs that meets the targets for less than `cost`; no value: it does not. It is left as soon as that cannot be any
// more: by a rule that needs no figures, by the bounds that the search rules classes out with, by what serving finds.
std::optional<MicroUsd> undercutting(
    const Workload &workload, const Plan &rival, const Catalog &catalog, const Targets &targets, MicroUsd cost)
{
    PlanEvaluation e(workload, rival, catalog);
    if (!e.isKnown() || !e.outcome.feasible())
        return {};
    e.answer();
    if (!passesPromptFloors(e.outcome.quality, workload.needs.floors))
        return {};
    const Case &c = e.planCase();
    const ClassBound bound(c, e.answers().cascade);
    const PromptTokens tokens = promptTokens(e);
    const Region *other = rival.resilience.tier == AvailabilityTier::ActiveActive ? c.second.region : nullptr;
    const double front_s = bound.isJob() ? 0 : pathTimes(c, e.tokens(), {}, 0).front_s;
    if (bound.hopeless() || bound.bearableLoss(tokens) < 0
        || bound.leastCost_microUsd(tokens, other) >= static_cast<double>(cost.value)
        || (bound.p95_s(tokens) + front_s) * (1 - kBoundSlack) > targets.p95_s)
        return {};
    e.serve(Figures::Judged);
    if (!e.outcome.feasible() || targetedP95(workload, e.outcome) > targets.p95_s)
        return {};
    e.price();
    const bool does = judge(workload, e.outcome, targets).meetsAll() && e.outcome.priced.value < cost.value;
    return does ? std::optional(e.outcome.priced) : std::nullopt;
}

// The draws of a slice. Each works on copies of its own.
class Sampler
{
public:
    Sampler(const Workload &workload, const Plan &plan, std::span<const Plan> rivals, const Targets &targets,
        const Catalog &catalog, const Values &values)
        : m_workload(workload)
        , m_plan(plan)
        , m_rivals(rivals)
        , m_targets(targets)
        , m_catalog(catalog)
        , m_values(values)
        , m_drawnWorkload(workload)
        , m_drawnPlan(plan)
    {
    }

    // `asked`: the rivals that are, by place; the one that undercuts comes first afterwards.
    Drawn draw(int index, std::vector<std::size_t> &asked, FindingBits &reasons)
    {
        MicroUsd cost;
        Drawn drawn = own(index, reasons, cost);
        drawn.robust = drawn.meets;
        for (auto r = asked.begin(); drawn.robust && r != asked.end(); ++r)
            if (undercut(index, *r, cost)) {
                std::rotate(asked.begin(), r, std::next(r));
                drawn.robust = false;
            }
        return drawn;
    }

    // The same, asking all: `cheapest` is the one that costs least of those that undercut, the first of equals.
    Drawn drawAmongAll(int index, FindingBits &reasons, std::optional<std::size_t> &cheapest)
    {
        MicroUsd cost;
        Drawn drawn = own(index, reasons, cost);
        for (std::size_t r = 0; drawn.meets && r < m_rivals.size(); ++r)
            if (const auto its = undercut(index, r, cost)) {
                cost = *its;
                cheapest = r;
            }
        drawn.robust = drawn.meets && !cheapest;
        return drawn;
    }

private:
    void take(int index, const Plan &plan)
    {
        m_drawnWorkload = m_workload;
        m_drawnPlan = plan;
        m_values.apply(index, m_drawnWorkload, m_drawnPlan);
    }

    Drawn own(int index, FindingBits &reasons, MicroUsd &cost)
    {
        take(index, m_plan);
        const Outcome outcome = judgedOutcome(m_drawnWorkload, m_drawnPlan, m_catalog);
        Drawn drawn = drawnOf(m_drawnWorkload, outcome);
        for (const Note &note : outcome.infeasible)
            reasons[static_cast<std::size_t>(note.finding)] = true;
        drawn.meets = judge(m_drawnWorkload, outcome, m_targets).meetsAll();
        cost = outcome.priced;
        return drawn;
    }

    std::optional<MicroUsd> undercut(int index, std::size_t rival, MicroUsd cost)
    {
        take(index, m_rivals[rival]);
        return undercutting(m_drawnWorkload, m_drawnPlan, m_catalog, m_targets, cost);
    }

    const Workload &m_workload;
    const Plan &m_plan;
    std::span<const Plan> m_rivals;
    const Targets &m_targets;
    const Catalog &m_catalog;
    const Values &m_values;
    Workload m_drawnWorkload;
    Plan m_drawnPlan;
};

std::vector<ReasonCount> reasonsOf(std::span<const FindingBits> draws)
{
    std::vector<ReasonCount> reasons;
    for (std::size_t f = 0; f < static_cast<std::size_t>(Finding::Count); ++f) {
        const auto n = std::count_if(draws.begin(), draws.end(), [f](const FindingBits &bits) { return bits[f]; });
        if (n > 0)
            reasons.push_back({static_cast<Finding>(f), static_cast<int>(n)});
    }
    std::stable_sort(
        reasons.begin(), reasons.end(), [](const ReasonCount &a, const ReasonCount &b) { return a.draws > b.draws; });
    return reasons;
}

}   // namespace

UncertaintyResult uncertainty(const Workload &workload, const Plan &plan, std::span<const Plan> rivals, const Targets &targets,
    const Catalog &catalog, std::span<const UncertainInput> inputs, const UncertaintyOptions &options)
{
    const int n = std::max(1, options.draws);
    const Values values(inputs, n, options.seed);
    std::vector<Drawn> draws(static_cast<std::size_t>(n));
    std::vector<FindingBits> reasons(draws.size());
    std::vector<std::optional<std::size_t>> cheapest(draws.size());
    // A few rivals are asked in every draw. Of many only those that were the cheapest in one of the first draws are asked in the
    // others, too: who never is, is not what makes a plan less than the cheapest.
    const int first = rivals.size() <= kAskedAlways ? 0 : std::min(n, kDrawsAmongAll);
    std::vector<std::size_t> asked;
    UncertaintyResult result;
    const auto inDraws = [&](int from, int to, double done, double share, const auto &work) {
        const auto progress = [&](double its) { options.progress(done + its * share); };
        return inSlices(
            to - from, options.threads,
            [&](int begin, int end) {
                Sampler sampler(workload, plan, rivals, targets, catalog, values);
                auto order = asked;
                for (int i = from + begin; i < from + end; ++i)
                    work(sampler, i, order);
            },
            options.cancelled, options.progress ? std::function<void(double)>(progress) : std::function<void(double)>());
    };
    constexpr double kShareOfFirst = .5;   // of the time
    result.complete = first == 0 || inDraws(0, first, 0, kShareOfFirst, [&](Sampler &sampler, int i, auto &) {
        const auto place = static_cast<std::size_t>(i);
        draws[place] = sampler.drawAmongAll(i, reasons[place], cheapest[place]);
    });
    for (std::size_t r = 0; r < rivals.size(); ++r)
        if (first == 0 || std::find(cheapest.begin(), cheapest.end(), r) != cheapest.end())
            asked.push_back(r);
    const double done = first == 0 ? 0 : kShareOfFirst;
    result.complete = result.complete && inDraws(first, n, done, 1 - done, [&](Sampler &sampler, int i, auto &order) {
        const auto place = static_cast<std::size_t>(i);
        draws[place] = sampler.draw(i, order, reasons[place]);
    });
    if (!result.complete)
        return {};
    result.rivals = static_cast<int>(rivals.size());
    result.draws = n;
    result.feasible = countOf(draws, &Drawn::feasible);
    result.unpriced = unpricedOf(draws);
    result.cost_usd = spreadOf(draws, costOf);
    result.p95_s = spreadOf(draws, p95Of);
    result.availability = spreadOf(draws, availabilityOf);
    result.feasibleShare = static_cast<double>(result.feasible) / n;
    result.meetsShare = static_cast<double>(countOf(draws, &Drawn::meets)) / n;
    result.robustShare = static_cast<double>(countOf(draws, &Drawn::robust)) / n;
    result.reasons = reasonsOf(reasons);
    return result;
}

Tornado tornado(const Workload &workload, const Plan &plan, const Catalog &catalog, std::span<const UncertainInput> inputs)
{
    const auto end = [&](std::size_t input, double value) {
        Workload w = workload;
        Plan p = plan;
        for (std::size_t j = 0; j < inputs.size(); ++j)
            inputs[j].set(w, p, j == input ? value : inputs[j].mode);
        const Outcome outcome = judgedOutcome(w, p, catalog);
        const Drawn drawn = drawnOf(w, outcome);
        return TornadoEnd{value, costOf(drawn), drawn.p95_s, drawn.availability, drawn.feasible};
    };
    Tornado result{end(inputs.size(), 0), {}};
    for (std::size_t j = 0; j < inputs.size(); ++j) {
        TornadoBar bar{j, end(j, inputs[j].low), end(j, inputs[j].high), std::nullopt};
        if (bar.low.cost_usd && bar.high.cost_usd && result.mode.cost_usd) {
            const auto [least, most] = std::minmax({*bar.low.cost_usd, *bar.high.cost_usd, *result.mode.cost_usd});
            bar.swing_usd = most - least;
        }
        result.bars.push_back(bar);
    }
    std::stable_sort(result.bars.begin(), result.bars.end(),
        [](const TornadoBar &a, const TornadoBar &b) { return a.swing_usd.value_or(-1) > b.swing_usd.value_or(-1); });
    return result;
}

std::vector<FanMonth> growthFan(const Workload &workload, const Plan &plan, const Catalog &catalog,
    std::span<const UncertainInput> inputs, const UncertaintyOptions &options)
{
    const int n = std::max(1, options.draws), months = horizonMonths(workload.traffic);
    const Values values(inputs, n, options.seed);
    std::vector<std::vector<Drawn>> draws(static_cast<std::size_t>(months), std::vector<Drawn>(static_cast<std::size_t>(n)));
    const bool complete = inSlices(
        n, options.threads,
        [&](int begin, int end) {
            for (int i = begin; i < end; ++i) {
                Workload grown = workload;
                Plan its = plan;
                values.apply(i, grown, its);
                const Traffic first = grown.traffic;
                for (int m = 0; m < months; ++m) {
                    grown.traffic.requestsPerMonth = requestsInMonth(first, m);
                    draws[static_cast<std::size_t>(m)][static_cast<std::size_t>(i)]
                        = drawnOf(grown, judgedOutcome(grown, its, catalog));
                }
            }
        },
        options.cancelled, options.progress);
    std::vector<FanMonth> fan;
    for (int m = 0; complete && m < months; ++m) {
        const std::span<const Drawn> its = draws[static_cast<std::size_t>(m)];
        fan.push_back({m, n, countOf(its, &Drawn::feasible), unpricedOf(its), spreadOf(its, costOf), spreadOf(its, p95Of)});
    }
    return fan;
}

}   // namespace tenbin::planner

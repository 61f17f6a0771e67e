#include "search.h"

#include "bounds.h"
#include "front.h"
#include "planner/model/availability.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace tenbin::planner {

namespace {

bool staysInOneRegion(const Resilience &r)
{
    return r.tier != AvailabilityTier::ActiveActive;
}

bool missesRecoveryAlone(const Outcome &outcome)
{
    return std::all_of(outcome.infeasible.begin(), outcome.infeasible.end(),
        [](const Note &n) { return n.finding == Finding::RtoMissed || n.finding == Finding::RpoMissed; });
}

class Searcher
{
public:
    Searcher(const Workload &workload, const SearchSpace &space, const Catalog &catalog, const SearchOptions &options)
        : m_workload(workload)
        , m_catalog(catalog)
        , m_options(options)
        , m_base(space.base)
        , m_outer(space, DecisionKind::Models, DecisionKind::Custom)
        , m_inner(space, DecisionKind::TopK, DecisionKind::Cache)
        , m_tails(space, DecisionKind::Resilience, DecisionKind::Resilience)
    {
        m_result.spacePlans = space.size();
        for (std::uint64_t t = 0; t < m_tails.size(); ++t) {
            Plan plan = m_base;
            m_tails.apply(t, plan);
            m_resilience.push_back(plan.resilience);
            Outcome unused;
            const double down = 1 - availabilityOf(makeCase(workload, plan, catalog, unused), 0, unused).design;
            m_leastUnavailability = std::min(m_leastUnavailability, down);
        }
    }

    SearchResult run()
    {
        for (std::uint64_t i = 0; i < m_outer.size(); ++i) {
            if (!searchClass(i))
                return std::move(m_result);
            if (m_result.front.size() > m_settled)
                settle();
        }
        settle();
        m_result.complete = true;
        return std::move(m_result);
    }

private:
    // A plan of the class, served with its traffic in one Region.
    struct Key
    {
        Key(const Workload &workload, Plan its, const Catalog &catalog)
            : plan(std::move(its))
            , evaluation(workload, plan, catalog)
        {
        }
        Plan plan;
        PlanEvaluation evaluation;
        std::uint64_t inner = 0;
        double p95_s = 0;
        double tokens = 0;   // of a request, with all that the logs and the bill count
        double chunk = 0;    // new tokens of each: fewer make a larger index

        bool beats(const Key &o) const
        {
            const Outcome &a = evaluation.outcome, &b = o.evaluation.outcome;
            return a.priced.value <= b.priced.value && p95_s <= o.p95_s && a.capacity.failedShare <= b.capacity.failedShare
                && tokens <= o.tokens && chunk >= o.chunk && (a.priced.value < b.priced.value || p95_s < o.p95_s);
        }
    };

    // Whether some plan is cheaper than all of the class, no slower and no less available in any tier.
    bool isBeaten(std::uint64_t outer)
    {
        Plan plan = m_base;
        m_outer.apply(outer, plan);
        plan.resilience.tier = AvailabilityTier::MultiZone;
        PlanEvaluation any(m_workload, plan, m_catalog);
        // Only what is said of the cache is a matter of prompt settings.
        const bool impossible = std::any_of(any.outcome.infeasible.begin(), any.outcome.infeasible.end(), [](const Note &n) {
            return n.finding != Finding::CacheUnsupported && n.finding != Finding::CachePrefixTooShort
                && n.finding != Finding::CacheTtlUnsupported;
        });
        if (!any.isKnown() || impossible)
            return true;
        m_prompts = &promptsOf(plan);
        any.answer();
        return isBeaten(classBound(any, m_prompts->least));
    }

    bool isBeaten(const ClassBound &bound) const
    {
        const auto settled = m_result.front.begin() + static_cast<std::ptrdiff_t>(m_settled);
        return bound.hopeless || std::any_of(m_result.front.begin(), settled, [&](const FrontPlan &f) {
            return static_cast<double>(f.cost.value) < bound.cost_microUsd && f.p95_s <= bound.p95_s
                && f.unavailability <= m_leastUnavailability;
        });
    }

    // Tokens and coverage are those of any model, Region and lane: found once for each custom model.
    struct Prompts
    {
        CustomModel of;
        LeastTokens least;
        std::vector<std::uint64_t> passing;   // settings that pass the floors of coverage and cut answers
    };
    const Prompts &promptsOf(const Plan &outer)
    {
        for (const auto &known : m_knownPrompts)
            if (known->of == outer.customModel)
                return *known;
        Prompts &prompts = *m_knownPrompts.emplace_back(std::make_unique<Prompts>());
        prompts.of = outer.customModel;
        for (std::uint64_t inner = 0; inner < m_inner.size(); ++inner) {
            Plan plan = outer;
            m_inner.apply(inner, plan);
            PlanEvaluation e(m_workload, plan, m_catalog);
            e.answer();
            if (prompts.least.take(e, m_workload.needs.floors))
                prompts.passing.push_back(inner);
        }
        return prompts;
    }

    bool searchClass(std::uint64_t outer)
    {
        if (m_options.cancelled && m_options.cancelled())
            return false;
        if (isBeaten(outer))
            return true;
        std::vector<std::unique_ptr<Key>> keys;
        for (const std::uint64_t inner : m_prompts->passing) {
            if (m_options.cancelled && m_options.cancelled())
                return false;
            Plan plan = m_base;
            m_outer.apply(outer, plan);
            m_inner.apply(inner, plan);
            searchKey(outer, inner, std::move(plan), keys);
        }
        for (const auto &key : keys)
            if (std::none_of(keys.begin(), keys.end(), [&](const auto &other) { return other->beats(*key); }))
                addTiers(outer, *key);
        return true;
    }

    void searchKey(std::uint64_t outer, std::uint64_t inner, Plan plan, std::vector<std::unique_ptr<Key>> &keys)
    {
        Resilience &r = plan.resilience;
        r.tier = AvailabilityTier::MultiZone;
        auto key = std::make_unique<Key>(m_workload, std::move(plan), m_catalog);
        PlanEvaluation &e = key->evaluation;
        if (!e.isKnown() || !e.outcome.infeasible.empty())
            return;
        e.answer();
        const QualityFloors &floors = m_workload.needs.floors;
        if (std::max(e.outcome.quality.success, e.answers().fallbackSuccess) < floors.success)
            return;
        LeastTokens own;
        own.take(e, floors);
        if (isBeaten(classBound(e, own)))
            return;
        key->inner = inner;
        // One that must outlive the loss of a zone or a Region is sized by its tier.
        const bool alike = !key->plan.resilience.carriesPeakAfterLoss;
        bool served = false;
        for (std::uint64_t t = 0; t < m_tails.size(); ++t) {
            const Resilience &tail = m_resilience[t];
            if (!staysInOneRegion(tail) || (!alike && tail.tier == AvailabilityTier::SingleZone)) {
                addServed(outer, inner, t, key->plan);
                continue;
            }
            if (!served) {
                served = true;
                ++m_result.evaluatedPlans;
                e.serve();
                key->p95_s = targetedP95(m_workload, e.outcome);
                if (!std::isfinite(key->p95_s))
                    continue;
                e.price();
            }
            // Without copies in other AZs there is less to pay: the one tier whose bill is not more than this one's.
            if (tail.tier == AvailabilityTier::SingleZone && std::isfinite(key->p95_s))
                addTier(outer, *key, t);
        }
        if (!served || !std::isfinite(key->p95_s) || !missesRecoveryAlone(e.outcome) || e.outcome.hasPriceGap)
            return;
        const RequestTokens &tokens = e.tokens();
        key->tokens = tokens.tokensPerRequest();
        key->chunk = key->plan.retrieval.chunk_tokens * (1 - key->plan.retrieval.overlap);
        keys.push_back(std::move(key));
    }

    // Served on its own: its traffic is split over two Regions, or its tier decides what it must carry.
    void addServed(std::uint64_t outer, std::uint64_t inner, std::uint64_t tail, Plan plan)
    {
        plan.resilience = withTail(plan.resilience, tail);
        PlanEvaluation e(m_workload, plan, m_catalog);
        if (!e.isKnown() || !e.outcome.infeasible.empty())
            return;
        ++m_result.evaluatedPlans;
        e.answer();
        e.serve();
        const double p95_s = targetedP95(m_workload, e.outcome);
        if (!std::isfinite(p95_s))
            return;
        e.price();
        add(outer, inner, tail, e.outcome, p95_s);
    }

    void addTiers(std::uint64_t outer, const Key &key)
    {
        for (std::uint64_t t = 0; t < m_tails.size(); ++t) {
            const AvailabilityTier tier = m_resilience[t].tier;
            if (tier == AvailabilityTier::MultiZone || tier == AvailabilityTier::Standby)
                addTier(outer, key, t);
        }
    }

    void addTier(std::uint64_t outer, const Key &key, std::uint64_t tail)
    {
        Plan plan = key.plan;
        plan.resilience = withTail(plan.resilience, tail);
        PlanEvaluation e(key.evaluation, plan);
        if (!e.outcome.infeasible.empty())
            return;
        e.price();
        add(outer, key.inner, tail, e.outcome, key.p95_s);
    }

    // A tail decides the tier and the second Region; the first Region and the rest are the class's.
    Resilience withTail(Resilience resilience, std::uint64_t tail) const
    {
        resilience.tier = m_resilience[tail].tier;
        resilience.standby = m_resilience[tail].standby;
        resilience.secondRegion = m_resilience[tail].secondRegion;
        return resilience;
    }

    void add(std::uint64_t outer, std::uint64_t inner, std::uint64_t tail, const Outcome &outcome, double p95_s)
    {
        const auto total = outcome.total();
        if (!outcome.feasible() || !total)
            return;
        const std::uint64_t index = (outer * m_inner.size() + inner) * m_tails.size() + tail;
        m_result.front.push_back({index, *total, p95_s, 1 - outcome.availability.design, outcome.quality.success});
    }

    void settle()
    {
        keepFront(m_result.front);
        m_settled = m_result.front.size();
        if (m_options.improved)
            m_options.improved(m_result.front);
    }

    const Workload &m_workload;
    const Catalog &m_catalog;
    const SearchOptions &m_options;
    const Plan &m_base;
    Decisions m_outer, m_inner, m_tails;
    std::vector<Resilience> m_resilience;   // of the tails, in the base plan's Region
    SearchResult m_result;
    std::size_t m_settled = 0;          // of the front, known to be one
    double m_leastUnavailability = 1;   // of all tails, no call failing
    std::vector<std::unique_ptr<Prompts>> m_knownPrompts;
    const Prompts *m_prompts = nullptr;   // of the class
};

}   // namespace

SearchResult search(const Workload &workload, const SearchSpace &space, const Catalog &catalog, const SearchOptions &options)
{
    return Searcher(workload, space, catalog, options).run();
}

SearchResult searchByForce(const Workload &workload, const SearchSpace &space, const Catalog &catalog)
{
    SearchResult result;
    result.spacePlans = space.size();
    for (std::uint64_t i = 0; i < result.spacePlans; ++i) {
        const Outcome outcome = evaluate(workload, space.plan(i), catalog);
        ++result.evaluatedPlans;
        const auto total = outcome.total();
        const double p95_s = targetedP95(workload, outcome);
        if (outcome.feasible() && total && std::isfinite(p95_s))
            result.front.push_back({i, *total, p95_s, 1 - outcome.availability.design, outcome.quality.success});
    }
    keepFront(result.front);
    result.complete = true;
    return result;
}

const FrontPlan *cheapestThatMeets(const std::vector<FrontPlan> &front, const Targets &targets)
{
    // The front ascends in cost.
    for (const FrontPlan &plan : front) {
        if (plan.cost.usd() > targets.monthlyCost_usd)
            break;
        if (plan.p95_s <= targets.p95_s && 1 - plan.unavailability >= targets.availability)
            return &plan;
    }
    return nullptr;
}

}   // namespace tenbin::planner

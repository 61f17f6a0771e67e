#include "search.h"

#include "bounds.h"
#include "front.h"
#include "ground.h"
#include "planner/model/feasibility.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <tuple>

namespace tenbin::planner {

namespace {

class Searcher
{
public:
    Searcher(const Workload &workload, const SearchSpace &space, const Catalog &catalog, const SearchOptions &options)
        : m_workload(workload)
        , m_catalog(catalog)
        , m_options(options)
        , m_base(space.base)
        , m_excludes(space.excludes)
        , m_places(space, DecisionKind::Models, DecisionKind::Region)
        , m_lanes(space, DecisionKind::Lanes, DecisionKind::Lanes)
        , m_customs(space, DecisionKind::Custom, DecisionKind::Custom)
        , m_inner(space, DecisionKind::TopK, DecisionKind::Cache)
        , m_tails(space, DecisionKind::Resilience, DecisionKind::Resilience)
    {
        m_result.spacePlans = space.size();
    }

    SearchResult run()
    {
        // The first models, Region and lanes, which are the plan's own, at once: something to show.
        for (std::uint64_t custom = 0; custom < m_customs.size(); ++custom)
            rank(0, custom, 0, 1);
        m_result.complete = searchAll();
        if (m_result.complete) {
            for (std::uint64_t place = 0; place < m_places.size(); ++place)
                for (std::uint64_t custom = 0; custom < m_customs.size(); ++custom)
                    rank(place, custom, place == 0 ? 1 : 0, m_lanes.size());
            m_result.complete = searchAll();
        }
        m_result.front = m_front.take();
        return std::move(m_result);
    }

private:
    // Plans that share models, Region, lanes and custom model, and what each of them costs and takes at least.
    struct Class
    {
        std::uint64_t place = 0, lane = 0, custom = 0;
        const Ground *ground = nullptr;
        double cost_microUsd = 0;   // of all its parts
        double lanes_microUsd = 0, tokens_microUsd = 0;
        double p95_s = 0;   // behind what stands before the model
        double bearableLoss = 0, paidShare = 1;
        bool job = false, hosted = false, service = false;   // lanes on instances; lanes that AWS runs
    };

    Plan planOf(std::uint64_t place, std::uint64_t lane, std::uint64_t custom) const
    {
        Plan plan = m_base;
        m_places.apply(place, plan);
        m_lanes.apply(lane, plan);
        m_customs.apply(custom, plan);
        plan.resilience.tier = AvailabilityTier::MultiZone;
        return plan;
    }

    // Adds the classes of these lanes to m_classes.
    void rank(std::uint64_t place, std::uint64_t custom, std::uint64_t firstLane, std::uint64_t lanes)
    {
        Plan plan = planOf(place, 0, custom);
        Outcome unused;
        const Case c = makeCase(m_workload, plan, m_catalog, unused);
        if (!c.first.model || !c.main.region || (!plan.models.escalateTo.empty() && !c.strong.model))
            return;
        if (breaksResidency(c))
            return;
        const CascadeResult cascade = answersOf(c, unused).cascade;
        const Ground &ground = groundOf(plan);
        double rest = kNeverPriced;
        for (const Tail &tail : ground.tails)
            if (tail.possible)
                rest = std::min(rest, tail.leastRest_microUsd);
        // What no lane mends: no tier that recovers in time, no prompt that passes its floors, too few right answers.
        const auto answers = [&](std::size_t i) {
            return c.fallsBack()
                || ClassBound::bearableLoss(m_workload.needs.floors.success, cascade.accuracy, ground.prompts[i].tokens) >= 0;
        };
        if (rest >= kNeverPriced || std::none_of(ground.leastTokens.begin(), ground.leastTokens.end(), answers))
            return;
        for (std::uint64_t lane = firstLane; lane < lanes; ++lane) {
            m_lanes.apply(lane, plan);   // the case looks at the plan: its lanes are these now
            if (m_excludes && m_excludes(plan))
                continue;
            const ClassBound bound(c, cascade);
            const Lane *const lanesOf[]{&plan.serving.core, &plan.serving.otherwise, &plan.serving.beside};
            const bool hosted = std::any_of(std::begin(lanesOf), std::end(lanesOf), [](const Lane *l) { return l->isHosted(); });
            const bool service = std::any_of(std::begin(lanesOf), std::end(lanesOf),
                [](const Lane *l) { return !l->isHosted() && l->kind != LaneKind::None; });
            Class its{place, lane, custom, &ground, 0, bound.lanes_microUsd(), HUGE_VAL, HUGE_VAL, -HUGE_VAL, bound.paidShare(),
                bound.isJob(), hosted, service};
            for (const std::size_t i : ground.leastTokens) {
                const PromptTokens &tokens = ground.prompts[i].tokens;
                its.tokens_microUsd = std::min(its.tokens_microUsd, bound.tokens_microUsd(tokens, nullptr));
                its.p95_s = std::min(its.p95_s, bound.p95_s(tokens));
                its.bearableLoss = std::max(its.bearableLoss, bound.bearableLoss(tokens));
            }
            its.cost_microUsd = its.lanes_microUsd + its.tokens_microUsd + rest;
            if (!bound.hopeless() && its.bearableLoss >= 0 && its.cost_microUsd < kNeverPriced)
                m_classes.push_back(its);
        }
    }

    const Ground &groundOf(const Plan &plan)
    {
        for (const Ground &ground : m_grounds)
            if (ground.region == plan.resilience.region && ground.customModel == plan.customModel)
                return ground;
        return m_grounds.emplace_back(makeGround(m_workload, plan, m_catalog, m_inner, m_tails));
    }

    bool isCancelled() const { return m_options.cancelled && m_options.cancelled(); }

    // Those ranked, the cheapest first: what costs more is then mostly beaten.
    bool searchAll()
    {
        if (isCancelled())
            return false;
        std::sort(m_classes.begin(), m_classes.end(), [](const Class &a, const Class &b) {
            return std::tuple(a.cost_microUsd, a.place, a.lane, a.custom)
                < std::tuple(b.cost_microUsd, b.place, b.lane, b.custom);
        });
        for (std::size_t i = 0; i < m_classes.size(); ++i) {
            const Class &its = m_classes[i];
            if (isCancelled())
                return false;
            if (m_options.progress)
                m_options.progress(static_cast<double>(i) / static_cast<double>(m_classes.size()));
            if (const auto open = openTails(its); !open.empty() && !searchClass(its, open))
                return false;
        }
        m_classes.clear();
        return true;
    }

    // What a plan has at least, and the share of its calls that may fail.
    struct Least
    {
        double fixed_microUsd = 0, tokens_microUsd = 0, p95_s = 0;
        double availability = 0;   // when no call fails
        double loss = 0, paidShare = 1;
    };

    // Whether the front beats every plan that has no less. A plan that loses a share of its calls pays less for tokens, and is
    // as much less available: from the loss up to which a plan of the front is cheaper, that loss lets more of them count.
    bool isBeaten(const Least &least) const
    {
        const double p95_s = least.p95_s * (1 - kBoundSlack);
        if (least.fixed_microUsd + least.tokens_microUsd >= kNeverPriced)
            return true;
        for (double loss = 0;;) {
            const double unavailability = 1 - least.availability * (1 - loss);
            const double fixed = least.fixed_microUsd - kBillRounding_microUsd;
            const double paid = std::max(0.0, 1 - loss / least.paidShare);
            const double cost = fixed + least.tokens_microUsd * paid * (1 - kBoundSlack);
            const double cheaper = m_front.leastCost(p95_s, unavailability);
            if (cheaper >= cost)
                return false;
            if (cheaper < fixed || loss >= least.loss)
                return true;
            const double upTo = least.paidShare * (1 - (cheaper - fixed) / (least.tokens_microUsd * (1 - kBoundSlack)));
            if (!(upTo > loss))
                return false;
            if (upTo > least.loss)
                return true;
            loss = upTo;
        }
    }

    static double mostAvailable(const Class &its, const Tail &tail)
    {
        return std::max(its.hosted ? tail.ofInstances : 0, its.service || !its.hosted ? tail.ofService : 0);
    }

    // Tails in which some plan of the class may be on the front.
    std::vector<std::size_t> openTails(const Class &its) const
    {
        std::vector<std::size_t> open;
        for (std::size_t t = 0; t < its.ground->tails.size(); ++t) {
            const Tail &tail = its.ground->tails[t];
            // Of two Regions one may be cheaper.
            const double tokens = tail.twin ? its.tokens_microUsd / 2 : its.tokens_microUsd;
            if (tail.possible
                && !isBeaten({tail.leastRest_microUsd + its.lanes_microUsd, tokens, its.p95_s + (its.job ? 0 : tail.front_s),
                    mostAvailable(its, tail), its.bearableLoss, its.paidShare}))
                open.push_back(t);
        }
        return open;
    }

    // A prompt setting of a class, and what its plans have at least.
    struct Candidate
    {
        const PromptChoice *prompt = nullptr;
        double tokens_microUsd = 0, p95_s = 0, bearableLoss = 0;
    };

    bool isBeaten(const Class &of, const ClassBound &bound, const Candidate &candidate, std::size_t tail) const
    {
        const Tail &its = of.ground->tails[tail];
        const double tokens = its.twin ? bound.tokens_microUsd(candidate.prompt->tokens, its.second) : candidate.tokens_microUsd;
        return isBeaten({candidate.prompt->rest_microUsd[tail] + bound.lanes_microUsd(), tokens,
            candidate.p95_s + (bound.isJob() ? 0 : its.front_s), mostAvailable(of, its), candidate.bearableLoss,
            bound.paidShare()});
    }

    // The same of one that is served: how many calls fail and how long it takes are known.
    bool isBeaten(
        const Class &of, const ClassBound &bound, const PromptChoice &prompt, std::size_t tail, double failed, double p95_s) const
    {
        const Tail &its = of.ground->tails[tail];
        const double paid = std::max(0.0, 1 - failed / bound.paidShare());
        const double cost
            = prompt.rest_microUsd[tail] + bound.lanes_microUsd() + bound.tokens_microUsd(prompt.tokens, its.second) * paid;
        return isBeaten({cost, 0, p95_s, mostAvailable(of, its) * (1 - failed), 0});
    }

    bool searchClass(const Class &its, const std::vector<std::size_t> &open)
    {
        const Plan plan = planOf(its.place, its.lane, its.custom);
        Outcome unused;
        const Case c = makeCase(m_workload, plan, m_catalog, unused);
        const ClassBound bound(c, answersOf(c, unused).cascade);
        const Ground &ground = *its.ground;
        std::vector<Candidate> candidates;
        for (const PromptChoice &prompt : ground.prompts)
            if (const double loss = bound.bearableLoss(prompt.tokens); loss >= 0)
                candidates.push_back({&prompt, bound.tokens_microUsd(prompt.tokens, nullptr), bound.p95_s(prompt.tokens), loss});
        std::stable_sort(candidates.begin(), candidates.end(),
            [](const Candidate &l, const Candidate &r) { return l.tokens_microUsd < r.tokens_microUsd; });
        bool grown = false;
        for (const Candidate &candidate : candidates) {
            if (isCancelled())
                return false;
            std::vector<std::size_t> tails;
            for (const std::size_t t : open)
                if (!isBeaten(its, bound, candidate, t))
                    tails.push_back(t);
            if (!tails.empty())
                grown = serve(its, bound, candidate, plan, tails) || grown;
        }
        if (grown && m_options.improved)
            m_options.improved(m_front.plans());
        return true;
    }

    // Whether the front has grown. Tails that keep the traffic in one Region are served alike, unless one must outlive the loss
    // of a zone: that one is sized by its tier.
    bool serve(
        const Class &its, const ClassBound &bound, const Candidate &candidate, Plan plan, const std::vector<std::size_t> &tails)
    {
        const PromptChoice &prompt = *candidate.prompt;
        m_inner.apply(prompt.inner, plan);
        PlanEvaluation e(m_workload, plan, m_catalog);
        if (!e.isKnown() || !e.outcome.infeasible.empty())
            return false;
        e.answer();
        if (std::max(e.outcome.quality.success, e.answers().fallbackSuccess) < m_workload.needs.floors.success)
            return false;
        bool grown = false, served = false;
        double p95_s = 0;
        for (const std::size_t t : tails) {
            const Tail &tail = its.ground->tails[t];
            const bool alone
                = tail.twin || (plan.resilience.carriesPeakAfterLoss && tail.resilience.tier == AvailabilityTier::SingleZone);
            if (alone) {
                if (!isBeaten(its, bound, candidate, t))   // the tails before may have brought better ones
                    grown = addServed(its, bound, prompt, t, plan) || grown;
                continue;
            }
            if (!served) {
                served = true;
                ++m_result.evaluatedPlans;
                e.serve(Figures::Judged);
                p95_s = targetedP95(m_workload, e.outcome);
            }
            if (std::isfinite(p95_s) && !isBeaten(its, bound, prompt, t, e.outcome.capacity.failedShare, p95_s))
                grown = addTail(its, prompt, t, plan, e, p95_s) || grown;
        }
        return grown;
    }

    bool addServed(const Class &its, const ClassBound &bound, const PromptChoice &prompt, std::size_t tail, Plan plan)
    {
        plan.resilience = withTail(plan.resilience, its.ground->tails[tail].resilience);
        PlanEvaluation e(m_workload, plan, m_catalog);
        if (!e.isKnown() || !e.outcome.infeasible.empty())
            return false;
        ++m_result.evaluatedPlans;
        e.answer();
        e.serve(Figures::Judged);
        const double p95_s = targetedP95(m_workload, e.outcome);
        if (!std::isfinite(p95_s) || isBeaten(its, bound, prompt, tail, e.outcome.capacity.failedShare, p95_s))
            return false;
        e.price();
        return add(its, prompt, tail, e.outcome, p95_s);
    }

    bool addTail(
        const Class &its, const PromptChoice &prompt, std::size_t tail, Plan plan, const PlanEvaluation &served, double p95_s)
    {
        plan.resilience = withTail(plan.resilience, its.ground->tails[tail].resilience);
        PlanEvaluation e(served, plan);
        if (!e.outcome.infeasible.empty())
            return false;
        e.price();
        return add(its, prompt, tail, e.outcome, p95_s);
    }

    bool add(const Class &its, const PromptChoice &prompt, std::size_t tail, const Outcome &outcome, double p95_s)
    {
        const auto total = outcome.total();
        if (!outcome.feasible() || !total)
            return false;
        const std::uint64_t outer = (its.place * m_lanes.size() + its.lane) * m_customs.size() + its.custom;
        const std::uint64_t index = (outer * m_inner.size() + prompt.inner) * m_tails.size() + tail;
        return m_front.add({index, *total, p95_s, 1 - outcome.availability.design, outcome.quality.success});
    }

    const Workload &m_workload;
    const Catalog &m_catalog;
    const SearchOptions &m_options;
    const Plan &m_base;
    const std::function<bool(const Plan &)> &m_excludes;
    Decisions m_places, m_lanes, m_customs, m_inner, m_tails;
    std::deque<Ground> m_grounds;
    std::vector<Class> m_classes;
    Front m_front;
    SearchResult m_result;
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
        const Plan plan = space.plan(i);
        ++result.evaluatedPlans;
        if (space.excludes && space.excludes(plan))
            continue;
        const Outcome outcome = evaluate(workload, plan, catalog);
        const auto total = outcome.total();
        const double p95_s = targetedP95(workload, outcome);
        if (outcome.feasible() && total && std::isfinite(p95_s))
            result.front.push_back({i, *total, p95_s, 1 - outcome.availability.design, outcome.quality.success});
    }
    keepFront(result.front);
    result.complete = true;
    return result;
}

bool meets(const FrontPlan &plan, const Targets &targets)
{
    return plan.cost.usd() <= targets.monthlyCost_usd && plan.p95_s <= targets.p95_s
        && 1 - plan.unavailability >= targets.availability;
}

const FrontPlan *cheapestThatMeets(const std::vector<FrontPlan> &front, const Targets &targets)
{
    // The front ascends in cost.
    const auto found = std::find_if(front.begin(), front.end(), [&](const FrontPlan &p) { return meets(p, targets); });
    return found == front.end() ? nullptr : &*found;
}

Targets without(Targets targets, Target target)
{
    switch (target) {
    case Target::Latency: targets.p95_s = HUGE_VAL; break;
    case Target::Availability: targets.availability = 0; break;
    case Target::Cost: targets.monthlyCost_usd = HUGE_VAL; break;
    }
    return targets;
}

}   // namespace tenbin::planner

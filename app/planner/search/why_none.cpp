#include "why_none.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kAnything = 1e12;   // seconds

// What a workload asks of every plan.
struct Asked
{
    Finding missed{};
    void (*lift)(Requirements &needs) = nullptr;
    double &(*value)(Requirements &needs) = nullptr;   // null: no figure
};

constexpr std::array kAsked{
    Asked{Finding::SuccessBelowFloor, [](Requirements &n) { n.floors.success = 0; },
        [](Requirements &n) -> double & { return n.floors.success; }},
    Asked{Finding::CoverageBelowFloor, [](Requirements &n) { n.floors.coverage = 0; },
        [](Requirements &n) -> double & { return n.floors.coverage; }},
    Asked{Finding::CutShareAboveFloor, [](Requirements &n) { n.floors.cutShare = 1; },
        [](Requirements &n) -> double & { return n.floors.cutShare; }},
    Asked{Finding::RtoMissed, [](Requirements &n) { n.rto_s = kAnything; }, [](Requirements &n) -> double & { return n.rto_s; }},
    Asked{Finding::RpoMissed, [](Requirements &n) { n.rpo_s = kAnything; }, [](Requirements &n) -> double & { return n.rpo_s; }},
    Asked{Finding::DeadlineMissed, [](Requirements &n) { n.deadline_s = kAnything; },
        [](Requirements &n) -> double & { return n.deadline_s; }},
    Asked{Finding::ResidencyBroken, [](Requirements &n) { n.residency.clear(); }},
};

class Asker
{
public:
    Asker(const Workload &workload, const SearchSpace &space, const Catalog &catalog, const std::function<bool()> &cancelled)
        : m_workload(workload)
        , m_space(space)
        , m_catalog(catalog)
        , m_cancelled(cancelled)
    {
    }

    std::optional<NoPlan> ask()
    {
        std::vector<const Asked *> lifted = everything();
        NoPlan none;
        if (!planWithout(lifted)) {
            none.reasons = leastAround();
        } else {
            // One alone where there is such a one, else until nothing can be asked again.
            const auto alone = std::find_if(kAsked.begin(), kAsked.end(), [&](const Asked &a) { return planWithout({&a}); });
            if (alone != kAsked.end())
                lifted = {&*alone};
            for (std::size_t i = 0; i < lifted.size() && lifted.size() > 1;) {
                std::vector<const Asked *> fewer = lifted;
                std::erase(fewer, lifted[i]);
                if (planWithout(fewer))
                    lifted = fewer;
                else
                    ++i;
            }
            none.reasons = missedBy(lifted);
        }
        return isCancelled() ? std::nullopt : std::optional(none);
    }

private:
    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    static std::vector<const Asked *> everything()
    {
        std::vector<const Asked *> all(kAsked.size());
        std::transform(kAsked.begin(), kAsked.end(), all.begin(), [](const Asked &asked) { return &asked; });
        return all;
    }

    // The first that the search comes upon.
    std::optional<Plan> anyPlan(const Workload &workload) const
    {
        bool found = false;
        SearchOptions options;
        options.improved = [&](const auto &) { found = true; };
        options.cancelled = [&] { return found || isCancelled(); };
        const SearchResult result = search(workload, m_space, m_catalog, options);
        return result.front.empty() ? std::nullopt : std::optional(m_space.plan(result.front.front().index));
    }

    Workload without(const std::vector<const Asked *> &lifted) const
    {
        Workload workload = m_workload;
        for (const Asked *asked : lifted)
            asked->lift(workload.needs);
        return workload;
    }
    std::optional<Plan> planWithout(const std::vector<const Asked *> &lifted) const { return anyPlan(without(lifted)); }

    // What a plan misses that comes as near as any: requirement by requirement, each as far as those before it leave room, so
    // that one plan has all the figures.
    std::vector<Note> missedBy(const std::vector<const Asked *> &lifted) const
    {
        Workload workload = without(lifted);
        const auto plan = anyPlan(workload);
        if (!plan)
            return {};
        std::vector<Note> missed = evaluate(m_workload, *plan, m_catalog).infeasible;
        for (const Asked *asked : lifted)
            if (asked->value)
                comeNearer(*asked, workload, missed);
        return missed;
    }

    // The requirement goes half of the way from what a plan reaches to what none does, until both are as good as one.
    // `workload`: what is asked meanwhile; afterwards it asks for what that plan reaches, too.
    void comeNearer(const Asked &asked, Workload &workload, std::vector<Note> &missed) const
    {
        constexpr double kNear = 5e-4;   // of the figure, which is printed with three digits
        const auto noted = [&](const std::vector<Note> &notes) {
            return std::find_if(notes.begin(), notes.end(), [&](const Note &n) { return n.finding == asked.missed; });
        };
        const auto first = noted(missed);
        if (first == missed.end())
            return;
        Requirements theirs = m_workload.needs;
        double &needed = asked.value(workload.needs);
        double never = asked.value(theirs), reached = first->number1;
        while (std::abs(reached - never) > kNear * std::abs(never) && !isCancelled()) {
            needed = (reached + never) / 2;
            const auto plan = anyPlan(workload);
            if (!plan) {
                never = needed;
                continue;
            }
            missed = evaluate(m_workload, *plan, m_catalog).infeasible;
            const auto nearer = noted(missed);
            if (nearer == missed.end())
                return;
            reached = nearer->number1;
        }
        needed = reached;
    }

    // Whatever is asked of it, some plan of those one step around lacks least.
    std::vector<Note> leastAround() const
    {
        const Workload workload = without(everything());
        std::optional<std::vector<Note>> least;
        const auto ask = [&](const Plan &plan) {
            const Outcome outcome = evaluate(workload, plan, m_catalog);
            std::vector<Note> lacks = outcome.infeasible;
            std::copy_if(outcome.gaps.begin(), outcome.gaps.end(), std::back_inserter(lacks), isPriceGap);
            if (!lacks.empty() && (!least || lacks.size() < least->size()))
                least = std::move(lacks);
        };
        ask(m_space.base);
        m_space.eachStep([&](const Plan &plan, DecisionKind) { ask(plan); });
        return least.value_or(std::vector<Note>{});
    }

    const Workload &m_workload;
    const SearchSpace &m_space;
    const Catalog &m_catalog;
    const std::function<bool()> &m_cancelled;
};

}   // namespace

std::optional<NoPlan> whyNone(
    const Workload &workload, const SearchSpace &space, const Catalog &catalog, const std::function<bool()> &cancelled)
{
    return Asker(workload, space, catalog, cancelled).ask();
}

}   // namespace tenbin::planner

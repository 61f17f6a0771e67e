#include "levers.h"

#include "model/plan_evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

// What counts as better or worse at all: half a per cent of the bill, two of the latency, two of the downtime.
constexpr double kMoney = 0.005, kTime = 0.02, kDowntime = 0.02;

// What a lever does to one target.
struct Change
{
    bool met = false, wouldMeet = false, better = false, worse = false;

    bool helps() const { return !met && (wouldMeet || better); }
    bool harms() const { return (met && !wouldMeet) || (!met && worse); }
};

Change changeOf(bool met, bool wouldMeet, double now, double then, double least)
{
    return {met, wouldMeet, then<now *(1 - least), then> now * (1 + least)};
}

LeverKind kindOf(DecisionKind step)
{
    switch (step) {
    case DecisionKind::Models: return LeverKind::Models;
    case DecisionKind::Region: return LeverKind::Region;
    case DecisionKind::Lanes: return LeverKind::Lanes;
    case DecisionKind::Custom: return LeverKind::Custom;
    case DecisionKind::TopK: return LeverKind::TopK;
    case DecisionKind::Chunk: return LeverKind::Chunk;
    case DecisionKind::MaxOutput: return LeverKind::MaxOutput;
    case DecisionKind::Cache: return LeverKind::Cache;
    case DecisionKind::Resilience: break;
    }
    return LeverKind::Resilience;
}

class Adviser
{
public:
    Adviser(const Workload &workload, const Outcome &outcome, const Verdict &verdict, const Targets &targets)
        : m_verdict(verdict)
        , m_targets(targets)
        , m_total(outcome.total()->usd())
        , m_p95_s(targetedP95(workload, outcome))
        , m_downtime(1 - outcome.availability.design)
    {
    }

    // No value: it does not help, or does harm.
    std::optional<Lever> lever(LeverKind kind, const Alternative &a) const
    {
        if (!a.feasible || !std::isfinite(a.p95_s))
            return {};
        const std::array changes{changeOf(m_verdict.latency, a.p95_s <= m_targets.p95_s, m_p95_s, a.p95_s, kTime),
            changeOf(m_verdict.availability, a.availability >= m_targets.availability, m_downtime, 1 - a.availability, kDowntime),
            changeOf(m_verdict.cost, a.cost_usd <= m_targets.monthlyCost_usd, m_total, a.cost_usd, kMoney)};
        if (std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.harms(); }))
            return {};
        const bool cheaper = a.cost_usd < m_total * (1 - kMoney);
        const bool helps = std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.helps(); });
        // A plan that meets all only wants to be cheaper; one that cannot be run wants to be one that can.
        if (!helps && m_verdict.feasible && !(m_verdict.meetsAll() && cheaper))
            return {};
        const bool meetsAll = std::all_of(changes.begin(), changes.end(), [](const Change &c) { return c.wouldMeet; });
        return Lever{kind, a, m_total - a.cost_usd, m_p95_s - a.p95_s, meetsAll};
    }

private:
    Verdict m_verdict;
    Targets m_targets;
    double m_total, m_p95_s, m_downtime;
};

}   // namespace

std::vector<Lever> levers(const Workload &workload, const Plan &plan, const Outcome &outcome, const Verdict &verdict,
    const Targets &targets, const std::vector<Alternative> &around, const Catalog &catalog)
{
    if (!outcome.total())
        return {};
    const Adviser adviser(workload, outcome, verdict, targets);
    std::vector<Lever> found;
    const auto take = [&](LeverKind kind, const Alternative &a) {
        if (auto lever = adviser.lever(kind, a))
            found.push_back(std::move(*lever));
    };
    for (const Alternative &a : around)
        if (a.step)
            take(kindOf(*a.step), a);
    const auto measure = [&](LeverKind kind, double PromptSettings::*setting, double offered) {
        if (plan.prompt.*setting >= offered)
            return;
        Plan other = plan;
        other.prompt.*setting = offered;
        if (const auto a = alternativeOf(workload, std::move(other), catalog, {}))
            take(kind, *a);
    };
    measure(LeverKind::Compression, &PromptSettings::compression, kOfferedCompression);
    measure(LeverKind::HotAnswers, &PromptSettings::hotAnswerShare, kOfferedHotAnswers);
    std::stable_sort(found.begin(), found.end(),
        [](const Lever &a, const Lever &b) { return a.meetsAll != b.meetsAll ? a.meetsAll : a.saved_usd > b.saved_usd; });
    // The best of each kind: five models in a row would be one piece of advice told five times.
    std::vector<Lever> chosen;
    for (Lever &lever : found)
        if (std::none_of(chosen.begin(), chosen.end(), [&](const Lever &c) { return c.kind == lever.kind; }))
            chosen.push_back(std::move(lever));
    return chosen;
}

namespace {

// Of the plans that meet the other two targets the one that needs least of this one given up; ties go to the cheaper one.
std::optional<std::size_t> nearest(const std::vector<Alternative> &alternatives, const Targets &targets, Target target)
{
    const Targets others = without(targets, target);
    const auto lack = [target](const Alternative &a) {
        return std::pair(target == Target::Latency ? a.p95_s : target == Target::Availability ? -a.availability : 0, a.cost_usd);
    };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        if (alternatives[i].meets(others) && (!best || lack(alternatives[i]) < lack(alternatives[*best])))
            best = i;
    return best;
}

}   // namespace

std::vector<Relaxation> relaxations(
    const std::vector<Alternative> &alternatives, const Targets &targets, std::optional<std::size_t> cheapest)
{
    const double now = cheapest ? alternatives[*cheapest].cost_usd : std::numeric_limits<double>::infinity();
    std::vector<Relaxation> worthIt;
    for (const Target target : {Target::Latency, Target::Availability, Target::Cost}) {
        const auto found
            = cheapest ? cheapestThatMeets(alternatives, without(targets, target)) : nearest(alternatives, targets, target);
        if (found && alternatives[*found].cost_usd < (1 - kWorthGivingWay) * now)
            worthIt.push_back({target, *found, cheapest ? now - alternatives[*found].cost_usd : 0});
    }
    std::stable_sort(worthIt.begin(), worthIt.end(), [&](const Relaxation &a, const Relaxation &b) {
        return alternatives[a.index].cost_usd < alternatives[b.index].cost_usd;
    });
    return worthIt;
}

}   // namespace tenbin::planner

#include "levers.h"

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

class Adviser
{
public:
    Adviser(const Workload &workload, const Outcome &outcome, const Verdict &verdict, const Targets &targets)
        : m_verdict(verdict)
        , m_targets(targets)
        , m_missing(missingPrices(outcome))
        , m_priced(outcome.priced.usd())
        , m_p95_s(targetedP95(workload, outcome))
        , m_downtime(1 - outcome.availability.design)
        , m_success(outcome.quality.success)
        , m_coverage(outcome.quality.coverage)
    {
    }

    // No value: it does not help, or does harm.
    std::optional<Lever> lever(const Alternative &a) const
    {
        // Those that lack prices lack the plan's own.
        if (!a.step || !a.feasible || !std::isfinite(a.p95_s) || a.missing.size() != m_missing.size())
            return {};
        const bool affordable = a.missing.empty() && a.cost_usd <= m_targets.monthlyCost_usd;
        const std::array changes{changeOf(m_verdict.latency, a.p95_s <= m_targets.p95_s, m_p95_s, a.p95_s, kTime),
            changeOf(m_verdict.availability, a.availability >= m_targets.availability, m_downtime, 1 - a.availability, kDowntime),
            changeOf(m_verdict.cost, affordable, m_priced, a.cost_usd, kMoney)};
        if (std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.harms(); }))
            return {};
        const bool cheaper = a.cost_usd < m_priced * (1 - kMoney);
        const bool helps = std::any_of(changes.begin(), changes.end(), [](const Change &c) { return c.helps(); });
        // A plan that meets all only wants to be cheaper; one that cannot be run wants to be one that can.
        if (!helps && m_verdict.feasible && !(m_verdict.meetsAll() && cheaper))
            return {};
        const bool meetsAll = std::all_of(changes.begin(), changes.end(), [](const Change &c) { return c.wouldMeet; });
        return Lever{*a.step, a, m_priced - a.cost_usd, m_p95_s - a.p95_s, a.success - m_success,
            a.availability - (1 - m_downtime), a.coverage - m_coverage, meetsAll};
    }

private:
    Verdict m_verdict;
    Targets m_targets;
    std::vector<Note> m_missing;
    double m_priced, m_p95_s, m_downtime, m_success, m_coverage;
};

}   // namespace

std::vector<Alternative> stepsOf(const Workload &workload, const Plan &plan, const Catalog &catalog,
    std::vector<Alternative> around, const std::vector<Note> &missing)
{
    const auto add = [&](LeverKind kind, double PromptSettings::*setting, double offered) {
        if (plan.prompt.*setting >= offered)
            return;
        Plan other = plan;
        other.prompt.*setting = offered;
        if (auto its = alternativeOf(workload, std::move(other), catalog, kind, missing))
            around.push_back(std::move(*its));
    };
    add(LeverKind::Compression, &PromptSettings::compression, kOfferedCompression);
    add(LeverKind::HotAnswers, &PromptSettings::hotAnswerShare, kOfferedHotAnswers);
    return around;
}

std::vector<Lever> levers(const Workload &workload, const Outcome &outcome, const Verdict &verdict, const Targets &targets,
    const std::vector<Alternative> &steps)
{
    if (outcome.hasPriceGap && missingPrices(outcome).empty())
        return {};   // it has no figures at all
    const Adviser adviser(workload, outcome, verdict, targets);
    std::vector<Lever> found;
    for (const Alternative &step : steps)
        if (auto lever = adviser.lever(step))
            found.push_back(std::move(*lever));
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

constexpr double kAbout = .05;   // nobody tells a target from one that gives way by so much more of itself

// What a target is about: the less the better.
double valueOf(const Alternative &a, Target target)
{
    switch (target) {
    case Target::Latency: return a.p95_s;
    case Target::Availability: return 1 - a.availability;
    case Target::Cost: break;
    }
    return a.cost_usd;
}

double limitOf(const Targets &targets, Target target)
{
    switch (target) {
    case Target::Latency: return targets.p95_s;
    case Target::Availability: return 1 - targets.availability;
    case Target::Cost: break;
    }
    return targets.monthlyCost_usd;
}

// How far targets must give way for plans, of what they are. Of a target of 0, which no share of itself leads away from, as a
// share of the least above it that any of the plans has.
class Distances
{
public:
    Distances(std::span<const Alternative> alternatives, const Targets &targets)
        : m_targets(targets)
    {
        for (const Target target : kTargets) {
            double scale = limitOf(targets, target);
            if (scale <= kNothing) {
                scale = std::numeric_limits<double>::infinity();
                for (const Alternative &a : alternatives)
                    if (a.feasible && valueOf(a, target) > kNothing)
                        scale = std::min(scale, valueOf(a, target));
            }
            m_scales[static_cast<std::size_t>(target)] = scale;
        }
    }

    double of(const Alternative &a, Target target) const
    {
        const double beyond = valueOf(a, target) - limitOf(m_targets, target);
        return beyond / m_scales[static_cast<std::size_t>(target)];
    }
    double ofAll(const Alternative &a) const
    {
        return std::max({of(a, Target::Latency), of(a, Target::Availability), of(a, Target::Cost)});
    }

    static constexpr std::array kTargets{Target::Latency, Target::Availability, Target::Cost};

private:
    static constexpr double kNothing = 1e-12;   // what 1 less an availability of 1 leaves

    Targets m_targets;
    std::array<double, kTargets.size()> m_scales{};
};

// The targets as they are typed in for the plan.
Targets givenWay(Targets targets, const Alternative &a, Target target)
{
    switch (target) {
    case Target::Latency: targets.p95_s = std::max(targets.p95_s, a.p95_s); break;
    case Target::Availability: targets.availability = std::min(targets.availability, a.availability); break;
    case Target::Cost: targets.monthlyCost_usd = std::max(targets.monthlyCost_usd, a.cost_usd); break;
    }
    return targets;
}

bool stands(const Replays &replayed, std::size_t place, const Targets &targets)
{
    const auto known = replayed.find(place);
    return known == replayed.end() || !known->second.refutes(targets);
}

// Of the plans that are wanted and must give way about the least the cheapest.
template<typename Wanted, typename Giving>
std::optional<std::size_t> nearest(std::span<const Alternative> alternatives, Wanted wanted, Giving giving)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        if (wanted(i))
            least = std::min(least, giving(alternatives[i]));
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const Alternative &a = alternatives[i];
        if (wanted(i) && giving(a) <= least + kAbout && (!best || a.cost_usd < alternatives[*best].cost_usd))
            best = i;
    }
    return best;
}

// Of the plans that are wanted and save most of what the cheapest of them does, and enough, the one that must give way least; of
// equals the cheapest.
template<typename Wanted, typename Giving>
std::optional<std::size_t> smallestThatSavesMost(
    std::span<const Alternative> alternatives, double now_usd, Wanted wanted, Giving giving)
{
    double most_usd = 0;
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        if (wanted(i))
            most_usd = std::max(most_usd, now_usd - alternatives[i].cost_usd);
    const double enough_usd = std::max(kMostOfIt * most_usd, kWorthGivingWay * now_usd);
    const auto rank = [&](const Alternative &a) { return std::pair(giving(a), a.cost_usd); };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const Alternative &a = alternatives[i];
        if (wanted(i) && now_usd - a.cost_usd > 0 && now_usd - a.cost_usd >= enough_usd
            && (!best || rank(a) < rank(alternatives[*best])))
            best = i;
    }
    return best;
}

// The plans that may be proposed, and what is known of them by their places among those.
struct Proposed
{
    std::span<const Alternative> plans;
    std::optional<std::size_t> cheapest;
    Replays replayed;

    explicit Proposed(const Comparison &c)
        : plans(std::span(c.plans).subspan(c.from()))
    {
        if (c.cheapest)
            cheapest = *c.cheapest - c.from();
        for (const auto &[place, its] : c.replayed)
            replayed.emplace(place - c.from(), its);
    }
};

}   // namespace

std::vector<Relaxation> relaxations(std::span<const Alternative> alternatives, const Targets &targets,
    std::optional<std::size_t> cheapest, const Replays &replayed)
{
    const Distances distances(alternatives, targets);
    std::vector<Relaxation> worthIt;
    for (const Target target : Distances::kTargets) {
        const Targets others = without(targets, target);
        const auto wanted = [&](std::size_t i) {
            return alternatives[i].meets(others) && std::isfinite(alternatives[i].p95_s)
                && stands(replayed, i, givenWay(targets, alternatives[i], target));
        };
        const auto giving = [&](const Alternative &a) { return distances.of(a, target); };
        const auto found = cheapest ? smallestThatSavesMost(alternatives, alternatives[*cheapest].cost_usd, wanted, giving)
                                    : nearest(alternatives, wanted, giving);
        // What meets the target as it stands asks for nothing to give way.
        if (found && giving(alternatives[*found]) > 0)
            worthIt.push_back(
                {target, alternatives[*found], cheapest ? alternatives[*cheapest].cost_usd - alternatives[*found].cost_usd : 0,
                    *found, replayed.contains(*found)});
    }
    std::stable_sort(worthIt.begin(), worthIt.end(),
        [](const Relaxation &a, const Relaxation &b) { return a.then.cost_usd < b.then.cost_usd; });
    return worthIt;
}

std::vector<Relaxation> relaxations(const Comparison &comparison, const Targets &targets)
{
    const Proposed its(comparison);
    std::vector<Relaxation> found = relaxations(its.plans, targets, its.cheapest, its.replayed);
    for (Relaxation &relaxation : found)
        relaxation.place += comparison.from();
    return found;
}

std::optional<std::size_t> nearestOfAll(
    std::span<const Alternative> alternatives, const Targets &targets, const Replays &replayed)
{
    const Distances distances(alternatives, targets);
    return nearest(
        alternatives,
        [&](std::size_t i) {
            const Alternative &a = alternatives[i];
            Targets typed = targets;
            for (const Target target : Distances::kTargets)
                typed = givenWay(typed, a, target);
            return a.feasible && std::isfinite(a.p95_s) && stands(replayed, i, typed);
        },
        [&](const Alternative &a) { return distances.ofAll(a); });
}

std::optional<std::size_t> nearestOfAll(const Comparison &comparison, const Targets &targets)
{
    const Proposed its(comparison);
    const auto place = nearestOfAll(its.plans, targets, its.replayed);
    return place ? std::optional(*place + comparison.from()) : std::nullopt;
}

NoWay noWayOf(const Comparison &comparison, const Targets &targets)
{
    const auto place = nearestOfAll(comparison, targets);
    return {place ? std::optional(comparison.plans[*place]) : std::nullopt, place && comparison.replayed.contains(*place),
        comparison.none};
}

WaysOut waysOutOf(const Comparison &comparison, const Targets &targets)
{
    WaysOut ways{comparison.cheapest.has_value(), relaxations(comparison, targets), {}};
    if (!ways.anyMeetsAll && ways.relaxations.empty())
        ways.noWay = noWayOf(comparison, targets);
    return ways;
}

std::optional<std::size_t> nextWayOut(const Comparison &comparison, const Targets &targets)
{
    const auto found = relaxations(comparison, targets);
    for (const Relaxation &relaxation : found)
        if (!relaxation.replayed)
            return relaxation.place;
    if (!found.empty() || comparison.cheapest)
        return {};
    const auto near = nearestOfAll(comparison, targets);
    return near && !comparison.replayed.contains(*near) ? near : std::nullopt;
}

}   // namespace tenbin::planner

#include "advice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tenbin::ui {

using namespace planner;

namespace {

constexpr std::size_t kLevers = 5, kFieldsOfALever = 2;

Targets without(Targets targets, TargetKind kind)
{
    switch (kind) {
    case TargetKind::Latency: targets.p95_s = std::numeric_limits<double>::infinity(); break;
    case TargetKind::Availability: targets.availability = 0; break;
    case TargetKind::Cost: targets.monthlyCost_usd = std::numeric_limits<double>::infinity(); break;
    }
    return targets;
}

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

std::array<Change, 3> changesOf(const Live &live, double total, const Alternative &a)
{
    const Targets &t = live.subject.targets;
    return {changeOf(live.verdict.latency, a.p95_s <= t.p95_s, targetedP95(live.subject.workload, live.outcome), a.p95_s, kTime),
        changeOf(live.verdict.availability, a.availability >= t.availability, 1 - live.outcome.availability.design,
            1 - a.availability, kDowntime),
        changeOf(live.verdict.cost, a.cost_usd <= t.monthlyCost_usd, total, a.cost_usd, kMoney)};
}

// The plan's fields that the alternative changes, without names.
std::vector<const Field *> changes(const Subject &subject, const Plan &plan)
{
    const Subject other{subject.workload, plan, subject.targets};
    std::vector<const Field *> changed;
    for (const Field &field : fields())
        if (field.path.starts_with("plan.") && field.path != "plan.name"
            && fieldValue(field, subject) != fieldValue(field, other))
            changed.push_back(&field);
    return changed;
}

}   // namespace

std::optional<Relaxation> relaxationOf(
    const std::vector<Alternative> &alternatives, const Targets &targets, std::optional<std::size_t> cheapest)
{
    std::optional<Relaxation> best;
    const double now = cheapest ? alternatives[*cheapest].cost_usd : std::numeric_limits<double>::infinity();
    for (const TargetKind kind : {TargetKind::Latency, TargetKind::Availability, TargetKind::Cost}) {
        const auto found = cheapestThatMeets(alternatives, without(targets, kind));
        if (!found || alternatives[*found].cost_usd >= 0.97 * now)   // a few per cent are no reason to give way
            continue;
        if (!best || alternatives[*found].cost_usd < best->alternative.cost_usd)
            best = Relaxation{kind, alternatives[*found]};
    }
    return best;
}

std::vector<Lever> leversOf(const Live &live)
{
    const auto total = live.outcome.total();
    const double p95 = targetedP95(live.subject.workload, live.outcome);
    if (!total)
        return {};
    std::vector<Lever> levers;
    for (const Alternative &a : live.alternatives) {
        if (!a.feasible || !std::isfinite(a.p95_s))
            continue;
        const auto targets = changesOf(live, total->usd(), a);
        if (std::any_of(targets.begin(), targets.end(), [](const Change &c) { return c.harms(); }))
            continue;
        const bool cheaper = a.cost_usd < total->usd() * (1 - kMoney);
        const bool helps = std::any_of(targets.begin(), targets.end(), [](const Change &c) { return c.helps(); });
        // A plan that meets all only wants to be cheaper; one that cannot be run wants to be one that can.
        if (!helps && live.verdict.feasible && !(live.verdict.meetsAll() && cheaper))
            continue;
        const bool meetsAll = std::all_of(targets.begin(), targets.end(), [](const Change &c) { return c.wouldMeet; });
        levers.push_back({{}, a, total->usd() - a.cost_usd, p95 - a.p95_s, meetsAll});
    }
    std::stable_sort(levers.begin(), levers.end(),
        [](const Lever &a, const Lever &b) { return a.meetsAll != b.meetsAll ? a.meetsAll : a.savedUsd > b.savedUsd; });
    // The best of each kind of change: five models in a row would be one piece of advice told five times.
    std::vector<Lever> chosen;
    for (Lever &lever : levers) {
        if (chosen.size() == kLevers)
            break;
        lever.changed = changes(live.subject, lever.alternative.plan);
        if (lever.changed.empty() || lever.changed.size() > kFieldsOfALever)
            continue;
        const bool known = std::any_of(
            chosen.begin(), chosen.end(), [&](const Lever &c) { return c.changed.front() == lever.changed.front(); });
        if (!known)
            chosen.push_back(std::move(lever));
    }
    return chosen;
}

}   // namespace tenbin::ui

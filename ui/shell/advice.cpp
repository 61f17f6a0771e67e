#include "advice.h"

#include <algorithm>
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

bool meets(const Alternative &a, const Targets &t)
{
    return a.feasible && a.p95_s <= t.p95_s && a.availability >= t.availability && a.cost_usd <= t.monthlyCost_usd;
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
        Lever lever{{}, a, total->usd() - a.cost_usd, p95 - a.p95_s, meets(a, live.subject.targets)};
        const bool cheaper = lever.savedUsd > 0.005 * total->usd(), faster = lever.savedSeconds > 0.02 * p95;
        const bool lessAvailable = a.availability < std::min(live.outcome.availability.design, live.subject.targets.availability);
        if (!a.feasible || lessAvailable || !std::isfinite(a.p95_s)
            || (!cheaper && !faster && !(lever.meetsAll && !live.verdict.meetsAll())))
            continue;
        if (live.verdict.meetsAll() && (!lever.meetsAll || !cheaper))
            continue;   // a plan that meets all only wants to be cheaper
        if (!live.verdict.latency && !faster && !lever.meetsAll && !cheaper)
            continue;
        levers.push_back(std::move(lever));
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

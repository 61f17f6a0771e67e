#include "explain.h"

#include "fields/search_space.h"

#include <algorithm>
#include <cmath>

namespace tenbin::report {

using namespace planner;

std::vector<Plan> rivalsOf(const Plan &plan, const Targets &targets, const Comparison &comparison)
{
    const std::vector<Alternative> &all = comparison.plans;
    std::vector<std::size_t> places;
    for (std::size_t i = comparison.frontFrom; i < all.size(); ++i)
        places.push_back(i);
    for (std::size_t i = 0; i < comparison.frontFrom; ++i)
        places.push_back(i);
    std::vector<Plan> rivals;
    for (const std::size_t i : places) {
        const auto known = comparison.replayed.find(i);
        const bool stands = known == comparison.replayed.end() || !known->second.refutes(targets);
        if (stands && !(all[i].plan == plan) && std::find(rivals.begin(), rivals.end(), all[i].plan) == rivals.end())
            rivals.push_back(all[i].plan);
    }
    return rivals;
}

std::optional<UncertainInput> rangeOf(const std::string &path, double low, double high, const Subject &subject)
{
    const Field *field = findField(path);
    if (!field || field->path.starts_with("targets."))
        return {};
    const Value own = fieldValue(*field, subject);
    const double *mode = std::get_if<double>(&own);
    Subject tried = subject;
    if (!mode || !(low <= *mode && *mode <= high) || !setFieldValue(*field, tried, low) || !setFieldValue(*field, tried, high))
        return {};
    return UncertainInput{path, low, *mode, high, [field](Workload &workload, Plan &plan, double value) {
                              Subject s{std::move(workload), std::move(plan), {}};
                              (void)setFieldValue(*field, s, isInteger(*field) ? std::round(value) : value);
                              workload = std::move(s.workload);
                              plan = std::move(s.plan);
                          }};
}

Explanation explain(const Subject &subject, const Catalog &catalog, const Comparison &comparison, const ExplainOptions &options)
{
    const Workload &workload = subject.workload;
    const Plan &plan = subject.plan;
    const Targets &targets = subject.targets;
    Explanation e;
    const auto cancelled = [&] { return options.cancelled && options.cancelled(); };
    const Outcome outcome = evaluate(workload, plan, catalog);
    const std::vector<Alternative> steps
        = unlockedSteps(subject, catalog, alternatives(workload, searchSpace(subject, catalog), catalog));
    const Verdict verdict = judge(workload, outcome, targets);
    e.infeasible = outcome.infeasible;
    e.meetsAll = verdict.meetsAll();
    e.levers = levers(workload, outcome, verdict, targets, steps);
    e.rules = judge(rulesFor(workload, plan, catalog, steps), workload, targets, catalog);
    e.waysOut = waysOutOf(comparison, targets);
    if (comparison.cheapest)
        e.cheapest = comparison.plans[*comparison.cheapest];

    e.inputs = defaultRanges(workload, plan);
    for (const UncertainInput &range : options.ranges) {
        std::erase_if(e.inputs, [&](const UncertainInput &input) { return input.id == range.id; });
        e.inputs.push_back(range);
    }
    // Draws take most of the time, then the fan and the break-evens.
    constexpr double kDraws = .5, kFan = .25;
    UncertaintyOptions draws;
    draws.cancelled = options.cancelled;
    if (options.progress)
        draws.progress = [&](double share) { options.progress(share * kDraws); };
    e.uncertainty = uncertainty(workload, plan, rivalsOf(plan, targets, comparison), targets, catalog, e.inputs, draws);
    if (!e.uncertainty.complete)
        return e;
    e.tornado = tornado(workload, plan, catalog, e.inputs);
    UncertaintyOptions fan{.draws = kFanDraws, .cancelled = options.cancelled};
    if (options.progress)
        fan.progress = [&](double share) { options.progress(kDraws + share * kFan); };
    e.fan = growthFan(workload, plan, catalog, e.inputs, fan);
    constexpr int kKinds = static_cast<int>(BreakEvenKind::Count);
    for (int kind = 0; kind < kKinds; ++kind) {
        if (cancelled())
            return e;
        e.breakEvens.push_back(breakEven(static_cast<BreakEvenKind>(kind), workload, plan, catalog, options.cancelled));
        if (options.progress)
            options.progress(kDraws + kFan + (1 - kDraws - kFan) * (kind + 1) / kKinds);
    }
    e.complete = !cancelled();
    return e;
}

}   // namespace tenbin::report

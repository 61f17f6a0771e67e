// Recipes as trials of uncertainty: their plan, its rivals and the ranges of its inputs.
#pragma once

#include "document/recipes.h"
#include "fixture.h"
#include "planner/alternatives.h"
#include "planner/uncertainty.h"
#include "pricing/catalog_loader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tenbin::planner::fixture {

inline UncertainInput requests(double low, double mode, double high)
{
    return {"workload.traffic.requestsPerMonth", low, mode, high,
        [](Workload &w, Plan &, double value) { w.traffic.requestsPerMonth = value; }};
}

inline UncertainInput output(double low, double mode, double high)
{
    return {"workload.request.output.mean_tokens", low, mode, high,
        [](Workload &w, Plan &, double value) { w.request.output.mean_tokens = value; }};
}

inline constexpr Targets kAnyTargets{1e9, 0, 1e12};

// The recipe, and the three feasible plans around its own that cost most nearly the same.
struct Trial
{
    Workload workload;
    Plan plan;
    Targets targets;
    std::vector<Plan> rivals;
    std::vector<UncertainInput> inputs;
};

inline Trial trialOf(const QString &id)
{
    const auto all = tenbin::recipes(QStringLiteral("en"));
    const Subject s = std::find_if(all.begin(), all.end(), [&](const Recipe &r) { return r.id == id; })->entry.subject();
    Trial trial{s.workload, s.plan, s.targets, {}, defaultRanges(s.workload, s.plan)};
    auto around = alternatives(s.workload, spaceAround(s.workload, s.plan, pricing::builtInCatalog()), pricing::builtInCatalog());
    const double own = around.front().cost_usd;
    std::erase_if(around, [&](const Alternative &a) { return !a.feasible || a.plan == s.plan; });
    std::stable_sort(around.begin(), around.end(), [own](const Alternative &a, const Alternative &b) {
        return std::abs(std::log(a.cost_usd / own)) < std::abs(std::log(b.cost_usd / own));
    });
    for (std::size_t i = 0; i < 3 && i < around.size(); ++i)
        trial.rivals.push_back(around[i].plan);
    return trial;
}

inline UncertaintyResult run(const Trial &t, const Targets &targets, const UncertaintyOptions &options)
{
    return uncertainty(t.workload, t.plan, t.rivals, targets, pricing::builtInCatalog(), t.inputs, options);
}

inline void addRecipes()
{
    QTest::addColumn<QString>("recipe");
    for (const Recipe &recipe : tenbin::recipes(QStringLiteral("en")))
        QTest::newRow(qPrintable(recipe.id)) << recipe.id;
}

}   // namespace tenbin::planner::fixture

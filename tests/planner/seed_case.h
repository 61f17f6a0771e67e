// Recipes as they ship and changes of their plans, for the tests of what the field says.
#pragma once

#include "document/recipes.h"
#include "fixture.h"
#include "planner/break_even.h"

#include <cmath>
#include <memory>

namespace tenbin::planner::seed {

inline constexpr auto kNova = "amazon.nova-pro-v1:0", kLlama = "meta.llama3-1-70b-instruct-v1:0",
                      kSmallLlama = "meta.llama3-1-8b-instruct-v1:0", kOldLlama = "meta.llama2-70b-chat-v1",
                      kSonnet = "anthropic.claude-sonnet-4-5-20250929-v1:0";
inline constexpr HourWindow kAlways{0, 6, 0, 24};

// A recipe as it ships, to be changed.
struct Case : Subject
{
    std::shared_ptr<const Catalog> prices;

    explicit Case(const char *recipe)
        : Case(*projectOf(QLatin1String(recipe), QStringLiteral("en")))
    {
    }
    explicit Case(const Project &project)
        : Subject(project.entries.front().subject())
        , prices(project.catalog)
    {
    }
    Outcome outcome(const Plan &of) const { return evaluate(workload, of, *prices); }
    Outcome outcome() const { return outcome(plan); }
    template<typename... Changes>
    Outcome with(Changes... changes) const
    {
        Plan p = plan;
        (changes(p), ...);
        return outcome(p);
    }
    double p95(const Outcome &o) const { return targetedP95(workload, o); }
    bool meetsAll(const Outcome &o) const { return judge(workload, o, targets).meetsAll(); }
    BreakEven breakEven(BreakEvenKind kind) const { return planner::breakEven(kind, workload, plan, *prices); }
    // A model of eight thousand million weights, which fits a serverless container once quantised.
    void chooseSmallLlama()
    {
        plan.chooseFirst(kSmallLlama);
        plan.serving.hosting.memory_gb = 6;
        plan.serving.hosting.modelMemory_gb = 5;
        workload.needs.floors.success = .7;
    }
    void chooseQuota(double perMinute) { plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = perMinute; }
    void flatten()
    {
        workload.traffic.shape = WeekShape::Flat;
        workload.traffic.rateCv = 0;
    }
};

// Not a number where a price is missing, which no comparison passes.
inline double usd(const Outcome &o)
{
    return o.total() ? o.priced.usd() : std::nan("");
}

// Changes of a plan.
inline void onDemand(Plan &p)
{
    p.serving.core = {};
    p.serving.otherwise = Lane{LaneKind::OnDemand};
}

inline auto hosted(LaneKind kind, int minimumInstances)
{
    return [=](Plan &p) {
        onDemand(p);
        p.serving.otherwise = Lane{kind};
        p.serving.hosting.minimumInstances = minimumInstances;
    };
}

inline auto units(const HourWindow &hours)
{
    return [hours](Plan &p) {
        p.serving.core.kind = LaneKind::Provisioned;
        p.serving.coreHours = hours;
    };
}

inline auto secondRegion(AvailabilityTier tier, const char *region)
{
    return [=](Plan &p) {
        p.resilience.tier = tier;
        p.resilience.secondRegion = region;
    };
}

inline auto model(const char *first, const char *escalateTo = "")
{
    return [=](Plan &p) {
        p.chooseFirst(first);
        p.models.escalateTo = escalateTo;
    };
}

}   // namespace tenbin::planner::seed

#include "ground.h"

#include "planner/model/availability.h"
#include "planner/model/bill.h"
#include "planner/model/feasibility.h"
#include "planner/model/path_latency.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tenbin::planner {

namespace {

// The whole bill as if no lane served anything; kNeverPriced with a gap. What a custom model costs depends on the model that is
// trained: left out.
double restOf(const Workload &workload, Plan plan, const Catalog &catalog, const RequestTokens &tokens)
{
    plan.customModel.kind = CustomKind::None;
    Outcome outcome;
    const Case c = makeCase(workload, plan, catalog, outcome);
    Served nothing;
    nothing.hotShare = c.plan.prompt.hotAnswerShare;
    makeBill(c, tokens, nothing, outcome);
    return outcome.hasPriceGap ? kNeverPriced : static_cast<double>(outcome.priced.value);
}

// No more tokens of any sort and no less often answered: no higher in anything that a bound is made of.
bool undercuts(const PromptTokens &a, const PromptTokens &b)
{
    const auto figures = [](const PromptTokens &t) {
        const OutputLaw &law = t.law;
        return std::array{t.fresh, t.stable, t.output, t.newInput, t.answer, -t.answered, law.kept.mean, law.kept.variance,
            law.uncut.mean, law.uncut.variance, law.shorter.mean, law.shorter.variance, law.limit_tokens};
    };
    const auto mine = figures(a), its = figures(b);
    return mine != its && std::equal(mine.begin(), mine.end(), its.begin(), std::less_equal<>());
}

Tail makeTail(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    Tail tail{.resilience = plan.resilience, .twin = plan.resilience.tier == AvailabilityTier::ActiveActive};
    Outcome outcome;
    const Case c = makeCase(workload, plan, catalog, outcome);
    if (!c.main.region) {
        tail.possible = false;
        return tail;
    }
    const RecoveryClass recovery = recoveryOf(c);
    const bool alone = !tail.twin && plan.resilience.tier != AvailabilityTier::Standby;
    tail.possible
        = (alone || c.second.region) && recovery.rto_s <= workload.needs.rto_s && recovery.rpo_s <= workload.needs.rpo_s;
    tail.second = tail.twin ? c.second.region : nullptr;
    // Lanes are decided later; whatever else needs a service only lowers this.
    Plan lanes = plan;
    lanes.models.escalateTo.clear();
    lanes.serving.fallback = Fallback::None;
    lanes.serving.core.kind = lanes.serving.beside.kind = LaneKind::None;
    const auto availableWith = [&](LaneKind kind) {
        lanes.serving.otherwise.kind = kind;
        Served by;
        ServedLane &all = by.lane[by.lanes++];
        all.role = LaneRole::Otherwise;
        all.lane = &lanes.serving.otherwise;
        all.share = 1;
        Outcome unused;
        return availabilityOf(makeCase(workload, lanes, catalog, unused), by, 0, unused).design;
    };
    tail.ofService = availableWith(LaneKind::OnDemand);
    // Containers need no AZ of their own, jobs no endpoint: the best of the three is no less than what any of them has.
    tail.ofInstances = std::max(
        {availableWith(LaneKind::RealTime), availableWith(LaneKind::Serverless), availableWith(LaneKind::BatchTransform)});
    tail.front_s = pathTimes(c, {}, {}, 0).front_s;
    return tail;
}

}   // namespace

Resilience withTail(Resilience resilience, const Resilience &tail)
{
    resilience.tier = tail.tier;
    resilience.standby = tail.standby;
    resilience.secondRegion = tail.secondRegion;
    return resilience;
}

Ground makeGround(
    const Workload &workload, const Plan &base, const Catalog &catalog, const Decisions &inner, const Decisions &tails)
{
    Ground ground{base.customModel, base.resilience.region, {}, {}, {}};
    for (std::uint64_t t = 0; t < tails.size(); ++t) {
        Plan plan = base;
        tails.apply(t, plan);
        ground.tails.push_back(makeTail(workload, plan, catalog));
    }
    for (std::uint64_t i = 0; i < inner.size(); ++i) {
        Plan plan = base;
        inner.apply(i, plan);
        PlanEvaluation e(workload, plan, catalog);
        if (!e.planCase().main.region)
            continue;
        e.answer();
        if (!passesPromptFloors(e.outcome.quality, workload.needs.floors))
            continue;
        PromptChoice choice{i, promptTokens(e), {}};
        for (Tail &tail : ground.tails) {
            choice.rest_microUsd.push_back(0);
            if (!tail.possible)
                continue;
            plan.resilience = tail.resilience;
            const double rest = restOf(workload, plan, catalog, e.tokens());
            choice.rest_microUsd.back() = rest;
            tail.leastRest_microUsd = std::min(tail.leastRest_microUsd, rest);
        }
        ground.prompts.push_back(std::move(choice));
    }
    for (std::size_t i = 0; i < ground.prompts.size(); ++i)
        if (std::none_of(ground.prompts.begin(), ground.prompts.end(),
                [&](const PromptChoice &other) { return undercuts(other.tokens, ground.prompts[i].tokens); }))
            ground.leastTokens.push_back(i);
    return ground;
}

}   // namespace tenbin::planner

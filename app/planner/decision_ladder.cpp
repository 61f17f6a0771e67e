#include "decision_ladder.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

bool holdsCustomModel(const Lane &lane)
{
    return lane.kind == LaneKind::Provisioned || lane.isHosted();
}

// The plan with its base model, where lanes were bought for a custom one on demand.
Plan basePlan(Plan plan)
{
    Serving &serving = plan.serving;
    if (plan.customModel.kind != CustomKind::None && plan.customModel.kind != CustomKind::Import) {
        if (serving.core.kind == LaneKind::Provisioned)
            serving.core = {};
        if (serving.otherwise.kind == LaneKind::Provisioned)
            serving.otherwise = Lane{LaneKind::OnDemand};
    }
    plan.customModel.kind = CustomKind::None;
    return plan;
}

// One custom step: the plan's own where it is that, else the base plan moved to lanes that hold a custom model.
class CustomStep
{
public:
    CustomStep(const Plan &plan, const Plan &base, CustomKind kind, const Catalog &catalog)
        : m_plan(plan.customModel.kind == kind ? plan : base)
        , m_catalog(catalog)
    {
        m_plan.customModel = plan.customModel;
        m_plan.customModel.kind = kind;
        const Serving &s = m_plan.serving;
        m_sized = !holdsCustomModel(s.otherwise) || (s.core.kind != LaneKind::None && !holdsCustomModel(s.core));
        if (!m_sized)
            return;
        Serving &serving = m_plan.serving;
        serving.core = Lane{.kind = LaneKind::Provisioned, .overflow = Overflow::Queue};
        serving.core.tokensPerMinutePerUnit = plan.serving.core.tokensPerMinutePerUnit;
        serving.coreHours = {0, 6, 0, 24};
        serving.beside = serving.deferrable = {};
        m_plan.resilience.profile = InferenceProfile::InRegion;
    }

    Plan planFor(const Workload &workload) const
    {
        Plan plan = m_plan;
        if (m_sized) {
            const auto demand = evaluate(workload, plan, m_catalog).week.demand;
            const double most = *std::max_element(demand.begin(), demand.end());
            const double units = std::ceil(most / plan.serving.core.tokensPerMinutePerUnit);
            plan.serving.core.modelUnits = static_cast<int>(std::clamp(units, 1.0, 1e6));
        }
        return plan;
    }

private:
    Plan m_plan;
    const Catalog &m_catalog;
    bool m_sized = false;
};

constexpr double kFewest = 100, kMost = 1e9;   // requests a month

// Calls that a quota refuses cost nothing, so both sides are taken with a quota for all of them.
std::optional<double> breakEven(Workload workload, const CustomStep &step, Plan base, const Catalog &catalog)
{
    constexpr double kPlenty = 1e12;
    base.serving.quotaRequestsPerMinute = base.serving.quotaTokensPerMinute = kPlenty;
    const auto at = [&](double logRequests) -> std::optional<double> {
        workload.traffic.requestsPerMonth = std::exp(logRequests);
        const auto own = evaluate(workload, step.planFor(workload), catalog).total(),
                   usual = evaluate(workload, base, catalog).total();
        return own && usual ? std::optional(own->usd() - usual->usd()) : std::nullopt;
    };
    constexpr int kSteps = 28;   // four a decade
    const double first = std::log(kFewest), width = (std::log(kMost) - first) / kSteps;
    std::optional<double> before = at(first);
    for (int i = 1; before && i <= kSteps; ++i) {
        const double high = first + i * width;
        const std::optional<double> now = at(high);
        if (!now)
            break;
        if (*before > 0 && *now <= 0) {
            const auto [low, up] = boost::math::tools::bisect(
                [&](double x) { return *at(x); }, high - width, high, boost::math::tools::eps_tolerance<double>(20));
            return std::exp((low + up) / 2);
        }
        before = now;
    }
    return std::nullopt;
}

}   // namespace

std::vector<LadderRow> decisionLadder(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    std::vector<LadderRow> rows;
    const auto add = [&](LadderStep step, const Plan &its) {
        rows.push_back({step, its, evaluate(workload, its, catalog), std::nullopt, std::nullopt});
    };
    Plan base = basePlan(plan);
    base.retrieval.enabled = false;
    add(LadderStep::Prompt, base);
    if (workload.knowledge.corpusTokens > 0 || plan.retrieval.enabled) {
        base.retrieval.enabled = true;
        add(LadderStep::Retrieval, base);
    }
    const auto addCustom = [&](LadderStep name, CustomKind kind) {
        const CustomStep step(plan, base, kind, catalog);
        add(name, step.planFor(workload));
        LadderRow &row = rows.back();
        row.payback = customPayback(workload, row.plan, catalog);
        row.breakEvenRequests = breakEven(workload, step, base, catalog);
    };
    addCustom(LadderStep::LowRank, CustomKind::LowRank);
    addCustom(LadderStep::ContinuedPreTraining, CustomKind::ContinuedPreTraining);
    return rows;
}

}   // namespace tenbin::planner

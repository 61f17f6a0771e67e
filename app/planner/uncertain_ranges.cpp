// Default ranges of the inputs that matter most.
#include "uncertainty.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

class Ranges
{
public:
    Ranges(const Workload &workload, const Plan &plan)
        : m_workload(workload)
        , m_plan(plan)
    {
    }

    // From `least` to `most` times the value; `field` gives a reference to it in a workload and a plan.
    template<typename Field>
    void factors(const char *id, double least, double most, Field field)
    {
        const double mode = field(m_workload, m_plan);
        between(id, least * mode, most * mode, field);
    }

    template<typename Field>
    void between(const char *id, double low, double high, Field field)
    {
        const double mode = field(m_workload, m_plan);
        m_inputs.push_back({id, std::min(low, mode), mode, std::max(high, mode),
            [field](Workload &w, Plan &p, double value) { field(w, p) = value; }});
    }

    std::vector<UncertainInput> take() { return std::move(m_inputs); }

private:
    Workload m_workload;
    Plan m_plan;
    std::vector<UncertainInput> m_inputs;
};

// Forecasts of demand are off to both sides; lengths, failures and times mostly upwards.
void addDemand(Ranges &ranges, const Traffic &traffic)
{
    ranges.factors("workload.traffic.requestsPerMonth", 0.6, 1.6,
        [](Workload &w, Plan &) -> double & { return w.traffic.requestsPerMonth; });
    if (traffic.growthPerMonth > 0)   // of later months only
        ranges.factors("workload.traffic.growthPerMonth", 0.3, 1.8,
            [](Workload &w, Plan &) -> double & { return w.traffic.growthPerMonth; });
    const double cv = traffic.rateCv;
    ranges.between("workload.traffic.rateCv", cv / 2, std::max(0.5, 2 * cv),
        [](Workload &w, Plan &) -> double & { return w.traffic.rateCv; });
    if (traffic.turnsPerSession > 1)
        ranges.between("workload.traffic.turnsPerSession", std::max(1.0, 0.7 * traffic.turnsPerSession),
            1.5 * traffic.turnsPerSession, [](Workload &w, Plan &) -> double & { return w.traffic.turnsPerSession; });
    if (traffic.deferrableShare > 0)
        ranges.between("workload.traffic.deferrableShare", 0.7 * traffic.deferrableShare,
            std::min(1.0, 1.3 * traffic.deferrableShare),
            [](Workload &w, Plan &) -> double & { return w.traffic.deferrableShare; });
}

void addRequest(Ranges &ranges, const Assumptions &assumptions)
{
    ranges.factors("workload.request.user.mean_tokens", 0.7, 1.6,
        [](Workload &w, Plan &) -> double & { return w.request.user.mean_tokens; });
    ranges.factors("workload.request.output.mean_tokens", 0.7, 1.5,
        [](Workload &w, Plan &) -> double & { return w.request.output.mean_tokens; });
    const double failure = assumptions.callFailure;
    ranges.between("workload.assumptions.callFailure", failure / 3, std::clamp(3 * failure, 0.02, 0.99),
        [](Workload &w, Plan &) -> double & { return w.assumptions.callFailure; });
}

void addAround(Ranges &ranges, const Workload &workload, const Plan &plan)
{
    ranges.factors(
        "workload.assumptions.gateway_s", 0.5, 2, [](Workload &w, Plan &) -> double & { return w.assumptions.gateway_s; });
    const Safety &s = plan.safety;
    if (s.contentFilter || s.deniedTopics || s.personalData || s.grounding)
        ranges.factors("workload.assumptions.guardrail_s", 0.5, 2.5,
            [](Workload &w, Plan &) -> double & { return w.assumptions.guardrail_s; });
    if (plan.retrieval.enabled) {
        ranges.factors("workload.knowledge.factsPerAnswer", 0.85, 1.25,
            [](Workload &w, Plan &) -> double & { return w.knowledge.factsPerAnswer; });
        const double precision = workload.assumptions.precisionMax;
        ranges.between("workload.assumptions.precisionMax", 0.9 * precision, std::min(1.0, 1.05 * precision),
            [](Workload &w, Plan &) -> double & { return w.assumptions.precisionMax; });
        ranges.factors("workload.assumptions.retrieval_s", 0.5, 2.5,
            [](Workload &w, Plan &) -> double & { return w.assumptions.retrieval_s; });
    }
    if (!plan.models.escalateTo.empty())
        ranges.between("workload.assumptions.verifierHit", 0.8 * workload.assumptions.verifierHit,
            std::min(1.0, 1.08 * workload.assumptions.verifierHit),
            [](Workload &w, Plan &) -> double & { return w.assumptions.verifierHit; });
    const AvailabilityTier tier = plan.resilience.tier;
    if (tier == AvailabilityTier::Standby || tier == AvailabilityTier::ActiveActive)
        ranges.between("workload.assumptions.commonCause", 0.3 * workload.assumptions.commonCause,
            std::min(1.0, 2.5 * workload.assumptions.commonCause),
            [](Workload &w, Plan &) -> double & { return w.assumptions.commonCause; });
}

// Speeds that the user measured, once, on a load of his own making.
void addSpeeds(Ranges &ranges, const Plan &plan)
{
    const Serving &serving = plan.serving;
    if (serving.core.kind == LaneKind::OnDemand || serving.otherwise.kind == LaneKind::OnDemand)
        ranges.factors("workload.assumptions.jitterCvOnDemand", 0.6, 1.7,
            [](Workload &w, Plan &) -> double & { return w.assumptions.jitterCvOnDemand; });
    if (serving.core.kind == LaneKind::Provisioned)
        ranges.factors("plan.serving.core.tokensPerMinutePerUnit", 0.7, 1.2,
            [](Workload &, Plan &p) -> double & { return p.serving.core.tokensPerMinutePerUnit; });
    if (serving.core.isHosted() || serving.otherwise.isHosted() || serving.beside.isHosted()) {
        ranges.factors("plan.serving.hosting.prefillTokensPerS", 0.7, 1.2,
            [](Workload &, Plan &p) -> double & { return p.serving.hosting.prefillTokensPerS; });
        ranges.factors("plan.serving.hosting.decode_s", 0.8, 1.5,
            [](Workload &, Plan &p) -> double & { return p.serving.hosting.decode_s; });
    }
    if (plan.customModel.kind != CustomKind::None && plan.customModel.successGain > 0)
        ranges.between("plan.customModel.successGain", 0, 1.3 * plan.customModel.successGain,
            [](Workload &, Plan &p) -> double & { return p.customModel.successGain; });
}

}   // namespace

std::vector<UncertainInput> defaultRanges(const Workload &workload, const Plan &plan)
{
    Ranges ranges(workload, plan);
    addDemand(ranges, workload.traffic);
    addRequest(ranges, workload.assumptions);
    addAround(ranges, workload, plan);
    addSpeeds(ranges, plan);
    return ranges.take();
}

}   // namespace tenbin::planner

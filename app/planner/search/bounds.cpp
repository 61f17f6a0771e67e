#include "bounds.h"

#include "planner/model/path_latency.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kZ95 = 1.6448536269514722;
constexpr double kRounding_microUsd = 64;   // of all lines of a bill

double lognormal95(double mean, double sd)
{
    const double sigma2 = mean > 0 ? std::log1p(sd * sd / (mean * mean)) : 0;
    return mean * std::exp(kZ95 * std::sqrt(sigma2) - sigma2 / 2);
}

double least(double a, const MaybeFigure &b)
{
    return b ? std::min(a, b->value) : a;
}

// USD for the tokens of all requests on demand.
double tokensUsd(const Case &c, const ChosenModel &model, const Lane &lane, const LeastTokens &tokens)
{
    const TokenOffer *offer = model.model->tokenOffer(c.main.region->id, c.plan.resilience.profile);
    if (!offer)
        return 0;
    const TokenPrices &p = offer->prices;
    double input = HUGE_VAL, output = HUGE_VAL;
    if (lane.tier == ServiceTier::Flex) {
        input = least(input, p.flexInput);
        output = least(output, p.flexOutput);
    } else if (lane.tier == ServiceTier::Standard) {
        input = least(input, p.input);
        output = least(output, p.output);
    }
    input = least(least(least(input, p.cacheRead), p.cacheWrite), p.cacheWriteHour);
    if (!std::isfinite(input) || !std::isfinite(output))
        return 0;   // a tier that is not bounded here, or without a price
    return (tokens.input * input + tokens.output * output) / 1e6;
}

double unitsUsd(const Case &c, const Lane &core)
{
    const ModelUnitOffer *offer = c.first.model->modelUnitOffer(c.main.region->id, core.commitment);
    if (!offer)
        return 0;
    const double open
        = core.commitment == Commitment::None ? std::min(1.0, c.plan.serving.coreHours.hours() / double{kHoursOfWeek}) : 1;
    return core.modelUnits * open * c.hoursPerMonth() * offer->usdPerUnitHour.value;
}

}   // namespace

bool LeastTokens::take(const PlanEvaluation &answering, const QualityFloors &floors)
{
    const QualityOutcome &quality = answering.outcome.quality;
    if (quality.coverage < floors.coverage || quality.cutShare > floors.cutShare)
        return false;
    const RequestTokens &t = answering.tokens();
    const LeastTokens its{true, t.attempts * t.steps * t.inputPerCall(), t.attempts * t.steps * t.output.mean, t.fresh / t.steps,
        t.law.shorter.mean, 1 - std::pow(answering.answers().callFailure, answering.planCase().plan.agent.retryCap + 1)};
    if (!any) {
        *this = its;
        return true;
    }
    input = std::min(input, its.input);
    output = std::min(output, its.output);
    fresh = std::min(fresh, its.fresh);
    answer = std::min(answer, its.answer);
    answered = std::max(answered, its.answered);
    return true;
}

ClassBound classBound(const PlanEvaluation &any, const LeastTokens &tokens)
{
    const Case &c = any.planCase();
    const CascadeResult &cascade = any.answers().cascade;
    const Serving &serving = c.plan.serving;
    const double floor = c.workload.needs.floors.success, hot = c.plan.prompt.hotAnswerShare;
    ClassBound bound;
    // Answers of a fallback's model, and its bill, are not bounded here.
    if (serving.fallback != Fallback::None)
        return bound;
    bound.hopeless = !tokens.any || cascade.accuracy * tokens.answered < floor;
    const bool plain = serving.core.kind == LaneKind::None && serving.beside.kind == LaneKind::None && !c.imported();
    // Work that may wait can be served for nothing by the token.
    const double deferred = serving.deferrable.kind != LaneKind::None ? c.workload.traffic.deferrableShare : 0;
    const double requests = c.requestsPerMonth() * (1 - hot) * (1 - deferred) * std::clamp(floor, 0.0, 1.0);
    double usd = 0;
    // Without a price for the units every plan has a gap.
    if (serving.core.kind == LaneKind::Provisioned && !c.first.model->modelUnitOffer(c.main.region->id, serving.core.commitment))
        bound.hopeless = true;
    if (plain && serving.otherwise.kind == LaneKind::OnDemand)
        usd = requests * tokensUsd(c, c.first, serving.otherwise, tokens);
    else if (serving.core.kind == LaneKind::Provisioned)
        usd = unitsUsd(c, serving.core);
    if (c.cascades() && plain && serving.otherwise.kind == LaneKind::OnDemand)
        usd += requests * cascade.escalationShare * tokensUsd(c, c.strong, serving.otherwise, tokens);
    bound.cost_microUsd = usd * 1e6 - kRounding_microUsd;

    // Answers from the cache of hot ones come at once; jobs have their own law.
    const bool answersAtOnce = c.workload.needs.interaction != Interaction::Deadline && hot <= 0;
    if (!answersAtOnce || serving.core.isHosted() || serving.otherwise.isHosted() || serving.beside.isHosted())
        return bound;
    const Assumptions &a = c.workload.assumptions;
    const ModelSpeed &speed = c.first.model->speed;
    const double jitter = std::min(a.jitterCvOnDemand, a.jitterCvProvisioned);
    const double firstToken_s = speed.overhead_s.value + tokens.fresh / speed.prefillTokensPerS.value;
    double mean_s = firstToken_s;
    if (c.cascades() || c.workload.needs.interaction == Interaction::WholeAnswer)
        mean_s += tokens.answer * speed.secondsPerOutputToken.value + (c.cascades() ? a.verifier_s : 0);
    // An answer that is cut ends sharply: there the mean alone is sure.
    const bool whole = mean_s > firstToken_s;
    const double front_s = pathTimes(c, any.tokens(), {}, 0).front_s - networkRoundTrip(c, nullptr);
    bound.p95_s = front_s + (whole ? mean_s : lognormal95(firstToken_s, jitter * firstToken_s));
    return bound;
}

}   // namespace tenbin::planner

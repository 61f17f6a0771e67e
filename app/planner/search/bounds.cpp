#include "bounds.h"

#include "planner/model/path_latency.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kNever = 1e300;   // USD; a plan that needs what has no price is never on the front

constexpr double kManySlow = .2, kJoined = .95, kLeastLevel = .8;

// The quantile of a lognormal at the normal one's z.
double lognormalAt(double z, double mean, double variance)
{
    const double sigma2 = mean > 0 ? std::log1p(variance / (mean * mean)) : 0;
    return mean * std::exp(z * std::sqrt(sigma2) - sigma2 / 2);
}

double least(double a, const MaybeFigure &b)
{
    return b ? std::min(a, b->value) : a;
}

double priceOr(const MaybeFigure &price, double otherwise)
{
    return price ? price->value : otherwise;
}

// USD a month for the units of a core lane.
double unitsUsd(const Case &c, const ModelUnitOffer &offer)
{
    const Lane &core = c.plan.serving.core;
    const double open
        = core.commitment == Commitment::None ? std::min(1.0, c.plan.serving.coreHours.hours() / double{kHoursOfWeek}) : 1;
    return core.modelUnits * open * c.hoursPerMonth() * offer.usdPerUnitHour.value;
}

}   // namespace

PromptTokens promptTokens(const PlanEvaluation &answering)
{
    const RequestTokens &t = answering.tokens();
    const Plan &plan = answering.planCase().plan;
    const double input = t.attempts * t.steps * t.inputPerCall();
    const double fresh = plan.prompt.cache ? std::min(input, t.attempts * t.fresh) : input;
    const bool oneCall = t.sequence[0].share == 1 && t.sequence[0].calls.mean == 1;
    const double again = oneCall ? t.retryShare : 0;
    return {fresh, input - fresh, t.attempts * t.steps * t.output.mean, t.fresh / t.steps, t.law.shorter.mean,
        answering.answers().answered(plan.agent.retryCap), again, again > 0 ? (t.attempts - 1) / again : 0, t.law};
}

ClassBound::ClassBound(const Case &c, const CascadeResult &cascade)
    : m_case(c)
    , m_accuracy(cascade.accuracy)
    , m_escalation(c.cascades() ? cascade.escalationShare : 0)
{
    const Serving &serving = c.plan.serving;
    const double hot = c.plan.prompt.hotAnswerShare;
    // Work that may wait can be served for nothing by the token.
    const double deferred = serving.deferrable.kind != LaneKind::None ? c.workload.traffic.deferrableShare : 0;
    m_paidShare = (1 - hot) * (1 - deferred);
    m_requests = c.requestsPerMonth() * m_paidShare;
    const bool plain = serving.core.kind == LaneKind::None && serving.beside.kind == LaneKind::None;
    m_batch = serving.otherwise.kind == LaneKind::Batch;
    m_byToken = plain && !c.imported() && (m_batch || serving.otherwise.kind == LaneKind::OnDemand);
    if (m_byToken)
        m_main = costIn(c.main.region->id);
    if (serving.core.kind == LaneKind::Provisioned) {
        const ModelUnitOffer *offer = c.first.model->modelUnitOffer(c.main.region->id, serving.core.commitment);
        m_hopeless = !offer;   // without a price for the units every plan has a gap
        m_lanes_microUsd = offer ? unitsUsd(c, *offer) * 1e6 : 0;
    } else if (plain && serving.otherwise.kind == LaneKind::RealTime) {
        const MaybeFigure price = c.catalog.instancePrice(serving.hosting.instance, c.main.region->id, InstanceUse::Hosting);
        m_hopeless = !price;
        m_lanes_microUsd = serving.hosting.minimumInstances * c.hoursPerMonth() * priceOr(price, 0) * 1e6;
    }
    if (c.fallsBack()) {
        m_accuracy = kNever;   // right answers of the other model: not bounded
        m_rescue_s = pathTimes(c, {}, {}, 0).refusedAfter_s + c.fallback.model->speed.overhead_s.value;
    }

    // A job ends when its window does. Answers from the cache of hot ones come at once: of the others fewer are in time.
    m_job = c.workload.needs.interaction == Interaction::Deadline
        && (m_batch || serving.otherwise.kind == LaneKind::BatchTransform);
    m_others = 1 - hot;
    const double level = 1 - .05 / std::max(m_others, 1e-9);
    m_z = level > .5 ? boost::math::quantile(boost::math::normal(), level) : 0;
    m_timed = !m_job && level > kLeastLevel && !serving.core.isHosted() && !serving.beside.isHosted()
        && (plain || !serving.otherwise.isHosted());
    const Assumptions &a = c.workload.assumptions;
    m_jitterCv = std::min(a.jitterCvOnDemand, a.jitterCvProvisioned);   // some calls on each
    if (plain && serving.otherwise.isHosted())
        m_jitterCv = a.jitterCvHosted;
    else if (plain && serving.otherwise.kind == LaneKind::OnDemand)
        m_jitterCv = a.jitterCvOnDemand;
    // Where some calls are on each of several lanes, the fastest of their tiers is sure.
    const auto isPriority
        = [](const Lane &lane) { return lane.kind == LaneKind::OnDemand && lane.tier == ServiceTier::Priority; };
    const bool anyPriority = isPriority(serving.core) || isPriority(serving.otherwise) || isPriority(serving.beside);
    m_speed = c.first.model->speed;
    if (plain)
        m_speed = speedOn(serving.otherwise, m_speed, a);
    else if (anyPriority)
        m_speed = speedOn({.kind = LaneKind::OnDemand, .tier = ServiceTier::Priority}, m_speed, a);
    m_inputVariance = std::pow(c.workload.request.user.mean_tokens * c.workload.request.user.cv, 2);
}

double ClassBound::bearableLoss(const PromptTokens &tokens) const
{
    return bearableLoss(m_case.workload.needs.floors.success, m_accuracy, tokens);
}

double ClassBound::bearableLoss(double floor, double accuracy, const PromptTokens &tokens)
{
    return 1 - floor / (accuracy * tokens.answered);
}

ClassBound::TokenCost ClassBound::costIn(const std::string &region) const
{
    TokenCost cost;
    const auto add = [&](const ChosenModel &model, double share) {
        const TokenOffer *offer = model.model->tokenOffer(region, m_case.plan.resilience.profile);
        if (!offer)
            return;
        const TokenPrices &p = offer->prices;
        const ServiceTier tier = m_case.plan.serving.otherwise.tier;
        // USD a million tokens are micro-USD a token.
        const double input = priceOr(m_batch ? p.batchInput : p.inputOf(tier), kNever);
        const double output = priceOr(m_batch ? p.batchOutput : p.outputOf(tier), kNever);
        // A batch has no cache.
        const double stable = m_batch ? input : least(least(least(input, p.cacheRead), p.cacheWrite), p.cacheWriteHour);
        cost.plain += m_requests * share * input;
        cost.stable += m_requests * share * stable;
        cost.output += m_requests * share * output;
    };
    add(m_case.first, 1);
    if (m_case.cascades())
        add(m_case.strong, m_escalation);
    if (!m_case.fallsBack())
        return cost;
    // A call that the fallback's model answers is paid there alone, and without a cache.
    const TokenOffer *offer = m_case.fallback.model->tokenOffer(region, m_case.plan.resilience.profile);
    const double input = m_requests * (offer ? priceOr(offer->prices.input, 0) : 0);
    const double output = m_requests * (offer ? priceOr(offer->prices.output, 0) : 0);
    return {std::min(cost.plain, input), std::min(cost.stable, input), std::min(cost.output, output)};
}

double ClassBound::tokens_microUsd(const PromptTokens &tokens, const Region *other) const
{
    if (!m_byToken)
        return 0;
    const auto of = [&](const TokenCost &cost) {
        return tokens.fresh * cost.plain + tokens.stable * cost.stable + tokens.output * cost.output;
    };
    return other ? (of(m_main) + of(costIn(other->id))) / 2 : of(m_main);
}

double ClassBound::leastCost_microUsd(const PromptTokens &tokens, const Region *other) const
{
    const double paid = std::clamp(1 - bearableLoss(tokens) / m_paidShare, 0.0, 1.0);
    return m_lanes_microUsd + tokens_microUsd(tokens, other) * paid - kBillRounding_microUsd;
}

// The percentile of a call that begins at `first`, its answer included. Where answers differ so much that it would not rise with
// their variance, 0: nothing is sure.
double ClassBound::answered_s(const OutputLaw &law, const Moments &first, double token_s) const
{
    constexpr double kSure = .9;   // of z
    double least_s = kNever;
    for (const Moments &tokens : {law.kept, law.uncut, law.shorter, Moments{law.limit_tokens, 0}}) {
        const double mean = first.mean + tokens.mean * token_s, variance = first.variance + tokens.variance * token_s * token_s;
        if (std::log1p(variance / (mean * mean)) > kSure * kSure * m_z * m_z)
            return 0;
        least_s = std::min(least_s, lognormalAt(m_z, mean, variance));
    }
    return std::min(least_s, first.mean + law.limit_tokens * token_s);
}

double ClassBound::p95_s(const PromptTokens &tokens) const
{
    if (m_job && m_batch)
        return m_case.workload.assumptions.batchTurnaround_s;
    // A document's turn is of two laws: only where it is waited for whole is one call's mean surely below its 95th percentile.
    const bool streams = m_case.workload.needs.interaction == Interaction::Streaming;
    if (!m_timed || (m_case.splitsDocuments() && streams))
        return 0;
    const Assumptions &a = m_case.workload.assumptions;
    const Hosting &hosting = m_case.plan.serving.hosting;
    const bool hosted = m_case.plan.serving.otherwise.isHosted();
    const double overhead_s = hosted ? hosting.overhead_s : m_speed.overhead_s.value;
    const double prefill = hosted ? hosting.prefillTokensPerS : m_speed.prefillTokensPerS.value;
    const double token_s = hosted ? hosting.decode_s : m_speed.secondsPerOutputToken.value;
    const double firstToken_s = overhead_s + tokens.newInput / prefill, whole_s = firstToken_s + tokens.answer * token_s;
    const bool cascades = m_case.cascades();
    // An answer that is cut ends sharply: there the mean alone is sure. A cascade's is waited for whole.
    const double accepted_s = whole_s + (cascades ? a.verifier_s : 0);
    double least_s = accepted_s, last_s = accepted_s;   // of all turns; of the last call of a turn
    const double jitter_s = m_jitterCv * firstToken_s;
    const Moments first{firstToken_s, jitter_s * jitter_s + m_inputVariance / (prefill * prefill)};
    if (!cascades && streams) {
        least_s = lognormalAt(m_z, first.mean, first.variance);
        last_s = firstToken_s;
    } else if (!m_case.splitsDocuments()) {
        least_s = std::max(least_s, answered_s(tokens.law, {first.mean + accepted_s - whole_s, first.variance}, token_s));
    }
    if (m_case.fallsBack())
        return std::min(least_s, m_rescue_s);
    // Turns tried again and escalated turns are independent.
    const double slow = 1 - (1 - tokens.again) * (1 - m_escalation);
    if (slow * m_others < kManySlow)
        return least_s;
    double slow_s = kNever;
    if (tokens.again > 0)
        slow_s = tokens.earlier * whole_s + last_s;
    if (cascades)
        slow_s = std::min(slow_s, accepted_s + m_case.strong.model->speed.overhead_s.value);
    return std::max(least_s, kJoined * slow_s);
}

}   // namespace tenbin::planner

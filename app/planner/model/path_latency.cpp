#include "path_latency.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// A turn of N steps, each tried until it succeeds: all but the last attempt are waited for whole.
CallTimes turnTimes(const CallTimes &call, const RequestTokens &tokens)
{
    const double extra = tokens.steps * tokens.attempts - 1;
    // Steps vary by their own law; retries are rare and independent, so their count is nearly Poisson.
    const double countVariance = tokens.stepsVariance * tokens.attempts * tokens.attempts + tokens.steps * (tokens.attempts - 1);
    const double earlierMean = extra * call.whole.mean;
    const double earlierVariance = extra * call.whole.variance + countVariance * call.whole.mean * call.whole.mean;
    return {{earlierMean + call.firstToken.mean, earlierVariance + call.firstToken.variance},
        {earlierMean + call.whole.mean, earlierVariance + call.whole.variance}};
}

Moments plus(const Moments &a, const Moments &b)
{
    return {a.mean + b.mean, a.variance + b.variance};
}

} // namespace

double networkRoundTrip(const Case &c, Outcome *outcome)
{
    double total = 0, weight = 0;
    for (std::size_t i = 0; i < c.workload.needs.userShare.size(); ++i) {
        const double share = c.workload.needs.userShare[i];
        if (share <= 0)
            continue;
        const auto area = static_cast<UserArea>(i);
        auto trip = c.catalog.roundTrip(area, c.plan.resilience.region);
        // Active-active serves each area from the nearer Region.
        if (c.second.region && c.plan.resilience.tier == AvailabilityTier::ActiveActive) {
            const auto other = c.catalog.roundTrip(area, c.second.region->id);
            if (other && (!trip || other->value < trip->value))
                trip = other;
        }
        if (!trip) {
            if (outcome)
                outcome->gaps.push_back({Finding::NoRoundTrip, c.plan.resilience.region, {}, static_cast<double>(i), 0});
            continue;
        }
        total += share * trip->value;
        weight += share;
    }
    return weight > 0 ? total / weight : 0;
}

PathTimes pathTimes(const Case &c, const RequestTokens &tokens, const CallTimes &firstOnDemand, const CallTimes &firstCore,
    const CallTimes &strong, double escalation)
{
    const Assumptions &a = c.workload.assumptions;
    const Safety &safety = c.plan.safety;
    PathTimes path;
    const bool guarded = safety.contentFilter || safety.deniedTopics || safety.personalData || safety.grounding;
    path.front_s = networkRoundTrip(c, nullptr) + a.gateway_s + (c.retrieves() ? a.retrieval_s : 0) + (guarded ? a.guardrail_s : 0);
    path.calls = tokens.callsPerRequest();
    path.escalation = escalation;
    path.cascades = c.cascades();
    path.onDemand = turnTimes(firstOnDemand, tokens);
    path.core = turnTimes(firstCore, tokens);
    if (path.cascades) {
        // The first token comes when the verifier accepts, so a cascade's turn is waited for whole.
        const CallTimes up = turnTimes(strong, tokens);
        for (CallTimes *turn : {&path.onDemand, &path.core}) {
            turn->whole.mean += a.verifier_s;
            turn->firstToken = turn->whole;
        }
        path.onDemandUp = {plus(path.onDemand.whole, up.firstToken), plus(path.onDemand.whole, up.whole)};
        path.coreUp = {plus(path.core.whole, up.firstToken), plus(path.core.whole, up.whole)};
    }
    return path;
}

double PathTimes::addLevel(double weight, double coreShare, const WaitLaw &wait, const QuotaUse &first, const QuotaUse &strong,
    LatencyMixture &firstToken, LatencyMixture &endToEnd) const
{
    const auto add = [&](double share, const CallTimes &turn, const Moments &delay) {
        firstToken.add(weight * share, front_s, turn.firstToken.mean + delay.mean, turn.firstToken.variance + delay.variance);
        endToEnd.add(weight * share, front_s, turn.whole.mean + delay.mean, turn.whole.variance + delay.variance);
    };
    // One call waits or does not; several waits of a turn add up in mean and variance.
    const auto addCore = [&](double share, const CallTimes &turn) {
        const double p = wait.probability, w = wait.mean_s;
        if (share * weight * p * w < 1e-7 * turn.firstToken.mean) {
            add(share, turn, {});
        } else if (calls < 1.5) {
            add(share * (1 - p), turn, {});
            add(share * p, turn, {w, w * w});
        } else {
            add(share, turn, {calls * p * w, calls * p * (2 - p) * w * w});
        }
    };
    // Of the on-demand calls a share is throttled, backs off and gets through; a share never does.
    const auto addOnDemand = [&](double share, const CallTimes &turn, const QuotaUse &use) {
        const double late = std::max(0.0, use.throttledShare - use.failedShare);
        const double direct = 1 - use.throttledShare;
        add(share * direct, turn, {});
        if (weight * share * late > 1e-9)
            add(share * late, turn, {use.meanBackoff_s, use.meanBackoff_s * use.meanBackoff_s});
        return share * (1 - direct - late);
    };

    const double onDemandShare = 1 - coreShare;
    double failed = 0;
    const double e = cascades ? escalation : 0;
    if (coreShare > 0)
        addCore(coreShare * (1 - e), core);
    if (onDemandShare > 0)
        failed += addOnDemand(onDemandShare * (1 - e), onDemand, first);
    if (e > 0) {
        // An escalated request meets the strong model's quota too.
        if (coreShare > 0)
            failed += addOnDemand(coreShare * e, coreUp, strong);
        if (onDemandShare > 0) {
            const double passed = 1 - first.failedShare;
            failed += onDemandShare * e * first.failedShare;
            failed += addOnDemand(onDemandShare * e * passed, onDemandUp, strong);
        }
    }
    return failed;
}

} // namespace tenbin::planner

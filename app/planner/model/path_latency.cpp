#include "path_latency.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// Mean and variance of the number of calls of a turn before the one that is answered.
struct Earlier
{
    double mean = 0, variance = 0;
    bool repeats = false;   // of one call, rather than steps of their own
};

// All but the last call of a turn are waited for whole.
CallTimes turnTimes(const CallTimes &call, const Earlier &earlier)
{
    const double mean = earlier.mean * call.whole.mean;
    double variance = earlier.mean * call.whole.variance + earlier.variance * call.whole.mean * call.whole.mean;
    double covariance = 0;   // of the earlier calls with the last one, by kind of end
    if (earlier.repeats) {   // a call tried again is about as long as before: the same question gets about the same answer
        variance = earlier.mean * earlier.mean * call.whole.variance;
        covariance = earlier.mean * call.whole.variance;
    }
    const double firstCovariance = call.whole.variance > 0 ? covariance * call.firstToken.variance / call.whole.variance : 0;
    return {{mean + call.firstToken.mean, variance + call.firstToken.variance + 2 * firstCovariance},
        {mean + call.whole.mean, variance + call.whole.variance + 2 * covariance}};
}

// Steps vary by their own law; retries are rare and independent, so their count is nearly Poisson.
Earlier earlierCalls(const RequestTokens &t)
{
    return {t.steps * t.attempts - 1, t.stepsVariance * t.attempts * t.attempts + t.steps * (t.attempts - 1)};
}

Moments plus(const Moments &a, const Moments &b)
{
    return {a.mean + b.mean, a.variance + b.variance};
}

TurnTimes turn(double share, const Earlier &earlier, const Earlier &strongEarlier, const CallTimes &onDemand,
    const CallTimes &core, const CallTimes &strong, bool cascades, double verifier_s)
{
    TurnTimes t{share, 1 + earlier.mean, turnTimes(onDemand, earlier), turnTimes(core, earlier), {}, {}};
    if (cascades) {
        // The first token comes when the verifier accepts, so a cascade's turn is waited for whole.
        const CallTimes up = turnTimes(strong, strongEarlier);
        for (CallTimes *first : {&t.onDemand, &t.core}) {
            first->whole.mean += verifier_s;
            first->firstToken = first->whole;
        }
        t.onDemandUp = {plus(t.onDemand.whole, up.firstToken), plus(t.onDemand.whole, up.whole)};
        t.coreUp = {plus(t.core.whole, up.firstToken), plus(t.core.whole, up.whole)};
    }
    return t;
}

}   // namespace

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
    path.front_s
        = networkRoundTrip(c, nullptr) + a.gateway_s + (c.retrieves() ? a.retrieval_s : 0) + (guarded ? a.guardrail_s : 0);
    path.escalation = escalation;
    path.cascades = c.cascades();
    const Earlier all = earlierCalls(tokens);
    // With one step the turns that are tried again stand apart; among several steps they blend in.
    const double again = tokens.steps == 1 ? tokens.retryShare : 0;
    const Earlier retried{again > 0 ? (tokens.attempts - 1) / again : 0, 0, true};
    path.turns[0]
        = turn(1 - again, again > 0 ? Earlier{} : all, all, firstOnDemand, firstCore, strong, path.cascades, a.verifier_s);
    path.turns[1] = turn(again, retried, all, firstOnDemand, firstCore, strong, path.cascades, a.verifier_s);
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
    const auto addCore = [&](double share, const CallTimes &turn, double calls) {
        const double p = wait.probability, w = wait.mean_s, variance = wait.variance_s2();
        if (share * weight * p * w < 1e-7 * turn.firstToken.mean) {
            add(share, turn, {});
        } else if (calls < 1.5) {
            add(share * (1 - p), turn, {});
            add(share * p, turn, {w, variance});
        } else {
            add(share, turn, {calls * p * w, calls * p * (variance + (1 - p) * w * w)});
        }
    };
    // Of the on-demand calls a share is throttled, backs off and gets through; a share never does.
    const auto addOnDemand = [&](double share, const CallTimes &turn, const QuotaUse &use) {
        const double late = std::max(0.0, use.throttledShare - use.failedShare);
        const double direct = 1 - use.throttledShare;
        add(share * direct, turn, {});
        if (weight * share * late > 1e-9)
            add(share * late, turn, {use.meanBackoff_s, use.meanBackoff_s * use.meanBackoff_s});
        return share * std::max(0.0, 1 - direct - late);
    };

    const double onDemandShare = 1 - coreShare;
    const double e = cascades ? escalation : 0;
    double failed = 0;
    for (const TurnTimes &t : turns) {
        if (t.share <= 0)
            continue;
        const double core = t.share * coreShare, onDemand = t.share * onDemandShare;
        if (core > 0)
            addCore(core * (1 - e), t.core, t.calls);
        if (onDemand > 0)
            failed += addOnDemand(onDemand * (1 - e), t.onDemand, first);
        if (e > 0) {   // an escalated request meets the strong model's quota too
            if (core > 0)
                failed += addOnDemand(core * e, t.coreUp, strong);
            if (onDemand > 0)
                failed += onDemand * e * first.failedShare
                    + addOnDemand(onDemand * e * (1 - first.failedShare), t.onDemandUp, strong);
        }
    }
    return failed;
}

}   // namespace tenbin::planner

// What the account's quota and the number that may run at once refuse, and what turns bring of their calls then.
#include "lane_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

QuotaLimit LaneModel::quotaOf(const ChosenModel &model)
{
    const QuotaLimit limit = onDemandQuota(m_case, model);
    const bool copies = m_case.imported() && &model == &m_case.first;   // their own limit is what they serve at once
    if (!copies && limit.requestsPerMinute <= 0 && limit.tokensPerMinute <= 0)
        m_outcome.gaps.push_back({Finding::NoQuota, model.model->name, m_case.plan.resilience.region, 0, 0});
    return limit;
}

// Mean tokens of a call on demand, as the quota counts them once it has ended.
double LaneModel::settledTokens(const ChosenModel &model, const CacheSplit &split) const
{
    return uncachedOf(split) + m_tokens.output.mean * model.model->tokenBurndown.value;
}

LaneModel::TurnQuota LaneModel::turnQuota(
    const ChosenModel &model, const QuotaLimit &limit, const CacheSplit &split, double call_s, double rateCv) const
{
    const double burndown = model.model->tokenBurndown.value;
    const Moments &output = m_tokens.output;
    const CallInput input = inputOf(split);
    const double variance = input.variance + (input.grows > 0 ? m_tokens.grownVariance() : 0);
    QuotaCall call{{settledTokens(model, split), variance + output.variance * burndown * burndown}, variance,
        input.uncached + m_case.plan.prompt.maxOutput_tokens, call_s};
    if (m_tokens.isSplit()) {
        // The pieces of a document come at once, its merge alone.
        const double n = m_tokens.document.pieces;
        call.together = {(n + 1) / 2, (n - 1) * (n - 1) / 4};
    }
    if (!m_tokens.isSplit() && m_tokens.steps > 1) {
        // The calls of a turn come in a bunch. A call finds its turn's earlier ones in the bucket before it, half of all others
        // on average, as far as the minute has not refilled them.
        constexpr double kMinute_s = 60;
        const double others = m_tokens.steps + m_tokens.stepsVariance / m_tokens.steps - 1;
        call.bunched = others / 2 * kMinute_s / (kMinute_s + (m_tokens.steps - 1) * call_s);
    }
    const bool byTokens = limit.tokensPerMinute > 0
        && (limit.requestsPerMinute <= 0 || limit.tokensPerMinute < limit.requestsPerMinute * call.settled.mean);
    const double before = m_tokens.stepPairs / m_tokens.steps;
    return {{limit, call, {rateCv, m_case.workload.traffic.burstLength_s}, m_case.plan.serving.retry},
        byTokens ? input.grows / (call.settled.mean - before * input.grows) : 0};
}

// What a full core lane lets go, at the busiest level, where most of it comes from: mostly in bursts, so that it varies more than
// what comes. To an eighth, for tables are made by it.
double LaneModel::spillCv() const
{
    constexpr double kSteps = 8;
    const Ready &core = m_lanes[kCore];
    if (!core.on || !spills(core) || core.capacity.callsPerS <= 0)
        return 0;
    const LevelState &busiest = m_state[m_coreStates - 1];
    const double load = busiest.rate * m_tokens.callsPerRequest() * core.capacity.service_s;
    double spilt = 0, square = 0, time = 0;
    for (const BurstStratum &s : core.strata.all()) {
        const double rate = s.factor * blockedShare(core.capacity.streams, load * s.factor, 1);
        spilt += s.timeShare * rate;
        square += s.timeShare * rate * rate;
        time += s.timeShare;
    }
    const double cv2 = spilt > 0 ? square * time / (spilt * spilt) - 1 : 0;
    return cv2 > 0 ? std::exp(std::round(std::log(cv2) / 2 * kSteps) / kSteps) : 0;
}

// Share of their load that turns still bring where so large a share of calls fails: each makes no call after one that does.
// `grows`: what a call weighs more than the one before it, by the first one. Steps are geometric and cut at the cap.
double LaneModel::broughtBy(double failed, double grows) const
{
    const AgentSettings &agent = m_case.plan.agent;
    const double attempts = m_tokens.attempts, among = std::min(failed, .999);
    if (m_tokens.inSequence <= 1 || m_tokens.isSplit())
        return attempts > 1 ? -std::expm1(attempts * std::log1p(-among)) / (attempts * among) : 1;
    const auto sum = [&](double x) {   // of x^k (1 + k grows) over the calls, k of which went before
        const double cap = agent.stepCap, last = std::pow(x, agent.stepCap), apart = 1 - x;
        return (1 - last) / apart + grows * (x - cap * last + (cap - 1) * last * x) / (apart * apart);
    };
    const double stay = 1 - 1 / agent.meanSteps;
    return sum(stay * std::pow(1 - among, attempts)) / (m_tokens.steps + grows * m_tokens.stepPairs);
}

// Of what turns would pay for: a call that fails for good, and those that would have come after it.
double LaneModel::lostBy(const QuotaUse &quota) const
{
    const double failed = quota.failedShare;
    if (failed <= 0)
        return 0;
    const double first = m_tokens.prefix + m_tokens.history + m_tokens.fresh + m_tokens.output.mean;
    const double brought = broughtBy(failed / quota.dryShare, m_tokens.stepText / first);
    return 1 - (1 - failed) * (1 - quota.dryShare * (1 - brought));
}

// Share of calls that come in bursts beyond what a minute refills, of which they are this share on average.
double LaneModel::dryShare(double load) const
{
    constexpr double kMinute_s = 60;
    const Traffic &traffic = m_case.workload.traffic;
    if (traffic.rateCv <= 0 || load <= 0)
        return 1;
    // A bucket sees the rate averaged over its minute. Of arrivals the rate's logarithm is half a variance above that of time.
    const double s2 = std::log1p(traffic.rateCv * traffic.rateCv * traffic.burstLength_s / (kMinute_s + traffic.burstLength_s));
    return .5 * std::erfc((-std::log(load) - s2 / 2) / std::sqrt(2 * s2));
}

// A turn whose call is refused for good makes no further ones: the share that fails where as many are made. `at`: what is refused
// where so large a share of the calls is made; of all of them its dryShare counts.
template<typename At>
QuotaUse LaneModel::untilRefused(double grows, const At &at) const
{
    constexpr double kFew = .01;   // fewer change the load by less than it is known
    QuotaUse low = at(1);
    if (low.failedShare <= kFew || visits() <= 1)
        return low;
    const double dry = low.dryShare;
    // What is refused depends on what comes where there is too little for all.
    const auto atFailed = [&](double failed) { return at(broughtBy(failed / dry, grows)); };
    // Fewer fail the more turns stop: between none and as many as fail where none stops, by regula falsi.
    double from = 0, to = low.failedShare, above = to;
    QuotaUse high = atFailed(to);
    double below = high.failedShare - to, part = above / (above - below);
    for (int round = 0; round < 2 && below < 0; ++round) {
        const double failed = std::lerp(from, to, part);
        const QuotaUse use = atFailed(failed);
        const double excess = use.failedShare - failed;
        (excess > 0 ? low : high) = use;
        (excess > 0 ? from : to) = failed;
        (excess > 0 ? above : below) = excess;
        part = above / (above - below);
        if (std::abs(excess) < .1 * failed)
            break;
    }
    return {std::lerp(low.throttledShare, high.throttledShare, part), std::lerp(low.failedShare, high.failedShare, part),
        std::lerp(low.meanBackoff_s, high.meanBackoff_s, part), dry};
}

QuotaUse LaneModel::quotaAt(const TurnQuota &quota, double calls_per_s) const
{
    const bool several = visits() > 1;
    return untilRefused(quota.grows, [&](double brought) {
        QuotaUse use = quota.law.at(calls_per_s * brought);
        if (several && brought == 1 && use.throttledShare > 0)   // else nobody asks
            use.dryShare = std::max({dryShare(quota.law.load(calls_per_s)), use.throttledShare, use.failedShare});
        return use;
    });
}

// Calls past what may run at once, over the strata of the bursts.
QuotaUse LaneModel::concurrencyAt(int most, double load, double call_s, const BurstStrata &strata) const
{
    return untilRefused(0, [&](double brought) {
        QuotaUse all;
        double squares = 0;
        for (const BurstStratum &s : strata.all()) {
            const QuotaUse use = concurrencyUse(most, load * brought * s.factor, call_s, m_case.plan.serving.retry);
            all.throttledShare += s.arrivalShare * use.throttledShare;
            all.failedShare += s.arrivalShare * use.failedShare;
            all.meanBackoff_s += s.arrivalShare * use.meanBackoff_s;
            squares += s.arrivalShare * use.throttledShare * use.throttledShare;
        }
        // As if all strata that throttle did so alike.
        if (squares > 0)
            all.dryShare = std::min(1.0, std::max(all.throttledShare * all.throttledShare / squares, all.throttledShare));
        return all;
    });
}

// Calls that pass the account's quota meet all copies that an imported model may have: they come as the load asks for them.
QuotaUse LaneModel::pastCopies(const QuotaUse &quota, double calls_per_s) const
{
    const auto ready = std::find_if(
        m_lanes.begin(), m_lanes.end(), [](const Ready &lane) { return lane.on && lane.lane->kind == LaneKind::OnDemand; });
    const QuotaUse copies
        = concurrencyAt(m_case.plan.customModel.importedCalls(), calls_per_s * m_firstCall_s, m_firstCall_s, ready->strata);
    const double throttled = quota.throttledShare + (1 - quota.throttledShare) * copies.throttledShare;
    const double waited_s = quota.throttledShare * quota.meanBackoff_s + copies.throttledShare * copies.meanBackoff_s;
    const auto dryOf = [](const QuotaUse &use) { return use.throttledShare > 0 ? use.dryShare : 0; };
    return {throttled, quota.failedShare + (1 - quota.failedShare) * copies.failedShare, throttled > 0 ? waited_s / throttled : 0,
        throttled > 0 ? std::max({dryOf(quota), dryOf(copies), throttled}) : 1};
}

// Lanes on demand share the account's quota, whatever their tier.
void LaneModel::serveOnDemand(LevelState &state)
{
    double calls_per_s = 0, all_per_s = 0;
    bool any = false;
    for (std::size_t i = 0; i < kLanes; ++i) {
        all_per_s += callsOf(state, i);
        if (m_lanes[i].on && m_lanes[i].lane->kind == LaneKind::OnDemand) {
            calls_per_s += callsOf(state, i);
            any = true;
        }
    }
    if (any) {
        LaneState its;
        its.quota = quotaAt(state.core ? m_spillQuota : m_firstQuota, calls_per_s * m_case.main.share);
        if (m_case.imported())
            its.quota = pastCopies(its.quota, calls_per_s * m_case.main.share);
        for (std::size_t i = 0; i < kLanes; ++i)
            if (m_lanes[i].on && m_lanes[i].lane->kind == LaneKind::OnDemand)
                addRoute(state, i, state.share[i], m_lanes[i].turns, its);
        state.throttled += all_per_s > 0 ? its.quota.throttledShare * calls_per_s / all_per_s : 0;
    }
    if (m_case.cascades())
        state.strong
            = quotaAt(m_strongQuota, state.rate * m_served.escalationShare * m_tokens.callsPerRequest() * m_case.main.share);
}

}   // namespace tenbin::planner

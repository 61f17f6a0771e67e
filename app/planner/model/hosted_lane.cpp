#include "hosted_lane.h"

#include "planner/queueing/wait.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tenbin::planner {

namespace {
constexpr double kMinute_s = 60;   // how often autoscaling looks

}   // namespace

SharedPool sharedPool(const Hosting &hosting, int instances, double inputTokens, double outputTokens)
{
    return {std::max(1, instances), std::max(1, hosting.streamsPerInstance),
        hosting.overhead_s + inputTokens / hosting.prefillTokensPerS, outputTokens, hosting.decode_s, hosting.decodePerStream_s};
}

int settledInstances(const Hosting &hosting, const SharedPool &one, double calls_per_s)
{
    const double aimed = std::max(1.0, one.streams * hosting.targetUtilisation);   // calls at once on an instance
    const double wanted = std::ceil(calls_per_s * one.call_s(aimed) / aimed - 1e-9);
    return std::clamp(static_cast<int>(std::min(wanted, 1e6)), hosting.minimumInstances,
        std::max(hosting.minimumInstances, hosting.maximumInstances));
}

HostedState hostedState(const SharedPool &pool, double calls_per_s, const BurstStrata &strata, double burst_s, double visits,
    const RequestTokens &tokens, const CallInput &input, const Hosting &hosting, double jitterCv)
{
    HostedState result;
    const auto callsAt = [&](double token_s, double tokenVariance) {
        return turnCalls(tokens, {hosting.overhead_s, hosting.prefillTokensPerS, token_s, tokenVariance}, input, jitterCv);
    };
    const double crowded_s = pool.decode_s + pool.perStream_s * pool.streams;   // a token, every stream busy
    if (calls_per_s >= pool.callsPerS()) {                                      // the backlog is the caller's to count
        result.overloaded = true;
        result.inService = pool.servers();
        result.calls = callsAt(crowded_s, 0);
        return result;
    }
    // Seen by calls: bursts have more of them.
    double token_s = 0, square_s2 = 0, seen = 0;
    std::array<double, BurstStrata::kMost> rates{};
    std::array<std::optional<PoolLoad>, BurstStrata::kMost> loads;
    const std::size_t count = strata.all().size();
    for (std::size_t i = 0; i < count; ++i)
        rates[i] = calls_per_s * strata.all()[i].factor;
    PoolChain(pool).at({rates.data(), count}, {loads.data(), count});
    for (std::size_t i = 0; i < count; ++i) {
        const BurstStratum &s = strata.all()[i];
        const auto &load = loads[i];
        const double its_s = load ? load->decode_s : crowded_s;
        token_s += s.arrivalShare * its_s;
        square_s2 += s.arrivalShare * (its_s * its_s + (load ? load->decodeVariance : 0));
        result.inService += s.timeShare * (load ? load->inService : pool.servers());
        seen += s.arrivalShare;
    }
    token_s /= seen;
    result.calls = callsAt(token_s, std::max(0.0, square_s2 / seen - token_s * token_s));
    const Moments &whole = result.calls.any.whole;
    const double callCs2 = whole.mean > 0 ? whole.variance / (whole.mean * whole.mean) : 0, cs2 = turnsCs2(callCs2, visits);
    result.state.memory = queueMemory(pool.servers(), whole.mean, calls_per_s / pool.callsPerS(), callCs2, visits);
    result.state.wait = burstyWait(strata, burst_s, calls_per_s, pool.callsPerS(), cs2, visits, ownVariance(result.calls, visits),
        [&](const BurstStratum &s) {
            const auto &load = loads[static_cast<std::size_t>(&s - strata.all().data())];
            return load ? variedWait(
                       pool.instances * pool.streams, load->pWait, load->delay_s, load->call_s, cs2, ServiceShape::Lognormal)
                        : WaitLaw{};
        });
    return result;
}

namespace {

// Share lost of calls that ask again soon: they find a lane nearly as full as before, and wait as in a queue that they leave
// after a while. Loss of M/M/c with such customers, by that of M/M/c/c (Boots and Tijms, "A multiserver queueing system with
// impatient customers", 1999); calls that end meanwhile count by a power, for who asks now and then misses some. Fitted to 44
// simulations (5 to 200 at once, loads .6 to 1.3, 1 to 6 attempts, pauses from .2 s). Who asks late finds the lane as anybody
// does and fails more often than this.
double impatientLoss(double full, double load, double ended)
{
    const double patience = 1.28 * std::pow(ended, .66), spare = 1 - load;
    if (-spare * patience > 600)
        return 1 - 1 / load;
    const double stays = std::exp(-spare * patience);
    const double waits = std::abs(spare) > 1e-9 ? (1 - stays) / spare : patience;
    return full * stays / (1 + load * full * waits);
}

}   // namespace

QuotaUse concurrencyUse(int maximumConcurrency, double offeredLoad, double call_s, const RetryPolicy &retry)
{
    QuotaUse use;
    if (offeredLoad <= 0 || call_s <= 0)
        return use;
    // Retries add to the load that is refused, not to the load that is served: a fixed point, which few rounds come near.
    double attempts = 1, atOnce = 0;   // share that would be lost if nobody asked again
    for (int round = 0; round < 8; ++round) {
        const double full = blockedShare(maximumConcurrency, offeredLoad * attempts, 1);
        if (round == 0)
            atOnce = full;
        const double change_per_s = (maximumConcurrency + offeredLoad * attempts) / call_s;
        double reach = full;
        use = {full, 0, 0};
        attempts = 1;
        for (int n = 0; n + 1 < retry.attempts; ++n) {
            attempts += reach;
            use.meanBackoff_s += full > 0 ? reach / full * retry.mean_s(n) : 0;
            // Over all pauses, which are uniform below the longest.
            const double longest = retry.longest_s(n) * change_per_s, x = longest * retry.jitter;
            const double stays = std::exp(x - longest) * (x > 1e-9 ? -std::expm1(-x) / x : 1);
            reach *= full + (1 - full) * stays;
        }
        use.failedShare = reach;
    }
    const double soon
        = impatientLoss(atOnce, offeredLoad / maximumConcurrency, retry.refusedAfter_s() * maximumConcurrency / call_s);
    use.failedShare = std::max(use.failedShare, soon);
    use.throttledShare = std::max(use.throttledShare, use.failedShare);
    return use;
}

WaitMix growingBacklog(double calls_per_s, double callsPerS, double lasting_s)
{
    const double mean_s = (calls_per_s / callsPerS - 1) * lasting_s / 2;
    WaitMix wait;
    wait.add({1, mean_s, mean_s * mean_s / 3});
    return wait;
}

OnOff onOffLane(double calls_per_s, double lag_s, double idle_s)
{
    OnOff result;
    if (calls_per_s <= 0)
        return {{}, 0};
    const double coming = calls_per_s * lag_s;
    const double served = std::expm1(std::min(calls_per_s * idle_s, 600.0));   // until no call comes for idle_s
    const double all = 1 + coming + served;
    // The first call waits for all of the lag, which the scaler's minute blurs; the others for what is left when they come.
    result.wait.add({1 / all, lag_s, kMinute_s * kMinute_s / 12});
    constexpr int kParts = 3;   // of what is uniform, and not much like one lognormal
    const double part_s = lag_s / kParts;
    for (int i = 0; i < kParts; ++i)
        result.wait.add({coming / all / kParts, (i + 0.5) * part_s, part_s * part_s / 12});
    const double on_s = served / calls_per_s;
    result.onShare = on_s / (on_s + lag_s + 1 / calls_per_s);
    return result;
}

}   // namespace tenbin::planner

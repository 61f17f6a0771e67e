#include "serving.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

LaneCapacity laneCapacity(const Lane &lane, double inputPerCall, double outputPerCall, double meanCall_s)
{
    LaneCapacity capacity;
    if (lane.kind == LaneKind::Reserved) {
        const double byInput = inputPerCall > 0 ? lane.reservedInputTpm / inputPerCall : 0;
        const double byOutput = outputPerCall > 0 ? lane.reservedOutputTpm / outputPerCall : 0;
        capacity.callsPerS = std::min(byInput, byOutput) / 60;
        capacity.tokensPerMinute = capacity.callsPerS * 60 * (inputPerCall + outputPerCall);
    } else {
        capacity.tokensPerMinute = lane.modelUnits * lane.tokensPerMinutePerUnit;
        capacity.callsPerS = capacity.tokensPerMinute / (60 * (inputPerCall + outputPerCall));
    }
    // A whole number of streams whose service time keeps the lane's rate exact.
    capacity.streams = static_cast<int>(std::clamp(std::round(capacity.callsPerS * meanCall_s), 1.0, 100'000.0));
    capacity.service_s = capacity.callsPerS > 0 ? capacity.streams / capacity.callsPerS : 0;
    return capacity;
}

QuotaLimit onDemandQuota(const Case &c, const ChosenModel &model)
{
    const Quota *quota = model.model->quota(c.plan.resilience.region, c.plan.resilience.profile);
    const auto pick = [](double stated, const MaybeFigure &published) {
        return stated > 0 ? stated : published ? published->value : 0;
    };
    return {pick(c.plan.serving.quotaRequestsPerMinute, quota ? quota->requestsPerMinute : std::nullopt),
        pick(c.plan.serving.quotaTokensPerMinute, quota ? quota->tokensPerMinute : std::nullopt)};
}

QuotaUse quotaUse(const QuotaLimit &limit, double callsPerS, double settledTokensPerCall, double reserved, double call_s,
    double dispersion, const RetryPolicy &retry)
{
    QuotaUse use;
    const double offered = callsPerS * 60;
    if (offered <= 0)
        return use;
    double allowed = limit.requestsPerMinute > 0 ? limit.requestsPerMinute : offered * 1e9;
    if (limit.tokensPerMinute > 0 && settledTokensPerCall > 0) {
        // Reservations above what calls settle at hold back a stock of rate * duration * excess tokens.
        const double stock = callsPerS * call_s * reserved;
        allowed = std::min(allowed, std::max(0.0, limit.tokensPerMinute - stock) / settledTokensPerCall);
    }
    // Calls of a minute above the bucket: normal loss function of a count with this index of dispersion.
    const double sigma = std::sqrt(offered * dispersion);
    const double z = (allowed - offered) / sigma;
    const double beyond = 0.5 * std::erfc(z * 0.70710678118654752440);
    const double density = std::exp(-0.5 * z * z) * 0.39894228040143267794;
    use.throttledShare = std::clamp(sigma / offered * (density - z * beyond), 0.0, 1.0);
    // What the bucket cannot carry even on average fails whatever the retries; the rest only by repeated bad luck.
    const double persistent = std::max(0.0, 1 - allowed / offered);
    const double transient = std::max(0.0, use.throttledShare - persistent);
    use.failedShare = std::min(1.0, persistent + transient * std::pow(use.throttledShare, std::max(0, retry.attempts - 1)));
    // Full jitter: attempt n waits uniformly up to min(cap, base 2^n).
    double reach = 1;
    for (int n = 0; n + 1 < retry.attempts && reach > 1e-6; ++n, reach *= use.throttledShare)
        use.meanBackoff_s += reach * std::min(retry.cap_s, retry.base_s * std::ldexp(1.0, n)) / 2;
    return use;
}

}   // namespace tenbin::planner

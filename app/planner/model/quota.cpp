#include "planner/queueing/bucket_loss.h"
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
    // Copies of an imported model are not the base model's: its quota is not theirs, and nobody publishes theirs.
    const bool copies = c.imported() && model.model == c.first.model;
    const Quota *quota = copies ? nullptr : model.model->quota(c.plan.resilience.region, c.plan.resilience.profile);
    const auto pick = [](double stated, const MaybeFigure &published) {
        return stated > 0 ? stated : published ? published->value : 0;
    };
    return {pick(c.plan.serving.quotaRequestsPerMinute, quota ? quota->requestsPerMinute : std::nullopt),
        pick(c.plan.serving.quotaTokensPerMinute, quota ? quota->tokensPerMinute : std::nullopt)};
}

namespace {

// Mean time that a call backs off which is throttled and gets through, where each retry fails with the same probability.
double meanBackoff(const BucketLoss &loss, const RetryPolicy &retry)
{
    const double retries = retry.attempts - 1;
    if (retries < 1 || loss.throttled <= loss.failed)
        return 0;
    const double fails = std::pow(loss.failed / loss.throttled, 1 / retries);
    double sum = 0, weights = 0, waited_s = 0, reach = 1;
    for (int n = 0; n < retries; ++n, reach *= fails) {
        waited_s += std::min(retry.cap_s, std::ldexp(retry.base_s, n)) / 2;
        sum += reach * waited_s;
        weights += reach;
    }
    return sum / weights;
}

}   // namespace

QuotaUse quotaUse(
    const QuotaLimit &limit, double callsPerS, const QuotaCall &call, const Bursts &bursts, const RetryPolicy &retry)
{
    const double offered = callsPerS * 60;
    if (offered <= 0)
        return {};
    BucketLoad requests{.size = limit.requestsPerMinute, .burstCv = bursts.cv, .burst_s = bursts.burst_s};
    BucketLoad tokens{.size = 0, .burstCv = bursts.cv, .burst_s = bursts.burst_s};
    requests.load = requests.size > 0 ? offered / requests.size : 0;
    const double settled = call.settled.mean;
    if (limit.tokensPerMinute > 0 && settled > 0) {
        tokens.size = limit.tokensPerMinute / settled;
        tokens.load = offered / tokens.size;
        tokens.costCv2 = call.settled.variance / (settled * settled);
        tokens.needCv2 = call.inputVariance / (settled * settled);
        tokens.reserved = call.reserved / settled;
        tokens.call_s = call.call_s;
    }
    BucketLoss loss = bucketLoss(tokens, retry);
    // Costs that vary and reservations only add: the bucket of requests can be the tighter one where it is the fuller one.
    if (requests.load > tokens.load) {
        const BucketLoss byRequests = bucketLoss(requests, retry);
        if (byRequests.throttled > loss.throttled)
            loss = byRequests;
    }
    return {loss.throttled, loss.failed, meanBackoff(loss, retry)};
}

}   // namespace tenbin::planner

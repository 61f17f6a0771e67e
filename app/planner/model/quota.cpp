#include "serving.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tenbin::planner {

namespace {

constexpr double kNeverBinds = 1.5;   // times as many requests as calls by tokens
constexpr double kAlone = .43;        // to calls that the bucket holds and are not asked for: fitted to simulation

// Loss of two buckets whose losses alone are these, above what no bucket could carry: their sum where losses are rare, the
// larger one where both buckets always run dry together.
double jointLoss(double one, double other, double overload, double power)
{
    const double larger = std::max(one, other) - overload, smaller = std::min(one, other) - overload;
    if (smaller <= 1e-3 * larger)
        return larger + overload;
    return overload + larger * std::pow(1 + std::pow(smaller / larger, power), 1 / power);
}

}   // namespace

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
    // What the account was granted is the first model's.
    const bool first = model.model == c.first.model;
    const auto pick = [first](double stated, const MaybeFigure &published) {
        return first && stated > 0 ? stated : published ? published->value : 0;
    };
    return {pick(c.plan.serving.quotaRequestsPerMinute, quota ? quota->requestsPerMinute : std::nullopt),
        pick(c.plan.serving.quotaTokensPerMinute, quota ? quota->tokensPerMinute : std::nullopt)};
}

QuotaLaw::QuotaLaw(const QuotaLimit &limit, const QuotaCall &call, const Bursts &bursts, const RetryPolicy &retry)
    : m_requestsPerMinute(limit.requestsPerMinute / call.together.mean)
    , m_together(call.together.mean)
    , m_retry(retry)
{
    const double unequal = call.together.variance / (m_together * m_together), dispersed = unequal + call.bunched;
    BucketLoad bucket{
        .size = m_requestsPerMinute, .costCv2 = dispersed, .needCv2 = unequal, .burstCv = bursts.cv, .burst_s = bursts.burst_s};
    const double settled = call.settled.mean * m_together;
    if (limit.tokensPerMinute > 0 && settled > 0)
        m_callsPerMinute = limit.tokensPerMinute / settled;
    if (m_callsPerMinute <= 0 || m_requestsPerMinute < kNeverBinds * m_callsPerMinute)
        m_requests = BucketLaw(bucket, retry);
    if (m_callsPerMinute <= 0)
        return;
    bucket.size = m_callsPerMinute;
    bucket.costCv2 = m_together * call.settled.variance / (settled * settled) + dispersed;
    bucket.needCv2 = m_together * call.inputVariance / (settled * settled) + unequal;
    bucket.reserved = call.reserved * m_together / settled;
    bucket.call_s = call.call_s;
    m_tokens = BucketLaw(bucket, retry);
    // The buckets' deficits as Brownian motion in a corner: what they have in common, arrivals, over what moves the tokens. The
    // corner's angle is that whose cosine it is, its exponent pi / (2 angle) (Varadhan and Williams 1985); the rest is fitted to
    // simulation.
    const double bursty = m_callsPerMinute * bursts.burst_s / 60 * bursts.cv * bursts.cv / (1 + bursts.burst_s / 60);
    const double common = (1 + bursty) / (1 + bursty + bucket.costCv2);
    m_corner = .35 + std::numbers::pi / 2 / std::max(.03, std::acos(std::sqrt(common)));
    // The rate of the minutes in which most is lost, over the mean one: of twenty the busiest.
    const double s2 = std::log1p(bursts.cv * bursts.cv * bursts.burst_s / (60 + bursts.burst_s));
    m_surge = std::exp(1.645 * std::sqrt(s2) - s2 / 2);
}

double QuotaLaw::meanBackoff(const BucketLoss &loss) const
{
    const double retries = m_retry.attempts - 1;
    if (retries < 1 || loss.throttled <= loss.failed)
        return 0;
    const double share = loss.failed / loss.throttled;
    const double fails = retries == 3 ? std::cbrt(share) : std::pow(share, 1 / retries);
    double sum = 0, weights = 0, waited_s = 0, reach = 1;
    for (int n = 0; n < retries; ++n, reach *= fails) {
        waited_s += m_retry.mean_s(n);
        sum += reach * waited_s;
        weights += reach;
    }
    return sum / weights;
}

double QuotaLaw::load(double callsPerS) const
{
    const double offered = callsPerS * 60 / m_together;
    return std::max(
        m_callsPerMinute > 0 ? offered / m_callsPerMinute : 0, m_requestsPerMinute > 0 ? offered / m_requestsPerMinute : 0);
}

QuotaUse QuotaLaw::at(double callsPerS) const
{
    const double offered = callsPerS * 60 / m_together;
    const double byTokens = m_callsPerMinute > 0 ? offered / m_callsPerMinute : 0;
    const double byRequests = m_requestsPerMinute > 0 ? offered / m_requestsPerMinute : 0;
    BucketLoss loss = m_tokens.at(byTokens);
    const BucketLoss requests = m_requests.at(byRequests);
    constexpr double kNone = 1e-9;   // so few never show
    if (std::max(loss.throttled, requests.throttled) < kNone)
        return {};
    if (loss.throttled <= 0) {
        loss = requests;
    } else if (requests.throttled > 0) {
        // Far below its load a bucket runs dry alone.
        const double overload = std::max(0.0, 1 - 1 / byRequests);
        const double spare = std::max(0.0, 1 - m_surge * std::max(byTokens, byRequests));
        const double power = 1 + (m_corner - 1) * std::exp(-kAlone * spare * m_callsPerMinute);
        loss.failed = jointLoss(loss.failed, requests.failed, overload, power);
        loss.throttled = std::max(loss.failed, jointLoss(loss.throttled, requests.throttled, overload, power));
    }
    return {loss.throttled, loss.failed, meanBackoff(loss)};
}

}   // namespace tenbin::planner

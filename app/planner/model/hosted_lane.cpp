#include "hosted_lane.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

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

CallTimes hostedCall(double fixed_s, double jitterCv, double prefillVariance, const Moments &output, double decode_s)
{
    CallTimes t;
    const double jitter = fixed_s * jitterCv;
    t.firstToken = {fixed_s, jitter * jitter + prefillVariance};
    t.whole = {fixed_s + output.mean * decode_s, t.firstToken.variance + output.variance * decode_s * decode_s};
    return t;
}

}   // namespace tenbin::planner

// How long one call holds a server, from its lengths.
#pragma once

namespace tenbin::planner {

// service = base_s + input / prefillTokensPerS + output * secondsPerOutputToken, in seconds.
struct ServiceLaw
{
    double base_s = 0;                  // >= 0
    double prefillTokensPerS = 1;       // > 0
    double secondsPerOutputToken = 0;   // >= 0

    double service_s(double inputTokens, double outputTokens) const
    {
        return base_s + inputTokens / prefillTokensPerS + secondsPerOutputToken * outputTokens;
    }

    bool operator==(const ServiceLaw &) const = default;
};

}   // namespace tenbin::planner

#include "serving.h"

namespace tenbin::planner {

CallTimes callTimes(const Moments &firstToken, const OutputLaw &output, double token_s)
{
    const auto decoded = [&](const Moments &tokens) {
        return Moments{firstToken.mean + tokens.mean * token_s, firstToken.variance + tokens.variance * token_s * token_s};
    };
    return {firstToken, decoded(output.kept), decoded(output.uncut), firstToken.mean + output.limit_tokens * token_s,
        output.cutShare, decoded({output.limit_tokens, 0}), decoded(output.shorter)};
}

CallTimes callTimes(const ModelSpeed &speed, double uncachedInput, double inputVariance, const OutputLaw &output, double jitterCv)
{
    const double rate = speed.prefillTokensPerS.value, mean = speed.overhead_s.value + uncachedInput / rate;
    const double jitter = mean * jitterCv;
    return callTimes({mean, jitter * jitter + inputVariance / (rate * rate)}, output, speed.secondsPerOutputToken.value);
}

CallTimes mixed(const CallTimes &a, const CallTimes &b, double share)
{
    const auto moments = [share](const Moments &x, const Moments &y) {
        const double apart = y.mean - x.mean;
        return Moments{
            x.mean + share * apart, x.variance + share * (y.variance - x.variance) + share * (1 - share) * apart * apart};
    };
    const auto figure = [share](double x, double y) { return x == y ? x : x + share * (y - x); };   // may be infinite
    return {moments(a.firstToken, b.firstToken), moments(a.whole, b.whole), moments(a.uncut, b.uncut), figure(a.cap_s, b.cap_s),
        figure(a.cutShare, b.cutShare), moments(a.cut, b.cut), moments(a.shorter, b.shorter)};
}

}   // namespace tenbin::planner

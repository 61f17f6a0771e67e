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

}   // namespace tenbin::planner

#include "planner/recent.h"
#include "serving.h"

#include <array>
#include <cmath>
#include <utility>

namespace tenbin::planner {

namespace {

// From the moments of the first token.
CallTimes callTimes(const Moments &firstToken, const OutputLaw &output, const CallSpeed &speed)
{
    const auto decoded = [&](const Moments &tokens) {
        return Moments{firstToken.mean + tokens.mean * speed.token_s,
            firstToken.variance + tokens.variance * speed.token_s * speed.token_s
                + (speed.tokenVariance > 0 ? (tokens.variance + tokens.mean * tokens.mean) * speed.tokenVariance : 0)};
    };
    return {firstToken, decoded(output.kept), decoded(output.uncut), firstToken.mean + output.limit_tokens * speed.token_s,
        output.cutShare, decoded({output.limit_tokens, 0}), decoded(output.shorter)};
}

Moments firstToken(const CallSpeed &speed, double input, double inputVariance, double jitterCv)
{
    const double rate = speed.prefillTokensPerS, mean = speed.overhead_s + input / rate, jitter = mean * jitterCv;
    return {mean, jitter * jitter + inputVariance / (rate * rate)};
}

// Of the largest of n lognormals of mean 1: the trapezium rule over the normal's density, which converges fast since the
// integrand and all its slopes vanish at both ends.
Moments largestOf(int n, double cv)
{
    const double s2 = std::log1p(cv * cv), s = std::sqrt(s2);
    constexpr int kSteps = 128;   // to each side
    constexpr double kStep = 1.0 / 16;
    double mean = 0, square = 0;
    for (int i = -kSteps; i <= kSteps; ++i) {
        const double z = i * kStep;
        const double below = 0.5 * std::erfc(-z * 0.70710678118654752440);
        const double weight = n * std::exp(-0.5 * z * z) * 0.39894228040143267794 * std::pow(below, n - 1) * kStep;
        const double factor = std::exp(s * z - s2 / 2);
        mean += weight * factor;
        square += weight * factor * factor;
    }
    return {mean, square - mean * mean};
}

// A plan's lanes differ in their jitter alone.
Moments largestKnown(int n, double cv)
{
    thread_local Recent<std::pair<int, double>, Moments, 4> recent;
    return recent.of({n, cv}, [](const auto &its) { return largestOf(its.first, its.second); });
}

Moments mixed(const Moments &x, const Moments &y, double share)
{
    const double apart = y.mean - x.mean;
    return {x.mean + share * apart, x.variance + share * (y.variance - x.variance) + share * (1 - share) * apart * apart};
}

// Only jitter tells the pieces of a document apart: its length is that of all.
TurnCalls documentCalls(const RequestTokens &tokens, const CallSpeed &speed, const CallInput &input, double jitterCv)
{
    const DocumentCalls &d = tokens.document;
    const double cached = tokens.inputPerCall() - input.uncached;   // of the prefix, as much in every call
    const double uncached = std::max(0.0, d.pieceInput - cached), n = d.pieces, lengthVariance = input.variance / (n * n);
    const Moments output{d.pieceOutput, 0};
    const CallTimes piece = callTimes(firstToken(speed, uncached, lengthVariance, jitterCv),
        {output, output, std::numeric_limits<double>::infinity(), 0, output}, speed);
    const CallTimes merge = callTimes(firstToken(speed, std::max(0.0, d.mergeInput - cached), 0, jitterCv), tokens.law, speed);
    const Moments alike = firstToken(speed, uncached, lengthVariance, 0), largest = largestKnown(d.pieces, jitterCv);
    return {mixed(piece, merge, 1 / d.calls()), merge, piece.whole,
        {alike.mean * largest.mean + d.pieceOutput * speed.token_s, alike.variance + alike.mean * alike.mean * largest.variance}};
}

}   // namespace

CallSpeed callSpeed(const ModelSpeed &speed)
{
    return {speed.overhead_s.value, speed.prefillTokensPerS.value, speed.secondsPerOutputToken.value};
}

ModelSpeed speedOn(const Lane &lane, ModelSpeed speed, const Assumptions &a)
{
    if (lane.kind != LaneKind::OnDemand)
        return speed;
    switch (lane.tier) {
    case ServiceTier::Standard: break;
    case ServiceTier::Flex:
        speed.overhead_s.value *= a.flexSlowdown;
        speed.prefillTokensPerS.value /= a.flexSlowdown;
        speed.secondsPerOutputToken.value *= a.flexSlowdown;
        break;
    case ServiceTier::Priority: speed.secondsPerOutputToken.value /= a.prioritySpeedup; break;
    }
    return speed;
}

TurnCalls turnCalls(const RequestTokens &tokens, const CallSpeed &speed, const CallInput &input, double jitterCv)
{
    if (tokens.isSplit())
        return documentCalls(tokens, speed, input, jitterCv);
    const CallTimes call = callTimes(firstToken(speed, input.uncached, input.variance, jitterCv), tokens.law, speed);
    return {call, call, {}, {}, input.grows / speed.prefillTokensPerS};
}

CallTimes mixed(const CallTimes &a, const CallTimes &b, double share)
{
    const auto figure = [share](double x, double y) { return x == y ? x : x + share * (y - x); };   // may be infinite
    return {mixed(a.firstToken, b.firstToken, share), mixed(a.whole, b.whole, share), mixed(a.uncut, b.uncut, share),
        figure(a.cap_s, b.cap_s), figure(a.cutShare, b.cutShare), mixed(a.cut, b.cut, share), mixed(a.shorter, b.shorter, share)};
}

TurnCalls mixed(const TurnCalls &a, const TurnCalls &b, double share)
{
    const CallTimes any = mixed(a.any, b.any, share);
    if (a.slowest_s.mean <= 0)
        return {any, any, {}, {}, a.grows_s + share * (b.grows_s - a.grows_s)};
    return {any, mixed(a.last, b.last, share), mixed(a.piece_s, b.piece_s, share), mixed(a.slowest_s, b.slowest_s, share)};
}

}   // namespace tenbin::planner

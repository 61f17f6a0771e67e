#include "tokens.h"

#include "planner/recent.h"

#include <boost/container/static_vector.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::planner {

namespace {

double normal(double z)
{
    return 0.5 * std::erfc(-z * 0.70710678118654752440);
}

}   // namespace

CutLaw cutLognormal(const LengthLaw &law, double limit_tokens)
{
    const double m = limit_tokens;
    if (law.cv <= 0) {
        return {{std::min(law.mean_tokens, m), 0}, law.mean_tokens > m ? 1.0 : 0.0};
    }
    const double s2 = std::log1p(law.cv * law.cv), s = std::sqrt(s2);
    const double mu = std::log(law.mean_tokens) - s2 / 2;
    const double z = (std::log(m) - mu) / s;
    const double beyond = 1 - normal(z);
    const double mean = law.mean_tokens * normal(z - s) + m * beyond;
    const double square = std::exp(2 * mu + 2 * s2) * normal(z - 2 * s) + m * m * beyond;
    return {{mean, std::max(0.0, square - mean * mean)}, beyond};
}

namespace {

// Rounded up, but for what the conversion of a whole number of units left over: 55.000000001 are 55.
double wholeUnits(double units)
{
    constexpr double kConverted = 1e-9;
    return std::ceil(units * (1 - kConverted));
}

// E[ceil(min(X, limit))] = sum over 0 <= n < limit of P(X > n), X lognormal.
double meanWhole(double mean, double cv, double limit)
{
    const double s2 = std::log1p(cv * cv), s = std::sqrt(s2), mu = std::log(mean) - s2 / 2;
    double sum = 1;
    const double most = wholeUnits(limit);
    for (int n = 1; n < 1000 && n < most; ++n) {
        const double tail = normal((mu - std::log(n)) / s);
        sum += tail;
        if (tail < 1e-9)
            break;
    }
    return sum;
}

}   // namespace

double meanWholeUnits(const LengthLaw &tokens, double unitsPerToken, double limit_tokens)
{
    const double mean = tokens.mean_tokens * unitsPerToken;
    if (mean <= 0)
        return 0;
    const double limit = limit_tokens * unitsPerToken;
    if (tokens.cv <= 0)
        return wholeUnits(std::min(mean, limit));
    // A workload's questions are all alike, and its answers and what they rest on are but for a few plans: in up to three
    // languages, and kept answers.
    thread_local Recent<std::array<double, 3>, double, 14> recent;
    return recent.of({mean, tokens.cv, limit}, [](const auto &law) { return meanWhole(law[0], law[1], law[2]); });
}

namespace {

// Lengths of a lognormal law at the middles of so many equal shares of it.
constexpr std::size_t kShares = 24;
using Middles = boost::container::static_vector<double, kShares>;

Middles middlesOf(const LengthLaw &law)
{
    static const Middles normals = [] {
        Middles z;
        for (std::size_t i = 0; i < kShares; ++i)
            z.push_back(boost::math::quantile(boost::math::normal(), (static_cast<double>(i) + .5) / kShares));
        return z;
    }();
    if (law.mean_tokens <= 0 || law.cv <= 0)
        return {law.mean_tokens};
    const double s2 = std::log1p(law.cv * law.cv), s = std::sqrt(s2);
    Middles result;
    for (const double z : normals)
        result.push_back(law.mean_tokens * std::exp(s * z - s2 / 2));
    return result;
}

struct SumOfLengths
{
    double fixed_tokens = 0;
    LengthLaw first, second;
    double limit_tokens = 0, unitsPerToken = 0;

    bool operator==(const SumOfLengths &) const = default;
};

// What rounding up adds on average.
double roundedUp(const SumOfLengths &sum)
{
    const Middles a = middlesOf(sum.first), b = middlesOf(sum.second);
    double added = 0;
    for (const double one : a) {
        for (const double other : b) {
            const double units = (sum.fixed_tokens + one + std::min(other, sum.limit_tokens)) * sum.unitsPerToken;
            added += wholeUnits(units) - units;
        }
    }
    return added / static_cast<double>(a.size() * b.size());
}

}   // namespace

// The mean is exact; what rounding up adds to it, less than a unit, is averaged over both laws.
double meanWholeUnitsOfSum(
    double fixed_tokens, const LengthLaw &first, const LengthLaw &second, double limit_tokens, double unitsPerToken)
{
    const double kept = second.mean_tokens > 0 ? cutLognormal(second, limit_tokens).kept.mean : 0;
    const double mean = (fixed_tokens + first.mean_tokens + kept) * unitsPerToken;
    thread_local Recent<SumOfLengths, double, 6> recent;   // pieces and their merge, in up to three languages
    return mean + recent.of({fixed_tokens, first, second, limit_tokens, unitsPerToken}, roundedUp);
}

double neededTopK(const KnowledgeBase &knowledge, const Retrieval &retrieval, const Assumptions &assumptions)
{
    const double c = retrieval.chunk_tokens, o = retrieval.overlap;
    const double pieces = knowledge.factsPerAnswer * (1 + std::max(0.0, knowledge.evidenceSpan_tokens - o * c) / (c * (1 - o)));
    const double found = assumptions.precisionMax * (1 - std::exp(-c / assumptions.precisionScale_tokens));
    const bool ranked = retrieval.reranker != Reranker::None && retrieval.store != VectorStore::ManagedKnowledgeBase;
    const double precision = ranked ? std::min(0.99, found * (1 + retrieval.rerankGain)) : found;
    return pieces / precision;
}

double retrievalCoverage(double topK, double needed)
{
    return 1 - std::exp(-3 * topK / needed);
}

double meanAttempts(double q, int retries)
{
    if (q >= 1)
        return retries + 1;
    return (1 - std::pow(q, retries + 1)) / (1 - q);
}

JointOutcomes JointOutcomes::fromRates(double weak, double strong, double phi)
{
    const double spread = std::sqrt(weak * (1 - weak) * strong * (1 - strong));
    const double both = std::clamp(weak * strong + phi * spread, std::max(0.0, weak + strong - 1), std::min(weak, strong));
    return {both, strong - both, weak - both, 1 - weak - strong + both};
}

CascadeResult cascade(const JointOutcomes &joint, double hit, double falseAlarm)
{
    const double weak = joint.both + joint.onlyWeak;
    return {weak * (1 - falseAlarm) + joint.both * falseAlarm + joint.onlyStrong * hit, (1 - weak) * hit + weak * falseAlarm};
}

namespace {

// Of the attempts above the first of the call that is tried most often among `calls`, each of which fails with probability q.
Moments mostRepeats(double q, int retries, double calls)
{
    double mean = 0, square = 0, fails = q;
    for (int k = 1; k <= retries && fails > 1e-12; ++k, fails *= q) {
        const double reaches = -std::expm1(calls * std::log1p(-fails));   // that any of them is tried k times more
        mean += reaches;
        square += (2 * k - 1) * reaches;
    }
    return {mean, square - mean * mean};
}

// Calls of a document in n pieces: n of them read a piece, one reads what they wrote and writes the answer. The calls
// are counted like steps, with the mean of their inputs and the mixture of their outputs.
void splitDocument(const Case &c, double retrieved, RequestTokens &t)
{
    const Documents &d = c.plan.documents;
    const double n = d.pieces, document = c.workload.request.user.mean_tokens, calls = n + 1;
    const Moments answer = t.output;
    t.history = 0;
    t.fresh = (document + n * d.pieceOutput_tokens) / calls + retrieved * n / calls;
    t.output.mean = (n * d.pieceOutput_tokens + answer.mean) / calls;
    const double square = (n * d.pieceOutput_tokens * d.pieceOutput_tokens + answer.variance + answer.mean * answer.mean) / calls;
    t.output.variance = std::max(0.0, square - t.output.mean * t.output.mean);
    t.steps = calls;
    t.stepsVariance = t.stepPairs = t.stepSquares = t.stepText = 0;
    t.inSequence = 2;
    t.sequence = {StepGroup{1, {2, 0}}};
    t.document = {.pieces = d.pieces,
        .pieceInput = t.prefix + document / n + retrieved,
        .mergeInput = t.prefix + n * d.pieceOutput_tokens,
        .pieceOutput = d.pieceOutput_tokens};
    t.largestCall = t.prefix + std::max(document / n + retrieved, n * d.pieceOutput_tokens) + c.plan.prompt.maxOutput_tokens;
}

// Of the lengths that are not cut at the limit.
Moments shorterThan(double limit, const CutLaw &law)
{
    const double rest = 1 - law.cutShare;
    if (rest <= 0)
        return {limit, 0};
    const double mean = (law.kept.mean - law.cutShare * limit) / rest;
    const double square = (law.kept.variance + law.kept.mean * law.kept.mean - law.cutShare * limit * limit) / rest;
    return {mean, std::max(0.0, square - mean * mean)};
}

void addTo(StepGroup &group, double share, double calls)
{
    const double all = group.share + share, off = calls - group.calls.mean;
    if (all <= 0)
        return;
    group.calls.mean += share / all * off;
    group.calls.variance = group.share / all * (group.calls.variance + share / all * off * off);
    group.share = all;
}

}   // namespace

RequestTokens requestTokens(const Case &c, double coverage)
{
    constexpr double kManyCapped = .02;   // of turns
    const RequestShape &shape = c.workload.request;
    const Plan &plan = c.plan;
    RequestTokens t;
    t.prefix = c.prefixTokens();
    const LengthLaw uncut{shape.output.mean_tokens * (1 - plan.prompt.templateSaving), shape.output.cv};
    const CutLaw output = cutLognormal(uncut, plan.prompt.maxOutput_tokens);
    t.output = output.kept;
    t.law = {output.kept, {uncut.mean_tokens, std::pow(uncut.mean_tokens * uncut.cv, 2)}, plan.prompt.maxOutput_tokens,
        output.cutShare, shorterThan(plan.prompt.maxOutput_tokens, output)};
    t.cutShare = output.cutShare;
    const double retrieved
        = c.retrieves() ? plan.retrieval.topK * (plan.retrieval.chunk_tokens + plan.retrieval.overhead_tokens) : 0;
    t.fresh = shape.user.mean_tokens + retrieved;
    // Turn t carries t - 1 earlier questions and answers: (turns - 1) / 2 on average.
    const double turns = std::max(1.0, c.workload.traffic.turnsPerSession);
    t.history = (turns - 1) / 2 * (shape.user.mean_tokens + output.kept.mean);

    // Steps are geometric with this mean, cut at the cap.
    const int cap = std::max(1, plan.agent.stepCap);
    const double stay = 1 - 1 / std::max(1.0, plan.agent.meanSteps);
    double reach = 1, mean = 0, pairs = 0, squares = 0;
    if (cap > 1 && stay > 0)
        t.sequence = {};
    // Where the cap ends many turns they are a hump of their own, and mostly the latest.
    const bool capped = std::pow(stay, cap - 1) > kManyCapped;
    const auto groupOf = [&](int k) -> std::size_t {
        if (capped)
            return k == 1 ? 0 : k == cap ? 3 : k < 4 ? 1 : 2;
        return k < 3 ? static_cast<std::size_t>(k - 1) : k < 5 ? 2 : 3;
    };
    for (int k = 1; k <= cap && reach > 1e-12; ++k, reach *= stay) {
        mean += reach;
        pairs += (k - 1) * reach;
        squares += (k - 1) * (k - 1) * reach;
        if (cap > 1 && stay > 0)
            addTo(t.sequence[groupOf(k)], reach * (k < cap ? 1 - stay : 1), k);
    }
    t.steps = mean;
    t.stepPairs = pairs;
    t.stepSquares = squares;
    t.stepsVariance = std::max(0.0, 2 * pairs + mean - mean * mean);   // E[N^2] = 2 E[N(N-1)/2] + E[N]
    t.stepText = cap > 1 ? output.kept.mean + plan.agent.toolResult_tokens : 0;
    t.inSequence = mean;
    t.largestCall = t.prefix + t.fresh + 2 * t.history + (stay > 0 ? cap - 1 : 0) * t.stepText + plan.prompt.maxOutput_tokens;

    if (c.splitsDocuments())
        splitDocument(c, retrieved, t);

    // Uncovered answers fail like failed calls, and both are tried again.
    const double failure = 1 - (1 - c.callFailure()) * coverage;
    t.attempts = meanAttempts(failure, plan.agent.retryCap);
    t.retryShare = plan.agent.retryCap > 0 ? failure : 0;
    if (t.isSplit()) {
        DocumentCalls &d = t.document;
        d.pieceRepeats = mostRepeats(failure, plan.agent.retryCap, d.pieces);
        d.mergeRepeats = mostRepeats(failure, plan.agent.retryCap, 1);
        d.repeatShare = 1 - std::pow(1 - t.retryShare, d.calls());
    }
    return t;
}

CacheSplit cacheSplit(const RequestTokens &t, bool cacheOn, double sharedPrefixHit, double turns, double turnHit, double stepHit)
{
    const double all = t.steps * t.inputPerCall();
    if (!cacheOn)
        return {0, 0, all};
    if (t.isSplit()) {
        const double found = t.prefix * (sharedPrefixHit + (t.steps - 1) * stepHit);
        return {found, t.steps * t.prefix - found, t.steps * t.fresh};
    }
    // First call: the shared prefix by traffic, the session's history by the gap between turns. The turn before is new in the
    // history: its answer was never read, and what was retrieved for its question no longer stands behind it.
    const double known = turns > 1 ? t.history * (1 - 2 / turns) : 0;
    double read = t.prefix * sharedPrefixHit + known * turnHit;
    double write = t.prefix * (1 - sharedPrefixHit) + t.history - known * turnHit;
    double plain = 0;
    // A turn's own text is written where a later step reads it again.
    (t.steps > 1 ? write : plain) += t.fresh;
    // Step k reads the context of step k - 1 and writes what that step added.
    const double later = t.steps - 1;
    const double carried = later * (t.prefix + t.history + t.fresh) + (t.stepPairs - later) * t.stepText;
    read += carried * stepHit;
    write += carried * (1 - stepHit) + later * t.stepText;
    return {read, write, plain};
}

}   // namespace tenbin::planner

#include "path_latency.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// Mean and variance of the number of calls of a turn before the one that is answered.
struct Earlier
{
    double mean = 0, variance = 0;
    bool repeats = false;   // of one call, rather than steps of their own
    // What the turn's calls read of each other above what as many mean calls do, in texts of one call; and a call more.
    double carried = 0, carriedByOneMore = 0;
};

// All but the last call of a turn are waited for whole.
CallTimes turnTimes(const CallTimes &call, const Earlier &earlier, double grows_s)
{
    const double more_s = earlier.carried * grows_s, mean = earlier.mean * call.whole.mean + more_s;
    if (earlier.repeats || earlier.mean == 0) {
        // A call tried again is about as long as before: the same question gets about the same answer.
        const double n = 1 + earlier.mean;
        const auto times = [n, more_s](const Moments &m) { return Moments{n * m.mean + more_s, n * n * m.variance}; };
        const double firstCovariance = call.firstToken.variance * earlier.mean;
        return {{mean + call.firstToken.mean,
                    earlier.mean * earlier.mean * call.whole.variance + call.firstToken.variance + 2 * firstCovariance},
            times(call.whole), times(call.uncut), n * call.cap_s + more_s, call.cutShare, times(call.cut), times(call.shorter)};
    }
    const double oneMore_s = call.whole.mean + earlier.carriedByOneMore * grows_s;
    const double variance = earlier.mean * call.whole.variance + earlier.variance * oneMore_s * oneMore_s;
    const Moments whole{mean + call.whole.mean, variance + call.whole.variance};
    return {{mean + call.firstToken.mean, variance + call.firstToken.variance}, whole, whole};
}

// Retries are rare and independent, so their count is nearly Poisson. `before`: calls that went before a turn's call, mean over
// all calls.
Earlier earlierCalls(const Moments &steps, double attempts, double before)
{
    const double n = steps.mean, texts = (n * n + steps.variance - n) / 2;
    return {.mean = n * attempts - 1,
        .variance = steps.variance * attempts * attempts + n * (attempts - 1),
        .carried = attempts * (texts - n * before),
        .carriedByOneMore = n - .5 - before};
}

Moments plus(const Moments &a, const Moments &b)
{
    return {a.mean + b.mean, a.variance + b.variance};
}

// The merge comes after the slowest of the pieces, and after what is tried again.
CallTimes documentTimes(const TurnCalls &calls, const Moments &repeats)
{
    const CallTimes &merge = calls.last;
    const Moments before = plus(calls.slowest_s, repeats);
    return {plus(before, merge.firstToken), plus(before, merge.whole), plus(before, merge.uncut), before.mean + merge.cap_s,
        merge.cutShare, plus(before, merge.cut), plus(before, merge.shorter)};
}

}   // namespace

double networkRoundTrip(const Case &c, Outcome *outcome)
{
    double total = 0, weight = 0;
    for (std::size_t i = 0; i < c.workload.needs.userShare.size(); ++i) {
        const double share = c.workload.needs.userShare[i];
        if (share <= 0)
            continue;
        const auto area = static_cast<UserArea>(i);
        auto trip = c.catalog.roundTrip(area, c.plan.resilience.region);
        // Active-active serves each area from the nearer Region.
        if (c.second.region && c.plan.resilience.tier == AvailabilityTier::ActiveActive) {
            const auto other = c.catalog.roundTrip(area, c.second.region->id);
            if (other && (!trip || other->value < trip->value))
                trip = other;
        }
        if (!trip) {
            if (outcome)
                outcome->gaps.push_back({Finding::NoRoundTrip, c.plan.resilience.region, {}, static_cast<double>(i), 0});
            continue;
        }
        total += share * trip->value;
        weight += share;
    }
    return weight > 0 ? total / weight : 0;
}

namespace {

// The managed Knowledge Base plans several retrievals where that is asked for, and reranks by itself.
double retrievalTime(const Case &c)
{
    const Assumptions &a = c.workload.assumptions;
    const Retrieval &r = c.plan.retrieval;
    if (!c.retrieves())
        return 0;
    if (c.managedKnowledge())
        return r.agenticRetrieve ? a.agenticRetrieval_s : a.retrieval_s;
    return r.reranker != Reranker::None ? a.retrieval_s + a.rerank_s : a.retrieval_s;
}

}   // namespace

PathTimes pathTimes(const Case &c, const RequestTokens &tokens, const TurnCalls &strong, double escalation)
{
    const Assumptions &a = c.workload.assumptions;
    const Safety &safety = c.plan.safety;
    PathTimes path;
    const bool guarded = safety.contentFilter || safety.deniedTopics || safety.personalData || safety.grounding;
    path.front_s = networkRoundTrip(c, nullptr) + a.gateway_s + retrievalTime(c) + (guarded ? a.guardrail_s : 0);
    path.cascades = c.cascades();
    path.escalation = path.cascades ? escalation : 0;
    path.verifier_s = a.verifier_s;
    path.tokens = &tokens;
    path.strong = strong;
    path.fallback = c.plan.serving.fallback;
    if (path.fallback != Fallback::None)
        path.refusedAfter_s = c.plan.serving.retry.refusedAfter_s();
    return path;
}

CallTimes PathTimes::wholeTurn(const TurnCalls &calls) const
{
    if (tokens->isSplit())
        return documentTimes(calls, repeats(calls, 1));
    const Moments steps{tokens->inSequence, tokens->stepsVariance};
    return turnTimes(calls.any, earlierCalls(steps, tokens->attempts, tokens->stepPairs / tokens->steps), calls.grows_s);
}

// What the calls of a document take that are tried again, spread over so large a share of documents.
Moments PathTimes::repeats(const TurnCalls &calls, double share) const
{
    if (share <= 0)
        return {};
    const Moments &pieces = tokens->document.pieceRepeats, &merges = tokens->document.mergeRepeats;
    const Moments &piece_s = calls.piece_s, &merge_s = calls.last.whole;
    const double mean = pieces.mean * piece_s.mean + merges.mean * merge_s.mean;
    const auto square = [](const Moments &count, const Moments &each) {
        return count.mean * each.variance + (count.variance + count.mean * count.mean) * each.mean * each.mean;
    };
    const double both
        = square(pieces, piece_s) + square(merges, merge_s) + 2 * pieces.mean * piece_s.mean * merges.mean * merge_s.mean;
    return {mean / share, std::max(0.0, both / share - mean * mean / (share * share))};
}

// Documents whose calls succeed at once and those with a call tried again are laws of their own, like turns of one call.
Turns PathTimes::documents(const TurnCalls &calls) const
{
    const DocumentCalls &d = tokens->document;
    const double again = d.repeatShare;
    Turns turns;
    turns[0].share = 1 - again;
    turns[1].share = again;
    for (const std::size_t i : {0, 1}) {
        TurnTimes &t = turns[i];
        if (t.share <= 0)
            continue;
        t.calls = i == 0 ? 2 : 2 + (d.pieceRepeats.mean + d.mergeRepeats.mean) / again;
        t.call_s = calls.any.whole.mean;
        t.first = documentTimes(calls, i == 0 ? Moments{} : repeats(calls, again));
        if (cascades)
            escalate(t, documentTimes(strong, {}));
    }
    return turns;
}

// The first token comes when the verifier accepts, so a cascade's turn is waited for whole. `up`: it once more by the strong
// model.
void PathTimes::escalate(TurnTimes &t, const CallTimes &up) const
{
    for (Moments *m : {&t.first.whole, &t.first.uncut, &t.first.cut, &t.first.shorter})
        m->mean += verifier_s;
    t.first.cap_s += verifier_s;
    t.first.firstToken = t.first.whole;
    const Moments all_s = plus(t.first.whole, up.whole);
    t.escalated = {plus(t.first.whole, up.firstToken), all_s, all_s};
}

Turns PathTimes::turns(const TurnCalls &calls) const
{
    if (tokens->isSplit())
        return documents(calls);
    const CallTimes &call = calls.any;
    Turns turns;
    std::array<Earlier, turns.size()> earlier;
    if (tokens->sequence[0].share == 1 && tokens->sequence[0].calls.mean == 1) {
        // With one step the turns that are tried again stand apart; among several steps they blend in.
        const double again = tokens->retryShare;
        earlier = {Earlier{}, Earlier{again > 0 ? (tokens->attempts - 1) / again : 0, 0, true}};
        turns[0].share = 1 - again;
        turns[1].share = again;
    } else {
        for (std::size_t i = 0; i < turns.size(); ++i) {
            earlier[i] = earlierCalls(tokens->sequence[i].calls, tokens->attempts, tokens->stepPairs / tokens->steps);
            turns[i].share = tokens->sequence[i].share;
        }
    }
    for (std::size_t i = 0; i < turns.size(); ++i) {
        TurnTimes &t = turns[i];
        if (t.share <= 0)
            continue;
        t.calls = 1 + earlier[i].mean;
        t.callsVariance = earlier[i].repeats ? 0 : earlier[i].variance;
        t.call_s = call.whole.mean;
        t.first = turnTimes(call, earlier[i], calls.grows_s);
        if (cascades)
            escalate(t, turnTimes(strong.any, earlier[i].repeats ? Earlier{} : earlier[i], strong.grows_s));
    }
    return turns;
}

}   // namespace tenbin::planner

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
};

// All but the last call of a turn are waited for whole.
CallTimes turnTimes(const CallTimes &call, const Earlier &earlier)
{
    const double mean = earlier.mean * call.whole.mean;
    if (earlier.repeats || earlier.mean == 0) {
        // A call tried again is about as long as before: the same question gets about the same answer.
        const double n = 1 + earlier.mean;
        const auto times = [n](const Moments &m) { return Moments{n * m.mean, n * n * m.variance}; };
        const double firstCovariance = call.firstToken.variance * earlier.mean;
        return {{mean + call.firstToken.mean,
                    earlier.mean * earlier.mean * call.whole.variance + call.firstToken.variance + 2 * firstCovariance},
            times(call.whole), times(call.uncut), n * call.cap_s, call.cutShare, times(call.cut), times(call.shorter)};
    }
    const double variance = earlier.mean * call.whole.variance + earlier.variance * call.whole.mean * call.whole.mean;
    const Moments whole{mean + call.whole.mean, variance + call.whole.variance};
    return {{mean + call.firstToken.mean, variance + call.firstToken.variance}, whole, whole};
}

// Retries are rare and independent, so their count is nearly Poisson.
Earlier earlierCalls(const Moments &steps, double attempts)
{
    return {steps.mean * attempts - 1, steps.variance * attempts * attempts + steps.mean * (attempts - 1)};
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
    return turnTimes(calls.any, earlierCalls({tokens->inSequence, tokens->stepsVariance}, tokens->attempts));
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
            earlier[i] = earlierCalls(tokens->sequence[i].calls, tokens->attempts);
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
        t.first = turnTimes(call, earlier[i]);
        if (cascades)
            escalate(t, turnTimes(strong.any, earlier[i].repeats ? Earlier{} : earlier[i]));
    }
    return turns;
}

namespace {

// That none of a turn's calls is among a share of calls.
class TurnShare
{
public:
    explicit TurnShare(double ofCalls)
        : m_log(ofCalls > kNone ? std::log1p(-std::min(ofCalls, 1.0)) : 0)
    {
    }
    double none(double calls) const { return m_log < 0 ? std::exp(calls * m_log) : 1; }

private:
    static constexpr double kNone = 1e-10;
    double m_log;
};

// Shares of an escalated turn that meet nothing on the strong model's quota: that are served, and that are at once.
struct Spared
{
    double served = 1, atOnce = 1;
};
using SparedTurns = std::array<Spared, std::tuple_size_v<Turns>>;

SparedTurns sparedTurns(const Turns &turns, const QuotaUse &quota)
{
    const TurnShare failed(quota.failedShare), throttled(quota.throttledShare);
    SparedTurns spared;
    for (std::size_t i = 0; i < turns.size(); ++i)
        if (turns[i].share > 0)
            spared[i] = {failed.none(turns[i].calls), throttled.none(turns[i].calls)};
    return spared;
}

constexpr double kFewLate = 1e-7;   // of all requests: so few may come in time as well

}   // namespace

// The laws of one route's turns.
class LatencySum::RouteLaws
{
public:
    RouteLaws(LatencySum &sum, const Route &route, const QuotaUse &strong, const SparedTurns &spared, const FallbackState &rescue)
        : m_sum(sum)
        , m_path(sum.m_path)
        , m_state(route.state)
        , m_rescue(rescue)
        , m_backoff_s{route.state.quota.meanBackoff_s, std::max(route.state.quota.meanBackoff_s, strong.meanBackoff_s)}
        , m_failed(route.state.quota.failedShare)
        , m_throttled(route.state.quota.throttledShare)
        , m_spared(spared)
        , m_wait_s(route.state.wait.mean_s())
        , m_prompt(sum.promptOf(route.turns))
    {
    }

    // Turns of this index; those that escalate meet the strong model's quota too.
    void add(double weight, std::size_t index, double escalation)
    {
        if (weight <= 0)
            return;
        m_of = &(*m_prompt.turns)[index];
        // Of the calls a share is throttled, backs off and gets through; a share never does, and a turn fails with any of them.
        const double calls = m_of->calls, served = m_failed.none(calls), atOnce = m_throttled.none(calls);
        add(weight * (1 - escalation), index, false, served, atOnce);
        if (escalation > 0)
            add(weight * escalation, index, true, served * m_spared[index].served, atOnce * m_spared[index].atOnce);
    }

private:
    void add(double weight, std::size_t index, bool escalated, double served, double atOnce)
    {
        const CallTimes &turn = escalated ? m_of->escalated : m_of->first;
        const double lost = 1 - served;
        double late = std::max(0.0, served - atOnce);
        if (weight * late < kFewLate)
            late = 0;
        const bool waits = weight * m_wait_s >= 1e-7 * turn.firstToken.mean;
        const double cold = m_state.coldShare;
        if (lost == 0 && late == 0 && cold == 0 && !waits) {   // most turns of lanes without a quota
            m_prompt.share[index][escalated].atOnce += weight;
            return;
        }
        rescue(weight * lost, turn);
        // What meets no queue differs between levels by its backoffs alone.
        if (!waits) {
            Share &share = m_prompt.share[index][escalated];
            const double backoff_s = m_backoff_s[escalated];
            share.atOnce += weight * (1 - cold) * (1 - late - lost);
            share.late += weight * (1 - cold) * late;
            share.backoff_s += weight * (1 - cold) * late * backoff_s;
            share.square_s2 += weight * (1 - cold) * late * 2 * backoff_s * backoff_s;
        } else {
            addWaiting(weight * (1 - cold), late, lost, m_path.front_s, turn, m_backoff_s[escalated]);
        }
        if (cold > 0)
            addWaiting(weight * cold, late, lost, m_path.front_s + m_state.coldStart_s, turn, m_backoff_s[escalated]);
    }

    void addWaiting(double weight, double late, double lost, double shift_s, const CallTimes &turn, double backoff_s)
    {
        addWaiting(weight * (1 - late - lost), shift_s, turn, {});
        addWaiting(weight * late, shift_s, turn, {backoff_s, backoff_s * backoff_s});
    }

    // One call waits or does not; several waits of a turn add up in mean and variance, but a backlog meets them all.
    void addWaiting(double weight, double shift_s, const CallTimes &turn, const Moments &backoff)
    {
        if (weight <= 0)
            return;
        const WaitMix &wait = m_state.wait;
        const double calls = m_of->calls;
        if (weight * m_wait_s < 1e-7 * turn.firstToken.mean) {
            m_sum.component(weight, shift_s, turn, backoff);
            return;
        }
        if (calls < 1.5) {
            m_sum.component(weight * (1 - wait.probability()), shift_s, turn, backoff);
            for (const WaitPart &part : wait.parts())
                m_sum.component(
                    weight * part.probability, shift_s, turn, {part.mean_s + backoff.mean, part.variance_s2 + backoff.variance});
            return;
        }
        double mean = 0, square = 0, others = 1;
        for (const WaitPart &part : wait.parts()) {
            if (!part.lasts) {
                mean += part.probability * part.mean_s;
                square += part.probability * (part.variance_s2 + part.mean_s * part.mean_s);
                continue;
            }
            others -= part.probability;
            const double w = part.mean_s, more = m_of->callsVariance * w * (w + 2 * m_of->call_s);
            m_sum.component(weight * part.probability, shift_s, turn,
                {calls * w + backoff.mean, calls * calls * part.variance_s2 + more + backoff.variance});
        }
        if (others <= 1e-9)
            return;
        mean /= others;
        square /= others;
        m_sum.component(
            weight * others, shift_s, turn, {calls * mean + backoff.mean, calls * (square - mean * mean) + backoff.variance});
    }

    void rescue(double weight, const CallTimes &turn)
    {
        if (weight <= 0) {
            m_sum.m_failed += weight;
            return;
        }
        const auto late = [this](double mean_s, double variance_s2) {
            const double refused_s = m_path.refusedAfter_s;   // several uniform waits: about a third of their square each
            return Moments{refused_s + mean_s, refused_s * refused_s / 6 + variance_s2};
        };
        if (m_path.fallback == Fallback::Queue) {
            m_sum.component(weight, m_path.front_s, turn, late(m_rescue.queue_s.mean, m_rescue.queue_s.variance));
            m_sum.m_rescued += weight;
            return;
        }
        if (m_path.fallback != Fallback::Model) {
            m_sum.m_failed += weight;
            return;
        }
        const QuotaUse &other = m_rescue.quota;
        const double answered = weight * (1 - other.failedShare);
        const double backoff_s = other.throttledShare * other.meanBackoff_s;
        m_sum.component(answered, m_path.front_s, m_path.fallbackTurn, late(backoff_s, backoff_s * backoff_s));
        m_sum.m_failed += weight - answered;
        m_sum.m_rescued += answered;
    }

    LatencySum &m_sum;
    const PathTimes &m_path;
    const LaneState &m_state;
    const FallbackState &m_rescue;
    // Of the first model, and of one that an escalated turn meets besides.
    std::array<double, 2> m_backoff_s;
    TurnShare m_failed, m_throttled;   // of the first model's calls
    const SparedTurns &m_spared;
    double m_wait_s;   // mean
    Prompt &m_prompt;
    const TurnTimes *m_of = nullptr;
};

void LatencySum::component(double weight, double shift_s, const CallTimes &turn, const Moments &delay)
{
    if (weight <= 0)
        return;
    if (m_wanted != Laws::EndToEnd)
        firstToken.add(weight, shift_s, turn.firstToken.mean + delay.mean, turn.firstToken.variance + delay.variance);
    if (m_wanted == Laws::FirstToken)
        return;
    // max_tokens cuts sharply where nothing but the answer varies; else an answer that is cut still begins when it may.
    const auto end = [&](double share, const Moments &whole, double cap_s) {
        endToEnd.add(share, shift_s, whole.mean + delay.mean, whole.variance + delay.variance, cap_s);
    };
    constexpr double never = std::numeric_limits<double>::infinity();
    if (delay.variance + turn.firstToken.variance <= 0.01 * turn.whole.variance) {
        end(weight, turn.uncut, turn.cap_s + delay.mean);
    } else if (turn.cutShare > 0.005) {
        end(weight * turn.cutShare, turn.cut, never);
        end(weight * (1 - turn.cutShare), turn.shorter, never);
    } else {
        end(weight, turn.whole, never);
    }
}

LatencySum::Prompt &LatencySum::promptOf(const Turns *turns)
{
    for (Prompt &prompt : m_prompt)
        if (prompt.turns == turns)
            return prompt;
    return m_prompt.emplace_back(Prompt{turns, {}});
}

void LatencySum::addLevel(double weight, std::span<const Route> routes, const QuotaUse &strongQuota, const FallbackState &rescue)
{
    if (routes.empty())
        return;
    // Turns have as many calls on whatever lane.
    const SparedTurns spared = m_path.escalation > 0 ? sparedTurns(*routes.front().turns, strongQuota) : SparedTurns{};
    for (const Route &route : routes) {
        RouteLaws laws(*this, route, strongQuota, spared, rescue);
        for (std::size_t i = 0; i < route.turns->size(); ++i)
            laws.add(weight * route.share * (*route.turns)[i].share, i, m_path.escalation);
    }
}

void LatencySum::addHot(double weight)
{
    for (LatencyMixture *law : {&firstToken, &endToEnd})
        if (m_wanted == Laws::Both || (law == &firstToken) == (m_wanted == Laws::FirstToken))
            law->add(weight, m_path.front_s, kHotAnswer_s, 0);
}

void LatencySum::finish()
{
    for (const Prompt &prompt : m_prompt)
        for (std::size_t i = 0; i < prompt.share.size(); ++i)
            for (const bool escalated : {false, true}) {
                const TurnTimes &of = (*prompt.turns)[i];
                const CallTimes &turn = escalated ? of.escalated : of.first;
                const Share &share = prompt.share[i][escalated];
                component(share.atOnce, m_path.front_s, turn, {});
                if (share.late <= 0)
                    continue;
                const double backoff_s = share.backoff_s / share.late;
                component(share.late, m_path.front_s, turn, {backoff_s, share.square_s2 / share.late - backoff_s * backoff_s});
            }
    m_prompt.clear();
    m_failed = std::max(0.0, m_failed);   // differences of shares: rounding may leave it a hair below zero
    firstToken.finish(m_failed);
    endToEnd.finish(m_failed);
}

}   // namespace tenbin::planner

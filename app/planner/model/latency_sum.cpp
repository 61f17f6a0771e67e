#include "latency_sum.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// That none of a turn's calls is among a share of calls, all of which are among those of so large a share of turns.
class TurnShare
{
public:
    TurnShare(double ofCalls, double ofTurns)
        : m_log(ofCalls > kNone ? std::log1p(-std::min(ofCalls / ofTurns, 1.0)) : 0)
        , m_ofTurns(ofTurns)
    {
    }
    double none(double calls) const { return m_log < 0 ? 1 + m_ofTurns * std::expm1(calls * m_log) : 1; }

private:
    static constexpr double kNone = 1e-10;
    double m_log, m_ofTurns;
};

// Shares of an escalated turn that meet nothing on the strong model's quota: that are served, and that are at once.
struct Spared
{
    double served = 1, atOnce = 1;
};
using SparedTurns = std::array<Spared, std::tuple_size_v<Turns>>;

SparedTurns sparedTurns(const Turns &turns, const QuotaUse &quota)
{
    const TurnShare failed(quota.failedShare, quota.dryShare), throttled(quota.throttledShare, quota.dryShare);
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
        , m_failed(route.state.quota.failedShare, route.state.quota.dryShare)
        , m_throttled(route.state.quota.throttledShare, route.state.quota.dryShare)
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

    // One call waits or does not. What the waits of a turn's calls have in common makes their sum vary with that of one call, by
    // its law drawn in to its mean as the others cancel out; a backlog meets them all.
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
                m_sum.component(weight * part.probability, shift_s + part.least_s, turn,
                    {part.mean_s - part.least_s + backoff.mean, part.variance_s2 + backoff.variance});
            return;
        }
        double mean = 0, square = 0, others = 1, clear = 1;
        for (const WaitPart &part : wait.parts()) {
            clear -= part.probability;
            if (part.lasts) {
                others -= part.probability;
                continue;
            }
            mean += part.probability * part.mean_s;
            square += part.probability * (part.variance_s2 + part.mean_s * part.mean_s);
        }
        constexpr double kBlends = .02;   // of the turn's own variance: however it is spread
        double shared = 1;
        if (others > 1e-9) {
            mean /= others;
            const double variance = square / others - mean * mean;
            shared = sharedWaits(mean, variance);
            const double sum = calls * calls * shared * shared * variance;
            if (clear < 1 - 1e-9 && others >= 1 - 1e-9 && sum < kBlends * turn.firstToken.variance) {
                m_sum.component(weight, shift_s, turn, {calls * mean + backoff.mean, sum + backoff.variance});
                return;
            }
        }
        const auto all = [&](double probability, double w, double variance_s2) {
            const double more = m_of->callsVariance * w * (w + 2 * m_of->call_s);
            m_sum.component(weight * probability, shift_s, turn,
                {calls * w + backoff.mean, calls * calls * variance_s2 + more + backoff.variance});
        };
        for (const WaitPart &part : wait.parts()) {
            const double drawn = part.lasts ? 1 : shared;   // in from the mean
            all(part.probability, part.lasts ? part.mean_s : mean + drawn * (part.mean_s - mean),
                drawn * drawn * part.variance_s2);
        }
        if (clear > 1e-9)
            all(clear, mean * (1 - shared), 0);
    }

    // Standard deviation of the mean wait of a turn's calls over that of one call's: 1 where all wait alike.
    double sharedWaits(double mean_s, double variance_s2) const
    {
        const double n = m_of->calls;
        const QueueMemory &memory = m_state.memory;
        double pairs = 0;   // the sum over k of (n - k) correlations of waits that are k calls apart
        if (memory.lasts_s > 0 && variance_s2 > 0) {
            const double fades = -(m_of->call_s + mean_s) / memory.lasts_s, r = std::exp(fades);
            const double blur = std::min(1.0, memory.blur_s * mean_s / variance_s2);
            const double apart = 1 - r;
            pairs = (1 - blur) * (apart < 1e-3 ? n * (n - 1) / 2 : r / apart * (n - (1 - std::exp(n * fades)) / apart));
        }
        return std::min(1.0, std::sqrt((n + 2 * pairs) / (n * n)));
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

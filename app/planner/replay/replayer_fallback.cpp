// What a replayed request gets when its lane refuses it for good, and what came of it.
#include "replayer.h"

#include "statistics.h"

#include <algorithm>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr double kLongestQueued_s = 4 * 86'400.0;   // a queue of Amazon SQS keeps a message four days by default
constexpr double kShortestPause_s = 1;              // between two looks of the queue for room

}   // namespace

void Replayer::lose(std::size_t i)
{
    m_firstToken[i] = m_endToEnd[i] = std::numeric_limits<float>::infinity();
    ++m_failed;
    m_rescuedLost += m_progress[i].fallback;
}

// A call that nothing will come of takes its whole request with it.
void Replayer::giveUp(std::size_t i)
{
    const std::size_t whole = documentOf(i);
    ++m_progress[whole].round;   // what its other pieces give is of no use
    if (isPiece(i))
        m_freePlaces.push_back(static_cast<std::uint32_t>(i));
    lose(whole);
}

// After the last attempt: the whole request once more on the other model, later on its own, or never.
void Replayer::refuse(std::size_t i, double now_s)
{
    const std::size_t whole = documentOf(i);
    Progress &p = m_progress[whole];
    const Serving &serving = m_case.plan.serving;
    const bool queued = serving.fallback == Fallback::Queue;
    if (!queued && (!m_case.fallsBack() || p.fallback))
        return giveUp(i);
    m_rescued += !p.fallback;
    p.fallback = true;
    if (queued) {   // this call alone
        m_progress[i].fallback = true;
        m_progress[i].throttles = 0;
        const double again_s = now_s + serving.fallbackPause_s * (0.5 + m_uniform(m_own));
        m_queued.push({again_s, static_cast<std::uint32_t>(i), 0, Stage::Call});
        wakeQueue(again_s);
        return;
    }
    ++p.round;
    if (isPiece(i))
        m_freePlaces.push_back(static_cast<std::uint32_t>(i));
    p.throttles = 0;
    p.strong = false;
    p.stepsLeft = p.steps;
    p.carried = 0;
    p.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    m_events.push({now_s, static_cast<std::uint32_t>(whole), 0, Stage::Call});
}

void Replayer::wakeQueue(double at_s)
{
    if (at_s >= m_queueWakes_s)
        return;
    m_queueWakes_s = at_s;
    m_events.push({at_s, 0, 0, Stage::Queue});
}

// Lets as many go as there is room for, the longest waiting first. So many calls that each come back after a pause look for room
// as often as one that looks in as many parts of it: a queue of thousands costs no more than a short one.
void Replayer::tryQueued(double now_s)
{
    if (now_s != m_queueWakes_s)
        return;   // an earlier look came between
    m_queueWakes_s = std::numeric_limits<double>::infinity();
    while (!m_queued.empty() && m_queued.top().time_s <= now_s) {
        const Event first = m_queued.top();
        m_queued.pop();
        m_trying = true;
        m_refusedAgain = false;
        call(first.request, now_s);
        m_trying = false;
        if (!m_refusedAgain)
            continue;
        if (now_s - m_arrivals.requests[documentOf(first.request)].time_s > kLongestQueued_s) {
            giveUp(first.request);
            continue;
        }
        m_queued.push(first);
        const double pause_s = m_case.plan.serving.fallbackPause_s / static_cast<double>(m_queued.size());
        return wakeQueue(now_s + std::max(kShortestPause_s, pause_s) * (0.5 + m_uniform(m_own)));
    }
    if (!m_queued.empty())
        wakeQueue(m_queued.top().time_s);
}

const ChosenModel &Replayer::modelOf(const Progress &p) const
{
    if (p.fallback && m_case.fallsBack())
        return m_case.fallback;
    return p.strong ? m_case.strong : m_case.first;
}

void Replayer::fillRescued(ReplayOutcome &result) const
{
    const double rescued = static_cast<double>(m_rescued - m_rescuedLost) / static_cast<double>(result.requests);
    switch (m_case.plan.serving.fallback) {
    case Fallback::None: break;
    case Fallback::Model: result.fallbackShare = rescued; break;
    case Fallback::Queue: result.queuedShare = rescued; break;
    case Fallback::Canned:
    case Fallback::Refusal: result.refusedShare = result.failedShare; break;
    }
}

void Replayer::fillEvent(ReplayOutcome &result) const
{
    const auto from = static_cast<std::ptrdiff_t>(m_arrivals.firstOfEvent);
    result.eventRequests = result.requests - m_arrivals.firstOfEvent;
    if (result.eventRequests == 0)
        return;
    result.eventFirstToken = sampleOf({m_firstToken.begin() + from, m_firstToken.end()}, 2).quantiles;
    result.eventEndToEnd = sampleOf({m_endToEnd.begin() + from, m_endToEnd.end()}, 2).quantiles;
}

}   // namespace tenbin::planner

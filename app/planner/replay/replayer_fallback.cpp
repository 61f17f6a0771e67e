// What a replayed request gets when its lane refuses it for good, and what came of it.
#include "replayer.h"

#include "statistics.h"

#include <limits>

namespace tenbin::planner {

namespace {

constexpr double kLongestQueued_s = 4 * 86'400.0;   // a queue of Amazon SQS keeps a message four days by default

}   // namespace

void Replayer::lose(std::size_t i)
{
    m_firstToken[i] = m_endToEnd[i] = std::numeric_limits<float>::infinity();
    ++m_failed;
    m_rescuedLost += m_progress[i].fallback;
}

// After the last attempt: the whole request once more on the other model, later on its own, or never.
void Replayer::refuse(std::size_t i, double now_s)
{
    const std::size_t whole = documentOf(i);
    Progress &p = m_progress[whole];
    const Serving &serving = m_case.plan.serving;
    const bool queued = serving.fallback == Fallback::Queue;
    const bool over = queued ? now_s - m_arrivals.requests[whole].time_s > kLongestQueued_s : !m_case.fallsBack() || p.fallback;
    if (over || !queued) {
        ++p.round;   // what its other pieces give is of no use
        if (isPiece(i))
            m_freePlaces.push_back(static_cast<std::uint32_t>(i));
    }
    if (over)
        return lose(whole);
    m_rescued += !p.fallback;
    p.fallback = true;
    if (queued) {   // this call alone
        m_progress[i].fallback = true;
        m_progress[i].throttles = 0;
        const double start_s = now_s + serving.fallbackPause_s * (0.5 + m_uniform(m_own));
        m_events.push({start_s, static_cast<std::uint32_t>(i), 0, Stage::Call});
        return;
    }
    p.throttles = 0;
    p.strong = false;
    p.stepsLeft = p.steps;
    p.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    m_events.push({now_s, static_cast<std::uint32_t>(whole), 0, Stage::Call});
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

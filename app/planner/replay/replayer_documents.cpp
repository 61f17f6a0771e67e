// Documents in pieces: the pieces are calls of their own, all at once, and the document's own call merges what they gave.
#include "replayer.h"

#include <algorithm>

namespace tenbin::planner {

// Tokens, cached or not, of the call of a piece or of the merge.
double Replayer::documentInput(std::size_t i) const
{
    const DocumentCalls &d = m_tokens.document;
    if (!isPiece(i))
        return d.mergeInput;
    const double mean = m_case.workload.request.user.mean_tokens, its = static_cast<double>(m_arrivals.requests[i].userTokens);
    return d.pieceInput + (its - mean) / d.pieces;
}

void Replayer::beginPieces(std::size_t i, double now_s)
{
    const int count = m_tokens.document.pieces;
    m_pieces[i] = {now_s, count};
    const Arrival document = m_arrivals.requests[i];
    Progress piece = m_progress[i];
    piece.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    piece.stepsLeft = 1;
    piece.throttles = 0;
    for (int k = 0; k < count && m_progress[i].round == piece.round; ++k) {
        std::size_t place = m_arrivals.requests.size();
        if (m_freePlaces.empty()) {
            m_arrivals.requests.emplace_back();
            m_progress.emplace_back();
            m_documentOf.emplace_back();
        } else {
            place = m_freePlaces.back();
            m_freePlaces.pop_back();
        }
        m_arrivals.requests[place] = document;
        m_arrivals.requests[place].jitterZ = static_cast<float>(m_normal(m_own));
        m_progress[place] = piece;
        m_documentOf[place - m_count] = static_cast<std::uint32_t>(i);
        call(place, now_s);
    }
}

// Whether it is of no use any more: its document is lost, or has begun anew. Its place is free then.
bool Replayer::dropped(std::size_t i)
{
    if (m_progress[i].round == m_progress[documentOf(i)].round)
        return false;
    m_freePlaces.push_back(static_cast<std::uint32_t>(i));
    return true;
}

void Replayer::finishPiece(std::size_t i, double end_s)
{
    const std::size_t document = documentOf(i);
    m_freePlaces.push_back(static_cast<std::uint32_t>(i));
    Pieces &pieces = m_pieces[document];
    pieces.end_s = std::max(pieces.end_s, end_s);
    if (--pieces.open > 0)
        return;
    Progress &p = m_progress[document];
    p.stepsLeft = 1;
    m_events.push({pieces.end_s, static_cast<std::uint32_t>(document), 0, Stage::Call});
}

}   // namespace tenbin::planner

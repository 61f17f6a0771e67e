// Containers of a serverless endpoint in replay.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

namespace tenbin::planner {

// A call takes the most recently used warm container, else starts a cold one. An idle container goes after idle_s; `kept`
// of them are always warm. At most `most` calls run at once.
class ContainerPool
{
public:
    ContainerPool(int most, int kept, double idle_s)
        : m_most(most)
        , m_kept(kept)
        , m_idle_s(idle_s)
        , m_idleSince_s(static_cast<std::size_t>(kept), 0)
    {
    }

    // Whether the call that starts now meets a cold container; no value: refused, all are busy.
    std::optional<bool> take(double now_s)
    {
        if (m_busy >= m_most)
            return std::nullopt;
        while (!m_idleSince_s.empty() && static_cast<int>(m_idleSince_s.size()) + m_busy > m_kept
            && m_idleSince_s.front() + m_idle_s < now_s)
            m_idleSince_s.pop_front();
        ++m_busy;
        if (m_idleSince_s.empty())
            return true;
        m_idleSince_s.pop_back();
        return false;
    }

    void giveBack(double now_s)
    {
        --m_busy;
        m_idleSince_s.push_back(now_s);
    }

private:
    int m_most, m_kept;
    double m_idle_s;
    int m_busy = 0;
    std::deque<double> m_idleSince_s;   // ascending: the last is the most recently used
};

}   // namespace tenbin::planner

// The last few values of a pure function, for callers that mostly ask for the same few again.
#pragma once

#include <array>
#include <cstddef>

namespace tenbin::planner {

// Keys are compared by ==. With more than N keys in turn nothing is ever found again: N is how many one plan asks for at most.
// For one thread: keep it thread_local.
template<typename Key, typename Value, std::size_t N>
class Recent
{
public:
    // make(key) where that is not kept; the longest kept gives way. The reference is good until the next call.
    template<typename Make>
    const Value &of(const Key &key, const Make &make)
    {
        for (std::size_t i = 0; i < m_kept; ++i)
            if (m_entries[i].key == key)
                return m_entries[i].value;
        Entry &its = m_entries[m_next];
        its.value = make(key);
        its.key = key;
        m_next = (m_next + 1) % N;
        m_kept = m_kept < N ? m_kept + 1 : N;
        return its.value;
    }

private:
    struct Entry
    {
        Key key{};
        Value value{};
    };
    std::array<Entry, N> m_entries{};
    std::size_t m_kept = 0, m_next = 0;
};

}   // namespace tenbin::planner

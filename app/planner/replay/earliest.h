// A queue of what is due, the earliest first.
#pragma once

#include <cstddef>
#include <vector>

namespace tenbin::planner {

// A binary heap as std::priority_queue is one, but for what replay asks of it: which child is earlier is chance, so that it is
// computed rather than branched on, and the first may be replaced in one pass: a week of a million requests takes a tenth less.
// `Item::before` is a total order.
template<typename Item>
class Earliest
{
public:
    bool empty() const { return m_heap.empty(); }
    std::size_t size() const { return m_heap.size(); }
    const Item &top() const { return m_heap.front(); }

    void push(const Item &item)
    {
        m_heap.push_back(item);
        std::size_t place = m_heap.size() - 1;
        while (place > 0 && item.before(m_heap[(place - 1) / 2])) {
            m_heap[place] = m_heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        m_heap[place] = item;
    }

    void pop()
    {
        const Item last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty())
            replaceTop(last);
    }

    void replaceTop(const Item &item)
    {
        const std::size_t size = m_heap.size();
        std::size_t place = 0;
        for (std::size_t child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size)
                child += m_heap[child + 1].before(m_heap[child]);
            if (!m_heap[child].before(item))
                break;
            m_heap[place] = m_heap[child];
            place = child;
        }
        m_heap[place] = item;
    }

private:
    std::vector<Item> m_heap;
};

}   // namespace tenbin::planner

// The account's on-demand quota in replay: requests and tokens a minute, refilled continuously, full at the start.
#pragma once

#include "earliest.h"
#include "planner/model/serving.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace tenbin::planner {

class TokenBucket
{
public:
    explicit TokenBucket(const QuotaLimit &limit)
        : m_limit(limit)
        , m_requests(limit.requestsPerMinute)
        , m_tokens(limit.tokensPerMinute)
    {
    }

    // Takes one request and `reserved` tokens at `now_s` (not before the last call); false: throttled, nothing taken.
    bool take(double now_s, double reserved)
    {
        settleUntil(now_s);
        refill(now_s);
        const bool requestsOk = m_limit.requestsPerMinute <= 0 || m_requests >= 1;
        // A call larger than the bucket would starve for ever: it passes when the bucket is full.
        const bool tokensOk = m_limit.tokensPerMinute <= 0 || m_tokens >= std::min(reserved, m_limit.tokensPerMinute);
        if (!requestsOk || !tokensOk)
            return false;
        m_requests -= 1;
        m_tokens -= reserved;
        return true;
    }

    // At `end_s` the bucket gets back what the call reserved above its real use (negative: gives more). Nobody looks into the
    // bucket between two calls: what is due by then is settled, in its order, when the next one asks.
    void settleAt(double end_s, std::uint32_t request, float surplus) { m_due.push({end_s, request, surplus}); }

    double settles_s() const { return m_due.empty() ? std::numeric_limits<double>::infinity() : m_due.top().time_s; }
    void settleUntil(double now_s)
    {
        for (; !m_due.empty() && m_due.top().time_s <= now_s; m_due.pop()) {
            refill(m_due.top().time_s);
            m_tokens = std::min(m_limit.tokensPerMinute, m_tokens + static_cast<double>(m_due.top().surplus));
        }
    }

private:
    struct Settlement
    {
        double time_s;
        std::uint32_t request;
        float surplus;
        bool before(const Settlement &o) const { return (time_s < o.time_s) | ((time_s == o.time_s) & (request < o.request)); }
    };

    void refill(double now_s)
    {
        const double minutes = (now_s - m_now_s) / 60;
        m_now_s = now_s;
        m_requests = std::min(m_limit.requestsPerMinute, m_requests + minutes * m_limit.requestsPerMinute);
        m_tokens = std::min(m_limit.tokensPerMinute, m_tokens + minutes * m_limit.tokensPerMinute);
    }

    QuotaLimit m_limit;
    double m_requests, m_tokens;
    double m_now_s = 0;
    Earliest<Settlement> m_due;
};

}   // namespace tenbin::planner

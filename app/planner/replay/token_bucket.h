// The account's on-demand quota in replay: requests and tokens a minute, refilled continuously, full at the start.
#pragma once

#include "planner/model/serving.h"

#include <algorithm>

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

    // Gives back what was reserved above the call's real use (negative: takes more).
    void settle(double now_s, double surplus)
    {
        refill(now_s);
        m_tokens = std::min(m_limit.tokensPerMinute, m_tokens + surplus);
    }

private:
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
};

}   // namespace tenbin::planner

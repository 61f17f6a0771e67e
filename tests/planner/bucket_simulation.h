// A token bucket of one minute, simulated call by call: it shares nothing with the program.
#pragma once

#include "long_counts.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

#include <cmath>
#include <functional>
#include <queue>
#include <vector>

namespace tenbin::planner {

// Calls of 1,000 tokens on average unless said otherwise: lognormal inputs and outputs. Requests are not counted where
// requestsPerMinute is 0, tokens not where tokensPerMinute is.
struct Account
{
    double requestsPerMinute = 0, tokensPerMinute = 0;
    double calls_per_s = 1;
    double maxOutput = 0;   // tokens
    double call_s = 1;      // mean; a call's length follows its output
    double burstCv = 0, burst_s = 60;
    double input = 500, inputCv = .7, output = 500, outputCv = .7;
    int attempts = 4;
    double jitter = 1;
    double burndown = 1;   // tokens of quota that one of output settles at
};

struct Played
{
    double failed = 0, throttled = 0, failedError = 0;
};

class Simulation
{
public:
    explicit Simulation(const Account &account)
        : m_account(account)
        , m_requests(account.requestsPerMinute)
        , m_tokens(account.tokensPerMinute)
    {
    }

    Played run(std::size_t calls)
    {
        constexpr std::size_t batches = 20;
        double squares = 0, failed = 0, throttled = 0;
        // Until a full bucket at the start is forgotten.
        const auto start = static_cast<std::size_t>(30 * std::max(m_account.requestsPerMinute, m_account.tokensPerMinute / 1000));
        for (std::size_t i = 0; i < calls / 20 + start; ++i)
            arrive();
        for (std::size_t b = 0; b < batches; ++b) {
            m_failed = m_throttled = 0;
            for (std::size_t i = 0; i < calls / batches; ++i)
                arrive();
            const double share = m_failed / static_cast<double>(calls / batches);
            failed += share / batches;
            squares += share * share / batches;
            throttled += m_throttled / static_cast<double>(calls / batches) / batches;
        }
        return {failed, throttled, std::sqrt(std::max(0.0, squares - failed * failed) / (batches - 1))};
    }

private:
    struct Call
    {
        double due_s = 0, reserved = 0, unused = 0, lasts_s = 0;
        int tries = -1;   // -1: it ends
        bool operator>(const Call &o) const { return due_s > o.due_s; }
    };

    double lognormal(double mean, double cv)
    {
        const double s2 = std::log1p(cv * cv);
        return mean * std::exp(std::sqrt(s2) * m_normal(m_random) - s2 / 2);
    }
    void refill(double now_s)
    {
        const double minutes = (now_s - m_last_s) / 60;
        m_last_s = now_s;
        m_requests = std::min(m_account.requestsPerMinute, m_requests + minutes * m_account.requestsPerMinute);
        m_tokens = std::min(m_account.tokensPerMinute, m_tokens + minutes * m_account.tokensPerMinute);
    }
    void ask(Call call)
    {
        refill(call.due_s);
        const bool enough = (m_account.requestsPerMinute <= 0 || m_requests >= 1)
            && (m_account.tokensPerMinute <= 0 || m_tokens >= std::min(call.reserved, m_account.tokensPerMinute));
        if (enough) {
            m_requests -= 1;
            m_tokens -= call.reserved;
            m_calls.push({call.due_s + call.lasts_s, 0, call.unused, 0, -1});
            return;
        }
        m_throttled += call.tries == 0;
        m_failed += call.tries == m_account.attempts - 1;
        if (call.tries == m_account.attempts - 1)
            return;
        call.due_s += (1 - m_account.jitter * m_uniform(m_random)) * .5 * (1 << call.tries);
        ++call.tries;
        m_calls.push(call);
    }
    void arrive()
    {
        double work = m_gap(m_random);
        if (m_account.burstCv <= 0) {
            m_now_s += work / m_account.calls_per_s;
        } else {
            while (work > (m_burstEnd_s - m_now_s) * m_rate) {
                work -= (m_burstEnd_s - m_now_s) * m_rate;
                m_now_s = m_burstEnd_s;
                m_burstEnd_s += m_account.burst_s;
                m_rate = lognormal(m_account.calls_per_s, m_account.burstCv);
            }
            m_now_s += work / m_rate;
        }
        while (!m_calls.empty() && m_calls.top().due_s <= m_now_s) {
            const Call call = m_calls.top();
            m_calls.pop();
            if (call.tries < 0) {
                refill(call.due_s);
                m_tokens = std::min(m_account.tokensPerMinute, m_tokens + call.unused);
            } else {
                ask(call);
            }
        }
        const double input = lognormal(m_account.input, m_account.inputCv);
        const double output = lognormal(m_account.output, m_account.outputCv);
        ask({m_now_s, input + m_account.maxOutput, m_account.maxOutput - m_account.burndown * output,
            m_account.call_s * output / m_account.output, 0});
    }

    Account m_account;
    double m_requests, m_tokens, m_last_s = 0, m_now_s = 0, m_burstEnd_s = 0, m_rate = 0;
    double m_failed = 0, m_throttled = 0;
    boost::random::mt19937_64 m_random{77};
    boost::random::exponential_distribution<double> m_gap{1};
    boost::random::normal_distribution<double> m_normal;
    boost::random::uniform_01<double> m_uniform;
    std::priority_queue<Call, std::vector<Call>, std::greater<>> m_calls;
};

inline std::size_t callsToSimulate()
{
    return longCounts() ? 2'000'000 : 150'000;
}

}   // namespace tenbin::planner

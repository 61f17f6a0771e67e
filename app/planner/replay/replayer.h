// The event loop of replay.
#pragma once

#include "arrivals.h"
#include "planner/model/serving.h"
#include "replay.h"
#include "token_bucket.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

#include <queue>

namespace tenbin::planner {

class Replayer
{
public:
    Replayer(const Case &c, const RequestTokens &tokens, const CacheSplit &split, double escalation, double callFailure,
        const ReplayOptions &options);

    ReplayOutcome run(Arrivals arrivals);

private:
    enum class Stage : std::uint8_t { SettleFirst, SettleStrong, Call };   // at one instant, tokens come back first
    struct Event
    {
        double time_s;
        std::uint32_t request;
        float surplus;   // tokens reserved above real use
        Stage stage;
        bool operator>(const Event &o) const;
    };
    // What a request is doing.
    struct Progress
    {
        std::uint16_t stepsLeft = 1;
        std::uint8_t retriesLeft = 0;
        std::uint8_t throttles = 0;   // of the call under way
        bool strong = false;          // escalated
        bool wasThrottled = false;
    };
    struct CallDraw
    {
        double input = 0, output = 0;   // uncached input, output
        double firstToken_s = 0, whole_s = 0;
    };
    using Earliest = std::priority_queue<double, std::vector<double>, std::greater<>>;

    QuotaLimit limitOf(const ChosenModel &model) const;
    void openCore();
    bool coreOpen(double now_s) const;
    CallDraw draw(std::size_t i, const ModelSpeed &speed, double jitterZ, double jitterCv) const;
    void begin(std::size_t i);
    void call(std::size_t i, double now_s);
    void callOnDemand(std::size_t i, double now_s);
    void throttle(std::size_t i, double now_s);
    void finish(std::size_t i, double start_s, const CallDraw &drawn);
    bool cancelled();
    ReplayOutcome outcome() const;

    const Case &m_case;
    const RequestTokens &m_tokens;
    const ReplayOptions &m_options;
    const double m_escalation, m_callFailure;
    boost::random::mt19937_64 m_own;   // retries, backoffs and the strong model; the arrivals' marks have their own
    boost::random::uniform_01<double> m_uniform;
    boost::random::normal_distribution<double> m_normal;
    TokenBucket m_firstBucket, m_strongBucket;
    LaneCapacity m_capacity;
    double m_front_s = 0, m_uncachedShare = 1, m_stretch = 1;
    double m_otherInput = 0;   // of a call, besides the user's text
    bool m_coreOn = false, m_spills = true;

    Arrivals m_arrivals;
    std::vector<Progress> m_progress;
    std::vector<float> m_firstToken, m_endToEnd;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    Earliest m_free;   // when each core stream is free
    std::size_t m_polls = 0, m_throttled = 0, m_failed = 0, m_hot = 0, m_deferred = 0, m_coreCalls = 0, m_firstCalls = 0;
    double m_busy_s = 0;
};

}   // namespace tenbin::planner

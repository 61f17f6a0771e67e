// The event loop of replay.
#pragma once

#include "arrivals.h"
#include "container_pool.h"
#include "hosted_pool.h"
#include "planner/model/path_latency.h"
#include "replay.h"
#include "spread.h"
#include "token_bucket.h"

#include <boost/container/static_vector.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

#include <limits>
#include <optional>

namespace tenbin::planner {

class Replayer
{
public:
    Replayer(const Case &c, const RequestTokens &tokens, const Served &served, double escalation, double callFailure,
        const ReplayOptions &options);

    ReplayOutcome run(Arrivals arrivals);

private:
    // At one instant containers come back first.
    enum class Stage : std::uint8_t { GiveBack, GiveBackCopy, Call, Queue };
    struct Event
    {
        double time_s;
        std::uint32_t request;
        std::uint8_t lane;
        Stage stage;
        bool before(const Event &o) const
        {
            const bool first = (stage < o.stage) | ((stage == o.stage) & (request < o.request));
            return (time_s < o.time_s) | ((time_s == o.time_s) & first);
        }
    };
    struct Free   // when a stream is
    {
        double time_s;
        bool before(const Free &o) const { return time_s < o.time_s; }
    };
    // What a request is doing.
    struct Progress
    {
        float outputTokens = 0;   // of the step under way; the first one's are the arrival's
        float carried = 0;        // of the turn's earlier calls, which this one reads: tokens
        std::uint16_t stepsLeft = 1, steps = 1;
        std::uint8_t retriesLeft = 0;
        std::uint8_t throttles = 0;   // of the call under way
        bool strong : 1 = false;      // escalated
        bool fallback : 1 = false;    // on the other model, or in the queue, after its lane refused it
        std::uint8_t round = 0;       // of a document and its pieces: those of an earlier round are of no use any more
    };
    // A document whose pieces are worked on.
    struct Pieces
    {
        double end_s = 0;   // of those that are done
        int open = 0;
    };
    struct CallDraw
    {
        double input = 0, output = 0;   // uncached input, output
        double firstToken_s = 0, whole_s = 0;
    };
    struct RunningLane
    {
        LaneRole role{};
        const Lane *lane = nullptr;
        double uncachedShare = 1;   // of a call's input
        // Provisioned and Reserved: when each stream is free. A stream is held so long that the lane's rate is the bought one.
        Earliest<Free> free;
        LaneCapacity capacity;
        double stretch = 1;
        ModelSpeed speed;   // of the first model, on demand
        std::optional<HostedPool> hosted;
        std::optional<ContainerPool> containers;
        std::size_t calls = 0, cold = 0;
        double busy_s = 0;
    };

    void addLane(const ServedLane &served);
    RunningLane *laneOf(std::size_t i, double now_s);
    double kept(double output) const;
    CallDraw draw(
        std::size_t i, const ModelSpeed &speed, double uncachedShare, double jitterZ, const Spread<double> &jitter) const;
    double documentInput(std::size_t i) const;
    void begin(std::size_t i);
    bool isPiece(std::size_t i) const { return i >= m_count; }
    std::size_t documentOf(std::size_t i) const { return isPiece(i) ? m_documentOf[i - m_count] : i; }
    bool dropped(std::size_t i);
    void beginPieces(std::size_t i, double now_s);
    void finishPiece(std::size_t i, double end_s);
    std::uint16_t stepsOf(const Arrival &a) const;
    float anotherOutput(std::size_t i);
    void call(std::size_t i, double now_s);
    void callFifo(RunningLane &lane, std::size_t i, double now_s);
    void callHosted(RunningLane &lane, std::size_t i, double now_s);
    void callContainer(RunningLane &lane, std::size_t i, double now_s);
    void callOnDemand(const RunningLane *lane, std::size_t i, double now_s);
    void throttle(std::size_t i, double now_s);
    void refuse(std::size_t i, double now_s);
    void giveUp(std::size_t i);
    void wakeQueue(double at_s);
    void tryQueued(double now_s);
    void lose(std::size_t i);
    void fillRescued(ReplayOutcome &result) const;
    void fillEvent(ReplayOutcome &result) const;
    const ChosenModel &modelOf(const Progress &p) const;
    void finish(std::size_t i, double firstToken_s, double end_s);
    bool step(std::size_t &next);
    bool coreOpen(double now_s);
    double settles_s() const;   // when a bucket gets back next what calls did not use
    ReplayOutcome outcome() const;
    LaneUse use(const RunningLane &lane, double served) const;

    const Case &m_case;
    const RequestTokens &m_tokens;
    const ReplayOptions &m_options;
    const double m_escalation, m_callFailure;
    boost::random::mt19937_64 m_own;   // retries, backoffs and the strong model; the arrivals' marks have their own
    boost::random::uniform_01<double> m_uniform;
    boost::random::normal_distribution<double> m_normal;
    TokenBucket m_firstBucket, m_strongBucket, m_fallbackBucket;
    int m_copiesFree = std::numeric_limits<int>::max();   // calls that the copies of an imported model may begin
    Spread<double> m_outputSpread, m_onDemandJitter, m_provisionedJitter, m_hostedJitter;
    ModelSpeed m_strongSpeed;
    double m_front_s = 0, m_firstUncached = 1, m_strongUncached = 1;   // shares of the input of a call on demand
    double m_meanInput = 0, m_meanCarried = 0;                         // of a call; of it, what earlier calls have added
    double m_deferredFrom = 1, m_besideFrom = 1;                       // of the route mark: from here on
    std::vector<RunningLane> m_lanes;
    RunningLane *m_core = nullptr, *m_otherwise = nullptr, *m_beside = nullptr;   // of them; null: not in the plan
    boost::container::static_vector<RunningLane *, kMaximumLanes> m_pools;        // those that are hosted
    std::array<bool, kHoursOfWeek> m_coreOpen{};
    // The hour that was last asked for, well inside its bounds: seconds of the week's clock.
    double m_hourFrom_s = 0, m_hourTo_s = 0;
    bool m_openThen = false;

    Arrivals m_arrivals;
    std::size_t m_count = 0;   // of requests
    std::vector<Progress> m_progress;
    // Pieces under way stand behind the requests, with an arrival and a progress each; places that are free are used again.
    std::vector<std::uint32_t> m_documentOf, m_freePlaces;
    std::vector<Pieces> m_pieces;   // of each request, where documents are cut
    std::vector<float> m_firstToken, m_endToEnd;
    Earliest<Event> m_events;
    Earliest<Event> m_queued;   // calls in the fallback's queue, by when they may be tried again
    double m_queueWakes_s = std::numeric_limits<double>::infinity();
    bool m_trying = false, m_refusedAgain = false;   // the first of that queue
    std::size_t m_calls = 0, m_throttled = 0, m_failed = 0, m_rescued = 0, m_rescuedLost = 0, m_hot = 0, m_deferred = 0,
                m_firstCalls = 0;
};

}   // namespace tenbin::planner

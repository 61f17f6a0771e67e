// The latency of a request along its path: network, retrieval, guardrails, steps, retries, cascade, waiting.
#pragma once

#include "planner/queueing/burst_wait.h"
#include "serving.h"

#include <boost/container/small_vector.hpp>

#include <array>
#include <span>

namespace tenbin::planner {

// Latency of a turn without waiting, by whether it is escalated.
struct TurnTimes
{
    double share = 0;   // of turns
    double calls = 1;   // of one turn, with retries; the pieces of a document, asked for at once, count as one
    double callsVariance = 0;
    double call_s = 0;     // mean of one call
    CallTimes first;       // not escalated
    CallTimes escalated;   // the strong model starts when the verifier has refused
};

// Turns of one call that succeed at once and turns tried again are laws of their own, and so are turns of one, two and more
// steps: their mixture has several humps.
using Turns = std::array<TurnTimes, 4>;

// What a lane does with its calls in one load level.
struct LaneState
{
    WaitMix wait;
    double memory_s = 0;    // for so long the queue remembers: later calls of a turn meet what its earlier ones met
    QuotaUse quota;         // on-demand and serverless: throttled calls
    double coldShare = 0;   // of turns, meet a cold container
    double coldStart_s = 0;
};

// A share of a level's requests on one lane.
struct Route
{
    double share = 0;
    std::size_t lane = 0;
    const Turns *turns = nullptr;
    LaneState state;
};

// What a level's requests get whose calls are refused for good.
struct FallbackState
{
    QuotaUse quota;    // of the other model
    Moments queue_s;   // in the queue
};

struct PathTimes
{
    double front_s = 0;   // constant part in front of the model: network, gateway, retrieval, guardrails
    double escalation = 0;
    bool cascades = false;
    double verifier_s = 0;
    const RequestTokens *tokens = nullptr;
    TurnCalls strong;
    Fallback fallback = Fallback::None;
    CallTimes fallbackTurn;      // of the other model
    double refusedAfter_s = 0;   // mean backoff of a call until its last attempt is refused

    Turns turns(const TurnCalls &calls) const;   // of calls like these
    // A whole turn on this model, every step of it.
    CallTimes wholeTurn(const TurnCalls &calls) const;

private:
    Turns documents(const TurnCalls &calls) const;
    Moments repeats(const TurnCalls &calls, double share) const;
    void escalate(TurnTimes &turn, const CallTimes &up) const;
};

enum class Laws : std::uint8_t { Both, FirstToken, EndToEnd };

// The laws of latency over load levels.
class LatencySum
{
public:
    // A law that is not wanted stays empty.
    LatencySum(const PathTimes &path, Laws wanted)
        : m_path(path)
        , m_wanted(wanted)
    {
    }

    // One load level, `weight` of all requests. The routes' turns are kept until the end.
    void addLevel(double weight, std::span<const Route> routes, const QuotaUse &strongQuota, const FallbackState &rescue);
    void addHot(double weight);   // answered from the cache of hot answers
    void finish();                // all are added

    // Of all requests; `rescued`: answered by the fallback.
    double failed() const { return m_failed; }
    double rescued() const { return m_rescued; }

    LatencyMixture firstToken, endToEnd;   // the second one empty unless both are asked for

private:
    class RouteLaws;
    struct Share
    {
        double atOnce = 0, late = 0;           // not throttled; throttled, by the
        double backoff_s = 0, square_s2 = 0;   // sums of its moments
    };
    // Turns that meet no queue: by index, and whether they are escalated.
    struct Prompt
    {
        const Turns *turns;
        std::array<std::array<Share, 2>, std::tuple_size_v<Turns>> share;
    };
    Prompt &promptOf(const Turns *turns);
    void component(double weight, double shift_s, const CallTimes &turn, const Moments &delay);

    const PathTimes &m_path;
    const Laws m_wanted;
    boost::container::small_vector<Prompt, 8> m_prompt;
    double m_failed = 0, m_rescued = 0;
};

PathTimes pathTimes(const Case &c, const RequestTokens &tokens, const TurnCalls &strong, double escalation);

// Mean network round trip from the workload's users to the Regions that serve them, seconds; notes gaps.
double networkRoundTrip(const Case &c, Outcome *outcome);

}   // namespace tenbin::planner

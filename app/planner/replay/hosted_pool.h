// Instances of a SageMaker endpoint in replay: calls that share an instance slow each other as they come and go.
#pragma once

#include "earliest.h"
#include "planner/plan.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

namespace tenbin::planner {

struct ScalingDelays
{
    double scaleOut_s = 0;   // from the load to the instance that serves it
    double scaleIn_s = 0;    // of lasting lower load before an instance goes
};

// A call takes a stream of the instance with the fewest, or waits for one, first come first served. It is prefilled for
// its own time and then decodes at one token every decode_s + perStream_s * b seconds, b being the calls on the instance at
// that moment: processor sharing, kept in virtual time (tokens each stream has decoded), so that an event costs O(log b).
//
// Every minute autoscaling compares the mean number of calls under way and waiting, over the last three minutes, with the
// target, as target tracking does with its alarm of three one-minute values.
class HostedPool
{
public:
    struct Done
    {
        std::uint32_t request;
        double start_s, firstToken_s, end_s;
    };

    HostedPool(const Hosting &hosting, const ScalingDelays &delays);

    // At now_s, not before anything else that happened here.
    void submit(std::uint32_t request, double now_s, double prefill_s, double outputTokens);
    // When something happens here next; infinity: nothing is under way.
    double next_s() const { return m_next_s; }
    // Lets it happen; true: a call was completed, which is `done`.
    bool step(Done &done);

    double instanceHours(double until_s) const { return (m_instanceSeconds + m_running * (until_s - m_counted_s)) / 3600; }
    double callHours() const { return m_callSeconds / 3600; }

private:
    struct Call
    {
        std::uint32_t request;
        double arrival_s, start_s, prefill_s, tokens, firstToken_s;
    };
    struct Mark   // of a call: when it is due, in seconds or in tokens decoded
    {
        double at;
        std::uint32_t call;
        bool before(const Mark &o) const { return (at < o.at) | ((at == o.at) & (call < o.call)); }
    };
    struct Instance
    {
        Earliest<Mark> prefilling, decoding;
        int calls = 0;
        double decoded = 0, updated_s = 0;   // tokens each stream has decoded until then
        bool open = true;                    // takes calls; else it goes when it is empty
        bool gone = false;
    };

    double token_s(const Instance &instance) const { return m_hosting.decode_s + m_hosting.decodePerStream_s * instance.calls; }
    double due_s(const Instance &instance) const;
    void advance(Instance &instance, double now_s) const;
    void changed(std::size_t index);
    void start(std::size_t index, std::uint32_t call, double now_s);
    void dispatch(double now_s);
    void count(double now_s);
    void endMinute();
    void catchUp(double now_s);
    void tick();
    void open(double now_s);
    void close();
    void look();   // for what happens next
    bool happen(Done &done);
    int streams() const { return std::max(1, m_hosting.streamsPerInstance); }

    const Hosting &m_hosting;
    ScalingDelays m_delays;
    std::vector<Instance> m_instances;
    std::vector<double> m_due_s;   // of each instance
    std::size_t m_first = 0;       // the one that is due first
    double m_next_s = std::numeric_limits<double>::infinity();
    std::vector<Call> m_calls;
    std::vector<std::uint32_t> m_unused;   // places in m_calls
    std::deque<std::uint32_t> m_waiting;
    std::deque<double> m_starting_s;   // when instances under way are ready
    int m_running = 0, m_underWay = 0;
    double m_instanceSeconds = 0, m_callSeconds = 0, m_counted_s = 0;
    double m_tick_s = 0, m_minuteLoad = 0, m_loadSince_s = 0;
    std::deque<double> m_minutes;   // mean calls under way and waiting in each of the last minutes
    double m_lowSince_s = std::numeric_limits<double>::infinity();
};

}   // namespace tenbin::planner

// The laws of latency over load levels, from the turns of their routes.
#pragma once

#include "path_latency.h"
#include "planner/latency/mixture.h"

#include <boost/container/small_vector.hpp>

namespace tenbin::planner {

enum class Laws : std::uint8_t { Both, FirstToken, EndToEnd };

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

}   // namespace tenbin::planner

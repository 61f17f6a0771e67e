// How many servers a trace needs for a bound on waiting, by replay and by two closed forms.
#pragma once

#include "planner/queueing/service_law.h"
#include "planner/replay/fifo.h"
#include "planner/trace.h"

#include <tl/expected.hpp>

#include <cstdint>

namespace tenbin::planner {

enum class SizingError : std::uint8_t {
    EmptyTrace,
    BadServiceLaw,   // negative or not finite, a prefill rate of 0, or no service time at all
    BadWait,         // negative or not finite
    BadServers,      // below 1 or above kMostServers
    TooManyServers   // no count up to kMostServers keeps the bound
};

inline constexpr int kMostServers = 1 << 20;

struct SizingResult
{
    int servers = 0;   // the fewest that keep the bound in replay, or the count asked for
    // BurstEnvelope, and no more than requests are ever there at once. For a given count: for the wait that the replay found.
    int closedFormServers = 0;
    int erlangCMeanServers = 0;   // M/M/c at the trace's mean rate and mean service, for the same wait
    WaitStatistics wait;          // replayed with `servers`

    bool operator==(const SizingResult &) const = default;
};

// The fewest servers, first come first served, for which at least 95 % of the trace's requests wait at most
// `p95Wait_s` >= 0. Every request is served in `law`'s time for its own lengths.
tl::expected<SizingResult, SizingError> sizeForWait(const Trace &trace, const ServiceLaw &law, double p95Wait_s);

// The trace's waits behind a given number of servers.
tl::expected<SizingResult, SizingError> sizeAt(const Trace &trace, const ServiceLaw &law, int servers);

}   // namespace tenbin::planner

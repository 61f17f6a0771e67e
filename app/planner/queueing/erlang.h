// Erlang's formulas for M/M/c.
#pragma once

#include <optional>

namespace tenbin::planner {

// Erlang B: share of calls that find all servers busy, with no queue. servers >= 0, offeredLoad >= 0 in erlangs.
double erlangB(int servers, double offeredLoad);
// Erlang C: probability that a call waits. No value where offeredLoad >= servers: the queue has no steady state.
std::optional<double> erlangC(int servers, double offeredLoad);

} // namespace tenbin::planner

// Erlang's formulas for M/M/c (Erlang 1917; Cooper, "Introduction to Queueing Theory", 1981, chapter 3).
#pragma once

#include <optional>

namespace tenbin::planner {

// Erlang B: share of calls that find all servers busy, with no queue. servers >= 0, offeredLoad >= 0 in erlangs.
// O(sqrt(servers)) where the load is near the servers; 0 where it would be below 1e-300.
double erlangB(int servers, double offeredLoad);
// Erlang C: probability that a call waits. No value where offeredLoad >= servers: the queue has no steady state.
std::optional<double> erlangC(int servers, double offeredLoad);

// The wait of an M/M/c queue, first come first served: a call waits with pWait, then exponentially with mean delay_s.
struct ErlangWait
{
    double pWait = 0;
    double delay_s = 0;   // mean wait of those that wait

    double mean_s() const { return pWait * delay_s; }
    // P(wait > wait_s), wait_s >= 0.
    double tail(double wait_s) const;
    // The smallest wait that a share `probability` (in (0, 1)) of calls do not exceed.
    double quantile_s(double probability) const;

    bool operator==(const ErlangWait &) const = default;
};

// rate_per_s >= 0; service_s > 0, the mean; servers >= 1. No value where rate_per_s * service_s >= servers.
std::optional<ErlangWait> erlangWait(int servers, double rate_per_s, double service_s);

// The fewest servers for which P(wait > wait_s) <= 1 - probability. No value for arguments out of range or a load above
// a million erlangs. wait_s >= 0, probability in (0, 1).
std::optional<int> erlangServers(double rate_per_s, double service_s, double wait_s, double probability);

}   // namespace tenbin::planner

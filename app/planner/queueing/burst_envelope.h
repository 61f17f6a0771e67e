// How many servers bursty arrivals need, without replaying them.
#pragma once

#include "planner/trace.h"
#include "service_law.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tenbin::planner {

// The rest of running calls of one stratum is uniform on [0, length_s].
struct BurstEnvelopeSpan
{
    double length_s;
    double workShare;
};

// For a sample of a trace's arrivals, what had come in the windows before each: counts, input and output tokens, so
// that one envelope, made once per workload, serves every service law.
//
// A request waits longer than t behind c servers if, for some window tau that began when all servers had just become
// busy, the work that came in the window and the work then in service fill the c servers for x = tau + t and still leave
// a running call on all but the one that is just free. Renewal theory (Cox, "Renewal Theory", 1962) counts this:
// - Calls running when the window began (N of them) came before it, and of a call of age y the share P(Y > y) of its
//   work is expected to be left, Y being the rest of a running call, of density P(S > y) / E[S]. So the work in the
//   window and that rest, A(tau) + R, are together the mean of A(tau + Y), and N = R / Se with Se = E[Y].
// - c - N servers began afresh; after x each has done x + g(x) less the rest g(x) of its running call, where g falls or
//   rises from E[S] at 0 to Se. The N servers in mid-call do x on average.
// The request waits if A(tau) >= (c - N) (x + g) + N x - g, hence
//
//     c(arrival) = max over tau of (A(tau) + R g(x) / Se + g(x)) / (x + g(x)).
//
// R is never scaled up (young calls are not yet in the state that Se describes), and c(arrival) is at least one more than
// the calls that would still run at t had none of them waited.
//
// P(W > t) <= 1 - p takes the p-quantile over arrivals of that maximum. It is the max-plus form of the waiting time
// (Kiefer and Wolfowitz 1955; Chang, "Performance Guarantees in Communication Networks", 2000) on the distribution
// of the maximum itself; a maximum over tau of quantiles is only a lower bound of it. Nothing is fitted.
class BurstEnvelope
{
public:
    // At most `maximumSamples` (>= 1) arrivals, evenly spread over the trace's, are kept. The same trace gives the same
    // envelope. Time O(samples * windows).
    explicit BurstEnvelope(const Trace &trace, std::size_t maximumSamples = 4096);

    // The least real number of servers for which P(wait > wait_s) <= 1 - probability. wait_s >= 0 seconds, probability
    // in (0, 1). 0 for an empty trace.
    double load(const ServiceLaw &law, double wait_s, double probability) const;
    // The same as a whole number, at least 1.
    int servers(const ServiceLaw &law, double wait_s, double probability) const;

    // Q_p(tau) for every window of windows_s(): the quantile, as seen by arrivals, of the work in seconds that came in
    // the last tau. For charts.
    std::vector<double> workQuantiles_s(const ServiceLaw &law, double probability) const;
    std::span<const double> windows_s() const { return m_windows_s; }

private:
    void addWindow(const Trace &trace, const std::vector<std::size_t> &sampled, double window_s);
    std::vector<float> work(const ServiceLaw &law, std::size_t window) const;

    using Rows = std::vector<std::vector<float>>;   // [window][sample]
    std::vector<double> servicesOf(const ServiceLaw &law) const;
    void addStillRunning(const Rows &works, const std::vector<double> &services, double wait_s, std::vector<float> &most) const;
    void addMean(const Rows &works, const Rows &integrals, std::size_t window, const BurstEnvelopeSpan &span,
        std::vector<float> &sum) const;

    std::size_t m_samples = 0;
    std::vector<double> m_windows_s;   // ascending, from 0
    // [window * m_samples + sample]
    std::vector<float> m_count, m_input, m_output;
    std::vector<std::int32_t> m_ownInput, m_ownOutput;   // the sampled calls' own
};

}   // namespace tenbin::planner

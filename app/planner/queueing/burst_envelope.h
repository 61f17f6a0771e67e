// How many servers bursty arrivals need, without replaying them.
#pragma once

#include "planner/trace.h"
#include "service_law.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tenbin::planner {

// For a sample of a trace's arrivals, what had come in the windows before each: counts, input and output tokens, so
// that one envelope, made once per workload, serves every service law.
//
// A request waits longer than t behind c servers if, for some window tau that began when all servers had just become
// busy, the work that came in the window and the work then in service fill the c servers for tau + t and still leave a
// running call on all but the one that is just free: A(tau) + R > c (tau + t) + (c - 1) Se. Se = E[S^2] / (2 E[S]) is the mean
// rest of a running call (renewal theory); R is the rest of the calls that were running when the window began. Those came before
// it, and of a call of age y the share P(Y > y) of its work is expected to be left, Y being the rest of a running call, of
// density P(S > y) / E[S]. So A(tau) + R is the mean of A(tau + Y), which is what is computed here:
//
//     c(arrival) = max over tau of (E[A(tau + Y)] + Se) / (tau + t + Se).
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

    // Y of the calls of one stratum is uniform on [0, length_s].
    struct Span
    {
        double length_s;
        double workShare;
    };
    using Rows = std::vector<std::vector<float>>;   // [window][sample]
    std::vector<Span> spansOf(const ServiceLaw &law) const;
    void addMean(const Rows &works, const Rows &integrals, std::size_t window, const Span &span, std::vector<float> &sum) const;

    std::size_t m_samples = 0;
    std::vector<double> m_windows_s;   // ascending, from 0
    // [window * m_samples + sample]
    std::vector<float> m_count, m_input, m_output;
    std::vector<std::int32_t> m_ownInput, m_ownOutput;   // the sampled calls' own
};

}   // namespace tenbin::planner

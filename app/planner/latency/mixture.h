// A latency law as a mixture of shifted lognormals: hours, lanes and cascade branches are components.
#pragma once

#include <span>
#include <vector>

namespace tenbin::planner {

struct LatencyComponent
{
    double weight = 0;    // of all requests; weights of a mixture and failedShare add to 1
    double shift_s = 0;   // constant part: network, gateway, retrieval
    double mu = 0;        // of the logarithm of the rest, in seconds
    double sigma = 0;     // 0: the rest is exp(mu)

    bool operator==(const LatencyComponent &) const = default;
};

class LatencyMixture
{
public:
    // Adds a component whose random part has this mean and variance (s, s^2); a repeated law only gains weight.
    void add(double weight, double shift_s, double mean_s, double variance_s2);
    void setFailedShare(double share) { m_failedShare = share; }

    double failedShare() const { return m_failedShare; }
    const std::vector<LatencyComponent> &components() const { return m_components; }

    // P(latency <= t), failed calls never arriving. t in seconds.
    double cumulative(double t_s) const;
    // Smallest t with cumulative(t) >= p, to 1e-9 relative; infinity where failed calls take the quantile. p in (0, 1).
    double quantile(double p) const;

    bool operator==(const LatencyMixture &) const = default;

private:
    std::vector<LatencyComponent> m_components;
    double m_failedShare = 0;
};

}   // namespace tenbin::planner

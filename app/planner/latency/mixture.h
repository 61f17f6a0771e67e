// A latency law as a mixture of shifted lognormals: hours, lanes and cascade branches are components.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace tenbin::planner {

struct LatencyComponent
{
    double weight = 0;                                        // of all requests; weights of a mixture and failedShare add to 1
    double shift_s = 0;                                       // constant part: network, gateway, retrieval
    double mu = 0;                                            // of the logarithm of the rest, in seconds
    double sigma = 0;                                         // 0: the rest is exp(mu)
    double cap_s = std::numeric_limits<double>::infinity();   // of the rest: all that is longer ends here

    bool operator==(const LatencyComponent &) const = default;
};

class LatencyMixture
{
public:
    // Adds a component whose random part has this mean and variance (s, s^2) before it is cut at cap_s. A law that is nearly
    // one there already joins it, their mean and variance kept: hours differ by little, and quantiles cost by component.
    void add(
        double weight, double shift_s, double mean_s, double variance_s2, double cap_s = std::numeric_limits<double>::infinity());
    // All are added; the rest of the weight never arrives. Before this the mixture is empty.
    void finish(double failedShare);

    double failedShare() const { return m_failedShare; }
    const std::vector<LatencyComponent> &components() const { return m_components; }

    // P(latency <= t), failed calls never arriving. t in seconds.
    double cumulative(double t_s) const;
    // Smallest t with cumulative(t) >= p, to 1e-9 relative; infinity where failed calls take the quantile. p in (0, 1).
    double quantile(double p) const;

    bool operator==(const LatencyMixture &o) const { return m_components == o.m_components && m_failedShare == o.m_failedShare; }

private:
    struct Part   // what a component is made of
    {
        double weight = 0, shift_s = 0, mean_s = 0, square_s2 = 0, cap_s = 0;
    };
    struct Slopes
    {
        double share = 0, density = 0, bend = 0;   // and its first two derivatives
        double sharp = 0;                          // bounds the third one near a peak
    };
    double firstGuess(double share, double arriving) const;
    Slopes slopesAt(double t_s) const;

    static constexpr std::size_t kFew = 64;
    static std::size_t groupOf(double mean_s);
    static bool join(Part &part, const Part &other);   // where they are alike
    void remember(std::size_t part);

    std::vector<LatencyComponent> m_components;
    // Until it is finished.
    std::vector<Part> m_parts;
    // By the group of a mean: the parts that one of this mean may join, among the first few, as bits.
    std::vector<std::uint64_t> m_near;
    double m_failedShare = 0;
};

}   // namespace tenbin::planner

// Imported arrivals: when each request came, and how long its prompt and answer were.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tenbin::planner {

struct Trace
{
    std::string name;
    std::vector<double> arrival_s;   // ascending from 0
    std::vector<std::int32_t> inputTokens, outputTokens;

    bool operator==(const Trace &) const = default;
};

// What a trace sets of a workload: its rate, lengths and bursts.
struct TraceSummary
{
    std::size_t requests = 0;
    double duration_s = 0;        // from the first arrival to the last
    double rate_per_s = 0;        // the inverse of the mean time between arrivals; 0 where there is none
    double interArrivalCv2 = 0;   // squared coefficient of variation: 1 for Poisson arrivals
    double inputMean = 0, inputCv = 0;
    double outputMean = 0, outputCv = 0;
    // Variance over mean of the counts in windows of 60 s; 1 for Poisson arrivals. 0 for a trace below ten windows.
    double dispersionAt60s = 0;
    // The Cox process of the same dispersion: rate times a lognormal of mean 1 and this CV, drawn anew every burst.
    double rateCv = 0;
    double burstLength_s = 60;

    bool operator==(const TraceSummary &) const = default;
};

// The fit is to the index of dispersion at seven time scales, 5 s to 320 s, or from a twentieth of a shorter trace down,
// by least squares of logarithms: IDC(t) = 1 + rate cv^2 t (1 - t / (3 L)) for t < L and 1 + rate cv^2 (L - L^2 / (3 t))
// from L on, the variance of counts of a Cox process whose rate is constant within intervals of length L (Cox and Isham,
// "Point Processes", 1980, section 3.3). Scales with a dispersion below 1 are left out; without any other, rateCv is 0.
TraceSummary summarise(const Trace &trace);

// Variance over mean of the number of arrivals in consecutive windows of `window_s` > 0 seconds; 0 below two windows.
double indexOfDispersion(const Trace &trace, double window_s);

}   // namespace tenbin::planner

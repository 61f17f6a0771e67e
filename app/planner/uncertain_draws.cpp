#include "uncertainty.h"

#include <boost/math/distributions/triangular.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/seed_seq.hpp>
#include <boost/random/sobol.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

// A range without width is a figure.
double quantile(const UncertainInput &input, double probability)
{
    if (!(input.low < input.high))
        return input.mode;
    const double mode = std::clamp(input.mode, input.low, input.high);
    return boost::math::quantile(boost::math::triangular_distribution<double>(input.low, mode, input.high), probability);
}

std::uint64_t shiftOf(std::uint64_t seed, std::size_t input)
{
    const boost::random::seed_seq words{
        static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32), static_cast<std::uint32_t>(input)};
    return boost::random::mt19937_64(words)();
}

}   // namespace

std::vector<double> uncertainDraws(std::span<const UncertainInput> inputs, int draws, std::uint64_t seed)
{
    std::vector<double> values;
    if (inputs.empty() || draws <= 0)
        return values;
    values.reserve(inputs.size() * static_cast<std::size_t>(draws));
    std::vector<std::uint64_t> shift;
    for (std::size_t j = 0; j < inputs.size(); ++j)
        shift.push_back(shiftOf(seed, j));
    // Dimension j of the sequence is the same however many dimensions there are.
    boost::random::sobol points(inputs.size());
    for (int i = 0; i < draws; ++i) {
        for (std::size_t j = 0; j < inputs.size(); ++j) {
            const auto bits = (points() ^ shift[j]) >> 11;   // as many as a double has; the middle of their interval
            values.push_back(quantile(inputs[j], std::ldexp(static_cast<double>(bits) + 0.5, -53)));
        }
    }
    return values;
}

}   // namespace tenbin::planner

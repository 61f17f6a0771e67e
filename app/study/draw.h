// Seeded draws, the same on every platform.
#pragma once

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace tenbin::study {

class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_generator(seed)
    {
    }

    int whole(int low, int high) { return boost::random::uniform_int_distribution<int>(low, high)(m_generator); }
    double real(double low, double high) { return boost::random::uniform_real_distribution<double>(low, high)(m_generator); }
    double factor(double low, double high) { return std::exp(real(std::log(low), std::log(high))); }
    bool chance(double probability) { return real(0, 1) < probability; }
    template<typename List>
    const auto &of(const List &list)
    {
        return list[static_cast<std::size_t>(whole(0, static_cast<int>(std::size(list)) - 1))];
    }
    // Fisher and Yates.
    template<typename T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<std::size_t>(whole(0, static_cast<int>(i) - 1))]);
    }

private:
    boost::random::mt19937_64 m_generator;
};

enum class Towards : std::uint8_t { Nearest, Up, Down };
// To two significant digits, as a question states a figure.
inline double twoDigits(double value, Towards towards = Towards::Nearest)
{
    if (!(value > 0))
        return value;
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1), scaled = value / unit;
    const double kept = towards == Towards::Up ? std::ceil(scaled - 1e-9)
        : towards == Towards::Down             ? std::floor(scaled + 1e-9)
                                               : std::round(scaled);
    return kept * unit;
}

}   // namespace tenbin::study

#include "fsrs.h"

#include "planner/upper_halves.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::study {

namespace {

constexpr double kEasiest = 1, kHardest = 10;

double clampedStability(double stability)
{
    return std::clamp(stability, kLeastStability, kMostStability);
}

double grade(Rating rating)
{
    return static_cast<double>(rating);
}

}   // namespace

Fsrs::Fsrs(const FsrsSettings &settings)
    : m_settings(settings)
    , m_decay(-settings.weights[20])
    , m_factor(std::pow(0.9, 1 / m_decay) - 1)
    , m_daysPerStability((std::pow(settings.retention, 1 / m_decay) - 1) / m_factor)
    , m_growth(std::exp(settings.weights[8]))
    , m_forgetDivisor(settings.shortTerm ? std::exp(settings.weights[17] * settings.weights[18]) : 1)
    , m_easyStart(firstDifficulty(Rating::Easy))
{
    planner::emptyUpperHalves();   // who replays a log makes a scheduler first
}

double Fsrs::retrievability(double days, double stability) const
{
    return std::pow(1 + m_factor * days / stability, m_decay);
}

double Fsrs::firstDifficulty(Rating rating) const
{
    const FsrsWeights &w = m_settings.weights;
    return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1;
}

Memory Fsrs::first(Rating rating) const
{
    const double stability = m_settings.weights[static_cast<std::size_t>(rating) - 1];
    return {clampedStability(stability), std::clamp(firstDifficulty(rating), kEasiest, kHardest)};
}

// Changes less the harder a card already is, and drifts back towards an easy card's start.
double Fsrs::nextDifficulty(double difficulty, Rating rating) const
{
    const FsrsWeights &w = m_settings.weights;
    const double moved = difficulty - w[6] * (grade(rating) - 3) * (10 - difficulty) / 9;
    return std::clamp(w[7] * m_easyStart + (1 - w[7]) * moved, kEasiest, kHardest);
}

double Fsrs::recalled(const Memory &memory, Rating rating, double retrievability) const
{
    const FsrsWeights &w = m_settings.weights;
    const double extra = rating == Rating::Hard ? w[15] : rating == Rating::Easy ? w[16] : 1;
    return memory.stability
        * (1
            + m_growth * (11 - memory.difficulty) * std::pow(memory.stability, -w[9])
                * (std::exp(w[10] * (1 - retrievability)) - 1) * extra);
}

double Fsrs::forgotten(const Memory &memory, double retrievability) const
{
    const FsrsWeights &w = m_settings.weights;
    const double left = w[11] * std::pow(memory.difficulty, -w[12]) * (std::pow(memory.stability + 1, w[13]) - 1)
        * std::exp(w[14] * (1 - retrievability));
    return std::min(left, memory.stability / m_forgetDivisor);
}

double Fsrs::sameDay(double stability, Rating rating) const
{
    const FsrsWeights &w = m_settings.weights;
    const double increase = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? increase : std::max(1.0, increase));
}

Memory Fsrs::next(const Memory &memory, Rating rating, int days) const
{
    const double difficulty = nextDifficulty(memory.difficulty, rating);
    if (days <= 0 && m_settings.shortTerm)
        return {clampedStability(sameDay(memory.stability, rating)), difficulty};
    const double r = retrievability(std::max(days, 0), memory.stability);
    const double stability = rating == Rating::Again ? forgotten(memory, r) : recalled(memory, rating, r);
    return {clampedStability(stability), difficulty};
}

int Fsrs::interval(double stability) const
{
    const double days = std::floor(stability * m_daysPerStability + 0.5);
    return static_cast<int>(std::clamp(days, 1.0, static_cast<double>(std::max(1, m_settings.longestInterval))));
}

FuzzRange fuzzRange(int interval, int longestInterval)
{
    if (interval < 2.5)
        return {interval, interval};
    const double days = interval;
    const double delta
        = 1 + .15 * (std::min(days, 7.0) - 2.5) + .10 * std::max(0.0, std::min(days, 20.0) - 7) + .05 * std::max(0.0, days - 20);
    const int high = std::min(static_cast<int>(std::lround(days + delta)), longestInterval);
    return {std::min(std::max(2, static_cast<int>(std::lround(days - delta))), high), high};
}

int fuzzed(int interval, int longestInterval, std::uint64_t seed)
{
    const FuzzRange range = fuzzRange(interval, longestInterval);
    if (range.low == range.high)
        return range.low;
    boost::random::mt19937_64 generator(seed);
    return boost::random::uniform_int_distribution<int>(range.low, range.high)(generator);
}

}   // namespace tenbin::study

// The FSRS-6 memory model: how well a card is remembered, and when it should come next. Equations and default weights:
// open-spaced-repetition, "The Algorithm", FSRS-6. Days are whole study days, see study_day.h.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace tenbin::study {

enum class Rating : std::uint8_t { Again = 1, Hard, Good, Easy };
inline constexpr std::array kRatings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

inline constexpr const char *kFsrsVersion = "FSRS-6";   // kept with every review, beside the weights
inline constexpr std::size_t kFsrsWeights = 21;
using FsrsWeights = std::array<double, kFsrsWeights>;
inline constexpr FsrsWeights kDefaultWeights{0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double kLeastStability = 0.001, kMostStability = 36'500;   // days
inline constexpr int kLongestInterval = 36'500;                             // days
inline constexpr double kLeastRetention = 0.7, kMostRetention = 0.99;       // outside, intervals serve nobody

struct FsrsSettings
{
    FsrsWeights weights = kDefaultWeights;
    double retention = 0.9;   // probability of recall that a review aims at
    int longestInterval = kLongestInterval;
    bool shortTerm = true;   // reviews of one day count by a rule of their own

    bool operator==(const FsrsSettings &) const = default;
};

struct Memory
{
    double stability = 0;    // days until recall falls to 90 %
    double difficulty = 0;   // 1 to 10

    bool operator==(const Memory &) const = default;
};

class Fsrs
{
public:
    explicit Fsrs(const FsrsSettings &settings = {});

    // Probability of recall so many days after the last review.
    double retrievability(double days, double stability) const;
    Memory first(Rating rating) const;
    // After a review `days` whole days later; 0: the same day.
    Memory next(const Memory &memory, Rating rating, int days) const;
    Memory next(const std::optional<Memory> &memory, Rating rating, int days) const
    {
        return memory ? next(*memory, rating, days) : first(rating);
    }
    // Days until recall falls to the retention aimed at, rounded half up; 1 to the longest interval.
    int interval(double stability) const;

private:
    double firstDifficulty(Rating rating) const;   // not clamped
    double nextDifficulty(double difficulty, Rating rating) const;
    double recalled(const Memory &memory, Rating rating, double retrievability) const;
    double forgotten(const Memory &memory, double retrievability) const;
    double sameDay(double stability, Rating rating) const;

    FsrsSettings m_settings;
    double m_decay, m_factor, m_daysPerStability;
    // What does not change from review to review: e^w8; e^(w17*w18), 1 without the short-term rule; the start of an easy card.
    double m_growth, m_forgetDivisor, m_easyStart;
};

// Spreads reviews of cards learnt together over neighbouring days: [low, high] around an interval of 2.5 days and more.
struct FuzzRange
{
    int low = 1, high = 1;

    bool operator==(const FuzzRange &) const = default;
};
FuzzRange fuzzRange(int interval, int longestInterval);
// A day of that range, evenly, by a seed of the caller's.
int fuzzed(int interval, int longestInterval, std::uint64_t seed);

}   // namespace tenbin::study

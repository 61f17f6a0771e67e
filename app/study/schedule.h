// What each of the four buttons does with a card: learning steps within a day, intervals of days after that.
#pragma once

#include "fsrs.h"

#include <optional>
#include <vector>

namespace tenbin::study {

enum class Phase : std::uint8_t { New, Learning, Review, Relearning };

struct SchedulerSettings
{
    FsrsSettings fsrs;
    // Without the short-term rule there are no steps: every review is followed by days.
    std::vector<int> learningSteps_min{1, 10}, relearningSteps_min{10};
    bool fuzz = true;

    bool operator==(const SchedulerSettings &) const = default;
};

struct CardMemory
{
    Phase phase = Phase::New;
    int step = 0;   // of the learning or relearning steps
    std::optional<Memory> memory;
    int reps = 0, lapses = 0;

    bool operator==(const CardMemory &) const = default;
};

// The card after one button, and when it is due: in minutes of the same sitting, or in whole study days.
struct Scheduled
{
    CardMemory card;
    int minutes = 0;   // above 0: a step
    int days = 0;

    bool operator==(const Scheduled &) const = default;
};

class Scheduler
{
public:
    explicit Scheduler(SchedulerSettings settings = {});

    // By rating, Again first. `days`: study days since the last review. Intervals rise from button to button: Hard is at least
    // a day below Good, Easy at least a day above, also where Good is a step. `seed`: of fuzz, the same for all four.
    std::array<Scheduled, 4> buttons(const CardMemory &card, int days, std::uint64_t seed) const;
    Scheduled rated(const CardMemory &card, Rating rating, int days, std::uint64_t seed) const
    {
        return buttons(card, days, seed)[static_cast<std::size_t>(rating) - 1];
    }

private:
    int daysOf(const Memory &memory, std::uint64_t seed) const;
    void order(std::array<Scheduled, 4> &buttons) const;
    bool stepped(const CardMemory &card, Rating rating, Scheduled &result) const;

    SchedulerSettings m_settings;
    Fsrs m_fsrs;
};

}   // namespace tenbin::study

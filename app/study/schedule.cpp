#include "schedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tenbin::study {

namespace {

constexpr int kMinutesPerDay = 24 * 60;

std::size_t place(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

// Hard stands for "not quite": between the first two steps, or half as long again as the only one.
int hardStep_min(const std::vector<int> &steps)
{
    return static_cast<int>(std::lround(steps.size() == 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2.0));
}

}   // namespace

Scheduler::Scheduler(SchedulerSettings settings)
    : m_settings(std::move(settings))
    , m_fsrs(m_settings.fsrs)
{
}

// Whether the button leads to a step of minutes rather than to days.
bool Scheduler::stepped(const CardMemory &card, Rating rating, Scheduled &result) const
{
    if (!m_settings.fsrs.shortTerm || rating == Rating::Easy)
        return false;
    const bool again = card.phase == Phase::Review || card.phase == Phase::Relearning;
    const std::vector<int> &steps = again ? m_settings.relearningSteps_min : m_settings.learningSteps_min;
    if (steps.empty() || (card.phase == Phase::Review && rating != Rating::Again))
        return false;
    const int count = static_cast<int>(steps.size());
    int step = rating == Rating::Again ? 0 : card.step + (rating == Rating::Good ? 1 : 0);
    if (step >= count)
        return false;
    const int minutes = rating == Rating::Hard ? hardStep_min(steps) : steps[static_cast<std::size_t>(step)];
    if (minutes <= 0 || minutes >= kMinutesPerDay)
        return false;
    result.card.phase = again ? Phase::Relearning : Phase::Learning;
    result.card.step = step;
    result.minutes = minutes;
    return true;
}

int Scheduler::daysOf(const Memory &memory, std::uint64_t seed) const
{
    const int days = m_fsrs.interval(memory.stability);
    return m_settings.fuzz ? fuzzed(days, m_settings.fsrs.longestInterval, seed) : days;
}

// Where Hard leads to days, so do Good and Easy, and all are held apart. Hard gives way to Good; only where Again leads to days
// too does each give way to the one before.
void Scheduler::order(std::array<Scheduled, 4> &buttons) const
{
    auto &[again, hard, good, easy] = buttons;
    if (hard.days > 0) {
        if (again.days > 0) {
            again.days = std::min(again.days, hard.days);
            hard.days = std::max(hard.days, again.days + 1);
        } else {
            hard.days = std::min(hard.days, good.days);
        }
        good.days = std::max(good.days, hard.days + 1);
        easy.days = std::max(easy.days, good.days + 1);
    }
    for (Scheduled &button : buttons)
        button.days = std::min(button.days, std::max(1, m_settings.fsrs.longestInterval));
}

std::array<Scheduled, 4> Scheduler::buttons(const CardMemory &card, int days, std::uint64_t seed) const
{
    std::array<Scheduled, 4> results;
    for (const Rating rating : kRatings) {
        Scheduled &result = results[place(rating)];
        const Memory after = m_fsrs.next(card.memory, rating, days);
        const bool lapsed = card.phase == Phase::Review && rating == Rating::Again;
        result.card = {Phase::Review, 0, after, card.reps + 1, card.lapses + (lapsed ? 1 : 0)};
        if (!stepped(card, rating, result))
            result.days = daysOf(after, seed);
    }
    order(results);
    return results;
}

}   // namespace tenbin::study

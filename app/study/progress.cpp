#include "progress.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace tenbin::study {

namespace {

// The same for all buttons of a card until it is rated.
std::uint64_t fuzzSeedOf(const StudySettings &settings, const QString &card, int reps)
{
    const QString text = QStringLiteral("%1 %2 %3").arg(settings.fuzzSeed).arg(reps).arg(card);
    return qFromLittleEndian<quint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).constData());
}

int gapOf(const CardState &state, const Clock &clock)
{
    return state.lastReview.isValid() ? daysBetween(state.lastReview, clock.now, clock.zone) : 0;
}

// Before an exam everything comes once more by its eve. What would come later comes in the second half of the days that are
// left, each card on a day of its own: on the eve alone the whole deck would.
int untilExam(int days, const StudySettings &settings, QDate today, std::uint64_t seed)
{
    if (!settings.examDay.isValid() || settings.examDay <= today)
        return days;
    const int eve = std::max(1, static_cast<int>(today.daysTo(settings.examDay)) - 1);
    if (days <= eve / 2)
        return days;
    const auto half = static_cast<std::uint64_t>((eve + 1) / 2);
    return std::clamp(std::min(days, eve - static_cast<int>(seed % half)), 1, eve);
}

CardState stateAfter(const CardState &before, const Scheduled &scheduled, const Clock &clock)
{
    CardState after = before;
    after.memory = scheduled.card;
    after.lastReview = clock.now;
    after.buriedUntil = {};
    after.dueAt = scheduled.minutes > 0 ? clock.now.addSecs(60LL * scheduled.minutes) : QDateTime();
    after.dueDay = clock.today().addDays(scheduled.days);
    return after;
}

}   // namespace

std::array<Scheduled, 4> buttonsOf(const StudySettings &settings, const QString &card, const CardState &state, const Clock &clock)
{
    const Scheduler scheduler(settings.scheduler);
    const std::uint64_t seed = fuzzSeedOf(settings, card, state.memory.reps);
    auto buttons = scheduler.buttons(state.memory, gapOf(state, clock), seed);
    for (Scheduled &button : buttons)
        if (button.days > 0)
            button.days = untilExam(button.days, settings, clock.today(), seed);
    return buttons;
}

RatedCard rate(
    Progress &progress, const StudySettings &settings, const QString &card, Rating rating, int took_ms, const Clock &clock)
{
    const bool known = progress.cards.contains(card);
    const CardState before = progress.state(card);
    const Scheduled scheduled = buttonsOf(settings, card, before, clock)[static_cast<std::size_t>(rating) - 1];
    RatedCard rated{card, known ? std::optional(before) : std::nullopt, stateAfter(before, scheduled, clock),
        {card, clock.now, rating, gapOf(before, clock), before.memory.phase, *scheduled.card.memory, scheduled.days,
            scheduled.minutes, took_ms}};
    // Forgotten so often, and again every few times after that, as a card that must be worded anew.
    const int lapses = rated.after.memory.lapses;
    rated.leech = lapses > before.memory.lapses && settings.leechLapses > 0 && lapses % settings.leechLapses == 0;
    rated.after.suspended = rated.after.suspended || rated.leech;
    progress.cards.insert(card, rated.after);
    progress.log.push_back(rated.review);
    return rated;
}

std::optional<CardState> takenBack(const Progress &progress, const RatedCard &rated)
{
    const CardState now = progress.state(rated.card);
    CardState before = rated.before.value_or(CardState());
    if (now.suspended != rated.after.suspended)
        before.suspended = now.suspended;
    if (now.buriedUntil != rated.after.buriedUntil)
        before.buriedUntil = now.buriedUntil;
    return rated.before || !(before == CardState()) ? std::optional(before) : std::nullopt;
}

bool undo(Progress &progress, const RatedCard &rated)
{
    if (progress.log.empty() || !(progress.log.back() == rated.review))
        return false;
    progress.log.pop_back();
    if (const auto state = takenBack(progress, rated))
        progress.cards.insert(rated.card, *state);
    else
        progress.cards.remove(rated.card);
    return true;
}

void bury(Progress &progress, const QString &card, const Clock &clock)
{
    progress.cards[card].buriedUntil = clock.today().addDays(1);
}

void setSuspended(Progress &progress, const QString &card, bool suspended)
{
    progress.cards[card].suspended = suspended;
}

Progress replayed(const Progress &progress, const StudySettings &settings, const QTimeZone &zone)
{
    Progress again;
    again.log.reserve(progress.log.size());
    for (const Review &review : progress.log)
        (void)rate(again, settings, review.card, review.rating, review.took_ms, {review.at, zone});
    for (auto it = progress.cards.begin(); it != progress.cards.end(); ++it) {
        CardState &state = again.cards[it.key()];
        state.suspended = it->suspended;
        state.buriedUntil = it->buriedUntil;
    }
    return again;
}

}   // namespace tenbin::study

// What a learner has done, and what each card is due for. Plain values; the clock is handed in.
#pragma once

#include "schedule.h"
#include "study_day.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tenbin::study {

// An instant, and where the learner reads the time of day.
struct Clock
{
    QDateTime now;   // UTC
    QTimeZone zone = QTimeZone::utc();

    QDate today() const { return studyDay(now, zone); }
};

struct StudySettings
{
    SchedulerSettings scheduler;
    int newPerDay = 10;
    int cardsPerDay = 100;   // the daily cap: different cards, new ones included
    int leechLapses = 8;     // so often forgotten, a card is set aside
    QDate pausedSince;       // null: not paused. Nothing is due meanwhile; spreadOverdue() takes up what has gathered
    QDate examDay;           // null: none. Before it no interval reaches past its eve
    std::uint64_t fuzzSeed = 0;

    bool operator==(const StudySettings &) const = default;
};

struct CardState
{
    CardMemory memory;
    QDateTime lastReview;   // UTC; null: never
    QDateTime dueAt;        // a step within the day; null: dueDay counts
    QDate dueDay;           // null for a new card
    QDate buriedUntil;      // comes back on that study day
    bool suspended = false;

    bool isNew() const { return memory.phase == Phase::New; }
    bool isStep() const { return dueAt.isValid(); }
    bool isHidden(QDate today) const { return suspended || (buriedUntil.isValid() && buriedUntil > today); }
    bool operator==(const CardState &) const = default;
};

// One line of the log, which is never shortened but by undo.
struct Review
{
    QString card;
    QDateTime at;   // UTC
    Rating rating{};
    int gap_days = 0;
    Phase before{};
    Memory after;
    int interval_days = 0, step_min = 0;   // one of them
    int took_ms = 0;

    bool operator==(const Review &) const = default;
};

struct Progress
{
    QHash<QString, CardState> cards;   // those that were seen, buried or suspended; any other is new
    std::vector<Review> log;

    CardState state(const QString &card) const { return cards.value(card); }
    bool operator==(const Progress &) const = default;
};

// The four buttons of a card, Again first: what each leads to, the exam's eve taken into account.
std::array<Scheduled, 4> buttonsOf(
    const StudySettings &settings, const QString &card, const CardState &state, const Clock &clock);

// What a rating changed, to be taken back.
struct RatedCard
{
    QString card;
    std::optional<CardState> before;   // no value: the card had none
    CardState after;
    Review review;
    bool leech = false;   // it was set aside

    bool operator==(const RatedCard &) const = default;
};

RatedCard rate(
    Progress &progress, const StudySettings &settings, const QString &card, Rating rating, int took_ms, const Clock &clock);
// What the card of a rating is when that is taken back: as before, but set aside or not as the learner had it since. No value:
// it has no state.
std::optional<CardState> takenBack(const Progress &progress, const RatedCard &rated);
// The last rating: card, log and so every statistic are as they were. False: it is not the last of the log.
bool undo(Progress &progress, const RatedCard &rated);

void bury(Progress &progress, const QString &card, const Clock &clock);   // until tomorrow
void setSuspended(Progress &progress, const QString &card, bool suspended);

// The states that the log alone leads to: after an import, or with other weights. Suspensions and burials stay.
Progress replayed(const Progress &progress, const StudySettings &settings, const QTimeZone &zone);

}   // namespace tenbin::study

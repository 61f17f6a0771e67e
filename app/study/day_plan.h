// What is to be studied today and on the days to come.
#pragma once

#include "progress.h"

#include <QStringList>

namespace tenbin::study {

// What the day has seen so far: different cards.
struct DoneToday
{
    int cards = 0, fresh = 0;

    bool operator==(const DoneToday &) const = default;
};
DoneToday doneToday(const Progress &progress, const Clock &clock);

struct DayPlan
{
    QStringList steps;      // learning steps whose minutes have passed, the longest waiting first
    QStringList reviews;    // due by day, the likeliest remembered first, as far as the cap allows
    QStringList fresh;      // new cards, in the deck's order
    int dueBeyondCap = 0;   // stay for tomorrow
    QDateTime nextStep;     // when the next step comes, if none is there; null: none

    bool isDone() const { return steps.isEmpty() && reviews.isEmpty() && fresh.isEmpty() && !nextStep.isValid(); }
};
// `deck`: ids in the order in which they are learnt; a card that is no longer in it never comes. A backlog is worked off from the
// likeliest remembered on: that keeps most per review (Anki manual, "Deck options", descending retrievability).
DayPlan dayPlan(const Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock);

// Reviews by day, today first, if nothing more is forgotten or learnt: what is above the cap goes to the next day.
std::vector<int> forecast(
    const Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock, int days);

// What is due up to today evenly over so many days from today, the likeliest remembered first: a day gets at most one more
// than another, as far as the cap leaves room beside what it has anyway. Where they have too little for all, more days follow.
// Returns the cards of each day. Cards due later stay where they are.
std::vector<int> spreadOverdue(
    Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock, int days);

// Cards that would come after the exam's eve only, onto the days up to it: the emptiest first, the later one of two, so that
// no day goes beyond the cap as long as another has room. What was studied today comes again tomorrow at the earliest. The
// same progress gives the same days. Returns those that it moved, and where they were.
QHash<QString, QDate> bringBeforeExam(
    Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock);

// Of reviews of cards under review, the share remembered; no value: none in these days.
std::optional<double> trueRetention(const Progress &progress, const QTimeZone &zone, QDate from, QDate to);
// Reviews by study day: calendar and workload.
QHash<QDate, int> reviewsByDay(const Progress &progress, const QTimeZone &zone);

}   // namespace tenbin::study

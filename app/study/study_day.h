// Days as a learner counts them: by the local clock, from four in the morning to four.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace tenbin::study {

inline constexpr int kRolloverHour = 4;   // who studies past midnight has not begun another day

// The study day that holds `instant` by the clocks of `zone`.
QDate studyDay(const QDateTime &instant, const QTimeZone &zone);
// When that day begins. Where clocks skip the hour, the first instant after it.
QDateTime startOf(QDate day, const QTimeZone &zone);

// Whole study days from one review to the next, both by the clocks of the zone that the learner is in now: a journey neither
// adds a day nor takes one away. Never negative, whatever the clock was set to.
int daysBetween(const QDateTime &earlier, const QDateTime &later, const QTimeZone &zone);

}   // namespace tenbin::study

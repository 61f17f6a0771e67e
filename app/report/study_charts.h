// The learner's charts: what is due on the days to come, and what was reviewed on those behind.
#pragma once

#include "chart_spec.h"
#include "study/day_plan.h"

#include <QLocale>

namespace tenbin::report {

ChartSpec dueChart(const study::Progress &progress, const study::StudySettings &settings, const QStringList &deck,
    const study::Clock &clock, const QLocale &locale);
// Of so many days up to today, today first. `byDay`: study::reviewsByDay().
ChartSpec reviewsChart(const QHash<QDate, int> &byDay, QDate today, const QLocale &locale, int days);

QString dayText(QDate day, const QLocale &locale);   // "Nov 27"

}   // namespace tenbin::report

#include "study_day.h"

#include <algorithm>

namespace tenbin::study {

QDate studyDay(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    return local.time().hour() < kRolloverHour ? local.date().addDays(-1) : local.date();
}

QDateTime startOf(QDate day, const QTimeZone &zone)
{
    return QDateTime(day, QTime(kRolloverHour, 0), zone);
}

int daysBetween(const QDateTime &earlier, const QDateTime &later, const QTimeZone &zone)
{
    return static_cast<int>(std::max<qint64>(0, studyDay(earlier, zone).daysTo(studyDay(later, zone))));
}

}   // namespace tenbin::study

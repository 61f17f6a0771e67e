// The day of a learner: four in the morning by the local clock, whatever the clock does.
#include "study/study_day.h"

#include <QTest>

using namespace tenbin::study;

namespace {

QTimeZone zone(const char *id)
{
    return QTimeZone(id);
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

}   // namespace

class StudyDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_data()
    {
        QTest::addColumn<QString>("zoneId");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const char *id, const char *instant, QDate day) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(instant) << day;
        };
        row("before midnight", "Asia/Tokyo", "2026-05-01T14:59:59Z", QDate(2026, 5, 1));
        row("after midnight", "Asia/Tokyo", "2026-05-01T15:00:00Z", QDate(2026, 5, 1));
        row("a second before four", "Asia/Tokyo", "2026-05-01T18:59:59Z", QDate(2026, 5, 1));
        row("four", "Asia/Tokyo", "2026-05-01T19:00:00Z", QDate(2026, 5, 2));
        // Berlin, 2026-03-29: 02:00 becomes 03:00. The day before has 23 hours.
        row("spring, a second before four", "Europe/Berlin", "2026-03-29T01:59:59Z", QDate(2026, 3, 28));
        row("spring, four", "Europe/Berlin", "2026-03-29T02:00:00Z", QDate(2026, 3, 29));
        // 2026-10-25: 03:00 becomes 02:00. 25 hours.
        row("autumn, a second before four", "Europe/Berlin", "2026-10-25T02:59:59Z", QDate(2026, 10, 24));
        row("autumn, four", "Europe/Berlin", "2026-10-25T03:00:00Z", QDate(2026, 10, 25));
        row("half an hour's zone", "Asia/Kolkata", "2026-05-01T22:30:00Z", QDate(2026, 5, 2));
    }
    void day()
    {
        QFETCH(QString, zoneId);
        QFETCH(QString, instant);
        QFETCH(QDate, day);
        QCOMPARE(studyDay(utc(instant.toLatin1().constData()), zone(zoneId.toLatin1().constData())), day);
    }

    // A day's beginning lies in it, and the second before does not, all year round.
    void beginnings()
    {
        for (const char *id : {"Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Shanghai", "Australia/Lord_Howe"})
            for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
                const QDateTime start = startOf(day, zone(id));
                QCOMPARE(studyDay(start, zone(id)), day);
                QCOMPARE(studyDay(start.addSecs(-1), zone(id)), day.addDays(-1));
            }
    }

    void gaps()
    {
        const QTimeZone tokyo = zone("Asia/Tokyo"), berlin = zone("Europe/Berlin");
        // Twenty minutes around four are a day, twenty hours within it none.
        QCOMPARE(daysBetween(utc("2026-05-01T18:50:00Z"), utc("2026-05-01T19:10:00Z"), tokyo), 1);
        QCOMPARE(daysBetween(utc("2026-05-01T19:10:00Z"), utc("2026-05-02T15:10:00Z"), tokyo), 0);
        // The same hour by the local clock across both changes, and whole months.
        QCOMPARE(daysBetween(utc("2026-03-28T19:00:00Z"), utc("2026-03-29T18:00:00Z"), berlin), 1);
        QCOMPARE(daysBetween(utc("2026-10-24T18:00:00Z"), utc("2026-10-25T19:00:00Z"), berlin), 1);
        QCOMPARE(daysBetween(utc("2026-03-01T18:00:00Z"), utc("2026-11-01T19:00:00Z"), berlin), 245);
        // A clock that was set back.
        QCOMPARE(daysBetween(utc("2026-05-03T00:00:00Z"), utc("2026-05-01T00:00:00Z"), tokyo), 0);
    }

    // From Tokyo to New York and back: the days between three reviews add up in either zone.
    void journey()
    {
        const QDateTime first = utc("2026-05-01T12:00:00Z"), second = utc("2026-05-02T03:00:00Z"),
                        third = utc("2026-05-03T12:00:00Z");
        for (const char *id : {"Asia/Tokyo", "America/New_York", "Pacific/Auckland", "Pacific/Honolulu"}) {
            const QTimeZone z = zone(id);
            QCOMPARE(daysBetween(first, second, z) + daysBetween(second, third, z), daysBetween(first, third, z));
        }
        QCOMPARE(daysBetween(first, second, zone("Asia/Tokyo")), 1);         // 21:00 and noon
        QCOMPARE(daysBetween(first, second, zone("America/New_York")), 0);   // 08:00 and 23:00
    }
};

QTEST_APPLESS_MAIN(StudyDayTest)
#include "tst_study_day.moc"

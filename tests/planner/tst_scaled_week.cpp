#include "fixture.h"
#include "planner/model/scaled_week.h"

#include <QTest>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

namespace {

// One call a second and instance, whatever the company.
SharedPool poolOfOne(int streams)
{
    return {1, streams, static_cast<double>(streams), 0, 0, 0};
}

Hosting hosting(int least, int most)
{
    Hosting h;
    h.minimumInstances = least;
    h.maximumInstances = most;
    return h;
}

double meanWait(const UnsettledHours &hours)
{
    return hours.wait.mean_s() / hours.waiting;
}

// Hour 10 brings level 1, all others level 0.
std::array<std::uint8_t, kHoursOfWeek> oneBusyHour()
{
    std::array<std::uint8_t, kHoursOfWeek> levelOf{};
    levelOf[10] = 1;
    return levelOf;
}

}   // namespace

class TestScaledWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calm();
    void overloadedHour();
    void scalesOutLate();
};

void TestScaledWeek::calm()
{
    const std::array levels{ScaledLevel{0.1, 1}, ScaledLevel{0.5, 1}};
    const ScaledWeek week = scaledWeek(hosting(1, 1), poolOfOne(4), 300, 300, levels, oneBusyHour());
    QCOMPARE(week.instanceHours, 168.0);
    QCOMPARE(week.lagHours, 0.0);
    for (const UnsettledHours &hours : week.level)
        QVERIFY(hours.waiting == 0 && hours.fewer == 0);
    QVERIFY(isNear(week.utilisation, (167 * 0.1 + 0.5) / 168, 1e-9));
}

// Two calls a second for an hour on a server of one: waits grow to an hour, and the 3,600 calls left over are worked off at
// 1 - 0.1 a second.
void TestScaledWeek::overloadedHour()
{
    const std::array levels{ScaledLevel{0.1, 1}, ScaledLevel{2, 1}};
    const ScaledWeek week = scaledWeek(hosting(1, 1), poolOfOne(4), 300, 300, levels, oneBusyHour());
    QVERIFY(isNear(week.level[1].waiting, 1, 1e-9));
    QVERIFY(isNear(meanWait(week.level[1]), 1800, 0.01));
    QVERIFY(isNear(week.level[0].waiting, 3600 / 0.9 / 3600, 0.02));
    QVERIFY(isNear(meanWait(week.level[0]), 1800, 0.02));
    QCOMPARE(week.instanceHours, 168.0);
}

// Three calls a second find one instance: for the lag 2 a second are left over, then what was ordered works them off.
void TestScaledWeek::scalesOutLate()
{
    const Hosting h = hosting(1, 20);
    const SharedPool one = poolOfOne(4);
    const std::array levels{ScaledLevel{0.1, 1}, ScaledLevel{3, settledInstances(h, one, 3)}};
    const ScaledWeek week = scaledWeek(h, one, 300, 300, levels, oneBusyHour());
    const ScaledWeek prompt = scaledWeek(h, one, 0, 300, levels, oneBusyHour());
    QVERIFY(week.level[1].waiting > 300.0 / 3600);   // the lag and the working off
    QVERIFY(week.level[1].waiting < 0.5);            // but the backlog brings more instances than settled
    QVERIFY(meanWait(week.level[1]) < 600);          // what one instance makes of the lag's calls at most
    QVERIFY(prompt.level[1].waiting < week.level[1].waiting / 2);
    QVERIFY(week.lagHours > 0);   // they outlive the hour by the cooldown
    QVERIFY(week.instanceHours > 168 + levels[1].instances - 2);
    QCOMPARE(scaledWeek(h, one, 300, 300, levels, oneBusyHour()).instanceHours, week.instanceHours);
}

QTEST_GUILESS_MAIN(TestScaledWeek)
#include "tst_scaled_week.moc"

// The solver of crossings, on costs whose crossings are known.
#include "fixture.h"
#include "planner/crossing.h"

#include <QTest>

#include <cmath>

using namespace tenbin::planner;
using namespace tenbin::planner::fixture;

class TestCrossing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void solver();
    void solverSkipsWhatCannotBeCompared();
};

void TestCrossing::solver()
{
    // (x - 2)(x - 2.05)(x - 2.1) within one cell of the grid, as two rising costs.
    const auto three = crossings(
        [](double x) {
            return CostPair{1e4 * (x * x * x + 12.605 * x), 1e4 * (6.15 * x * x + 8.61)};
        },
        logGrid(1, 10, 12));
    QCOMPARE(three.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(isNear(three[i].x, 2 + .05 * static_cast<double>(i), 1e-9));
        QCOMPARE(three[i].firstWinsAbove, i == 1);
        QVERIFY(!three[i].atStep);
    }
    QVERIFY(crossings([](double x) { return CostPair{2 * x, x * x + 1}; }, logGrid(.1, 10, 12)).empty());   // they touch
    // Steps of 10 at every whole number against a line: each is crossed by the line, and then passed by the step.
    const auto stairs = crossings([](double x) { return CostPair{10 * std::ceil(x), 10 * x + 4}; }, logGrid(.5, 5.2, 12));
    QCOMPARE(stairs.size(), std::size_t{10});
    QVERIFY(isNear(stairs[0].x, .6, 1e-11) && stairs[0].firstWinsAbove && !stairs[0].atStep);
    QVERIFY(isNear(stairs[1].x, 1, 1e-11) && !stairs[1].firstWinsAbove && stairs[1].atStep);
    QVERIFY(crossings([](double x) { return CostPair{x, x}; }, logGrid(1, 10, 12)).empty());
    QVERIFY(crossings(
        [](double x) {
            return CostPair{x, x + 1e-5 * std::sin(9 * x)};
        },
        logGrid(1, 10, 12))
                .empty());   // rounding
    // Costs that lie on each other over seven decades do not take for ever.
    int asked = 0;
    crossings([&](double x) { return ++asked, CostPair{10 * std::ceil(x), 10.001 * x}; }, logGrid(1, 1e7, 8));
    QVERIFY(asked < 20 * kMostHalvings);
}

void TestCrossing::solverSkipsWhatCannotBeCompared()
{
    const auto costs = [](double from, double to) {
        return [from, to](double x) { return x > from && x < to ? std::nullopt : std::optional(CostPair{x, 5}); };
    };
    QVERIFY(crossings(costs(3, 7), logGrid(1, 10, 12)).empty());   // who wins changes unseen
    QCOMPARE(crossings(costs(3, 4), logGrid(1, 10, 12)).size(), std::size_t{1});
    const auto nearEdge = crossings(costs(0, 4.999), logGrid(1, 10, 12));
    QCOMPARE(nearEdge.size(), std::size_t{1});
    QVERIFY(isNear(nearEdge[0].x, 5, 1e-11));
    QVERIFY(crossings(costs(0, 20), logGrid(1, 10, 12)).empty());
}

QTEST_APPLESS_MAIN(TestCrossing)
#include "tst_crossing.moc"

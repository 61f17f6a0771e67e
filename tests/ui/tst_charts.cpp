// A chart whose data changed looks like one built anew; on paper it is vectors.
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace tenbin;
using namespace tenbin::report;

namespace {

ChartSpec scatterChart(double shift)
{
    ChartSpec c;
    c.id = ChartId::CostLatency;
    c.title = QStringLiteral("Cost");
    c.x = {QStringLiteral("s (log)"), AxisScale::Logarithmic, 0.5, 20, {}, -1};
    c.y = {QStringLiteral("USD (log)"), AxisScale::Logarithmic, 100, 1e5, {}, -1};
    SeriesSpec dots, line;
    dots.kind = SeriesKind::Scatter;
    dots.name = QStringLiteral("dots");
    line.name = QStringLiteral("line");
    for (int i = 0; i < 20; ++i) {
        dots.x.push_back(0.6 + 0.5 * i + shift);
        dots.y.push_back(300 * std::pow(1.3, i));
        dots.ids.push_back(100 + i);
        line.x.push_back(0.6 + 0.5 * i + shift);
        line.y.push_back(5e4 / (1 + i));
    }
    c.series = {dots, line};
    c.lines.push_back({true, 2 + shift, Role::Fail, true, QStringLiteral("target")});
    c.points.push_back({3 + shift, 2000, Role::Neutral, false, QStringLiteral("plan")});
    c.areas.push_back({0.5, 2 + shift, 100, 5000, Role::Feasible, {}});
    c.summary = QStringLiteral("Twenty plans.");
    return c;
}

ChartSpec barChart(double factor)
{
    ChartSpec c;
    c.id = ChartId::Bill;
    c.title = QStringLiteral("Bill");
    c.y.scale = AxisScale::Category;
    c.y.categories = {QStringLiteral("Input"), QStringLiteral("Output")};
    SeriesSpec bars;
    bars.kind = SeriesKind::Bars;
    bars.x = {120 * factor, 40};
    bars.y = {0, 1};
    bars.labels = {QStringLiteral("$120"), QStringLiteral("$40")};
    c.series = {bars};
    return c;
}

ChartSpec weekChart(double level)
{
    ChartSpec c;
    c.id = ChartId::Week;
    c.title = QStringLiteral("Week");
    c.x = {{}, AxisScale::HoursOfWeek, 0, 168, {}, -1};
    c.y = {QStringLiteral("tokens"), AxisScale::Linear, 0, 3 * level, {}, -1};
    SeriesSpec area;
    area.kind = SeriesKind::Area;
    for (int h = 0; h <= 168; ++h) {
        area.x.push_back(h);
        area.y.push_back(level * (1 + std::sin(h * 0.26)));
    }
    c.series = {area};
    return c;
}

QImage imageOf(charts::ChartView &view)
{
    view.resize(400, 300);
    view.paintNow();
    return view.grab().toImage();
}

}   // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::ThemeChoice::Light); }
    void changedEqualsRebuilt_data();
    void changedEqualsRebuilt();
    void clickNamesThePoint();
    void emptySaysWhy();
    void paperHasNoPixels();
    void describesItself();
    void legendTakesASecondLine();
    void ticksShareDecimals_data();
    void ticksShareDecimals();
    void zoomCanBeReset();
    void staysNearItsData_data();
    void staysNearItsData();
    void saysUnits();
};

void TestCharts::changedEqualsRebuilt_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("scatter, line and marks") << 0;
    QTest::newRow("bars") << 1;
    QTest::newRow("week") << 2;
}

void TestCharts::changedEqualsRebuilt()
{
    QFETCH(int, which);
    const auto make = [which](double v) {
        return which == 0 ? scatterChart(v) : which == 1 ? barChart(1 + v) : weekChart(100 + 50 * v);
    };
    charts::ChartView changed, fresh;
    changed.setSpec(make(0));
    (void)imageOf(changed);
    changed.setSpec(make(0.4));
    QVERIFY(!changed.lastSetRebuilt());
    fresh.setSpec(make(0.4));
    QVERIFY(fresh.lastSetRebuilt());
    QCOMPARE(imageOf(changed), imageOf(fresh));
}

void TestCharts::clickNamesThePoint()
{
    charts::ChartView view;
    view.setSpec(scatterChart(0));
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy adopted(&view, &charts::ChartView::pointAdopted);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(adopted.size(), 1);
    QCOMPARE(adopted.front().front().toInt(), 100);
}

void TestCharts::emptySaysWhy()
{
    ChartSpec c = scatterChart(0);
    c.series.clear();
    c.empty = QStringLiteral("Nothing is priced.");
    charts::ChartView view;
    view.setSpec(c);
    const QImage empty = imageOf(view);
    view.setSpec(scatterChart(0));
    QVERIFY(imageOf(view) != empty);
}

void TestCharts::paperHasNoPixels()
{
    const QPicture picture = charts::recordChart(
        scatterChart(0), {260, 200}, {ui::faceOf(QLocale(QLocale::Japanese)), QLocale(QLocale::Japanese), true})
                                 .plot;
    QVERIFY(picture.size() > 1000);
    // A recorded pixmap of the plot alone would be larger than every vector of it.
    QVERIFY(picture.size() < 200'000);
}

void TestCharts::describesItself()
{
    charts::ChartView view;
    view.setSpec(scatterChart(0));
    QCOMPARE(view.accessibleName(), QStringLiteral("Cost"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Twenty plans."));
}

// At a width where axis label and legend do not fit side by side, none of the names is dropped.
void TestCharts::legendTakesASecondLine()
{
    ChartSpec spec = scatterChart(0);
    spec.series[0].name = QStringLiteral("plans that are infeasible");
    charts::ChartView view;
    view.setSpec(spec);
    const auto *plot = view.findChild<QCustomPlot *>();
    view.show();
    view.resize(700, 300);
    const int wide = plot->axisRect()->margins().top();
    view.resize(230, 300);
    QVERIFY(plot->axisRect()->margins().top() > wide);
}

void TestCharts::ticksShareDecimals_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](double top, const QString &labels) { QTest::addRow("%g", top) << top << labels.split(u' '); };
    row(1.6, QStringLiteral("0.0 0.5 1.0 1.5"));
    row(4, QStringLiteral("0 1 2 3 4"));
    row(4e7, QStringLiteral("0 10,000,000 20,000,000 30,000,000 40,000,000"));
}

void TestCharts::ticksShareDecimals()
{
    QFETCH(double, top);
    QFETCH(QStringList, labels);
    ChartSpec spec = weekChart(1);
    spec.y.maximum = top;
    charts::ChartView view;
    view.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    view.setSpec(spec);
    (void)imageOf(view);
    QCOMPARE(QStringList(view.findChild<QCustomPlot *>()->yAxis->tickVectorLabels()), labels);
}

void TestCharts::zoomCanBeReset()
{
    charts::ChartView view;
    view.setSpec(scatterChart(0));
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *plot = view.findChild<QCustomPlot *>();
    const auto buttons = view.findChildren<QToolButton *>();
    auto *reset = *std::find_if(
        buttons.begin(), buttons.end(), [](const QToolButton *b) { return b->accessibleName() == QLatin1String("Reset zoom"); });
    QVERIFY(!reset->isVisible());
    const QCPRange before = plot->xAxis->range();
    const QPointF at(plot->width() / 2.0, plot->height() / 2.0);
    QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot, &wheel);
    QVERIFY(plot->xAxis->range() != before);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(plot->xAxis->range().lower, before.lower);
    QCOMPARE(plot->xAxis->range().upper, before.upper);
    QVERIFY(!reset->isVisible());
}

void TestCharts::staysNearItsData_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("logarithmic") << true;
    QTest::newRow("linear") << false;
}

void TestCharts::staysNearItsData()
{
    QFETCH(bool, logarithmic);
    charts::ChartView view;
    view.setSpec(logarithmic ? scatterChart(0) : weekChart(100));
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *plot = view.findChild<QCustomPlot *>();
    const QCPRange x = plot->xAxis->range(), y = plot->yAxis->range();
    const QPointF at(plot->width() / 2.0, plot->height() / 2.0);
    const auto turn = [&](int by) {
        QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot, &wheel);
    };
    const auto drag = [&](const QPoint &by) {
        QTest::mousePress(plot, Qt::LeftButton, {}, at.toPoint());
        QMouseEvent move(QEvent::MouseMove, at + by, plot->mapToGlobal(at + by), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plot, &move);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, at.toPoint() + by);
    };
    const auto isNear = [&] {
        const QCPRange nowX = plot->xAxis->range(), nowY = plot->yAxis->range();
        if (!logarithmic)
            return nowX.lower >= 0 && nowX.upper <= 168.001 && nowY.lower >= 0 && nowY.upper <= 1.501 * y.upper;
        return nowX.lower >= 0.099 * x.lower && nowX.upper <= 10.01 * x.upper && nowY.lower >= 0.099 * y.lower
            && nowY.upper <= 10.01 * y.upper;
    };
    for (int i = 0; i < 60; ++i) {
        turn(-120);
        QVERIFY(isNear());
    }
    for (const QPoint &by : {QPoint(300, 0), QPoint(-300, 250), QPoint(0, -250), QPoint(300, 250)})
        for (int i = 0; i < 10; ++i) {
            drag(by);
            QVERIFY(isNear());
        }
    for (int i = 0; i < 200; ++i)
        turn(120);
    const QCPRange least = plot->xAxis->range();
    QVERIFY(isNear() && least.size() > 0);
    turn(120);
    QVERIFY(std::abs(plot->xAxis->range().size() / least.size() - 1) < 1e-3);
}

// A value away from its axis carries its unit.
void TestCharts::saysUnits()
{
    ChartSpec spec = scatterChart(0);
    spec.x.unit = QStringLiteral("min");
    spec.y.unit = QStringLiteral("%");
    charts::ChartView view;
    view.setSpec(spec);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.paintNow();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("0.6 min · 300 %"));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

// Tab goes as the eye goes, a click on the chart tries a plan, targets keep their scale, the window its place.
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/plan/workload_list.h"
#include "ui/shell/application.h"
#include "ui/shell/language.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/mode_rail.h"
#include "ui/widgets/target_slider.h"
#include "window_fixture.h"

#include <qcustomplot.h>

#include <QRegularExpression>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tabFollowsSight();
    void clickTriesAndEscapeEnds();
    void theMarkIsItsOwnPlan();
    void aTrialEndsByAnEdit();
    void doubleClickAdopts();
    void limitsStandStill();
    void batchIsNotPending();
    void windowFitsAndReturns();

private:
    static QPoint someAlternative(Fixture &f, int &index);
};

void TestNavigation::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestNavigation::tabFollowsSight()
{
    Fixture f;
    f.document().undoStack()->clear();
    // Which panel each stop of a whole round belongs to.
    std::vector<int> places;
    QWidget *first = nullptr;
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(f.window.focusWidget() ? f.window.focusWidget() : &f.window, Qt::Key_Tab);
        QWidget *now = f.window.focusWidget();
        QVERIFY(now);
        if (now == first)
            break;
        if (!first)
            first = now;
        int place = 0;   // the menu bar's buttons
        for (const QWidget *w = now; w; w = w->parentWidget())
            place = std::max(place,
                w->inherits("tenbin::ui::ModeRail")           ? 1
                    : w->inherits("tenbin::ui::WorkloadList") ? 2
                    : w->inherits("tenbin::ui::FormPanel")    ? 3
                    : w->inherits("tenbin::ui::ChartsGrid")   ? 4
                    : w->inherits("tenbin::ui::TargetSlider") ? 5
                    : w->inherits("tenbin::ui::LeverCard")    ? 7
                    : w->inherits("tenbin::ui::StatusStrip")  ? 8
                    : w->inherits("tenbin::ui::TargetsPanel") ? 6
                                                              : 0);
        if (now->inherits("tenbin::ui::TargetSlider") || now->accessibleName() == QStringLiteral("Auto"))
            place = 5;
        if (now->parentWidget()->inherits("tenbin::ui::WorkloadList")
            || now->accessibleName() == QStringLiteral("Add a workload"))
            place = 2;
        if (now->parentWidget()->inherits("tenbin::ui::LeverCard"))
            place = 7;
        places.push_back(place);
    }
    QVERIFY(places.size() > 20);
    // The round may begin anywhere; it goes back to the start once.
    int backwards = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        backwards += places[(i + 1) % places.size()] < places[i];
    QCOMPARE(backwards, 1);
    for (const int place : {1, 2, 3, 4, 5, 8})
        QVERIFY2(std::find(places.begin(), places.end(), place) != places.end(), qPrintable(QString::number(place)));
}

// Other plans, infeasible ones among them, lie under the mark of the cheapest.
void TestNavigation::theMarkIsItsOwnPlan()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.window.evaluation().isSettled(), 60'000);   // the front moves the axes when it arrives
    charts::ChartView &chart = f.window.charts().chart(0);
    auto *plot = chart.findChild<QCustomPlot *>();
    plot->replot();
    const std::vector<report::MarkPoint> points = chart.spec().points;
    const auto mark = std::find_if(points.begin(), points.end(), [](const report::MarkPoint &p) { return p.id >= 0; });
    QVERIFY(mark != points.end());
    QCOMPARE(static_cast<std::size_t>(mark->id), *f.window.evaluation().live().comparison.cheapest);
    for (const int beside : {-4, 0, 4}) {
        const QPoint at(
            static_cast<int>(plot->xAxis->coordToPixel(mark->x)) + beside, static_cast<int>(plot->yAxis->coordToPixel(mark->y)));
        QTest::mouseClick(plot, Qt::LeftButton, {}, at);
        QCOMPARE(f.window.evaluation().shown().tried, f.window.evaluation().live().comparison.cheapest);
        QVERIFY(f.window.evaluation().shown().verdict.meetsAll());
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);
    }
}

QPoint TestNavigation::someAlternative(Fixture &f, int &index)
{
    charts::ChartView &chart = f.window.charts().chart(0);
    auto *plot = chart.findChild<QCustomPlot *>();
    for (const report::SeriesSpec &series : chart.spec().series)
        for (std::size_t i = 0; i < series.ids.size(); ++i) {
            const auto &a = f.window.evaluation().live().comparison.plans[static_cast<std::size_t>(series.ids[i])];
            if (a.cost_usd == f.window.evaluation().live().outcome.priced.usd())
                continue;
            index = series.ids[i];
            return {static_cast<int>(plot->xAxis->coordToPixel(series.x[i])),
                static_cast<int>(plot->yAxis->coordToPixel(series.y[i]))};
        }
    return {};
}

void TestNavigation::clickTriesAndEscapeEnds()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.window.evaluation().isSettled(), 60'000);   // the front moves the axes when it arrives
    const Project before = f.document().project();
    const double cost = f.window.evaluation().live().outcome.priced.usd();
    auto *plot = f.window.charts().chart(0).findChild<QCustomPlot *>();
    plot->replot();
    int index = -1;
    QTest::mouseClick(plot, Qt::LeftButton, {}, someAlternative(f, index));
    QVERIFY(f.window.evaluation().shown().tried);
    const auto tried = *f.window.evaluation().shown().tried;
    QVERIFY(f.window.evaluation().shown().outcome.priced.usd() != cost);
    QCOMPARE(f.window.evaluation().shown().outcome.priced.usd(), f.window.evaluation().live().comparison.plans[tried].cost_usd);
    QVERIFY(f.document().project() == before);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!f.window.evaluation().shown().tried);
    QCOMPARE(f.window.evaluation().shown().outcome.priced.usd(), cost);

    QTest::mouseClick(plot, Qt::LeftButton, {}, someAlternative(f, index));
    QVERIFY(f.window.evaluation().shown().tried);
    QTest::mouseClick(&f.window.charts().chart(1), Qt::LeftButton);
    QVERIFY(!f.window.evaluation().shown().tried);
}

void TestNavigation::aTrialEndsByAnEdit()
{
    Fixture f;
    Q_EMIT f.window.charts().alternativePointed(0);
    QVERIFY(f.window.evaluation().shown().tried);
    (void)f.document().perform(SetField{0, 0, "targets.p95_s", 2.25});
    QVERIFY(!f.window.evaluation().shown().tried);
}

void TestNavigation::doubleClickAdopts()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.window.evaluation().isSettled(), 60'000);   // the front moves the axes when it arrives
    auto *plot = f.window.charts().chart(0).findChild<QCustomPlot *>();
    QTest::qWait(50);
    int index = -1;
    const QPoint at = someAlternative(f, index);
    QTest::mouseClick(plot, Qt::LeftButton, {}, at);
    const auto tried = f.window.evaluation().shown().tried;
    QVERIFY(tried);
    QCoreApplication::processEvents();   // what is shown now must not move under the hand
    QCOMPARE(someAlternative(f, index), at);
    const double cost = f.window.evaluation().live().comparison.plans[*tried].cost_usd;
    QTest::mouseDClick(plot, Qt::LeftButton, {}, at);
    QCOMPARE(f.document().undoStack()->count(), 1);
    QVERIFY(!f.window.evaluation().shown().tried);
    QCOMPARE(f.window.evaluation().live().outcome.priced.usd(), cost);
}

void TestNavigation::limitsStandStill()
{
    Fixture f;
    TargetSlider &slider = f.window.targets().slider(planner::Target::Cost);
    const double low = slider.minimum(), high = slider.maximum();
    for (const double target : {low, high, std::sqrt(low * high)}) {
        (void)f.document().perform(SetField{0, 0, "targets.monthlyCost_usd", target});
        QCOMPARE(slider.minimum(), low);
        QCOMPARE(slider.maximum(), high);
    }
    (void)f.document().perform(SetField{0, 0, "targets.monthlyCost_usd", high * 3});
    QVERIFY(slider.maximum() >= high * 3);
    f.session.startNew(*projectOf(QStringLiteral("demo"), QStringLiteral("en")));
    QVERIFY(slider.maximum() < high);
}

void TestNavigation::batchIsNotPending()
{
    Fixture f("batch-summaries");
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.evaluation().isReplayPending(), 20'000);
    QVERIFY(!f.window.evaluation().live().replay->complete);
}

void TestNavigation::windowFitsAndReturns()
{
    QString remembered;
    {
        Fixture f;
        f.window.setGeometry(40, 50, 1100, 640);
        remembered = QString::fromLatin1(f.window.saveGeometry().toBase64());
    }
    Fixture f;
    placeWindow(f.window, remembered);
    QVERIFY(f.window.width() <= 1100);   // a small screen may take away, never add
    f.window.hide();
    f.window.resize(1440, 900);
    placeWindow(f.window, {});
    const QSize normal = f.window.isMaximized() ? f.window.normalGeometry().size() : f.window.size();
    QVERIFY(normal.height() <= f.window.screen()->availableSize().height());
    QVERIFY(f.window.isMaximized() == (normal != QSize(1440, 900)) || f.window.size() == QSize(1440, 900));
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"

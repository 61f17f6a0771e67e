// Any of the ten charts in any place: drawn from real curves, remembered, as a table and as files.
#include "planner/evaluate.h"
#include "planner/nines.h"
#include "planner/plan_curves.h"
#include "report/chart_table.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/shell/language.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace tenbin;
using namespace tenbin::ui;
using report::ChartId;

namespace {

constexpr int kPatience_ms = 60'000;

const report::ChartSpec &settled(Fixture &f, int place)
{
    const auto ready = [&] { return f.window.charts().curves().isSettled() && f.window.evaluation().isSettled(); };
    (void)QTest::qWaitFor(ready, kPatience_ms);
    return f.window.charts().chart(place).spec();
}

}   // namespace

class TestChartChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyChart_data();
    void everyChart();
    void placesAreExchanged();
    void staleCurvesGiveWay();
    void ninesArePlans();
    void stepsArePlans();
    void chunksAreShapedLikeU();
    void files();
    void paper();
    void namesAndLanguage();
};

void TestChartChoice::everyChart_data()
{
    QTest::addColumn<QByteArray>("recipe");
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"})
        QTest::newRow(recipe) << QByteArray(recipe);
}

void TestChartChoice::everyChart()
{
    QFETCH(QByteArray, recipe);
    Fixture f(recipe.constData());
    for (int i = 0; i < report::kCharts; ++i) {
        const auto id = static_cast<ChartId>(i);
        f.window.charts().choose(3, id);
        QCOMPARE(f.window.charts().chosen(3), id);
        const report::ChartSpec &spec = settled(f, 3);
        QCOMPARE(spec.id, id);
        QCOMPARE(spec.title, report::chartTitle(id));
        QVERIFY(!spec.summary.isEmpty());
        const bool retrieves = f.document().activeEntry().subject().plan.retrieval.enabled;
        QVERIFY2(spec.empty.isEmpty() || (id == ChartId::Chunk && !retrieves), qPrintable(spec.title + spec.empty));
        for (const report::SeriesSpec &series : spec.series) {
            QCOMPARE(series.x.size(), series.y.size());
            for (const double y : series.y)
                QVERIFY(std::isfinite(y));
        }
        const report::ChartTable table = report::tableOf(spec, QLocale());
        QVERIFY(!spec.empty.isEmpty() || !table.rows.empty());
        for (const QStringList &row : table.rows) {
            QCOMPARE(row.size(), table.headers.size());
            QVERIFY(!row.join(QString()).contains(QChar(0xC2)));   // UTF-8 read as Latin-1
        }
    }
}

void TestChartChoice::placesAreExchanged()
{
    Fixture f;
    ChartsGrid &grid = f.window.charts();
    QCOMPARE(grid.choice(), QStringLiteral("cost-latency,bill,week,latency"));
    grid.choose(0, ChartId::Week);
    QCOMPARE(grid.choice(), QStringLiteral("week,bill,cost-latency,latency"));
    grid.setChoice(QStringLiteral("nines,tornado,nonsense,agent"));
    QCOMPARE(grid.choice(), QStringLiteral("nines,tornado,cost-latency,agent"));
    // The points of the front can be tried where the chart now stands, and nowhere else.
    QVERIFY(grid.showsAlternatives(grid.chart(2)) && !grid.showsAlternatives(grid.chart(0)));
    grid.maximise(2);
    QVERIFY(grid.chart(2).isVisible() && !grid.chart(0).isVisible());
    grid.maximise(-1);
    QVERIFY(grid.chart(0).isVisible());
}

// An edit asks anew; the curve that stands is of the plan that stands.
void TestChartChoice::staleCurvesGiveWay()
{
    Fixture f;
    f.window.charts().choose(1, ChartId::Agent);
    (void)settled(f, 1);
    QVERIFY(f.document().perform(SetField{0, 0, "plan.agent.stepCap", 20.0}));
    const report::ChartSpec &spec = settled(f, 1);
    QCOMPARE(spec.x.maximum, 40.0);
    QCOMPARE(spec.points.front().x, 20.0);
    const Live &live = f.window.evaluation().live();
    QCOMPARE(spec.points.front().y, live.outcome.total()->usd());
}

void TestChartChoice::ninesArePlans()
{
    const Project project = *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
    const Subject s = project.entries.front().subject();
    const auto tiers = planner::priceOfNines(s.workload, s.plan, *project.catalog);
    QVERIFY(tiers.size() >= 5);
    bool priced = false;
    for (const planner::TierPrice &tier : tiers) {
        const planner::Outcome outcome = planner::evaluate(s.workload, tier.plan, *project.catalog);
        QCOMPARE(tier.cost_usd, outcome.total()->usd());
        QCOMPARE(tier.availability, outcome.availability.design);
        if (!tier.usdPerMinute)
            continue;
        priced = true;
        // Against what is had for less: no cheaper tier is down for a shorter time.
        const auto below = std::min_element(tiers.begin(), tiers.end(), [&](const auto &a, const auto &b) {
            const auto rank = [&](const auto &t) { return std::pair(t.cost_usd >= tier.cost_usd, t.downtime_minPerMonth); };
            return rank(a) < rank(b);
        });
        const double avoided = below->downtime_minPerMonth - tier.downtime_minPerMonth;
        QVERIFY(avoided > 0 && std::abs(*tier.usdPerMinute * avoided - (tier.cost_usd - below->cost_usd)) < 1e-6);
    }
    QVERIFY(priced);
}

void TestChartChoice::stepsArePlans()
{
    const Project project = *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
    Subject s = project.entries.front().subject();
    s.plan.agent.meanSteps = 6;
    const auto points = planner::stepCurve(s.workload, s.plan, *project.catalog);
    QVERIFY(points.size() >= 12);
    for (std::size_t i = 0; i < points.size(); ++i) {
        s.plan.agent.stepCap = points[i].stepCap;
        QCOMPARE(*points[i].cost_usd, planner::evaluate(s.workload, s.plan, *project.catalog).total()->usd());
        if (i > 0)
            QVERIFY(*points[i].cost_usd > *points[i - 1].cost_usd);
    }
}

void TestChartChoice::chunksAreShapedLikeU()
{
    const Project project = *projectOf(QStringLiteral("internal-qa"), QStringLiteral("en"));
    const Subject s = project.entries.front().subject();
    const auto curve = planner::chunkCurve(s.workload, s.plan);
    QVERIFY(curve && curve->best.chunk_tokens >= 300 && curve->best.chunk_tokens <= 800);   // seed, section 8 A
    QVERIFY(curve->points.front().retrieved_tokens > 1.2 * curve->best.retrieved_tokens);
    QVERIFY(curve->points.back().retrieved_tokens > 1.2 * curve->best.retrieved_tokens);
    QVERIFY(std::is_sorted(curve->points.begin(), curve->points.end(),
        [](const auto &a, const auto &b) { return a.chunk_tokens < b.chunk_tokens; }));
    Subject without = s;
    without.plan.retrieval.enabled = false;
    QVERIFY(!planner::chunkCurve(without.workload, without.plan));
}

void TestChartChoice::files()
{
    Fixture f;
    const report::ChartSpec spec = settled(f, 1);
    QTemporaryDir folder;
    for (const char *name : {"bill.png", "bill.svg", "bill.pdf", "bill.csv", "bill.txt"}) {
        f.dialogs.save = folder.filePath(QLatin1String(name));
        Q_EMIT f.window.charts().exportWanted(spec);
        QCOMPARE(QFile::exists(*f.dialogs.save), !f.dialogs.save->endsWith(QLatin1String(".txt")));
    }
    const QImage png(folder.filePath(QStringLiteral("bill.png")));
    QVERIFY(png.width() == 1'440 && png.height() == 840);
    QVERIFY(QSvgRenderer(folder.filePath(QStringLiteral("bill.svg"))).isValid());
    QFile pdf(folder.filePath(QStringLiteral("bill.pdf"))), csv(folder.filePath(QStringLiteral("bill.csv")));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(spec.series.front().x.size()) + 1);
    QVERIFY(lines[1].contains(QByteArray::number(spec.series.front().x.front(), 'g', QLocale::FloatingPointShortest)));
}

// To a printer that writes a file; without one nothing is printed, and nothing said.
void TestChartChoice::paper()
{
    Fixture f;
    const report::ChartSpec spec = settled(f, 1);
    Q_EMIT f.window.charts().printWanted(spec);
    QVERIFY(f.window.messages().text().isEmpty());
    QTemporaryDir folder;
    f.dialogs.printed = folder.filePath(QStringLiteral("printed.pdf"));
    Q_EMIT f.window.charts().printWanted(spec);
    QFile pdf(f.dialogs.printed);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    QVERIFY(f.window.messages().text().contains(spec.title));
    f.dialogs.printed = QStringLiteral("/nowhere/printed.pdf");
    Q_EMIT f.window.charts().printWanted(spec);
    QVERIFY(f.window.messages().text().contains(QLatin1String("refused")));
}

void TestChartChoice::namesAndLanguage()
{
    Fixture f;
    f.window.charts().setChoice(QStringLiteral("nines,tornado,growth,agent"));
    (void)settled(f, 0);
    for (const char *language : {"zh", "ja", "en"}) {
        installLanguage(*qApp, QLatin1String(language));
        QCoreApplication::processEvents();
        QStringList names;
        for (int place = 0; place < 4; ++place) {
            const charts::ChartView &chart = f.window.charts().chart(place);
            QTRY_COMPARE(chart.accessibleName(), report::chartTitle(f.window.charts().chosen(place)));
            const auto buttons = chart.findChildren<QToolButton *>();
            QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                [&](const QToolButton *b) { return b->accessibleName().contains(chart.accessibleName()); }));
            names << chart.accessibleName();
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

QTEST_MAIN(TestChartChoice)
#include "tst_chart_choice.moc"

// Report mode: pages as they will be, in any language whatever the window speaks, with the parts that are chosen; four kinds of
// file.
#include "i18n/translations.h"
#include "report/report_files.h"
#include "ui/report/report_page.h"
#include "ui/shell/language.h"
#include "ui/shell/live_report.h"
#include "ui/shell/report_export.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

struct Reported : Fixture
{
    ReportPage *page;

    Reported()
    {
        window.setMode(Mode::Report);
        QCoreApplication::processEvents();
        page = qobject_cast<ReportPage *>(window.page(Mode::Report));
    }
    LiveReport &live() const { return *page->findChild<LiveReport *>(); }
    QCheckBox *part(report::ReportPart part) const
    {
        for (auto *box : page->findChildren<QCheckBox *>())
            if (box->text() == report::partName(part))
                return box;
        return nullptr;
    }
    QPushButton *exportButton(const QString &name) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return window.isSettled() && page->pages() > 0; }, 60'000);
    }
};

// The share of a rectangle's pixels that are not paper.
double inked(const QImage &page, const QRectF &points, double scale)
{
    const QRect rect = QRectF(points.topLeft() * scale, points.size() * scale).toRect() & page.rect();
    int ink = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            ink += page.pixel(x, y) != qRgb(255, 255, 255);
    return static_cast<double>(ink) / (rect.width() * rect.height());
}

ReportMatter matterOf(Fixture &f)
{
    const Live &live = f.window.evaluation().live();
    const Entry &entry = f.document().activeEntry();
    return {QStringLiteral("Title"), live.subject, live.catalog, live.outcome, *live.replay, live.comparison, entry.plans,
        static_cast<std::size_t>(entry.activePlan)};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}   // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }
    void pagesAreDrawnWithTheirCharts();
    void anotherLanguageThanTheWindows();
    void partsComeAndGo();
    void plansSideBySide();
    void anEditDrawsAnew();
    void exports_data();
    void exports();
    void htmlIsWhole();
};

void TestReportPage::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestReportPage::pagesAreDrawnWithTheirCharts()
{
    Reported f;
    QVERIFY(f.settles());
    const PageImages &images = f.live().images();
    QVERIFY(images.pages.size() >= 3);
    QCOMPARE(images.charts.size(), std::size_t{4});
    for (const PageChart &chart : images.charts)
        QVERIFY2(inked(images.pages[chart.page], chart.rect, images.scale) > 0.01, qPrintable(chart.spec.title));
    QCOMPARE(f.page->pages(), static_cast<int>(images.pages.size()));
}

void TestReportPage::anotherLanguageThanTheWindows()
{
    Reported f;
    QVERIFY(f.settles());
    ReportChoice choice;
    for (const char *language : {"ja", "zh", "en"}) {
        choice.language = QLatin1String(language);
        const report::Report report = reportOf(matterOf(f), choice, QDateTime(QDate(2026, 11, 27), QTime(12, 0)));
        const i18n::Speaking speaking(choice.language);
        QCOMPARE(report.sections.front().heading, report::partName(report::ReportPart::Verdict));
        QVERIFY(report.language.startsWith(choice.language));
    }
    QCOMPARE(i18n::spoken(), QStringLiteral("en"));   // the window's, as before
    QCOMPARE(report::partName(report::ReportPart::Verdict), QStringLiteral("Verdict"));
    // Chosen on the page it stays, whatever the window speaks next.
    auto *language = f.page->findChildren<QComboBox *>().front();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(f.page->choice().language, QStringLiteral("zh"));
    installLanguage(*qApp, QStringLiteral("ja"));
    QCOMPARE(f.page->choice().language, QStringLiteral("zh"));
    QVERIFY(f.settles());
}

void TestReportPage::partsComeAndGo()
{
    Reported f;
    QVERIFY(f.settles());
    const int all = f.page->pages();
    for (const report::ReportPart part :
        {report::ReportPart::Charts, report::ReportPart::Decisions, report::ReportPart::Assumptions})
        QTest::mouseClick(f.part(part), Qt::LeftButton, {}, QPoint(8, f.part(part)->height() / 2));
    QTRY_VERIFY(f.window.isSettled() && f.page->pages() < all);
    QVERIFY(f.live().images().charts.empty());
    for (const report::ReportPart part :
        {report::ReportPart::Verdict, report::ReportPart::Comparison, report::ReportPart::Bill, report::ReportPart::Performance})
        f.part(part)->setChecked(false);
    QVERIFY(!f.exportButton(QStringLiteral("Export as PDF"))->isEnabled());   // there would be nothing on it
    QVERIFY(f.exportButton(QStringLiteral("Export as JSON"))->isEnabled());
}

void TestReportPage::plansSideBySide()
{
    Reported f;
    QVERIFY(!f.part(report::ReportPart::Comparison)->isEnabled());
    planner::Plan other = f.document().activeEntry().subject().plan;
    other.name = "Other plan";
    other.retrieval.topK += 3;
    (void)f.document().perform(InsertPlan{0, 1, other, 0});
    QVERIFY(f.part(report::ReportPart::Comparison)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(f.window.isSettled(), 60'000);
    QCOMPARE(f.live().images().charts.size(), std::size_t{6});
    const QByteArray csv = report::csvOf(reportOf(matterOf(f), f.page->choice(), QDateTime::currentDateTime()), QLocale());
    QVERIFY(csv.contains("Other plan"));
}

void TestReportPage::anEditDrawsAnew()
{
    Reported f;
    QVERIFY(f.settles());
    const QImage before = f.live().images().pages.front();
    (void)f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", 54'321.0});
    QVERIFY(f.live().isWorking() || f.window.evaluation().isReplayPending());
    QTRY_VERIFY_WITH_TIMEOUT(f.window.isSettled(), 60'000);
    QVERIFY(f.live().images().pages.front() != before);
}

void TestReportPage::exports_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("pdf") << "Export as PDF"
                         << "pdf" << QByteArray("%PDF-");
    QTest::addRow("html") << "Export as HTML"
                          << "html" << QByteArray("<!DOCTYPE html>");
    QTest::addRow("csv") << "Export as CSV"
                         << "csv" << QByteArray("\xEF\xBB\xBF\"");
    QTest::addRow("json") << "Export as JSON"
                          << "json" << QByteArray("{");
}

void TestReportPage::exports()
{
    QFETCH(QString, button);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    Reported f;
    QVERIFY(f.settles());
    f.dialogs.save = folder.filePath(QStringLiteral("out.") + ending);
    QTest::mouseClick(f.exportButton(button), Qt::LeftButton);
    // While it is written the message names it too.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(*f.dialogs.save) && f.window.messages().text().contains(*f.dialogs.save), 60'000);
    const QByteArray bytes = contents(*f.dialogs.save);
    QVERIFY2(bytes.startsWith(start), bytes.left(40).constData());
    if (ending == QLatin1String("json"))
        QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QLatin1String("total_monthly_usd")).toDouble(),
            f.window.evaluation().live().outcome.priced.usd());
}

void TestReportPage::htmlIsWhole()
{
    Reported f;
    QVERIFY(f.settles());
    QTemporaryDir folder;
    f.dialogs.save = folder.filePath(QStringLiteral("out.html"));
    QTest::mouseClick(f.exportButton(QStringLiteral("Export as HTML")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(*f.dialogs.save), 60'000);
    const QByteArray html = contents(*f.dialogs.save);
    QCOMPARE(html.count("<figure>"), 4);
    QVERIFY(!html.contains("src=\"http") && !html.contains("href="));   // nothing is fetched
    for (const char *tag : {"table", "tr", "td", "section", "figure", "ul", "li"}) {
        const QByteArray open = QByteArray("<") + tag, close = QByteArray("</") + tag + ">";
        QCOMPARE(html.count(QByteArray(open + ">")) + html.count(QByteArray(open + " ")), html.count(close));
    }
    QVERIFY(html.contains("lang=\"en-US\""));
}

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"

// Cards, glossary and statistics; and what holds of every page: names, translations, focus.
#include "study_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/language.h"
#include "ui/study/glossary_page.h"
#include "ui/study/heat_map.h"
#include "ui/study/learner_settings.h"
#include "ui/study/statistics_page.h"
#include "ui/study/term_uses.h"
#include "ui/widgets/chart_table_dialog.h"
#include "ui/widgets/number_edit.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableWidget>

#include <numeric>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

namespace {

QAbstractButton *buttonOf(const QWidget &page, const char *text)
{
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->text() == QString::fromUtf8(text))
            return button;
    return nullptr;
}

}   // namespace

class TestStudyPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void findsTermsAsOneTypes();
    void opensFieldsFromTheGlossary();
    void studiesWhatThePlannerAsksFor();
    void spreadsTheOverdue();
    void pausesAndGoesOn();
    void settingsAreKept();
    void examDayBringsCardsForward();
    void refusesWhatIsNoNumber();
    void calendarByKeys();
    void chartsAsTables();
};

void TestStudyPages::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyPages::findsTermsAsOneTypes()
{
    StudyFixture f;
    auto &page = f.tab<GlossaryPage>(StudyTab::Glossary);
    auto *table = page.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), static_cast<int>(f.desk.content().terms.size()));
    auto *filter = page.findChild<QLineEdit *>();
    // A headword, an alias, a reading, half-width kana; and nothing.
    for (const auto &[typed, term] :
        {std::pair{"冗余", "Redundancy"}, {"预调配", "Provisioned Throughput"}, {"かようせい", "Availability"},
            {"ｻｰﾊﾞﾚｽ", "Serverless Inference"}, {"rto", "RTO"}, {"もくひょうふっきゅう", "RPO"}}) {
        filter->setText(QString::fromUtf8(typed));
        QVERIFY(table->rowCount() >= 1);
        QStringList found;
        for (int row = 0; row < table->rowCount(); ++row)
            found << table->item(row, 2)->text().section(QStringLiteral(" · "), 0, 0);
        QVERIFY2(found.contains(QLatin1String(term)), typed);
    }
    filter->setText(QStringLiteral("qqq"));
    QCOMPARE(table->rowCount(), 0);
    filter->clear();
    f.key(Qt::Key_Down);
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("可用性（かようせい）"));
}

void TestStudyPages::opensFieldsFromTheGlossary()
{
    StudyFixture f;
    auto &page = f.tab<GlossaryPage>(StudyTab::Glossary);
    page.find(QStringLiteral("Guardrails"));
    auto *uses = page.findChild<QListWidget *>();
    QVERIFY(uses->count() > 0);
    QString opened;
    connect(f.page.get(), &StudyPage::fieldWanted, this, [&](const QString &path) { opened = path; });
    uses->setFocus();
    f.key(Qt::Key_Return);
    QVERIFY(findField(opened.toStdString()));
}

void TestStudyPages::studiesWhatThePlannerAsksFor()
{
    StudyFixture f;
    f.page->study(QStringLiteral("Batch"));
    auto *page = static_cast<GlossaryPage *>(f.page->page(StudyTab::Glossary));
    QVERIFY(page->isVisible());
    QCOMPARE(page->findChild<QLineEdit *>()->text(), QStringLiteral("Batch"));
    // A field leads to the term in its name or its help; asked before anything is read, it waits.
    StudyDesk desk(f.setup());
    StudyPage early(desk, f.dialogs);
    const auto all = fields();
    const auto field = std::find_if(all.begin(), all.end(),
        [&](const Field &candidate) { return termOf(candidate, builtInContent(), QLocale()) != nullptr; });
    QVERIFY(field != all.end());
    early.studyField(QString::fromUtf8(field->path.data(), static_cast<qsizetype>(field->path.size())));
    early.show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), 20'000);
    auto *glossary = static_cast<GlossaryPage *>(early.page(StudyTab::Glossary));
    QVERIFY(glossary->isVisible());
    const QString words = glossary->findChild<QLineEdit *>()->text();
    QCOMPARE(words, termOf(*field, desk.content(), QLocale())->headword[Language::En]);
    QVERIFY(glossary->findChild<QTableWidget *>()->rowCount() >= 1);
}

// Nothing that is asked for meanwhile takes an import's place, and an import takes nothing of what was written meanwhile.
void TestStudyPages::spreadsTheOverdue()
{
    StudyFixture f;
    const QStringList deck = f.desk.deck();
    for (int i = 0; i < 30; ++i)
        f.desk.rate(deck[i], Rating::Easy, 0);
    f.clock.now = f.clock.now.addDays(100);
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    NumberEdit &days = page.settings().spreadDays();
    days.setFocus();
    days.selectAll();
    QTest::keyClicks(&days, QStringLiteral("10"));
    buttonOf(page, "Spread the overdue")->click();
    std::vector<int> due(10);
    for (const QString &id : deck.mid(0, 30)) {
        const auto day = f.clock.today().daysTo(f.desk.progress().state(id).dueDay);
        QVERIFY(day >= 0 && day < 10);
        ++due[static_cast<std::size_t>(day)];
    }
    QCOMPARE(due, std::vector<int>(10, 3));
    // On disk too.
    const auto store = db::StudyStore::open(f.profile.folder());
    QVERIFY(store);
    QVERIFY(*store->progress() == f.desk.progress());
}

void TestStudyPages::pausesAndGoesOn()
{
    StudyFixture f;
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    QVERIFY(!f.desk.plan().isDone());
    buttonOf(page, "Pause")->click();
    QCOMPARE(f.desk.options().settings.pausedSince, f.clock.today());
    QVERIFY(f.desk.plan().isDone());
    buttonOf(page, "End the pause")->click();
    QVERIFY(!f.desk.plan().isDone());
}

void TestStudyPages::settingsAreKept()
{
    StudyFixture f;
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    const QStringList names{QStringLiteral("New cards a day"), QStringLiteral("Cards a day at most"),
        QStringLiteral("Retention aimed at"), QStringLiteral("Suspend after lapses")};
    const QStringList values{QStringLiteral("13"), QStringLiteral("55"), QStringLiteral("85"), QStringLiteral("5")};
    for (auto *edit : page.findChildren<NumberEdit *>())
        if (const qsizetype i = names.indexOf(edit->accessibleName()); i >= 0) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, values[i]);
        }
    buttonOf(page, "Exam on")->click();
    auto *day = page.findChild<QDateEdit *>();
    QVERIFY(day->isEnabled());
    day->setDate(QDate(2026, 12, 24));
    StudyFixture again(f.profile.folder());
    const LearnerOptions &options = again.desk.options();
    QCOMPARE(options.settings.newPerDay, 13);
    QCOMPARE(options.settings.cardsPerDay, 55);
    QCOMPARE(options.settings.scheduler.fsrs.retention, .85);
    QCOMPARE(options.settings.leechLapses, 5);
    QCOMPARE(options.settings.examDay, QDate(2026, 12, 24));
    buttonOf(page, "Exam on")->click();
    QVERIFY(!f.desk.options().settings.examDay.isValid());
}

void TestStudyPages::examDayBringsCardsForward()
{
    StudyFixture f;
    const QStringList deck = f.desk.deck();
    for (int i = 0; i < 20; ++i)   // eight days, and then two months
        f.desk.rate(deck[i], Rating::Easy, 0);
    f.clock.now = f.clock.now.addDays(9);
    for (int i = 0; i < 20; ++i)
        f.desk.rate(deck[i], Rating::Easy, 0);
    f.desk.setSuspended(deck[19], true);
    const Progress before = f.desk.progress();
    const QDate exam = f.clock.today().addDays(11);
    QVERIFY(before.state(deck[0]).dueDay > exam.addDays(30));
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    buttonOf(page, "Exam on")->click();
    page.findChild<QDateEdit *>()->setDate(exam);
    std::vector<int> due(11);
    for (int i = 0; i < 19; ++i)
        ++due[static_cast<std::size_t>(f.clock.today().daysTo(f.desk.progress().state(deck[i]).dueDay))];
    QCOMPARE(due, (std::vector<int>{0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2}));
    QVERIFY(f.desk.progress().state(deck[19]) == before.state(deck[19]));
    const auto store = db::StudyStore::open(f.profile.folder());
    QVERIFY(store && *store->progress() == f.desk.progress());
    // A later day lets them go again, as far as they need not come sooner; no day lets all of them go.
    page.findChild<QDateEdit *>()->setDate(f.clock.today().addDays(400));
    QVERIFY(f.desk.progress() == before);
    page.findChild<QDateEdit *>()->setDate(exam);
    f.desk.setSuspended(deck[19], false);
    QVERIFY(f.desk.progress().state(deck[19]).dueDay < exam);
    buttonOf(page, "Exam on")->click();
    QCOMPARE(f.desk.progress().state(deck[0]), before.state(deck[0]));
    QVERIFY(*store->progress() == f.desk.progress());
}

void TestStudyPages::refusesWhatIsNoNumber()
{
    StudyFixture f;
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    for (auto *edit : page.findChildren<NumberEdit *>()) {
        if (edit->accessibleName() != QLatin1String("Retention aimed at"))
            continue;
        for (const char *typed : {"12", "100", "many", "88.5"}) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, QLatin1String(typed));
            QVERIFY2(edit->isRefused(), typed);
        }
    }
    QVERIFY(f.desk.options().settings.scheduler.fsrs.retention >= kLeastRetention);
}

void TestStudyPages::calendarByKeys()
{
    StudyFixture f;
    const QStringList deck = f.desk.deck();
    for (int i = 0; i < 3; ++i)
        f.desk.rate(deck[i], Rating::Easy, 0);
    f.clock.now = f.clock.now.addDays(7);
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    HeatMap &map = page.calendar();
    QCOMPARE(map.cursor(), f.clock.today());
    QVERIFY(map.accessibleDescription().contains(QLatin1String(": 0 review")));
    map.setFocus();
    f.key(Qt::Key_Left);
    QCOMPARE(map.cursor(), f.clock.today().addDays(-7));
    QVERIFY(map.accessibleDescription().contains(QLatin1String(": 3 review")));
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Right);   // not past today
    QCOMPARE(map.cursor(), f.clock.today());
    f.key(Qt::Key_Up);
    QCOMPARE(map.cursor(), f.clock.today().addDays(-1));
    f.key(Qt::Key_Return);
    auto *dialog = page.findChild<ChartTableDialog *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), HeatMap::kDays);
    QCOMPARE(table->item(7, 1)->text(), QStringLiteral("3"));
    delete dialog;
}

void TestStudyPages::chartsAsTables()
{
    StudyFixture f;
    const QStringList deck = f.desk.deck();
    for (int i = 0; i < 5; ++i)
        f.desk.rate(deck[i], Rating::Easy, 0);
    auto &page = f.tab<StatisticsPage>(StudyTab::Statistics);
    const auto charts = page.findChildren<charts::ChartView *>();
    QCOMPARE(charts.size(), 2);
    const auto expected = forecast(f.desk.progress(), f.desk.options().settings, f.desk.deck(), f.clock, 14);
    QCOMPARE(std::accumulate(expected.begin(), expected.end(), 0), 5);
    for (auto *chart : charts) {
        Q_EMIT chart->menuWanted();
        auto *dialog = page.window()->findChild<ChartTableDialog *>();
        QVERIFY(dialog);
        const auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 14);
        int all = 0;
        for (int row = 0; row < 14; ++row)
            all += table->item(row, 1)->text().toInt();
        QCOMPARE(all, 5);
        delete dialog;
    }
}

// In a window of 1280 by 720, whose rail, menus and status line take their part.
QTEST_MAIN(TestStudyPages)
#include "tst_study_pages.moc"

// The mock exam in its page: the clock, flags, all questions at once, handing in, the result, and going on after a kill.
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/study/exam_page.h"
#include "ui/study/exam_run.h"
#include "ui/study/question_view.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

using State = ExamSitting::State;

class TestStudyExam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void beginsWithTheGuide();
    void runsAgainstTheClock();
    void answersAndFlagsByKeys();
    void goesOnAfterAKill();
    void timeIsUp();
    void resultByDomainAndType();
    void asksTheSecondExamAnew();
    void pricesChangeWhileItIsDrawn();
    void answersAreOfTheirOwnQuestion();

private:
    static ExamPage &begun(StudyFixture &f)
    {
        auto &page = f.tab<ExamPage>(StudyTab::Exam);
        page.sitting().begin(7);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(page.sitting().state() == State::Running, 60'000); }();
        return page;
    }
    // As the desk's, but for dearer tokens: most generated questions are others with it.
    static std::shared_ptr<const planner::Catalog> dearer(const StudyFixture &f)
    {
        auto catalog = std::make_shared<planner::Catalog>(*f.desk.catalog());
        for (planner::Model &model : catalog->models)
            for (planner::TokenOffer &offer : model.tokenOffers)
                for (planner::MaybeFigure *price : {&offer.prices.input, &offer.prices.output})
                    if (*price)
                        (*price)->value *= 3;
        return catalog;
    }
    static QPushButton *button(const QWidget &page, const char *text)
    {
        for (auto *candidate : page.findChildren<QPushButton *>())
            if (candidate->isVisible() && candidate->text() == QLatin1String(text))
                return candidate;
        return nullptr;
    }
    static QString shownTexts(const QWidget &page)
    {
        QStringList texts;
        for (const auto *widget : page.findChildren<QWidget *>())
            if (widget->isVisible())
                texts << widget->accessibleName();
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
};

void TestStudyExam::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyExam::beginsWithTheGuide()
{
    StudyFixture f;
    auto &page = f.tab<ExamPage>(StudyTab::Exam);
    QCOMPARE(page.sitting().state(), State::None);
    const QString texts = shownTexts(page);
    QVERIFY(texts.contains(QLatin1String("version 1.1")));
    QVERIFY(texts.contains(QLatin1String("2026")));
    QVERIFY(texts.contains(QLatin1String("own target of 70 %")));
    QVERIFY(button(page, "Begin"));
    button(page, "Begin")->click();
    QTRY_VERIFY_WITH_TIMEOUT(page.sitting().state() == State::Running, 60'000);
    QCOMPARE(static_cast<int>(page.sitting().exam().items.size()), kExamQuestions);
}

void TestStudyExam::runsAgainstTheClock()
{
    StudyFixture f;
    auto &page = begun(f);
    QCOMPARE(page.run().timeLeft(), QStringLiteral("1:30:00 left"));
    f.clock.now = f.clock.now.addSecs(61);
    page.refresh();
    QCOMPARE(page.run().timeLeft(), QStringLiteral("1:28:59 left"));
}

void TestStudyExam::answersAndFlagsByKeys()
{
    StudyFixture f;
    auto &page = begun(f);
    ExamSitting &sitting = page.sitting();
    button(page, "Flag for later")->click();
    QVERIFY(sitting.exam().items[0].flagged);
    int choice = 0;
    while (sitting.exam().items[static_cast<std::size_t>(choice)].type != QuestionType::Choice)
        ++choice;
    for (int step = 0; step < choice; ++step)
        f.key(Qt::Key_PageDown);
    QCOMPARE(sitting.exam().current, choice);
    page.run().view().focusAnswer();
    f.key(Qt::Key_B);
    const ExamItem &item = sitting.exam().items[static_cast<std::size_t>(choice)];
    QCOMPARE(item.answer.ids.size(), 1);
    QCOMPARE(item.answer.ids.front(), shuffledIds(*sitting.posed(static_cast<std::size_t>(choice)), item.layout)[1]);
    f.key(Qt::Key_PageDown);
    f.key(Qt::Key_PageUp);
    QCOMPARE(page.run().view().answer().ids, item.answer.ids);   // still chosen
    button(page, "All questions and hand in")->click();
    QTableWidget *table = nullptr;
    for (auto *candidate : page.findChildren<QTableWidget *>())
        table = candidate->isVisible() ? candidate : table;
    QVERIFY(table);
    QCOMPARE(table->rowCount(), kExamQuestions);
    QCOMPARE(table->item(choice, 2)->text(), QStringLiteral("answered"));
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("flagged"));
    table->setCurrentCell(30, 0);
    f.key(Qt::Key_Return);
    QCOMPARE(sitting.exam().current, 30);
    QVERIFY(page.run().isVisible());
}

void TestStudyExam::goesOnAfterAKill()
{
    StudyFixture f;
    auto &page = begun(f);
    for (int step = 0; step < 5; ++step) {
        f.clock.now = f.clock.now.addSecs(60);
        const auto question = page.sitting().posed(static_cast<std::size_t>(page.sitting().exam().current));
        page.sitting().answer(rightAnswer(*question));
        page.sitting().goTo(step + 1);
    }
    // As after a kill: another program opens the profile while nothing of the first was closed; an hour has passed.
    StudyFixture again(f.profile.folder());
    again.clock.now = f.clock.now.addSecs(3'600);
    auto &later = again.tab<ExamPage>(StudyTab::Exam);
    QCOMPARE(later.sitting().state(), State::Waiting);
    QVERIFY(later.sitting().exam().items == page.sitting().exam().items);
    QCOMPARE(later.sitting().left_ms(), page.sitting().left_ms());
    QVERIFY(shownTexts(later).contains(QLatin1String("5 of 65")));
    button(later, "Go on with it")->click();
    QCOMPARE(later.sitting().state(), State::Running);
    QCOMPARE(later.sitting().exam().current, 5);
    QCOMPARE(later.sitting().left_ms(), page.sitting().left_ms());
    QTRY_VERIFY_WITH_TIMEOUT(later.sitting().posed(5).has_value(), 60'000);
}

void TestStudyExam::timeIsUp()
{
    StudyFixture f;
    auto &page = begun(f);
    f.clock.now = f.clock.now.addSecs(kExam_min * 60);
    page.refresh();
    QCOMPARE(page.sitting().state(), State::Over);
    QVERIFY(shownTexts(page).contains(QLatin1String("65 not answered")));
    page.sitting().answer({{QStringLiteral("a")}});   // too late
    QVERIFY(!page.sitting().exam().items[0].answer.given());
}

void TestStudyExam::resultByDomainAndType()
{
    StudyFixture f;
    auto &page = begun(f);
    ExamSitting &sitting = page.sitting();
    constexpr int kRight = 50;
    for (int item = 0; item < kRight; ++item) {
        sitting.goTo(item);
        sitting.answer(rightAnswer(*sitting.posed(static_cast<std::size_t>(item))));
    }
    button(page, "All questions and hand in")->click();
    button(page, "Hand in")->click();
    QCOMPARE(sitting.state(), State::Over);
    const ExamResult result = sitting.result();
    QCOMPARE(result.all.right, kRight);
    QVERIFY(result.reachesOwnTarget);
    const QString texts = shownTexts(page);
    QVERIFY2(texts.contains(QLatin1String("50 of 65")), qPrintable(texts));
    QVERIFY(texts.contains(QLatin1String("Reaches the own target of 70 %.")));
    int right = 0;
    for (const auto *table : page.findChildren<QTableWidget *>())
        for (int row = 0; table->columnCount() == 2 && row < table->rowCount(); ++row)
            right += table->item(row, 1)->text() == QLatin1String("right") ? 1 : 0;
    QCOMPARE(right, kRight);
    button(page, "Begin another exam")->click();
    QTRY_VERIFY_WITH_TIMEOUT(sitting.state() == State::Running, 60'000);
    QVERIFY(!sitting.exam().items[0].answer.given());
}

// The first question of another exam stands where that of the one before stood, with nothing answered yet.
void TestStudyExam::asksTheSecondExamAnew()
{
    StudyFixture f;
    auto &page = begun(f);
    ExamSitting &sitting = page.sitting();
    const QuestionView &view = page.run().view();
    for (const std::uint64_t seed : {std::uint64_t{8}, std::uint64_t{8}}) {   // the same questions once more, too
        sitting.answer(rightAnswer(*sitting.posed(0)));
        sitting.handIn();
        sitting.begin(seed);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.state() == State::Running, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.posed(0).has_value(), 60'000);
        QCOMPARE(sitting.exam().current, 0);
        QVERIFY2(shownTexts(page.run()).contains(sitting.posed(0)->stem), qPrintable(sitting.posed(0)->stem));
        QVERIFY(!view.answer().given());
        QVERIFY(!sitting.exam().items[0].answer.given());
    }
}

void TestStudyExam::pricesChangeWhileItIsDrawn()
{
    StudyFixture f;
    auto &page = f.tab<ExamPage>(StudyTab::Exam);
    page.sitting().begin(7);
    f.desk.setCatalog(dearer(f));
    QCOMPARE(page.sitting().state(), State::Drawing);
    QTRY_VERIFY_WITH_TIMEOUT(page.sitting().state() == State::Running, 60'000);
    const auto &items = page.sitting().exam().items;
    QCOMPARE(static_cast<int>(items.size()), kExamQuestions);
    for (std::size_t i = 0; i < items.size(); ++i)
        QVERIFY(page.sitting().posed(i));
}

// Other prices make other questions of the same ids: what was answered before is asked again, what was handed in is not counted.
void TestStudyExam::answersAreOfTheirOwnQuestion()
{
    StudyFixture f;
    auto &page = begun(f);
    ExamSitting &sitting = page.sitting();
    const auto &items = sitting.exam().items;
    std::vector<PosedQuestion> before;
    int shown = -1;   // a generated one that other prices change
    const auto answerAll = [&] {
        before.clear();
        for (int i = 0; i < kExamQuestions; ++i) {
            sitting.goTo(i);
            before.push_back(*sitting.posed(static_cast<std::size_t>(i)));
            sitting.answer(rightAnswer(before.back()));
        }
    };
    const auto allMade = [&] {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (!sitting.posed(i))
                return false;
        return true;
    };
    answerAll();
    const auto cheap = f.desk.catalog();
    f.desk.setCatalog(dearer(f));
    QTRY_VERIFY_WITH_TIMEOUT(allMade(), 60'000);
    int changed = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isOther = sitting.posed(i)->figures != before[i].figures;
        QCOMPARE(items[i].answer.given(), !isOther);
        changed += isOther ? 1 : 0;
        shown = isOther ? static_cast<int>(i) : shown;
    }
    QVERIFY(changed > 0);
    sitting.goTo(shown);
    QVERIFY(shownTexts(page.run()).contains(sitting.posed(static_cast<std::size_t>(shown))->stem));
    QVERIFY(!page.run().view().answer().given());
    // Handed in at the one prices, looked at with the others.
    answerAll();
    sitting.handIn();
    QCOMPARE(sitting.result().all, (Score{kExamQuestions, kExamQuestions}));
    f.desk.setCatalog(cheap);
    QTRY_VERIFY_WITH_TIMEOUT(allMade(), 60'000);
    QCOMPARE(sitting.result().all, (Score{kExamQuestions - changed, kExamQuestions - changed}));
    QCOMPARE(sitting.result().outdated, changed);
    QTableWidget *table = nullptr;
    for (auto *candidate : page.findChildren<QTableWidget *>())
        if (candidate->isVisible() && candidate->rowCount() == kExamQuestions)
            table = candidate;
    QVERIFY(table);
    QCOMPARE(table->item(shown, 1)->text(), QStringLiteral("not counted"));
    table->setCurrentCell(shown, 0);
    QVERIFY(shownTexts(page).contains(QLatin1String("Your answer to the earlier one is not counted.")));
}

QTEST_MAIN(TestStudyExam)
#include "tst_study_exam.moc"

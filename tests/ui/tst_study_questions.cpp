// Questions of every type answered by the keyboard, and what is said of the answer; generated ones open in the planner.
#include "i18n/translations.h"
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/study/answer_edit.h"
#include "ui/study/explained_answer.h"
#include "ui/study/question_view.h"
#include "ui/study/questions_page.h"
#include "ui/widgets/note_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

Q_DECLARE_METATYPE(tenbin::study::QuestionType)

class TestStudyQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void answeredByKeys_data();
    void answeredByKeys();
    void wrongIsExplained();
    void answersToOtherOptions_data();
    void answersToOtherOptions();
    void anOrderIsNoAnswerUntilItIsMoved();
    void languageSwitchKeepsTheAnswer();
    void everyGeneratedTypeComes();
    void opensInThePlanner();
    void seedsGoOnAfterAStart();

private:
    static void answerRight(StudyFixture &f, QuestionsPage &page);
};

void TestStudyQuestions::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyQuestions::answerRight(StudyFixture &f, QuestionsPage &page)
{
    const PosedQuestion question = f.desk.content().question(page.question())->in(Language::En);
    AnswerEdit *edit = page.view().edit();
    QVERIFY(edit);
    page.view().focusAnswer();
    const auto textOf = [&](const QString &id) {
        for (const PosedOption &option : question.options)
            if (option.id == id)
                return option.text;
        return QString();
    };
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Response:
        for (const auto *button : edit->findChildren<QAbstractButton *>())
            for (const QString &id : rightAnswer(question).ids)
                if (button->text().endsWith(QLatin1String(".  ") + textOf(id)))
                    f.key(button->text()[0].unicode());   // its letter
        break;
    case QuestionType::Ordering: {
        auto *list = edit->findChild<QListWidget *>();
        for (int place = 0; place < list->count(); ++place) {
            int row = place;
            while (list->item(row)->data(Qt::UserRole).toString() != question.order[place])
                ++row;
            list->setCurrentRow(row);
            for (; row > place; --row)
                f.key(Qt::Key_Up, Qt::AltModifier);
        }
        break;
    }
    default: {
        const auto boxes = edit->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), static_cast<qsizetype>(question.options.size()));
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            boxes[i]->setFocus();
            for (int step = 0; boxes[i]->currentData().toString() != question.options[static_cast<std::size_t>(i)].id; ++step) {
                QVERIFY(step < boxes[i]->count());
                f.key(Qt::Key_Down);
            }
        }
    }
    }
}

void TestStudyQuestions::answeredByKeys_data()
{
    QTest::addColumn<QuestionType>("type");
    for (std::size_t i = 0; i < kQuestionTypes.size(); ++i)
        QTest::newRow(kQuestionTypes[i]) << static_cast<QuestionType>(i);
}

void TestStudyQuestions::answeredByKeys()
{
    QFETCH(QuestionType, type);
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    page.practise(false, type);
    QString before;
    for (int asked = 0; asked < 3; ++asked) {
        QVERIFY(page.question() != before);
        before = page.question();
        QVERIFY(!page.view().isComplete());
        f.key(Qt::Key_Return);   // nothing to check yet
        QVERIFY(!page.isChecked());
        answerRight(f, page);
        QVERIFY(page.view().isComplete());
        QVERIFY(isRight(f.desk.content().question(before)->in(Language::En), page.view().answer()));
        f.key(Qt::Key_Return);
        QVERIFY(page.isChecked());
        QVERIFY(!page.view().edit());
        QVERIFY(page.view().findChild<ExplainedAnswer *>());
        f.key(Qt::Key_Return);
        QVERIFY(!page.isChecked());
    }
}

void TestStudyQuestions::wrongIsExplained()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    page.practise(false, QuestionType::Choice);
    const PosedQuestion question = f.desk.content().question(page.question())->in(Language::En);
    for (auto *button : page.view().edit()->findChildren<QAbstractButton *>())
        for (const PosedOption &option : question.options)
            if (!option.right && button->text().endsWith(QLatin1String(".  ") + option.text))
                button->click();
    QVERIFY(page.view().isComplete());
    f.key(Qt::Key_Return);
    QStringList said;
    for (const auto *note : page.view().findChildren<NoteLabel *>())
        said << note->text();
    for (const PosedOption &option : question.options)
        QVERIFY2(said.contains(option.rationale), qPrintable(option.rationale));
    QVERIFY(said.contains(QStringLiteral("Wrong, but chosen")));
    QVERIFY(said.contains(QStringLiteral("Right, but not chosen")));
}

void TestStudyQuestions::answersToOtherOptions_data()
{
    answeredByKeys_data();
}

// An answer that names options which the question has no more is shown as far as it fits.
void TestStudyQuestions::answersToOtherOptions()
{
    QFETCH(QuestionType, type);
    const auto &all = builtInContent().questions;
    const auto fixed
        = std::find_if(all.begin(), all.end(), [type](const FixedQuestion &question) { return question.type == type; });
    PosedQuestion question = fixed->in(Language::En);
    QStringList given = rightAnswer(question).ids;
    std::reverse(given.begin(), given.end());
    const QString gone = question.options.back().id;
    given << gone;
    question.options.pop_back();
    QVERIFY(!question.option(gone));
    QCOMPARE(question.option(question.options.front().id), &question.options.front());
    QuestionView view;
    view.explain(question, 1, {given});
    QCOMPARE(view.findChildren<ExplainedAnswer *>().size(), 1);
    view.ask(question, 1, {given});
    QVERIFY(view.edit());
    for (const QString &id : view.answer().ids)
        QVERIFY(id.isEmpty() || question.option(id));
    if (const auto *list = view.edit()->findChild<QListWidget *>())
        QCOMPARE(list->count(), static_cast<int>(question.options.size()));   // every row, and not those of the old order
}

void TestStudyQuestions::anOrderIsNoAnswerUntilItIsMoved()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    for (int asked = 0; asked < 12; ++asked) {
        page.practise(false, QuestionType::Ordering);
        const FixedQuestion *question = f.desk.content().question(page.question());
        const auto *list = page.view().edit()->findChild<QListWidget *>();
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            shown << list->item(row)->data(Qt::UserRole).toString();
        QVERIFY(shown != question->order);
        QVERIFY(!page.view().answer().given());
    }
}

void TestStudyQuestions::languageSwitchKeepsTheAnswer()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    for (std::size_t i = 0; i < kQuestionTypes.size(); ++i) {
        page.practise(false, static_cast<QuestionType>(i));
        answerRight(f, page);
        const Answer given = page.view().answer();
        for (const char *language : {"ja", "zh", "en"}) {
            installLanguage(*qApp, QLatin1String(language));
            QCoreApplication::processEvents();
            QCOMPARE(page.view().answer().ids, given.ids);
        }
    }
}

void TestStudyQuestions::everyGeneratedTypeComes()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    for (std::size_t i = 0; i < kQuestionTypes.size(); ++i) {
        const auto type = static_cast<QuestionType>(i);
        page.practise(true, type);
        QTRY_VERIFY_WITH_TIMEOUT(!page.question().isEmpty(), 30'000);
        const auto seed = seedOf(page.question());
        QVERIFY(seed);
        QCOMPARE(generate(f.desk.sources(), *seed).type, type);
    }
}

void TestStudyQuestions::opensInThePlanner()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    Subject opened;
    connect(f.page.get(), &StudyPage::plannerWanted, this, [&](const Subject &subject) { opened = subject; });
    page.practise(true, {});
    QTRY_VERIFY_WITH_TIMEOUT(!page.question().isEmpty(), 30'000);
    QAbstractButton *button = nullptr;
    for (auto *candidate : page.findChildren<QAbstractButton *>())
        if (candidate->text() == QLatin1String("Open in the planner"))
            button = candidate;
    QVERIFY(button && button->isVisible());
    button->click();
    const GeneratedQuestion question = generate(f.desk.sources(), *seedOf(page.question()));
    QVERIFY(opened.workload == question.subject.workload);
    QVERIFY(opened.plan == question.subject.plan);
    page.practise(false, {});
    QVERIFY(!button->isVisible());
}

void TestStudyQuestions::seedsGoOnAfterAStart()
{
    StudyFixture f;
    auto &page = f.tab<QuestionsPage>(StudyTab::Questions);
    page.practise(true, {});
    QTRY_VERIFY_WITH_TIMEOUT(!page.question().isEmpty(), 30'000);
    const auto first = seedOf(page.question());
    StudyFixture again(f.profile.folder());
    auto &next = again.tab<QuestionsPage>(StudyTab::Questions);
    next.practise(true, {});
    QTRY_VERIFY_WITH_TIMEOUT(!next.question().isEmpty(), 30'000);
    QVERIFY(seedOf(next.question()) > first);
}

QTEST_MAIN(TestStudyQuestions)
#include "tst_study_questions.moc"

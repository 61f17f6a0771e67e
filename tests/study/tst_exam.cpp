// The mock exam by an injected clock.
#include "study/exam.h"
#include "study/question_print.h"

#include <QSet>
#include <QTest>

using namespace tenbin::study;

namespace {

const QDateTime kStart(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

QDateTime after(int minutes)
{
    return kStart.addSecs(60LL * minutes);
}

std::optional<PosedQuestion> fixedQuestion(const QString &id)
{
    const FixedQuestion *question = builtInContent().question(id);
    return question ? std::optional(question->in(Language::Zh)) : std::nullopt;
}

MockExam exam(std::uint64_t seed = 1)
{
    return drawExam(builtInContent(), {}, seed, kStart);
}

}   // namespace

class ExamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const MockExam one = exam(seed);
            QVERIFY(one == exam(seed));
            QCOMPARE(one.items.size(), static_cast<std::size_t>(kExamQuestions));
            QSet<QString> ids;
            std::array<int, 6> domains{};
            for (const ExamItem &item : one.items) {
                ids.insert(item.question);
                ++domains[static_cast<std::size_t>(item.domain)];
            }
            QCOMPARE(ids.size(), kExamQuestions);
            // Domains 1 to 3 by 20 : 24 : 28, as long as the content has enough of each; 4 and 5 have none.
            std::array<int, 6> available{};
            for (const FixedQuestion &question : builtInContent().questions)
                ++available[static_cast<std::size_t>(question.domain)];
            for (std::size_t d = 1; d <= 5; ++d)
                QVERIFY(domains[d] <= available[d]);
        }
        QVERIFY(!(exam(1) == exam(2)));
    }

    void weights()
    {
        Content content;
        for (int i = 0; i < 500; ++i) {
            FixedQuestion question = builtInContent().questions.front();
            question.id = QString::number(i);
            question.domain = i % 5 + 1;
            content.questions.push_back(question);
        }
        std::array<int, 6> domains{};
        for (const ExamItem &item : drawExam(content, {}, 3, kStart).items)
            ++domains[static_cast<std::size_t>(item.domain)];
        QCOMPARE(domains, (std::array<int, 6>{0, 13, 16, 18, 9, 9}));   // of 65: 13, 15.6, 18.2, 9.1, 9.1
    }

    void generatedAmongThem()
    {
        std::vector<ExamItem> generated;
        for (int i = 0; i < 400; ++i)
            generated.push_back(
                {generatedId(static_cast<std::uint64_t>(i)), kGeneratedDomain, QuestionType::Choice, 0, {}, false, 0});
        // Half of their domain's places; where there are fewer, all.
        const auto found = [&] {
            int domain = 0, fresh = 0;
            for (const ExamItem &item : drawExam(builtInContent(), generated, 5, kStart).items) {
                domain += item.domain == kGeneratedDomain ? 1 : 0;
                fresh += seedOf(item.question) ? 1 : 0;
            }
            return std::pair(fresh, domain);
        };
        const auto [fresh, domain] = found();
        QVERIFY(domain >= 16);
        QCOMPARE(fresh, domain / 2);
        generated.resize(3);
        QCOMPARE(found(), std::pair(3, domain));
    }

    void timer()
    {
        MockExam one = exam();
        QCOMPARE(remaining_ms(one, kStart), 90 * 60'000LL);
        QVERIFY(answer(one, 0, {{QStringLiteral("a")}}, 1, after(89)));
        QVERIFY(!isOver(one, after(89)));
        QVERIFY(isOver(one, after(90)));
        QVERIFY(!answer(one, 0, {{QStringLiteral("b")}}, 2, after(90)));
        QVERIFY(!setFlag(one, 0, true, after(90)) && !goTo(one, 3, after(90)));
        QCOMPARE(one.items[0].answer.ids, QStringList{QStringLiteral("a")});
        QCOMPARE(remaining_ms(one, after(500)), 0LL);
        // A clock set back gives no time.
        QCOMPARE(remaining_ms(one, after(-30)), 90 * 60'000LL);
    }

    // Closed or killed: the time between does not count, what was spent does.
    void resumes()
    {
        MockExam one = exam();
        QVERIFY(setFlag(one, 4, true, after(10)) && goTo(one, 5, after(10)));
        MockExam saved = checkpoint(one, after(20));
        QVERIFY(!saved.running.isValid());
        QCOMPARE(remaining_ms(saved, after(1'000)), 70 * 60'000LL);
        resume(saved, after(1'000));
        QCOMPARE(remaining_ms(saved, after(1'010)), 60 * 60'000LL);
        QVERIFY(saved.items[4].flagged && saved.current == 5);
        QVERIFY(!isOver(saved, after(1'069)) && isOver(saved, after(1'070)));
    }

    void result()
    {
        MockExam one = exam();
        int given = 0;
        for (std::size_t i = 0; i < one.items.size(); ++i)
            if (i % 5 != 0) {   // every fifth stays open
                const PosedQuestion question = *fixedQuestion(one.items[i].question);
                QVERIFY(answer(one, i, rightAnswer(question), printOf(question), after(1)));
                ++given;
            }
        finish(one, after(30));
        QVERIFY(isOver(one, after(30)) && !answer(one, 0, {{QStringLiteral("a")}}, 1, after(31)));
        const ExamResult result = resultOf(one, fixedQuestion);
        QCOMPARE(result.all, (Score{given, kExamQuestions}));
        QCOMPARE(result.unanswered, kExamQuestions - given);
        QVERIFY(result.reachesOwnTarget);
        int domains = 0, types = 0;
        for (const Score &score : result.byDomain)
            domains += score.of;
        for (const Score &score : result.byType)
            types += score.right;
        QCOMPARE(domains, kExamQuestions);
        QCOMPARE(types, given);
        // Nothing answered, nothing right.
        const ExamResult nothing = resultOf(exam(), fixedQuestion);
        QCOMPARE(nothing.all, (Score{0, kExamQuestions}));
        QVERIFY(!nothing.reachesOwnTarget);
    }

    // An answer is of the question that it was given to, and of no other that came to stand under the same id.
    void outdated()
    {
        MockExam one = exam();
        const auto asked = [](const QString &id) { return fixedQuestion(id); };
        const auto askedOtherwise = [&](const QString &id) {
            auto question = fixedQuestion(id);
            if (id == exam().items[3].question)
                question->figures = 77;   // other prices
            if (id == exam().items[4].question)
                question->options.pop_back();
            return question;
        };
        for (std::size_t i = 0; i < 10; ++i) {
            const PosedQuestion question = *asked(one.items[i].question);
            QVERIFY(answer(one, i, rightAnswer(question), printOf(question), after(1)));
        }
        MockExam running = one;
        QVERIFY(!dropOutdated(running, asked));
        QVERIFY(running == one);
        QVERIFY(dropOutdated(running, askedOtherwise));
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(running.items[i].answer.given(), i != 3 && i != 4);
        finish(one, after(2));
        QVERIFY(!dropOutdated(one, askedOtherwise));   // what was handed in stays
        QCOMPARE(resultOf(one, asked).all, (Score{10, kExamQuestions}));
        const ExamResult result = resultOf(one, askedOtherwise);
        QCOMPARE(result.all, (Score{8, kExamQuestions - 2}));
        QCOMPARE(result.outdated, 2);
        QCOMPARE(result.unanswered, kExamQuestions - 10);
        // Saved without a print: a fixed question is what it was, a generated one may be another.
        one.items[3].print = 0;
        QVERIFY(!isOutdated(one.items[3], *asked(one.items[3].question)));
        QVERIFY(isOutdated(one.items[3], *askedOtherwise(one.items[3].question)));
    }

    // The words of a language are no part of the question.
    void prints()
    {
        QSet<quint64> prints;
        for (const FixedQuestion &question : builtInContent().questions) {
            prints.insert(printOf(question.in(Language::En)));
            QCOMPARE(printOf(question.in(Language::Ja)), printOf(question.in(Language::En)));
        }
        QCOMPARE(prints.size(), static_cast<qsizetype>(builtInContent().questions.size()));
    }
};

QTEST_APPLESS_MAIN(ExamTest)
#include "tst_exam.moc"

// Spaces in Chinese and Japanese texts: between Han or kana and Latin letters or figures, and nowhere else.
#include "i18n/translations.h"
#include "planner/long_counts.h"
#include "question_sources.h"
#include "study/content.h"
#include "study/spacing.h"

#include <QTest>

#include <algorithm>

using namespace tenbin;
using namespace tenbin::study;

namespace {

bool isKatakana(QChar c)
{
    return c.unicode() >= 0x30A1 && c.unicode() <= 0x30FF;
}

bool isLetter(QChar c)   // Han or kana
{
    const char16_t u = c.unicode();
    return (u >= 0x3041 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF);
}

bool isMark(QChar c)   // of full width
{
    const char16_t u = c.unicode();
    return (u >= 0x3001 && u <= 0x301F) || (u >= 0xFF01 && u <= 0xFF60);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

// The first place where a space is missing or too much, with what stands around it; empty: there is none.
QString breach(const QString &text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar a = text[i - 1], b = text[i];
        const bool close = (isLetter(a) && isLatin(b)) || (isLatin(a) && isLetter(b));
        bool apart = false;
        if (i + 1 < text.size() && b == u' ') {
            const QChar c = text[i + 1];
            apart = (isLetter(a) && isLetter(c) && !(isKatakana(a) && isKatakana(c))) || isMark(a) || isMark(c);
        }
        if (close || apart)
            return QStringLiteral("“%1” in: %2").arg(text.mid(std::max<qsizetype>(0, i - 6), 12), text);
    }
    return {};
}

}   // namespace

class TestSpacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spacedOut");
        QTest::addRow("figure") << QStringLiteral("工作日 9:00 至 18:00使用预留吞吐")
                                << QStringLiteral("工作日 9:00 至 18:00 使用预留吞吐");
        QTest::addRow("Han") << QStringLiteral("全天 预留吞吐（模型单元：4）") << QStringLiteral("全天预留吞吐（模型单元：4）");
        QTest::addRow("kana") << QStringLiteral("p95 最初のトークン は 9.10 秒 以下")
                              << QStringLiteral("p95 最初のトークンは 9.10 秒以下");
        QTest::addRow("katakana") << QStringLiteral("マルチリージョン アクティブ/アクティブ")
                                  << QStringLiteral("マルチリージョン アクティブ/アクティブ");
        QTest::addRow("mark") << QStringLiteral("可用性 99.9 % 、月额 $160 。") << QStringLiteral("可用性 99.9 %、月额 $160。");
        QTest::addRow("percent") << QStringLiteral("至少 70%的回答") << QStringLiteral("至少 70% 的回答");
        QTest::addRow("Latin") << QStringLiteral("one two, 3 four.") << QStringLiteral("one two, 3 four.");
    }
    void places()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, spacedOut);
        QCOMPARE(spaced(text), spacedOut);
        QCOMPARE(spaced(spacedOut), spacedOut);
        QCOMPARE(breach(spacedOut), QString());
    }

    void generatedQuestions()
    {
        const QuestionSources from = sources();
        const std::uint64_t count = planner::longCounts() ? 2'000 : 150;
        for (const QString &language : {QStringLiteral("zh"), QStringLiteral("ja")}) {
            i18n::install(language);
            for (std::uint64_t seed = 1; seed <= count; ++seed) {
                const PosedQuestion words = posed(generate(from, seed), pricing::builtInCatalog(), i18n::localeOf(language));
                QVERIFY(std::any_of(words.stem.begin(), words.stem.end(), isLetter));
                QStringList texts{words.stem};
                for (const PosedOption &option : words.options)
                    texts << option.text << option.match << option.rationale;
                for (const QString &text : texts)
                    QVERIFY2(breach(text).isEmpty(), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(breach(text))));
            }
        }
    }

    void fixedTexts()
    {
        const Content &all = builtInContent();
        QStringList texts;
        const auto add = [&](const Texts &its) { texts << its[Language::Zh] << its[Language::Ja]; };
        for (const Card &card : all.cards) {
            add(card.front);
            add(card.back);
        }
        for (const FixedQuestion &question : all.questions) {
            add(question.stem);
            for (const FixedOption &option : question.options) {
                add(option.text);
                add(option.match);
                add(option.rationale);
            }
        }
        QVERIFY(texts.size() > 1'000);
        for (const QString &text : texts)
            QVERIFY2(breach(text).isEmpty(), qPrintable(breach(text)));
    }
};

QTEST_GUILESS_MAIN(TestSpacing)
#include "tst_spacing.moc"

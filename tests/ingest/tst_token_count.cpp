// Tokens of a pasted text: by script, with the workload's own figures.
#include "ingest/token_count.h"

#include <QTest>

#include <cmath>

using namespace tenbin;

class TestTokenCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void mixed();
    void nothing();
    void surrogatesAreOneCharacter();
};

void TestTokenCount::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("english");
    QTest::addColumn<double>("chinese");
    QTest::addColumn<double>("japanese");
    QTest::newRow("English") << QStringLiteral("Answer in two lines.") << 5.0 << 0.0 << 0.0;
    QTest::newRow("Chinese") << QStringLiteral("请用两行回答。") << 0.0 << 5.0 << 0.0;
    QTest::newRow("Japanese") << QStringLiteral("二行で答えてください。") << 0.0 << 0.0 << 11 / 1.25;
    QTest::newRow("a loanword") << QStringLiteral("サーバー") << 0.0 << 0.0 << 4 / 1.25;
}

void TestTokenCount::languages()
{
    QFETCH(QString, text);
    const ingest::TokenCount count = ingest::countTokens(text, {.charactersPerToken = 4}, {});
    QTEST(count.english, "english");
    QTEST(count.chinese, "chinese");
    QTEST(count.japanese, "japanese");
    QCOMPARE(count.characters, text.size());
    QVERIFY(count.error > 0 && count.error < .5);
}

// A kana in a long Chinese text does not make it Japanese; each part counts by its own figure, and so does the error.
void TestTokenCount::mixed()
{
    const QString chinese = QStringLiteral("系统提示很长").repeated(10) + QStringLiteral("の");
    const ingest::TokenCount alone = ingest::countTokens(chinese, {}, {});
    QCOMPARE(alone.chinese, 61 / 1.4);
    const QString text = chinese + QStringLiteral("word").repeated(100);
    const ingest::TokenCount both = ingest::countTokens(text, {.charactersPerToken = 4}, {});
    QCOMPARE(both.chinese, alone.chinese);
    QCOMPARE(both.english, 100.0);
    QVERIFY(both.error < alone.error);
}

void TestTokenCount::nothing()
{
    const ingest::TokenCount count = ingest::countTokens({}, {}, {});
    QCOMPARE(count.tokens(), 0.0);
    QCOMPARE(count.error, 0.0);
}

void TestTokenCount::surrogatesAreOneCharacter()
{
    QCOMPARE(ingest::countTokens(QStringLiteral("𠮷野家"), {}, {}).characters, qsizetype(3));
}

QTEST_APPLESS_MAIN(TestTokenCount)
#include "tst_token_count.moc"

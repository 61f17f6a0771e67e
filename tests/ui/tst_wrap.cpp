// Lines end between phrases, and no character stands alone.
#include "ui/theme/theme.h"
#include "ui/widgets/phrase_wrap.h"

#include <QApplication>
#include <QTest>

using namespace tenbin::ui;

class TestWrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyFont(*qApp, QLocale(QLocale::Japanese)); }
    void breaks_data();
    void breaks();
    void holdsAtEveryWidth_data();
    void holdsAtEveryWidth();
};

void TestWrap::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");   // of a line, full width
    QTest::addColumn<QString>("lines");
    const auto row = [](const char16_t *text, int characters, const char16_t *lines) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(qPrintable(words)) << words << characters << QString::fromUtf16(lines);
    };
    row(u"システムプロンプト", 8, u"システム|プロンプト");
    row(u"プロンプトキャッシュ", 8, u"プロンプト|キャッシュ");
    row(u"ユーザーが待つもの", 8, u"ユーザーが|待つもの");
    row(u"エスカレーション先", 8, u"エスカレー|ション先");   // one word and its suffix: halves, not a lone 先
    row(u"後回しにできる処理", 8, u"後回しにできる|処理");
    row(u"レーンが満杯のとき", 8, u"レーンが|満杯のとき");
    row(u"切らない場合", 5, u"切らない|場合");
    row(u"短い", 8, u"短い");
    row(u"系统提示词长度上限", 8, u"系统提示词长度|上限");
    row(u"one two three", 4, u"one two|three");
}

void TestWrap::breaks()
{
    QFETCH(QString, text);
    QFETCH(int, characters);
    QFETCH(QString, lines);
    const QFontMetrics metrics(fontOf(metrics::kBody));
    QString found = phraseLines(text, metrics, metrics::kBody * characters).join(QLatin1Char('|'));
    QCOMPARE(found, lines);
}

void TestWrap::holdsAtEveryWidth_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
        {u"このレーンは毎週 18 時から 23 時まで開いています。スロットリングが起きたときは、オンデマンドへ回ります。",
            u"没有方案满足全部三个目标。放宽到 2.4 秒就有，成本 $1,240。", u"Latency binds. At 1.7 s it would cost $12,300."})
        QTest::newRow(qPrintable(QString::fromUtf16(text).left(12))) << QString::fromUtf16(text);
}

void TestWrap::holdsAtEveryWidth()
{
    QFETCH(QString, text);
    const QFontMetrics metrics(fontOf(metrics::kBody));
    const auto without = [](QString words) { return words.remove(QLatin1Char(' ')); };
    for (int width = 90; width < 700; width += 7) {
        const QStringList lines = phraseLines(text, metrics, width);
        QCOMPARE(without(lines.join(QString())), without(text));
        for (const QString &line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= width);
        QVERIFY(lines.last().size() >= 2);
    }
}

QTEST_MAIN(TestWrap)
#include "tst_wrap.moc"

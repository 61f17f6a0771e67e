// The report as readers get it: fonts inside, the language's own glyphs, text that can be found, charts as vectors.
#include "tool.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tenbin::test;

class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void report_data();
    void report();

private:
    QTemporaryDir m_folder;
};

void TestPaper::initTestCase()
{
    for (const char *tool : {"pdffonts", "pdftotext", "pdfimages", "pdfinfo"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("poppler's tools are not installed (Debian: poppler-utils)");
}

void TestPaper::report_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("face");   // of Han text; empty: none may be there
    QTest::addColumn<QStringList>("headwords");
    const QStringList en{QStringLiteral("latency"), QStringLiteral("availability"), QStringLiteral("Provisioned Throughput")};
    const QStringList zh{QStringLiteral("延迟"), QStringLiteral("可用性"), QStringLiteral("预留吞吐")};
    const QStringList ja{QStringLiteral("レイテンシー"), QStringLiteral("可用性"), QStringLiteral("プロビジョンドスループット")};
    for (const char *recipe : {"customer-chat", "internal-qa", "batch-summaries", "demo"}) {
        const QString name = QString::fromLatin1(recipe);
        const bool provisioned = name == QLatin1String("customer-chat");
        const auto row = [&](const char *language, const char *face, const QStringList &headwords) {
            QTest::addRow("%s %s", recipe, language)
                << name << QString::fromLatin1(language) << QString::fromLatin1(face) << headwords.mid(0, provisioned ? 3 : 2);
        };
        row("en", "", en);
        row("zh", "NotoSansCJKsc", zh);
        row("ja", "NotoSansCJKjp", ja);
    }
}

void TestPaper::report()
{
    QFETCH(QString, recipe);
    QFETCH(QString, language);
    QFETCH(QString, face);
    QFETCH(QStringList, headwords);
    const QString project = m_folder.filePath(recipe + QStringLiteral(".tenbin")),
                  pdf = m_folder.filePath(recipe + language + QStringLiteral(".pdf"));
    QCOMPARE(runTenbin({QStringLiteral("new"), QStringLiteral("--recipe"), recipe, QStringLiteral("-o"), project}).status, 0);
    const Ran made
        = runTenbin({QStringLiteral("report"), project, QStringLiteral("--lang"), language, QStringLiteral("-o"), pdf});
    QVERIFY2(made.status == 0, made.err.constData());

    // name type encoding emb sub uni object: every font embedded, with a way back to Unicode.
    const QStringList fonts
        = QString::fromUtf8(runProgram(QStringLiteral("pdffonts"), {pdf}).out).split(QLatin1Char('\n')).mid(2);
    int embedded = 0, han = 0;
    for (const QString &line : fonts) {
        if (line.isEmpty())
            continue;
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("yes +(yes|no) +yes"))), qPrintable(line));
        ++embedded;
        if (line.contains(QLatin1String("CJK"))) {
            QVERIFY2(!face.isEmpty() && line.contains(face), qPrintable(line));
            ++han;
        }
    }
    QVERIFY(embedded >= 2);
    QCOMPARE(han > 0, !face.isEmpty());

    // Noto's CJK glyphs come out as radicals: NFKC maps them back.
    const QString text = QString::fromUtf8(runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out)
                             .normalized(QString::NormalizationForm_KC);
    for (const QString &headword : headwords)
        QVERIFY2(text.contains(headword, Qt::CaseInsensitive), qPrintable(headword));

    // Models go by their names, what is unknown is no "never", and Tenbin's own assumptions speak the reader's language.
    for (const char *absent : {"-v1:0", "± never", "± inf"})
        QVERIFY2(!text.contains(QLatin1String(absent)), absent);
    QCOMPARE(text.contains(QLatin1String("Tenbin assumption")), language == QLatin1String("en"));
    const bool provisioned = recipe == QLatin1String("customer-chat");
    if (language == QLatin1String("en")) {
        QVERIFY(text.contains(QLatin1String("tokens/s")));
        QCOMPARE(text.contains(QLatin1String("150,000 tokens/min")), provisioned);
        QCOMPARE(text.contains(QLatin1String("2 model units")), provisioned);
        // The window of the core hours is told whole, and only where there is one.
        for (const char *setting : {"Core hours from", "First core day", "Last core day", "Jitter of provisioned"})
            QCOMPARE(text.contains(QLatin1String(setting)), provisioned);
        QVERIFY(!text.contains(QLatin1String("too few for a confidence interval")));
    }

    // Two lines of heading and no image below them.
    QCOMPARE(runProgram(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).out.count('\n'), 2);
    const QString info = QString::fromUtf8(runProgram(QStringLiteral("pdfinfo"), {pdf}).out);
    const auto pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(info);
    QVERIFY2(pages.captured(1).toInt() >= 2, qPrintable(info));
}

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"

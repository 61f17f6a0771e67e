// Everything by its name, with the keyboard alone, in every language.
#include "ui/palette/command_palette.h"
#include "ui/shell/language.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

struct Opened : Fixture
{
    CommandPalette *palette = nullptr;

    Opened() { open(); }
    void open()
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<CommandPalette *>();
    }
    QLineEdit *edit() const { return palette->findChild<QLineEdit *>(); }
    QString first() const { return palette->shown().index(0, 0).data().toString(); }
    void type(const QString &words)
    {
        edit()->clear();
        // An input method writes a Han text at once; keys have none.
        if (words.toLatin1() == words.toUtf8())
            QTest::keyClicks(edit(), words);
        else
            edit()->insert(words);
    }
};

}   // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }
    void fits_data();
    void fits();
    void opensAndLeaves();
    void runsACommand();
    void jumpsToAField();
    void findsATermInAnyLanguage();
    void speaksTheWindowsLanguage();
    void nothingIsSaid();
};

void TestPalette::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestPalette::fits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fit");   // -1: none; 4: any of the letter by letter ones
    QTest::addRow("start") << "prov"
                           << "Provisioned Throughput" << 0;
    QTest::addRow("a word's start") << "thr"
                                    << "Provisioned Throughput" << 1;
    QTest::addRow("inside") << "vision"
                            << "Provisioned Throughput" << 2;
    QTest::addRow("words in any order") << "through prov"
                                        << "Provisioned Throughput" << 3;
    QTest::addRow("letters") << "prvsn"
                             << "Provisioned Throughput" << 4;
    QTest::addRow("letters far apart") << "pt"
                                       << "Pabcdefghijklmnopqrsu t" << -1;
    QTest::addRow("no") << "xyz"
                        << "Provisioned Throughput" << -1;
    QTest::addRow("width and kana") << QString::fromUtf8("さーばれす") << QString::fromUtf8("サーバレス") << 0;
}

void TestPalette::fits()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(int, fit);
    const auto its = fitOf(words, text);
    QCOMPARE(its ? std::min(*its, 4) : -1, fit);
}

void TestPalette::opensAndLeaves()
{
    Opened f;
    QVERIFY(f.palette && f.palette->isVisible());
    QVERIFY(f.edit()->hasFocus());
    QVERIFY(f.palette->shown().rowCount() > 60);   // menus, fields, terms
    QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(&f.palette->shown()));
    QTest::keyClick(f.edit(), Qt::Key_Escape);
    QVERIFY(!f.palette->isVisible());
    QCOMPARE(f.document().undoStack()->count(), 0);
}

void TestPalette::runsACommand()
{
    Opened f;
    f.type(QStringLiteral("compare"));
    QVERIFY2(f.first().endsWith(QStringLiteral("Compare")), qPrintable(f.first()));
    QTest::keyClick(f.edit(), Qt::Key_Return);
    QCOMPARE(f.window.mode(), Mode::Compare);
    QVERIFY(!f.palette->isVisible());
}

void TestPalette::jumpsToAField()
{
    Opened f;
    f.window.setMode(Mode::Compare);
    for (const char *path : {"plan.retrieval.topK", "plan.prompt.compression", "workload.traffic.rateCv"}) {
        f.open();
        f.type(QString::fromLatin1(path));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.window.mode(), Mode::Plan);
        QWidget *editor = f.window.form().row(path)->editor();
        QCOMPARE(f.window.focusWidget(), editor);
        QTRY_VERIFY(!editor->visibleRegion().isEmpty());
    }
    f.open();
    f.type(QStringLiteral("targets.availability"));
    QTest::keyClick(f.edit(), Qt::Key_Return);
    QVERIFY(f.window.focusWidget()->inherits("tenbin::ui::TargetSlider"));
}

void TestPalette::findsATermInAnyLanguage()
{
    for (const QString &word :
        {QStringLiteral("provisioned thr"), QString::fromUtf8("预留吞吐"), QString::fromUtf8("ぷろびじょんど")}) {
        Opened f;
        f.type(word);
        QCOMPARE(f.first(), QStringLiteral("Provisioned Throughput"));
        QTest::keyClick(f.edit(), Qt::Key_Return);
        QCOMPARE(f.window.mode(), Mode::Study);   // in the glossary
    }
}

void TestPalette::speaksTheWindowsLanguage()
{
    Opened f;
    installLanguage(*qApp, QStringLiteral("ja"));
    QCoreApplication::processEvents();
    QVERIFY(!f.palette->isVisible());   // what it listed was English
    f.open();
    f.type(QString::fromUtf8("比較"));
    QVERIFY2(f.first().contains(QString::fromUtf8("比較")) && !f.first().contains(QLatin1Char('&')), qPrintable(f.first()));
    QTest::keyClick(f.edit(), Qt::Key_Return);
    QCOMPARE(f.window.mode(), Mode::Compare);
}

void TestPalette::nothingIsSaid()
{
    Opened f;
    f.type(QStringLiteral("qqqqzzzz"));
    QCOMPARE(f.palette->shown().rowCount(), 0);
    QTest::keyClick(f.edit(), Qt::Key_Return);   // does nothing
    QVERIFY(f.palette->isVisible());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

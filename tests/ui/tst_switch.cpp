// Language and theme are switched in place: every word, shape and colour follows, whatever stood there before.
#include "i18n/translations.h"
#include "ui/shell/language.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented_language.h"
#include "window_fixture.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace tenbin;
using namespace tenbin::ui;

class TestSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup();
    void labelsFollowTheTheme();
    void emphasisOutlivesTheTheme();
    void undoTextsFollowTheLanguage();
    void messagesFollowTheLanguage();
    void fileFiltersArePatterns_data();
    void fileFiltersArePatterns();
    void facesFollowTheLanguage();
};

void TestSwitch::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestSwitch::cleanup()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestSwitch::labelsFollowTheTheme()
{
    Fixture f;
    for (const ThemeChoice choice : {ThemeChoice::Contrast, ThemeChoice::Dark, ThemeChoice::Light}) {
        f.window.setTheme(choice);
        QCoreApplication::processEvents();
        for (const QLabel *label : f.window.findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            const QColor color = label->palette().color(label->foregroundRole());
            QVERIFY2(contrast(color, Theme::current().surface) >= 4.5,
                qPrintable(label->text() + QLatin1Char(' ') + label->property("kind").toString() + color.name()));
        }
    }
}

void TestSwitch::emphasisOutlivesTheTheme()
{
    Fixture f;
    f.window.setLanguage(QStringLiteral("ja"));
    QCoreApplication::processEvents();
    for (const ThemeChoice choice : {ThemeChoice::Contrast, ThemeChoice::Dark, ThemeChoice::Light}) {
        f.window.setTheme(choice);
        QCoreApplication::processEvents();
        int bold = 0;
        for (const QToolButton *button : f.window.findChild<SegmentedLanguage *>()->findChildren<QToolButton *>()) {
            bold += button->font().weight() == QFont::DemiBold;
            QCOMPARE(button->font().weight() == QFont::DemiBold, button->text() == languageName(QStringLiteral("ja")));
        }
        QCOMPARE(bold, 1);
    }
}

void TestSwitch::undoTextsFollowTheLanguage()
{
    Fixture f;
    (void)f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", 90'000.0});
    const QString english = f.document().undoText();
    QVERIFY(english.contains(QLatin1String("Requests")));
    f.window.setLanguage(QStringLiteral("ja"));
    QCoreApplication::processEvents();
    const QString japanese = f.document().undoText();
    QVERIFY(japanese != english && !japanese.contains(QLatin1String("Requests")));
    f.document().undoStack()->undo();
    QCOMPARE(f.document().redoText(), japanese);
    QVERIFY(f.document().undoText().isEmpty());
}

void TestSwitch::messagesFollowTheLanguage()
{
    Fixture f;
    f.window.openFile(QStringLiteral("/nowhere/missing.tenbin"));
    const QString english = f.window.messages().text();
    QVERIFY(!english.isEmpty());
    f.window.setLanguage(QStringLiteral("zh"));
    QCoreApplication::processEvents();
    const QString chinese = f.window.messages().text();
    QVERIFY(chinese != english);
    QVERIFY(chinese.contains(QLatin1String("/nowhere/missing.tenbin")));
}

void TestSwitch::fileFiltersArePatterns_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : i18n::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSwitch::fileFiltersArePatterns()
{
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    // As QPlatformFileDialogHelper reads a filter.
    static const QRegularExpression syntax(QStringLiteral("^(.*)\\(([a-zA-Z0-9_.,*? +;#\\-\\[\\]@{}/!<>$%&=^~:|]*)\\)$"));
    const std::pair<FileKind, QString> wanted[]{{FileKind::Project, QStringLiteral("*.tenbin")},
        {FileKind::Trace, QStringLiteral("*.csv *.csv.gz")}, {FileKind::Pdf, QStringLiteral("*.pdf")}};
    for (const auto &[kind, pattern] : wanted)
        QCOMPARE(syntax.match(fileFilter(kind)).captured(2), pattern);
}

void TestSwitch::facesFollowTheLanguage()
{
    Fixture f;
    for (const char *language : {"ja", "en", "zh", "ja", "zh"}) {
        f.window.setLanguage(QLatin1String(language));
        QCoreApplication::processEvents();
        const QFont wanted = fontOf(metrics::kBody);
        for (const QLabel *label : f.window.findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;   // what is hidden takes its font when it is shown
            QCOMPARE(label->font().families(), wanted.families());
            QCOMPARE(label->font().styleStrategy(), wanted.styleStrategy());
        }
    }
}

QTEST_MAIN(TestSwitch)
#include "tst_switch.moc"

// The rail, Ctrl+1..5 and the View menu show one mode at a time; a page is made when it is first shown.
#include "ui/shell/language.h"
#include "ui/shell/mode_pages.h"
#include "ui/widgets/mode_rail.h"
#include "window_fixture.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tenbin;
using namespace tenbin::ui;

class TestModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pagesAreMadeOnce();
    void theRailAsksAndFollows();
    void theWindowOpensInPlan();
    void keysSwitch();
    void clicksSwitch();
    void fieldActionsAreOfPlan();
    void theKeyboardFollows();
    void fullScreenAndBack();

private:
    static std::vector<Mode> offered(MainWindow &window);
};

void TestModes::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

std::vector<Mode> TestModes::offered(MainWindow &window)
{
    std::vector<Mode> modes;
    for (const Mode mode : kAllModes)
        if (window.findChild<ModePages *>()->offers(mode))
            modes.push_back(mode);
    return modes;
}

void TestModes::pagesAreMadeOnce()
{
    ModePages pages;
    int made = 0;
    for (const Mode mode : {Mode::Plan, Mode::Study})
        pages.offer(mode, [&made](QWidget *parent) {
            ++made;
            return new QLabel(parent);
        });
    QCOMPARE(made, 0);
    QVERIFY(pages.offers(Mode::Study) && !pages.offers(Mode::Prices));
    for (const Mode mode : {Mode::Plan, Mode::Study, Mode::Plan, Mode::Study}) {
        pages.setMode(mode);
        QVERIFY(pages.currentWidget()->isAncestorOf(pages.page(mode)));   // its scroll area
        QCOMPARE(pages.mode(), mode);
    }
    QCOMPARE(made, 2);
}

void TestModes::theRailAsksAndFollows()
{
    QWidget host;   // a fixed width is for windows to refuse
    ModeRail rail(&host);
    rail.setOffered(Mode::Plan, true);
    rail.setOffered(Mode::Report, true);
    host.show();
    QSignalSpy chosen(&rail, &ModeRail::modeChosen);
    const auto buttons = rail.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), qsizetype{5});
    QTest::mouseClick(buttons[1], Qt::LeftButton);   // not offered
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!buttons[1]->isEnabled() && !buttons[1]->toolTip().isEmpty());
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Mode>(), Mode::Report);
    QVERIFY(buttons[0]->isChecked() && !buttons[2]->isChecked());   // until somebody shows it
    rail.setMode(Mode::Report);
    QVERIFY(!buttons[0]->isChecked() && buttons[2]->isChecked());
}

void TestModes::theWindowOpensInPlan()
{
    Fixture f;
    QCOMPARE(f.window.mode(), Mode::Plan);
    QVERIFY(f.window.form().isVisible());
    for (const Mode mode : kAllModes)
        QCOMPARE(f.window.page(mode) != nullptr, mode == Mode::Plan);   // start-up pays for no other page
}

void TestModes::keysSwitch()
{
    Fixture f;
    const auto modes = offered(f.window);
    for (const Mode mode : kAllModes) {
        const Mode before = f.window.mode();
        QTest::keyClick(&f.window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(mode)), Qt::ControlModifier);
        const bool is = std::find(modes.begin(), modes.end(), mode) != modes.end();
        QCOMPARE(f.window.mode(), is ? mode : before);
        if (is)
            QVERIFY(f.window.page(mode)->isVisible());
    }
    QTest::keyClick(&f.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(f.window.form().isVisible());
}

void TestModes::clicksSwitch()
{
    Fixture f;
    const auto buttons = f.window.findChild<ModeRail *>()->findChildren<QToolButton *>();
    for (const Mode mode : offered(f.window)) {
        QTest::mouseClick(buttons[static_cast<qsizetype>(placeOf(mode))], Qt::LeftButton);
        QCOMPARE(f.window.mode(), mode);
        for (const Mode each : kAllModes)
            QCOMPARE(buttons[static_cast<qsizetype>(placeOf(each))]->isChecked(), each == mode);
    }
}

void TestModes::fieldActionsAreOfPlan()
{
    Fixture f;
    const auto enabled = [&f] {
        for (const QAction *action : f.window.findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L))
                return action->isEnabled();
        return false;
    };
    for (const Mode mode : offered(f.window)) {
        f.window.setMode(mode);
        QCOMPARE(enabled(), mode == Mode::Plan);
    }
}

void TestModes::theKeyboardFollows()
{
    Fixture f;
    f.number("plan.retrieval.topK").setFocus();
    for (const Mode mode : offered(f.window)) {
        f.window.setMode(mode);
        QVERIFY(f.window.focusWidget());
        QVERIFY(f.window.page(mode)->isAncestorOf(f.window.focusWidget()));
    }
}

void TestModes::fullScreenAndBack()
{
    Fixture f;
    for (const bool on : {true, false}) {
        QTest::keyClick(&f.window, Qt::Key_F11);
        QCOMPARE(f.window.isFullScreen(), on);
    }
}

QTEST_MAIN(TestModes)
#include "tst_modes.moc"

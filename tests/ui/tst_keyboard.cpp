// The main job by keys alone: a workload from a recipe, every section, every slider, advice, a comparison, a PDF, another
// language. The mouse is never used, and no widget is told what a key does.
#include "i18n/translations.h"
#include "ui/compare/compare_page.h"
#include "ui/plan/lever_card.h"
#include "ui/plan/recipe_gallery.h"
#include "ui/plan/targets_panel.h"
#include "ui/shell/language.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/target_slider.h"
#include "window_fixture.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

constexpr int kMostStops = 400;

// Where keys go. Without a window manager nobody makes the window active again when a dialog closes.
QWidget *topWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->inherits("tenbin::ui::MainWindow")) {
            if (!window->isActiveWindow())
                window->activateWindow();
            return window;
        }
    return nullptr;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *top = topWindow();
    QWidget *at = top && top->focusWidget() ? top->focusWidget() : top;
    if (at)
        QTest::keyClick(at, key, modifiers);
    QCoreApplication::processEvents();
}

QWidget *focused()
{
    QWidget *top = topWindow();
    return top ? top->focusWidget() : nullptr;
}

// Tab until the focus is where it is wanted; false: a whole round without it.
template<typename Wanted>
bool tabTo(Wanted wanted)
{
    for (int i = 0; i < kMostStops; ++i) {
        if (QWidget *now = focused(); now && wanted(now))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

}   // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJob();
    void noTrap();
    void focusIsVisible();
};

void TestKeyboard::theMainJob()
{
    Fixture f;
    // A workload from a recipe: the gallery opens on its first card.
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.window.findChild<RecipeGallery *>());
    QVERIFY(tabTo([](QWidget *w) { return w->accessibleName() == QLatin1String("Internal Q&A"); }));
    press(Qt::Key_Return);
    QCOMPARE(f.document().project().entries.size(), std::size_t{2});
    QCOMPARE(f.document().activeEntry().workload.name, std::string("Internal Q&A"));
    f.settle();

    // Each section's first number, once it is unfolded.
    int changed = 0;
    for (auto *section : f.window.form().findChildren<CollapsibleSection *>()) {
        if (!section->isVisible()
            || (section->parentWidget() && section->parentWidget()->inherits("tenbin::ui::CollapsibleSection")))
            continue;
        QVERIFY(tabTo([&](QWidget *w) { return section->isAncestorOf(w); }));
        if (!section->isOpen()) {
            press(Qt::Key_Space);
            QTest::qWait(60);   // rows are made
        }
        const int before = f.document().undoStack()->count();
        for (int i = 0; i < 12 && f.document().undoStack()->count() == before; ++i) {
            press(Qt::Key_Tab);
            QWidget *now = focused();
            if (!now || !section->isAncestorOf(now))
                break;
            if (now->inherits("tenbin::ui::NumberEdit"))
                press(Qt::Key_Up);
        }
        changed += f.document().undoStack()->count() > before;
    }
    QVERIFY2(changed >= 6, qPrintable(QString::number(changed)));

    // Each slider.
    const planner::Targets before = f.document().activeEntry().targets;
    for (TargetSlider *slider : f.window.targets().findChildren<TargetSlider *>()) {
        QVERIFY(tabTo([&](QWidget *w) { return w == slider; }));
        press(slider->value() > slider->minimum() ? Qt::Key_Left : Qt::Key_Right);
    }
    const planner::Targets after = f.document().activeEntry().targets;
    QVERIFY(after.p95_s != before.p95_s && after.availability != before.availability
        && after.monthlyCost_usd != before.monthlyCost_usd);
    f.settle();

    // The first piece of advice.
    const planner::Plan plan = f.document().activeEntry().plans.front();
    QVERIFY(tabTo([](QWidget *w) { return w->accessibleName().startsWith(QLatin1String("Apply: ")); }));
    press(Qt::Key_Space);
    QVERIFY(!(f.document().activeEntry().plans.front() == plan));
    f.settle();

    // Two plans side by side.
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.window.mode(), Mode::Compare);
    QVERIFY(tabTo([](QWidget *w) {
        const auto *button = qobject_cast<QAbstractButton *>(w);
        return button && button->text() == QLatin1String("Duplicate the plan");
    }));
    press(Qt::Key_Space);
    QCOMPARE(f.document().activeEntry().plans.size(), std::size_t{2});

    // A PDF; where to is the dialog's question.
    QTemporaryDir folder;
    f.dialogs.save = folder.filePath(QStringLiteral("report.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(*f.dialogs.save), 60'000);
    QFile pdf(*f.dialogs.save);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));

    // Another language.
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(tabTo([](QWidget *w) { return w->accessibleName() == QStringLiteral("日本語"); }));
    press(Qt::Key_Space);
    QCOMPARE(i18n::installed(), QStringLiteral("ja"));
    installLanguage(*qApp, QStringLiteral("en"));
}

// In every mode Tab comes round, and Shift+Tab goes back the same way.
void TestKeyboard::noTrap()
{
    Fixture f;
    for (const Mode mode : kAllModes) {
        f.window.setMode(mode);
        f.settle();
        press(Qt::Key_Tab);
        QWidget *first = focused();
        QVERIFY(first);
        QList<QWidget *> round;
        for (int i = 0; i < kMostStops; ++i) {
            QWidget *now = focused();
            if (now == first && !round.isEmpty())
                break;
            QVERIFY2(!round.contains(now),
                qPrintable(QStringLiteral("mode %1: %2 “%3” comes twice")
                               .arg(static_cast<int>(mode))
                               .arg(QLatin1String(now->metaObject()->className()), now->accessibleName())));
            round << now;
            press(Qt::Key_Tab);
        }
        QVERIFY(round.size() > 8 && round.size() < kMostStops);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focused(), round.last());
    }
}

// What has the focus looks other than without it.
void TestKeyboard::focusIsVisible()
{
    Fixture f;
    f.settle();
    QStringList unseen;
    press(Qt::Key_Tab);
    QWidget *first = focused();
    for (int i = 0; i < kMostStops; ++i) {
        QWidget *now = focused();
        if (now == first && i > 0)
            break;
        const auto picture = [&] {
            QWidget *around = now->parentWidget() ? now->parentWidget() : now;
            return around->grab().toImage();
        };
        QTest::qWait(1);
        const QImage with = picture();
        now->clearFocus();
        const QImage without = picture();
        now->setFocus(Qt::TabFocusReason);
        if (with == without)
            unseen << QLatin1String(now->metaObject()->className()) + QLatin1Char(' ') + now->accessibleName();
        press(Qt::Key_Tab);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1String(" | "))));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

// The window end to end, without a display: edits reach the document, words follow the language, nothing warns.
#include "i18n/translations.h"
#include "report/accuracy.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/trust_dialog.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/target_slider.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

class Pseudo : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

// Every text that a widget shows.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *w : window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(w))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(w))
            texts << button->text();
        if (const auto *note = qobject_cast<const NoteLabel *>(w))
            texts << note->text();
        texts << w->accessibleName() << w->toolTip();
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text();
    return texts;
}

}   // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // What the offscreen platform cannot do is no defect of ours.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void editReachesTheDocumentAndUndoBringsItBack();
    void refusesInPlace();
    void dragIsOneUndoStep();
    void sliderByKeyboard();
    void replayFollows();
    void doubtIsJudgedByReplay();
    void saysHowSureItIs();
    void adoptsTheCheapest();
    void everyWordIsTranslated();
    void languageSwitchKeepsFocusAndText();
    void everyControlHasAName();
    void savesAndOpens();
    void offersOutlastMessages();
    void monkey();
};

void TestWindow::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWindow::editReachesTheDocumentAndUndoBringsItBack()
{
    Fixture f;
    const Project before = f.document().project();
    NumberEdit &edit = f.number("workload.traffic.requestsPerMonth");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("2500000"));
    QCOMPARE(f.document().activeEntry().workload.traffic.requestsPerMonth, 2'500'000.0);
    QCOMPARE(f.document().undoStack()->count(), 1);
    f.document().undoStack()->undo();
    QVERIFY(f.document().project() == before);
}

void TestWindow::refusesInPlace()
{
    Fixture f;
    FieldRow *row = f.window.form().row("plan.prompt.maxOutput_tokens");
    NumberEdit &edit = f.number("plan.prompt.maxOutput_tokens");
    const double before = f.document().activeEntry().subject().plan.prompt.maxOutput_tokens;
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("0"));
    QVERIFY(!row->refusal().isEmpty());
    QCOMPARE(f.document().activeEntry().subject().plan.prompt.maxOutput_tokens, before);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("300"));
    QVERIFY(row->refusal().isEmpty());
    QCOMPARE(f.document().activeEntry().subject().plan.prompt.maxOutput_tokens, 300.0);
}

void TestWindow::dragIsOneUndoStep()
{
    Fixture f;
    TargetSlider &slider = f.window.targets().slider(planner::Target::Latency);
    const QPoint from(slider.width() / 4, 26);
    QTest::mousePress(&slider, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(8 * i, 0)),
            slider.mapToGlobal(QPointF(from + QPoint(8 * i, 0))), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&slider, &move);
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, from + QPoint(80, 0));
    QCOMPARE(f.document().undoStack()->count(), 1);
    QCOMPARE(slider.value(), f.document().activeEntry().targets.p95_s);
}

void TestWindow::sliderByKeyboard()
{
    Fixture f;
    TargetSlider &slider = f.window.targets().slider(planner::Target::Availability);
    slider.setFocus();
    const double before = f.document().activeEntry().targets.availability;
    QTest::keyClick(&slider, Qt::Key_Right);
    const double after = f.document().activeEntry().targets.availability;
    QVERIFY(after > before);
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(f.document().activeEntry().targets.availability, before);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QVERIFY(f.document().activeEntry().targets.availability > after);
    QVERIFY(slider.valueText().contains(QLatin1Char('%')));
}

void TestWindow::replayFollows()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.evaluation().isReplayPending(), 20'000);
    (void)f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", 90'000.0});
    QVERIFY(f.window.evaluation().isReplayPending());
    QTRY_VERIFY_WITH_TIMEOUT(!f.window.evaluation().isReplayPending(), 20'000);
    // A target judges; it runs nothing again.
    (void)f.document().perform(SetField{0, 0, "targets.p95_s", 1.25});
    QVERIFY(!f.window.evaluation().isReplayPending());
}

// A queue that bursts overload: closed form says that it is not to be trusted, and replay is what the plan is judged by.
void TestWindow::doubtIsJudgedByReplay()
{
    Fixture f;
    const auto set = [&](const char *path, Value value) {
        QVERIFY2(f.document().perform(SetField{0, 0, path, std::move(value)}), path);
    };
    set("workload.traffic.rateCv", 1.5);
    set("plan.serving.core.overflow", std::string("queue"));
    set("plan.serving.core.modelUnits", 1.0);
    const LiveEvaluation &evaluation = f.window.evaluation();
    QVERIFY(evaluation.live().outcome.doubtful());
    const double closed_s = planner::targetedP95(evaluation.live().subject.workload, evaluation.live().outcome);
    QCOMPARE(trustedP95(evaluation.live()), closed_s);   // until replay has answered
    QTRY_VERIFY_WITH_TIMEOUT(!evaluation.isReplayPending(), 20'000);
    const Live &live = evaluation.live();
    QVERIFY(live.replay->complete);
    QCOMPARE(trustedP95(live), live.replay->firstToken.p95_s);
    QCOMPARE(live.verdict.latency, live.replay->firstToken.p95_s <= live.subject.targets.p95_s);
    QCOMPARE(live.entryVerdicts.front().latency, live.verdict.latency);
}

void TestWindow::saysHowSureItIs()
{
    // What the platform without a display says of a second window.
    Fixture f;
    for (QAction *action : f.window.findChildren<QAction *>())
        if (action->text().contains(QLatin1String("How sure")))
            action->trigger();
    const auto *dialog = f.window.findChild<TrustDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = dialog->findChild<QTableWidget *>();
    const auto rows = report::accuracyTable(report::accuracy().pairs);
    QCOMPARE(table->rowCount(), static_cast<int>(rows.size()));
    QCOMPARE(table->item(table->rowCount() - 1, 1)->text(), QLocale().toString(rows.back().pairs));
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(
                table->columnWidth(column) >= QFontMetrics(table->font()).horizontalAdvance(table->item(row, column)->text()));
}

void TestWindow::adoptsTheCheapest()
{
    Fixture f;
    const Live &live = f.window.evaluation().live();
    if (!live.comparison.cheapest)
        QSKIP("no plan meets all targets of the sample");
    const planner::Alternative best = live.comparison.plans[*live.comparison.cheapest];
    Q_EMIT f.window.charts().alternativeAdopted(static_cast<int>(*live.comparison.cheapest));
    QCOMPARE(live.outcome.priced.usd(), best.cost_usd);
    f.document().undoStack()->undo();
    QVERIFY(live.outcome.priced.usd() != best.cost_usd);
}

void TestWindow::everyWordIsTranslated()
{
    Fixture f;
    for (const Field &field : fields())
        (void)f.window.form().row(field.path);
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    // What is data is no word of ours.
    QStringList data{QStringLiteral("English"), QStringLiteral("Tenbin 天秤")};
    const Project &project = f.document().project();
    for (const Entry &entry : project.entries)
        data << QString::fromStdString(entry.workload.name);
    data << QString::fromStdString(project.title);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList missed;
    for (const QString &text : textsOf(f.window))
        if (text.contains(word) && !text.contains(QChar(u'⟦')) && !data.contains(text))
            missed << text;
    missed.removeDuplicates();
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    // Models and Regions show their own names as tool tips.
    missed.removeIf([&](const QString &text) {
        const auto &c = *project.catalog;
        return std::any_of(
                   c.models.begin(), c.models.end(), [&](const auto &m) { return text == QString::fromStdString(m.name); })
            || std::any_of(
                c.regions.begin(), c.regions.end(), [&](const auto &r) { return text.startsWith(QString::fromStdString(r.id)); });
    });
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(" | "))));
}

void TestWindow::languageSwitchKeepsFocusAndText()
{
    Fixture f;
    f.window.activateWindow();
    NumberEdit &edit = f.number("workload.request.systemTokens");
    edit.setFocus();
    const QWidget *focused = f.window.focusWidget();
    const QString text = edit.text();
    for (const char *language : {"ja", "zh", "en"}) {
        f.window.setLanguage(QLatin1String(language));
        QCoreApplication::processEvents();
        QCOMPARE(i18n::installed(), QLatin1String(language));
        QCOMPARE(f.window.focusWidget(), focused);
        QCOMPARE(edit.text(), text);
    }
    QCOMPARE(f.document().undoStack()->count(), 0);
}

void TestWindow::everyControlHasAName()
{
    Fixture f;
    for (const Field &field : fields())
        (void)f.window.form().row(field.path);
    QStringList nameless;
    for (const QWidget *w : f.window.findChildren<QWidget *>()) {
        // Parts of a combo box or of the frame are not controls of their own.
        if (!(w->focusPolicy() & Qt::TabFocus) || w->inherits("QComboBoxListView") || w->inherits("QComboBoxPrivateContainer")
            || w->inherits("QMenu") || w->inherits("QMenuBar"))
            continue;
        if (w->accessibleName().isEmpty()
            && !(qobject_cast<const QAbstractButton *>(w) && !qobject_cast<const QAbstractButton *>(w)->text().isEmpty()))
            nameless << QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName();
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(" | "))));
}

void TestWindow::savesAndOpens()
{
    QTemporaryDir folder;
    Fixture f;
    f.dialogs.save = folder.filePath(QStringLiteral("a.tenbin"));
    (void)f.document().perform(SetField{0, 0, "targets.p95_s", 2.5});
    QVERIFY(f.session.isModified());
    QVERIFY(f.window.save());
    QVERIFY(!f.session.isModified());
    (void)f.document().perform(SetField{0, 0, "targets.p95_s", 3.5});
    f.window.openFile(*f.dialogs.save);
    QCOMPARE(f.dialogs.asked, 1);
    QCOMPARE(f.document().activeEntry().targets.p95_s, 2.5);
    f.window.openFile(folder.filePath(QStringLiteral("missing.tenbin")));
    QVERIFY(!f.window.messages().text().isEmpty());
    QCOMPARE(f.document().activeEntry().targets.p95_s, 2.5);
}

// 500 events at random places: nothing may warn, crash or leave the document in a state that undo cannot leave.
void TestWindow::offersOutlastMessages()
{
    Fixture f;
    MessageBar &bar = f.window.messages();
    int taken = 0;
    const auto say = [](const char *words) { return [words] { return QString::fromLatin1(words); }; };
    bar.showMessage(Icon::Info, say("offer"), {{say("Restore"), [&] { ++taken; }}});
    f.window.importTrace(QStringLiteral("/nowhere/trace.csv"));
    QVERIFY(bar.text().contains(QLatin1String("/nowhere/trace.csv")));
    bar.showMessage(Icon::Pass, say("done"));
    QCOMPARE(bar.text(), QStringLiteral("done"));
    bar.dismiss();
    QCOMPARE(bar.text(), QStringLiteral("offer"));
    QVERIFY(bar.isVisible());
    bar.settle();   // something else went well
    QVERIFY(bar.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QVERIFY(!bar.isVisible());
}

void TestWindow::monkey()
{
    Fixture f;
    const Project before = f.document().project();
    QRandomGenerator random(20261124);
    constexpr std::array keys{Qt::Key_Tab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_1, Qt::Key_9, Qt::Key_0, Qt::Key_Period, Qt::Key_Backspace,
        Qt::Key_Delete, Qt::Key_Space};
    for (int i = 0; i < 500; ++i) {
        const auto controls = f.window.findChildren<QWidget *>();
        QWidget *w = controls[random.bounded(controls.size())];
        if (!w->isVisible() || !w->isEnabled() || w->inherits("QMenuBar") || w->inherits("QComboBox") || w->window() != &f.window)
            continue;
        const QPoint at(random.bounded(std::max(1, w->width())), random.bounded(std::max(1, w->height())));
        switch (random.bounded(4)) {
        case 0: QTest::mouseClick(w, Qt::LeftButton, {}, at); break;
        case 1: QTest::mouseDClick(w, Qt::LeftButton, {}, at); break;
        case 2: QTest::mouseMove(w, at); break;
        default:
            QTest::keyClick(f.window.focusWidget() ? f.window.focusWidget() : w,
                keys[static_cast<std::size_t>(random.bounded(static_cast<int>(keys.size())))]);
        }
    }
    QCoreApplication::processEvents();
    while (f.document().undoStack()->canUndo())
        f.document().undoStack()->undo();
    const Entry &now = f.document().project().entries.front();
    QVERIFY(now.workload == before.entries.front().workload);
    QVERIFY(now.targets == before.entries.front().targets);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

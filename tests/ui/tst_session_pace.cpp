// A scripted session at a person's pace in every mode, by mouse and keys: how long the window's thread is kept by any one piece
// of work is printed, the longest first. What the session did is compared with what a fresh computation says.
#include "db/profile.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/prices/prices_page.h"
#include "ui/shell/language.h"
#include "ui/study/study_page.h"
#include "ui/widgets/mode_rail.h"
#include "ui/widgets/target_slider.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <deque>
#include <map>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

constexpr double kAsked_ms = 50;

struct Work
{
    double ms = 0;
    QString what;
    bool wholeWindow = false;   // every widget is styled anew
};

// The program, with a watch on each event that its loop delivers: all that is done in one of them keeps the window from the next.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !watching)
            return QApplication::notify(receiver, event);
        const QString who = QLatin1String(receiver->metaObject()->className());
        const QEvent::Type type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        ++pieces;
        if (ms > kWorthTelling_ms)
            work.push_back({ms, QStringLiteral("%1 (%2, event %3)").arg(doing, who).arg(type), wholeWindow});
        return result;
    }

    static constexpr double kWorthTelling_ms = 10;
    bool watching = false;
    QString doing;   // of the script
    bool wholeWindow = false;
    std::size_t pieces = 0;
    std::vector<Work> work;   // that took longer than is worth telling

private:
    int m_depth = 0;
};

// The script: steps with names, one at a time. A step finds its own widgets when it comes.
class Script
{
public:
    explicit Script(Fixture &fixture)
        : m_f(fixture)
    {
    }

    void write(int round);
    bool next();   // false: it is through

private:
    void step(const QString &what, std::function<void()> run) { m_steps.push_back({what, std::move(run)}); }
    void pause(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step(QStringLiteral("nothing"), [] {});
    }
    static QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(); }
    void press(const QString &what, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        step(what, [key, modifiers] {
            if (QWidget *to = focus())
                QTest::keyClick(to, key, modifiers);
        });
    }
    void type(const QString &what, const QString &text)
    {
        for (const QChar c : text)
            step(what, [c] {
                if (QWidget *to = focus())
                    QTest::keyClick(to, c.toLatin1());
            });
    }
    template<typename Widget>
    void click(const QString &what, std::function<bool(Widget *)> wanted)
    {
        step(what, [this, wanted] {
            for (Widget *widget : m_f.window.template findChildren<Widget *>())
                if (widget->isVisible() && widget->isEnabled() && wanted(widget)) {
                    QTest::mouseClick(widget, Qt::LeftButton);
                    return;
                }
        });
    }
    void clickText(const QString &text)
    {
        click<QAbstractButton>(QStringLiteral("clicks “%1”").arg(text), [text](QAbstractButton *b) { return b->text() == text; });
    }
    void go(Mode mode)
    {
        press(QStringLiteral("goes to mode %1").arg(static_cast<int>(mode) + 1),
            static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(mode)), Qt::ControlModifier);
        pause(20);
    }
    void number(const char *path, double value);
    void dragTarget(planner::Target kind, double from, double to);
    void lookAtCharts();
    void scroll();

    struct Step
    {
        QString what;
        std::function<void()> run;
    };
    Fixture &m_f;
    std::deque<Step> m_steps;
};

void Script::number(const char *path, double value)
{
    const QString what = QStringLiteral("edits %1").arg(QLatin1String(path));
    step(QStringLiteral("finds %1").arg(QLatin1String(path)), [this, path] {
        m_f.window.form().reveal(*findField(path));
        m_f.number(path).setFocus(Qt::TabFocusReason);
        m_f.number(path).selectAll();
    });
    type(what, QString::number(value));
    press(what, Qt::Key_Return);
    pause(12);
}

void Script::dragTarget(planner::Target kind, double from, double to)
{
    constexpr int kSteps = 40;
    const auto at = [this, kind](double share, QEvent::Type type) {
        TargetSlider &slider = m_f.window.targets().slider(kind);
        const QPoint place(static_cast<int>(share * slider.width()), slider.height() / 2);
        if (type == QEvent::MouseButtonPress)
            QTest::mousePress(&slider, Qt::LeftButton, {}, place);
        else if (type == QEvent::MouseButtonRelease)
            QTest::mouseRelease(&slider, Qt::LeftButton, {}, place);
        else {
            QMouseEvent move(QEvent::MouseMove, place, slider.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&slider, &move);
        }
    };
    const QString what = QStringLiteral("drags target %1").arg(static_cast<int>(kind));
    step(what, [=] { at(from, QEvent::MouseButtonPress); });
    for (int i = 1; i <= kSteps; ++i)
        step(what, [=] { at(from + (to - from) * i / kSteps, QEvent::MouseMove); });
    step(what, [=] { at(to, QEvent::MouseButtonRelease); });
    pause(10);
}

// The pointer wanders over each chart, the wheel zooms in and out.
void Script::lookAtCharts()
{
    constexpr int kChartsAtMost = 10, kPlaces = 6;
    for (int chart = 0; chart < kChartsAtMost; ++chart)
        for (int i = 0; i < kPlaces + 2; ++i)
            step(QStringLiteral("looks at a chart"), [this, chart, i] {
                QList<charts::ChartView *> views;
                for (auto *view : m_f.window.findChildren<charts::ChartView *>())
                    if (view->isVisible())
                        views << view;
                if (chart >= views.size())
                    return;
                auto *plot = views[chart]->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
                if (!plot)
                    return;
                const QPoint at(plot->width() * (i + 1) / (kPlaces + 3), plot->height() / 2);
                if (i < kPlaces) {
                    QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
                    QCoreApplication::sendEvent(plot, &move);
                    return;
                }
                QWheelEvent wheel(
                    at, plot->mapToGlobal(at), {}, {0, i == kPlaces ? 120 : -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(plot, &wheel);
            });
}

void Script::scroll()
{
    constexpr int kTurns = 12;
    for (int i = 0; i < kTurns; ++i)
        step(QStringLiteral("scrolls"), [this, i] {
            for (auto *area : m_f.window.findChildren<QAbstractScrollArea *>())
                if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                    area->verticalScrollBar()->setValue(
                        area->verticalScrollBar()->maximum() * (i < kTurns / 2 ? i : kTurns - i) / (kTurns / 2));
        });
}

void Script::write(int round)
{
    const double more = 1 + .1 * (round % 5);
    go(Mode::Plan);
    number("workload.traffic.requestsPerMonth", 8e5 * more);
    number("workload.request.output.mean_tokens", 200 + 10 * (round % 7));
    number("workload.traffic.rateCv", .5 + .1 * (round % 3));
    dragTarget(planner::Target::Latency, .3, .8);
    dragTarget(planner::Target::Cost, .7, .2);
    dragTarget(planner::Target::Availability, .2, .6);
    lookAtCharts();
    scroll();
    click<QAbstractButton>(
        QStringLiteral("applies advice"), [](QAbstractButton *b) { return b->text() == QLatin1String("Apply"); });
    pause(15);
    press(QStringLiteral("undoes"), Qt::Key_Z, Qt::ControlModifier);
    pause(10);
    press(QStringLiteral("redoes"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    pause(10);
    press(QStringLiteral("opens the palette"), Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("types in the palette"), QStringLiteral("latency"));
    press(QStringLiteral("leaves the palette"), Qt::Key_Escape);

    go(Mode::Compare);
    if (round % 3 == 0)
        clickText(QStringLiteral("Duplicate the plan"));
    pause(20);
    lookAtCharts();
    scroll();
    press(QStringLiteral("undoes"), Qt::Key_Z, Qt::ControlModifier);
    pause(10);

    go(Mode::Report);
    pause(30);
    scroll();
    press(QStringLiteral("exports a report"), Qt::Key_E, Qt::ControlModifier);
    pause(40);

    go(Mode::Study);
    pause(20);
    for (int tab = 0; tab < static_cast<int>(StudyTab::Count); ++tab) {
        step(QStringLiteral("opens study page %1").arg(tab), [this, tab] {
            if (auto *page = m_f.window.findChild<StudyPage *>())
                page->showTab(static_cast<StudyTab>(tab));
        });
        pause(10);
        for (int i = 0; i < 4; ++i) {
            press(QStringLiteral("answers on study page %1").arg(tab), Qt::Key_Space);
            pause(4);
            press(QStringLiteral("answers on study page %1").arg(tab), Qt::Key_3);
            pause(4);
        }
        scroll();
    }

    go(Mode::Prices);
    step(QStringLiteral("finds a price"), [this] {
        for (auto *edit : m_f.window.page(Mode::Prices)->findChildren<QLineEdit *>())
            if (edit->isVisible())
                return edit->setFocus();
    });
    type(QStringLiteral("types in prices"), QStringLiteral("nova"));
    pause(5);
    scroll();
    for (int i = 0; i < 4; ++i)
        press(QStringLiteral("types in prices"), Qt::Key_Backspace);

    go(Mode::Plan);
    pause(20);
    step(QStringLiteral("nothing"), [] { static_cast<Watched *>(qApp)->wholeWindow = true; });
    const std::array languages{"ja", "zh", "en"};
    for (const char *language : languages) {
        step(QStringLiteral("speaks %1").arg(QLatin1String(language)),
            [this, language] { m_f.window.setLanguage(QLatin1String(language)); });
        pause(25);
    }
    step(QStringLiteral("goes dark"), [this] { m_f.window.setTheme(ThemeChoice::Dark); });
    pause(20);
    step(QStringLiteral("goes light"), [this] { m_f.window.setTheme(ThemeChoice::Light); });
    pause(20);
    press(QStringLiteral("zooms in"), Qt::Key_Equal, Qt::ControlModifier);
    pause(20);
    press(QStringLiteral("zooms out"), Qt::Key_0, Qt::ControlModifier);
    pause(20);
    step(QStringLiteral("nothing"), [] { static_cast<Watched *>(qApp)->wholeWindow = false; });
}

bool Script::next()
{
    if (m_steps.empty())
        return false;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    static_cast<Watched *>(qApp)->doing = step.what;
    step.run();
    return true;
}

}   // namespace

class TestSessionPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSession();
};

void TestSessionPace::aSession()
{
    constexpr int kStep_ms = 33, kMinute_ms = 60'000;
    const int minutes = qEnvironmentVariableIsEmpty("TENBIN_FULL") || TENBIN_SANITIZED ? 1 : 10;
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir folder;
    db::Profile profile(folder.path());
    Fixture f("customer-chat", &profile);
    f.dialogs.save = folder.filePath(QStringLiteral("report.pdf"));
    f.settle();

    auto &app = *static_cast<Watched *>(qApp);
    Script script(f);
    int round = 0, steps = 0;
    QTimer hand;
    hand.setTimerType(Qt::PreciseTimer);
    QEventLoop session;
    QObject::connect(&hand, &QTimer::timeout, &session, [&] {
        if (steps++ >= minutes * kMinute_ms / kStep_ms && round > 0)
            return session.quit();
        if (!script.next())
            script.write(round++);
    });
    app.watching = true;
    hand.start(kStep_ms);
    session.exec();
    app.watching = false;
    hand.stop();
    f.settle();

    std::vector<Work> &work = app.work;
    std::sort(work.begin(), work.end(), [](const Work &a, const Work &b) { return a.ms > b.ms; });
    const auto tell = [&work](const char *what, const auto &wanted) {
        double longest = 0;
        int over = 0;
        for (const Work &w : work)
            if (wanted(w)) {
                longest = std::max(longest, w.ms);
                over += w.ms > kAsked_ms;
            }
        qInfo("%s: the longest piece of work %.1f ms, %d over %.0f ms", what, longest, over, kAsked_ms);
    };
    std::map<QString, std::pair<double, int>> by;   // the longest and how many, by what was done
    for (const Work &w : work) {
        auto &[longest, count] = by[w.what];
        longest = std::max(longest, w.ms);
        ++count;
    }
    std::vector<std::pair<QString, std::pair<double, int>>> table(by.begin(), by.end());
    std::sort(table.begin(), table.end(), [](const auto &a, const auto &b) { return a.second.first > b.second.first; });
    qInfo("%d minutes, %d steps, %zu pieces of work", minutes, steps, app.pieces);
    tell("at work", [](const Work &w) { return !w.wholeWindow; });
    tell("another language, theme or zoom", [](const Work &w) { return w.wholeWindow; });
    constexpr std::size_t kTold = 25;
    for (std::size_t i = 0; i < std::min(kTold, table.size()); ++i)
        qInfo("  %6.1f ms, %3d times over %.0f ms: %s", table[i].second.first, table[i].second.second, Watched::kWorthTelling_ms,
            qPrintable(table[i].first));

    // It was a session, and what is on screen is what a fresh computation says.
    QVERIFY(QFile::exists(*f.dialogs.save));
    QVERIFY(f.document().undoStack()->count() > 0);
    const Live &live = f.window.evaluation().live();
    QVERIFY(live.outcome == planner::evaluate(live.subject.workload, live.subject.plan, *live.catalog));
    QVERIFY(live.subject == f.document().activeEntry().subject());
}

int main(int argc, char **argv)
{
    Watched app(argc, argv);
    app.setAttribute(Qt::AA_Use96Dpi, true);
    TestSessionPace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session_pace.moc"

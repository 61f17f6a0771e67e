// A scripted session at a person's pace in every mode, by mouse and keys: how long the window's thread is kept by any one piece
// of work is printed, the longest first. What the session did is compared with what a fresh computation says.
#include "db/profile.h"
#include "session_script.h"
#include "ui/shell/language.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tenbin;
using namespace tenbin::ui;

namespace {
constexpr double kAsked_ms = 50;
}

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

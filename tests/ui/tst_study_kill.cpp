// Study mode killed at any moment, by SIGKILL: a mock exam and a review go on as far as they had come.
#include "study_fixture.h"
#include "ui/study/exam_page.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

namespace {

constexpr int kSteps = 60;

ExamSitting &begun(StudyFixture &f)
{
    ExamSitting &sitting = f.tab<ExamPage>(StudyTab::Exam).sitting();
    sitting.begin(7);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(sitting.state() == ExamSitting::State::Running, 60'000); }();
    for (std::size_t item = 0; item < kSteps; ++item)
        [&] { QTRY_VERIFY_WITH_TIMEOUT(sitting.posed(item).has_value(), 60'000); }();
    return sitting;
}

// An answer, a flag or a move in turn, each a while after the one before.
void sit(StudyFixture &f, ExamSitting &sitting, int step)
{
    f.clock.now = f.clock.now.addSecs(17);
    const auto item = static_cast<std::size_t>(sitting.exam().current);
    switch (step % 3) {
    case 0: sitting.answer(rightAnswer(*sitting.posed(item))); break;
    case 1: sitting.setFlag(!sitting.exam().items[item].flagged); break;
    default: sitting.goTo(sitting.exam().current + 1);
    }
}

// Intervals are drawn by a seed that each profile has of its own.
void fixLengths(StudyFixture &f)
{
    f.change([](LearnerOptions &options) { options.settings.fuzzSeed = 7; });
}

// The next card of the day, rated now one way, now the other.
void rateNext(StudyFixture &f, int step)
{
    f.clock.now = f.clock.now.addSecs(17);
    const DayPlan plan = f.desk.plan();
    const QStringList &cards = !plan.steps.isEmpty() ? plan.steps : !plan.reviews.isEmpty() ? plan.reviews : plan.fresh;
    if (!cards.isEmpty())
        f.desk.rate(cards.front(), static_cast<Rating>(1 + step % 4), 4'000);
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

// What the child does: one step for every byte it is given, each told once it was made.
template<typename Step>
int steps(const Step &step)
{
    say("ready");
    char go = 0;
    for (int i = 0; i < kSteps && ::read(STDIN_FILENO, &go, 1) == 1; ++i) {
        step(i);
        say("done");
    }
    for (;;)
        pause();
}

int childOf(const QString &mode, const QString &folder)
{
    StudyFixture f(folder);
    if (mode == QLatin1String("--rates")) {
        fixLengths(f);
        return steps([&](int i) { rateNext(f, i); });
    }
    ExamSitting &sitting = begun(f);
    return steps([&](int i) { sit(f, sitting, i); });
}

// Makes so many steps, begins another, and is killed in the midst of it.
bool killedAfter(const char *mode, const QString &folder, int made, int pause_us)
{
    QProcess child;
    // What it leaves behind goes with the folder.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), folder);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QLatin1String(mode), folder});
    QByteArray output;
    const auto lines = [&](int wanted) {
        while (output.count('\n') < wanted) {
            if (!child.waitForReadyRead(60'000))
                return false;
            output += child.readAllStandardOutput();
        }
        return output.count('\n') == wanted;
    };
    const auto go = [&] {
        child.write("g");
        child.waitForBytesWritten(10'000);
    };
    bool said = lines(1);
    for (int i = 1; i <= made && said; ++i) {
        go();
        said = lines(1 + i);
    }
    go();
    QThread::usleep(static_cast<unsigned long>(pause_us));
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    return said && child.exitStatus() == QProcess::CrashExit;
}

QString integrityOf(const QString &folder)
{
    const QString path = folder + QStringLiteral("/profile.sqlite");
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    return QString::fromStdString(database.execAndGet("PRAGMA integrity_check").getString());
}

}   // namespace

class TestStudyKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void examGoesOn_data() { moments(); }
    void examGoesOn();
    void reviewGoesOn_data() { moments(); }
    void reviewGoesOn();

private:
    static void moments();
};

void TestStudyKill::moments()
{
    QTest::addColumn<int>("made");
    QTest::addColumn<int>("pause_us");
    boost::random::mt19937_64 generator(20261127);
    boost::random::uniform_int_distribution<int> made(0, kSteps - 2), pause(0, 1'500);
    const int rounds = qEnvironmentVariableIsEmpty("TENBIN_FULL") ? 4 : 40;
    for (int round = 0; round < rounds; ++round) {
        const int n = made(generator), us = pause(generator);
        QTest::addRow("%d: after step %d, %d us", round, n, us) << n << us;
    }
}

void TestStudyKill::examGoesOn()
{
    QFETCH(int, made);
    QFETCH(int, pause_us);
    QTemporaryDir folder;
    QVERIFY(killedAfter("--sits", folder.path(), made, pause_us));
    QCOMPARE(integrityOf(folder.path()), QStringLiteral("ok"));

    StudyFixture again(folder.path()), same;
    again.clock.now = again.clock.now.addDays(1);
    ExamSitting &later = again.tab<ExamPage>(StudyTab::Exam).sitting(), &expected = begun(same);
    QCOMPARE(later.state(), ExamSitting::State::Waiting);
    for (int i = 0; i < made; ++i)
        sit(same, expected, i);
    const auto isThere = [&] {
        return later.exam().items == expected.exam().items && later.exam().current == expected.exam().current
            && later.left_ms() == expected.left_ms();
    };
    // The step that was under way is there whole, or not at all.
    if (!isThere())
        sit(same, expected, made);
    QVERIFY(isThere());
    later.takeUp();
    QCOMPARE(later.state(), ExamSitting::State::Running);
    QCOMPARE(later.left_ms(), expected.left_ms());
}

void TestStudyKill::reviewGoesOn()
{
    QFETCH(int, made);
    QFETCH(int, pause_us);
    QTemporaryDir folder;
    QVERIFY(killedAfter("--rates", folder.path(), made, pause_us));
    QCOMPARE(integrityOf(folder.path()), QStringLiteral("ok"));

    StudyFixture again(folder.path()), same;
    fixLengths(same);
    for (int i = 0; i < made; ++i)
        rateNext(same, i);
    if (again.desk.progress() != same.desk.progress())
        rateNext(same, made);
    QVERIFY(again.desk.progress() == same.desk.progress());
    QVERIFY(static_cast<int>(again.desk.progress().log.size()) >= std::min(made, 5));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QLatin1String("--")))
        return childOf(arguments.at(1), arguments.at(2));
    TestStudyKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_study_kill.moc"

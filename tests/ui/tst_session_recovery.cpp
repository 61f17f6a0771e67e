// The session as the window uses it, killed at any moment: the next start offers the work back, to the last edit that was
// acknowledged, and what is saved of it is a sound database.
#include "db/project_file.h"
#include "document/recipes.h"
#include "ui/shell/session.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

constexpr int kEdits = 200;

Project sample()
{
    return *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
}

// Every kind of edit that the window makes, each different from what it meets.
Edit editNumber(int i)
{
    planner::Plan adopted = sample().entries.front().plans.front();
    adopted.retrieval.topK = 3 + i % 5;
    adopted.prompt.maxOutput_tokens = 400 + i;
    switch (i % 10) {
    case 0: return ReplacePlan{0, 0, adopted};
    case 9: return SetTitle{"title " + std::to_string(i)};
    default: return SetField{0, 0, "workload.traffic.requestsPerMonth", 100'000.0 + i};
    }
}

Project after(int edits)
{
    Project project = sample();
    for (int i = 0; i < edits; ++i)
        (void)tenbin::apply(project, editNumber(i));
    return project;
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

// What the child does: one edit for every byte it is given, each told once it was made.
int edits(const QString &profileFolder)
{
    db::Profile profile(profileFolder);
    Session session(sample(), &profile);
    char go = 0;
    for (int i = 0; i < kEdits && ::read(STDIN_FILENO, &go, 1) == 1; ++i) {
        if (!session.document().perform(editNumber(i)))
            return 1;
        say("done");
    }
    for (;;)
        pause();
}

int restores(const QString &profileFolder)
{
    db::Profile profile(profileFolder);
    Session session(sample(), &profile);
    const auto pending = db::RecoveryJournal::pending(profileFolder);
    if (pending.size() != 1 || !session.recover(pending.front()))
        return 1;
    say("done");
    for (;;)
        pause();
}

int saves(const QString &profileFolder)
{
    db::Profile profile(profileFolder);
    Session session(sample(), &profile);
    if (!session.document().perform(editNumber(1)) || !session.save(profileFolder + QStringLiteral("/saved.tenbin")))
        return 1;
    // Looking at another plan is no work.
    if (!session.document().perform(InsertPlan{0, 1, sample().entries.front().plans.front()})
        || !session.save(profileFolder + QStringLiteral("/saved.tenbin")) || !session.document().perform(SelectPlan{0, 1}))
        return 1;
    say("done");
    for (;;)
        pause();
}

class Child
{
public:
    Child(const char *mode, const QString &profile)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QLatin1String(mode), profile});
    }
    ~Child() { kill(); }

    void go()
    {
        m_process.write("g");
        m_process.waitForBytesWritten(10'000);
    }
    bool waitForLines(int lines)
    {
        while (m_output.count('\n') < lines) {
            if (!m_process.waitForReadyRead(30'000))
                return false;
            m_output += m_process.readAllStandardOutput();
        }
        return m_output.count('\n') == lines;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

QString integrityOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement check(database, "PRAGMA integrity_check");
    return check.executeStep() ? QString::fromStdString(check.getColumn(0).getString()) : QString();
}

}   // namespace

class TestSessionRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void killedAfterOneEdit();
    void killedInTheMiddleOfAnEdit_data();
    void killedInTheMiddleOfAnEdit();
    void killedAfterRestoring();
    void killedAfterSavingLeavesNothing();
    void lookingLeavesNothing();
};

void TestSessionRecovery::killedAfterOneEdit()
{
    QTemporaryDir profile;
    Child child("--edits", profile.path());
    child.go();
    QVERIFY(child.waitForLines(1));
    child.kill();
    const auto pending = db::RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.size(), std::size_t{1});
    QCOMPARE(pending.front().edits, 1);
    QVERIFY(pending.front().lastEdit_ms > 0);
    QVERIFY(*db::RecoveryJournal::recover(pending.front()) == after(1));
}

void TestSessionRecovery::killedInTheMiddleOfAnEdit_data()
{
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("pause_us");
    boost::random::mt19937_64 generator(20261124);
    boost::random::uniform_int_distribution<int> edits(1, kEdits - 2), pause(0, 1'500);
    const int rounds = qEnvironmentVariableIsEmpty("TENBIN_FULL") ? 10 : 100;
    for (int round = 0; round < rounds; ++round) {
        const int k = edits(generator), us = pause(generator);
        QTest::addRow("%d: edit %d, %d us", round, k, us) << k << us;
    }
}

void TestSessionRecovery::killedInTheMiddleOfAnEdit()
{
    QFETCH(int, edits);
    QFETCH(int, pause_us);
    QTemporaryDir profile;
    Child child("--edits", profile.path());
    for (int i = 1; i <= edits; ++i) {
        child.go();
        QVERIFY(child.waitForLines(i));
    }
    // The next edit is under way, of which nothing was acknowledged.
    child.go();
    QThread::usleep(static_cast<unsigned long>(pause_us));
    child.kill();

    const auto pending = db::RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.size(), std::size_t{1});
    QVERIFY(pending.front().edits == edits || pending.front().edits == edits + 1);

    db::Profile own(profile.path());
    Session session(sample(), &own);
    QVERIFY(session.recover(pending.front()));
    QVERIFY(session.isModified());
    QVERIFY(session.document().project() == after(pending.front().edits));
    const QString path = profile.filePath(QStringLiteral("saved.tenbin"));
    QVERIFY(session.save(path));
    QCOMPARE(integrityOf(path), QStringLiteral("ok"));
    QVERIFY(db::openProject(path)->project == after(pending.front().edits));
    session.close();
    QVERIFY(db::RecoveryJournal::pending(profile.path()).empty());
}

void TestSessionRecovery::killedAfterRestoring()
{
    QTemporaryDir profile;
    {
        Child child("--edits", profile.path());
        for (int i = 1; i <= 7; ++i) {
            child.go();
            QVERIFY(child.waitForLines(i));
        }
    }
    const auto first = db::RecoveryJournal::pending(profile.path());
    QCOMPARE(first.size(), std::size_t{1});
    for (int again = 0; again < 2; ++again) {
        Child child("--restores", profile.path());
        QVERIFY(child.waitForLines(1));
        child.kill();
        const auto pending = db::RecoveryJournal::pending(profile.path());
        QCOMPARE(pending.size(), std::size_t{1});
        QCOMPARE(pending.front().edits, 7);
        QCOMPARE(pending.front().lastEdit_ms, first.front().lastEdit_ms);
        QVERIFY(*db::RecoveryJournal::recover(pending.front()) == after(7));
    }
}

void TestSessionRecovery::killedAfterSavingLeavesNothing()
{
    QTemporaryDir profile;
    {
        Child child("--saves", profile.path());
        QVERIFY(child.waitForLines(1));
    }
    const QDir folder(profile.filePath(QStringLiteral("recovery")));
    QCOMPARE(folder.entryList({QStringLiteral("*.journal")}, QDir::Files).size(), 1);
    QVERIFY(db::RecoveryJournal::pending(profile.path()).empty());
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
    QCOMPARE(
        db::openProject(profile.filePath(QStringLiteral("saved.tenbin")))->project.entries.front().plans.size(), std::size_t{2});
}

void TestSessionRecovery::lookingLeavesNothing()
{
    QTemporaryDir profile;
    db::Profile own(profile.path());
    Project two = sample();
    two.entries.push_back(two.entries.front());
    Session session(two, &own);
    QVERIFY(session.document().perform(SelectEntry{1}));
    QVERIFY(!session.isModified());
    QVERIFY(QDir(profile.filePath(QStringLiteral("recovery"))).entryList(QDir::Files).isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--edits"))
        return edits(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--restores"))
        return restores(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--saves"))
        return saves(arguments.at(2));
    TestSessionRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session_recovery.moc"

// Work between saves: a process that is killed in the middle of its edits loses none that it had made.
#include "db/project_file.h"
#include "db/recovery.h"
#include "document/recipes.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace tenbin;
using namespace tenbin::db;

namespace {

constexpr int kEdits = 200;

Project sample()
{
    return *projectOf(QStringLiteral("demo"), QStringLiteral("en"));
}

Edit editNumber(int i)
{
    if (i % 10 == 9)
        return SetTitle{"title " + std::to_string(i)};
    return SetField{0, 0, "workload.traffic.requestsPerMonth", 1'000.0 + i};
}

// What the child does: edits without end, telling each on its output once it is on disk.
int child(const QString &profile)
{
    auto journal = RecoveryJournal::begin(profile, QStringLiteral("work"), sample(), QStringLiteral("/nowhere/a.tenbin"));
    if (!journal)
        return 1;
    for (int i = 0; i < kEdits; ++i) {
        if (!(*journal)->append(editNumber(i), i))
            return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    for (;;)
        pause();
}

Project after(int edits)
{
    Project project = sample();
    for (int i = 0; i < edits; ++i)
        (void)tenbin::apply(project, editNumber(i));
    return project;
}

}   // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void killedInTheMiddle();
    void removedAfterASave();
    void restartedBySave();
    void aTornRecordLosesOnlyItself();
    void aLivingWriterIsNotOffered();
};

void TestRecovery::killedInTheMiddle()
{
    for (int round = 0; round < 10; ++round) {
        QTemporaryDir profile;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), profile.path()});
        QVERIFY(process.waitForStarted());
        // Killed after another number of edits each time, at whatever instruction it is then.
        const int wanted = 5 + round * 19;
        int told = -1;
        QByteArray output;
        while (told < wanted) {
            QVERIFY(process.waitForReadyRead(10'000));
            output += process.readAllStandardOutput();
            told = static_cast<int>(output.count('\n')) - 1;
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        output += process.readAllStandardOutput();
        told = static_cast<int>(output.count('\n')) - 1;

        const auto pending = RecoveryJournal::pending(profile.path());
        QCOMPARE(pending.size(), std::size_t{1});
        QCOMPARE(pending.front().projectPath, QStringLiteral("/nowhere/a.tenbin"));
        const auto project = RecoveryJournal::recover(pending.front());
        QVERIFY(project);
        // At most the edit that was being told when it died is there beyond those told.
        QVERIFY2(*project == after(told + 1) || *project == after(told + 2), qPrintable(QString::number(told)));
        // The work saves into a file that opens.
        const QString path = profile.filePath(QStringLiteral("saved.tenbin"));
        QVERIFY(saveProject(*project, path, {}));
        QVERIFY(openProject(path)->project == *project);
        RecoveryJournal::discard(pending.front());
        QVERIFY(RecoveryJournal::pending(profile.path()).empty());
    }
}

void TestRecovery::removedAfterASave()
{
    QTemporaryDir profile;
    auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {});
    QVERIFY(journal);
    QVERIFY((*journal)->append(editNumber(1), 1));
    (*journal)->remove();
    journal->reset();
    QVERIFY(RecoveryJournal::pending(profile.path()).empty());
    QVERIFY(QDir(profile.filePath(QStringLiteral("recovery"))).entryList({QStringLiteral("*.journal*")}, QDir::Files).isEmpty());
}

void TestRecovery::restartedBySave()
{
    QTemporaryDir profile;
    {
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {});
        QVERIFY(journal);
        for (int i = 0; i < 5; ++i)
            QVERIFY((*journal)->append(editNumber(i), i));
        QVERIFY((*journal)->restart(after(5), QStringLiteral("/b.tenbin")));
        QVERIFY((*journal)->append(editNumber(5), 5));
    }
    const auto pending = RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.size(), std::size_t{1});
    QCOMPARE(pending.front().edits, 1);
    QVERIFY(*RecoveryJournal::recover(pending.front()) == after(6));
}

void TestRecovery::aTornRecordLosesOnlyItself()
{
    QTemporaryDir profile;
    {
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {});
        QVERIFY(journal);
        for (int i = 0; i < 20; ++i)
            QVERIFY((*journal)->append(editNumber(i), i));
    }
    const auto pending = RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.size(), std::size_t{1});
    {
        SQLite::Database database(pending.front().journal.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE edit SET json = substr(json, 1, 10) WHERE seq = (SELECT max(seq) FROM edit)");
    }
    QVERIFY(*RecoveryJournal::recover(pending.front()) == after(19));
}

void TestRecovery::aLivingWriterIsNotOffered()
{
    QTemporaryDir profile;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), profile.path()});
    QVERIFY(process.waitForReadyRead(10'000));
    QVERIFY(RecoveryJournal::pending(profile.path()).empty());
    process.kill();
    process.waitForFinished();
    QCOMPARE(RecoveryJournal::pending(profile.path()).size(), std::size_t{1});
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--child"))
        return child(arguments.at(2));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"

// The journal of the work between saves. Processes killed in the middle of their edits are in tests/ui, through the session.
#include "db/project_file.h"
#include "db/recovery.h"
#include "document/recipes.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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
    auto journal = RecoveryJournal::begin(profile, QStringLiteral("work"), sample(), QStringLiteral("/nowhere/a.tenbin"), {});
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
    void theBaseItselfMayBeUnsaved();
    void withoutUnsavedWorkItIsRemoved();
    void removedAfterASave();
    void restartedBySave();
    void aTornRecordLosesOnlyItself();
    void aLivingWriterIsNotOffered();
};

void TestRecovery::theBaseItselfMayBeUnsaved()
{
    QTemporaryDir profile;
    {
        auto journal
            = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), after(3), QStringLiteral("/a.tenbin"), {3, 7});
        QVERIFY(journal);
    }
    auto pending = RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.size(), std::size_t{1});
    QCOMPARE(pending.front().edits, 3);
    QCOMPARE(pending.front().lastEdit_ms, qint64{7});
    QCOMPARE(pending.front().projectPath, QStringLiteral("/a.tenbin"));
    QVERIFY(*RecoveryJournal::recover(pending.front()) == after(3));
    {
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), after(3), {}, {3, 7});
        QVERIFY(journal);
        QVERIFY((*journal)->append(editNumber(3), 9));
    }
    pending = RecoveryJournal::pending(profile.path());
    QCOMPARE(pending.front().edits, 4);
    QCOMPARE(pending.front().lastEdit_ms, qint64{9});
}

void TestRecovery::withoutUnsavedWorkItIsRemoved()
{
    QTemporaryDir profile;
    const QDir folder(profile.filePath(QStringLiteral("recovery")));
    {
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {}, {});
        QVERIFY(journal);
        QVERIFY((*journal)->append(SelectEntry{0}, 1));
    }
    QVERIFY(folder.entryList(QDir::Files).contains(QStringLiteral("work.journal")));
    QVERIFY(RecoveryJournal::pending(profile.path()).empty());
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
    // Killed before it was begun: an empty file, and one of another kind that is not ours to remove.
    for (const char *content : {"", "not a database"}) {
        QFile file(folder.filePath(QLatin1String(content[0] ? "other.journal" : "empty.journal")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QVERIFY(RecoveryJournal::pending(profile.path()).empty());
    QCOMPARE(folder.entryList(QDir::Files), QStringList{QStringLiteral("other.journal")});
}

void TestRecovery::removedAfterASave()
{
    QTemporaryDir profile;
    auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {}, {});
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
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {}, {});
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
        auto journal = RecoveryJournal::begin(profile.path(), QStringLiteral("work"), sample(), {}, {});
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

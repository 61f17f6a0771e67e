// Project files: what is saved comes back; what is damaged, foreign or newer is refused; saving is all or nothing.
#include "db/profile.h"
#include "db/project_file.h"
#include "document/recipes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace tenbin;
using namespace tenbin::db;

namespace {

// A small project: its catalogue holds only what the sample needs, so that every byte of the file can be tried.
Project sample()
{
    Project project = *projectOf(QStringLiteral("demo"), QStringLiteral("en"));
    planner::Catalog catalog = *project.catalog;
    catalog.models.resize(3);
    catalog.servicePrices.resize(20);
    catalog.roundTrips.resize(8);
    catalog.instancePrices.resize(4);
    project.catalog = std::make_shared<const planner::Catalog>(std::move(catalog));
    project.entries.front() = withTrace(project.entries.front(),
        std::make_shared<const planner::Trace>(planner::Trace{"t", {0, 0.5, 700}, {10, 20, 30}, {1, 2, 3}}));
    project.entries.front().locked = {"plan.models.first", "plan.retrieval.topK"};
    return project;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Runs SQL on a copy of a good file, outside our own code.
QByteArray altered(const QByteArray &bytes, const char *sql)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.tenbin"));
    write(path, bytes);
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    char *message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qWarning("%s", message);
    sqlite3_close(database);
    return read(path);
}

}   // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSavedComesBack();
    void anOlderVersionOpens();
    void sqliteFindsTheFileWhole();
    void saveKeepsTheOldFileAsBackup();
    void changedOnDiskIsNotOverwritten();
    void refused_data();
    void refused();
    void everyFlippedByteIsRefusedOrHarmless();
    void everyCutIsRefused();
    void unwritableFolder();
    void fullDisk();
    void foreignFilesAreNotReplaced();
    void profileRemembers();

private:
    Project m_project;
    QByteArray m_bytes;
};

void TestProjectFile::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_project = sample();
    const auto bytes = projectBytes(m_project);
    QVERIFY(bytes);
    m_bytes = *bytes;
    std::signal(SIGXFSZ, SIG_IGN);
}

void TestProjectFile::whatIsSavedComesBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("测试 テスト.tenbin"));
    const auto saved = saveProject(m_project, path, {});
    QVERIFY(saved);
    const auto back = openProject(path);
    QVERIFY2(back, qPrintable(back ? QString() : fileErrorText(path, back.error())));
    QVERIFY(back->project == m_project);
    QCOMPARE(back->fileHash, *saved);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);   // no journal, no temporary file
}

// A file of version 1, written before fields could be locked.
void TestProjectFile::anOlderVersionOpens()
{
    const QString path = QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/version1.tenbin");
    QCOMPARE(read(path)[63], '\x01');
    const auto old = openProject(path);
    QVERIFY(old);
    QCOMPARE(old->project.entries.size(), 1U);
    QVERIFY(old->project.entries[0].locked.empty());
    QCOMPARE(old->project.entries[0].workload.traffic.requestsPerMonth, 4'000.0);
    // Saved, it is of today's version, and says the same.
    QTemporaryDir folder;
    const QString now = folder.filePath(QStringLiteral("now.tenbin"));
    QVERIFY(saveProject(old->project, now, {}));
    QVERIFY(read(now)[63] > '\x01');
    const auto again = openProject(now);
    QVERIFY(again && again->project == old->project);
}

void TestProjectFile::sqliteFindsTheFileWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tenbin"));
    QVERIFY(saveProject(m_project, path, {}));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    std::string answer;
    sqlite3_exec(
        database, "PRAGMA integrity_check",
        [](void *to, int, char **values, char **) {
            *static_cast<std::string *>(to) = values[0];
            return 0;
        },
        &answer, nullptr);
    sqlite3_close(database);
    QCOMPARE(answer, std::string("ok"));
}

void TestProjectFile::saveKeepsTheOldFileAsBackup()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tenbin"));
    const auto first = saveProject(m_project, path, {});
    QVERIFY(first);
    const QByteArray before = read(path);
    Project next = m_project;
    next.title = "second";
    QVERIFY(saveProject(next, path, *first));
    QCOMPARE(read(path + QStringLiteral(".bak")), before);
    QVERIFY(openProject(path)->project == next);
}

void TestProjectFile::changedOnDiskIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tenbin"));
    const auto first = saveProject(m_project, path, {});
    QVERIFY(first);
    Project theirs = m_project;
    theirs.title = "theirs";
    QVERIFY(saveProject(theirs, path, *first));
    const QByteArray before = read(path);
    const auto refused = saveProject(m_project, path, *first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FileCode::ChangedOnDisk);
    QCOMPARE(read(path), before);
}

void TestProjectFile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, FileCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    QByteArray newer = m_bytes;
    ++newer[63];
    row("empty", {}, FileCode::Empty);
    row("text", "hello, this is no project of ours, just a text file", FileCode::NotADatabase);
    row("header only", m_bytes.left(60), FileCode::Truncated);
    row("half", m_bytes.left(m_bytes.size() / 2), FileCode::Truncated);
    row("newer", newer, FileCode::Newer);
    row("another application", altered(m_bytes, "PRAGMA application_id = 7"), FileCode::Foreign);
    row("a trigger", altered(m_bytes, "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM entry; END"), FileCode::Damaged);
    row("a view", altered(m_bytes, "CREATE VIEW v AS SELECT * FROM meta"), FileCode::Damaged);
    row("a table too many", altered(m_bytes, "CREATE TABLE zz(a)"), FileCode::Damaged);
    row("a changed value", altered(m_bytes, "UPDATE field SET value = 7.0 WHERE path = 'plan.retrieval.topK'"),
        FileCode::Damaged);
    row("a removed row", altered(m_bytes, "DELETE FROM field WHERE path = 'plan.retrieval.topK'"), FileCode::Damaged);
    row("write-ahead log", altered(m_bytes, "PRAGMA journal_mode = WAL"), FileCode::Damaged);
}

void TestProjectFile::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tenbin"));
    write(path, bytes);
    const auto opened = openProject(path);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), code);
    QVERIFY(fileErrorText(path, opened.error()).contains(path));
    QCOMPARE(read(path), bytes);   // never written to
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestProjectFile::everyFlippedByteIsRefusedOrHarmless()
{
    // Every byte in the full run; in the short one every seventh, with a different bit each time.
    const qsizetype step = !qEnvironmentVariableIsEmpty("TENBIN_FULL") && !qEnvironmentVariable("TENBIN_FULL").isEmpty() ? 1 : 7;
    int refusals = 0, harmless = 0;
    for (qsizetype i = 0; i < m_bytes.size(); i += step) {
        QByteArray bytes = m_bytes;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        const auto project = projectFromBytes(bytes);
        if (!project) {
            ++refusals;
            continue;
        }
        ++harmless;
        QVERIFY2(*project == m_project, qPrintable(QString::number(i)));
    }
    qInfo("%d flips refused, %d harmless", refusals, harmless);
    QVERIFY(refusals > 100);
}

void TestProjectFile::everyCutIsRefused()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 511)
        QVERIFY2(!projectFromBytes(m_bytes.left(size)), qPrintable(QString::number(size)));
}

void TestProjectFile::unwritableFolder()
{
    // A path below a file can be written by nobody, not even by root.
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("file")), "x");
    const auto saved = saveProject(m_project, folder.filePath(QStringLiteral("file/a.tenbin")), {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, FileCode::CannotWrite);
    QVERIFY(!saved.error().detail.isEmpty());
    QVERIFY(!fileErrorText(folder.path(), saved.error()).contains(QLatin1String("kept")));
}

void TestProjectFile::fullDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tenbin"));
    const auto first = saveProject(m_project, path, {});
    QVERIFY(first);
    const QByteArray before = read(path);
    Project next = m_project;
    next.title = "does not fit";
    // The limit makes write() fail as on a full disk.
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{4'096, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveProject(next, path, *first);
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, FileCode::CannotReplace);
    QVERIFY(fileErrorText(path, saved.error()).contains(QLatin1String("kept")));
    QCOMPARE(read(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.tenbin")});
}

void TestProjectFile::foreignFilesAreNotReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("thesis.txt"));
    write(path, "my life's work");
    QVERIFY(!saveProject(m_project, path, {}));
    QCOMPARE(read(path), QByteArray("my life's work"));
}

void TestProjectFile::profileRemembers()
{
    QTemporaryDir folder;
    {
        Profile profile(folder.path());
        profile.setValue(QStringLiteral("language"), QStringLiteral("ja"));
        write(folder.filePath(QStringLiteral("a.tenbin")), "x");
        write(folder.filePath(QStringLiteral("b.tenbin")), "x");
        profile.addRecentFile(folder.filePath(QStringLiteral("a.tenbin")));
        profile.addRecentFile(folder.filePath(QStringLiteral("b.tenbin")));
        profile.addRecentFile(folder.filePath(QStringLiteral("gone.tenbin")));
    }
    Profile profile(folder.path());
    QCOMPARE(profile.value(QStringLiteral("language")), QStringLiteral("ja"));
    QCOMPARE(profile.recentFiles(),
        (QStringList{folder.filePath(QStringLiteral("b.tenbin")), folder.filePath(QStringLiteral("a.tenbin"))}));
    QString owner;
    const auto lock = profile.lockProject(folder.filePath(QStringLiteral("a.tenbin")), &owner);
    QVERIFY(lock);
    QVERIFY(!profile.lockProject(folder.filePath(QStringLiteral("a.tenbin")), &owner));
    QVERIFY(owner.contains(QString::number(getpid())));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"

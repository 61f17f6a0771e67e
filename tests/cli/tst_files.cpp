// Files that commands read and write: devices, pipes, links, permissions and full disks.
#include "tool.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tenbin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// As on a disk with room for 4 KB.
Ran runOnFullDisk(const QStringList &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setChildProcessModifier([] {
        const rlimit small{4'096, 4'096};
        ::setrlimit(RLIMIT_FSIZE, &small);
        ::signal(SIGXFSZ, SIG_IGN);
    });
    process.start(qEnvironmentVariable("TENBIN_BINARY"), line);
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    return ran;
}

bool isOneLine(const QByteArray &text)
{
    return text.count('\n') == 1 && text.endsWith('\n');
}

}   // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void specialInputIsRefused_data();
    void specialInputIsRefused();
    void fullDiskSaysWhy_data();
    void fullDiskSaysWhy();
    void fullDiskBehindPrinting_data();
    void fullDiskBehindPrinting();
    void projectsAreNotReplacedByWhatIsMadeOfThem_data();
    void projectsAreNotReplacedByWhatIsMadeOfThem();
    void specialOutput_data();
    void specialOutput();
    void pipesAreWrittenStraight();
    void linksStay_data();
    void linksStay();
    void permissionsStay_data();
    void permissionsStay();
    void lineEndsInNamesAreEscaped();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System); }

    QTemporaryDir m_folder;
};

void TestFiles::initTestCase()
{
    QCOMPARE(runTenbin(words("new --recipe demo -o s.tenbin"), m_folder.path()).status, 0);
    QCOMPARE(runTenbin(words("export s.tenbin --format json -o s.json"), m_folder.path()).status, 0);
    QVERIFY(write(path(QStringLiteral("t.csv")),
        "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00,10,10\n2023-11-16 18:00:01.123456789012,+20,10\n"));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
}

void TestFiles::specialInputIsRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *command : {"evaluate %1", "export %1 --format json -o x.json", "report %1 --lang en -o x.pdf",
             "screenshot plan %1 --lang en -o x.png", "import %1 -o x.tenbin", "import-trace %1 -o x.tenbin",
             "size --trace %1 --service 0.2,8000,0.02 --servers 2", "replay s.tenbin --trace %1",
             "study import-anki %1 --profile profile"})
        for (const char *input : {"pipe", "/dev/zero", "/dev/null", "folder"})
            QTest::addRow("%s: %s", input, command) << QString::fromUtf8(command).arg(QString::fromUtf8(input));
}

void TestFiles::specialInputIsRefused()
{
    QFETCH(QString, line);
    const QStringList before = entries();
    const Ran ran = runTenbin(words(qPrintable(line)), m_folder.path());
    QVERIFY2(ran.status == 3, ran.err.constData());
    QVERIFY2(isOneLine(ran.err) && ran.err.contains("not a file"), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(entries(), before);
}

void TestFiles::fullDiskSaysWhy_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"new --recipe demo -o x.tenbin", "import s.json -o x.tenbin", "import-trace t.csv -o x.tenbin",
             "export s.tenbin --format json -o x.json", "report s.tenbin --lang en -o x.pdf",
             "screenshot plan s.tenbin --lang en --size 640x480 -o x.png"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestFiles::fullDiskSaysWhy()
{
    QFETCH(QString, line);
    const QStringList before = entries();
    const Ran ran = runOnFullDisk(words(qPrintable(line)), m_folder.path());
    QVERIFY2(ran.status == 3, ran.err.constData());
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(std::strerror(EFBIG)), ran.err.constData());
    QCOMPARE(entries(), before);
}

void TestFiles::fullDiskBehindPrinting_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"evaluate s.tenbin", "evaluate s.tenbin --json", "replay s.tenbin --json", "--help", "--version",
             "size --trace t.csv --service 0.2,8000,0.02 --servers 2 --json", "export s.tenbin --format json -o /dev/stdout"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestFiles::fullDiskBehindPrinting()
{
    QFETCH(QString, line);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(qEnvironmentVariable("TENBIN_BINARY"), words(qPrintable(line)));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 3, err.constData());
    QVERIFY2(isOneLine(err) && err.contains(std::strerror(ENOSPC)), err.constData());
}

void TestFiles::projectsAreNotReplacedByWhatIsMadeOfThem_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"export p.tenbin --format json -o p.tenbin", "report p.tenbin --lang en -o p.tenbin",
             "screenshot plan p.tenbin --lang en -o p.tenbin", "export s.tenbin --format json -o p.tenbin",
             "export p.tenbin --format json -o renamed", "export s.tenbin --format json -o damaged.tenbin"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestFiles::projectsAreNotReplacedByWhatIsMadeOfThem()
{
    QFETCH(QString, line);
    const QByteArray project = contents(path(QStringLiteral("s.tenbin")));
    for (const char *name : {"p.tenbin", "renamed"})
        QVERIFY(write(path(QLatin1String(name)), project));
    QVERIFY(write(path(QStringLiteral("damaged.tenbin")), "x" + project.mid(1)));
    const Ran ran = runTenbin(words(qPrintable(line)), m_folder.path());
    QVERIFY2(ran.status == 3 && isOneLine(ran.err), ran.err.constData());
    for (const char *name : {"p.tenbin", "renamed"})
        QCOMPARE(contents(path(QLatin1String(name))), project);
    QCOMPARE(contents(path(QStringLiteral("damaged.tenbin"))), QByteArray("x" + project.mid(1)));
}

void TestFiles::specialOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    for (const char *line : {"new --recipe demo -o %1", "import s.json -o %1", "import-trace t.csv -o %1"})
        for (const char *output : {"pipe", "/dev/null", "folder"})
            QTest::addRow("%s to %s", line, output) << QString::fromUtf8(line).arg(QString::fromUtf8(output)) << 3;
    for (const char *line : {"export s.tenbin --format json -o %1", "report s.tenbin --lang en -o %1",
             "screenshot plan s.tenbin --lang en --size 640x480 -o %1"}) {
        // Nobody reads the pipe.
        for (const char *output : {"pipe", "folder"})
            QTest::addRow("%s to %s", line, output) << QString::fromUtf8(line).arg(QString::fromUtf8(output)) << 3;
        QTest::addRow("%s to /dev/null", line) << QString::fromUtf8(line).arg(QStringLiteral("/dev/null")) << 0;
    }
}

void TestFiles::specialOutput()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    const QStringList before = entries();
    const Ran ran = runTenbin(words(qPrintable(line)), m_folder.path());
    QVERIFY2(ran.status == status, ran.err.constData());
    QVERIFY2(status == 0 || isOneLine(ran.err), ran.err.constData());
    struct stat info
    {
    };
    QCOMPARE(::stat("/dev/null", &info), 0);
    QVERIFY(S_ISCHR(info.st_mode));
    QCOMPARE(::stat(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
    QCOMPARE(entries(), before);
}

void TestFiles::pipesAreWrittenStraight()
{
    const QByteArray json = contents(path(QStringLiteral("s.json")));
    QCOMPARE(runTenbin(words("export s.tenbin --format json -o /dev/stdout"), m_folder.path()).out, json);
    const int reader = ::open(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QProcess writer;
    writer.setWorkingDirectory(m_folder.path());
    writer.start(qEnvironmentVariable("TENBIN_BINARY"), words("export s.tenbin --format json -o pipe"));
    QByteArray read;
    char buffer[4'096];
    // The pipe holds less than the file: the writer waits for this reader.
    QDeadlineTimer deadline(60'000);
    while (read.size() < json.size() && !deadline.hasExpired()) {
        const ssize_t count = ::read(reader, buffer, sizeof buffer);
        if (count > 0)
            read.append(buffer, count);
        else
            writer.waitForFinished(5);
    }
    ::close(reader);
    QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(read, json);
}

void TestFiles::linksStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("target");
    for (const char *line : {"new --recipe demo -o %1", "export s.tenbin --format json -o %1"})
        for (const char *target : {"existing", "absent"})
            QTest::addRow("%s, %s", line, target)
                << QString::fromUtf8(line).arg(QStringLiteral("away/link")) << QString::fromUtf8(target);
}

void TestFiles::linksStay()
{
    QFETCH(QString, line);
    QFETCH(QString, target);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("away")) && QDir(folder.path()).mkdir(QStringLiteral("home")));
    QVERIFY(QFile::copy(path(QStringLiteral("s.tenbin")), folder.filePath(QStringLiteral("s.tenbin"))));
    const QString file = folder.filePath(QStringLiteral("home/file")), link = folder.filePath(QStringLiteral("away/link"));
    // Two links, the first relative.
    QCOMPARE(::symlink("second", QFile::encodeName(link).constData()), 0);
    QCOMPARE(::symlink("../home/file", QFile::encodeName(folder.filePath(QStringLiteral("away/second"))).constData()), 0);
    if (target == QLatin1String("existing"))
        QVERIFY(write(file, {}));
    const Ran ran = runTenbin(words(qPrintable(line)), folder.path());
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!QFileInfo(file).isSymLink());
    QVERIFY(QFileInfo(file).size() > 1'000);
    QCOMPARE(
        QDir(folder.filePath(QStringLiteral("away"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        2);
}

void TestFiles::permissionsStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("mode");
    for (const char *line : {"new --recipe demo -o x.tenbin", "export s.tenbin --format json -o x.json"})
        for (const int mode : {0600, 0640, 0664, 0755})
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(line)).arg(mode, 0, 8)))
                << QString::fromUtf8(line) << mode;
}

void TestFiles::permissionsStay()
{
    QFETCH(QString, line);
    QFETCH(int, mode);
    const QString file = path(line.section(QLatin1Char(' '), -1));
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(runTenbin(words(qPrintable(line)), m_folder.path()).status, 0);
    QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(mode)), 0);
    QCOMPARE(runTenbin(words(qPrintable(line)), m_folder.path()).status, 0);
    struct stat info
    {
    };
    QCOMPARE(::stat(name.constData(), &info), 0);
    QCOMPARE(static_cast<int>(info.st_mode & 07777), mode);
    QFile::remove(file);
    QFile::remove(file + QStringLiteral(".bak"));
}

void TestFiles::lineEndsInNamesAreEscaped()
{
    const Ran ran = runTenbin({QStringLiteral("evaluate"), QStringLiteral("a\nb\x1b.tenbin")}, m_folder.path());
    QCOMPARE(ran.status, 3);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains("a\\nb\\u001b.tenbin"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

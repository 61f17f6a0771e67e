// Anything at any time: no crash, no warning of Qt's, and undo goes back to the first document bit for bit.
#include "document/project_json.h"
#include "monkey.h"
#include "ui/shell/language.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

QMutex warningsLock;
QStringList warnings;

// What the offscreen platform cannot do is no defect of ours.
void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type < QtWarningMsg && type != QtDebugMsg)
        return;
    if (message.startsWith(QLatin1String("This plugin does not support")))
        return;
    const QMutexLocker lock(&warningsLock);
    warnings << message;
}

QStringList takeWarnings()
{
    const QMutexLocker lock(&warningsLock);
    return std::exchange(warnings, {});
}

// What is looked at is no work, and undo leaves it alone.
QByteArray workOf(Project project)
{
    project.activeEntry = 0;
    for (Entry &entry : project.entries)
        entry.activePlan = 0;
    return projectToJson(project);
}

// TENBIN_FULL asks for the long count here even under sanitizers: they are what it is for.
int eventCount()
{
    const int asked = qEnvironmentVariableIntValue("TENBIN_MONKEY_EVENTS");
    constexpr int kShort = TENBIN_SANITIZED ? 500 : 2'000;   // which sanitizers make slow
    return asked > 0 ? asked : qEnvironmentVariableIsEmpty("TENBIN_FULL") ? kShort : 100'000;
}

}   // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anything_data();
    void anything();
    void cleanupTestCase() { QVERIFY(m_undone > 0); }

private:
    int m_undone = 0;   // of all edits
};

// Ten of them, so that one that goes wrong is played again in a tenth of the time.
void TestMonkey::anything_data()
{
    constexpr int kRuns = 10;
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("events");
    const quint64 first
        = qEnvironmentVariableIsSet("TENBIN_MONKEY_SEED") ? qgetenv("TENBIN_MONKEY_SEED").toULongLong() : 20261124;
    for (quint64 i = 0; i < kRuns; ++i)
        QTest::addRow("seed %llu", first + i) << first + i << eventCount() / kRuns;
}

void TestMonkey::anything()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, events);
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    QTemporaryDir folder, files;
    const auto before = qInstallMessageHandler(collect);
    const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
    (void)takeWarnings();

    Chance chance(seed);
    ChanceDialogs dialogs(chance, files.path());
    db::Profile profile(folder.path());
    Session session(*projectOf(QStringLiteral("customer-chat"), QStringLiteral("en")), &profile);
    MainWindow window(session, dialogs);
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();

    Document &document = session.document();
    QByteArray first = workOf(document.project());
    QObject::connect(&document, &Document::replaced, &window, [&] { first = workOf(document.project()); });
    Monkey monkey(window, document, dialogs, chance);
    int undone = 0;
    for (int i = 0; i < events; ++i) {
        monkey.play();
        const auto where = [&](const QString &what) {
            const QStringList last(monkey.last().begin(), monkey.last().end());
            return QStringLiteral("seed %1, event %2: %3\nthe last events:\n  %4")
                .arg(seed)
                .arg(i)
                .arg(what, last.join(QStringLiteral("\n  ")))
                .toUtf8();
        };
        if (const QStringList all = takeWarnings(); !all.isEmpty())
            QFAIL(where(all.join(QLatin1Char('\n'))).constData());
        QVERIFY2(window.isVisible(), where(QStringLiteral("the window is gone")).constData());
        if (i % 1'000 != 999 && i != events - 1)
            continue;
        const QByteArray now = workOf(document.project());
        const auto again = projectFromJson(now);
        QVERIFY2(
            again && projectToJson(*again) == now, where(QStringLiteral("the document is not what its JSON says")).constData());
        QUndoStack &stack = *document.undoStack();
        const int index = stack.index();
        undone += index;
        stack.setIndex(0);
        QVERIFY2(workOf(document.project()) == first,
            where(QStringLiteral("undo does not bring the first document back")).constData());
        stack.setIndex(index);
        QVERIFY2(
            workOf(document.project()) == now, where(QStringLiteral("redo does not bring the last document back")).constData());
    }
    m_undone += undone;
    qInstallMessageHandler(before);
    qInfo("%d events, %d edits undone and done again", events, undone);
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"

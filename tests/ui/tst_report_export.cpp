// Reports are written behind the window: one after the other, given up without a trace, and never lost by closing it.
#include "i18n/translations.h"
#include "ui/shell/report_export.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Exporting : Fixture
{
    QTemporaryDir folder;

    Exporting() { settle(); }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    ReportExport &its() const { return *window.findChild<ReportExport *>(); }
};

}   // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void givenUpTheFileStays();
    void whatTakesLongIsSaid();
    void closingWaits();
    void whatIsRefusedIsRead();
};

void TestReportExport::oneAfterTheOther()
{
    Exporting f;
    f.window.exportReportAs(ReportFormat::Pdf, f.path("1.pdf"));
    QSignalSpy written(&f.its(), &ReportExport::written);
    f.window.exportReportAs(ReportFormat::Html, f.path("2.html"));
    f.window.exportReportAs(ReportFormat::Csv, f.path("3.csv"));
    f.window.exportReportAs(ReportFormat::Json, f.path("4.json"));
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 4, 60'000);
    const std::array starts{"%PDF-", "<!DOCTYPE html>", "\xEF\xBB\xBF\"", "{"};
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QString path = written[i].front().toString();
        QCOMPARE(path.at(path.lastIndexOf(QLatin1Char('/')) + 1), QLatin1Char(static_cast<char>('1' + i)));
        QVERIFY(contents(path).startsWith(starts[static_cast<std::size_t>(i)]));
    }
    QVERIFY(contents(f.path("2.html")).contains("image/svg+xml"));
    QVERIFY(f.window.messages().text().contains(f.path("4.json")));
    QVERIFY(!f.its().isWorking());
}

// At whatever moment.
void TestReportExport::givenUpTheFileStays()
{
    Exporting f;
    for (const double share : {0.0, 0.3, 0.7}) {
        QFile old(f.path("old.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        f.window.exportReportAs(ReportFormat::Pdf, f.path("old.pdf"));
        // At that very step: a while later the file may be on its way to the disk.
        QSignalSpy cancelled(&f.its(), &ReportExport::cancelled);
        const auto giveUp = [&f, share] {
            if (f.its().share() >= share)
                f.its().cancel();
        };
        const auto steps = QObject::connect(&f.its(), &ReportExport::advanced, &f.its(), giveUp);
        giveUp();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 60'000);
        QObject::disconnect(steps);
        QVERIFY(!f.its().isWorking());
        QVERIFY(f.window.messages().text().contains(f.path("old.pdf")));
        // What comes next is written all the same.
        f.window.exportReportAs(ReportFormat::Csv, f.path("next.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(!f.its().isWorking(), 60'000);
        QCOMPARE(contents(f.path("old.pdf")), QByteArray("old"));
        QVERIFY(contents(f.path("next.csv")).size() > 100);
        QCOMPARE(QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden),
            (QStringList{QStringLiteral("next.csv"), QStringLiteral("old.pdf")}));
    }
}

// A week of millions is replayed for it.
void TestReportExport::whatTakesLongIsSaid()
{
    Exporting f;
    MessageBar &bar = f.window.messages();
    int requests = 40'000'000;
    const auto exportSlowly = [&] {
        QVERIFY(f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", static_cast<double>(++requests)}, 1));
        f.window.exportReportAs(ReportFormat::Pdf, f.path("long.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(QLatin1Char('%')), 60'000);
        QVERIFY(bar.text().contains(f.path("long.pdf")));
    };
    exportSlowly();
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QVERIFY(!f.its().isWorking());
    QVERIFY(!QFile::exists(f.path("long.pdf")));
    QVERIFY(bar.text().contains(f.path("long.pdf")));   // and says so

    // What is written takes the message with it.
    exportSlowly();
    QTRY_VERIFY_WITH_TIMEOUT(!f.its().isWorking(), 60'000);
    QVERIFY(!bar.text().contains(QLatin1Char('%')));
    QVERIFY(QFile::exists(f.path("long.pdf")));
    bar.dismiss();
    QVERIFY(bar.text().isEmpty());
}

void TestReportExport::closingWaits()
{
    Exporting f;
    f.window.exportReportAs(ReportFormat::Pdf, f.path("last.pdf"));
    f.window.exportReportAs(ReportFormat::Html, f.path("last.html"));
    QVERIFY(f.window.close());
    QVERIFY(contents(f.path("last.pdf")).startsWith("%PDF-"));
    QVERIFY(contents(f.path("last.html")).endsWith("</html>\n"));
}

void TestReportExport::whatIsRefusedIsRead()
{
    Exporting f;
    f.window.exportReportAs(ReportFormat::Pdf, f.path("no such folder/last.pdf"));
    QVERIFY(!f.window.close());
    QVERIFY(f.window.isVisible());
    QVERIFY(f.window.messages().text().contains(f.path("no such folder/last.pdf")));
    QVERIFY(f.window.close());   // it was read
}

QTEST_MAIN(TestReportExport)
#include "tst_report_export.moc"

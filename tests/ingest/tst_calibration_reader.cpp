#include "ingest/calibration_columns.h"
#include "ingest/calibration_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <cmath>

using namespace tenbin::ingest;
using tenbin::planner::CalibrationRow;

namespace {

const QByteArray kHeader = "concurrency,latency_p50_s,latency_p95_s,transactions_per_minute\n";
const QByteArray kRow = "1,0.5,0.75,120\n";
const QByteArray kBody = kRow + "4,1,1.25,240\n";

bool near(const std::optional<double> &value, const std::optional<double> &expected)
{
    return value.has_value() == expected.has_value() && (!value || std::abs(*value - *expected) <= 1e-12 * *expected);
}

bool near(const CalibrationRow &a, const CalibrationRow &b)
{
    return near(a.concurrency, b.concurrency) && near(a.latencyMean_s, b.latencyMean_s) && near(a.latencyP50_s, b.latencyP50_s)
        && near(a.secondsPerToken, b.secondsPerToken) && near(a.requests_per_s, b.requests_per_s)
        && near(a.outputTokens_per_s, b.outputTokens_per_s);
}

}   // namespace

class TestCalibrationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void sameTable_data();
    void sameTable();
    void tools_data();
    void tools();
    void columns_data();
    void columns();
    void refusesBad_data();
    void refusesBad();
    void noFile();
    void limits();
    void gzip();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return path;
    }

    QTemporaryDir m_folder;
};

void TestCalibrationReader::sameTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << kHeader + kBody;
    QTest::newRow("CR LF") << QByteArray(kHeader + kBody).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(kHeader + kBody).replace("\n", "\r");
    QTest::newRow("no last line end") << QByteArray(kHeader + kBody).chopped(1);
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + kHeader + kBody;
    QTest::newRow("comments") << "# One \"unit\", 3,433 tokens\n\n  # another\n" + kHeader + "#\n" + kBody + "# end";
    QTest::newRow("comment after the mark") << "\xEF\xBB\xBF# it's a table\r\n" + kHeader + kBody;
    QTest::newRow("quoted, a break in a name") << "\"note\n# no comment\"," + kHeader + "x," + kRow + "\"y # z\",4,1,1.25,240\n";
    QTest::newRow("a row twice, with another p95") << kHeader + kBody + "1,0.5,0.80,120\n";
    QTest::newRow("signs, spaces and exponents") << kHeader + "1,+0.5,x, 12e1 \n4, 1.0 ,,240\n";
}

void TestCalibrationReader::sameTable()
{
    QFETCH(QByteArray, bytes);
    const auto rows = readCalibration(write(bytes));
    QVERIFY2(rows, qPrintable(QString::number(rows ? 0 : static_cast<int>(rows.error().code))));
    QCOMPARE(rows->size(), std::size_t{2});
    QVERIFY(near(rows->at(0), {1, {}, .5, {}, 2, {}}));
    QVERIFY(near(rows->at(1), {4, {}, 1, {}, 4, {}}));
}

void TestCalibrationReader::tools_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CalibrationRow>("second");
    const auto row
        = [](const char *name, const QByteArray &bytes, const CalibrationRow &second) { QTest::newRow(name) << bytes << second; };
    row("a vendor's table",
        "concurrency,ttft_s,token_speed_tps,token_throughput_tps,request_latency_s,requests_per_s\n"
        "1,0.05,50,50,5,0.2\n8,0.07,40,300,6,1.25\n",
        {8, 6, {}, .025, 1.25, 300});
    row("the same with its own headings",
        "Concurrency,Time to First Token (TTFT)(second),Token-level Inference Speed (tokens/second),"
        "Token-level Throughput (tokens/second),Request-level Latency (second),Request-level Throughput (Request per minute) "
        "(RPM)\n"
        "1,0.05,50,50,5,12\n8,0.07,40,300,6,75\n",
        {8, 6, {}, .025, 1.25, 300});
    row("FMBench",
        "instance_type,concurrency,latency_mean,latency_p50,latency_p95,transactions_per_minute\n"
        "ml.g5,1,0.8,0.7,1,75\nml.g5,4,1.2,1.1,2,200\n",
        {4, 1.2, 1.1, {}, 200. / 60, {}});
    row("GuideLLM",
        "Strategy,Rate,Successful requests_per_second mean,Successful request_concurrency mean,Successful request_latency mean,"
        "Successful request_latency median,Incomplete request_latency mean,Successful inter_token_latency_ms mean,"
        "Successful inter_token_latency_ms median,Successful time_per_output_token_ms mean,"
        "Successful output_tokens_per_second mean\n"
        "concurrent,1,0.5,0.99,2,2.1,0,18,17,20,100\nconcurrent,8,2.5,7.98,3,3.1,0,28,27,30,500\n",
        {7.98, 3, 3.1, .03, 2.5, 500});
    row("GuideLLM, streams as the rate", "rate,request_latency_mean,itl_median_ms\n1,2,20\n8,3,30\n", {8, 3, {}, .03, {}, {}});
    row("AIPerf",
        "Concurrency,Request Latency (ms) avg,Request Latency (ms) p50,Request Latency (ms) p99,"
        "Request Throughput (requests/sec) avg,Output Token Throughput (tokens/sec) avg,Inter Token Latency (ms) avg\n"
        "1,2000,1900,2500,0.5,100,20\n8,3000,2900,3500,2.5,500,30\n",
        {8, 3, 2.9, .03, 2.5, 500});
    row("milliseconds by Little's law",
        "concurrency,request_latency_avg,request_latency_p50,request_throughput,inter_token_latency_avg\n"
        "1,2000,1900,0.5,20\n8,3000,2900,2.5,30\n",
        {8, 3, 2.9, .03, 2.5, {}});
    row("seconds where nothing tells", "concurrency,latency,itl\n1,2000,.02\n8,3000,.03\n", {8, 3000, {}, .03, {}, {}});
    row("microseconds, rank before place", "users,concurrency,latency_us,e2e_latency_ms\n9,1,5,2\n9,2,5,4\n",
        {2, .004, {}, {}, {}, {}});
}

void TestCalibrationReader::tools()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CalibrationRow, second);
    const auto rows = readCalibration(write(bytes));
    QVERIFY2(rows, qPrintable(QString::fromStdString(rows ? std::string() : rows.error().column + rows.error().text)));
    QCOMPARE(rows->size(), std::size_t{2});
    QVERIFY(near(rows->at(1), second));
}

void TestCalibrationReader::columns_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *other : {"", "latency_p95_s", "p99", "request_latency_max", "latency_std", "total_tokens_per_second mean",
             "Errored request_latency mean", "usd_per_10k_transactions", "ttft_s", "time_to_first_token_ms",
             "concurrency_level_x", "tpm", "throughput", "seconds", "\xE9\x81\x85\xE5\xBB\xB6"})
        QTest::newRow(other) << QByteArray(other);
}

void TestCalibrationReader::columns()
{
    QFETCH(QByteArray, name);
    QVERIFY(!loadColumn(name.toStdString()));
    QCOMPARE(*loadColumn("P50 Latency [ms]"), (LoadColumn{LoadFigure::LatencyP50, 1e-3, 1}));
    QCOMPARE(*loadColumn("median_request_latency"), (LoadColumn{LoadFigure::LatencyP50, std::nullopt, 0}));
    QCOMPARE(*loadColumn("rpm"), (LoadColumn{LoadFigure::Requests, 1. / 60, 1}));
    QVERIFY(loadColumn("tpot_ms median")->rank > loadColumn("itl_ms mean")->rank);
}

void TestCalibrationReader::refusesBad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    const auto row
        = [](const char *name, const QByteArray &bytes, IngestCode code, qint64 line = 0, const QByteArray &column = {},
              const QByteArray &text = {}) { QTest::newRow(name) << bytes << static_cast<int>(code) << line << column << text; };
    const auto cell = [&](const char *text, IngestCode code) {
        row(text, "# table\n" + kHeader + kRow + "4," + text + ",1,240\n", code, 4, "latency_p50_s", text);
    };
    row("empty", {}, IngestCode::Empty);
    row("comments only", "# a\n# b\n", IngestCode::MissingColumn, 3, "concurrency");
    row("no concurrency", "latency_p50_s,b\n1,2\n2,3\n", IngestCode::MissingColumn, 1, "concurrency");
    row("no latency", "# t\nconcurrency,latency_p95_s\n1,2\n", IngestCode::MissingColumn, 2, "latency");
    row("no rows", kHeader, IngestCode::NoRows, 2);
    row("one row", kHeader + kRow, IngestCode::TooFewRows, 3);
    row("one row, twice", kHeader + kRow + kRow, IngestCode::TooFewRows, 4);
    cell("fast", IngestCode::NotNumber);
    cell("0x1p-1", IngestCode::NotNumber);
    cell("1.5s", IngestCode::NotNumber);
    cell("", IngestCode::NotNumber);
    cell("+-1", IngestCode::NotNumber);
    cell("NaN", IngestCode::NotFinite);
    cell("-nan", IngestCode::NotFinite);
    cell("inf", IngestCode::NotFinite);
    cell("-Infinity", IngestCode::NotFinite);
    cell("-0.5", IngestCode::Negative);
    cell("0", IngestCode::Zero);
    cell("-0.0", IngestCode::Zero);
    cell("1e999", IngestCode::TooLarge);
    row("thousands", kHeader + kRow + "\"1,024\",1,1,240\n", IngestCode::NotNumber, 3, "concurrency", "1,024");
    row("concurrency 0", kHeader + "0,1,1,240\n", IngestCode::Zero, 2, "concurrency", "0");
    row("bad throughput", kHeader + kRow + "4,1,1,none\n", IngestCode::NotNumber, 3, "transactions_per_minute", "none");
    row("contradiction", kHeader + kBody + "1.0,0.6,0.75,120\n", IngestCode::Contradiction, 4, "concurrency", "1.0");
    row("short row", kHeader + kRow + "4,1\n", IngestCode::ColumnCount, 3, {}, "2");
    row("long row", kHeader + kRow + "4,1,1,240,9\n", IngestCode::ColumnCount, 3, {}, "5");
    row("line after a break in a field", "note," + kHeader + "\"a\r\nb\"," + kRow + "c,4,x,1,1\n", IngestCode::NotNumber, 4,
        "latency_p50_s", "x");
    row("open quote", kHeader + kRow + "\"4,1,1,240\n", IngestCode::BadQuoting, 3);
    row("quote in a field", kHeader + kRow + "4,1\"2,1,240\n", IngestCode::BadQuoting, 3);
    row("UTF-16", QByteArray("\xFF\xFE") + QByteArray("c\0o\0n\0", 6), IngestCode::Utf16);
    row("UTF-16, no mark", QByteArray("c\0o\0n\0c\0u\0r\0r\0", 14), IngestCode::Utf16);
    row("binary", QByteArray("\x89PNG\r\n\x1A\n", 8), IngestCode::Binary);
    row("endless line", QByteArray(200'000, 'x'), IngestCode::LineTooLong, 1);
    row("endless table", kHeader + kRow.repeated(400'000), IngestCode::TooManyRows);
    row("long text is cut between characters", kHeader + QByteArray("\xE6\x97\xA5").repeated(40) + ",1,1,1\n",
        IngestCode::NotNumber, 2, "concurrency", QByteArray("\xE6\x97\xA5").repeated(26));
}

void TestCalibrationReader::refusesBad()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(qint64, line);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    const QString path = write(bytes);
    const auto rows = readCalibration(path);
    QVERIFY(!rows);
    QCOMPARE(static_cast<int>(rows.error().code), code);
    QCOMPARE(qint64{rows.error().line}, line);
    QCOMPARE(QByteArray::fromStdString(rows.error().column), column);
    QCOMPARE(QByteArray::fromStdString(rows.error().text), text);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestCalibrationReader::noFile()
{
    QCOMPARE(
        readCalibration(m_folder.filePath(QStringLiteral("none.csv"))).error(), (IngestError{IngestCode::Missing, 0, {}, {}}));
    QCOMPARE(readCalibration(m_folder.path()).error(), (IngestError{IngestCode::NotAFile, 0, {}, {}}));
}

void TestCalibrationReader::limits()
{
    QByteArray bytes = kHeader;
    for (int i = 1; i <= 5; ++i)
        bytes += QByteArray::number(i) + ",1,1,60\n";
    const QString path = write(bytes);
    QVERIFY(readCalibration(path, {5, 100}));
    QCOMPARE(readCalibration(path, {4, 100}).error(), (IngestError{IngestCode::TooManyRows, 6, {}, {}}));
    QCOMPARE(readCalibration(path, {5, 20}).error().code, IngestCode::LineTooLong);
}

void TestCalibrationReader::gzip()
{
    const QString path = m_folder.filePath(QStringLiteral("table.csv.gz"));
    const QByteArray bytes = kHeader + kBody;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    QCOMPARE(gzwrite(file, bytes.constData(), static_cast<unsigned>(bytes.size())), static_cast<int>(bytes.size()));
    gzclose(file);
    QVERIFY(readCalibration(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadWrite) && written.resize(written.size() - 6));
    written.close();
    QCOMPARE(readCalibration(path).error(), (IngestError{IngestCode::BadCompression, 0, {}, {}}));
}

QTEST_APPLESS_MAIN(TestCalibrationReader)
#include "tst_calibration_reader.moc"

#include "ingest/trace_reader.h"
#include "ingest/utc_time.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <zlib.h>

using namespace tenbin::ingest;

namespace {

const QByteArray kHeader = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
const QByteArray kRow = "2023-11-16 18:15:46.6805900,374,44\n";

QByteArray utf16(const QByteArray &text, bool bigEndian, bool mark)
{
    QByteArray result;
    const auto add = [&](char high, char low) {
        result += bigEndian ? high : low;
        result += bigEndian ? low : high;
    };
    if (mark)
        add('\xFE', '\xFF');
    for (const char c : text)
        add('\0', c);
    return result;
}

QByteArray gzipped(const QByteArray &text, const QString &scratch)
{
    gzFile file = gzopen(QFile::encodeName(scratch).constData(), "wb");
    gzwrite(file, text.constData(), static_cast<unsigned>(text.size()));
    gzclose(file);
    QFile written(scratch);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

}   // namespace

class TestTraceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void readsGood_data();
    void readsGood();
    void refusesBad_data();
    void refusesBad();
    void noFile();
    void limits();
    void quotedBreaksCountAsLines();
    void gzip();
    void times_data();
    void times();
    void timesEqualQt();
    void manyRows();

private:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("trace.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return path;
    }

    QTemporaryDir m_folder;
};

void TestTraceReader::readsGood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = "2023-11-16 18:15:46.6805900,374,44\n2023-11-16 18:15:50.9951690,396,109\n";
    QTest::newRow("as published, LF") << kHeader + body;
    QTest::newRow("as published, CR LF") << QByteArray(kHeader + body).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(kHeader + body).replace("\n", "\r");
    QTest::newRow("no last line end") << QByteArray(kHeader + body).chopped(1);
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBF") + kHeader + body;
    QTest::newRow("blank lines") << "\n" + kHeader + "\n\n" + body + "\n\r\n";
    QTest::newRow("quoted") << QByteArray("\"TIMESTAMP\",\"ContextTokens\",\"GeneratedTokens\"\n"
                                          "\"2023-11-16 18:15:46.6805900\",\"374\",\"44\"\n"
                                          "\"2023-11-16 18:15:50.9951690\",396,109\n");
    QTest::newRow("other order, more columns, quoted commas")
        << QByteArray("note,GeneratedTokens,timestamp,CONTEXTTOKENS\n"
                      "\"a, \"\"b\"\"\nc\",44,2023-11-16 18:15:46.6805900,374\n"
                      ",109,2023-11-16 18:15:50.9951690,396\n");
    QTest::newRow("2024: six digits and an offset")
        << kHeader + "2023-11-16 18:15:46.680590+00:00,374,44\n2023-11-16T20:15:50.995169+02:00,396,109\n";
    QTest::newRow("spaces around fields") << kHeader
            + "2023-11-16 18:15:46.6805900, 374 , 44\n"
              "2023-11-16 18:15:50.9951690,396 ,109\n";
}

void TestTraceReader::readsGood()
{
    QFETCH(QByteArray, bytes);
    const auto trace = readTrace(write(bytes, QStringLiteral("a trace.2023.csv")));
    QVERIFY2(trace, qPrintable(QString::number(trace ? 0 : static_cast<int>(trace.error().code))));
    QCOMPARE(*trace, (tenbin::planner::Trace{"a trace", {0, 4.314579}, {374, 396}, {44, 109}}));
}

void TestTraceReader::refusesBad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    const auto row
        = [](const char *name, const QByteArray &bytes, IngestCode code, qint64 line = 0, const QByteArray &column = {},
              const QByteArray &text = {}) { QTest::newRow(name) << bytes << static_cast<int>(code) << line << column << text; };
    const QByteArray time = "2023-11-16 18:15:46.6805900,";
    row("empty", {}, IngestCode::Empty);
    row("header only", kHeader, IngestCode::NoRows, 2);
    row("header only, no line end", kHeader.chopped(1), IngestCode::NoRows, 1);
    row("blank lines only", "\n\n\n", IngestCode::MissingColumn, 4, "TIMESTAMP");
    row("no header", kRow, IngestCode::MissingColumn, 1, "TIMESTAMP");
    row("no time column", "When,ContextTokens,GeneratedTokens\n" + kRow, IngestCode::MissingColumn, 1, "TIMESTAMP");
    row("no input column", "TIMESTAMP,Context,GeneratedTokens\n" + kRow, IngestCode::MissingColumn, 1, "ContextTokens");
    row("no output column", "TIMESTAMP,ContextTokens\n", IngestCode::MissingColumn, 1, "GeneratedTokens");
    row("NaN", kHeader + kRow + time + "NaN,44\n", IngestCode::NotFinite, 3, "ContextTokens", "NaN");
    row("-nan", kHeader + time + "374,-nan\n", IngestCode::NotFinite, 2, "GeneratedTokens", "-nan");
    row("inf", kHeader + kRow + kRow + time + "374,inf\n", IngestCode::NotFinite, 4, "GeneratedTokens", "inf");
    row("-Infinity", kHeader + time + "-Infinity,4\n", IngestCode::NotFinite, 2, "ContextTokens", "-Infinity");
    row("negative input", kHeader + time + "-374,44\n", IngestCode::Negative, 2, "ContextTokens", "-374");
    row("negative output", kHeader + time + "374,-1\n", IngestCode::Negative, 2, "GeneratedTokens", "-1");
    row("fraction", kHeader + time + "374.5,44\n", IngestCode::NotInteger, 2, "ContextTokens", "374.5");
    row("exponent", kHeader + time + "374,1e3\n", IngestCode::NotInteger, 2, "GeneratedTokens", "1e3");
    row("word", kHeader + time + "many,44\n", IngestCode::NotInteger, 2, "ContextTokens", "many");
    row("empty field", kHeader + time + ",44\n", IngestCode::NotInteger, 2, "ContextTokens");
    row("above 2^31 - 1", kHeader + time + "2147483648,44\n", IngestCode::TooLarge, 2, "ContextTokens", "2147483648");
    row("time word", kHeader + "yesterday,374,44\n", IngestCode::BadTime, 2, "TIMESTAMP", "yesterday");
    row("30 February", kHeader + "2023-02-30 18:15:46.0,374,44\n", IngestCode::BadTime, 2, "TIMESTAMP", "2023-02-30 18:15:46.0");
    row("25 o'clock", kHeader + "2023-02-03 25:15:46,374,44\n", IngestCode::BadTime, 2, "TIMESTAMP", "2023-02-03 25:15:46");
    row("no time", kHeader + ",374,44\n", IngestCode::BadTime, 2, "TIMESTAMP");
    row("unsorted", kHeader + kRow + kRow + "2023-11-16 18:15:46.6805899,1,1\n", IngestCode::TimeOrder, 4, "TIMESTAMP",
        "2023-11-16 18:15:46.6805899");
    row("short row", kHeader + kRow + time + "374\n", IngestCode::ColumnCount, 3, {}, "2");
    row("cut off", kHeader + kRow + "2023-11-16 18:15:47.0", IngestCode::ColumnCount, 3, {}, "1");
    row("long row", kHeader + time + "374,44,9\n", IngestCode::ColumnCount, 2, {}, "4");
    row("open quote", kHeader + kRow + "\"2023-11-16 18:15:47.0,374,44\n", IngestCode::BadQuoting, 3);
    row("text after a quote", kHeader + "\"2023-11-16 18:15:47.0\"x,374,44\n", IngestCode::BadQuoting, 2);
    row("quote in a field", kHeader + "2023-11-16 18:15:47.0,3\"74,44\n", IngestCode::BadQuoting, 2);
    row("UTF-16 LE", utf16(kHeader + kRow, false, true), IngestCode::Utf16);
    row("UTF-16 BE", utf16(kHeader + kRow, true, true), IngestCode::Utf16);
    row("UTF-16 LE, no mark", utf16(kHeader + kRow, false, false), IngestCode::Utf16);
    row("UTF-16 BE, no mark", utf16(kHeader + kRow, true, false), IngestCode::Utf16);
    row("executable",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
            20),
        IngestCode::Binary);
    row("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), IngestCode::Binary);
    row("NUL far inside", kHeader + kRow.repeated(200) + QByteArray("\0", 1), IngestCode::Binary);
    row("endless line", QByteArray(1'000'000, 'x'), IngestCode::LineTooLong, 1);
    row("endless quoted line", kHeader + kRow + '"' + QByteArray(1'000'000, 'x'), IngestCode::LineTooLong, 3);
    row("endless row of fields", kHeader + QByteArray("1,").repeated(100'000), IngestCode::BadTime, 2, "TIMESTAMP", "1");
    row("endless header", QByteArray("a,").repeated(100'000), IngestCode::LineTooLong, 1);
    row("long text is cut between characters", kHeader + QByteArray("\xE6\x97\xA5").repeated(40) + ",1,1\n", IngestCode::BadTime,
        2, "TIMESTAMP", QByteArray("\xE6\x97\xA5").repeated(26));
    row("cut short .gz", gzipped(kHeader + kRow.repeated(1000), m_folder.filePath(QStringLiteral("scratch.gz"))).chopped(12),
        IngestCode::BadCompression);
}

void TestTraceReader::refusesBad()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(qint64, line);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    const QString path = write(bytes);
    const auto trace = readTrace(path);
    QVERIFY(!trace);
    QCOMPARE(static_cast<int>(trace.error().code), code);
    QCOMPARE(qint64{trace.error().line}, line);
    QCOMPARE(QByteArray::fromStdString(trace.error().column), column);
    QCOMPARE(QByteArray::fromStdString(trace.error().text), text);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestTraceReader::noFile()
{
    QCOMPARE(readTrace(m_folder.filePath(QStringLiteral("none.csv"))).error(), (IngestError{IngestCode::Missing, 0, {}, {}}));
    QCOMPARE(readTrace(m_folder.path()).error(), (IngestError{IngestCode::NotAFile, 0, {}, {}}));
    const QString path = write(kHeader + kRow, QStringLiteral("locked.csv"));
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("This user may read every file (root).");
    QCOMPARE(readTrace(path).error(), (IngestError{IngestCode::Unreadable, 0, {}, {}}));
}

void TestTraceReader::limits()
{
    const QString path = write(kHeader + kRow.repeated(5));
    QVERIFY(readTrace(path, TraceFormat::Azure, {5, 100}));
    QCOMPARE(readTrace(path, TraceFormat::Auto, {4, 100}).error(), (IngestError{IngestCode::TooManyRows, 6, {}, {}}));
    QCOMPARE(readTrace(path, TraceFormat::Auto, {5, 10}).error().code, IngestCode::LineTooLong);
    QCOMPARE(ReadLimits{}.rows, std::size_t{50'000'000});
}

void TestTraceReader::quotedBreaksCountAsLines()
{
    const QByteArray bytes = "note,TIMESTAMP,ContextTokens,GeneratedTokens\r\n"
                             "\"two\r\nlines\",2023-11-16 18:15:46.0,374,44\r\n"
                             "x,2023-11-16 18:15:46.0,bad,44\r\n";
    QCOMPARE(readTrace(write(bytes)).error(), (IngestError{IngestCode::NotInteger, 4, "ContextTokens", "bad"}));
}

void TestTraceReader::gzip()
{
    const QString path = m_folder.filePath(QStringLiteral("day.csv.gz"));
    QVERIFY(!gzipped(kHeader + kRow.repeated(5000), path).isEmpty());
    const auto trace = readTrace(path);
    QVERIFY(trace);
    QCOMPARE(trace->arrival_s.size(), std::size_t{5000});
    QCOMPARE(trace->name, std::string("day"));
}

void TestTraceReader::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanoseconds");   // -1: refused
    const qint64 base = 1700158546;
    QTest::newRow("seconds") << QByteArray("2023-11-16 18:15:46") << base * 1'000'000'000;
    QTest::newRow("seven digits") << QByteArray("2023-11-16 18:15:46.6805900") << base * 1'000'000'000 + 680'590'000;
    QTest::newRow("nine digits") << QByteArray("2023-11-16 18:15:46.123456789") << base * 1'000'000'000 + 123'456'789;
    QTest::newRow("twelve digits") << QByteArray("2023-11-16 18:15:46.123456789999Z") << base * 1'000'000'000 + 123'456'789;
    QTest::newRow("Z") << QByteArray("2023-11-16T18:15:46.5Z") << base * 1'000'000'000 + 500'000'000;
    QTest::newRow("east") << QByteArray("2023-11-16 23:45:46+05:30") << base * 1'000'000'000;
    QTest::newRow("west") << QByteArray("2023-11-16 13:15:46-0500") << base * 1'000'000'000;
    QTest::newRow("leap day") << QByteArray("2024-02-29 00:00:00") << qint64{1709164800} * 1'000'000'000;
    QTest::newRow("epoch") << QByteArray("1970-01-01 00:00:00") << qint64{0};
    for (const char *bad : {"", "2023-11-16", "2023-11-16 18:15", "2023-11-16 18:15:46.", "2023-11-16 18:15:46 ",
             "2023-11-16 18:15:46+5", "2023-11-16 18:15:46+05:60", "2023-11-16 18:15:60", "2023-11-16 18:60:00",
             "2023-11-16 24:00:00", "2023-02-29 00:00:00", "2023-13-01 00:00:00", "2023-00-01 00:00:00", "2023-01-00 00:00:00",
             "1969-12-31 00:00:00", "2201-01-01 00:00:00", "2023/11/16 18:15:46", "2023-11-16_18:15:46", "2023-11-16 18-15:46",
             "2023-1a-16 18:15:46", "-023-11-16 18:15:46", "2023-11-16 1 :15:46"})
        QTest::newRow(qPrintable(QStringLiteral("refused: ") + QString::fromLatin1(bad))) << QByteArray(bad) << qint64{-1};
    QTest::newRow("refused: NULs") << QByteArray(QByteArray(10, '\0') + " 18:15:46") << qint64{-1};
}

void TestTraceReader::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, nanoseconds);
    UtcTimeParser parser;
    const auto parsed = parser.parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(qint64{parsed.value_or(-1)}, nanoseconds);
}

// Every day of two centuries, at an hour that changes.
void TestTraceReader::timesEqualQt()
{
    UtcTimeParser parser;
    QDateTime day(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; day.date().year() < 2200; ++i, day = day.addSecs(86'400 + 3607)) {
        const QByteArray text = day.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
        const auto parsed = parser.parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QCOMPARE(qint64{parsed.value_or(-1)}, day.toSecsSinceEpoch() * 1'000'000'000);
    }
}

// Many chunks, with lines across their borders.
void TestTraceReader::manyRows()
{
    QByteArray bytes = kHeader;
    for (int i = 0; i < 100'000; ++i)
        bytes += QByteArray("2023-11-16 ") + QTime(0, 0).addMSecs(i * 7).toString(QStringLiteral("HH:mm:ss.zzz")).toLatin1() + ','
            + QByteArray::number(i) + ',' + QByteArray::number(i % 77) + "\r\n";
    const auto trace = readTrace(write(bytes));
    QVERIFY(trace);
    QCOMPARE(trace->arrival_s.size(), std::size_t{100'000});
    for (int i = 0; i < 100'000; ++i) {
        const auto at = static_cast<std::size_t>(i);
        QCOMPARE(trace->arrival_s[at], i * 7 / 1e3);
        QCOMPARE(trace->inputTokens[at], i);
        QCOMPARE(trace->outputTokens[at], i % 77);
    }
}

QTEST_APPLESS_MAIN(TestTraceReader)
#include "tst_trace_reader.moc"

// tenbin calibrate, as scripts use it.
#include "tool.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

using namespace tenbin::test;

namespace {

const QByteArray kHeader = "# A server that takes 9 s and 1 s more for each call\n"
                           "concurrency,request_latency_s,token_speed_tps,requests_per_s\n";
const QByteArray kTable = kHeader + "1,10,50,0.1\n4,13,40,0.3076923076923077\n16,25,20,0.64\n64,73,5,0.8767123287671232\n";

bool near(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) <= 1e-9 * std::abs(expected);
}

}   // namespace

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void predicts();
    void mediansOnly();
    void withoutPredictions();
    void textForPeople();
    void statuses_data();
    void statuses();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Ran calibrate(const QStringList &words) const
    {
        return runTenbin(QStringList{QStringLiteral("calibrate")} + words, m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestCalibrate::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(QFile::exists(qEnvironmentVariable("TENBIN_BINARY")), "TENBIN_BINARY names the built program");
    QVERIFY(write(path("table.csv"), kTable));
    QVERIFY(write(path("medians.csv"), "concurrency,latency_p50_s\n1,2\n9,2\n"));
    QVERIFY(write(path("nolatency.csv"), "concurrency,requests_per_s\n1,2\n9,2\n"));
    QVERIFY(write(path("onerow.csv"), kHeader + "1,10,50,0.1\n"));
    QVERIFY(write(path("nan.csv"), kTable + "128,nan,5,1\n"));
    QVERIFY(write(path("zero.csv"), kTable + "0,10,5,1\n"));
    QVERIFY(write(path("word.csv"), kTable + "128,slow,5,1\n"));
    QVERIFY(write(path("differ.csv"), kTable + "16,26,20,0.64\n"));
    QVERIFY(write(path("tiny.csv"), kTable + "128,1e-300,5,1\n"));
}

void TestCalibrate::predicts()
{
    const QStringList line{
        QStringLiteral("table.csv"), QStringLiteral("--predict"), QStringLiteral("2,8,32"), QStringLiteral("--json")};
    const Ran ran = calibrate(line);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.err.constData());
    const QJsonObject o = ran.json();
    for (const char *key : {"a0_s", "a1_s", "knee_concurrency", "mape", "mape_throughput", "predicted"})
        QVERIFY2(o.contains(QLatin1String(key)), key);
    // Of the rows up to the knee at 21: 20, 25 and 50 ms a token at 1, 4 and 16 calls, least squares by hand.
    QVERIFY(near(o[QLatin1String("a1_s")], (6 * .035 / 3 + 3 * .02 / 3 + 9 * .055 / 3) / 126));
    QVERIFY(near(o[QLatin1String("a0_s")], .095 / 3 - 7 * o[QLatin1String("a1_s")].toDouble()));
    QCOMPARE(o[QLatin1String("fit_of")].toString(), QStringLiteral("output_token"));
    QVERIFY(near(o[QLatin1String("knee_concurrency")], 21));
    QCOMPARE(o[QLatin1String("knee_in_table")].toBool(), true);
    QVERIFY(o[QLatin1String("mape")].toDouble() < 1e-9);
    const QJsonArray predicted = o[QLatin1String("predicted")].toArray();
    QCOMPARE(predicted.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const double b = 2 << (2 * i);
        QCOMPARE(predicted[i][QLatin1String("concurrency")].toDouble(), b);
        QVERIFY(near(predicted[i][QLatin1String("latency_mean_s")], 9 + b));
        QVERIFY(near(predicted[i][QLatin1String("requests_per_s")], b / (9 + b)));
        QVERIFY(predicted[i].toObject().contains(QLatin1String("latency_p50_s")));
        QVERIFY(predicted[i][QLatin1String("latency_p50_s")].isNull());
    }
    QCOMPARE(calibrate(line).out, ran.out.constData());
}

void TestCalibrate::mediansOnly()
{
    const Ran ran = calibrate({QStringLiteral("medians.csv"), QStringLiteral("--predict=3"), QStringLiteral("--json")});
    QCOMPARE(ran.status, 0);
    const QJsonObject o = ran.json();
    QVERIFY(o[QLatin1String("knee_concurrency")].isNull());
    QVERIFY(o[QLatin1String("mape")].isNull());
    QCOMPARE(o[QLatin1String("fit_of")].toString(), QStringLiteral("call"));
    QCOMPARE(o[QLatin1String("throughput_by_little")].toBool(), true);
    const QJsonValue row = o[QLatin1String("predicted")][0];
    QVERIFY(near(row[QLatin1String("latency_p50_s")], 2));
    QVERIFY(row[QLatin1String("latency_mean_s")].isNull());
    QVERIFY(near(row[QLatin1String("requests_per_s")], 1.5));
}

void TestCalibrate::withoutPredictions()
{
    const Ran ran = calibrate({QStringLiteral("table.csv"), QStringLiteral("--json")});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.json()[QLatin1String("predicted")].isArray());
    QVERIFY(ran.json()[QLatin1String("predicted")].toArray().isEmpty());
}

void TestCalibrate::textForPeople()
{
    const Ran ran = calibrate({QStringLiteral("table.csv"), QStringLiteral("--predict"), QStringLiteral("8")});
    QCOMPARE(ran.status, 0);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(text.contains(QStringLiteral("levels off at about 21 calls in flight")), ran.out.constData());
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("8\t17\\.0.s\t-\t0\\.47\n"))), ran.out.constData());
    QCOMPARE(text.count(QLatin1Char('\n')), 5);
}

void TestCalibrate::statuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const QStringList &words, int status, const char *says) {
        QTest::newRow(qPrintable(words.join(QLatin1Char(' ')))) << words << status << QString::fromUtf8(says);
    };
    const auto predict = [&](const char *list) {
        row({QStringLiteral("table.csv"), QStringLiteral("--predict"), QString::fromUtf8(list)}, 2, "--predict");
    };
    row({}, 2, "argument");
    row({QStringLiteral("table.csv"), QStringLiteral("table.csv")}, 2, "argument");
    row({QStringLiteral("table.csv"), QStringLiteral("--guess")}, 2, "guess");
    for (const char *list : {"", "2,", ",", "0", "-1", "2,many", "nan", "inf", "1e7", "2;8"})
        predict(list);
    const auto refused = [&](const char *file, const char *says) { row({QString::fromUtf8(file)}, 3, says); };
    refused("missing.csv", "missing\\.csv.*no such file");
    refused("nolatency.csv", "nolatency\\.csv.*line 1.*latency.*missing");
    refused("onerow.csv", "onerow\\.csv.*two");
    refused("nan.csv", "nan\\.csv.*line 7.*request_latency_s.*nan");
    refused("zero.csv", "zero\\.csv.*line 7.*concurrency.*zero");
    refused("word.csv", "word\\.csv.*line 7.*slow.*number");
    refused("differ.csv", "differ\\.csv.*line 7.*16");
    refused("tiny.csv", "tiny\\.csv.*too small");
}

void TestCalibrate::statuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Ran ran = calibrate(words);
    QVERIFY2(ran.status == status, QByteArray(ran.out + ran.err).constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(QString::fromUtf8(ran.err).contains(QRegularExpression(says)), ran.err.constData());
    QVERIFY2(status == 2 || ran.err.count('\n') == 1, ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"

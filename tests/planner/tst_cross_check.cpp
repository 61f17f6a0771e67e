// Closed form against replay over generated pairs: the record that ships is true, and keeps its bounds.
#include "cross_check.h"
#include "fixture.h"
#include "long_counts.h"
#include "report/accuracy.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace tenbin;

class TestCrossCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsTrue();
    void boundsHold();
};

namespace {

planner::Catalog catalog()
{
    planner::Catalog c = planner::fixture::catalog();
    for (planner::Model &m : c.models)
        if (m.id == "unit-model")
            m.provider = "Meta";   // with weights to host
    return c;
}

QJsonValue number(double value)
{
    return std::isinf(value) ? QJsonValue() : QJsonValue(value);
}

bool isNear(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-6 * std::abs(b);
}

}   // namespace

// With TENBIN_FULL all pairs are computed anew, else a sample. TENBIN_WRITE_ACCURACY names the file for a new record.
void TestCrossCheck::recordIsTrue()
{
    const QString target = qEnvironmentVariable("TENBIN_WRITE_ACCURACY");
    const auto &record = report::accuracy().pairs;
    const int step = tenbin::planner::longCounts() || !target.isEmpty() ? 1 : 43;
    const planner::Catalog prices = catalog();
    QJsonArray written;
    for (int i = 0; i < planner::kCrossPairs; i += step) {
        const planner::CrossPair pair = planner::crossPair(prices, i);
        const planner::CrossFigures its = planner::crossCheck(pair, prices);
        written.append(QJsonArray{
            QString::fromStdString(pair.lane), number(its.closed_s), number(its.replay_s), its.halfWidth, its.doubtful});
        if (!target.isEmpty())
            continue;
        QCOMPARE(record.size(), static_cast<std::size_t>(planner::kCrossPairs));
        const report::AccuracyPair &recorded = record[static_cast<std::size_t>(i)];
        QCOMPARE(QString::fromStdString(pair.lane), recorded.lane);
        QVERIFY2(isNear(its.closed_s, recorded.closed_s) && isNear(its.replay_s, recorded.replay_s)
                && its.doubtful == recorded.doubtful,
            qPrintable(QStringLiteral("pair %1: closed form %2 (recorded %3), replay %4 (%5): record anew with "
                                      "TENBIN_WRITE_ACCURACY")
                           .arg(i)
                           .arg(its.closed_s)
                           .arg(recorded.closed_s)
                           .arg(its.replay_s)
                           .arg(recorded.replay_s)));
    }
    if (target.isEmpty())
        return;
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = QJsonDocument(
        QJsonObject{{QStringLiteral("date"), QDate::currentDate().toString(Qt::ISODate)},
            {QStringLiteral("pairs"),
                written}}).toJson(QJsonDocument::Compact);
    text.replace("],[", "],\n[");
    QVERIFY(file.write(text + '\n') > 0);
}

void TestCrossCheck::boundsHold()
{
    const auto &pairs = report::accuracy().pairs;
    QVERIFY(pairs.size() >= 500);
    std::printf(
        "%-20s %6s %9s | %8s %8s | %8s %8s\n", "p95, closed form", "pairs", "doubtful", "median", "95th", "all: med.", "95th");
    for (const report::AccuracyRow &row : report::accuracyTable(pairs)) {
        std::printf("%-20s %6d %9d | %7.1f%% %7.1f%% | %8.1f%% %7.1f%%\n",
            qPrintable(row.lane.isEmpty() ? QStringLiteral("all") : row.lane), row.pairs, row.doubtful, row.median * 100,
            row.p95 * 100, row.medianAll * 100, row.p95All * 100);
        if (!row.lane.isEmpty())
            continue;
        QVERIFY(row.median <= 0.05);
        QVERIFY(row.p95 <= 0.20);
        QVERIFY(row.doubtful <= 0.15 * row.pairs);
    }
}

QTEST_GUILESS_MAIN(TestCrossCheck)
#include "tst_cross_check.moc"

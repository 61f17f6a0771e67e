#include "accuracy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

inline void initAccuracy()
{
    Q_INIT_RESOURCE(accuracy);   // must stand outside every namespace
}

namespace tenbin::report {

namespace {

double secondsOf(const QJsonValue &json)
{
    return json.isNull() ? std::numeric_limits<double>::infinity() : json.toDouble();
}

double quantile(std::vector<double> errors, double p)
{
    if (errors.empty())
        return 0;
    std::sort(errors.begin(), errors.end());
    const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(errors.size())));
    return errors[std::max<std::size_t>(rank, 1) - 1];
}

AccuracyRow rowOf(const QString &lane, const std::vector<AccuracyPair> &pairs)
{
    std::vector<double> all, sure;
    for (const AccuracyPair &pair : pairs) {
        if (!lane.isEmpty() && pair.lane != lane)
            continue;
        all.push_back(pair.error());
        if (!pair.doubtful)
            sure.push_back(pair.error());
    }
    return {lane, static_cast<int>(all.size()), static_cast<int>(all.size() - sure.size()), quantile(sure, 0.5),
        quantile(sure, 0.95), quantile(all, 0.5), quantile(all, 0.95)};
}

}   // namespace

double AccuracyPair::error() const
{
    if (std::isinf(closed_s) || std::isinf(replay_s))
        return closed_s == replay_s ? 0 : 1;
    return std::abs(closed_s / replay_s - 1);
}

const Accuracy &accuracy()
{
    static const Accuracy record = [] {
        initAccuracy();
        QFile file(QStringLiteral(":/accuracy/accuracy.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the record of the cross-check is not in the program");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        Accuracy read{root.value(QLatin1String("date")).toString(), {}};
        const QJsonArray rows = root.value(QLatin1String("pairs")).toArray();
        for (const auto &row : rows) {
            const QJsonArray p = row.toArray();
            read.pairs.push_back(
                {p.at(0).toString(), secondsOf(p.at(1)), secondsOf(p.at(2)), p.at(3).toDouble(), p.at(4).toBool()});
        }
        return read;
    }();
    return record;
}

std::vector<AccuracyRow> accuracyTable(const std::vector<AccuracyPair> &pairs)
{
    std::vector<AccuracyRow> rows;
    for (const AccuracyPair &pair : pairs)
        if (std::none_of(rows.begin(), rows.end(), [&](const AccuracyRow &r) { return r.lane == pair.lane; }))
            rows.push_back(rowOf(pair.lane, pairs));
    rows.push_back(rowOf({}, pairs));
    return rows;
}

QString accuracyLane(const QString &lane)
{
    static constexpr std::pair<const char *, const char *> kNames[]{{"on-demand", QT_TRANSLATE_NOOP("Accuracy", "On-demand")},
        {"reserved", QT_TRANSLATE_NOOP("Accuracy", "Reserved tier")},
        {"provisioned-spill", QT_TRANSLATE_NOOP("Accuracy", "Provisioned, spilling over")},
        {"provisioned-queue", QT_TRANSLATE_NOOP("Accuracy", "Provisioned, queueing")},
        {"real-time", QT_TRANSLATE_NOOP("Accuracy", "SageMaker real-time")},
        {"async", QT_TRANSLATE_NOOP("Accuracy", "SageMaker asynchronous")},
        {"serverless", QT_TRANSLATE_NOOP("Accuracy", "SageMaker serverless")},
        {"mixed", QT_TRANSLATE_NOOP("Accuracy", "Mixed lanes")}, {"", QT_TRANSLATE_NOOP("Accuracy", "All lanes")}};
    for (const auto &[id, name] : kNames)
        if (lane == QLatin1String(id))
            return QCoreApplication::translate("Accuracy", name);
    return lane;
}

}   // namespace tenbin::report

#include "learner_options.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenbin::study {

namespace {

constexpr int kMostCards = 9'999, kMostLapses = 99;

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

}   // namespace

QByteArray optionsJson(const LearnerOptions &options)
{
    const StudySettings &s = options.settings;
    const QJsonObject json{{QStringLiteral("retention"), s.scheduler.fsrs.retention}, {QStringLiteral("newPerDay"), s.newPerDay},
        {QStringLiteral("cardsPerDay"), s.cardsPerDay}, {QStringLiteral("leechLapses"), s.leechLapses},
        {QStringLiteral("pausedSince"), dayText(s.pausedSince)}, {QStringLiteral("examDay"), dayText(s.examDay)},
        {QStringLiteral("fuzzSeed"), QString::number(s.fuzzSeed)}, {QStringLiteral("front"), codeOf(options.front)},
        {QStringLiteral("back"), codeOf(options.back)}, {QStringLiteral("twoButtons"), options.twoButtons},
        {QStringLiteral("nextSeed"), QString::number(options.nextSeed)}, {QStringLiteral("nextQuestion"), options.nextQuestion}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LearnerOptions optionsFromJson(const QByteArray &bytes, const LearnerOptions &otherwise)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    LearnerOptions options = otherwise;
    StudySettings &s = options.settings;
    const auto whole = [&](const char *key, int &value, int low, int high) {
        value = std::clamp(json.value(QLatin1String(key)).toInt(value), low, high);
    };
    const auto day = [&](const char *key, QDate &value) {
        if (json.contains(QLatin1String(key)))
            value = QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    const auto number = [&](const char *key, std::uint64_t &value) {
        bool ok = false;
        const quint64 read = json.value(QLatin1String(key)).toString().toULongLong(&ok);
        value = ok ? read : value;
    };
    const auto language = [&](const char *key, Language &value) {
        value = languageFromCode(json.value(QLatin1String(key)).toString()).value_or(value);
    };
    double &retention = s.scheduler.fsrs.retention;
    retention = std::clamp(json.value(QLatin1String("retention")).toDouble(retention), kLeastRetention, kMostRetention);
    whole("newPerDay", s.newPerDay, 0, kMostCards);
    whole("cardsPerDay", s.cardsPerDay, 1, kMostCards);
    whole("leechLapses", s.leechLapses, 0, kMostLapses);
    day("pausedSince", s.pausedSince);
    day("examDay", s.examDay);
    number("fuzzSeed", s.fuzzSeed);
    language("front", options.front);
    language("back", options.back);
    options.twoButtons = json.value(QLatin1String("twoButtons")).toBool(options.twoButtons);
    number("nextSeed", options.nextSeed);
    whole("nextQuestion", options.nextQuestion, 0, 1'000'000);
    return options;
}

}   // namespace tenbin::study

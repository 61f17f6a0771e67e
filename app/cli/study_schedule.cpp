// study schedule: what FSRS remembers after each review, without steps, fuzz or button order.
#include "arguments.h"
#include "study/fsrs.h"
#include "study_commands.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace tenbin::cli {

namespace {

class StudyScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(StudyScheduleText)
};

constexpr double kLargestWeight = 100;               // above every bound that optimisers use
constexpr double kLeastDecay = 0.01;                 // w20
constexpr double kLowest = 0.01, kHighest = 0.999;   // retention
constexpr int kMostReviews = 10'000;

tl::expected<std::vector<double>, Failure> numbers(const QString &option, const QString &text, double low, double high)
{
    std::vector<double> values;
    for (const QString &word : text.split(QLatin1Char(','))) {
        bool ok = false;
        const double value = word.trimmed().toDouble(&ok);
        if (!ok || !(value >= low && value <= high))
            return tl::unexpected(
                wrongUsage(StudyScheduleText::tr("--%1 needs numbers from %2 to %3 with commas between, not “%4”")
                               .arg(option)
                               .arg(low)
                               .arg(high)
                               .arg(word)));
        values.push_back(value);
    }
    return values;
}

tl::expected<std::vector<int>, Failure> wholeNumbers(const QString &option, const QString &text, int low, int high)
{
    const auto values = numbers(option, text, low, high);
    if (!values)
        return tl::unexpected(values.error());
    std::vector<int> whole;
    for (const double value : *values) {
        whole.push_back(static_cast<int>(value));
        if (whole.back() != value)
            return tl::unexpected(wrongUsage(StudyScheduleText::tr("--%1 needs whole numbers").arg(option)));
    }
    return whole;
}

tl::expected<study::FsrsSettings, Failure> settingsOf(const Arguments &arguments)
{
    study::FsrsSettings settings;
    settings.shortTerm = !arguments.has(QStringLiteral("no-short-term"));
    if (arguments.has(QStringLiteral("retention"))) {
        const auto retention = arguments.number(QStringLiteral("retention"), kLowest, kHighest);
        if (!retention)
            return tl::unexpected(retention.error());
        settings.retention = *retention;
    }
    if (arguments.has(QStringLiteral("weights"))) {
        const auto weights
            = numbers(QStringLiteral("weights"), arguments.value(QStringLiteral("weights")), -kLargestWeight, kLargestWeight);
        if (!weights)
            return tl::unexpected(weights.error());
        if (weights->size() != study::kFsrsWeights || weights->back() < kLeastDecay)
            return tl::unexpected(
                wrongUsage(StudyScheduleText::tr("--weights needs the 21 weights of FSRS-6, the last of them at least %1")
                               .arg(kLeastDecay)));
        std::copy(weights->begin(), weights->end(), settings.weights.begin());
    }
    return settings;
}

struct Review
{
    study::Rating rating{};
    int gap_days = 0;
};

tl::expected<std::vector<Review>, Failure> reviewsOf(const Arguments &arguments)
{
    const auto ratingWords = arguments.required(QStringLiteral("ratings"));
    const auto gapWords = arguments.required(QStringLiteral("gaps"));
    if (!ratingWords || !gapWords)
        return tl::unexpected(!ratingWords ? ratingWords.error() : gapWords.error());
    const auto ratings = wholeNumbers(QStringLiteral("ratings"), *ratingWords, 1, 4);
    const auto gaps = wholeNumbers(QStringLiteral("gaps"), *gapWords, 0, study::kLongestInterval);
    if (!ratings || !gaps)
        return tl::unexpected(!ratings ? ratings.error() : gaps.error());
    if (ratings->size() != gaps->size() || ratings->size() > kMostReviews)
        return tl::unexpected(wrongUsage(
            StudyScheduleText::tr("--ratings and --gaps need as many numbers as each other, at most %1").arg(kMostReviews)));
    std::vector<Review> reviews;
    for (std::size_t i = 0; i < ratings->size(); ++i)
        reviews.push_back({static_cast<study::Rating>((*ratings)[i]), (*gaps)[i]});
    return reviews;
}

QJsonArray replay(const study::Fsrs &fsrs, const std::vector<Review> &reviews)
{
    QJsonArray rows;
    std::optional<study::Memory> memory;
    for (const Review &review : reviews) {
        // The first review has nothing to recall.
        const QJsonValue recall = memory ? QJsonValue(fsrs.retrievability(review.gap_days, memory->stability)) : QJsonValue();
        memory = fsrs.next(memory, review.rating, review.gap_days);
        rows.append(QJsonObject{{QStringLiteral("rating"), static_cast<int>(review.rating)},
            {QStringLiteral("gap_days"), review.gap_days}, {QStringLiteral("retrievability"), recall},
            {QStringLiteral("stability"), memory->stability}, {QStringLiteral("difficulty"), memory->difficulty},
            {QStringLiteral("interval_days"), fsrs.interval(memory->stability)}});
    }
    return rows;
}

}   // namespace

Result studySchedule(const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
        {QStringLiteral("ratings"), QStringLiteral("gaps"), QStringLiteral("retention"), QStringLiteral("weights")},
        {QStringLiteral("no-short-term"), QStringLiteral("json")}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto settings = settingsOf(*arguments);
    const auto reviews = reviewsOf(*arguments);
    if (!settings || !reviews)
        return tl::unexpected(!settings ? settings.error() : reviews.error());
    const QJsonArray rows = replay(study::Fsrs(*settings), *reviews);
    if (arguments->has(QStringLiteral("json"))) {
        printJson(rows);
        return kDone;
    }
    const QLocale locale;
    for (const auto row : rows) {
        const QJsonObject r = row.toObject();
        print(StudyScheduleText::tr("rating %1 after %2 d: stability %3 d, difficulty %4, next in %5 d")
                  .arg(r.value(QLatin1String("rating")).toInt())
                  .arg(r.value(QLatin1String("gap_days")).toInt())
                  .arg(locale.toString(r.value(QLatin1String("stability")).toDouble(), 'f', 2),
                      locale.toString(r.value(QLatin1String("difficulty")).toDouble(), 'f', 2),
                      locale.toString(r.value(QLatin1String("interval_days")).toInt())));
    }
    return kDone;
}

}   // namespace tenbin::cli

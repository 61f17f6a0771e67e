#include "arguments.h"
#include "evaluate_commands.h"
#include "ingest/calibration_reader.h"
#include "planner/calibration.h"
#include "report/trace_wording.h"
#include "report/wording.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace tenbin::cli {

namespace {

class CalibrateText
{
    Q_DECLARE_TR_FUNCTIONS(CalibrateText)
};

constexpr double kMostPredicted = 1e6;

tl::expected<std::vector<double>, Failure> concurrencies(const QString &text)
{
    std::vector<double> result;
    for (const QString &part : text.split(QLatin1Char(','))) {
        bool ok = false;
        const double value = part.trimmed().toDouble(&ok);
        if (!ok || !(value > 0 && value <= kMostPredicted))
            return tl::unexpected(wrongUsage(
                CalibrateText::tr("--predict needs numbers of calls in flight above 0, such as 2,8,32; not “%1”").arg(text)));
        result.push_back(value);
    }
    return result;
}

// What the reader lets pass and the fit does not.
QString fitErrorText(planner::CalibrationError error)
{
    switch (error) {
    case planner::CalibrationError::TooFewRows: return CalibrateText::tr("at least two rows are needed");
    case planner::CalibrationError::BadFigure: return CalibrateText::tr("a figure is too small or too large to reckon with");
    case planner::CalibrationError::NoLatency: return CalibrateText::tr("the table has no latency");
    case planner::CalibrationError::Ragged: return CalibrateText::tr("a figure is given in some rows only");
    case planner::CalibrationError::Contradiction:
        return CalibrateText::tr("two rows for the same number of calls in flight differ");
    }
    return {};
}

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

bool kneeInTable(const planner::Calibration &c)
{
    return c.knee() && *c.knee() <= c.lastConcurrency();
}

QJsonObject json(const planner::Calibration &c, const std::vector<double> &wanted)
{
    QJsonArray predicted;
    for (const double concurrency : wanted) {
        const planner::CalibrationPrediction p = c.predict(concurrency);
        predicted.append(QJsonObject{{QStringLiteral("concurrency"), p.concurrency},
            {QStringLiteral("latency_p50_s"), orNull(p.latencyP50_s)},
            {QStringLiteral("latency_mean_s"), orNull(p.latencyMean_s)}, {QStringLiteral("requests_per_s"), p.requests_per_s}});
    }
    const bool byToken = c.law() == planner::CalibrationLaw::SecondsPerToken;
    return {{QStringLiteral("a0_s"), c.a0_s()}, {QStringLiteral("a1_s"), c.a1_s()},
        {QStringLiteral("fit_of"), byToken ? QStringLiteral("output_token") : QStringLiteral("call")},
        {QStringLiteral("knee_concurrency"), orNull(c.knee())}, {QStringLiteral("knee_in_table"), kneeInTable(c)},
        {QStringLiteral("mape"), orNull(c.heldOut().latency)},
        {QStringLiteral("mape_throughput"), orNull(c.heldOut().throughput)},
        {QStringLiteral("throughput_by_little"), c.throughputByLittle()}, {QStringLiteral("predicted"), predicted}};
}

void printFit(const planner::Calibration &c, const QLocale &locale)
{
    const auto milliseconds = [&](double s) { return locale.toString(s * 1e3, 'f', s < .1 ? 3 : 0); };
    if (c.law() == planner::CalibrationLaw::SecondsPerToken)
        print(CalibrateText::tr("An output token takes %1 ms, and %2 ms more for each call in flight.")
                  .arg(milliseconds(c.a0_s()), milliseconds(c.a1_s())));
    else
        print(CalibrateText::tr("A call takes %1 ms, and %2 ms more for each call in flight.")
                  .arg(milliseconds(c.a0_s()), milliseconds(c.a1_s())));
    if (!c.knee())
        print(CalibrateText::tr("Throughput has not levelled off in this table."));
    else if (kneeInTable(c))
        print(CalibrateText::tr("Throughput levels off at about %1 calls in flight.").arg(locale.toString(*c.knee(), 'f', 0)));
    else
        print(CalibrateText::tr("Throughput levels off at about %1 calls in flight, beyond the last row.")
                  .arg(locale.toString(*c.knee(), 'f', 0)));
    if (c.throughputByLittle())
        print(CalibrateText::tr("The table has no throughput; it follows from latency by Little's law."));
    if (c.heldOut().latency && c.heldOut().throughput)
        print(CalibrateText::tr("Rows predicted from the others: mean error of latency %1, of throughput %2.")
                  .arg(report::percent(*c.heldOut().latency, locale), report::percent(*c.heldOut().throughput, locale)));
    else
        print(CalibrateText::tr("There are too few rows to predict one from the others."));
}

void printPredicted(const planner::Calibration &c, const std::vector<double> &wanted, const QLocale &locale)
{
    const auto line = [](const QString &a, const QString &b, const QString &x, const QString &y) {
        print(QStringLiteral("%1\t%2\t%3\t%4").arg(a, b, x, y));
    };
    const auto known = [&](std::optional<double> s) { return s ? report::seconds(*s, locale) : QStringLiteral("-"); };
    line(CalibrateText::tr("Calls in flight"), CalibrateText::tr("Mean latency"), CalibrateText::tr("Median latency"),
        CalibrateText::tr("Calls a second"));
    for (const double concurrency : wanted) {
        const planner::CalibrationPrediction p = c.predict(concurrency);
        line(locale.toString(concurrency), known(p.latencyMean_s), known(p.latencyP50_s),
            locale.toString(p.requests_per_s, 'f', p.requests_per_s < 10 ? 2 : 1));
    }
}

}   // namespace

Result calibrateTable(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("predict")}, {QStringLiteral("json")}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    std::vector<double> wanted;
    if (arguments->has(QStringLiteral("predict"))) {
        auto parsed = concurrencies(arguments->value(QStringLiteral("predict")));
        if (!parsed)
            return tl::unexpected(parsed.error());
        wanted = std::move(*parsed);
    }
    const QString path = arguments->positional(0);
    auto rows = ingest::readCalibration(path);
    if (!rows)
        return tl::unexpected(refused(report::traceErrorText(path, rows.error())));
    const auto fitted = planner::Calibration::fit(std::move(*rows));
    if (!fitted)
        return tl::unexpected(refused(QStringLiteral("%1: %2").arg(path, fitErrorText(fitted.error()))));
    if (arguments->has(QStringLiteral("json"))) {
        printJson(json(*fitted, wanted));
    } else {
        const QLocale locale;
        printFit(*fitted, locale);
        if (!wanted.empty())
            printPredicted(*fitted, wanted, locale);
    }
    return kDone;
}

}   // namespace tenbin::cli

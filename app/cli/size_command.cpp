#include "arguments.h"
#include "evaluate_commands.h"
#include "planner/sizing.h"
#include "report/wording.h"
#include "trace_io.h"

#include <QJsonObject>
#include <QLocale>

namespace tenbin::cli {

namespace {

class SizeText
{
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

constexpr double kLongestBase_s = 86'400, kLongestToken_s = 3'600, kSlowestPrefill = 0.001;   // tokens a second

tl::expected<planner::ServiceLaw, Failure> serviceLaw(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    bool ok[3] = {};
    double v[3] = {};
    for (qsizetype i = 0; i < 3 && parts.size() == 3; ++i)
        v[i] = parts[i].toDouble(&ok[i]);
    if (!ok[0] || !ok[1] || !ok[2])
        return tl::unexpected(wrongUsage(
            SizeText::tr("--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”")
                .arg(text)));
    // Written so that what is no number passes on to the planner's own check.
    if (v[0] > kLongestBase_s || (v[1] > 0 && v[1] < kSlowestPrefill) || v[2] > kLongestToken_s)
        return tl::unexpected(
            wrongUsage(SizeText::tr("--service takes at most %1 seconds and %2 seconds a token, and at least %3 "
                                    "tokens a second; not “%4”")
                           .arg(kLongestBase_s)
                           .arg(kLongestToken_s)
                           .arg(kSlowestPrefill)
                           .arg(text)));
    return planner::ServiceLaw{v[0], v[1], v[2]};
}

QString sizingErrorText(planner::SizingError error)
{
    switch (error) {
    case planner::SizingError::EmptyTrace: return SizeText::tr("the trace holds no request");
    case planner::SizingError::BadServiceLaw:
        return SizeText::tr("--service needs times that are not negative and a prefill rate above 0");
    case planner::SizingError::BadWait: return SizeText::tr("the wait must be a number of seconds, not negative");
    case planner::SizingError::BadServers:
        return SizeText::tr("the number of servers must be from 1 to %1").arg(planner::kMostServers);
    case planner::SizingError::TooManyServers:
        return SizeText::tr("no number of servers up to %1 keeps this wait").arg(planner::kMostServers);
    }
    return {};
}

// Whether the words or the trace are to blame.
Failure sizingFailure(planner::SizingError error)
{
    switch (error) {
    case planner::SizingError::BadServiceLaw:
    case planner::SizingError::BadWait:
    case planner::SizingError::BadServers: return wrongUsage(sizingErrorText(error));
    case planner::SizingError::EmptyTrace:
    case planner::SizingError::TooManyServers: break;
    }
    return refused(sizingErrorText(error));
}

}   // namespace

Result sizeServers(const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
        {QStringLiteral("trace"), QStringLiteral("service"), QStringLiteral("p95-wait"), QStringLiteral("servers")},
        {QStringLiteral("json")}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto path = arguments->required(QStringLiteral("trace"));
    const auto service = arguments->required(QStringLiteral("service"));
    if (!path || !service)
        return tl::unexpected(!path ? path.error() : service.error());
    const auto law = serviceLaw(*service);
    if (!law)
        return tl::unexpected(law.error());
    const bool byWait = arguments->has(QStringLiteral("p95-wait"));
    if (byWait == arguments->has(QStringLiteral("servers")))
        return tl::unexpected(wrongUsage(SizeText::tr("give either --p95-wait or --servers")));
    const auto wait_s = byWait ? arguments->number(QStringLiteral("p95-wait"), 0, 86'400) : tl::expected<double, Failure>(0.0);
    const auto servers
        = byWait ? tl::expected<int, Failure>(1) : arguments->integer(QStringLiteral("servers"), 1, planner::kMostServers);
    if (!wait_s || !servers)
        return tl::unexpected(!wait_s ? wait_s.error() : servers.error());
    const auto trace = readTraceFile(*path);
    if (!trace)
        return tl::unexpected(trace.error());
    const auto sized = byWait ? planner::sizeForWait(*trace, *law, *wait_s) : planner::sizeAt(*trace, *law, *servers);
    if (!sized)
        return tl::unexpected(sizingFailure(sized.error()));
    const planner::SizingResult &r = *sized;
    if (arguments->has(QStringLiteral("json"))) {
        printJson({{QStringLiteral("servers"), r.servers}, {QStringLiteral("closed_form_servers"), r.closedFormServers},
            {QStringLiteral("erlang_c_mean_servers"), r.erlangCMeanServers}, {QStringLiteral("p95_wait_s"), r.wait.p95},
            {QStringLiteral("p99_wait_s"), r.wait.p99}, {QStringLiteral("mean_wait_s"), r.wait.mean},
            {QStringLiteral("p_wait"), r.wait.pWait}, {QStringLiteral("requests"), static_cast<qint64>(r.wait.requests)}});
    } else {
        const QLocale locale;
        print(SizeText::tr("%n server(s)", nullptr, r.servers));
        print(SizeText::tr("P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln request(s)", nullptr, static_cast<int>(r.wait.requests))
                  .arg(report::percent(r.wait.pWait, locale, 2), report::seconds(r.wait.mean, locale),
                      report::seconds(r.wait.p95, locale), report::seconds(r.wait.p99, locale)));
    }
    return kDone;
}

}   // namespace tenbin::cli

#include "arguments.h"
#include "evaluate_commands.h"
#include "ingest/trace_reader.h"
#include "planner/sizing.h"
#include "report/wording.h"
#include "trace_errors.h"

#include <QJsonObject>

#include <cmath>

namespace tenbin::cli {

namespace {

class SizeText
{
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

tl::expected<planner::ServiceLaw, Failure> serviceLaw(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    bool ok[3] = {};
    double v[3] = {};
    for (qsizetype i = 0; i < 3 && parts.size() == 3; ++i)
        v[i] = QLocale::c().toDouble(parts[i], &ok[i]);
    const bool valid = ok[0] && ok[1] && ok[2] && std::isfinite(v[0] + v[1] + v[2]) && v[0] >= 0 && v[1] > 0 && v[2] >= 0;
    if (!valid)
        return tl::unexpected(wrongUsage(SizeText::tr("--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”").arg(text)));
    return planner::ServiceLaw{v[0], v[1], v[2]};
}

} // namespace

Result sizeServers(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("trace"), QStringLiteral("service"), QStringLiteral("p95-wait"), QStringLiteral("servers")}, {QStringLiteral("json")}, 0);
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
    const auto target = byWait ? arguments->number(QStringLiteral("p95-wait"), 0, 86'400) : arguments->number(QStringLiteral("servers"), 1, 100'000);
    if (!target)
        return tl::unexpected(target.error());
    const auto trace = readTraceFile(*path);
    if (!trace)
        return tl::unexpected(trace.error());
    const planner::SizingResult r = byWait ? planner::sizeForWait(*trace, *law, *target) : planner::sizeAt(*trace, *law, static_cast<int>(*target));
    if (arguments->has(QStringLiteral("json"))) {
        printJson({{QStringLiteral("servers"), r.servers}, {QStringLiteral("closed_form_servers"), r.closedFormServers},
            {QStringLiteral("erlang_c_mean_servers"), r.erlangCMeanServers}, {QStringLiteral("p95_wait_s"), r.wait.p95_s}, {QStringLiteral("p99_wait_s"), r.wait.p99_s},
            {QStringLiteral("mean_wait_s"), r.wait.mean_s}, {QStringLiteral("p_wait"), r.wait.pWait}, {QStringLiteral("requests"), static_cast<qint64>(r.wait.requests)}});
    } else {
        const QLocale locale;
        print(SizeText::tr("%n server(s)", nullptr, r.servers));
        print(SizeText::tr("P(wait) %1, mean %2, p95 %3, p99 %4 over %5 requests")
                  .arg(report::percent(r.wait.pWait, locale, 2), report::seconds(r.wait.mean_s, locale), report::seconds(r.wait.p95_s, locale),
                      report::seconds(r.wait.p99_s, locale), locale.toString(static_cast<qulonglong>(r.wait.requests))));
    }
    return kDone;
}

} // namespace tenbin::cli

#include "chart_builder.h"

#include "chart_text.h"
#include "wording.h"

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

SeriesSpec closedFormCurve(const LatencyMixture &law, const TimeAxis &time, double low, double high)
{
    SeriesSpec s;
    s.role = Role::Neutral;
    s.dashed = true;
    s.name = Charts::tr("closed form");
    constexpr int kPoints = 160;
    for (int i = 0; i <= kPoints; ++i) {
        const double f = static_cast<double>(i) / kPoints;
        const double t = low * std::pow(high / low, f);
        s.x.push_back(time(t));
        s.y.push_back(law.cumulative(t) * 100);
    }
    return s;
}

SeriesSpec replayCurve(const std::vector<float> &quantiles, const TimeAxis &time)
{
    SeriesSpec s;
    s.role = Role::Series1;
    s.name = Charts::tr("replay");
    for (std::size_t i = 0; i < quantiles.size(); ++i) {
        if (!std::isfinite(quantiles[i]))
            break;
        s.x.push_back(time(static_cast<double>(quantiles[i])));
        s.y.push_back(100.0 * static_cast<double>(i) / static_cast<double>(quantiles.size() - 1));
    }
    return s;
}

}   // namespace

ChartSpec latencyChart(const ChartInput &in)
{
    ChartSpec c;
    c.id = ChartId::Latency;
    c.title = Charts::tr("Latency");
    const bool streaming = in.workload.needs.interaction == Interaction::Streaming;
    c.x.scale = AxisScale::Logarithmic;
    c.y.label = Charts::tr("% of requests");
    c.y.unit = unitLabel(Unit::Percent);
    c.y.maximum = 102;
    const LatencyMixture &law = streaming ? in.outcome.latency.firstTokenLaw : in.outcome.latency.endToEndLaw;
    const Quantiles &q = streaming ? in.outcome.latency.firstToken : in.outcome.latency.endToEnd;
    if (law.components().empty()) {
        c.empty = Charts::tr("No latency without a model and a Region.");
        c.summary = c.empty;
        return c;
    }
    const double reach = std::isfinite(q.p99_s) ? q.p99_s
        : std::isfinite(q.p95_s)                ? q.p95_s
        : std::isfinite(q.p50_s)                ? q.p50_s
                                                : 60;
    const double low = std::min(q.p50_s, reach) / 6, high = std::max(reach * 2, std::min(in.targets.p95_s * 1.2, reach * 20));
    const TimeAxis time = TimeAxis::of(low, high);
    c.x.label = streaming ? Charts::tr("time to first token (%1, log)").arg(time.unit)
                          : Charts::tr("time to the whole answer (%1, log)").arg(time.unit);
    c.x.unit = time.unit;
    c.x.minimum = time(low);
    c.x.maximum = time(high);
    if (in.replay && in.replay->complete && in.replay->requests > 0) {
        c.series.push_back(replayCurve(streaming ? in.replay->firstTokenQuantiles : in.replay->endToEndQuantiles, time));
        c.remark = in.replay->fromTrace
            ? Charts::tr("replay of the trace, %Ln request(s)", nullptr, static_cast<int>(in.replay->requests))
            : Charts::tr("replay of %Ln request(s)", nullptr, static_cast<int>(in.replay->requests));
    } else if (!in.replay) {
        c.remark = Charts::tr("replay pending …");
    }
    c.series.push_back(closedFormCurve(law, time, low, high));   // last, so that its dashes lie on top
    c.lines.push_back({false, 95, Role::Pale, false, Charts::tr("95 %")});
    c.lines.push_back(
        {true, time(in.targets.p95_s), Role::Fail, true, Charts::tr("target %1").arg(seconds(in.targets.p95_s, in.locale))});
    c.summary = Charts::tr("Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.")
                    .arg(seconds(q.p50_s, in.locale), seconds(q.p95_s, in.locale), seconds(q.p99_s, in.locale),
                        seconds(in.targets.p95_s, in.locale));
    return c;
}

}   // namespace tenbin::report

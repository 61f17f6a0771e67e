#include "chart_builder.h"

#include "chart_text.h"
#include "wording.h"

#include <algorithm>
#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

struct Range
{
    double low = INFINITY, high = 0;
    void take(double v)
    {
        if (std::isfinite(v) && v > 0) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    }
};

SeriesSpec scatterOf(const ChartInput &in, const TimeAxis &time, bool feasible)
{
    SeriesSpec s;
    s.kind = SeriesKind::Scatter;
    s.role = feasible ? Role::Series5 : Role::Series2;
    s.name = feasible ? Charts::tr("feasible") : Charts::tr("infeasible");
    for (const Alternative &a : in.comparison.plans) {
        if (a.feasible != feasible || !std::isfinite(a.p95_s))
            continue;
        s.x.push_back(time(a.p95_s));
        s.y.push_back(a.cost_usd);
        s.ids.push_back(static_cast<int>(&a - in.comparison.plans.data()));
    }
    return s;
}

// The front over cost and latency alone, as the chart has two axes.
SeriesSpec frontOf(const ChartInput &in, const TimeAxis &time)
{
    SeriesSpec s;
    s.kind = SeriesKind::Line;
    s.role = Role::Series1;
    s.name = Charts::tr("front");
    std::vector<const Alternative *> feasible;
    for (const Alternative &a : in.comparison.plans)
        if (a.feasible && std::isfinite(a.p95_s))
            feasible.push_back(&a);
    std::sort(feasible.begin(), feasible.end(),
        [](auto *a, auto *b) { return std::pair(a->p95_s, a->cost_usd) < std::pair(b->p95_s, b->cost_usd); });
    double best = INFINITY;
    for (const Alternative *a : feasible) {
        if (a->cost_usd >= best)
            continue;
        best = a->cost_usd;
        s.x.push_back(time(a->p95_s));
        s.y.push_back(a->cost_usd);
    }
    return s;
}

}   // namespace

QString decisionsText(const ChartInput &in, const Alternative &a)
{
    QStringList lines;
    const Plan &p = a.plan;
    lines << (p.models.escalateTo.empty()
            ? modelName(in.catalog, p.models.first)
            : Charts::tr("%1, escalates to %2")
                  .arg(modelName(in.catalog, p.models.first), modelName(in.catalog, p.models.escalateTo)));
    if (p.serving.core.kind == LaneKind::Provisioned)
        lines << Charts::tr("%n model unit(s) in core hours", nullptr, p.serving.core.modelUnits);
    if (p.retrieval.enabled)
        lines << Charts::tr("Top-K %1, chunk %2")
                     .arg(in.locale.toString(p.retrieval.topK), in.locale.toString(p.retrieval.chunk_tokens, 'f', 0));
    if (p.prompt.cache)
        lines << Charts::tr("Prompt cache on");
    lines << Wording::tier(p.resilience.tier);
    lines << Charts::tr("%1 a month · %2 · success %3")
                 .arg(money(a.cost_usd, in.locale), seconds(a.p95_s, in.locale), percent(a.success, in.locale, 0));
    return lines.join(QLatin1Char('\n'));
}

ChartSpec costLatencyChart(const ChartInput &in)
{
    ChartSpec c;
    c.id = ChartId::CostLatency;
    c.title = Charts::tr("Cost against latency");
    const bool searched = in.comparison.searched;
    const QString plans = searched ? in.locale.toString(in.comparison.spacePlans, 'f', 0)
                                   : in.locale.toString(static_cast<int>(in.comparison.plans.size()));
    c.remark = searched ? Charts::tr("%1 plans searched").arg(plans) : Charts::tr("%1 plans, searching…").arg(plans);
    c.x.scale = AxisScale::Logarithmic;
    c.y.label = Charts::tr("USD a month (log)");
    c.y.scale = AxisScale::Logarithmic;
    if (in.comparison.plans.empty()) {
        c.empty = Charts::tr("No plan can be priced: see the gaps.");
        c.summary = c.empty;
        return c;
    }
    Range x, y;
    for (const Alternative &a : in.comparison.plans) {
        x.take(a.p95_s);
        y.take(a.cost_usd);
    }
    if (x.high == 0) {
        c.empty = Charts::tr("No plan around this one keeps up with its busiest hours: latency has no bound.");
        c.summary = c.empty;
        return c;
    }
    x.take(in.targets.p95_s);
    y.take(in.targets.monthlyCost_usd);
    const TimeAxis time = TimeAxis::of(x.low, x.high);
    c.x.label = Charts::tr("%1 (%2, log)").arg(Wording::targetedLatency(in.workload.needs.interaction), time.unit);
    c.x.unit = time.unit;
    c.series = {scatterOf(in, time, false), scatterOf(in, time, true), frontOf(in, time)};
    c.x.minimum = time(x.low / 1.25);
    c.x.maximum = time(x.high * 1.25);
    c.y.minimum = y.low / 1.5;
    c.y.maximum = y.high * 1.5;

    const double target = time(in.targets.p95_s);
    c.areas.push_back({c.x.minimum, target, c.y.minimum, in.targets.monthlyCost_usd, Role::Feasible, {}});
    c.lines.push_back({true, target, Role::Fail, true, {}});
    c.lines.push_back({false, in.targets.monthlyCost_usd, Role::Fail, true, {}});
    const double p95 = targetedP95(in.workload, in.outcome);
    if (const auto total = in.outcome.total(); total && std::isfinite(p95))
        c.points.push_back({time(p95), total->usd(), Role::Neutral, false, Charts::tr("current plan")});
    else if (total)   // at the edge, since it is on no scale
        c.points.push_back({c.x.maximum, total->usd(), Role::Neutral, false, Charts::tr("current plan: latency without bound")});
    if (in.tried)
        c.points.push_back({time(in.tried->p95_s), in.tried->cost_usd, Role::Neutral, false, Charts::tr("on trial")});
    if (const auto best = in.comparison.cheapest) {
        const Alternative &a = in.comparison.plans[*best];
        c.points.push_back(
            {time(a.p95_s), a.cost_usd, Role::Feasible, true, Charts::tr("cheapest that meets all"), static_cast<int>(*best)});
        c.summary = Charts::tr("Of %1 plans the cheapest that meets all targets costs %2 a month at %3.")
                        .arg(plans, money(a.cost_usd, in.locale), seconds(a.p95_s, in.locale));
    } else {
        c.summary = Charts::tr("None of %1 plans meets all targets.").arg(plans);
    }
    return c;
}

}   // namespace tenbin::report

#include "chart_builder.h"

#include "wording.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace tenbin::report {

using namespace planner;

namespace {

class Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString modelName(const Catalog &catalog, const std::string &id)
{
    const Model *model = catalog.model(id);
    return QString::fromStdString(model ? model->name : id);
}

// A plan's decisions on a few lines, for hover and tables.
QString decisions(const ChartInput &in, const Alternative &a)
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
                     .arg(quantity(p.retrieval.topK, in.locale), quantity(p.retrieval.chunk_tokens, in.locale));
    if (p.prompt.cache)
        lines << Charts::tr("Prompt cache on");
    lines << Wording::tier(p.resilience.tier);
    lines << Charts::tr("%1 a month · %2 · success %3")
                 .arg(money(a.cost_usd, in.locale), seconds(a.p95_s, in.locale), percent(a.success, in.locale, 0));
    return lines.join(QLatin1Char('\n'));
}

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

SeriesSpec scatterOf(const ChartInput &in, bool feasible)
{
    SeriesSpec s;
    s.kind = SeriesKind::Scatter;
    s.role = feasible ? Role::Series5 : Role::Series2;
    s.name = feasible ? Charts::tr("feasible") : Charts::tr("infeasible");
    for (const Alternative &a : in.alternatives) {
        if (a.feasible != feasible || !std::isfinite(a.p95_s))
            continue;
        s.x.push_back(a.p95_s);
        s.y.push_back(a.cost_usd);
        s.ids.push_back(static_cast<int>(&a - in.alternatives.data()));
        s.details << decisions(in, a);
    }
    return s;
}

// The front over cost and latency alone, as the chart has two axes.
SeriesSpec frontOf(const ChartInput &in)
{
    SeriesSpec s;
    s.kind = SeriesKind::Line;
    s.role = Role::Series1;
    s.name = Charts::tr("front");
    std::vector<const Alternative *> feasible;
    for (const Alternative &a : in.alternatives)
        if (a.feasible && std::isfinite(a.p95_s))
            feasible.push_back(&a);
    std::sort(feasible.begin(), feasible.end(),
        [](auto *a, auto *b) { return std::pair(a->p95_s, a->cost_usd) < std::pair(b->p95_s, b->cost_usd); });
    double best = INFINITY;
    for (const Alternative *a : feasible) {
        if (a->cost_usd >= best)
            continue;
        best = a->cost_usd;
        s.x.push_back(a->p95_s);
        s.y.push_back(a->cost_usd);
    }
    return s;
}

}   // namespace

ChartSpec costLatencyChart(const ChartInput &in)
{
    ChartSpec c;
    c.id = ChartId::CostLatency;
    c.title = Charts::tr("Cost against latency");
    c.remark = Charts::tr("%n plan(s)", nullptr, static_cast<int>(in.alternatives.size()));
    c.x.label = Charts::tr("%1 (s, log)").arg(Wording::targetedLatency(in.workload.needs.interaction));
    c.x.scale = AxisScale::Logarithmic;
    c.y.label = Charts::tr("USD a month (log)");
    c.y.scale = AxisScale::Logarithmic;
    if (in.alternatives.empty()) {
        c.empty = Charts::tr("No plan can be priced: see the gaps.");
        c.summary = c.empty;
        return c;
    }
    c.series = {scatterOf(in, false), scatterOf(in, true), frontOf(in)};

    Range x, y;
    for (const Alternative &a : in.alternatives) {
        x.take(a.p95_s);
        y.take(a.cost_usd);
    }
    x.take(in.targets.p95_s);
    y.take(in.targets.monthlyCost_usd);
    c.x.minimum = x.low / 1.25;
    c.x.maximum = x.high * 1.25;
    c.y.minimum = y.low / 1.5;
    c.y.maximum = y.high * 1.5;

    c.areas.push_back({c.x.minimum, in.targets.p95_s, c.y.minimum, in.targets.monthlyCost_usd, Role::Feasible});
    c.lines.push_back({true, in.targets.p95_s, Role::Fail, true, {}});
    c.lines.push_back({false, in.targets.monthlyCost_usd, Role::Fail, true, {}});
    const auto total = in.outcome.total();
    const double p95 = targetedP95(in.workload, in.outcome);
    if (total && std::isfinite(p95))
        c.points.push_back({p95, total->usd(), Role::Neutral, false, Charts::tr("current plan")});
    const auto best = cheapestThatMeets(in.alternatives, in.targets);
    if (best) {
        const Alternative &a = in.alternatives[*best];
        c.points.push_back({a.p95_s, a.cost_usd, Role::Feasible, true, Charts::tr("cheapest that meets all")});
        c.summary = Charts::tr("Of %n plan(s) the cheapest that meets all targets costs %1 a month at %2.", nullptr,
            static_cast<int>(in.alternatives.size()))
                        .arg(money(a.cost_usd, in.locale), seconds(a.p95_s, in.locale));
    } else {
        c.summary = Charts::tr("None of %n plan(s) meets all targets.", nullptr, static_cast<int>(in.alternatives.size()));
    }
    return c;
}

ChartSpec billChart(const ChartInput &in)
{
    ChartSpec c;
    c.id = ChartId::Bill;
    c.title = Charts::tr("Where the money goes");
    c.remark = Charts::tr("USD a month, by line");
    c.x.label = Charts::tr("USD a month");
    c.y.scale = AxisScale::Category;
    // Lines of one item (models, Regions) stand as one bar.
    std::map<BillItem, double> byItem;
    for (const BillLine &line : in.outcome.bill)
        byItem[line.item] += line.monthly.usd();
    std::vector<std::pair<BillItem, double>> bars(byItem.begin(), byItem.end());
    std::stable_sort(bars.begin(), bars.end(), [](auto &a, auto &b) { return a.second > b.second; });
    constexpr std::size_t kBars = 9;
    double rest = 0;
    while (bars.size() > kBars) {
        rest += bars.back().second;
        bars.pop_back();
    }
    if (bars.empty()) {
        c.empty = Charts::tr("Nothing is priced yet: see the gaps.");
        c.summary = c.empty;
        return c;
    }
    SeriesSpec s;
    s.kind = SeriesKind::Bars;
    constexpr Role wheel[]{Role::Series1, Role::Series1, Role::Series5, Role::Series5, Role::Series5, Role::Series5,
        Role::Series3, Role::Pale, Role::Series3, Role::Series3, Role::Series2, Role::Series4, Role::Series4, Role::Series4};
    for (const auto &[item, usd] : bars) {
        s.y.push_back(static_cast<double>(c.y.categories.size()));
        s.x.push_back(usd);
        s.labels << money(usd, in.locale);
        const auto index = static_cast<std::size_t>(item);
        s.roles.push_back(index < std::size(wheel)                                ? wheel[index]
                : index <= static_cast<std::size_t>(BillItem::GuardrailGrounding) ? Role::Series6
                                                                                  : Role::Series2);
        c.y.categories << Wording::billItem(item);
    }
    if (rest > 0) {
        s.y.push_back(static_cast<double>(c.y.categories.size()));
        s.x.push_back(rest);
        s.labels << money(rest, in.locale);
        s.roles.push_back(Role::Neutral);
        c.y.categories << Charts::tr("Everything else");
    }
    c.x.maximum = bars.front().second * 1.25;
    c.y.maximum = static_cast<double>(c.y.categories.size());
    c.summary
        = Charts::tr("The largest line is %1 with %2 of %3 a month.")
              .arg(c.y.categories.front(), money(bars.front().second, in.locale), money(in.outcome.priced.usd(), in.locale));
    c.series.push_back(std::move(s));
    return c;
}

ChartSpec weekChart(const ChartInput &in)
{
    ChartSpec c;
    c.id = ChartId::Week;
    c.title = Charts::tr("The week: demand and capacity");
    c.x.scale = AxisScale::HoursOfWeek;
    c.x.maximum = kHoursOfWeek;
    c.y.label = Charts::tr("1,000 tokens/min");
    SeriesSpec demand;
    demand.kind = SeriesKind::Area;
    demand.role = Role::Series5;
    demand.name = Charts::tr("demand");
    double peak = 0, core = 0;
    int peakHour = 0;
    for (int h = 0; h <= kHoursOfWeek; ++h) {
        const auto i = static_cast<std::size_t>(h % kHoursOfWeek);
        demand.x.push_back(h);
        demand.y.push_back(static_cast<double>(in.outcome.week.demand[i]) / 1000);
        if (demand.y.back() > peak) {
            peak = demand.y.back();
            peakHour = h % kHoursOfWeek;
        }
        core = std::max(core, static_cast<double>(in.outcome.week.coreCapacity[i]) / 1000);
    }
    double top = peak;
    c.series.push_back(std::move(demand));
    if (core > 0) {
        SeriesSpec lane;
        lane.role = Role::Series3;
        lane.name = in.plan.serving.core.kind == LaneKind::Provisioned
            ? Charts::tr("provisioned, %n model unit(s)", nullptr, in.plan.serving.core.modelUnits)
            : Wording::lane(in.plan.serving.core.kind);
        lane.nameBesideLine = true;
        // Drawn as a step: a lane opens and closes on the hour.
        for (int h = 0; h < kHoursOfWeek; ++h) {
            const double v = static_cast<double>(in.outcome.week.coreCapacity[static_cast<std::size_t>(h)]) / 1000;
            lane.x.insert(lane.x.end(), {static_cast<double>(h), h + 1.0});
            lane.y.insert(lane.y.end(), {v, v});
        }
        top = std::max(top, core);
        c.series.push_back(std::move(lane));
    }
    const double quota = in.outcome.week.onDemandQuota / 1000;
    if (quota > 0) {
        c.lines.push_back({false, quota, Role::Fail, true, Charts::tr("on-demand quota")});
        if (quota < 3 * top)
            top = std::max(top, quota);
    }
    c.y.maximum = top * 1.15;
    for (int h = 0; h < kHoursOfWeek; ++h)
        if (in.outcome.week.throttledShare[static_cast<std::size_t>(h)] > 0.001F)
            c.areas.push_back({static_cast<double>(h), h + 1.0, 0, c.y.maximum, Role::Fail});
    c.summary = Charts::tr("Demand peaks on %1 with %2 thousand tokens a minute; %n hour(s) of the week are throttled.", nullptr,
        static_cast<int>(c.areas.size()))
                    .arg(weekday(peakHour, in.locale), quantity(peak, in.locale));
    return c;
}

namespace {

SeriesSpec closedFormCurve(const LatencyMixture &law, double low, double high, bool log)
{
    SeriesSpec s;
    s.role = Role::Neutral;
    s.dashed = true;
    s.name = Charts::tr("closed form");
    constexpr int kPoints = 160;
    for (int i = 0; i <= kPoints; ++i) {
        const double f = static_cast<double>(i) / kPoints;
        const double t = log ? low * std::pow(high / low, f) : low + (high - low) * f;
        s.x.push_back(t);
        s.y.push_back(law.cumulative(t) * 100);
    }
    return s;
}

SeriesSpec replayCurve(const std::vector<float> &quantiles)
{
    SeriesSpec s;
    s.role = Role::Series1;
    s.name = Charts::tr("replay");
    for (std::size_t i = 0; i < quantiles.size(); ++i) {
        if (!std::isfinite(quantiles[i]))
            break;
        s.x.push_back(static_cast<double>(quantiles[i]));
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
    c.x.label = streaming ? Charts::tr("time to first token (s, log)") : Charts::tr("time to the whole answer (s, log)");
    c.x.scale = AxisScale::Logarithmic;
    c.y.label = Charts::tr("% of requests");
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
    c.x.minimum = low;
    c.x.maximum = high;
    c.series.push_back(closedFormCurve(law, low, high, true));
    if (in.replay && in.replay->complete && in.replay->requests > 0) {
        c.series.push_back(replayCurve(streaming ? in.replay->firstTokenQuantiles : in.replay->endToEndQuantiles));
        c.remark = in.replay->fromTrace
            ? Charts::tr("replay of the trace, %Ln request(s)", nullptr, static_cast<int>(in.replay->requests))
            : Charts::tr("replay of %Ln request(s)", nullptr, static_cast<int>(in.replay->requests));
    } else if (!in.replay) {
        c.remark = Charts::tr("replay pending …");
    }
    c.lines.push_back({false, 95, Role::Pale, false, Charts::tr("95 %")});
    c.lines.push_back(
        {true, in.targets.p95_s, Role::Fail, true, Charts::tr("target %1").arg(seconds(in.targets.p95_s, in.locale))});
    c.summary = Charts::tr("Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.")
                    .arg(seconds(q.p50_s, in.locale), seconds(q.p95_s, in.locale), seconds(q.p99_s, in.locale),
                        seconds(in.targets.p95_s, in.locale));
    return c;
}

}   // namespace tenbin::report

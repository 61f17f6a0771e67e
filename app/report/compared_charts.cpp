// The three charts of plans side by side. A plan keeps its colour and its name in all of them.
#include "chart_text.h"
#include "plan_comparison.h"
#include "wording.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>

namespace tenbin::report {

using namespace planner;

namespace {

struct Span
{
    double low = INFINITY, high = 0;
    void take(double v)
    {
        if (std::isfinite(v) && v > 0) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    }
    bool empty() const { return !(high > 0); }
};

QString nameOf(const ComparedPlan &p)
{
    return QString::fromStdString(p.plan.name);
}

// There is room for a few names; more plans are told apart by their number, which stands before the name in the table's head.
constexpr std::size_t kNamed = 3;

ChartSpec chartOf(ChartId id, const QString &title)
{
    ChartSpec c;
    c.id = id;
    c.title = title;
    return c;
}

ChartSpec emptied(ChartSpec c, const QString &why)
{
    c.empty = c.summary = why;
    return c;
}

}   // namespace

Role planRole(std::size_t place)
{
    static_assert(kMostCompared == 6);
    return static_cast<Role>(static_cast<std::size_t>(Role::Series1) + place);
}

ChartSpec comparedCostChart(const ComparedPlans &compared, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::ComparedCost, Charts::tr("Cost against latency, by plan"));
    Span costs, times;
    costs.take(compared.targets.monthlyCost_usd);
    times.take(compared.targets.p95_s);
    std::size_t drawn = 0;
    for (const ComparedPlan &p : compared.plans)
        if (const auto total = p.outcome.total(); total && std::isfinite(targetedP95(compared.workload, p.outcome))) {
            costs.take(total->usd());
            times.take(targetedP95(compared.workload, p.outcome));
            ++drawn;
        }
    if (drawn == 0)
        return emptied(std::move(c), Charts::tr("No plan has both a price and a latency."));
    const TimeAxis time = TimeAxis::of(times.low, times.high);
    c.x.scale = c.y.scale = AxisScale::Logarithmic;
    c.x.label = Charts::tr("%1 (%2, log)").arg(Wording::targetedLatency(compared.workload.needs.interaction), time.unit);
    c.x.unit = time.unit;
    c.y.label = Charts::tr("USD a month (log)");
    c.y.unit = QStringLiteral("USD");
    c.x.minimum = time(times.low) / 1.6;
    c.x.maximum = time(times.high) * 1.6;
    c.y.minimum = costs.low / 1.5;
    c.y.maximum = costs.high * 1.5;
    c.areas.push_back(
        {c.x.minimum, time(compared.targets.p95_s), c.y.minimum, compared.targets.monthlyCost_usd, Role::Feasible, {}});
    c.lines.push_back({true, time(compared.targets.p95_s), Role::Fail, true,
        Charts::tr("target %1").arg(seconds(compared.targets.p95_s, locale))});
    c.lines.push_back({false, compared.targets.monthlyCost_usd, Role::Fail, true,
        Charts::tr("target %1").arg(money(compared.targets.monthlyCost_usd, locale))});
    for (std::size_t i = 0; i < compared.plans.size(); ++i) {
        const ComparedPlan &p = compared.plans[i];
        const auto total = p.outcome.total();
        const double p95_s = targetedP95(compared.workload, p.outcome);
        if (!total || !std::isfinite(p95_s))
            continue;
        SeriesSpec s;
        s.kind = SeriesKind::Scatter;
        const QString mark = compared.plans.size() <= kNamed ? nameOf(p) : QString::number(i + 1);
        s.name = nameOf(p);
        s.nameBesideLine = true;   // its mark carries it
        s.role = planRole(i);
        s.x = {time(p95_s)};
        s.y = {total->usd()};
        s.ids = {static_cast<int>(i)};
        s.details << Charts::tr("%1: %2 a month · %3").arg(nameOf(p), money(total->usd(), locale), seconds(p95_s, locale));
        c.points.push_back({s.x.front(), s.y.front(), s.role, true, mark, static_cast<int>(i)});
        c.series.push_back(std::move(s));
    }
    const auto cheapest = std::min_element(compared.plans.begin(), compared.plans.end(), [](const auto &a, const auto &b) {
        const auto cost = [](const ComparedPlan &p) {
            const auto total = p.outcome.total();
            return p.verdict.meetsAll() && total ? total->usd() : INFINITY;
        };
        return cost(a) < cost(b);
    });
    c.summary = cheapest->verdict.meetsAll()
        ? Charts::tr("The cheapest of these plans that meets all targets is %1.").arg(nameOf(*cheapest))
        : Charts::tr("None of these plans meets all targets.");
    return c;
}

ChartSpec comparedBillChart(const ComparedPlans &compared, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::ComparedBill, Charts::tr("Bills side by side"));
    c.remark = Charts::tr("USD a month, by line");
    c.x.label = Charts::tr("USD a month");
    c.x.unit = QStringLiteral("USD");
    c.y.scale = AxisScale::Category;
    std::map<BillItem, double> sums;
    for (const ComparedPlan &p : compared.plans) {
        c.y.categories << nameOf(p);
        for (const BillLine &line : p.outcome.bill)
            sums[line.item] += line.monthly.usd();
    }
    c.y.maximum = static_cast<double>(c.y.categories.size());
    if (sums.empty())
        return emptied(std::move(c), Charts::tr("Nothing is priced yet: see the gaps."));
    std::vector<std::pair<BillItem, double>> items(sums.begin(), sums.end());
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    constexpr std::size_t kParts = 5;
    if (items.size() > kParts + 1)
        items.resize(kParts);
    std::vector<double> reached(compared.plans.size(), 0);
    const auto stack = [&](const QString &name, Role role, const std::function<bool(BillItem)> &takes) {
        SeriesSpec s;
        s.kind = SeriesKind::Bars;
        s.name = name;
        s.role = role;
        for (std::size_t i = 0; i < compared.plans.size(); ++i) {
            double usd = 0;
            for (const BillLine &line : compared.plans[i].outcome.bill)
                if (takes(line.item))
                    usd += line.monthly.usd();
            s.y.push_back(static_cast<double>(i));
            s.x.push_back(usd);
            s.base.push_back(reached[i]);
            reached[i] += usd;
        }
        c.series.push_back(std::move(s));
    };
    for (std::size_t k = 0; k < items.size(); ++k)
        stack(Wording::billItem(items[k].first), planRole(k), [&](BillItem item) { return item == items[k].first; });
    if (items.size() < sums.size())
        stack(Charts::tr("Everything else"), Role::Neutral, [&](BillItem item) {
            return std::none_of(items.begin(), items.end(), [item](const auto &known) { return known.first == item; });
        });
    for (std::size_t i = 0; i < compared.plans.size(); ++i)
        c.series.back().labels << (compared.plans[i].outcome.hasPriceGap
                ? Charts::tr("%1 and a gap").arg(money(reached[i], locale))
                : money(reached[i], locale));
    c.x.maximum = *std::max_element(reached.begin(), reached.end()) * 1.25;
    std::optional<std::size_t> least;   // of the complete bills
    for (std::size_t i = 0; i < reached.size(); ++i)
        if (!compared.plans[i].outcome.hasPriceGap && (!least || reached[i] < reached[*least]))
            least = i;
    c.summary = least ? Charts::tr("The smallest bill is that of %1: %2 a month.")
                            .arg(c.y.categories.value(static_cast<qsizetype>(*least)), money(reached[*least], locale))
                      : Charts::tr("No bill is complete: prices are missing.");
    return c;
}

ChartSpec comparedLatencyChart(const ComparedPlans &compared, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::ComparedLatency, Charts::tr("Latency, plan by plan"));
    c.remark = Charts::tr("closed form");
    const bool streaming = compared.workload.needs.interaction == Interaction::Streaming;
    const auto lawOf = [streaming](const ComparedPlan &p) -> const LatencyMixture & {
        return streaming ? p.outcome.latency.firstTokenLaw : p.outcome.latency.endToEndLaw;
    };
    const auto quantilesOf = [streaming](const ComparedPlan &p) -> const Quantiles & {
        return streaming ? p.outcome.latency.firstToken : p.outcome.latency.endToEnd;
    };
    Span span;
    for (const ComparedPlan &p : compared.plans) {
        if (lawOf(p).components().empty())
            continue;
        span.take(quantilesOf(p).p50_s / 6);
        span.take(quantilesOf(p).p95_s);
        span.take(quantilesOf(p).p99_s * 1.5);
    }
    if (span.empty())
        return emptied(std::move(c), Charts::tr("No latency without a model and a Region."));
    span.take(std::min(compared.targets.p95_s * 1.2, span.high * 20));
    const TimeAxis time = TimeAxis::of(span.low, span.high);
    c.x.scale = AxisScale::Logarithmic;
    c.x.label = streaming ? Charts::tr("time to first token (%1, log)").arg(time.unit)
                          : Charts::tr("time to the whole answer (%1, log)").arg(time.unit);
    c.x.unit = time.unit;
    c.x.minimum = time(span.low);
    c.x.maximum = time(span.high);
    c.y.label = Charts::tr("% of requests");
    c.y.unit = unitLabel(Unit::Percent);
    c.y.maximum = 102;
    constexpr int kPoints = 120;
    const ComparedPlan *fastest = nullptr;
    for (std::size_t i = 0; i < compared.plans.size(); ++i) {
        const ComparedPlan &p = compared.plans[i];
        if (lawOf(p).components().empty())
            continue;
        if (!fastest || quantilesOf(p).p95_s < quantilesOf(*fastest).p95_s)
            fastest = &p;
        SeriesSpec s;
        s.role = planRole(i);
        s.name = nameOf(p);
        s.dashed = i != compared.base;   // beside its colour
        if (compared.plans.size() > kNamed)
            s.legendName = QString::number(i + 1);
        for (int k = 0; k <= kPoints; ++k) {
            const double t = span.low * std::pow(span.high / span.low, static_cast<double>(k) / kPoints);
            s.x.push_back(time(t));
            s.y.push_back(lawOf(p).cumulative(t) * 100);
        }
        c.series.push_back(std::move(s));
    }
    c.lines.push_back({false, 95, Role::Pale, false, Charts::tr("95 %")});
    c.lines.push_back({true, time(compared.targets.p95_s), Role::Fail, true,
        Charts::tr("target %1").arg(seconds(compared.targets.p95_s, locale))});
    c.summary = Charts::tr("The fastest at the 95th percentile is %1 with %2.")
                    .arg(nameOf(*fastest), seconds(quantilesOf(*fastest).p95_s, locale));
    return c;
}

}   // namespace tenbin::report

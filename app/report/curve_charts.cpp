// Curves as charts.
#include "break_even_words.h"
#include "chart_text.h"
#include "curves.h"
#include "wording.h"

#include <algorithm>
#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

constexpr double kRoom = 1.15;   // above the highest value

ChartSpec chartOf(ChartId id)
{
    ChartSpec c;
    c.id = id;
    c.title = chartTitle(id);
    return c;
}

ChartSpec emptyChart(ChartId id, const QString &why)
{
    ChartSpec c = chartOf(id);
    c.empty = c.summary = why;
    return c;
}

QString tierName(const Plan &plan)
{
    if (plan.resilience.tier != AvailabilityTier::Standby)
        return Wording::tier(plan.resilience.tier);
    const Field &standby = *findField("plan.resilience.standby");
    return formatFieldValue(standby, fieldValue(standby, {{}, plan, {}}), QLocale());
}

ChartSpec ninesChart(const Subject &subject, const std::vector<TierPrice> &tiers, const QLocale &locale)
{
    if (tiers.empty())
        return emptyChart(ChartId::Nines, Charts::tr("No tier has a price: see the gaps."));
    ChartSpec c = chartOf(ChartId::Nines);
    c.remark = Charts::tr("USD and minutes down a month");
    c.x.label = Charts::tr("USD a month");
    c.y.scale = AxisScale::Category;
    SeriesSpec bars;
    bars.kind = SeriesKind::Bars;
    for (const TierPrice &tier : tiers) {
        bars.y.push_back(static_cast<double>(c.y.categories.size()));
        bars.x.push_back(tier.cost_usd);
        const bool own = tier.plan.resilience.tier == subject.plan.resilience.tier
            && (tier.plan.resilience.tier != AvailabilityTier::Standby
                || tier.plan.resilience.standby == subject.plan.resilience.standby);
        bars.roles.push_back(!tier.feasible ? Role::Series2 : own ? Role::Series3 : Role::Series5);
        const QString label = Charts::tr("%1 · %2 min", "money, minutes down a month")
                                  .arg(money(tier.cost_usd, locale), quantity(tier.downtime_minPerMonth, locale));
        bars.labels << (tier.feasible ? label : label + QStringLiteral(" ✗"));
        QStringList details{availabilityPercent(tier.availability, locale)};
        if (tier.usdPerMinute)
            details << Charts::tr("%1 for each minute avoided").arg(money(*tier.usdPerMinute, locale));
        if (!tier.feasible)
            details << Charts::tr("infeasible");
        bars.details << details.join(QLatin1Char('\n'));
        c.y.categories << tierName(tier.plan);
        c.x.maximum = std::max(c.x.maximum, tier.cost_usd * kRoom);
    }
    c.y.maximum = static_cast<double>(c.y.categories.size());
    const auto [least, most] = std::minmax_element(
        tiers.begin(), tiers.end(), [](const TierPrice &a, const TierPrice &b) { return a.availability < b.availability; });
    c.summary = Charts::tr("From %1 for %2 a month to %3 for %4.")
                    .arg(availabilityPercent(least->availability, locale), money(least->cost_usd, locale),
                        availabilityPercent(most->availability, locale), money(most->cost_usd, locale));
    c.series.push_back(std::move(bars));
    return c;
}

ChartSpec tornadoChart(const TornadoData &data, const QLocale &locale)
{
    constexpr std::size_t kBars = 10;
    ChartSpec c = chartOf(ChartId::Tornado);
    c.remark = Charts::tr("swing, USD a month");
    c.x.label = c.remark;
    c.y.scale = AxisScale::Category;
    SeriesSpec bars;
    bars.kind = SeriesKind::Bars;
    for (const TornadoBar &bar : data.tornado.bars) {
        const Field *field = findField(data.inputs[bar.input].id);
        if (!field || !bar.swing_usd || !bar.low.cost_usd || !bar.high.cost_usd || bars.x.size() == kBars)
            continue;
        bars.y.push_back(static_cast<double>(c.y.categories.size()));
        bars.x.push_back(*bar.swing_usd);
        bars.labels << Charts::tr("%1 to %2", "money, from an input's low end to its high end")
                           .arg(money(*bar.low.cost_usd, locale), money(*bar.high.cost_usd, locale));
        bars.details << Charts::tr("%1 to %2", "values of an input")
                            .arg(formatFieldValue(*field, bar.low.value, locale),
                                formatFieldValue(*field, bar.high.value, locale));
        c.y.categories << fieldLabel(*field);
    }
    if (bars.x.empty())
        return emptyChart(ChartId::Tornado, Charts::tr("Nothing is priced yet: see the gaps."));
    c.x.maximum = bars.x.front() * kRoom;
    c.y.maximum = static_cast<double>(c.y.categories.size());
    c.summary = Charts::tr("“%1” moves the cost most: %2.").arg(c.y.categories.front(), bars.labels.front());
    c.series.push_back(std::move(bars));
    return c;
}

// Of those that cross the one whose crossing is nearest to the workload as it is, by its factor; else the first with a curve.
const BreakEven *nearestCrossing(const std::vector<BreakEven> &all)
{
    const BreakEven *best = nullptr;
    double least = INFINITY;
    for (const BreakEven &b : all) {
        if (!best && !b.curve.empty() && b.verdict <= BreakEvenVerdict::Equal)
            best = &b;
        for (const BreakEvenCrossing &crossing : b.crossings) {
            const double away = b.present ? std::abs(std::log(crossing.at.x / b.present->x)) : 100;
            if (away < least) {
                least = away;
                best = &b;
            }
        }
    }
    return best;
}

ChartSpec breakEvenChart(const std::vector<BreakEven> &all, const QLocale &locale)
{
    const BreakEven *b = nearestCrossing(all);
    if (!b)
        return emptyChart(ChartId::BreakEven, Charts::tr("No two ways can be compared: a price is missing, or none is offered."));
    const BreakEvenSides sides = sidesOf(b->kind);
    ChartSpec c = chartOf(ChartId::BreakEven);
    c.x.scale = c.y.scale = AxisScale::Logarithmic;
    c.x.label = Charts::tr("%1 (log)").arg(sides.axis);
    c.y.label = Charts::tr("USD a month (log)");
    SeriesSpec first, second;
    first.role = Role::Series3;
    second.role = Role::Series1;
    first.name = sides.firstKey;
    second.name = sides.secondKey;
    double low = INFINITY, high = 0;
    const auto add = [&](SeriesSpec &s, double x, const BreakEvenCost &cost) {
        if (!cost.comparable() || *cost.usd <= 0)
            return;
        s.x.push_back(x);
        s.y.push_back(*cost.usd);
        low = std::min(low, *cost.usd);
        high = std::max(high, *cost.usd);
    };
    for (const BreakEvenPoint &point : b->curve) {
        add(first, point.x, point.first);
        add(second, point.x, point.second);
    }
    if (!(low < high))
        return emptyChart(ChartId::BreakEven, breakEvenLines(*b, locale).join(QLatin1Char('\n')));
    c.x.minimum = b->curve.front().x;
    c.x.maximum = b->curve.back().x;
    c.y.minimum = low / 1.5;
    c.y.maximum = high * 1.5;
    for (const BreakEvenCrossing &crossing : b->crossings)
        c.points.push_back({crossing.at.x, *crossing.at.first.usd, Role::Accent, true,
            b->crossings.size() == 1 ? quantity(crossing.at.x, locale) : QString(), -1});
    if (b->present)
        c.lines.push_back({true, b->present->x, Role::Neutral, true, Charts::tr("now")});
    c.summary = breakEvenLines(*b, locale).join(QLatin1Char(' '));
    c.series = {std::move(first), std::move(second)};
    return c;
}

ChartSpec growthChart(const Subject &subject, const std::vector<FanMonth> &fan, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::Growth);
    c.x.label = Charts::tr("month");
    c.x.decimals = 0;
    c.y.label = Charts::tr("USD a month");
    SeriesSpec p10, p50, p90;
    p50.name = Charts::tr("middle");
    const bool ofAll = std::all_of(
        fan.begin(), fan.end(), [](const FanMonth &month) { return month.cost_usd && month.cost_usd->draws == month.draws; });
    p10.name = p90.name = ofAll ? Charts::tr("eight of ten draws") : Charts::tr("eight of ten of the draws that have a cost");
    p50.role = Role::Series1;
    p10.role = p90.role = Role::Neutral;
    p10.dashed = p90.dashed = true;
    const FanMonth *last = nullptr;
    for (const FanMonth &month : fan) {
        if (!month.cost_usd)
            continue;
        last = &month;
        for (auto [series, value] :
            {std::pair(&p10, month.cost_usd->p10), std::pair(&p50, month.cost_usd->p50), std::pair(&p90, month.cost_usd->p90)}) {
            series->x.push_back(month.month + 1);
            series->y.push_back(value);
        }
    }
    if (!last)
        return emptyChart(ChartId::Growth, Charts::tr("Nothing is priced yet: see the gaps."));
    c.x.minimum = 1;
    c.x.maximum = std::max(2.0, p50.x.back());
    c.y.maximum = std::max(subject.targets.monthlyCost_usd, *std::max_element(p90.y.begin(), p90.y.end())) * kRoom;
    if (subject.targets.monthlyCost_usd < 3 * p90.y.back())
        c.lines.push_back({false, subject.targets.monthlyCost_usd, Role::Fail, true,
            Charts::tr("target %1").arg(money(subject.targets.monthlyCost_usd, locale))});
    else
        c.y.maximum = *std::max_element(p90.y.begin(), p90.y.end()) * kRoom;
    c.summary = Charts::tr(
        "In %n month(s): %1 in the middle, %2 to %3 in %4.", "in so many of the draws", static_cast<int>(p50.x.back()))
                    .arg(money(p50.y.back(), locale), money(p10.y.back(), locale), money(p90.y.back(), locale),
                        Wording::eightOfTen(*last->cost_usd, last->draws, locale));
    p90.name.clear();   // one key for both
    c.series = {std::move(p10), std::move(p90), std::move(p50)};
    return c;
}

ChartSpec chunkChart(const ChunkCurve &curve, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::Chunk);
    c.x.scale = AxisScale::Logarithmic;
    c.x.label = Charts::tr("chunk (tokens, log)");
    c.y.label = Charts::tr("tokens retrieved for all facts");
    SeriesSpec line;
    for (const ChunkPoint &point : curve.points) {
        line.x.push_back(point.chunk_tokens);
        line.y.push_back(point.retrieved_tokens);
    }
    c.x.minimum = line.x.front();
    c.x.maximum = line.x.back();
    c.y.maximum = std::min(*std::max_element(line.y.begin(), line.y.end()), 4 * curve.best.retrieved_tokens) * kRoom;
    c.y.maximum = std::max(c.y.maximum, curve.own.retrieved_tokens * kRoom);
    c.points.push_back({curve.best.chunk_tokens, curve.best.retrieved_tokens, Role::Accent, true,
        Charts::tr("least: %1").arg(quantity(std::round(curve.best.chunk_tokens), locale)), -1});
    c.points.push_back(
        {curve.own.chunk_tokens, curve.own.retrieved_tokens, Role::Neutral, false, Charts::tr("current plan"), -1});
    c.summary = Charts::tr("Fewest tokens with chunks of %1; the plan's %2 take %3 times as many.")
                    .arg(quantity(std::round(curve.best.chunk_tokens), locale), quantity(curve.own.chunk_tokens, locale),
                        locale.toString(curve.own.retrieved_tokens / curve.best.retrieved_tokens, 'f', 2));
    c.series.push_back(std::move(line));
    return c;
}

ChartSpec agentChart(const Subject &subject, const std::vector<StepPoint> &points, const QLocale &locale)
{
    ChartSpec c = chartOf(ChartId::Agent);
    c.x.label = Charts::tr("step limit");
    c.x.decimals = 0;
    c.y.label = Charts::tr("USD a month");
    SeriesSpec line;
    double own = 0;
    for (const StepPoint &point : points) {
        if (!point.cost_usd)
            continue;
        line.x.push_back(point.stepCap);
        line.y.push_back(*point.cost_usd);
        if (point.stepCap == subject.plan.agent.stepCap)
            own = *point.cost_usd;
    }
    if (line.x.empty())
        return emptyChart(ChartId::Agent, Charts::tr("Nothing is priced yet: see the gaps."));
    c.x.minimum = 1;
    c.x.maximum = std::max(2.0, line.x.back());
    c.y.maximum = *std::max_element(line.y.begin(), line.y.end()) * kRoom;
    if (own > 0)
        c.points.push_back(
            {static_cast<double>(subject.plan.agent.stepCap), own, Role::Neutral, false, Charts::tr("current plan"), -1});
    c.summary = Charts::tr("From %1 with one step to %2 with at most %3.")
                    .arg(money(line.y.front(), locale), money(line.y.back(), locale), quantity(line.x.back(), locale));
    c.series.push_back(std::move(line));
    return c;
}

}   // namespace

QString chartTitle(ChartId id)
{
    switch (id) {
    case ChartId::CostLatency: return Charts::tr("Cost against latency");
    case ChartId::Bill: return Charts::tr("Where the money goes");
    case ChartId::Week: return Charts::tr("The week: demand and capacity");
    case ChartId::Latency: return Charts::tr("Latency");
    case ChartId::Nines: return Charts::tr("The price of a nine");
    case ChartId::Tornado: return Charts::tr("What moves the cost");
    case ChartId::BreakEven: return Charts::tr("Break-even");
    case ChartId::Growth: return Charts::tr("Growth");
    case ChartId::Chunk: return Charts::tr("Chunk size");
    case ChartId::Agent: return Charts::tr("Bill by agent steps");
    case ChartId::ComparedCost: return Charts::tr("Cost against latency, by plan");
    case ChartId::ComparedBill: return Charts::tr("Bills side by side");
    case ChartId::ComparedLatency: return Charts::tr("Latency, plan by plan");
    }
    return {};
}

ChartSpec pendingChart(ChartId id)
{
    return emptyChart(id, Charts::tr("Computing …"));
}

ChartSpec curveChart(ChartId id, const Subject &subject, const Curve &curve, const QLocale &locale)
{
    if (const auto *tiers = std::get_if<std::vector<TierPrice>>(&curve))
        return ninesChart(subject, *tiers, locale);
    if (const auto *data = std::get_if<TornadoData>(&curve))
        return tornadoChart(*data, locale);
    if (const auto *all = std::get_if<std::vector<BreakEven>>(&curve))
        return breakEvenChart(*all, locale);
    if (const auto *fan = std::get_if<std::vector<FanMonth>>(&curve))
        return growthChart(subject, *fan, locale);
    if (const auto *chunks = std::get_if<ChunkCurve>(&curve))
        return chunkChart(*chunks, locale);
    if (const auto *steps = std::get_if<std::vector<StepPoint>>(&curve))
        return agentChart(subject, *steps, locale);
    return emptyChart(id, Charts::tr("This plan retrieves nothing."));
}

}   // namespace tenbin::report

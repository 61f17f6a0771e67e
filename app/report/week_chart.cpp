#include "chart_builder.h"

#include "chart_text.h"
#include "wording.h"

#include <algorithm>

namespace tenbin::report {

using namespace planner;

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
            c.areas.push_back({static_cast<double>(h), h + 1.0, 0, c.y.maximum, Role::Fail,
                c.areas.empty() ? Charts::tr("throttled hours") : QString()});
    c.summary = Charts::tr("Demand peaks on %1 with %2 thousand tokens a minute; %n hour(s) of the week are throttled.", nullptr,
        static_cast<int>(c.areas.size()))
                    .arg(weekday(peakHour, in.locale), quantity(peak, in.locale));
    return c;
}

}   // namespace tenbin::report

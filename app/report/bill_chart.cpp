#include "chart_builder.h"

#include "chart_text.h"
#include "wording.h"

#include <algorithm>
#include <map>

namespace tenbin::report {

using namespace planner;

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

}   // namespace tenbin::report

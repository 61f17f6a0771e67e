#include "study_charts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tenbin::report {

namespace {

class StudyCharts
{
    Q_DECLARE_TR_FUNCTIONS(StudyCharts)
};

constexpr int kDaysAhead = 14;
constexpr double kRoomForLabels = 1.25;

// A bar a day, named by its date; an empty chart says so in words.
ChartSpec dayBars(const std::vector<int> &counts, const QStringList &days, Role role, const QLocale &locale)
{
    ChartSpec chart;
    chart.x.label = StudyCharts::tr("cards");
    chart.y.scale = AxisScale::Category;
    chart.y.categories = days;
    chart.y.maximum = static_cast<double>(days.size());
    chart.x.decimals = 0;
    SeriesSpec bars;
    bars.kind = SeriesKind::Bars;
    bars.role = role;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        bars.y.push_back(static_cast<double>(i));
        bars.x.push_back(counts[i]);
        bars.labels << locale.toString(counts[i]);
    }
    chart.x.maximum = std::max(4, *std::max_element(counts.begin(), counts.end())) * kRoomForLabels;
    chart.series.push_back(std::move(bars));
    return chart;
}

}   // namespace

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, StudyCharts::tr("MMM d", "format of a day without its year"));
}

ChartSpec dueChart(const study::Progress &progress, const study::StudySettings &settings, const QStringList &deck,
    const study::Clock &clock, const QLocale &locale)
{
    const std::vector<int> due = study::forecast(progress, settings, deck, clock, kDaysAhead);
    const QDate today = clock.today();
    QStringList days{StudyCharts::tr("Today")};
    for (int day = 1; day < kDaysAhead; ++day)
        days << dayText(today.addDays(day), locale);
    ChartSpec chart = dayBars(due, days, Role::Series1, locale);
    const int all = std::accumulate(due.begin(), due.end(), 0);
    chart.id = ChartId::Bill;
    chart.title = StudyCharts::tr("Due in the coming days");
    chart.remark = StudyCharts::tr("cards a day, as it stands now");
    chart.summary = StudyCharts::tr("%n card(s) come due within two weeks.", nullptr, all);
    if (all == 0)
        chart.empty = settings.pausedSince.isValid() ? StudyCharts::tr("Paused: nothing is due.")
                                                     : StudyCharts::tr("Nothing is due yet: learn a few cards first.");
    return chart;
}

ChartSpec reviewsChart(const QHash<QDate, int> &byDay, QDate today, const QLocale &locale, int days)
{
    std::vector<int> counts;
    QStringList names;
    for (int back = 0; back < days; ++back) {
        const QDate day = today.addDays(-back);
        counts.push_back(byDay.value(day));
        names << (back == 0 ? StudyCharts::tr("Today") : dayText(day, locale));
    }
    ChartSpec chart = dayBars(counts, names, Role::Series3, locale);
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    chart.id = ChartId::Bill;
    chart.x.label = StudyCharts::tr("reviews");
    chart.title = StudyCharts::tr("Reviewed in the past days");
    chart.remark = StudyCharts::tr("reviews a day");
    chart.summary = StudyCharts::tr("%n review(s) in these days.", nullptr, all);
    if (all == 0)
        chart.empty = StudyCharts::tr("No reviews in these days.");
    return chart;
}

}   // namespace tenbin::report

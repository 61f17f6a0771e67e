#include "charts_grid.h"

#include "report/chart_builder.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

namespace tenbin::ui {

namespace {

report::ChartInput inputOf(const Live &live)
{
    return {live.subject.workload, live.subject.plan, live.outcome, live.subject.targets, *live.catalog, live.comparison,
        live.replay ? &*live.replay : nullptr, QLocale()};
}

}   // namespace

ChartsGrid::ChartsGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::kGap3);
    for (int i = 0; i < 4; ++i) {
        auto *chart = new charts::ChartView(this);
        m_charts[static_cast<std::size_t>(i)] = chart;
        grid->addWidget(chart, i / 2, i % 2);
        grid->setRowStretch(i / 2, 1);
        grid->setColumnStretch(i % 2, 1);
    }
    connect(m_charts[0], &charts::ChartView::pointActivated, this, &ChartsGrid::alternativePointed);
    connect(m_charts[0], &charts::ChartView::pointAdopted, this, &ChartsGrid::alternativeAdopted);
}

void ChartsGrid::present(const Live &live, const Live &plan)
{
    presentComparison(live, plan);
    const report::ChartInput input = inputOf(live);
    m_charts[1]->setSpec(report::billChart(input));
    m_charts[2]->setSpec(report::weekChart(input));
    m_charts[3]->setSpec(report::latencyChart(input));
}

void ChartsGrid::presentComparison(const Live &live, const Live &plan)
{
    m_charts[0]->setDetail([&plan](int index) {
        const auto i = static_cast<std::size_t>(index);
        const auto &plans = plan.comparison.plans;
        return i < plans.size() ? report::decisionsText(inputOf(plan), plans[i]) : QString();
    });
    report::ChartInput around = inputOf(plan);
    around.tried = live.tried ? &live.comparison.plans[*live.tried] : nullptr;
    m_charts[0]->setSpec(report::costLatencyChart(around));
}

void ChartsGrid::presentTargets(const Live &live)
{
    const report::ChartInput input = inputOf(live);
    m_charts[0]->setSpec(report::costLatencyChart(input));
    m_charts[3]->setSpec(report::latencyChart(input));
}

void ChartsGrid::presentReplay(const Live &live)
{
    m_charts[3]->setSpec(report::latencyChart(inputOf(live)));
}

double ChartsGrid::paint_ms() const
{
    double sum = 0;
    for (const charts::ChartView *chart : m_charts)
        sum += chart->paint_ms();
    return sum;
}

}   // namespace tenbin::ui

#include "charts_grid.h"

#include "report/chart_builder.h"
#include "report/help.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QWhatsThis>

#include <algorithm>

namespace tenbin::ui {

using report::ChartId;

namespace {

constexpr Measure kScrolledChart(260);

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
    for (int i = 0; i < static_cast<int>(kPlaces); ++i) {
        auto *chart = new charts::ChartView(this);
        m_charts[static_cast<std::size_t>(i)] = chart;
        const auto pointsAtPlans = [this, i] { return chosen(i) == ChartId::CostLatency; };
        connect(chart, &charts::ChartView::pointActivated, this, [this, pointsAtPlans](int point) {
            if (pointsAtPlans())
                Q_EMIT alternativePointed(point);
        });
        connect(chart, &charts::ChartView::pointAdopted, this, [this, pointsAtPlans](int point) {
            if (pointsAtPlans())
                Q_EMIT alternativeAdopted(point);
        });
        connect(chart, &charts::ChartView::menuWanted, this, [this, i] { openMenu(i); });
    }
    arrange();
    connect(&m_curves, &LiveCurves::grown, this, [this](ChartId chart) { drawAll({chart}); });
}

void ChartsGrid::draw(std::size_t place)
{
    if (!m_live)
        return;
    charts::ChartView &view = *m_charts[place];
    const ChartId id = m_ids[place];
    switch (id) {
    case ChartId::CostLatency: {
        view.setDetail([plan = m_plan](int index) {
            const auto i = static_cast<std::size_t>(index);
            const auto &plans = plan->comparison.plans;
            return i < plans.size() ? report::decisionsText(inputOf(*plan), plans[i]) : QString();
        });
        report::ChartInput around = inputOf(*m_plan);
        around.tried = m_live->tried ? &m_live->comparison.plans[*m_live->tried] : nullptr;
        return view.setSpec(report::costLatencyChart(around));
    }
    case ChartId::Bill: return view.setSpec(report::billChart(inputOf(*m_live)));
    case ChartId::Week: return view.setSpec(report::weekChart(inputOf(*m_live)));
    case ChartId::Latency: return view.setSpec(report::latencyChart(inputOf(*m_live)));
    default: break;
    }
    const report::Curve *curve = m_curves.curve(id);
    view.setSpec(curve ? report::curveChart(id, m_curves.subject(), *curve, QLocale()) : report::pendingChart(id));
}

void ChartsGrid::drawAll(std::initializer_list<ChartId> charts)
{
    for (std::size_t i = 0; i < kPlaces; ++i)
        if (std::find(charts.begin(), charts.end(), m_ids[i]) != charts.end())
            draw(i);
}

void ChartsGrid::present(const Live &live, const Live &plan)
{
    m_live = &live;
    m_plan = &plan;
    m_curves.present(plan.subject, plan.catalog);
    for (std::size_t i = 0; i < kPlaces; ++i)
        draw(i);
}

void ChartsGrid::presentComparison(const Live &live, const Live &plan)
{
    m_live = &live;
    m_plan = &plan;
    drawAll({ChartId::CostLatency});
}

void ChartsGrid::presentTargets(const Live &live)
{
    m_live = m_plan = &live;
    m_curves.present(live.subject, live.catalog);
    drawAll({ChartId::CostLatency, ChartId::Latency, ChartId::Growth});
}

void ChartsGrid::presentReplay(const Live &live)
{
    m_live = m_plan = &live;
    drawAll({ChartId::Latency});
}

QString ChartsGrid::choice() const
{
    QStringList codes;
    for (const ChartId id : m_ids)
        codes << report::chartCode(id);
    return codes.join(QLatin1Char(','));
}

void ChartsGrid::setChoice(const QString &choice)
{
    const QStringList codes = choice.split(QLatin1Char(','));
    for (int place = 0; place < static_cast<int>(kPlaces); ++place)
        for (int i = 0; i < report::kCharts; ++i)
            if (codes.value(place) == report::chartCode(static_cast<ChartId>(i)))
                choose(place, static_cast<ChartId>(i));
}

void ChartsGrid::choose(int place, ChartId chart)
{
    ChartId &its = m_ids[static_cast<std::size_t>(place)];
    if (its == chart)
        return;
    const auto elsewhere = std::find(m_ids.begin(), m_ids.end(), chart);
    if (elsewhere != m_ids.end())
        *elsewhere = its;
    its = chart;
    m_curves.want({m_ids.begin(), m_ids.end()});
    for (std::size_t i = 0; i < kPlaces; ++i)
        draw(i);
    Q_EMIT choiceChanged();
}

void ChartsGrid::maximise(int place)
{
    m_maximised = place;
    arrange();
}

void ChartsGrid::setColumns(int columns)
{
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

void ChartsGrid::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool all = m_maximised < 0;
    for (int i = 0; i < static_cast<int>(kPlaces); ++i) {
        charts::ChartView *chart = m_charts[static_cast<std::size_t>(i)];
        grid->addWidget(chart, i / m_columns, i % m_columns);
        chart->setVisible(all || i == m_maximised);
        // One below the other they scroll, and need not be small.
        chart->setMinimumHeight(m_columns == 1 ? kScrolledChart : Measure(0));
        grid->setRowStretch(i, 0);
        grid->setColumnStretch(i, 0);
    }
    for (int i = 0; i < static_cast<int>(kPlaces); ++i)
        if (all || i == m_maximised) {
            grid->setRowStretch(i / m_columns, 1);
            grid->setColumnStretch(i % m_columns, 1);
        }
    grid->setSpacing(all ? metrics::kGap3 : 0);
}

bool ChartsGrid::showsAlternatives(const QWidget &widget) const
{
    for (std::size_t i = 0; i < kPlaces; ++i)
        if (m_ids[i] == ChartId::CostLatency && (m_charts[i] == &widget || m_charts[i]->isAncestorOf(&widget)))
            return true;
    return false;
}

void ChartsGrid::fillChoice(QMenu &menu, int place)
{
    auto *group = new QActionGroup(&menu);
    for (int i = 0; i < report::kCharts; ++i) {
        const auto id = static_cast<ChartId>(i);
        QAction *action = menu.addAction(report::chartTitle(id), this, [this, place, id] { choose(place, id); });
        action->setCheckable(true);
        action->setChecked(chosen(place) == id);
        group->addAction(action);
    }
}

void ChartsGrid::openMenu(int place)
{
    charts::ChartView &view = chart(place);
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChoice(*menu, place);
    menu->addSeparator();
    menu->addAction(m_maximised < 0 ? tr("&Maximise") : tr("&All charts again"), this,
        [this, place] { maximise(m_maximised < 0 ? place : -1); });
    menu->addAction(tr("&What it shows"), this,
        [&view, id = chosen(place)] { QWhatsThis::showText(view.menuPlace(), report::chartHelp(id, QLocale()), &view); });
    addChartActions(*menu, view,
        {[this](const report::ChartSpec &spec) { Q_EMIT exportWanted(spec); },
            [this](const report::ChartSpec &spec) { Q_EMIT printWanted(spec); }});
    menu->popup(view.menuPlace());
}

double ChartsGrid::paint_ms() const
{
    double sum = 0;
    for (const charts::ChartView *chart : m_charts)
        sum += chart->paint_ms();
    return sum;
}

}   // namespace tenbin::ui

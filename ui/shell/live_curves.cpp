#include "live_curves.h"

#include <utility>

namespace tenbin::ui {

namespace {
constexpr int kSettle_ms = 120;   // edits have paused, and the replay of the plan went first
}   // namespace

LiveCurves::LiveCurves(QObject *parent)
    : QObject(parent)
    , m_worker(this)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle_ms);
    connect(&m_settled, &QTimer::timeout, this, &LiveCurves::start);
}

void LiveCurves::want(std::set<report::ChartId> charts)
{
    std::erase_if(charts, [](report::ChartId id) { return !report::isCurve(id); });
    m_wanted = std::move(charts);
    if (m_catalog)
        m_settled.start();
}

void LiveCurves::present(const Subject &subject, std::shared_ptr<const planner::Catalog> catalog)
{
    const bool same = m_catalog == catalog && m_subject.workload == subject.workload && m_subject.plan == subject.plan;
    m_subject = subject;
    if (same)
        return;
    m_catalog = std::move(catalog);
    for (const auto &[chart, curve] : m_curves)
        m_stale.insert(chart);
    m_worker.cancel();
    if (!m_wanted.empty())
        m_settled.start();
}

const report::Curve *LiveCurves::curve(report::ChartId chart) const
{
    const auto found = m_curves.find(chart);
    return found == m_curves.end() ? nullptr : &found->second;
}

void LiveCurves::start()
{
    std::set<report::ChartId> due;
    for (const report::ChartId chart : m_wanted)
        if (!m_curves.contains(chart) || m_stale.contains(chart))
            due.insert(chart);
    if (due.empty())
        return;
    m_worker.ask([this, due, subject = m_subject, catalog = m_catalog](const Background::Question &question) {
        for (const report::ChartId chart : due) {
            report::Curve curve = report::curveOf(chart, subject, *catalog, [&question] { return question.isCancelled(); });
            if (question.isCancelled())
                return;
            question.post([this, chart, curve = std::make_shared<report::Curve>(std::move(curve))] {
                m_curves[chart] = std::move(*curve);
                m_stale.erase(chart);
                Q_EMIT grown(chart);
            });
        }
    });
}

}   // namespace tenbin::ui

// Curves for the charts that stand and take longer than a frame, of the plan in the document, in a worker.
#pragma once

#include "background.h"
#include "report/curves.h"

#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace tenbin::ui {

class LiveCurves : public QObject
{
    Q_OBJECT

public:
    explicit LiveCurves(QObject *parent = nullptr);

    // Which charts stand, and of what plan. What is known stays until there is something newer.
    void want(std::set<report::ChartId> charts);
    void present(const Subject &subject, std::shared_ptr<const planner::Catalog> catalog);

    const report::Curve *curve(report::ChartId chart) const;   // null: not computed yet
    const Subject &subject() const { return m_subject; }
    bool isSettled() const { return !m_settled.isActive() && !m_worker.isWorking(); }

Q_SIGNALS:
    void grown(tenbin::report::ChartId chart);

private:
    void start();

    Subject m_subject;
    std::shared_ptr<const planner::Catalog> m_catalog;   // null: nothing was presented
    std::set<report::ChartId> m_wanted, m_stale;
    std::map<report::ChartId, report::Curve> m_curves;
    QTimer m_settled;
    Background m_worker;
};

}   // namespace tenbin::ui

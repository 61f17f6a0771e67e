// The report's pages for the screen, true to the document: laid out in a worker, charts painted one a turn on the window's
// thread.
#pragma once

#include "live_evaluation.h"
#include "ui/report/page_images.h"
#include "ui/report/report_choice.h"

namespace tenbin::ui {

// All that a report is made of, held by value.
struct ReportMatter
{
    QString title;   // of the project
    Subject subject;
    std::shared_ptr<const planner::Catalog> catalog;
    planner::Outcome outcome;
    planner::ReplayOutcome replay;
    planner::Comparison comparison;
    std::vector<planner::Plan> plans;   // of the workload; the subject's is one of them
    std::size_t base = 0;
};

// In the choice's language. `made` is the edge's clock.
report::Report reportOf(const ReportMatter &matter, const ReportChoice &choice, const QDateTime &made);

class LiveReport : public QObject
{
    Q_OBJECT

public:
    explicit LiveReport(QObject *parent);

    // Starts anew once edits pause; what runs for an older question never shows.
    void ask(ReportMatter matter, ReportChoice choice);
    void cancel();
    bool isWorking() const { return m_settled.isActive() || m_worker.isWorking() || m_charting.isActive(); }
    const PageImages &images() const { return m_images; }

Q_SIGNALS:
    void changed();   // pages came, or a chart in them

private:
    void start();
    void paintNext();

    ReportMatter m_matter;
    ReportChoice m_choice;
    PageImages m_images;
    QLocale m_locale;
    std::size_t m_painted = 0;
    QTimer m_settled, m_charting;
    Background m_worker;
};

}   // namespace tenbin::ui

// The search behind the window: the front of the space around the plan, in a worker, streamed while it grows.
#pragma once

#include "background.h"
#include "document/document.h"
#include "planner/alternatives.h"
#include "planner/search/verify.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tenbin::ui {

// What is found so far for one workload and base plan.
struct Found
{
    std::vector<planner::Alternative> front;   // ascending in cost
    bool complete = false;
    double spacePlans = 0, evaluatedPlans = 0, took_ms = 0;
    bool slow = false, stopped = false;      // takes over half a second; was given up by the user
    double share = 0;                        // of the work that is done
    std::optional<planner::NoPlan> none{};   // the front is complete, and empty
};

class LiveSearch : public QObject
{
    Q_OBJECT

public:
    explicit LiveSearch(QObject *parent = nullptr);

    // Whether what was found holds for this plan: a plan of the space moves nothing, since around it there is no other plan.
    bool holdsFor(const Subject &subject, const std::shared_ptr<const planner::Catalog> &catalog) const;
    // Starts anew; what runs for an older question is cancelled and never shows.
    void start(const Subject &subject, planner::SearchSpace space, std::shared_ptr<const planner::Catalog> catalog);

    void stop();   // what is found so far stays

    const Found &found() const { return m_found; }
    // The first of the front that meets the targets and is not refuted by replay as far as that has been asked.
    std::optional<std::size_t> cheapest(const planner::Targets &targets) const;
    const planner::Replays &replayed() const { return m_replayed; }   // of the front, as far as that was asked
    // Asks it, unless that is known or under way; one at a time, the last one asked.
    void verify(std::size_t place);
    // It is known already: the plan of the front is the one on screen.
    void know(std::size_t place, const planner::Replayed &replayed);

Q_SIGNALS:
    void grown();      // or complete, stopped, or on its way for long
    void verified();   // one more is replayed

private:
    std::shared_ptr<const planner::Catalog> m_catalog;   // null: nothing was asked
    planner::Workload m_workload;
    planner::Plan m_base;
    FieldPaths m_locked;
    Found m_found;
    planner::Replays m_replayed;   // of a complete front
    std::optional<std::size_t> m_verifying;
    QTimer m_slow;
    Background m_search, m_replay;
};

}   // namespace tenbin::ui

// Keeps the figures on screen true to the document: closed form at once, replay in a worker, targets by judging alone.
#pragma once

#include "live_search.h"
#include "planner/levers.h"
#include "planner/replay/judged.h"
#include "planner/rules_of_thumb.h"

#include <QTimer>

namespace tenbin::ui {

// Whether the cheapest plan that meets the targets stood in replay, too.
enum class Stands : std::uint8_t {
    Provisional,   // the front is not complete
    Pending,       // not replayed yet
    Confirmed,
    NotReplayed,   // nothing of it queues, as in batch
    TooMany        // so many requests come that only a part of every hour was played
};

struct Live
{
    quint64 showing = 0;   // grows when another workload or another project comes up
    Subject subject;
    std::shared_ptr<const planner::Catalog> catalog;
    planner::Outcome outcome;
    planner::Verdict verdict;
    // One step around the plan that the search started from, and the front as far as it is found.
    planner::Comparison comparison;
    double search_ms = 0;   // once it is complete
    bool searchSlow = false, searchStopped = false;
    double searchShare = 0;   // of a slow one
    Stands stands{};
    std::optional<std::size_t> tried;   // the figures are this alternative's, not the plan's
    std::vector<planner::Relaxation> relaxations;
    std::vector<planner::Lever> levers;
    std::vector<planner::RuleVerdict> rules;        // of thumb, that speak of such a workload
    std::optional<planner::ReplayOutcome> replay;   // no value: pending; not complete: nothing queues, as in batch
    std::vector<planner::Verdict> entryVerdicts;
    double model_ms = 0, replay_ms = 0;
};

// What speaks against closed form, as far as replay has answered.
std::vector<planner::Note> doubtsOf(const Live &live);
// Whether the p95 to judge by is replay's.
bool trustsReplay(const Live &live);
// The p95 to judge by, see planner::judgedBy(): closed form's until replay has answered.
double trustedP95(const Live &live);
// All figures to judge by.
planner::AvailabilityOutcome trustedAvailability(const Live &live);

class LiveEvaluation : public QObject
{
    Q_OBJECT

public:
    explicit LiveEvaluation(Document &document, QObject *parent = nullptr);

    const Live &live() const { return m_live; }   // of the plan in the document
    // What is on screen: the plan, or the alternative that is on trial.
    const Live &shown() const { return m_trial ? *m_trial : m_live; }
    // Shows one of the alternatives without changing the document; no index, an edit or another workload ends the trial.
    void tryAlternative(std::optional<std::size_t> index);
    bool isReplayPending() const { return !m_live.replay; }
    // Nothing more will come of what is on screen: replay and search have answered, and the cheapest plan and the ways out are
    // replayed.
    bool isSettled() const;
    // The plan that Auto would take at these targets: the cheapest of the front that meets them all. Null: none does, or nothing
    // is found yet.
    const planner::Plan *planFor(const planner::Targets &targets) const;
    void stopSearch();    // what is found so far stays
    void settleAgain();   // what waits for a pause waits once more: the window is about to paint
    void refresh();       // as if the document had changed: another language words the same figures

Q_SIGNALS:
    void evaluated();   // outcome and alternatives are new; replay is pending unless it still holds
    void judged();      // only targets moved
    void searched();    // the front has grown, or its cheapest plan is replayed, or there is new advice
    void replayed();

private:
    void update();
    void evaluateActive();
    void seekAlternatives();   // unless what was found holds still
    std::vector<planner::Alternative> takeSteps(const planner::SearchSpace &space);
    void takeFront();
    void pause();
    std::optional<std::size_t> toReplay() const;   // place among the plans of the comparison; none: all is known
    void verify(std::size_t place);                // in the front
    void judgeActive();
    void judgeEntries();
    void startReplay();

    struct Known   // what an entry was last evaluated as
    {
        planner::Workload workload;
        planner::Plan plan;
        planner::Outcome outcome;
    };

    Document &m_document;
    LiveSearch m_search;
    Live m_live;
    std::vector<planner::Alternative> m_steps;   // around the plan itself, and measures of the user's word
    std::vector<planner::RuleCase> m_rules;
    bool m_rulesKnown = false;   // else found when edits pause
    bool m_begun = false;
    std::optional<planner::SearchSpace> m_firstSpace;   // to be searched when the window stands
    bool m_stepsKnown = false;                          // else found when edits pause
    std::optional<Live> m_trial;
    std::vector<Known> m_known;
    int m_entry = -1;
    QTimer m_settled;   // replay starts when edits pause, not for every step of a drag
    QTimer m_paused;    // and so do advice around an adopted plan and the replay of the cheapest one
    Background m_replay;
};

}   // namespace tenbin::ui

// evaluate() in its steps, in this order: for a search that stops early or takes one step for many plans.
#pragma once

#include "answers.h"
#include "serving.h"

namespace tenbin::planner {

class PlanEvaluation
{
public:
    // Looks the plan up and applies the rules that need no figures. All three must outlive it.
    PlanEvaluation(const Workload &workload, const Plan &plan, const Catalog &catalog);
    // Of a plan that is served as another one was: only resilience may differ, and that only between tiers that keep
    // traffic in one Region. Its price() and describe() are still to be taken; latency stays with the other.
    PlanEvaluation(const PlanEvaluation &served, const Plan &plan);
    PlanEvaluation(const PlanEvaluation &) = delete;
    PlanEvaluation &operator=(const PlanEvaluation &) = delete;

    bool isKnown() const { return m_known; }   // else there are only reasons, and no further step
    void answer();                             // quality as if every call were served, and tokens
    void serve(Figures figures);               // latency and capacity
    void price();                              // bill, availability, the rules that need figures
    void describe();                           // what follows from all that: doubts, token use, warnings

    const RequestTokens &tokens() const { return m_tokens; }
    const Answers &answers() const { return m_answers; }
    const Case &planCase() const { return m_case; }

    Outcome outcome;

private:
    Case m_case;
    bool m_known = false;
    std::vector<Note> m_unservable;   // what serving found infeasible
    Answers m_answers;
    RequestTokens m_tokens;
    Served m_served;
};

// evaluate() for a verdict: its bill, targeted p95, availability, gaps and infeasibilities, the same bits in half the time. The
// rest may be missing.
Outcome judgedOutcome(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner

// What no plan of a class can undercut: for ruling plans out before they are served.
#pragma once

#include "planner/model/plan_evaluation.h"

#include <vector>

namespace tenbin::planner {

inline constexpr double kBoundSlack = 1e-9;   // of figures that a bound finds by another order of additions

// Tokens of a request under one prompt setting, retries included. They depend on that setting and the custom model, not on
// models, Regions or lanes.
struct PromptTokens
{
    double fresh = 0;    // input that no cache can hold
    double stable = 0;   // input that one may
    double output = 0;
    double newInput = 0;   // input of one call that no cache can hold
    double answer = 0;     // output of one call that is not cut
    double answered = 0;   // the chance that one of the attempts is covered and works
    double again = 0;      // of turns of one call: the share tried again; 0 where turns have several
    double earlier = 0;    // calls of such a turn before its last
    OutputLaw law;         // of one call that writes an answer
};
PromptTokens promptTokens(const PlanEvaluation &answering);

// Of the plans that share models, Region, lanes and custom model: what their cost and p95 are at least, by their tokens.
//
// Cost: a lane paid by the hour costs its hours, and nothing by the token; work put off may cost nothing by the token either.
// The cheapest price that a token can have counts: the whole price where nothing is cached, else the cheapest of plain, read
// and written. A call that a fallback's model answers costs its tokens there: of both the cheaper price counts, token by token.
// One that waits in the fallback's queue is paid like the others; a fixed answer or a refusal counts as failed.
// Latency: every component of the mixture is a lognormal whose mean and variance are at least those of a call without any wait
// (backoffs, queues, earlier steps and cold starts add to both), and its 95th percentile rises with either as long as the CV is
// below 3.7: d ln q / dm = (1 - (z - s)(1 - exp(-s^2)) / s) / m, s^2 = ln(1 + CV^2), is positive for z = 1.645, and dq / ds is
// for s < z. Where a share h is answered from the hot cache, p95 is the quantile 1 - .05 / (1 - h) of the others; the same holds
// for its smaller z as long as s < z. The same holds for whole answers, whose components are cut sharply, the cut and the shorter
// ones, or the whole: the least of the four, an answer that is cut ending where it is cut. A mixture's percentile is not below
// the least of its components'. Where a fifth of the turns or more are slow ones, tried again or escalated, the percentile is not
// below three quarters of their law: F(q) = .95 <= .8 + .2 S(q). That is not below the least of their means, times .95 since like
// laws are joined: a lognormal's upper quartile is above its mean as long as s < 2 * .674, a CV below 2.2. What a fallback's
// model answers comes no sooner than the last refusal and that model's overhead, the mean again.
class ClassBound
{
public:
    ClassBound(const Case &c, const CascadeResult &cascade);

    // No plan of the class can be run and priced in full.
    bool hopeless() const { return m_hopeless; }
    // Share of calls that may fail before right answers fall below the floor; above 1 where a fallback may answer for them.
    // Negative: they are below it in any case.
    double bearableLoss(const PromptTokens &tokens) const;
    static double bearableLoss(double floor, double accuracy, const PromptTokens &tokens);   // the same without a fallback
    // Share of all requests that are paid by the token here: those that fail are among them.
    double paidShare() const { return m_paidShare; }
    // Micro-USD a month: lanes, whatever is served; and tokens, if no call is lost. `other`: a Region that serves half of them.
    double lanes_microUsd() const { return m_lanes_microUsd; }
    double tokens_microUsd(const PromptTokens &tokens, const Region *other) const;
    // Both, if as many calls are lost as may be.
    double leastCost_microUsd(const PromptTokens &tokens, const Region *other) const;
    // Of the targeted latency, behind what stands before the model.
    double p95_s(const PromptTokens &tokens) const;
    bool isJob() const { return m_job; }   // then nothing stands before it

private:
    struct TokenCost   // micro-USD a month for a token of every request
    {
        double plain = 0, stable = 0, output = 0;
    };
    TokenCost costIn(const std::string &region) const;
    double answered_s(const OutputLaw &law, const Moments &first, double token_s) const;

    const Case &m_case;
    bool m_hopeless = false, m_byToken = false, m_batch = false, m_job = false, m_timed = false;
    double m_accuracy = 0, m_escalation = 0, m_requests = 0, m_paidShare = 0;
    ModelSpeed m_speed;   // on demand, at least so fast as some calls are
    double m_lanes_microUsd = 0, m_jitterCv = 0, m_inputVariance = 0;
    double m_rescue_s = 0;          // a call answered by the fallback's model: until it is refused and the other one begins
    double m_others = 1, m_z = 0;   // requests that no hot answer serves; the normal quantile that p95 is of them
    TokenCost m_main;
};

}   // namespace tenbin::planner

#include "answers.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

// A gap counts as failing, so that no unknown model looks good.
double successRate(const Case &c, const ChosenModel &model, Outcome &outcome)
{
    const MaybeFigure &rate = model.model->success[static_cast<std::size_t>(c.workload.request.task)];
    if (!rate)
        outcome.gaps.push_back({Finding::NoSuccessRate, model.model->name, {}, 0, 0});
    return rate ? rate->value : 0;
}

}   // namespace

Answers answersOf(const Case &c, Outcome &outcome)
{
    const Assumptions &a = c.workload.assumptions;
    Answers answers;
    if (c.workload.knowledge.corpusTokens > 0)
        answers.coverage
            = c.retrieves() ? retrievalCoverage(c.plan.retrieval.topK, neededTopK(c.workload.knowledge, c.plan.retrieval, a)) : 0;
    const double gain = c.customised() ? c.plan.customModel.successGain : 0;
    const double first = std::clamp(successRate(c, c.first, outcome) + gain, 0.0, 1.0);
    answers.cascade = c.cascades()
        ? cascade(JointOutcomes::fromRates(first, successRate(c, c.strong, outcome), a.modelCorrelation), a.verifierHit,
            a.verifierFalseAlarm)
        : CascadeResult{first, 0};
    answers.firstAlone = first;
    answers.callFailure = 1 - (1 - c.callFailure()) * answers.coverage;
    const double answered = answers.answered(c.plan.agent.retryCap);
    answers.success = answers.cascade.accuracy * answered;
    if (c.fallsBack())
        answers.fallbackSuccess = successRate(c, c.fallback, outcome) * answered;
    return answers;
}

}   // namespace tenbin::planner

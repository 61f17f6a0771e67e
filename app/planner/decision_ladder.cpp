#include "decision_ladder.h"

#include "contest.h"
#include "custom_step.h"

namespace tenbin::planner {

namespace {

std::optional<double> breakEvenRequests(const Workload &workload, const Plan &plan, CustomKind kind, const Catalog &catalog)
{
    Contest contest = customContest(workload, plan, kind, catalog);
    contest.needsFeasible = false;   // the row's outcome says what stands against it
    Duel duel(contest, workload, catalog);
    for (const Crossing &crossing : duel.crossings({}))
        if (crossing.firstWinsAbove)
            return crossing.x;
    return std::nullopt;
}

}   // namespace

std::vector<LadderRow> decisionLadder(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    std::vector<LadderRow> rows;
    const auto add = [&](LadderStep step, const Plan &its) {
        rows.push_back({step, its, evaluate(workload, its, catalog), std::nullopt, std::nullopt});
    };
    Plan base = basePlan(plan);
    base.retrieval.enabled = false;
    add(LadderStep::Prompt, base);
    if (workload.knowledge.corpusTokens > 0 || plan.retrieval.enabled) {
        base.retrieval.enabled = true;
        add(LadderStep::Retrieval, base);
    }
    const auto addCustom = [&](LadderStep name, CustomKind kind) {
        add(name, CustomStep(workload, plan, base, kind, catalog).plan());
        LadderRow &row = rows.back();
        row.payback = customPayback(workload, row.plan, catalog);
        row.breakEvenRequests = breakEvenRequests(workload, plan, kind, catalog);
    };
    addCustom(LadderStep::LowRank, CustomKind::LowRank);
    addCustom(LadderStep::ContinuedPreTraining, CustomKind::ContinuedPreTraining);
    return rows;
}

}   // namespace tenbin::planner

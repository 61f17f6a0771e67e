#include "evaluate.h"

#include "model/answers.h"
#include "model/availability.h"
#include "model/bill.h"
#include "model/feasibility.h"
#include "model/path_latency.h"
#include "trace.h"

namespace tenbin::planner {

bool Traffic::operator==(const Traffic &o) const
{
    const bool sameTrace = trace == o.trace || (trace && o.trace && *trace == *o.trace);
    return sameTrace && requestsPerMonth == o.requestsPerMonth && shape == o.shape && rateCv == o.rateCv
        && burstLength_s == o.burstLength_s && turnsPerSession == o.turnsPerSession && deferrableShare == o.deferrableShare
        && growthPerMonth == o.growthPerMonth && horizonMonths == o.horizonMonths;
}

namespace {

void fillTokens(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    TokenUse &use = outcome.tokens;
    const double models = tokens.attempts * (1 + served.escalationShare);
    const double immediate = served.coreShare + served.onDemandShare;
    const CacheSplit &split = served.firstTokens;
    use.input = models * (immediate + served.deferredShare) * tokens.steps * tokens.inputPerCall();
    use.output = models * (immediate + served.deferredShare) * tokens.steps * tokens.output.mean;
    use.cacheRead = models * immediate * split.read;
    use.cacheWrite = models * immediate * split.write;
    use.calls = models * (immediate + served.deferredShare) * tokens.steps;
    if (c.retrieves())
        use.neededTopK = neededTopK(c.workload.knowledge, c.plan.retrieval, c.workload.assumptions);
}

// A job on the batch lane is finished within the window that batch promises; nobody promises more.
void batchLatency(const Case &c, Outcome &outcome)
{
    const double window = c.workload.assumptions.batchTurnaround_s;
    LatencyOutcome &latency = outcome.latency;
    latency.firstTokenLaw = latency.endToEndLaw = {};
    latency.firstTokenLaw.add(1, 0, window, 0);
    latency.endToEndLaw.add(1, 0, window, 0);
    latency.firstToken = latency.endToEnd = {window, window, window};
    latency.worstHourFirstTokenP95_s = window;
    outcome.capacity.throttledShare = outcome.capacity.failedShare = 0;
    outcome.week.throttledShare.fill(0);
    std::erase_if(outcome.warnings,
        [](const Note &n) { return n.finding == Finding::QuotaThrottles || n.finding == Finding::QuotaExceeded; });
}

// A cascade that costs more than the strong model alone, or answers worse at the same price, does not pay.
void judgeCascade(const Case &c, const RequestTokens &tokens, double escalation, Outcome &outcome)
{
    if (!c.cascades() || !c.main.region)
        return;
    const auto perCall = [&](const ChosenModel &model) {
        const TokenOffer *offer = model.model->tokenOffer(c.main.region->id, c.plan.resilience.profile);
        return offer && offer->prices.input && offer->prices.output
            ? tokens.inputPerCall() * offer->prices.input->value + tokens.output.mean * offer->prices.output->value
            : -1;
    };
    const double weak = perCall(c.first), strong = perCall(c.strong);
    if (weak >= 0 && strong >= 0 && weak + escalation * strong >= strong)
        outcome.warnings.push_back({Finding::CascadeDoesNotPay, c.first.model->name, c.strong.model->name, escalation, 0});
}

}   // namespace

Outcome evaluate(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    Outcome outcome;
    const Case c = makeCase(workload, plan, catalog, outcome);
    checkPlan(c, outcome);
    // Without its models or its Region a plan has no figures, only reasons.
    const bool modelsMissing = !c.first.model || (!plan.models.escalateTo.empty() && !c.strong.model);
    if (modelsMissing || !c.main.region) {
        outcome.hasPriceGap = true;
        return outcome;
    }

    const Answers answers = answersOf(c, outcome);
    const RequestTokens tokens = requestTokens(c, answers.coverage);
    outcome.quality = {answers.success, answers.coverage, tokens.cutShare, answers.cascade.escalationShare};

    const Served served = serve(c, tokens, answers.cascade, outcome);
    networkRoundTrip(c, &outcome);
    if (plan.serving.otherwise.kind == LaneKind::Batch && workload.needs.interaction == Interaction::Deadline)
        batchLatency(c, outcome);
    fillTokens(c, tokens, served, outcome);
    makeBill(c, tokens, served, outcome);
    judgeCascade(c, tokens, answers.cascade.escalationShare, outcome);
    outcome.availability = availabilityOf(c, outcome.capacity.failedShare, outcome);
    checkOutcome(c, tokens, outcome);
    return outcome;
}

double targetedP95(const Workload &workload, const Outcome &outcome)
{
    return workload.needs.interaction == Interaction::Streaming ? outcome.latency.firstToken.p95_s
                                                                : outcome.latency.endToEnd.p95_s;
}

Verdict judge(const Workload &workload, const Outcome &outcome, const Targets &targets)
{
    const auto total = outcome.total();
    return {targetedP95(workload, outcome) <= targets.p95_s, outcome.availability.design >= targets.availability,
        total && total->usd() <= targets.monthlyCost_usd, outcome.feasible()};
}

}   // namespace tenbin::planner

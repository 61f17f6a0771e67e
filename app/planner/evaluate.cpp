#include "evaluate.h"

#include "model/answers.h"
#include "model/availability.h"
#include "model/bill.h"
#include "model/doubt.h"
#include "model/feasibility.h"
#include "model/path_latency.h"
#include "trace.h"

namespace tenbin::planner {

bool Traffic::operator==(const Traffic &o) const
{
    const bool sameTrace = trace == o.trace || (trace && o.trace && *trace == *o.trace);
    return sameTrace && requestsPerMonth == o.requestsPerMonth && shape == o.shape && rateCv == o.rateCv
        && eventFactor == o.eventFactor && eventHours == o.eventHours && eventsPerYear == o.eventsPerYear
        && secondZoneShare == o.secondZoneShare && thirdZoneShare == o.thirdZoneShare && secondZoneHours == o.secondZoneHours
        && thirdZoneHours == o.thirdZoneHours && burstLength_s == o.burstLength_s && turnsPerSession == o.turnsPerSession
        && deferrableShare == o.deferrableShare && growthPerMonth == o.growthPerMonth && horizonMonths == o.horizonMonths;
}

namespace {

void fillTokens(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    TokenUse &use = outcome.tokens;
    const double models = tokens.attempts * (1 + served.escalationShare);
    const double all = 1 - served.hotShare;
    use.input = models * all * tokens.steps * tokens.inputPerCall();
    use.output = models * all * tokens.steps * tokens.output.mean;
    for (const ServedLane &lane : served.all()) {
        use.cacheRead += models * lane.share * lane.tokens.read;
        use.cacheWrite += models * lane.share * lane.tokens.write;
    }
    use.calls = models * all * tokens.steps;
    if (c.retrieves())
        use.neededTopK = neededTopK(c.workload.knowledge, c.plan.retrieval, c.workload.assumptions);
}

// Nobody waits for the calls of a job: all are finished within its window.
void jobLatency(double window_s, Outcome &outcome)
{
    LatencyOutcome &latency = outcome.latency;
    latency.firstTokenLaw = latency.endToEndLaw = {};
    latency.firstTokenLaw.add(1, 0, window_s, 0);
    latency.endToEndLaw.add(1, 0, window_s, 0);
    latency.firstTokenLaw.finish(0);
    latency.endToEndLaw.finish(0);
    latency.firstToken = latency.endToEnd = {window_s, window_s, window_s};
    latency.worstHourFirstTokenP95_s = window_s;
    CapacityOutcome &capacity = outcome.capacity;
    capacity.throttledShare = capacity.failedShare = capacity.delayedShare = capacity.backlogShare = 0;
    capacity.fallbackShare = capacity.queuedShare = capacity.refusedShare = 0;
    outcome.event.reset();
    outcome.week.throttledShare.fill(0);
    std::erase_if(outcome.warnings, [](const Note &n) {
        return n.finding == Finding::QuotaThrottles || n.finding == Finding::QuotaExceeded || n.finding == Finding::EventFails;
    });
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

    Served served = serve(c, tokens, answers.cascade, outcome);
    networkRoundTrip(c, &outcome);
    if (workload.needs.interaction == Interaction::Deadline) {
        const LaneKind ordinary = plan.serving.otherwise.kind;
        if (ordinary == LaneKind::Batch || ordinary == LaneKind::BatchTransform)
            served.fallbackShare = 0;   // a job's calls wait for their quota
        // A batch job is finished within the window that batch promises; nobody promises more.
        if (plan.serving.otherwise.kind == LaneKind::Batch)
            jobLatency(workload.assumptions.batchTurnaround_s, outcome);
        else if (plan.serving.otherwise.kind == LaneKind::BatchTransform)
            jobLatency(served.find(LaneRole::Otherwise)->jobDay_s, outcome);
    }
    // A request that no lane and no fallback answered is none of the right answers.
    const double fallback = outcome.capacity.fallbackShare, failed = outcome.capacity.failedShare;
    if (fallback > 0 || failed > 0)
        outcome.quality.success = answers.success * (1 - fallback - failed) + answers.fallbackSuccess * fallback;
    fillDoubts(workload, tokens.inSequence * tokens.attempts, outcome);
    fillTokens(c, tokens, served, outcome);
    makeBill(c, tokens, served, outcome);
    judgeCascade(c, tokens, answers.cascade.escalationShare, outcome);
    outcome.availability = availabilityOf(c, outcome.capacity.failedShare, outcome);
    checkOutcome(c, tokens, served, outcome);
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

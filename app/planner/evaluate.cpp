#include "evaluate.h"

#include "model/availability.h"
#include "model/bill.h"
#include "model/doubt.h"
#include "model/feasibility.h"
#include "model/path_latency.h"
#include "model/plan_evaluation.h"
#include "trace.h"

#include <algorithm>
#include <limits>

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

// A queue that never empties makes the 95th percentile of a long enough time as long as one likes.
void neverAnswers(LatencyOutcome &latency)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    for (LatencyMixture *law : {&latency.firstTokenLaw, &latency.endToEndLaw}) {
        *law = {};
        law->finish(1);
    }
    latency.firstToken = latency.endToEnd = {never, never, never};
    latency.worstHourFirstTokenP95_s = never;
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

// A cascade that costs more than the strong model alone, or answers no better than the first one alone, does not pay.
void judgeCascade(const Case &c, const RequestTokens &tokens, const Answers &answers, Outcome &outcome)
{
    if (!c.cascades() || !c.main.region)
        return;
    const double escalation = answers.cascade.escalationShare;
    if (answers.cascade.accuracy <= answers.firstAlone) {
        outcome.warnings.push_back({Finding::CascadeAnswersWorse, c.first.model->name, c.strong.model->name,
            answers.cascade.accuracy, answers.firstAlone});
        return;
    }
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

// The Reserved tier at full use against the same tokens on demand: a thousand tokens a minute are 60,000 an hour.
void judgeReserved(const Case &c, Outcome &outcome)
{
    constexpr double kMillionTokensPerHour = .06, kPriceDigits = 1e-6;
    const Serving &serving = c.plan.serving;
    const TokenOffer *onDemand
        = c.main.region ? c.first.model->tokenOffer(c.main.region->id, c.plan.resilience.profile) : nullptr;
    for (const Lane *lane : {&serving.core, &serving.otherwise, &serving.beside, &serving.deferrable}) {
        const ReservedOffer *offer = lane->kind == LaneKind::Reserved
            ? c.first.model->reservedOffer(c.plan.resilience.profile, lane->reservedMonths)
            : nullptr;
        if (!offer || !onDemand || !offer->usdPerHourInput || !offer->usdPerHourOutput || !onDemand->prices.input
            || !onDemand->prices.output)
            continue;
        const auto saves = [](const MaybeFigure &reserved, const MaybeFigure &price) {
            return reserved->value < price->value * kMillionTokensPerHour * (1 - kPriceDigits);
        };
        if (!saves(offer->usdPerHourInput, onDemand->prices.input) && !saves(offer->usdPerHourOutput, onDemand->prices.output)) {
            outcome.warnings.push_back({Finding::ReservedSavesNothing, {}, {}, 0, 0});
            return;
        }
    }
}

}   // namespace

PlanEvaluation::PlanEvaluation(const Workload &workload, const Plan &plan, const Catalog &catalog)
    : m_case(makeCase(workload, plan, catalog, outcome))
{
    checkPlan(m_case, outcome);
    // Without its models or its Region a plan has no figures, only reasons.
    const bool modelsMissing = !m_case.first.model || (!plan.models.escalateTo.empty() && !m_case.strong.model);
    m_known = !modelsMissing && m_case.main.region;
    if (!m_known) {
        constexpr double never = std::numeric_limits<double>::infinity();   // meets no target
        outcome.hasPriceGap = true;
        outcome.latency.firstToken = outcome.latency.endToEnd = {never, never, never};
    }
}

PlanEvaluation::PlanEvaluation(const PlanEvaluation &served, const Plan &plan)
    : PlanEvaluation(served.m_case.workload, plan, served.m_case.catalog)
{
    m_answers = served.m_answers;
    m_tokens = served.m_tokens;
    m_served = served.m_served;
    outcome.quality = served.outcome.quality;
    outcome.capacity = served.outcome.capacity;
    outcome.infeasible.insert(outcome.infeasible.end(), served.m_unservable.begin(), served.m_unservable.end());
}

void PlanEvaluation::answer()
{
    m_answers = answersOf(m_case, outcome);
    m_tokens = requestTokens(m_case, m_answers.coverage);
    outcome.quality = {m_answers.success, m_answers.coverage, m_tokens.cutShare, m_answers.cascade.escalationShare};
}

void PlanEvaluation::serve(Figures figures)
{
    const auto before = static_cast<std::ptrdiff_t>(outcome.infeasible.size());
    m_served = planner::serve(m_case, m_tokens, m_answers.cascade, figures, outcome);
    m_unservable.assign(outcome.infeasible.begin() + before, outcome.infeasible.end());
    networkRoundTrip(m_case, &outcome);
    if (std::any_of(m_unservable.begin(), m_unservable.end(), [](const Note &n) {
            return n.finding == Finding::Unstable && n.number2 != static_cast<double>(LaneRole::Deferrable);
        }))
        neverAnswers(outcome.latency);
    const Plan &plan = m_case.plan;
    if (m_case.workload.needs.interaction == Interaction::Deadline) {
        const LaneKind ordinary = plan.serving.otherwise.kind;
        if (ordinary == LaneKind::Batch || ordinary == LaneKind::BatchTransform)
            m_served.fallbackShare = 0;   // a job's calls wait for their quota
        // A batch job is finished within the window that batch promises; nobody promises more.
        if (ordinary == LaneKind::Batch)
            jobLatency(m_case.workload.assumptions.batchTurnaround_s, outcome);
        else if (ordinary == LaneKind::BatchTransform)
            jobLatency(m_served.find(LaneRole::Otherwise)->jobDay_s, outcome);
    }
    // A request that no lane and no fallback answered is none of the right answers.
    const double fallback = outcome.capacity.fallbackShare, failed = outcome.capacity.failedShare;
    if (fallback > 0 || failed > 0)
        outcome.quality.success = m_answers.success * (1 - fallback - failed) + m_answers.fallbackSuccess * fallback;
}

void PlanEvaluation::price()
{
    makeBill(m_case, m_tokens, m_served, outcome);
    outcome.availability = availabilityOf(m_case, m_served, outcome.capacity.failedShare, outcome);
    checkOutcome(m_case, m_tokens, m_served, outcome);
}

void PlanEvaluation::describe()
{
    fillDoubts(m_case, m_tokens.inSequence * m_tokens.attempts, outcome);
    fillTokens(m_case, m_tokens, m_served, outcome);
    judgeReserved(m_case, outcome);
    judgeCascade(m_case, m_tokens, m_answers, outcome);
}

Outcome evaluate(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    PlanEvaluation e(workload, plan, catalog);
    if (e.isKnown()) {
        e.answer();
        e.serve(Figures::All);
        e.price();
        e.describe();
    }
    return std::move(e.outcome);
}

Outcome judgedOutcome(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    PlanEvaluation e(workload, plan, catalog);
    if (e.isKnown()) {
        e.answer();
        e.serve(Figures::Judged);
        e.price();
    }
    return std::move(e.outcome);
}

double targetedP95(const Workload &workload, const Outcome &outcome)
{
    return workload.needs.interaction == Interaction::Streaming ? outcome.latency.firstToken.p95_s
                                                                : outcome.latency.endToEnd.p95_s;
}

Verdict judge(const Workload &workload, const Outcome &outcome, const Targets &targets)
{
    return judge(outcome, targetedP95(workload, outcome), outcome.availability.design, targets);
}

Verdict judge(const Outcome &outcome, double p95_s, double availability, const Targets &targets)
{
    const auto total = outcome.total();
    return {p95_s <= targets.p95_s, availability >= targets.availability, total && total->usd() <= targets.monthlyCost_usd,
        outcome.feasible()};
}

}   // namespace tenbin::planner

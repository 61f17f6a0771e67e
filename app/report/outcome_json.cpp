#include "outcome_json.h"

#include "planner/replay/judged.h"

#include "assumptions.h"
#include "bill_origin.h"
#include "fields/field_text.h"
#include "planner/custom_model.h"
#include "planner/decision_ladder.h"
#include "planner/growth.h"
#include "wording.h"

#include <QJsonArray>

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

QJsonValue number(double v)
{
    return std::isfinite(v) ? QJsonValue(v) : QJsonValue(QJsonValue::Null);   // JSON has no infinity
}

// A figure that could not be computed is no zero.
QJsonValue known(bool is, double v)
{
    return is ? number(v) : QJsonValue(QJsonValue::Null);
}

QString text(const std::string &s)
{
    return QString::fromStdString(s);
}

QJsonArray billJson(const Outcome &outcome, VectorStore store, const Catalog &catalog)
{
    QJsonArray lines;
    for (const BillLine &line : outcome.bill) {
        const PriceOrigin origin = originOf(line, catalog);
        QString item = Wording::billItem(line.item);
        if (line.model >= 0)
            item += QLatin1String(", ") + text(catalog.models[static_cast<std::size_t>(line.model)].name);
        QJsonObject row{{QStringLiteral("service"), awsService(line, store)}, {QStringLiteral("item"), item},
            {QStringLiteral("region"),
                line.region >= 0 ? text(catalog.regions[static_cast<std::size_t>(line.region)].id) : QString()},
            {QStringLiteral("quantity"), line.quantity}, {QStringLiteral("unit"), Wording::billUnit(line.unit)},
            {QStringLiteral("unit_price_usd"), line.unitPrice.value}, {QStringLiteral("monthly_usd"), line.monthly.usd()},
            {QStringLiteral("source"), origin.source}, {QStringLiteral("date"), origin.date}};
        if (origin.estimate)
            row.insert(QStringLiteral("estimate"), true);
        lines.append(row);
    }
    return lines;
}

QJsonObject quantilesJson(bool is, const Quantiles &q)
{
    return {{QStringLiteral("p50"), known(is, q.p50_s)}, {QStringLiteral("p95"), known(is, q.p95_s)},
        {QStringLiteral("p99"), known(is, q.p99_s)}};
}

QString laneCode(const LaneUse &lane)
{
    switch (lane.role) {
    case LaneRole::Core: return QStringLiteral("core");
    case LaneRole::Otherwise: return QStringLiteral("otherwise");
    case LaneRole::Beside: return QStringLiteral("beside");
    case LaneRole::Deferrable: return QStringLiteral("deferrable");
    }
    return {};
}

QJsonArray lanesJson(const std::vector<LaneUse> &lanes)
{
    QJsonArray rows;
    for (const LaneUse &lane : lanes)
        rows.append(QJsonObject{{QStringLiteral("lane"), laneCode(lane)}, {QStringLiteral("kind"), Wording::lane(lane.kind)},
            {QStringLiteral("utilisation"), lane.utilisation}, {QStringLiteral("served_share"), lane.servedShare},
            {QStringLiteral("cold_share"), lane.coldShare}});
    return rows;
}

QJsonArray notesJson(const std::vector<Note> &notes)
{
    QJsonArray rows;
    for (const Note &note : notes)
        rows.append(Wording::finding(note, QLocale::c()));
    return rows;
}

QJsonArray targetsJson(const Subject &s, const Outcome &outcome)
{
    const Verdict verdict = judge(s.workload, outcome, s.targets);
    const auto total = outcome.total();
    const QString latency = s.workload.needs.interaction == Interaction::Streaming ? QStringLiteral("p95_ttft_s")
        : s.workload.needs.interaction == Interaction::WholeAnswer                 ? QStringLiteral("p95_e2e_s")
                                                                                   : QStringLiteral("p95_completion_s");
    const auto row = [](const QString &name, double target, const QJsonValue &value, bool met) {
        return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("target"), target}, {QStringLiteral("value"), value},
            {QStringLiteral("met"), met}};
    };
    const bool isLatency = hasLatency(outcome), is = hasFigures(outcome);
    return {row(latency, s.targets.p95_s, known(isLatency, targetedP95(s.workload, outcome)), isLatency && verdict.latency),
        row(QStringLiteral("availability"), s.targets.availability, known(is, outcome.availability.design),
            is && verdict.availability),
        row(QStringLiteral("monthly_cost_usd"), s.targets.monthlyCost_usd, total ? QJsonValue(total->usd()) : QJsonValue(),
            verdict.cost)};
}

QJsonObject capacityJson(bool is, const CapacityOutcome &c)
{
    return {{QStringLiteral("throttled_share"), known(is, c.throttledShare)},
        {QStringLiteral("failed_share"), known(is, c.failedShare)},
        {QStringLiteral("fallback_share"), known(is, c.fallbackShare)},
        {QStringLiteral("queued_share"), known(is, c.queuedShare)}, {QStringLiteral("refused_share"), known(is, c.refusedShare)},
        {QStringLiteral("lanes"), lanesJson(c.lanes)}};
}

QJsonValue eventJson(const Outcome &outcome)
{
    if (!outcome.event)
        return QJsonValue();
    const EventOutcome &e = *outcome.event;
    return QJsonObject{{QStringLiteral("requests_per_s"), e.rate_per_s},
        {QStringLiteral("added_requests_per_month"), e.requestsPerMonth}, {QStringLiteral("hours_per_month"), e.hoursPerMonth},
        {QStringLiteral("ttft_p95_s"), number(e.firstTokenP95_s)}, {QStringLiteral("e2e_p95_s"), number(e.endToEndP95_s)},
        {QStringLiteral("throttled_share"), e.throttledShare}, {QStringLiteral("failed_share"), e.failedShare}};
}

QJsonArray assumptionsJson(
    const Subject &subject, const Catalog &catalog, const Outcome &outcome, std::span<const LadderRow> ladder)
{
    QJsonArray rows;
    std::vector<Plan> beside;
    for (const LadderRow &row : ladder)
        beside.push_back(row.plan);
    for (const AssumptionRow &a : assumptionsOf(subject, catalog, outcome, beside))
        rows.append(QJsonObject{{QStringLiteral("id"), a.id}, {QStringLiteral("value"), a.value},
            {QStringLiteral("unit"), unitCode(a.unit)}, {QStringLiteral("source"), a.source}, {QStringLiteral("date"), a.date}});
    return rows;
}

QJsonArray growthJson(const Subject &subject, const Catalog &catalog)
{
    QJsonArray rows;
    for (const MonthCost &m : growthCost(subject.workload, subject.plan, catalog))
        rows.append(QJsonObject{{QStringLiteral("month"), m.month}, {QStringLiteral("requests"), m.requestsPerMonth},
            {QStringLiteral("monthly_usd"), m.total ? QJsonValue(m.total->usd()) : QJsonValue()},
            {QStringLiteral("p95_s"), number(m.p95_s)}, {QStringLiteral("feasible"), m.feasible}});
    return rows;
}

QJsonValue customModelJson(const Subject &subject, const Catalog &catalog)
{
    const auto payback = customPayback(subject.workload, subject.plan, catalog);
    if (!payback)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("one_off_usd"), payback->oneOff.usd()},
        {QStringLiteral("monthly_saving_usd"), payback->monthlySaving.usd()},
        {QStringLiteral("payback_months"), payback->paybackMonths ? QJsonValue(*payback->paybackMonths) : QJsonValue()}};
}

QString stepCode(LadderStep step)
{
    switch (step) {
    case LadderStep::Prompt: return QStringLiteral("prompt");
    case LadderStep::Retrieval: return QStringLiteral("rag");
    case LadderStep::LowRank: return QStringLiteral("low-rank");
    case LadderStep::ContinuedPreTraining: return QStringLiteral("continued-pre-training");
    }
    return {};
}

QJsonArray ladderJson(const Subject &subject, std::span<const LadderRow> ladder)
{
    QJsonArray rows;
    for (const LadderRow &r : ladder) {
        const Outcome &o = r.outcome;
        const auto total = o.total();
        QJsonObject row{{QStringLiteral("step"), stepCode(r.step)}, {QStringLiteral("feasible"), o.feasible()},
            {QStringLiteral("monthly_usd"), total ? QJsonValue(total->usd()) : QJsonValue()},
            {QStringLiteral("success"), known(hasFigures(o), o.quality.success)},
            {QStringLiteral("p95_s"), known(hasLatency(o), targetedP95(subject.workload, o))},
            {QStringLiteral("gaps"), notesJson(o.gaps)}, {QStringLiteral("infeasible"), notesJson(o.infeasible)}};
        if (r.step == LadderStep::LowRank || r.step == LadderStep::ContinuedPreTraining) {
            row.insert(QStringLiteral("model_units"), r.plan.serving.core.modelUnits);
            row.insert(QStringLiteral("one_off_usd"), r.payback ? QJsonValue(r.payback->oneOff.usd()) : QJsonValue());
            row.insert(
                QStringLiteral("monthly_saving_usd"), r.payback ? QJsonValue(r.payback->monthlySaving.usd()) : QJsonValue());
            row.insert(QStringLiteral("payback_months"),
                r.payback && r.payback->paybackMonths ? QJsonValue(*r.payback->paybackMonths) : QJsonValue());
            row.insert(QStringLiteral("break_even_requests_per_month"),
                r.breakEvenRequests ? QJsonValue(*r.breakEvenRequests) : QJsonValue());
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject availabilityJson(bool is, const AvailabilityOutcome &a)
{
    return {{QStringLiteral("sla"), is && a.sla ? QJsonValue(*a.sla) : QJsonValue()},
        {QStringLiteral("design"), known(is, a.design)},
        {QStringLiteral("downtime_min_per_month"), known(is, a.downtime_minPerMonth)},
        {QStringLiteral("rto_s"), known(is, a.rto_s)}, {QStringLiteral("rpo_s"), known(is, a.rpo_s)}};
}

}   // namespace

QJsonObject outcomeJson(const Subject &subject, const Catalog &catalog, const Outcome &o)
{
    const auto total = o.total();
    QJsonObject root{{QStringLiteral("workload"), text(subject.workload.name)}, {QStringLiteral("plan"), text(subject.plan.name)},
        {QStringLiteral("hours_per_month"), subject.workload.assumptions.hoursPerMonth},
        {QStringLiteral("bill"), billJson(o, subject.plan.retrieval.store, catalog)},
        {QStringLiteral("total_monthly_usd"), total ? QJsonValue(total->usd()) : QJsonValue()},
        {QStringLiteral("usd_per_1000_requests"), total ? QJsonValue(o.usdPer1000Requests) : QJsonValue()},
        {QStringLiteral("usd_per_session"), total ? QJsonValue(o.usdPerSession) : QJsonValue()}};
    if (!total)
        root.insert(QStringLiteral("priced_part_usd"), o.priced.usd());
    const bool is = hasFigures(o), isLatency = hasLatency(o);
    root.insert(QStringLiteral("latency"),
        QJsonObject{{QStringLiteral("ttft_s"), quantilesJson(isLatency, o.latency.firstToken)},
            {QStringLiteral("e2e_s"), quantilesJson(isLatency, o.latency.endToEnd)},
            {QStringLiteral("worst_hour"),
                QJsonObject{{QStringLiteral("hour"), isLatency ? QJsonValue(o.latency.worstHour) : QJsonValue()},
                    {QStringLiteral("ttft_p95_s"), known(isLatency, o.latency.worstHourFirstTokenP95_s)}}}});
    root.insert(QStringLiteral("availability"), availabilityJson(is, o.availability));
    root.insert(QStringLiteral("capacity"), capacityJson(is, o.capacity));
    root.insert(QStringLiteral("event_peak"), eventJson(o));
    root.insert(QStringLiteral("quality"),
        QJsonObject{{QStringLiteral("success"), known(is, o.quality.success)},
            {QStringLiteral("coverage"), known(is, o.quality.coverage)},
            {QStringLiteral("cut_share"), known(is, o.quality.cutShare)},
            {QStringLiteral("escalation_share"), known(is, o.quality.escalationShare)}});
    root.insert(QStringLiteral("tokens_per_request"),
        QJsonObject{{QStringLiteral("input"), known(is, o.tokens.input)}, {QStringLiteral("output"), known(is, o.tokens.output)},
            {QStringLiteral("calls"), known(is, o.tokens.calls)},
            {QStringLiteral("cache_hit_share"), known(is, o.tokens.cacheHitShare)},
            {QStringLiteral("needed_top_k"), known(is, o.tokens.neededTopK)}});
    root.insert(QStringLiteral("growth"), growthJson(subject, catalog));
    root.insert(QStringLiteral("custom_model"), customModelJson(subject, catalog));
    const std::vector<LadderRow> ladder = decisionLadder(subject.workload, subject.plan, catalog);
    root.insert(QStringLiteral("decision_ladder"), ladderJson(subject, ladder));
    root.insert(QStringLiteral("assumptions"), assumptionsJson(subject, catalog, o, ladder));
    root.insert(QStringLiteral("targets"), targetsJson(subject, o));
    root.insert(QStringLiteral("gaps"), notesJson(o.gaps));
    root.insert(QStringLiteral("doubts"), notesJson(o.doubts));
    root.insert(QStringLiteral("warnings"), notesJson(o.warnings));
    root.insert(QStringLiteral("infeasible"), notesJson(o.infeasible));
    return root;
}

QJsonObject replayJson(const Subject &subject, const Catalog &catalog, const Outcome &outcome, const ReplayOutcome &replay)
{
    QJsonObject root = outcomeJson(subject, catalog, outcome);
    const auto engine = [](bool is, const Quantiles &first, const Quantiles &end, double throttled, double failed) {
        return QJsonObject{{QStringLiteral("ttft_s"), quantilesJson(is, first)},
            {QStringLiteral("e2e_s"), quantilesJson(is, end)}, {QStringLiteral("throttled_share"), known(is, throttled)},
            {QStringLiteral("failed_share"), known(is, failed)}};
    };
    // Where nothing queues, as on a batch lane, replay has no figures of its own.
    const bool replayed = replay.requests > 0;
    root.insert(QStringLiteral("latency"), [&] {
        QJsonObject latency = root.value(QStringLiteral("latency")).toObject();
        latency.insert(QStringLiteral("ttft_s"), quantilesJson(replayed, replay.firstToken));
        latency.insert(QStringLiteral("e2e_s"), quantilesJson(replayed, replay.endToEnd));
        return latency;
    }());
    root.insert(QStringLiteral("capacity"),
        capacityJson(replayed,
            {.throttledShare = replay.throttledShare,
                .failedShare = replay.failedShare,
                .fallbackShare = replay.fallbackShare,
                .queuedShare = replay.queuedShare,
                .refusedShare = replay.refusedShare,
                .lanes = replay.lanes}));
    if (replay.eventRequests > 0) {
        QJsonObject event = root.value(QStringLiteral("event_peak")).toObject();
        event.insert(QStringLiteral("ttft_p95_s"), number(replay.eventFirstToken.p95_s));
        event.insert(QStringLiteral("e2e_p95_s"), number(replay.eventEndToEnd.p95_s));
        root.insert(QStringLiteral("event_peak"), event);
    }
    const Outcome judged = trusted(subject.workload, outcome, replay, subject.targets);
    root.insert(QStringLiteral("targets"), targetsJson(subject, judged));
    root.insert(QStringLiteral("availability"), availabilityJson(hasFigures(outcome), judged.availability));
    root.insert(QStringLiteral("doubts"), notesJson(doubtsOf(subject.workload, outcome, replay)));
    root.insert(QStringLiteral("engine"),
        QJsonObject{{QStringLiteral("closed_form"),
                        engine(hasLatency(outcome), outcome.latency.firstToken, outcome.latency.endToEnd,
                            outcome.capacity.throttledShare, outcome.capacity.failedShare)},
            {QStringLiteral("replay"),
                engine(replayed, replay.firstToken, replay.endToEnd, replay.throttledShare, replay.failedShare)},
            {QStringLiteral("requests"), static_cast<qint64>(replay.requests)},
            {QStringLiteral("seed"), static_cast<qint64>(replay.seed)}, {QStringLiteral("from_trace"), replay.fromTrace},
            {QStringLiteral("ci95"),
                QJsonObject{{QStringLiteral("ttft_p95_s"), known(replayed, replay.ci95_firstTokenP95_s)},
                    {QStringLiteral("e2e_p95_s"), known(replayed, replay.ci95_endToEndP95_s)}}}});
    return root;
}

}   // namespace tenbin::report

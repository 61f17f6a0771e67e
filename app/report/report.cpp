#include "report.h"

#include "planner/replay/judged.h"

#include "assumptions.h"
#include "bill_origin.h"
#include "chart_builder.h"
#include "decision_words.h"
#include "fields/field.h"
#include "fields/field_text.h"
#include "wording.h"

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString sourceOf(const PriceOrigin &origin)
{
    return origin.estimate ? ReportText::tr("estimate: %1").arg(origin.source) : origin.source;
}

}   // namespace

QString verdictSentence(const Workload &workload, const Verdict &v, const QLocale &locale)
{
    if (!v.feasible)
        return ReportText::tr("This plan cannot be built as it stands; the reasons are below.");
    if (v.meetsAll())
        return ReportText::tr("This plan meets all three targets.");
    QStringList missed;
    if (!v.latency)
        missed << Wording::targetedLatency(workload.needs.interaction);
    if (!v.availability)
        missed << ReportText::tr("availability");
    if (!v.cost)
        missed << ReportText::tr("monthly cost");
    return ReportText::tr("This plan misses: %1.").arg(locale.createSeparatedList(missed));
}

namespace {

ReportSection verdict(const ReportInput &in)
{
    const Outcome o = trusted(in.subject.workload, in.outcome, in.replay, in.subject.targets);
    const Targets &t = in.subject.targets;
    const Verdict v = judge(in.subject.workload, o, t);
    const auto tone = [](bool ok) { return ok ? Tone::Pass : Tone::Fail; };
    const auto total = o.total();
    const QLocale &l = in.locale;
    const bool is = hasFigures(o), isLatency = hasLatency(o);
    std::vector<KeyFigure> figures{{ReportText::tr("Monthly cost"), total ? money(total->usd(), l) : Wording::gapInPrices(),
                                       ReportText::tr("target %1").arg(money(t.monthlyCost_usd, l)), tone(v.cost)},
        {Wording::targetedLatency(in.subject.workload.needs.interaction),
            isLatency ? seconds(targetedP95(in.subject.workload, o), l) : Wording::noFigure(),
            ReportText::tr("target %1").arg(seconds(t.p95_s, l)), tone(isLatency && v.latency)},
        {ReportText::tr("Availability (design)"), is ? availabilityPercent(o.availability.design, l) : Wording::noFigure(),
            ReportText::tr("target %1").arg(availabilityPercent(t.availability, l)), tone(is && v.availability)},
        {ReportText::tr("Per 1,000 requests"), total ? money(o.usdPer1000Requests, l) : Wording::gapInPrices(),
            total ? ReportText::tr("%1 a session").arg(money(o.usdPerSession, l)) : QString(), Tone::Plain},
        {ReportText::tr("Right answers"), is ? percent(o.quality.success, l) : Wording::noFigure(),
            ReportText::tr("floor %1").arg(percent(in.subject.workload.needs.floors.success, l)),
            tone(is && o.quality.success >= in.subject.workload.needs.floors.success)}};
    ReportSection section{ReportText::tr("Verdict"), {}};
    section.blocks.push_back(Paragraph{verdictSentence(in.subject.workload, v, l), true});
    section.blocks.push_back(std::move(figures));
    std::vector<Bullet> bullets;
    for (const Note &note : o.infeasible)
        bullets.push_back({Wording::finding(note, l), Tone::Fail});
    for (const Note &note : doubtsOf(in.subject.workload, in.outcome, in.replay))
        bullets.push_back({Wording::finding(note, l), Tone::Warning});
    for (const Note &note : o.warnings)
        bullets.push_back({Wording::finding(note, l), Tone::Warning});
    if (const auto best = in.comparison.cheapest; best && total && in.comparison.plans[*best].cost_usd < total->usd())
        bullets.push_back({ReportText::tr("Of %1 plans searched, the cheapest that meets all targets costs %2 a month.")
                               .arg(l.toString(in.comparison.spacePlans, 'f', 0), money(in.comparison.plans[*best].cost_usd, l)),
            Tone::Plain});
    if (!bullets.empty())
        section.blocks.push_back(std::move(bullets));
    return section;
}

ReportSection charts(const ReportInput &in)
{
    const ChartInput chart{
        in.subject.workload, in.subject.plan, in.outcome, in.subject.targets, in.catalog, in.comparison, &in.replay, in.locale};
    return {ReportText::tr("At a glance"),
        {std::vector<ChartSpec>{costLatencyChart(chart), billChart(chart), weekChart(chart), latencyChart(chart)}}};
}

ReportSection bill(const ReportInput &in)
{
    Table table;
    table.columns = {{ReportText::tr("Item"), Align::Left, 2.6}, {ReportText::tr("Region"), Align::Left, 1.5},
        {ReportText::tr("Quantity"), Align::Right, 1.3}, {ReportText::tr("Unit"), Align::Left, 1.7},
        {ReportText::tr("Unit price"), Align::Right, 1.2}, {ReportText::tr("USD a month"), Align::Right, 1.4},
        {ReportText::tr("Source"), Align::Left, 2.8}, {ReportText::tr("Date"), Align::Left, 1.3}};
    for (const BillLine &line : in.outcome.bill) {
        QString item = Wording::billItem(line.item);
        if (line.model >= 0)
            item = ReportText::tr("%1: %2").arg(
                item, QString::fromStdString(in.catalog.models[static_cast<std::size_t>(line.model)].name));
        const QString region
            = line.region >= 0 ? QString::fromStdString(in.catalog.regions[static_cast<std::size_t>(line.region)].id) : QString();
        const PriceOrigin origin = originOf(line, in.catalog);
        table.rows.push_back({item, region, quantity(line.quantity, in.locale), Wording::billUnit(line.unit),
            in.locale.toString(line.unitPrice.value, 'g', 6), in.locale.toString(line.monthly.usd(), 'f', 2), sourceOf(origin),
            origin.date});
    }
    table.total = {in.outcome.hasPriceGap ? ReportText::tr("Priced part (a price is missing)") : ReportText::tr("Total"), {}, {},
        {}, {}, in.locale.toString(in.outcome.priced.usd(), 'f', 2), {}, {}};
    table.note = Wording::roundingNote(in.outcome, in.locale);
    return {ReportText::tr("The bill, a month of %1 hours")
                .arg(in.locale.toString(in.subject.workload.assumptions.hoursPerMonth, 'f', 0)),
        {std::move(table)}};
}

ReportSection performance(const ReportInput &in)
{
    const QLocale &l = in.locale;
    Table table;
    table.columns = {{QString(), Align::Left, 3}, {ReportText::tr("Closed form"), Align::Right, 1.5},
        {ReportText::tr("Replay"), Align::Right, 1.5}};
    const QString none = QStringLiteral("–");
    const bool replayed = in.replay.complete && in.replay.requests > 0, isLatency = hasLatency(in.outcome),
               is = hasFigures(in.outcome);
    const auto row = [&](const QString &name, double closed, double played) {
        table.rows.push_back({name, isLatency ? seconds(closed, l) : none, replayed ? seconds(played, l) : none});
    };
    const LatencyOutcome &latency = in.outcome.latency;
    row(ReportText::tr("First token, median"), latency.firstToken.p50_s, in.replay.firstToken.p50_s);
    row(ReportText::tr("First token, p95"), latency.firstToken.p95_s, in.replay.firstToken.p95_s);
    row(ReportText::tr("First token, p99"), latency.firstToken.p99_s, in.replay.firstToken.p99_s);
    row(ReportText::tr("Whole answer, p95"), latency.endToEnd.p95_s, in.replay.endToEnd.p95_s);
    row(ReportText::tr("First token, p95 of the worst hour (%1)").arg(weekday(latency.worstHour, l)),
        latency.worstHourFirstTokenP95_s, 0);
    table.rows.back()[2] = none;   // replay does not tell hours apart
    const auto shares = [&](const QString &name, double closed, double played) {
        table.rows.push_back({name, is ? percent(closed, l, 2) : none, replayed ? percent(played, l, 2) : none});
    };
    shares(ReportText::tr("Calls throttled"), in.outcome.capacity.throttledShare, in.replay.throttledShare);
    shares(ReportText::tr("Calls failed"), in.outcome.capacity.failedShare, in.replay.failedShare);
    if (replayed) {
        const int requests = static_cast<int>(in.replay.requests);
        const QString seed = QString::number(in.replay.seed);
        const double halfWidth_s = in.replay.ci95_firstTokenP95_s;
        table.note = std::isfinite(halfWidth_s)
            ? ReportText::tr(
                "Replay: %Ln request(s), seed %1; 95 % confidence of the p95 to first token: ± %2.", nullptr, requests)
                  .arg(seed, seconds(halfWidth_s, l))
            : ReportText::tr("Replay: %Ln request(s), seed %1; too few for a confidence interval.", nullptr, requests).arg(seed);
    } else if (is) {
        table.note = ReportText::tr("Nothing queues on this lane: replay has no figures.");
    }

    const AvailabilityOutcome its = trustedAvailability(in.subject.workload, in.outcome, in.replay, in.subject.targets);
    Table availability;
    availability.columns = {{ReportText::tr("Availability"), Align::Left, 3}, {QString(), Align::Right, 3}};
    availability.rows = {{ReportText::tr("By design"), is ? availabilityPercent(its.design, l) : none},
        {ReportText::tr("By contract (SLA)"),
            is && its.sla ? availabilityPercent(*its.sla, l)
                : is      ? ReportText::tr("unknown: a service publishes none")
                          : none},
        {ReportText::tr("Downtime a month"), is ? seconds(its.downtime_minPerMonth * 60, l) : none},
        {ReportText::tr("RTO, RPO"), !is ? none : ReportText::tr("%1, %2").arg(seconds(its.rto_s, l), seconds(its.rpo_s, l))}};
    return {ReportText::tr("Latency, capacity and availability"), {std::move(table), std::move(availability)}};
}

ReportSection decisions(const ReportInput &in)
{
    Table table;
    table.columns = {{ReportText::tr("Setting"), Align::Left, 3}, {ReportText::tr("Value"), Align::Left, 3}};
    const Subject defaults;
    for (const Field &field : fields()) {
        if (field.section == Section::Assumptions || field.section == Section::Targets || !isRelevant(field, in.subject))
            continue;
        const Value value = fieldValue(field, in.subject);
        // Days and hours of the window are one statement: all of it or none.
        const bool whole = field.path.starts_with("plan.serving.coreHours.");
        if (field.advanced && !whole && value == fieldValue(field, defaults))
            continue;
        table.rows.push_back({fieldLabel(field), decisionText(field, value, in.catalog, in.locale)});
    }
    return {ReportText::tr("Workload and plan"), {std::move(table)}};
}

ReportSection assumptions(const ReportInput &in)
{
    Table table;
    table.columns = {{ReportText::tr("Assumption"), Align::Left, 2.9}, {ReportText::tr("Value"), Align::Right, 1.65},
        {ReportText::tr("Source"), Align::Left, 3.8}, {ReportText::tr("Date"), Align::Left, 1.15}};
    for (const AssumptionRow &row : assumptionsOf(in.subject, in.catalog, in.outcome))
        table.rows.push_back({row.label, formatNumber(row.value, row.unit, in.locale), row.source, row.date});
    ReportSection section{ReportText::tr("Assumptions"),
        {Paragraph{ReportText::tr("Nobody publishes these figures; each can be changed in the project."), false},
            std::move(table)}};
    std::vector<Bullet> gaps;
    for (const Note &note : in.outcome.gaps)
        gaps.push_back({Wording::finding(note, in.locale), Tone::Warning});
    if (!gaps.empty()) {
        section.blocks.push_back(Paragraph{ReportText::tr("Gaps"), true});
        section.blocks.push_back(std::move(gaps));
    }
    return section;
}

ReportSection comparison(const ReportInput &in)
{
    const ComparedPlans &compared = *in.compared;
    ReportSection section{partName(ReportPart::Comparison),
        {std::vector<ChartSpec>{comparedCostChart(compared, in.locale), comparedBillChart(compared, in.locale)}}};
    for (const auto &rows : {comparedFigures(compared, in.locale), comparedDecisions(compared, in.catalog, in.locale)}) {
        Table table;
        table.columns = {{rows.front().label, Align::Left, 1.6}};
        for (const ComparedPlan &plan : compared.plans)
            table.columns.push_back({QString::fromStdString(plan.plan.name), Align::Right, 1});
        for (const ComparedRow &row : rows) {
            if (row.cells.empty())
                continue;   // the heading, or that nothing differs
            QStringList cells{row.label};
            for (const ComparedCell &cell : row.cells)
                cells << (cell.delta.isEmpty() ? cell.value : cell.value + QLatin1Char('\n') + cell.delta);
            table.rows.push_back(cells);
        }
        if (table.rows.empty())
            section.blocks.push_back(Paragraph{rows.back().label, false});
        else
            section.blocks.push_back(std::move(table));
    }
    return section;
}

ReportSection sectionOf(ReportPart part, const ReportInput &in)
{
    switch (part) {
    case ReportPart::Verdict: return verdict(in);
    case ReportPart::Charts: return charts(in);
    case ReportPart::Comparison: return comparison(in);
    case ReportPart::Bill: return bill(in);
    case ReportPart::Performance: return performance(in);
    case ReportPart::Decisions: return decisions(in);
    case ReportPart::Assumptions: return assumptions(in);
    }
    return {};
}

}   // namespace

Report buildReport(const ReportInput &in)
{
    Report report;
    report.title = ReportText::tr("%1: %2").arg(
        QString::fromStdString(in.subject.workload.name), QString::fromStdString(in.subject.plan.name));
    report.subtitle
        = ReportText::tr("%1 · prices of %2 · made %3")
              .arg(in.projectTitle, QString::fromStdString(in.catalog.date), in.locale.toString(in.made, QLocale::LongFormat));
    report.language = in.locale.name().replace(QLatin1Char('_'), QLatin1Char('-'));
    for (const ReportPart part : kReportParts)
        if (in.parts.count(part) && (part != ReportPart::Comparison || in.compared))
            report.sections.push_back(sectionOf(part, in));
    return report;
}

QString partName(ReportPart part)
{
    switch (part) {
    case ReportPart::Verdict: return ReportText::tr("Verdict");
    case ReportPart::Charts: return ReportText::tr("At a glance");
    case ReportPart::Comparison: return ReportText::tr("Plans side by side");
    case ReportPart::Bill: return ReportText::tr("Bill");
    case ReportPart::Performance: return ReportText::tr("Latency, capacity and availability");
    case ReportPart::Decisions: return ReportText::tr("Workload and plan");
    case ReportPart::Assumptions: return ReportText::tr("Assumptions");
    }
    return {};
}

}   // namespace tenbin::report

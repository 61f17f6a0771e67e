#include "plan_comparison.h"

#include "decision_words.h"
#include "fields/field_text.h"
#include "wording.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace tenbin::report {

using namespace planner;

namespace {

class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

enum class Wish : std::uint8_t { Less, More };

ComparedRow heading(const QString &text)
{
    return {text, {}, true};
}

// What one figure is against the base's: "−$312, better".
ComparedCell against(double value, double base, Wish wish, const QString &shown, const std::function<QString(double)> &amount)
{
    ComparedCell cell{shown, {}, Change::None};
    if (!std::isfinite(value) || !std::isfinite(base)) {
        if (std::isfinite(value) == std::isfinite(base))
            return cell;
        // A latency without bound is worse than any.
        const bool better = std::isfinite(value);
        cell.delta = better ? CompareText::tr("better") : CompareText::tr("worse");
        cell.change = better ? Change::Better : Change::Worse;
        return cell;
    }
    const QString size = amount(std::abs(value - base));
    if (value == base || size == amount(0)) {
        cell.delta = CompareText::tr("same");
        cell.change = Change::Same;
        return cell;
    }
    const bool better = (value < base) == (wish == Wish::Less);
    const QString signedSize = (value < base ? QStringLiteral("−") : QStringLiteral("+")) + size;
    cell.delta = (better ? CompareText::tr("%1, better") : CompareText::tr("%1, worse")).arg(signedSize);
    cell.change = better ? Change::Better : Change::Worse;
    return cell;
}

class Figures
{
public:
    Figures(const ComparedPlans &compared, std::vector<ComparedRow> &rows)
        : m_compared(compared)
        , m_rows(rows)
    {
    }

    // `value` without a figure: `none` is shown and nothing compared.
    ComparedRow &add(const QString &label, Wish wish, const std::function<std::optional<double>(const ComparedPlan &)> &value,
        const std::function<QString(double)> &shown, const std::function<QString(double)> &amount, const QString &none)
    {
        ComparedRow row{label, {}, true};
        const auto base = value(m_compared.plans[m_compared.base]);
        for (std::size_t i = 0; i < m_compared.plans.size(); ++i) {
            const auto its = value(m_compared.plans[i]);
            if (!its)
                row.cells.push_back({none, {}, Change::None});
            else if (!base || i == m_compared.base)
                row.cells.push_back({shown(*its), {}, Change::None});
            else
                row.cells.push_back(against(*its, *base, wish, shown(*its), amount));
        }
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

private:
    const ComparedPlans &m_compared;
    std::vector<ComparedRow> &m_rows;
};

QString verdictWords(const Verdict &v)
{
    const int missed = (v.latency ? 0 : 1) + (v.availability ? 0 : 1) + (v.cost ? 0 : 1);
    return !v.feasible ? CompareText::tr("cannot be built")
        : missed == 0  ? CompareText::tr("meets all targets")
                       : CompareText::tr("misses %n target(s)", nullptr, missed);
}

void setMet(ComparedRow &row, const ComparedPlans &compared, bool Verdict::*target)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i].met = compared.plans[i].verdict.*target;
}

}   // namespace

ComparedPlans comparePlans(
    const Workload &workload, const Targets &targets, std::span<const Plan> plans, std::size_t base, const Catalog &catalog)
{
    ComparedPlans compared{workload, targets, {}, 0, 0};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::size_t kept = i == base || base < i ? 0 : 1;   // the base's place, while it is still to come
        if (i != base && compared.plans.size() + kept >= kMostCompared) {
            ++compared.left;
            continue;
        }
        if (i == base)
            compared.base = compared.plans.size();
        Outcome outcome = evaluate(workload, plans[i], catalog);
        const Verdict verdict = judge(workload, outcome, targets);
        compared.plans.push_back({static_cast<int>(i), plans[i], std::move(outcome), verdict});
    }
    return compared;
}

std::vector<ComparedRow> comparedFigures(const ComparedPlans &compared, const QLocale &l)
{
    std::vector<ComparedRow> rows{heading(CompareText::tr("Outcome"))};
    ComparedRow verdict{CompareText::tr("Verdict"), {}, false};
    for (const ComparedPlan &p : compared.plans)
        verdict.cells.push_back({verdictWords(p.verdict), {}, Change::None, p.verdict.meetsAll()});
    rows.push_back(std::move(verdict));

    Figures figures(compared, rows);
    const auto usd = [&l](double v) { return money(v, l); };
    const auto time = [&l](double v) { return seconds(v, l); };
    const auto points = [&l](int decimals) {
        return [&l, decimals](double v) { return CompareText::tr("%1 pt").arg(l.toString(v * 100, 'f', decimals)); };
    };
    const auto share = [&l](int decimals) { return [&l, decimals](double v) { return percent(v, l, decimals); }; };
    const auto figure = [](auto read, bool (*has)(const Outcome &)) {
        return
            [read, has](const ComparedPlan &p) { return has(p.outcome) ? std::optional<double>(read(p.outcome)) : std::nullopt; };
    };
    const QString none = Wording::noFigure();

    setMet(figures.add(
               CompareText::tr("Monthly cost"), Wish::Less,
               [](const ComparedPlan &p) {
                   const auto total = p.outcome.total();
                   return total ? std::optional(total->usd()) : std::nullopt;
               },
               usd, usd, Wording::gapInPrices()),
        compared, &Verdict::cost);
    const bool streaming = compared.workload.needs.interaction == Interaction::Streaming;
    if (compared.workload.needs.interaction != Interaction::Deadline) {
        ComparedRow &first = figures.add(Wording::targetedLatency(Interaction::Streaming), Wish::Less,
            figure([](const Outcome &o) { return o.latency.firstToken.p95_s; }, hasLatency), time, time, none);
        if (streaming)
            setMet(first, compared, &Verdict::latency);
    }
    ComparedRow &whole
        = figures.add(Wording::targetedLatency(streaming ? Interaction::WholeAnswer : compared.workload.needs.interaction),
            Wish::Less, figure([](const Outcome &o) { return o.latency.endToEnd.p95_s; }, hasLatency), time, time, none);
    if (!streaming)
        setMet(whole, compared, &Verdict::latency);
    setMet(figures.add(
               CompareText::tr("Availability (design)"), Wish::More,
               figure([](const Outcome &o) { return o.availability.design; }, hasFigures),
               [&l](double v) { return availabilityPercent(v, l); }, points(3), none),
        compared, &Verdict::availability);
    figures.add(CompareText::tr("Downtime a month"), Wish::Less,
        figure([](const Outcome &o) { return o.availability.downtime_minPerMonth * 60; }, hasFigures), time, time, none);
    figures.add(CompareText::tr("Right answers"), Wish::More,
        figure([](const Outcome &o) { return o.quality.success; }, hasFigures), share(1), points(1), none);
    figures.add(CompareText::tr("Throttled calls"), Wish::Less,
        figure([](const Outcome &o) { return o.capacity.throttledShare; }, hasFigures), share(2), points(2), none);
    figures.add(
        CompareText::tr("Per 1,000 requests"), Wish::Less,
        [](const ComparedPlan &p) { return p.outcome.total() ? std::optional(p.outcome.usdPer1000Requests) : std::nullopt; }, usd,
        usd, Wording::gapInPrices());
    return rows;
}

std::vector<ComparedRow> comparedBill(const ComparedPlans &compared, const QLocale &l)
{
    // Lines of one item (models, Regions) are one row; the dearest of any plan first.
    std::vector<std::map<BillItem, double>> bills;
    std::map<BillItem, double> dearest;
    for (const ComparedPlan &p : compared.plans) {
        auto &bill = bills.emplace_back();
        for (const BillLine &line : p.outcome.bill)
            bill[line.item] += line.monthly.usd();
        for (const auto &[item, usd] : bill)
            dearest[item] = std::max(dearest[item], usd);
    }
    std::vector<std::pair<BillItem, double>> items(dearest.begin(), dearest.end());
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.second > b.second; });

    std::vector<ComparedRow> rows{heading(CompareText::tr("Bill, USD a month"))};
    Figures figures(compared, rows);
    const auto usd = [&l](double v) { return money(v, l); };
    for (const auto &[item, most] : items)
        figures.add(
            Wording::billItem(item), Wish::Less,
            [&, its = item](const ComparedPlan &p) {
                const auto &bill = bills[static_cast<std::size_t>(&p - compared.plans.data())];
                const auto found = bill.find(its);
                // What an incomplete bill does not name may be what it lacks the price of.
                return found != bill.end()  ? std::optional(found->second)
                    : p.outcome.hasPriceGap ? std::nullopt
                                            : std::optional(0.0);
            },
            usd, usd, Wording::gapInPrices());
    return rows;
}

std::vector<ComparedRow> comparedDecisions(const ComparedPlans &compared, const Catalog &catalog, const QLocale &l)
{
    std::vector<ComparedRow> rows{heading(CompareText::tr("Decisions that differ"))};
    std::vector<Subject> subjects;
    for (const ComparedPlan &p : compared.plans)
        subjects.push_back({compared.workload, p.plan, compared.targets});
    for (const Field &field : fields()) {
        if (!field.path.starts_with("plan.") || field.path == "plan.name")
            continue;
        ComparedRow row{fieldLabel(field), {}, false};
        for (const Subject &subject : subjects) {
            // What a plan does not use it does not decide.
            row.cells.push_back(
                {isRelevant(field, subject) ? decisionText(field, fieldValue(field, subject), catalog, l) : QStringLiteral("–"),
                    {}, Change::None});
        }
        const QString base = row.cells[compared.base].value;
        bool differs = false;
        for (ComparedCell &cell : row.cells)
            if (cell.value != base) {
                cell.change = Change::Different;
                differs = true;
            }
        if (differs)
            rows.push_back(std::move(row));
    }
    if (rows.size() == 1)
        rows.push_back(heading(CompareText::tr("No decision differs.")));
    return rows;
}

std::vector<ComparedRow> comparedRows(const ComparedPlans &compared, const Catalog &catalog, const QLocale &locale)
{
    std::vector<ComparedRow> rows = comparedFigures(compared, locale);
    for (auto part : {comparedDecisions(compared, catalog, locale), comparedBill(compared, locale)})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

}   // namespace tenbin::report

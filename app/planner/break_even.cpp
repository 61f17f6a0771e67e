#include "break_even.h"

#include "contest.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

bool isNotOffered(const Note &note)
{
    switch (note.finding) {
    case Finding::ModelNotInRegion:
    case Finding::CommitmentNotOffered:
    case Finding::ModelNotHostable:
    case Finding::SecondRegionMissing: return true;
    default: return false;
    }
}

// Why a side cannot be compared anywhere.
void explain(const Entry &side, BreakEven &result)
{
    std::vector<Note> missing;
    std::copy_if(side.gaps.begin(), side.gaps.end(), std::back_inserter(missing), isPriceGap);
    const bool notOffered = std::any_of(side.infeasible.begin(), side.infeasible.end(), isNotOffered);
    if (notOffered || missing.empty()) {
        result.verdict = notOffered ? BreakEvenVerdict::NotOffered : BreakEvenVerdict::Infeasible;
        result.reasons = side.infeasible;
    } else {
        result.verdict = BreakEvenVerdict::PriceGap;
        result.reasons = std::move(missing);
    }
}

// Where neither a present x nor a crossing says where to look.
double middle(const Contest &contest)
{
    return contest.present.value_or(std::sqrt(contest.low * contest.high));
}

void explainAt(double x, Duel &duel, BreakEven &result)
{
    const Entry first = duel.first(x);
    result.firstLacks = !first.cost.comparable();
    explain(result.firstLacks ? first : duel.second(x), result);
}

// From the curve and its crossings.
void decide(double x, Duel &duel, BreakEven &result)
{
    bool any = false, first = false, second = false;
    for (const BreakEvenPoint &point : result.curve) {
        if (!duel.comparable(point))
            continue;
        any = true;
        first |= *point.first.usd < *point.second.usd - kBillRounding_usd;
        second |= *point.second.usd < *point.first.usd - kBillRounding_usd;
    }
    if (!any)
        explainAt(x, duel, result);
    else if (!result.crossings.empty() || (first && second))   // a short lead may fall between the points
        result.verdict = BreakEvenVerdict::Crosses;
    else if (first || second)
        result.verdict = first ? BreakEvenVerdict::FirstAlways : BreakEvenVerdict::SecondAlways;
    else
        result.verdict = BreakEvenVerdict::Equal;
}

void show(double x, const Contest &contest, Duel &duel, BreakEven &result)
{
    if (contest.present)
        result.present = duel.at(*contest.present);
    result.first = duel.first(x).plan;
    result.second = duel.second(x).plan;
}

}   // namespace

BreakEven breakEven(BreakEvenKind kind, const Workload &workload, const Plan &plan, const Catalog &catalog,
    const std::function<bool()> &cancelled)
{
    const Contest contest = contestOf(kind, workload, plan, catalog);
    Duel duel(contest, workload, catalog);
    BreakEven result;
    result.kind = kind;
    result.axis = contest.axis;
    double x = middle(contest);
    if (!duel.comparable(duel.at(x))) {
        explainAt(x, duel, result);
        if (result.verdict == BreakEvenVerdict::NotOffered) {   // which no x mends
            show(x, contest, duel, result);
            return result;
        }
        result.reasons.clear();
    }
    const std::vector<Crossing> found = duel.crossings(cancelled);
    if (cancelled && cancelled()) {
        result.verdict = BreakEvenVerdict::Cancelled;
        return result;
    }
    std::vector<double> points = duel.grid();
    for (const Crossing &crossing : found) {
        points.push_back(crossing.x);
        result.crossings.push_back({duel.at(crossing.x), crossing.firstWinsAbove, crossing.atStep, duel.first(crossing.x).plan,
            duel.second(crossing.x).plan});
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    for (const double its : points)
        result.curve.push_back(duel.at(its));
    if (!contest.present && !found.empty())
        x = found.front().x;
    decide(x, duel, result);
    show(x, contest, duel, result);
    return result;
}

}   // namespace tenbin::planner

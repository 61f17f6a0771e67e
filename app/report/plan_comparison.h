// Several plans for one workload side by side: what each gives, and what sets it apart from the base, as data and words.
#pragma once

#include "chart_spec.h"
#include "fields/field.h"
#include "planner/evaluate.h"

#include <QLocale>

#include <optional>
#include <span>
#include <vector>

namespace tenbin::report {

inline constexpr std::size_t kMostCompared = 6;   // what a table and a chart can tell apart

struct ComparedPlan
{
    int place = 0;   // among the plans of the workload
    planner::Plan plan;
    planner::Outcome outcome;
    planner::Verdict verdict;
};

struct ComparedPlans
{
    planner::Workload workload;
    planner::Targets targets;
    std::vector<ComparedPlan> plans;   // at most kMostCompared, in the workload's order, the base among them
    std::size_t base = 0;              // into `plans`
    std::size_t left = 0;              // plans of the workload that found no place
};

// By closed form alone. The base always finds a place.
ComparedPlans comparePlans(const planner::Workload &workload, const planner::Targets &targets,
    std::span<const planner::Plan> plans, std::size_t base, const planner::Catalog &catalog);

enum class Change : std::uint8_t { None, Same, Better, Worse, Different };

struct ComparedCell
{
    QString value;
    QString delta;   // against the base, with its sign and a word; empty: the base itself, or nothing to compare
    Change change = Change::None;
    std::optional<bool> met{};   // the target that this figure is judged by
};

struct ComparedRow
{
    QString label;                     // alone: a heading
    std::vector<ComparedCell> cells;   // as many as there are plans; none: a heading
    bool isFigure = true;              // else words
};

// Verdict and figures; bill by line; the decisions whose values differ. Headings in between.
std::vector<ComparedRow> comparedRows(const ComparedPlans &compared, const planner::Catalog &catalog, const QLocale &locale);
std::vector<ComparedRow> comparedFigures(const ComparedPlans &compared, const QLocale &locale);
std::vector<ComparedRow> comparedBill(const ComparedPlans &compared, const QLocale &locale);
std::vector<ComparedRow> comparedDecisions(const ComparedPlans &compared, const planner::Catalog &catalog, const QLocale &locale);

Role planRole(std::size_t place);   // a plan's colour in all three charts
ChartSpec comparedCostChart(const ComparedPlans &compared, const QLocale &locale);
ChartSpec comparedBillChart(const ComparedPlans &compared, const QLocale &locale);
ChartSpec comparedLatencyChart(const ComparedPlans &compared, const QLocale &locale);

}   // namespace tenbin::report

// Why a plan costs what it costs and how sure that is: levers, what each target costs, break-evens, uncertainty.
#pragma once

#include "fields/field.h"
#include "planner/break_even.h"
#include "planner/levers.h"
#include "planner/rules_of_thumb.h"
#include "planner/uncertainty.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <functional>

namespace tenbin::report {

struct Explanation
{
    std::vector<planner::Lever> levers;
    std::vector<planner::Note> infeasible;   // why the plan itself cannot be run
    bool meetsAll = false;                   // the plan itself
    planner::WaysOut waysOut;
    std::optional<planner::Alternative> cheapest;   // that meets all, of all plans searched
    std::vector<planner::RuleVerdict> rules;        // whose keywords describe the workload
    std::vector<planner::BreakEven> breakEvens;     // one of each kind
    std::vector<planner::UncertainInput> inputs;
    planner::UncertaintyResult uncertainty;
    planner::Tornado tornado;
    std::vector<planner::FanMonth> fan;
    bool complete = false;   // false: cancelled
};

struct ExplainOptions
{
    // Ranges beside the default ones, which they replace where the path is the same.
    std::vector<planner::UncertainInput> ranges{};
    std::function<bool()> cancelled{};
    std::function<void(double)> progress{};   // with the share done
};

// The plan's rivals in uncertain draws: the whole front, the cheapest first, and the plans one step around, whatever they meet
// today; but for what replay refuted, and for the plan itself.
std::vector<planner::Plan> rivalsOf(
    const planner::Plan &plan, const planner::Targets &targets, const planner::Comparison &comparison);

// About a second.
Explanation explain(const Subject &subject, const planner::Catalog &catalog, const planner::Comparison &comparison,
    const ExplainOptions &options);

// A range of any field that is a number, by its path; no value: there is no such field, or a figure is outside its limits, or
// they do not ascend around the subject's own value.
std::optional<planner::UncertainInput> rangeOf(const std::string &path, double low, double high, const Subject &subject);

// `infeasible`, `ways_out` and `no_plan` are sentences in the current language, all else is codes and numbers.
QJsonObject explanationJson(const Subject &subject, const planner::Catalog &catalog, const Explanation &explanation);

// The same in words of the current language, a heading and its lines each.
struct ExplainedPart
{
    QString heading;
    QStringList lines;
};
std::vector<ExplainedPart> explained(
    const Subject &subject, const planner::Catalog &catalog, const Explanation &explanation, const QLocale &locale);

}   // namespace tenbin::report

// What a search found as the JSON object of `search --json`: C locale, SI units, USD.
#pragma once

#include "fields/field.h"
#include "planner/levers.h"
#include "planner/search/verify.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenbin::report {

struct SearchReport
{
    const Subject &subject;
    const planner::Catalog &catalog;
    const planner::SearchSpace &space;
    const planner::SearchResult &result;
    const planner::Finalists &finalists;
    const planner::Comparison &comparison;   // comparisonOf() the same
    double seconds = 0;
};

// `ways_out` and `no_plan` are sentences in the current language, all else is codes and numbers.
QJsonObject searchJson(const SearchReport &report);

// Field by field what a plan decides otherwise than the subject's.
QJsonObject decisionsJson(const Subject &subject, const planner::Plan &plan);
// The target that costs most: "latency", "availability", "cost"; null: none is worth giving up.
QJsonValue bindingJson(const std::vector<planner::Relaxation> &relaxations);
// Why no plan of the space can be run, a sentence each in the current language; empty where one can.
QJsonArray noPlanJson(const planner::WaysOut &ways);
QJsonArray relaxationsJson(const planner::Targets &targets, const std::vector<planner::Relaxation> &relaxations);

}   // namespace tenbin::report

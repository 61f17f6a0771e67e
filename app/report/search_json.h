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

QJsonObject searchJson(const SearchReport &report);

// Field by field what a plan decides otherwise than the subject's.
QJsonObject decisionsJson(const Subject &subject, const planner::Plan &plan);
// The target that costs most: "latency", "availability", "cost"; null: none is worth giving up.
QJsonValue bindingJson(const std::vector<planner::Relaxation> &relaxations);
QJsonArray relaxationsJson(const planner::Targets &targets, const std::vector<planner::Relaxation> &relaxations);

}   // namespace tenbin::report

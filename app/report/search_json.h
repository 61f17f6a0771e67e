// What a search found as the JSON object of `search --json`: C locale, SI units, USD.
#pragma once

#include "fields/field.h"
#include "planner/search/verify.h"

#include <QJsonObject>

namespace tenbin::report {

struct SearchReport
{
    const Subject &subject;
    const planner::Catalog &catalog;
    const planner::SearchSpace &space;
    const planner::SearchResult &result;
    const planner::Finalists &finalists;
    double seconds = 0;
};

QJsonObject searchJson(const SearchReport &report);

QString targetCode(planner::Target target);   // "latency", "availability", "cost"

}   // namespace tenbin::report

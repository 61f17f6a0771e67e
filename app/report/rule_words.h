// What the model says of a rule of thumb, in words.
#pragma once

#include "fields/field.h"
#include "planner/rules_of_thumb.h"

#include <QLocale>

namespace tenbin::report {

// "“low traffic, bursts” → serverless or asynchronous"
QString ruleTitle(planner::Rule rule, const QLocale &locale);
// Whether it holds for this workload, with the figures of both sides and why they differ.
QString ruleStanding(
    const planner::RuleVerdict &verdict, const Subject &subject, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::report

// What a field means and which rule of thumb it belongs to, for the reader: resources/help, in three languages.
#pragma once

#include "chart_spec.h"
#include "planner/rules_of_thumb.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string_view>

namespace tenbin::report {

struct FieldHelp
{
    QString meaning;   // what it is, and what moving it does
    QString formula;   // in the model's symbols; empty: none
    QString source;    // of the figure or the equation; empty: the user's own statement
    std::optional<planner::Rule> rule;
};

// No value: nothing is written about it. In the locale's language, English where it is none of ours.
std::optional<FieldHelp> fieldHelp(std::string_view path, const QLocale &locale);

QString chartCode(ChartId id);                          // "cost-latency", as settings and files name it
QString chartHelp(ChartId id, const QLocale &locale);   // what the axes are, how to read it, what to do with it

QString ruleCode(planner::Rule rule);   // "latency-sla", as files and JSON name it

struct RuleText
{
    QString keywords;   // in a question, that call for the rule
    QString answer;     // what it advises
    QString price;      // what that costs, or what to watch
};
RuleText ruleText(planner::Rule rule, const QLocale &locale);

}   // namespace tenbin::report

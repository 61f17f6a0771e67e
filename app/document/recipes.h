// New workloads: the four recipes, and one measured by a trace.
#pragma once

#include "project.h"

#include <QString>

#include <optional>

namespace tenbin {

struct Recipe
{
    QString id;   // internal-qa, customer-chat, batch-summaries, demo
    QString name, summary, planName;
    Entry entry;   // named in the language asked for
};

// The recipes of resources/recipes, worded in `language` (en, zh, ja; anything else: en).
std::vector<Recipe> recipes(const QString &language);

// A project of one recipe with the built-in prices; no value for an unknown id.
std::optional<Project> projectOf(const QString &recipeId, const QString &language);

// The entry with the trace's rate, lengths and bursts, and the trace kept for replay. The shape of the week stays.
// A trace below two requests or without duration changes nothing but the trace kept.
Entry withTrace(Entry entry, std::shared_ptr<const planner::Trace> trace);

}   // namespace tenbin

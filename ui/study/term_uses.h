// Where the planner speaks of a term: the fields whose name or help holds its headword.
#pragma once

#include "fields/field.h"
#include "study/content.h"

#include <QLocale>

namespace tenbin::ui {

// Those that are named after it first. In the locale's language.
std::vector<const Field *> fieldsUsing(const study::Term &term, const QLocale &locale);

// The term that a field is about: the longest in its name, else in its help; null: none.
const study::Term *termOf(const Field &field, const study::Content &content, const QLocale &locale);

}   // namespace tenbin::ui

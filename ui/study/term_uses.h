// Where the planner speaks of a term: the fields whose name or help holds its headword.
#pragma once

#include "fields/field.h"
#include "study/content.h"

#include <QLocale>

namespace tenbin::ui {

// Those that are named after it first. In the locale's language.
std::vector<const Field *> fieldsUsing(const study::Term &term, const QLocale &locale);

}   // namespace tenbin::ui

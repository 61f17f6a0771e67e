// Why no plan can be run, and the way out, in words.
#pragma once

#include "planner/search/why_none.h"

#include <QLocale>
#include <QStringList>

namespace tenbin::report {

// The reasons, a sentence each.
QStringList noPlanReasons(const planner::NoPlan &none, const QLocale &locale);
// Reasons and way out together. What is typed in as it is read makes a plan possible.
QString noPlanText(const planner::NoPlan &none, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::report

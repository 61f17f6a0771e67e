// A decision of a plan in words: what a field is set to, models by the names that people know them by.
#pragma once

#include "fields/field.h"
#include "planner/catalog.h"

#include <QLocale>
#include <QString>

namespace tenbin::report {

QString decisionText(const Field &field, const Value &value, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::report

// Fields in words: units, values, and why a value is refused.
#pragma once

#include "field.h"

#include <QLocale>

namespace tenbin {

QString fieldLabel(const Field &field);
QString choiceLabel(const char *path, std::size_t index);   // of the field at this path; empty: it has no such choice
QString unitLabel(Unit unit);                               // beside a number: "tokens", "%", "min"
QString unitCode(Unit unit);                                // stable, in JSON: "tokens", "fraction", "s"
// What one shown unit is in the value's own unit: 0.01 for percent, 60 for minutes kept as seconds.
double unitScale(Unit unit, bool integer);
QString formatNumber(double value, Unit unit, const QLocale &locale);   // with its unit, for reports
QString formatFieldValue(const Field &field, const Value &value, const QLocale &locale);
// One line: "Top-K: 0 is outside 1 to 100".
QString fieldErrorText(const Field &field, FieldError error, const QLocale &locale);
// The same of a value as --set and files write it: a fraction for percent, seconds for all times.
QString storedErrorText(const Field &field, FieldError error);

}   // namespace tenbin

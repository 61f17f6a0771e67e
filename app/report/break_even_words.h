// Break-evens in words.
#pragma once

#include "planner/break_even.h"

#include <QLocale>
#include <QStringList>

namespace tenbin::report {

struct BreakEvenSides
{
    QString first, second, axis;   // "Model units", "on-demand", "requests a month"
    QString firstKey, secondKey;   // the same for a chart's legend
};
BreakEvenSides sidesOf(planner::BreakEvenKind kind);

// From where on which side is cheaper, a line for each crossing; or why there is no comparison.
QStringList breakEvenLines(const planner::BreakEven &breakEven, const QLocale &locale);

}   // namespace tenbin::report

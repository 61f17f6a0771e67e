// Ticks and labels of a chart's axes, through the user's locale.
#pragma once

#include "chart_style.h"
#include "report/chart_spec.h"

#include <qcustomplot.h>

namespace tenbin::charts {

// A number of an axis as its ticks and the crosshair write it.
QString axisNumber(double value, const QLocale &locale, int decimals);
// A value under the crosshair: hours of the week as a weekday and time, categories by name.
QString axisValue(double value, const report::AxisSpec &axis, const QLocale &locale);

// The view nearest to `wanted` that shows the data's surroundings: a decade beyond each side of a logarithmic axis, half its
// range beyond a linear one, never below 0 where the axis begins at it or above, no hours beyond the week, and not less than
// a 500th of the axis.
QCPRange keptRange(const QCPRange &wanted, const report::AxisSpec &spec);

// Sets scale, ticker and range-independent looks; ranges are the scene's.
void setUpAxis(QCPAxis &axis, const report::AxisSpec &spec, const ChartStyle &style);

}   // namespace tenbin::charts

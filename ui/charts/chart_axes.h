// Ticks and labels of a chart's axes, through the user's locale.
#pragma once

#include "report/chart_spec.h"

#include <qcustomplot.h>

namespace tenbin::charts {

// A number of an axis as its ticks and the crosshair write it.
QString axisNumber(double value, const QLocale &locale, int decimals);
// A value under the crosshair: hours of the week as a weekday and time, categories by name.
QString axisValue(double value, const report::AxisSpec &axis, const QLocale &locale);

// Sets scale, ticker and range-independent looks; ranges are the scene's.
void setUpAxis(QCPAxis &axis, const report::AxisSpec &spec, const QLocale &locale);

}   // namespace tenbin::charts

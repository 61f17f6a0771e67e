// What the four chart builders share: their translation context and the unit of a time axis.
#pragma once

#include "fields/field_text.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::report {

class Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

// The unit in which times between two bounds read best, by the rule of report::seconds().
struct TimeAxis
{
    double unit_s = 1;
    QString unit;   // "s", "min", "h"

    static TimeAxis of(double low_s, double high_s)
    {
        const double middle = std::sqrt(low_s * high_s);
        const Unit unit = middle >= 2 * 3600 ? Unit::Hours : middle >= 180 ? Unit::Minutes : Unit::Seconds;
        return {unitScale(unit, false), unitLabel(unit)};
    }

    double operator()(double value_s) const { return value_s / unit_s; }
};

}   // namespace tenbin::report

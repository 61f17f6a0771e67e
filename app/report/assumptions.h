// Every number of an outcome that nobody publishes, with where it comes from.
#pragma once

#include "fields/field.h"
#include "planner/evaluate.h"

#include <QString>

#include <vector>

namespace tenbin::report {

struct AssumptionRow
{
    QString id;   // path of the field, or of the catalogue's figure: "catalog.model.<id>.success"
    QString label;
    double value = 0;
    Unit unit = Unit::None;
    QString source, date;
};

// Fields that are assumptions and matter to the subject first, then the catalogue's estimates that the plan uses: speeds, success
// rates, prices.
std::vector<AssumptionRow> assumptionsOf(
    const Subject &subject, const planner::Catalog &catalog, const planner::Outcome &outcome);

}   // namespace tenbin::report

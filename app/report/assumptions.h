// Every number of an outcome that nobody publishes, with where it comes from.
#pragma once

#include "fields/field.h"
#include "planner/evaluate.h"

#include <QString>

#include <span>
#include <vector>

namespace tenbin::report {

struct AssumptionRow
{
    QString id;   // path of the field, or of the catalogue's figure: "catalog.model.<id>.success"; as --set takes it
    QString label;
    double value = 0;
    Unit unit = Unit::None;
    QString source, date;
};

// Fields that are assumptions and matter to the subject first, then the catalogue's estimates that the plan uses: speeds, success
// rates, prices. `beside`: further plans of the subject whose figures are told too.
std::vector<AssumptionRow> assumptionsOf(const Subject &subject, const planner::Catalog &catalog, const planner::Outcome &outcome,
    std::span<const planner::Plan> beside = {});

}   // namespace tenbin::report

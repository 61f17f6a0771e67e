// Figures of the catalogue that nobody publishes, by the path under which reports list them: a user may state his own.
#pragma once

#include "fields/field.h"
#include "planner/catalog.h"

#include <QString>

namespace tenbin::pricing {

// "catalog.model.<id>.overhead_s", ".prefillTokensPerS", ".secondsPerOutputToken" (> 0 but for the first), ".success" (0..1, of
// the task), "catalog.roundTrip.<area>.<Region>" (s), and prices by their paths (USD, >= 0). Sets the figure as the user's own
// statement. UnknownPath: no such figure.
tl::expected<void, FieldError> setCatalogFigure(
    planner::Catalog &catalog, QStringView path, QStringView value, planner::TaskClass task);

QString roundTripPath(const planner::RoundTrip &trip);

}   // namespace tenbin::pricing

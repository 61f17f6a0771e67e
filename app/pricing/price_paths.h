// Prices of the catalogue by path: reports list under it those that are estimates, and a user states his own under it.
#pragma once

#include "planner/outcome.h"

#include <QString>

namespace tenbin::pricing {

inline constexpr QStringView kPrice = u"catalog.price.";

// Of the price that a line of this plan's bill was made with; empty: it is none of the catalogue's.
QString pricePath(const planner::BillLine &line, const planner::Plan &plan, const planner::Catalog &catalog);

// Behind kPrice: "service.<item>.<Region>", "instance.<use>.<Region>.<type>", "tokens.<price>.<profile>.<Region>.<model>",
// "unit.<commitment>.<Region>.<model>", "reserved.<input or output>.<months>.<profile>.<model>", "training.<model>". A price that
// may be there but is not known is made, as 0. nullptr: the catalogue has no such thing.
planner::Figure *priceFigure(planner::Catalog &catalog, QStringView path);

}   // namespace tenbin::pricing

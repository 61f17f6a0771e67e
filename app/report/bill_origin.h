// Where a bill line's price comes from: its service, source and date. Bill, JSON and PDF share it.
#pragma once

#include "planner/evaluate.h"

#include <QString>

namespace tenbin::report {

// The service whose invoice holds the line, by its own name in every language.
QString awsService(const planner::BillLine &line, planner::VectorStore store);

// A source's name. Documents keep their own in every language; what Tenbin itself assumed is worded.
QString sourceName(const planner::Source &source);

QString statedByUser();   // in place of a source

struct PriceOrigin
{
    QString source, date;
    bool estimate = false;   // the catalogue's own, where nobody publishes the price
};

// The price of work has the origin of the assumption it stands in; another one that the user stated has no date.
PriceOrigin originOf(const planner::BillLine &line, const planner::Catalog &catalog);

}   // namespace tenbin::report

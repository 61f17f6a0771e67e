// An outcome as the JSON object of `evaluate --json`: C locale, SI units, USD.
#pragma once

#include "fields/field.h"
#include "planner/replay/replay.h"

#include <QJsonObject>

namespace tenbin::report {

QJsonObject outcomeJson(const Subject &subject, const planner::Catalog &catalog, const planner::Outcome &outcome);
// The same with the replay's figures and both engines beside each other under "engine".
QJsonObject replayJson(const Subject &subject, const planner::Catalog &catalog, const planner::Outcome &outcome,
    const planner::ReplayOutcome &replay);

}   // namespace tenbin::report

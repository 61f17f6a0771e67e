// Which fields a search may change, and which of them are locked.
#pragma once

#include "field.h"
#include "planner/alternatives.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <vector>

namespace tenbin {

// The space around the subject's plan in which every locked field keeps the plan's value.
planner::SearchSpace searchSpace(const Subject &subject, const planner::Catalog &catalog);

// What advice is made of, see planner::stepsOf(): `around`, the plans one step around the subject's, and measures of the user's
// word, without those that would change a locked field.
std::vector<planner::Alternative> unlockedSteps(
    const Subject &subject, const planner::Catalog &catalog, std::vector<planner::Alternative> around);

// The same with all locked but the fields of `free`, whatever the subject locks. An error is the first path that no decision
// changes. A quota that was stated for the plan's model follows the model.
tl::expected<planner::SearchSpace, QString> searchSpaceOf(
    const Subject &subject, const planner::Catalog &catalog, const QStringList &free);

// changedFields() without what only follows from others.
std::vector<const Field *> decidedFields(const Subject &subject, const planner::Plan &plan);

// Fields of the plan, but for its name, in which `plan` differs from the subject's.
std::vector<const Field *> changedFields(const Subject &subject, const planner::Plan &plan);

}   // namespace tenbin

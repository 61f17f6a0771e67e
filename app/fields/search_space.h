// Which fields a search may change.
#pragma once

#include "field.h"
#include "planner/search/space.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <set>
#include <string>

namespace tenbin {

// The space around the subject's plan in which every field of `locked`, by path, keeps the plan's value.
planner::SearchSpace searchSpace(const Subject &subject, const planner::Catalog &catalog, const std::set<std::string> &locked);

// The same with all locked but the fields of `free`. An error is the first path that no decision changes. A quota that was
// stated for the plan's model follows the model.
tl::expected<planner::SearchSpace, QString> searchSpaceOf(
    const Subject &subject, const planner::Catalog &catalog, const QStringList &free);

// changedFields() without what only follows from others.
std::vector<const Field *> decidedFields(const Subject &subject, const planner::Plan &plan);

// Fields of the plan, but for its name, in which `plan` differs from the subject's.
std::vector<const Field *> changedFields(const Subject &subject, const planner::Plan &plan);

}   // namespace tenbin

// Every change of a project is one Edit: what undo reverses, what the recovery journal writes.
#pragma once

#include "json_error.h"
#include "project.h"

#include <QByteArray>

namespace tenbin {

struct SetTitle
{
    std::string title;
};
struct SetField
{
    int entry = 0, plan = 0;
    std::string path;
    Value value;
};
struct SetLock
{
    int entry = 0;
    std::string path;
    bool locked = false;
};   // of a field that is `searched`
struct SetTrace
{
    int entry = 0;
    std::shared_ptr<const planner::Trace> trace;
};   // null: no trace
struct InsertEntry
{
    int at = 0;
    Entry value;
};
struct RemoveEntry
{
    int at = 0;
};
struct ReplaceEntry
{
    int at = 0;
    Entry value;
};   // an imported trace: many fields in one step
// `active`: the plan that is under edit afterwards; -1: the inserted one, or after a removal the one that was, or its neighbour.
struct InsertPlan
{
    int entry = 0, at = 0;
    planner::Plan value;
    int active = -1;
};
struct RemovePlan
{
    int entry = 0, at = 0;
    int active = -1;
};
struct ReplacePlan
{
    int entry = 0, at = 0;
    planner::Plan value;
};   // adopt, Apply
struct FollowTargets
{
    int entry = 0, plan = 0;
    planner::Targets targets;
    planner::Plan value;
};   // Auto: a target and the plan that goes with it, in one step
struct SelectEntry
{
    int entry = 0;
};
struct SelectPlan
{
    int entry = 0, plan = 0;
};
struct SetCatalog
{
    std::shared_ptr<const planner::Catalog> catalog;
};

using Edit = std::variant<SetTitle, SetField, SetLock, SetTrace, InsertEntry, RemoveEntry, ReplaceEntry, InsertPlan, RemovePlan,
    ReplacePlan, FollowTargets, SelectEntry, SelectPlan, SetCatalog>;

enum class EditError : std::uint8_t { NoSuchEntry, NoSuchPlan, LastEntry, LastPlan, BadField };

// Whether the edit changes the work, rather than what of it is looked at: only work is undone, kept and offered back.
bool changesWork(const Edit &edit);

// RemoveEntry undone by InsertEntry also selects the entry again, so that what comes back is seen.
// Applies the edit and returns the edit that undoes it; on error the project is as it was.
tl::expected<Edit, EditError> apply(Project &project, const Edit &edit);

QByteArray toJson(const Edit &edit);
tl::expected<Edit, JsonError> editFromJson(const QByteArray &json);

}   // namespace tenbin

#include "edit.h"

#include <utility>

namespace tenbin {

namespace {

using Applied = tl::expected<Edit, EditError>;

template<typename Items>
bool holds(const Items &items, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < items.size();
}

template<typename Items>
auto at(Items &items, int index)
{
    return items.begin() + index;
}

// Each edit checks before it changes anything.
struct Apply
{
    Project &project;

    Entry *entry(int index) const
    {
        return holds(project.entries, index) ? &project.entries[static_cast<std::size_t>(index)] : nullptr;
    }

    Applied operator()(const SetTitle &e) const { return Edit(SetTitle{std::exchange(project.title, e.title)}); }

    Applied operator()(const SetField &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(target->plans, e.plan))
            return tl::unexpected(EditError::NoSuchPlan);
        const Field *field = findField(e.path);
        if (!field)
            return tl::unexpected(EditError::BadField);
        planner::Plan &plan = target->plans[static_cast<std::size_t>(e.plan)];
        Subject subject{target->workload, plan, target->targets};
        Value before = fieldValue(*field, subject);
        if (!setFieldValue(*field, subject, e.value))
            return tl::unexpected(EditError::BadField);
        target->workload = std::move(subject.workload);
        plan = std::move(subject.plan);
        target->targets = subject.targets;
        return Edit(SetField{e.entry, e.plan, e.path, std::move(before)});
    }

    Applied operator()(const SetLock &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        const Field *field = findField(e.path);
        if (!field || !field->searched)
            return tl::unexpected(EditError::BadField);
        const bool before = target->locked.contains(e.path);
        if (e.locked)
            target->locked.insert(e.path);
        else
            target->locked.erase(e.path);
        return Edit(SetLock{e.entry, e.path, before});
    }

    Applied operator()(const SetTrace &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        return Edit(SetTrace{e.entry, std::exchange(target->workload.traffic.trace, e.trace)});
    }

    Applied operator()(const InsertEntry &e) const
    {
        if (e.at < 0 || static_cast<std::size_t>(e.at) > project.entries.size())
            return tl::unexpected(EditError::NoSuchEntry);
        if (e.value.plans.empty() || !holds(e.value.plans, e.value.activePlan))
            return tl::unexpected(EditError::NoSuchPlan);
        project.entries.insert(at(project.entries, e.at), e.value);
        project.activeEntry = e.at;
        return Edit(RemoveEntry{e.at});
    }

    Applied operator()(const RemoveEntry &e) const
    {
        Entry *target = entry(e.at);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (project.entries.size() == 1)
            return tl::unexpected(EditError::LastEntry);
        InsertEntry inverse{e.at, std::move(*target)};
        project.entries.erase(at(project.entries, e.at));
        project.activeEntry = std::min(project.activeEntry, static_cast<int>(project.entries.size()) - 1);
        return Edit(std::move(inverse));
    }

    Applied operator()(const ReplaceEntry &e) const
    {
        Entry *target = entry(e.at);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(e.value.plans, e.value.activePlan))
            return tl::unexpected(EditError::NoSuchPlan);
        return Edit(ReplaceEntry{e.at, std::exchange(*target, e.value)});
    }

    Applied operator()(const InsertPlan &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (e.at < 0 || static_cast<std::size_t>(e.at) > target->plans.size())
            return tl::unexpected(EditError::NoSuchPlan);
        if (e.active > static_cast<int>(target->plans.size()))
            return tl::unexpected(EditError::NoSuchPlan);
        target->plans.insert(at(target->plans, e.at), e.value);
        const int before = std::exchange(target->activePlan, e.active < 0 ? e.at : e.active);
        return Edit(RemovePlan{e.entry, e.at, before});
    }

    Applied operator()(const RemovePlan &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(target->plans, e.at))
            return tl::unexpected(EditError::NoSuchPlan);
        if (target->plans.size() == 1)
            return tl::unexpected(EditError::LastPlan);
        const int left = static_cast<int>(target->plans.size()) - 1, before = target->activePlan;
        if (e.active >= left)
            return tl::unexpected(EditError::NoSuchPlan);
        InsertPlan inverse{e.entry, e.at, std::move(target->plans[static_cast<std::size_t>(e.at)]), before};
        target->plans.erase(at(target->plans, e.at));
        target->activePlan = e.active >= 0 ? e.active : e.at < before ? before - 1 : std::min(before, left - 1);
        return Edit(std::move(inverse));
    }

    Applied operator()(const ReplacePlan &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(target->plans, e.at))
            return tl::unexpected(EditError::NoSuchPlan);
        return Edit(ReplacePlan{e.entry, e.at, std::exchange(target->plans[static_cast<std::size_t>(e.at)], e.value)});
    }

    Applied operator()(const FollowTargets &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(target->plans, e.plan))
            return tl::unexpected(EditError::NoSuchPlan);
        planner::Plan &plan = target->plans[static_cast<std::size_t>(e.plan)];
        return Edit(FollowTargets{e.entry, e.plan, std::exchange(target->targets, e.targets), std::exchange(plan, e.value)});
    }

    Applied operator()(const SelectEntry &e) const
    {
        if (!entry(e.entry))
            return tl::unexpected(EditError::NoSuchEntry);
        return Edit(SelectEntry{std::exchange(project.activeEntry, e.entry)});
    }

    Applied operator()(const SelectPlan &e) const
    {
        Entry *target = entry(e.entry);
        if (!target)
            return tl::unexpected(EditError::NoSuchEntry);
        if (!holds(target->plans, e.plan))
            return tl::unexpected(EditError::NoSuchPlan);
        return Edit(SelectPlan{e.entry, std::exchange(target->activePlan, e.plan)});
    }

    Applied operator()(const SetCatalog &e) const { return Edit(SetCatalog{std::exchange(project.catalog, e.catalog)}); }
};

}   // namespace

bool changesWork(const Edit &edit)
{
    return !std::holds_alternative<SelectEntry>(edit) && !std::holds_alternative<SelectPlan>(edit);
}

tl::expected<Edit, EditError> apply(Project &project, const Edit &edit)
{
    return std::visit(Apply{project}, edit);
}

}   // namespace tenbin

#include "plan_names.h"

#include <algorithm>

namespace tenbin {

namespace {

// "Cheap 2" counts on from "Cheap".
std::string withoutNumber(const std::string &name)
{
    const auto end = name.find_last_not_of("0123456789");
    if (end == std::string::npos || end + 1 == name.size() || name[end] != ' ' || end == 0)
        return name;
    return name.substr(0, end);
}

template<typename Taken>
std::string freeName(const std::string &wish, const Taken &taken)
{
    if (!taken(wish))
        return wish;
    const std::string stem = withoutNumber(wish);
    int number = 2;
    while (taken(stem + ' ' + std::to_string(number)))
        ++number;
    return stem + ' ' + std::to_string(number);
}

}   // namespace

std::string freePlanName(const Entry &entry, const std::string &wish)
{
    return freeName(wish, [&entry](const std::string &name) {
        return std::any_of(entry.plans.begin(), entry.plans.end(), [&](const planner::Plan &plan) { return plan.name == name; });
    });
}

std::string freeWorkloadName(const Project &project, const std::string &wish)
{
    return freeName(wish, [&project](const std::string &name) {
        return std::any_of(
            project.entries.begin(), project.entries.end(), [&](const Entry &entry) { return entry.workload.name == name; });
    });
}

}   // namespace tenbin

// Projects in and out of files, for commands: errors worded as one line.
#pragma once

#include "command.h"
#include "document/project.h"

namespace tenbin::cli {

tl::expected<Project, Failure> loadProject(const QString &path);
// Refuses to replace a file that exists and is not a project of ours.
tl::expected<void, Failure> storeProject(const Project &project, const QString &path);

// The workload and plan that --workload and --plan name (the active ones without them), with every --set applied.
struct Chosen
{
    Subject subject;
    std::shared_ptr<const planner::Catalog> catalog;
    QString projectTitle;
    std::vector<planner::Plan> plans{};   // of the workload; the subject's is one of them
    std::size_t base = 0;
};
Chosen chosenOf(const Project &project, const Entry &entry);   // its active plan
class Arguments;
tl::expected<Chosen, Failure> chosenSubject(const Arguments &arguments);

}   // namespace tenbin::cli

// The commands without a window. Each returns its exit status.
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

#include <span>

namespace tenbin::cli {

enum ExitStatus : int { kDone = 0, kInternalError = 1, kWrongUsage = 2, kInputRefused = 3, kTargetMissed = 4 };

// Why a command ends early: what goes to stderr (one line), and the status.
struct Failure
{
    ExitStatus status = kInputRefused;
    QString message;
};
using Result = tl::expected<int, Failure>;

struct Command
{
    const char *name;
    const char *usage;                             // after "tenbin "
    Result (*run)(const QStringList &arguments);   // without the command's name
};

std::span<const Command> commands();
const Command *findCommand(const QString &name);

// Runs a command and prints what went wrong.
int runCommand(const Command &command, const QStringList &arguments);

}   // namespace tenbin::cli

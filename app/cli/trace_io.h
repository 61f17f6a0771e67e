// Traces for commands: errors worded as one line.
#pragma once

#include "command.h"
#include "planner/trace.h"

namespace tenbin::cli {

tl::expected<planner::Trace, Failure> readTraceFile(const QString &path);

}   // namespace tenbin::cli

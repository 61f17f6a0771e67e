// evaluate, replay, size.
#pragma once

#include "command.h"

namespace tenbin::cli {

Result evaluateProject(const QStringList &words);
Result replayProject(const QStringList &words);
Result sizeServers(const QStringList &words);

}   // namespace tenbin::cli

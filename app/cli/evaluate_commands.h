// evaluate, replay, size, calibrate.
#pragma once

#include "command.h"

namespace tenbin::cli {

Result evaluateProject(const QStringList &words);
Result replayProject(const QStringList &words);
Result searchPlans(const QStringList &words);
Result explainPlan(const QStringList &words);
Result sizeServers(const QStringList &words);
Result calibrateTable(const QStringList &words);

}   // namespace tenbin::cli

// new, import-trace, import, export.
#pragma once

#include "command.h"

namespace tenbin::cli {

Result newProject(const QStringList &words);
Result importTrace(const QStringList &words);
Result importJson(const QStringList &words);
Result exportProject(const QStringList &words);

}   // namespace tenbin::cli

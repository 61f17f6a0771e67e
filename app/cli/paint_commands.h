// report, screenshot, bench: the commands that paint.
#pragma once

#include "command.h"

namespace tenbin::cli {

Result makeReport(const QStringList &words);
Result takeScreenshot(const QStringList &words);
Result runBench(const QStringList &words);

} // namespace tenbin::cli

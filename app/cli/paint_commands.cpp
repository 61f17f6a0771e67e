#include "paint_commands.h"
namespace tenbin::cli {
Result makeReport(const QStringList &) { return kDone; }
Result takeScreenshot(const QStringList &) { return kDone; }
Result runBench(const QStringList &) { return kDone; }
}

// The report of what is on screen as a file.
#pragma once

#include "live_report.h"
#include "session.h"

namespace tenbin::ui {

// In the choice's language and with its parts; JSON is the plan's figures as `replay --json` prints them.
Done exportReport(const ReportMatter &matter, const ReportChoice &choice, ReportFormat format, const QString &path);

}   // namespace tenbin::ui

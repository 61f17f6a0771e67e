// The PDF report of what is on screen.
#pragma once

#include "live_evaluation.h"
#include "session.h"

namespace tenbin::ui {

// In the window's language, by the figures that are shown; a pending replay is run first.
Done exportReport(const Live &live, const QString &title, const QString &path);

}   // namespace tenbin::ui

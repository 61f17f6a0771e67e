// How long the window takes from an event to its last chart painted.
#pragma once

#include "document/project.h"

#include <QSize>

namespace tenbin::ui {

struct FrameTimes
{
    double slider_p50_ms = 0, slider_p99_ms = 0;   // a target moves
    double edit_p50_ms = 0, edit_p99_ms = 0;       // a field of the form changes: everything is evaluated again
};

// A window of this size and zoom with the project, `steps` of each kind. Closed form; replay runs beside it as ever.
FrameTimes sliderToPaint(const Project &project, const QSize &size, int percent, int steps);

}   // namespace tenbin::ui

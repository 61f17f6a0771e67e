// A picture of the window without a screen.
#pragma once

#include "document/project.h"
#include "ui/theme/theme.h"

#include <QImage>

namespace tenbin::ui {

// Plan mode with this project, once replay has answered. `size` in logical pixels; the picture is size * scale.
QImage renderPlan(
    const Project &project, const QString &language, ThemeChoice theme, const QSize &size, double scale, const QString &charts);

}   // namespace tenbin::ui

// A picture of the window without a screen.
#pragma once

#include "document/project.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mode.h"

#include <QImage>

namespace tenbin::ui {

struct Picture
{
    Mode mode = Mode::Plan;
    QString language;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size;   // in logical pixels; the picture is size * scale
    double scale = 1;
    int zoom = zoom::kLeast;
    QString charts{};   // of Plan, as ChartsGrid::setChoice takes them
};

// The window with this project, once all that is computed for it has come. Empty where the mode is not offered.
QImage renderWindow(const Project &project, const Picture &picture);

}   // namespace tenbin::ui
